"""Kind ``release``: one version, exactly as a machine prints it."""

from __future__ import annotations

import re
from fractions import Fraction

from labproof.graders.kinds.reading.bare import bare_parts
from labproof.graders.kinds.reading.clearing import cleared
from labproof.graders.kinds.reading.lines import read_values
from labproof.graders.kinds.reading.manner import doubts
from labproof.graders.kinds.reading.pieces import Found
from labproof.graders.kinds.reading.zones import Zone, decide
from labproof.graders.kinds.signs import tidy
from labproof.graders.kinds.verdict import Say, unclear
from labproof.graders.kinds.words import is_glued
from labproof.graders.model import Answer, Kind, Outcome, Question, Status
from labproof.graders.patterns import late

_VERSION = late(
    r"(?<![A-Za-z0-9_.+-])(?:v|[Ll]inux-|vmlinu[xz]-)?"
    r"(\d+(?:\.\d+)+(?:[A-Za-z0-9_.+~-]*[A-Za-z0-9_]|\++)?\+*)"
)
# The same machine's longer outputs have the release in a place of its own.
_LONGER = re.compile(r"\bLinux (?:\S+ (?=\S+ #\d)|version (?=\S+ \())(\d\S*) [#(].{0,300}$")
# "Ubuntu 24.04" beside a release names the distribution, not a second release.
_DISTRIBUTION = late(
    r"\b(?:alma(?:linux)?|alpine|amazon|arch|centos|debian|fedora|kali|mint|opensuse|oracle|red ?hat|rhel|rocky|suse"
    r"|ubuntu|windows|wsl)"
    r"(?: gnu/linux| linux| enterprise)*(?: version)? v?\d+(?:\.\d+)*(?: lts)?(?![\w.-])",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\buname -\w+|/proc/(?:version|sys/kernel/osrelease)\b|\bwsl\b|[%$#] |> (?=uname\b)",
    re.IGNORECASE,
)


def judge(question: Question, answer: Answer, truth: str) -> Outcome:
    """Pass on the release itself, give half for its beginning, refuse another one or two.

    Args:
        answer: The release; a short sentence, quotes or "Linux" around it count.
        truth: Such as ``6.8.0-45-generic``.
    """
    if bare_parts(answer.line) == [truth]:
        return Outcome(Status.PASSED, matched=(truth,))
    say = Say(question, answer, "the release alone", "or, not, about")
    line = _shortened(cleared(tidy(answer.line)), truth)
    found = _found(line, truth)
    if not found and _inside(line, truth) and not doubts(line):
        return say.unclear(f"found {truth} as a part of another word")
    if not found:
        return say.wrong(f", which names no release such as `{question.shown_by}` prints.")
    reading = read_values(line, question, found, numeric=True)
    for earns in (truth.__eq__, lambda version: _begins(str(version), truth)):
        zone = decide(reading, earns)
        if zone is not Zone.WRONG:
            break
    versions = {str(claim.value) for claim in reading.claims}
    if zone is Zone.UNCLEAR or (zone is Zone.RIGHT and reading.about):
        return unclear(say, reading)
    if zone is Zone.WRONG:
        if truth not in versions and _inside(line, truth) and not doubts(line):
            return say.unclear(f"found {truth} as a part of another word")
        if versions & {truth} or any(_begins(version, truth) for version in versions):
            return say.plainly()
        if any(version.casefold() == truth.casefold() for version in versions):
            return say.unclear("found it in other letters, small or capital")
        decided = truth in reading.seen
        if len(versions) > 1:
            why = f", which names {len(versions)} versions; name the one that runs."
            return say.wrong(why, decided=decided)
        why = f", which is not what `{question.shown_by}` printed."
        return say.wrong(why, tuple(versions), decided)
    if truth in versions:
        return Outcome(Status.PASSED, matched=(truth,))
    message = f"{say.said}: that is its beginning, and `{question.shown_by}` prints more."
    version = max((one for one in versions if _begins(one, truth)), key=len)  # "6.1.0-50, so 6.1"
    return Outcome(Status.PARTIAL, message, Fraction(1, 2), matched=(version,))


def example(question: Question, truth: str) -> str:  # noqa: ARG001 (the shape of every kind)
    """The release itself."""
    return truth


def _shortened(text: str, truth: str) -> str:
    """Of ``uname -a`` and /proc/version the release; without the command and the distribution beside it."""
    if text == truth:
        return text
    longer = _LONGER.search(text)
    if longer and not re.search(r"\b(?:or|not)\b", longer.group()):
        text = text[: longer.start()] + longer.group(1)
    return _DISTRIBUTION.sub(" ", _ASKED.sub(" ", text)).strip()


def _found(text: str, truth: str) -> tuple[Found, ...]:
    if text == truth:
        return (Found(0, len(text), truth),)
    found = []
    for match in _VERSION.finditer(text):
        glued = re.match(r"[\w+-]", text[match.end() : match.end() + 1])
        if not glued or is_glued(glued.group()):
            found.append(Found(match.start(), match.end(), match.group(1)))
    return tuple(found)


def _inside(line: str, truth: str) -> bool:
    """Whether the release stands in a longer word: "linux-image-6.8.0-45-generic"."""
    return truth in line and bool(re.search(rf"(?<![\w.]){re.escape(truth)}(?![\w.+-])", line))


def _begins(version: str, truth: str) -> bool:
    """Whether it is the release, cut at a dot or a dash."""
    return truth != version and truth.startswith(version) and truth[len(version)] in ".-+_~"


KIND = Kind(judge, str, example, params={"around": list[str]})
