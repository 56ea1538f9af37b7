"""Question kinds: how one answer is judged against one fact. One file each; all of them stand in ``KINDS``."""

from __future__ import annotations

from collections.abc import Mapping

from labproof.graders.kinds import (
    choice,
    comparison,
    count,
    matching,
    multi_choice,
    names,
    number,
    one_of,
    ordering,
    path,
    release,
    text,
    yes_no,
)
from labproof.graders.model import Kind

KINDS: Mapping[str, Kind] = {
    "choice": choice.KIND,
    "comparison": comparison.KIND,
    "count": count.KIND,
    "matching": matching.KIND,
    "multi_choice": multi_choice.KIND,
    "names": names.KIND,
    "number": number.KIND,
    "one_of": one_of.KIND,
    "ordering": ordering.KIND,
    "path": path.KIND,
    "release": release.KIND,
    "text": text.KIND,
    "yes_no": yes_no.KIND,
}
