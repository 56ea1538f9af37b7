"""Kinds of this lab's own: a message of the kernel, and the time since the boot."""

from __future__ import annotations

import re

from labproof.labs import (
    Answer,
    Kind,
    OneOf,
    Outcome,
    Question,
    Status,
    doubting,
    doubts,
    folded,
    in_other_words,
    own_words,
    seconds_in,
    seconds_in_any_unit,
    shown_lines,
    states_time,
    unknown,
    without_rest,
    without_start,
)

_STAMP = re.compile(r"^\s*(?:<\d+>)?\s*\[[^\]]*\]\s*(?:kernel:)?\s*")
_TALE = 6  # words beside the line
_MOST_WORDS = 80
_AROUND = "\"'`“”*()_! "
# What takes a copied line back; a kernel says none of it in its first one.
_OTHERWISE = frozenset("without minus except restricted impossible wrong ignore".split())
# Ways to say that the ring buffer may not be read.
_RESTRICTED = re.compile(
    r"\brestricted\b|\bnot permitted\b|\bdenied\b|\bneeds? (?:root|sudo)\b|\broot only\b|\bonly root\b"
    r"|\bnot allowed\b|\bforbidden\b|\bmay not (?:be )?read\b|\bcan(?:not|['’]t) (?:be )?read\b",
    re.IGNORECASE,
)


_WITH_ROOT = re.compile(  # "restricted — ah, with sudo I get it: [0.000000] Linux version"
    r"^(?:(?!version).)*\b(?:sudo|root)\b[^\n:\[]*[:\n]\s*(?=\[\s*\d+\.\d+\]|Linux version )",
    re.DOTALL | re.IGNORECASE,
)
_MANY = frozenset(("a lot", "lots", "many"))  # "and then a lot about gcc"
_SAID_OF_IT = frozenset({"not", "cannot", "cant", "no", "may"})


def judge_message(question: Question, answer: Answer, truth: OneOf) -> Outcome:  # noqa: ARG001 (a kind's shape)
    """Pass on how the message begins: its first three words.

    Args:
        answer: The line as it was printed, with or without its time; what stands behind is not compared.
        truth: Every right message; ``restricted`` where it may not be read.
    """
    said = f"{answer.where}: you wrote {shown_lines(answer.line)}"
    line = without_rest(_WITH_ROOT.sub("", answer.line), doubts)
    spoken = _STAMP.sub("", line.strip(_AROUND)).split()
    plain = set(folded(line))
    wanted = "copy the line, or its first words"
    if len(spoken) > _MOST_WORDS or "?" in answer.line:
        return Outcome(Status.FAILED, f"{said}; {wanted}.")
    for right, note in truth.right.items():
        beginning = _bare(right.split()[:3])
        at = _place(_bare(spoken), beginning)
        said_of_it = own_words(dict.fromkeys(right.split(), right))
        odd = (doubting() & plain) - set(folded(right)) | set(doubts(line, said_of_it)) - _MANY
        otherwise = _OTHERWISE & plain - set(folded(right))
        if right == "restricted" and _RESTRICTED.search(answer.line) and not odd - _SAID_OF_IT:
            return Outcome(Status.PASSED, matched=(right,))
        if at >= 0 and _guesses(_bare(spoken), beginning):
            message = f"{said}, which begins in several ways; {wanted}."
            return Outcome(Status.FAILED, message, decided=True)
        tale = len(spoken) > len(beginning) + _TALE
        if at >= 0 and ((otherwise and not odd) or (odd and tale)):
            message = f"{said}: found the line beside words that take it back; {wanted}."
            return Outcome(Status.FAILED, message, unclear=True)
        if at >= 0 and not odd:
            return Outcome(
                Status.PASSED, notes=(note,) if note else (), matched=(" ".join(beginning),)
            )
    return Outcome(
        Status.FAILED, f"{said}, which is not how the ring buffer begins here; {wanted}."
    )


def _guesses(spoken: list[str], beginning: list[str]) -> bool:
    """Whether it begins anew behind itself, or before."""
    first = beginning[:-1]
    return sum(spoken[at : at + len(first)] == first for at in range(len(spoken))) > 1


def _bare(spoken: list[str]) -> list[str]:
    return [word.strip("\"'`“”„«».,;:*!()_").casefold() for word in spoken]


def _place(spoken: list[str], beginning: list[str]) -> int:
    """Where the beginning stands whole, or -1."""
    starts = range(min(len(spoken) - len(beginning), 8) + 1)
    return next((at for at in starts if spoken[at : at + len(beginning)] == beginning), -1)


def example_message(question: Question, truth: OneOf) -> str:  # noqa: ARG001 (the shape of every kind)
    """The first right one."""
    return next(iter(truth.right))


_UP = re.compile(
    r"^(?:[\d:]+\s+)?up\b\s+(?=\d)|,?\s*\d+ users?\b.*$|,?\s*load average.*$",
    re.IGNORECASE | re.DOTALL,
)
# Hours and minutes, as uptime prints them.
_CLOCK = re.compile(r"(?<![\d:])(\d{1,9}):(\d\d)(?![\d:])")
_PROC = re.compile(r"(\d+\.\d+)(?:\s+\d+\.\d+)?")  # /proc/uptime: seconds since the boot, and idle
_SLACK_S, _SHARE = 120, 0.01  # a clock read a moment later
_EARLIER_S = 7200  # an answer is written down before it is graded


def judge_since(question: Question, answer: Answer, truth: float) -> Outcome:
    """Pass on a time since the boot that was true within two hours, or a tenth of it, before it was looked at.

    Args:
        answer: "2 h 5 min", "1 day, 3:20", what ``uptime`` prints, or /proc/uptime's seconds.
        truth: Seconds since the boot when the machine was looked at; it only grows.
    """
    said = f"{answer.where}: you wrote {shown_lines(answer.line)}"
    seconds = since_boot(answer.line)
    latest = truth + _SLACK_S + truth * _SHARE
    earliest = truth - max(_EARLIER_S, truth / 10)
    if seconds is None:
        line = _CLOCK.sub(r"\1h\2min", _UP.sub("", answer.line))
        if states_time(line, question, lambda time: earliest <= time <= latest and time > 0):
            return Outcome(Status.PASSED)
        amounts, _ = seconds_in(_CLOCK.sub(r"\1h\2min", answer.line))
        times = (*amounts, sum(amounts), *seconds_in_any_unit(answer.line))
        there = any(earliest <= amount <= latest for amount in times)
        there = there or bool(in_other_words(answer.line))
        message = f"{said}; write how long it has been up, as in `3 h 20 min`."
        return Outcome(Status.FAILED, message, unclear=there)
    if earliest <= seconds <= latest and seconds > 0:
        return Outcome(Status.PASSED, matched=(f"{seconds:g} s",))
    compared = "longer" if seconds > latest else "shorter"
    return Outcome(
        Status.FAILED,
        f"{said}, which is {compared} than {question.shown_by} shows.",
        matched=(f"{seconds:g} s",),
    )


def since_boot(line: str) -> float | None:
    """Seconds, or None where a text is no time that leaves nothing open."""
    line = _UP.sub("", line.strip("\"'`“” .\n\t"))
    if proc := _PROC.fullmatch(line):
        return float(proc.group(1))
    line = without_start(_CLOCK.sub(r"\1h\2min", line))
    spans, around = seconds_in(line)
    if doubts(line) or doubting() & set(folded(around)) or set(line) & set("?<>+±-"):
        return None
    own = own_words({}, ["up uptime boot running kernel"])
    if len(spans) != 1 or unknown(around, own, bounds=True):
        return None
    return float(spans[0])


def example_since(question: Question, truth: float) -> str:  # noqa: ARG001 (the shape of every kind)
    """Days, hours and minutes."""
    minutes = int(truth) // 60
    return (
        f"{minutes // 1440} d {minutes // 60 % 24} h {minutes % 60} min"
        if minutes
        else f"{truth:g} s"
    )


KINDS = {
    "message": Kind(judge_message, OneOf, example_message),
    "since_boot": Kind(judge_since, float, example_since, params={"tolerance": str}),
}
