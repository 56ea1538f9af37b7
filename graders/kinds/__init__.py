"""Question kinds: how one answer is judged against one fact. One file each; all of them stand in ``KINDS``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from labproof.graders.kinds import choice, comparison, count, names, one_of, path, release, text, yes_no
from labproof.graders.model import Answer, Comparison, Counts, Names, OneOf, Outcome, Paths, Question


class Kind(msgspec.Struct, frozen=True):
    """A judge, the type of the fact it needs (None: it needs none), and the parameters it takes.

    Args:
        judge: ``(question, answer, truth) -> Outcome``, pure.
        truth: What ``question.truth`` must lead to; one of these types.
        takes_list: Whether a YAML list is an answer.
        params: Parameter name -> the type its text is read as.
        required: Parameters that lab.yaml must give.
    """

    judge: Callable[[Question, Answer, Any], Outcome]
    truth: type | tuple[type, ...] | None
    takes_list: bool = False
    params: Mapping[str, Any] = msgspec.field(default_factory=dict)
    required: frozenset[str] = frozenset()


KINDS: dict[str, Kind] = {
    "choice": Kind(
        choice.judge,
        str,
        params={"choices": list[str], "synonyms": dict[str, list[str]]},
        required=frozenset({"choices"}),
    ),
    "comparison": Kind(
        comparison.judge,
        Comparison,
        params={"names": dict[str, list[str]], "tolerance_percent": int},
        required=frozenset({"names"}),
    ),
    "count": Kind(
        count.judge,
        (int, Counts),
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
        names.judge, Names, takes_list=True, params={"at_least": int, "with_value": bool, "false_names": str}
    ),
    "one_of": Kind(one_of.judge, OneOf, params={"noun": str}),
    "path": Kind(path.judge, Paths, takes_list=True),
    "release": Kind(release.judge, str),
    "text": Kind(text.judge, None, takes_list=True),
    "yes_no": Kind(yes_no.judge, bool, params={"yes": list[str], "no": list[str]}, required=frozenset({"yes", "no"})),
}
