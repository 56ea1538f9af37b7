"""Question kinds: how one answer is judged against one fact. One file each; all of them stand in ``KINDS``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

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
from labproof.graders.model import Chosen, Comparison, Counts, Kind, Names, OneOf, Order, Pairs, Paths

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
    "matching": Kind(
        matching.judge,
        Pairs,
        matching.example,
        takes_list=True,
        takes_mapping=True,
        read=matching.read,
        shows=matching.shows,
        params={"items": dict[str, str], "partners": dict[str, dict[str, str]], "aliases": dict[str, list[str]]},
        required=frozenset({"items", "partners"}),
    ),
    "multi_choice": Kind(
        multi_choice.judge,
        Chosen,
        multi_choice.example,
        takes_list=True,
        takes_mapping=True,
        read=multi_choice.read,
        shows=multi_choice.shows,
        params={"options": dict[str, str], "aliases": dict[str, list[str]]},
        required=frozenset({"options"}),
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
    "ordering": Kind(
        ordering.judge,
        Order,
        ordering.example,
        takes_list=True,
        takes_mapping=True,
        read=ordering.read,
        shows=ordering.shows,
        params={"stages": dict[str, str], "aliases": dict[str, list[str]]},
        required=frozenset({"stages"}),
    ),
    "path": Kind(path.judge, Paths, path.example, takes_list=True),
    "release": Kind(release.judge, str, release.example),
    "text": Kind(text.judge, None, takes_list=True),
    "yes_no": Kind(
        yes_no.judge,
        bool,
        yes_no.example,
        params={"yes": list[str], "no": list[str], "aside": list[str], "subject": list[str]},
        required=frozenset({"yes", "no"}),
    ),
}
