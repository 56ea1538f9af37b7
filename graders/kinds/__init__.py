"""Question kinds: how one answer is judged against one fact. One file each; all of them stand in ``KINDS``."""

from __future__ import annotations

from collections.abc import Mapping

from labproof.graders.kinds import choice, comparison, count, names, number, one_of, path, release, text, yes_no
from labproof.graders.model import Kind

KINDS: Mapping[str, Kind] = {
    "choice": choice.KIND,
    "comparison": comparison.KIND,
    "count": count.KIND,
    "names": names.KIND,
    "number": number.KIND,
    "one_of": one_of.KIND,
    "path": path.KIND,
    "release": release.KIND,
    "text": text.KIND,
    "yes_no": yes_no.KIND,
}
