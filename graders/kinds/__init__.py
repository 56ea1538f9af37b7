"""Question kinds: how one answer is judged against one fact. One file each; all of them stand in ``KINDS``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

from labproof.graders.kinds import choice, comparison, count, names, number, one_of, path, release, text, yes_no
from labproof.graders.model import Comparison, Counts, Kind, Names, OneOf, Paths

KINDS: Mapping[str, Kind] = {
    "choice": Kind(
        choice.judge,
        str,
        choice.example,
        params={"choices": list[str], "synonyms": dict[str, list[str]]},
        required=frozenset({"choices"}),
    ),
    "comparison": Kind(
        comparison.judge,
        Comparison,
        comparison.example,
        params={"names": dict[str, list[str]], "tolerance_percent": int},
        required=frozenset({"names"}),
    ),
    "count": Kind(
        count.judge,
        (int, Counts),
        count.example,
        params={
            "tolerance": int,
            "tolerance_percent": int,
            "also_plus": list[int],
            "plus_note": str,
            "times": int,
            "times_note": str,
            "unit": list[str],
        },
    ),
    "names": Kind(
        names.judge,
        Names,
        names.example,
        takes_list=True,
        params={"at_least": int, "with_value": bool, "false_names": str},
    ),
    "number": Kind(
        number.judge,
        (int, float),
        number.example,
        params={
            "units": dict[str, Decimal],
            "unit_required": bool,
            "tolerance": Decimal,
            "tolerance_percent": Decimal,
        },
    ),
    "one_of": Kind(one_of.judge, OneOf, one_of.example, params={"noun": str, "aliases": bool}),
    "path": Kind(path.judge, Paths, path.example, takes_list=True),
    "release": Kind(release.judge, str, release.example),
    "text": Kind(text.judge, None, takes_list=True, params={"rubric": Path}),
    "yes_no": Kind(
        yes_no.judge,
        bool,
        yes_no.example,
        params={"yes": list[str], "no": list[str], "aside": list[str], "subject": list[str]},
        required=frozenset({"yes", "no"}),
    ),
}
