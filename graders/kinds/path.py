"""Kind ``path``: files, every one of which must have been seen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from labproof.graders import limits
from labproof.graders.kinds.reading.bare import bare_parts
from labproof.graders.kinds.reading.clearing import cleared
from labproof.graders.kinds.reading.lines import around
from labproof.graders.kinds.reading.narration import is_beside
from labproof.graders.kinds.reading.pieces import Found
from labproof.graders.kinds.reading.so_far import Claim
from labproof.graders.kinds.stated import stated_in
from labproof.graders.kinds.verdict import Say, odd
from labproof.graders.kinds.words import GLUED, alternation
from labproof.graders.messages import listed, shown
from labproof.graders.model import Answer, Kind, Outcome, Paths, Question, Status
from labproof.graders.patterns import late

_QUOTED = re.compile(r'"(/[^"]+)"')  # a printed call has its file in double quotes
_NEXT_FILE = re.compile(r"[,\s]/")
_RESULT = re.compile(r"\) *= *(?:-?\d+(?: E\w+ \([^)]*\))?|\?)")  # how it ends
_CALL = re.compile(r"\b\w+\(")
_TOKEN = late(rf"[^\s,;、→{GLUED}]+")
_COMMAND = re.compile(r"`([^`]+)`")
_FILE = re.compile(r"/|[^\W\d]\.\w")  # a word that can only be meant as a file
_STRIPPED = "\"'`“”‘’«»「」()[]:!*•<>"
_NUMBERED = re.compile(r"^\d+(?: |$)")
_VERSION = re.compile(r"[.-]\d[\d.]*(?=$|\.)")


# In which order files were opened takes none of them back.
_BEFORE = late(
    rf"(?<![\w/])(?:{alternation('and')} )?{alternation('before it')}(?![\w/])", re.IGNORECASE
)


def judge(question: Question, answer: Answer, truth: Paths) -> Outcome:
    """Pass when the required files and one of the others are named; each that was not seen costs its share.

    Args:
        answer: Paths, one a line or separated by commas or blanks; copied lines of a trace; a file's last part
            ("libc.so.6", "libc") where it names one file only. A line that begins with one of ``skip`` names none.
        truth: What was seen. Half the points are for the required files without one of ``any_of``, and half for one
            of those without them. A command that the prompt has in backticks names none of its files.
    """
    say = Say(question, answer, "the files alone")
    lines = answer.line.splitlines() if isinstance(answer.text, str) else answer.text
    known = truth.required | truth.any_of | truth.others
    claims, rest, taken_back = list[Claim](), list[str](), False
    passed_over = set[object]()
    skip = tuple(question.params.get("skip", ()))
    for line in lines:
        if _are_known(bare := bare_parts(line), known) and not line.startswith(skip):
            claims += [Claim(path, True) for path in bare]
        else:
            stands = _BEFORE.sub(", ", cleared(_called(line, skip)))
            taken_back = taken_back or bool(line.strip() and not stands and "~~" in line)
            found = list(_found(stands, known, truth.tried))
            stated = stated_in(stands, question, around, found)
            if not stated.claims or any(
                "/" in str(claim.value) or "." in str(claim.value) for claim in stated.claims
            ):
                claims += stated.claims
                rest += stated.rest
            taken_back = taken_back or stated.open
            passed_over |= stated.passed_over & known
        if len(claims) > limits.LIST_ENTRIES:
            return Outcome(
                Status.FAILED,
                f"{answer.where}: {len(claims)} files; name the ones that were asked for.",
            )
    paths = [claim for claim in claims if "/" in str(claim.value) or "." in str(claim.value)]
    rest += [str(claim.value) for claim in claims if claim not in paths and claim.holds]
    outcome = _judge(say, truth, paths, rest, taken_back)
    lost = passed_over - {claim.value for claim in paths}
    if lost and outcome.status is not Status.PASSED and not outcome.unclear:
        return say.unclear(f"found {listed(sorted(map(str, lost)))} in what explains another")
    return outcome


def _judge(
    say: Say, truth: Paths, paths: list[Claim], rest: list[str], taken_back: bool
) -> Outcome:
    known = truth.required | truth.any_of | truth.others | truth.tried
    named = {str(claim.value) for claim in paths if claim.holds and claim.value in known}
    false = list(
        dict.fromkeys(
            str(claim.value) for claim in paths if claim.holds and claim.value not in known
        )
    )
    back = any(not claim.holds and claim.value in known - truth.tried for claim in paths)
    back = back or bool(paths and not any(claim.holds for claim in paths))
    seen = f" {truth.seen}" if truth.seen else ""
    if not named and (back or (taken_back and paths)):
        written = {claim.value for claim in paths}
        whole = truth.required <= written and not truth.any_of.isdisjoint(written)
        long = whole and len(say.answer.line.split()) > _LONG
        return say.unclear(f"found {odd(rest)} beside them") if long else say.plainly()
    names = listed([shown(entry) for entry in false[:5]])
    are = "is" if len(false) == 1 else "are"
    unseen = f"{names} {are} not among what `{say.question.shown_by}` shows{seen}" if false else ""
    if not named:
        return (
            Outcome(Status.FAILED, f"{say.answer.where}: {unseen}.")
            if false
            else say.wrong(", which names no file.")
        )
    around_it = _FILES.sub(" ", say.answer.line)
    beside = bool(rest) and is_beside(around_it, around(say.question), rest)
    if back or taken_back or (rest and not beside):
        doubt = odd(rest) if rest else "words that take others back"
        return say.unclear(
            f"found {listed([shown(path) for path in sorted(named)[:5]])} beside {doubt}"
        )
    if named <= truth.required and not _by_path(say):
        return say.wrong(", which names a file in the question's words alone; write its path.")
    false = [path for path in false if not _is_folder(path, known)]
    unseen = unseen if false else ""
    cost = Fraction(len(false), len(false) + len(named))
    return _earned(say.answer, truth, named, cost, [unseen] if false else [])


_FILES = re.compile(r"\S*/\S*|\S+\.\w\S*")
_LONG = 12  # words


def _is_folder(path: str, known: frozenset[str]) -> bool:
    """Whether it only tells where a file lies: "libc.so.6 in /lib"."""
    return any(file.startswith(f"{path.rstrip('/')}/") for file in known)


def _by_path(say: Say) -> bool:
    """Whether a path stands outside of the command that the prompt has: not in "cat /etc/hostname"."""
    line = cleared(say.answer.line)
    for command in _COMMAND.findall(say.question.prompt):
        line = line.replace(command, " ")
    return "/" in line


def _earned(
    answer: Answer, truth: Paths, named: set[str], cost: Fraction, lacks: list[str]
) -> Outcome:
    """The share for the files named, less ``cost``, the share of those that are not right."""
    if not truth.required <= named:
        lacks.append("the file that the command itself was told to read is not among them")
    found = bool(truth.any_of & named) if truth.any_of else truth.required <= named
    if truth.any_of and not found:
        lacks.append(
            "more was opened before it: name one that the program needed in order to start"
        )
    tried = sorted(truth.tried & named)
    notes = (f"{listed(tried)}: looked for and not there, so not opened",) if tried else ()
    matched = tuple(sorted(named))
    if not lacks:
        return Outcome(Status.PASSED, notes=notes, matched=matched)
    halves = [truth.required <= named] if truth.required else []
    halves += [found] if truth.any_of else []
    share = max(Fraction(0), Fraction(sum(halves), max(1, len(halves))) - cost)
    lacks = lacks[:1] if cost and not share else lacks
    status = Status.PARTIAL if share else Status.FAILED
    return Outcome(status, f"{answer.where}: {'; '.join(lacks)}.", share, notes, matched)


def example(question: Question, truth: Paths) -> str:  # noqa: ARG001 (the shape of every kind)
    """The required files and one of the others."""
    return ", ".join([*sorted(truth.required), *sorted(truth.any_of)[:1]])


# --- entries ------------------------------------------------------------------------------------


def _called(line: str, skip: tuple[str, ...]) -> str:
    """Of a copied line of a trace the file alone; of several in one pair of quotes, the files."""
    bare = line.strip().removeprefix("- ")
    if not (called := _NUMBERED.sub("", bare, count=1)) or called.startswith(skip):
        return ""
    if bare.count('"') == 2 and bare[:1] == bare[-1:] == '"' and _NEXT_FILE.search(bare):
        return bare[1:-1]
    quoted = _QUOTED.findall(line)
    call = _CALL.search(line)
    result = _RESULT.search(line, call.end()) if call else None
    if not (quoted and call and result):
        return line
    return f"{line[: call.start()]} {', '.join(quoted)} {_called(line[result.end() :], skip)}"


def _are_known(paths: list[str], known: frozenset[str]) -> bool:
    """Whether these are nothing but whole paths that were seen."""
    whole = all(path.startswith("/") and "," not in path for path in paths)
    return bool(paths) and whole and known.issuperset(paths)


def _found(line: str, known: frozenset[str], tried: frozenset[str]) -> Iterator[Found]:
    """What is meant as a file, by its whole path where it names one that was seen."""
    for match in _TOKEN.finditer(line):
        word = match.group()
        bare = word.strip(_STRIPPED).rstrip(f".?!…{_STRIPPED}")
        full = _full(bare, known) or _full(bare, tried)
        if not bare or (full is None and not _FILE.search(bare)):
            continue
        start = match.start() + word.find(bare)
        yield Found(start, start + len(bare), full or bare)


def _full(entry: str, known: frozenset[str]) -> str | None:
    """The path that an entry names: itself, or the only one that it is the end of, also without its version."""
    if entry in known:
        return entry
    for shorten in (str, _stem) if "/" not in entry else ():
        ends = [path for path in known if shorten(path.rpartition("/")[2]) == entry]
        if len(ends) == 1:
            return ends[0]
    ends = [path for path in known if path.endswith(f"/{entry}")]
    return ends[0] if len(ends) == 1 else None


def _stem(name: str) -> str:
    """``libc`` of ``libc.so.6``; nothing of other files."""
    stem, dot, _ = name.partition(".so")
    return _VERSION.sub("", stem) if dot else ""


KIND = Kind(judge, Paths, example, takes_list=True, params={"around": list[str], "skip": list[str]})
