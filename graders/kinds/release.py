"""Kind ``release``: one version, exactly as a machine prints it."""

from __future__ import annotations

import re
from fractions import Fraction

from labproof.graders.model import Answer, Outcome, Question, Status
from labproof.graders.wording import DENIALS, asks, shown, tidy, unsure, words

_VERSION = re.compile(r"(?<![\w.+-])(?:v|[Ll]inux-)?(\d+(?:\.\d+)+(?:[\w.+~-]*\w|\+*)?\+*)(?=$|[^\w])")
# The same machine's longer outputs have the release in a place of its own.
_LONGER = re.compile(r"\bLinux (?:\S+ (?=\S+ #\d)|version (?=\S+ \())(\d\S*) [#(].{0,300}$")
# "Ubuntu 24.04" beside a release names the distribution, not a second release.
_DISTRIBUTION = re.compile(
    r"\b(?:alma(?:linux)?|alpine|amazon|arch|centos|debian|fedora|mint|opensuse|oracle|red ?hat|rhel|rocky|suse|ubuntu)"
    r"(?: gnu/linux| linux| enterprise)*(?: version)? v?\d+(?:\.\d+)*(?: lts)?(?![\w.-])",
    re.IGNORECASE,
)
_MAX_WORDS = 16


def judge(question: Question, answer: Answer, truth: str) -> Outcome:
    """Pass on the release itself, give half for its beginning, refuse another one or two.

    Args:
        answer: The release; a short sentence, quotes or "Linux" around it count.
        truth: Such as ``6.8.0-45-generic``.
    """
    text = tidy(answer.line)
    longer = _LONGER.search(text)
    if longer and not {"or", "not"} & set(words(longer.group())):
        text = text[: longer.start()] + longer.group(1)
    versions = _versions(text, truth)
    said = f"{answer.where}: you wrote {shown(answer.line)}"
    if not versions:
        return Outcome(Status.FAILED, f"{said}, which names no release such as `{question.shown_by}` prints.")
    if len(set(versions)) > 1:
        return Outcome(Status.FAILED, f"{said}, which names {len(set(versions))} versions; name the one that runs.")
    if _unsure(text):
        return Outcome(Status.FAILED, f"{said}; write the release alone, without or, not, about and the like.")
    (version,) = set(versions)
    if version == truth:
        return Outcome(Status.PASSED, matched=(version,))
    if truth.startswith(version) and truth[len(version)] in ".-+_~":
        message = f"{said}: that is its beginning, and `{question.shown_by}` prints more."
        return Outcome(Status.PARTIAL, message, Fraction(1, 2), matched=(version,))
    return Outcome(Status.FAILED, f"{said}, which is not what `{question.shown_by}` printed.", matched=(version,))


def example(question: Question, truth: str) -> str:  # noqa: ARG001 (the shape of every kind)
    """The release itself."""
    return truth


def _versions(text: str, truth: str) -> list[str]:
    if text == truth:
        return [text]
    return _VERSION.findall(_DISTRIBUTION.sub(" ", text))


def _unsure(text: str) -> bool:
    said = words(_VERSION.sub(" ", text))
    return (
        len(said) > _MAX_WORDS
        or unsure(said)
        or bool(DENIALS & set(said))
        or asks(text)
        or bool(set(text) & set("<>≥≤"))
    )
