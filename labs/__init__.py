"""What a course and its labs may import, and all that they may: `from labproof.labs import Missing, Names, text`.

What stands here stays; whatever else labproof is made of may move. This folder is a course as well; README.md tells
how to write one.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from labproof.graders.evidence.redaction import hashed, redact_builder
from labproof.graders.evidence.times import recorded_time
from labproof.graders.facts.container_engine import (
    OwnRecord,
    brings_kernel,
    in_docker_desktop,
    is_native,
)
from labproof.graders.facts.containers import Containers, nothing_ran
from labproof.graders.facts.containers import parse as parse_containers
from labproof.graders.facts.system import (
    System,
    failure,
    parse_os_release,
    printout,
    release,
    text,
    trusted_boot_id,
)
from labproof.graders.facts.system import parse as parse_system
from labproof.graders.messages import count, grouped, listed, shown, shown_lines
from labproof.graders.model import (
    Absent,
    Answer,
    Chosen,
    Comparison,
    Counts,
    Evidence,
    Extras,
    Facts,
    Kind,
    Missing,
    Names,
    OneOf,
    Order,
    Outcome,
    Output,
    Pairs,
    Paths,
    Probe,
    Question,
    Source,
    Status,
)
from labproof.graders.specs.checks import cannot_look

if TYPE_CHECKING:
    from labproof.graders.kinds.duration import (
        seconds_in,
        seconds_in_any_unit,
        states_time,
        without_start,
    )
    from labproof.graders.kinds.labels import doubting
    from labproof.graders.kinds.numerals import in_figures
    from labproof.graders.kinds.reading.clearing import corrected, without_rest
    from labproof.graders.kinds.reading.manner import doubts, in_other_words, unknown
    from labproof.graders.kinds.reading.pieces import own_words
    from labproof.graders.kinds.table import by_head
    from labproof.graders.kinds.words import folded

__all__ = [
    "DOUBTS",
    "Absent",
    "Answer",
    "Chosen",
    "Comparison",
    "Containers",
    "Counts",
    "Evidence",
    "Extras",
    "Facts",
    "Kind",
    "Missing",
    "Names",
    "OneOf",
    "Order",
    "Outcome",
    "Output",
    "OwnRecord",
    "Pairs",
    "Paths",
    "Probe",
    "Question",
    "Source",
    "Status",
    "System",
    "brings_kernel",
    "by_head",
    "cannot_look",
    "corrected",
    "count",
    "doubting",
    "doubts",
    "failure",
    "folded",
    "grouped",
    "hashed",
    "in_docker_desktop",
    "in_figures",
    "in_other_words",
    "is_native",
    "listed",
    "nothing_ran",
    "own_words",
    "parse_containers",
    "parse_os_release",
    "parse_system",
    "printout",
    "recorded_time",
    "redact_builder",
    "release",
    "seconds_in",
    "seconds_in_any_unit",
    "shown",
    "shown_lines",
    "states_time",
    "text",
    "trusted_boot_id",
    "unknown",
    "without_rest",
    "without_start",
]

DOUBTS: frozenset[str]
# For a lab's own kinds. They are loaded when an answer is judged, and labs are read before: the machine can be asked
# meanwhile.
_KINDS = "labproof.graders.kinds"
_OF_KINDS = {
    "by_head": "table",
    "corrected": "reading.clearing",
    "doubting": "labels",
    "doubts": "reading.manner",
    "folded": "words",
    "in_figures": "numerals",
    "in_other_words": "reading.manner",
    "own_words": "reading.pieces",
    "seconds_in": "duration",
    "seconds_in_any_unit": "duration",
    "states_time": "duration",
    "unknown": "reading.manner",
    "without_rest": "reading.clearing",
    "without_start": "duration",
}


def __getattr__(name: str) -> Any:
    """What reads an answer; and DOUBTS, the words that take it back or leave it open, as ``doubting`` gives them."""
    if name == "DOUBTS":
        return _later("doubting")()
    if name not in _OF_KINDS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _later(name)


@cache
def _later(name: str) -> Callable[..., Any]:
    """A function that is loaded when it is first called."""
    loaded = cache(lambda: getattr(import_module(f"{_KINDS}.{_OF_KINDS[name]}"), name))
    return lambda *positional, **named: loaded()(*positional, **named)
