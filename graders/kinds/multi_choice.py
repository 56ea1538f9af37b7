"""Kind ``multi_choice``: several of a list; naming all of it earns nothing."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from labproof.graders.kinds.labels import Named, Options
from labproof.graders.kinds.reading.listing import (
    answered,
    boxed,
    entries_of,
    headed,
    held,
    in_one_line,
    rows_of,
)
from labproof.graders.kinds.signs import tidy
from labproof.graders.kinds.words import (
    alternation,
    as_written,
    bounded,
    fold,
    marks,
)
from labproof.graders.messages import count, listed, shown, shown_lines
from labproof.graders.model import Answer, Chosen, Kind, Outcome, Question, Status
from labproof.graders.patterns import late

_REMARK = re.compile(r"(?<=\w)\s*[,;–—]\s[^|\n]*")
_LACKING = late(  # ", no jails"
    rf"(?:(?<=[,;.\n(])\s*|\s(?=but ))(?:{alternation('and', 'but')} )?{alternation('lacks', 'denies', 'without')}"
    r":? [^,;.()\n]+(?:\([^()]*\))?",
    re.IGNORECASE,
)
_NO_OR = "".join(rf"(?<!\s{re.escape(way)}\s)" for way in as_written("or"))
_DENIED_BEHIND = late(  # "; jails and zones no", and not "; zones or not"
    rf"[;.\n][^;.\n?]+?{_NO_OR}{bounded('denies before')}\W*$", re.IGNORECASE
)
_BRACKETS = re.compile(r"\([^()]*\)")
_ALL_BUT = late(  # "all of them except jails"
    rf"\W*{alternation('every', 'all')}\b[^,;:]{{0,30}}?(?:,? ?\b{alternation('but', 'changed by', 'except', 'without')}\b"
    r"|[-\\∖] ?(?=[{(\[]))",
    re.IGNORECASE,
)
# Of another system, or left out, in a sentence of its own: "jails belong to FreeBSD".
_OF_OTHERS = re.compile(
    r"[.;\n]\s*(?=[^.;\n]*\b(?:FreeBSD|NetBSD|OpenBSD|BSD|Solaris|SunOS|illumos|leaves|belongs? elsewhere)\b)"
    r"[^.;\n]*",
    re.IGNORECASE,
)
_NONE = marks("none of them")


def judge(question: Question, answer: Answer, truth: Chosen) -> Outcome:
    """Pass on all that are right and no other; each wrong one takes a right one away.

    Args:
        question: ``params``: ``options`` maps a label to what it stands for; ``aliases`` maps a label to other ways
            to say that.
        answer: Labels or words, in one line, glued together or as a list; ``none`` where none is right; "all but" some.
        truth: Those that are right, and those that may be named or not.
    """
    said = f"{answer.where}: you wrote {shown_lines(answer.line)}"
    options = _options(question)
    if fold(tidy(answer.line).rstrip(".!")) in _NONE:
        return (
            Outcome(Status.FAILED, f"{said}, and there are some.")
            if truth.right
            else Outcome(Status.PASSED)
        )
    chosen, doubtful, named = _chosen(options, answer)
    rest = named.rest
    if doubtful or not chosen:
        why = _why_open(named) if chosen else f"write which of {listed(options.texts)} you mean"
        return Outcome(
            Status.FAILED, f"{said}; {why}.", unclear=bool(chosen), matched=tuple(chosen)
        )
    if len(chosen) == len(options.texts):
        if rest:
            return Outcome(
                Status.FAILED,
                f"{said}: names them all; write the ones that you mean.",
                unclear=True,
            )
        return Outcome(
            Status.FAILED, f"{said}: to name them all is no choice.", matched=tuple(chosen)
        )
    right = sum(label in truth.right for label in chosen)
    wrong = sum(label not in truth.right | truth.either for label in chosen)
    lacking = len(truth.right) - right
    if not wrong and not lacking:
        return Outcome(Status.PASSED, matched=tuple(chosen))
    share = max(Fraction(0), Fraction(right - wrong, len(truth.right) or 1))
    unread = f", and {shown(' '.join(rest))} was not understood" if rest and lacking else ""
    parts = [
        f"{count(wrong, 'does', 'do')} not belong there" if wrong else "",
        f"{count(lacking, 'is', 'are')} lacking" if lacking else "",
    ]
    message = f"{said}, read as {listed(chosen)}{unread}: {', and '.join(part for part in parts if part)}."
    status = Status.PARTIAL if share else Status.FAILED
    return Outcome(status, message, share, unclear=bool(unread), matched=tuple(chosen))


def read(question: Question, answer: Answer) -> str:
    """What the answer is read as, without knowing what is right."""
    return ", ".join(_chosen(_options(question), answer)[0])


def example(question: Question, truth: Chosen) -> str:
    """The labels of all that are right, in the question's order; ``none`` where there is none."""
    return (
        ", ".join(label for label in question.params["options"] if label in truth.right) or "none"
    )


def shows(question: Question) -> list[str]:
    """The options, a line each, for whoever is asked."""
    return [f"{label}: {text}" for label, text in question.params["options"].items()]


@lru_cache(maxsize=1024)
def _options(question: Question) -> Options:
    return Options(question.params["options"], question.params.get("aliases", {}))


def _why_open(named: Named) -> str:
    """What to write otherwise: the option that may be several, or no word that leaves them open."""
    several = [one for one in named.mentions if not isinstance(one, int) and len(one) > 1]
    if several and not named.doubts:
        return f"it may mean {listed(several[0], 'or')}; write which"
    return "write the ones that you mean, without or, not, maybe and the like"


def _chosen(options: Options, answer: Answer) -> tuple[list[str], bool, Named]:
    """What is chosen, whether that is left open, and all that was read."""
    text = answer.text if isinstance(answer.text, str) else "\n".join(answer.text)
    text = _ticked(text, options)
    others = _ALL_BUT.match(text)
    if not others:
        text = _of_this_one(text, options)
    text = options.plain(text[others.end() :]) if others else text
    text = _LACKING.sub(
        lambda left: "" if options.read(left.group()).mentions else left.group(), text
    )
    named = options.read(_DENIED_BEHIND.sub("", text))
    chosen = [one for one in named.mentions if not isinstance(one, int)]
    doubtful = named.doubts or any(len(one) > 1 for one in chosen)
    labels = list(dict.fromkeys(one[0] for one in chosen))
    if others and labels:
        left, colon, listed_ = text.partition(":")
        if colon and listed_.strip():
            return _both_ways(options, left, listed_)
        labels = [label for label in options.texts if label not in labels]
        doubtful = doubtful or bool(named.rest)
    return labels, doubtful, named


def _of_this_one(text: str, options: Options) -> str:
    """A text without the sentences on what other systems have, where they name what no other sentence does."""
    left = _OF_OTHERS.sub("", text)
    if left == text:
        return text
    here, there = (
        {one for one in options.read(part).mentions if not isinstance(one, int)}
        for part in (left, " ".join(_OF_OTHERS.findall(text)))
    )
    return left if here and there and here.isdisjoint(there) else text


def _both_ways(options: Options, left: str, listed_: str) -> tuple[list[str], bool, Named]:
    """What is chosen where it says which are left out, and lists the others: one must be the rest of the other."""
    out, named = options.read(_BRACKETS.sub(" ", left)), options.read(listed_)
    sure = all(
        not isinstance(one, int) and len(one) == 1 for one in (*out.mentions, *named.mentions)
    )
    left_out = {one[0] for one in out.mentions if not isinstance(one, int)}
    chosen = list(dict.fromkeys(one[0] for one in named.mentions if not isinstance(one, int)))
    agrees = sure and left_out | {*chosen} == {*options.texts} and left_out.isdisjoint(chosen)
    return chosen, not agrees or named.doubts or out.doubts, named


def _ticked(text: str, options: Options) -> str:
    """Of a list in which every entry says yes or no or has a box, those with yes, or the ticked ones."""
    ticks = (
        boxed(text)
        or answered(entries_of(text))
        or answered([_without_remark(row, options) for row in rows_of(text)])
        or answered(headed(text))
        or in_one_line(text)
    )
    return held(ticks) or text


def _without_remark(row: str, options: Options) -> str:
    """A row without what explains its yes or no, and names and doubts nothing: "jails no, BSD"."""
    entry = _REMARK.sub("", row)
    if entry == row:
        return row
    known, remark = options.read(entry), options.read(row[len(entry) :])
    return row if remark.doubts or not {*remark.mentions} <= {*known.mentions} else entry


KIND = Kind(
    judge,
    Chosen,
    example,
    takes_list=True,
    takes_mapping=True,
    read=read,
    shows=shows,
    labelled=("options",),
    params={"options": dict[str, str], "aliases": dict[str, list[str]]},
    required=frozenset({"options"}),
)
