"""Kinds of this lab's own: a message of the kernel, and the time since the boot."""

from __future__ import annotations

import re

from labproof.labs import (
    DOUBTS,
    Answer,
    Kind,
    OneOf,
    Outcome,
    Question,
    Status,
    doubts,
    folded,
    own_words,
    shown,
)

_STAMP = re.compile(r"^\s*(?:<\d+>)?\s*\[[^\]]*\]\s*(?:kernel:)?\s*")
_MOST_WORDS = 80
# Ways to say that the ring buffer may not be read.
_RESTRICTED = re.compile(
    r"\brestricted\b|\bnot permitted\b|\bdenied\b|\bneeds? (?:root|sudo)\b|\broot only\b|\bonly root\b"
    r"|\bnot allowed\b|\bforbidden\b|\bmay not (?:be )?read\b|\bcan(?:not|['’]t) (?:be )?read\b",
    re.IGNORECASE,
)


_SAID_OF_IT = frozenset({"not", "cannot", "cant", "no", "may"})


def judge_message(question: Question, answer: Answer, truth: OneOf) -> Outcome:  # noqa: ARG001 (a kind's shape)
    """Pass on how the message begins: its first three words.

    Args:
        answer: The line as it was printed, with or without its time; what stands behind is not compared.
        truth: Every right message; ``restricted`` where it may not be read.
    """
    said = f"{answer.where}: you wrote {shown(answer.line)}"
    spoken = _STAMP.sub("", answer.line.strip("\"'`“”")).split()
    plain = set(folded(answer.line))
    wanted = "copy the line, or its first words"
    if len(spoken) > _MOST_WORDS or "?" in answer.line:
        return Outcome(Status.FAILED, f"{said}; {wanted}.")
    for right, note in truth.right.items():
        beginning = _bare(right.split()[:3])
        at = _place(_bare(spoken), beginning)
        said_of_it = own_words(dict.fromkeys(right.split(), right))
        odd = (DOUBTS & plain) - set(folded(right)) | set(doubts(answer.line, said_of_it))
        if right == "restricted" and _RESTRICTED.search(answer.line) and not odd - _SAID_OF_IT:
            return Outcome(Status.PASSED, matched=(right,))
        if at >= 0 and not odd:
            return Outcome(
                Status.PASSED, notes=(note,) if note else (), matched=(" ".join(beginning),)
            )
    return Outcome(
        Status.FAILED, f"{said}, which is not how the ring buffer begins here; {wanted}."
    )


def _bare(spoken: list[str]) -> list[str]:
    return [word.strip("\"'`“”.,;:").casefold() for word in spoken]


def _place(spoken: list[str], beginning: list[str]) -> int:
    """Where the beginning stands whole, or -1."""
    starts = range(min(len(spoken) - len(beginning), 8) + 1)
    return next((at for at in starts if spoken[at : at + len(beginning)] == beginning), -1)


def example_message(question: Question, truth: OneOf) -> str:  # noqa: ARG001 (the shape of every kind)
    """The first right one."""
    return next(iter(truth.right))


_UNITS = {
    unit: seconds
    for seconds, units in {
        1: "s sec secs second seconds sekunde sekunden segundo segundos seconde secondes секунд секунди секунды 秒 सेकंड",
        60: "m min mins minute minutes minuten minuto minutos хв хвилин хвилини мин минут минуты 分 分钟 मिनट",
        3600: "h hr hrs hour hours stunde stunden std hora horas heure heures год годин години ч час часа часов 小时",
        86400: "d day days tag tage dia dias día días jour jours день дні днів дня дней 天 दिन",
        604800: "w week weeks woche wochen semana semanas semaine semaines тиждень неделя 周 सप्ताह",
    }.items()
    for unit in units.split()
}
_UP = re.compile(
    r"^.*?\bup\b\s+(?=\d)|,?\s*\d+ users?\b.*$|,?\s*load average.*$", re.IGNORECASE | re.DOTALL
)
_PART = re.compile(
    r"(\d{1,9}):(\d\d)(?::(\d\d))?|(\d{1,12}(?:[.,]\d{1,9})?)\s*([^\W\d_]+)?", re.IGNORECASE
)
_AROUND = frozenset(
    """up uptime since boot for about around roughly it is has been the machine running and so a kernel system
    computer runs my this now already last und et y e і и seit läuft der depuis desde hace há""".split()
)
_SLACK_S, _SHARE = 120, 0.01  # a clock read a moment later
_EARLIER_S = 7200  # an answer is written down before it is graded


def judge_since(question: Question, answer: Answer, truth: float) -> Outcome:
    """Pass on a time since the boot that was true within two hours, or a tenth of it, before it was looked at.

    Args:
        answer: "2 h 5 min", "1 day, 3:20", what ``uptime`` prints, or /proc/uptime's seconds.
        truth: Seconds since the boot when the machine was looked at; it only grows.
    """
    said = f"{answer.where}: you wrote {shown(answer.line)}"
    seconds = since_boot(answer.line)
    latest = truth + _SLACK_S + truth * _SHARE
    earliest = truth - max(_EARLIER_S, truth / 10)
    if seconds is None:
        amounts = [
            _seconds(*part) for part in _PART.findall(answer.line) if part[-1].casefold() in _UNITS
        ]
        there = any(earliest <= amount <= latest for amount in (*amounts, sum(amounts)))
        told = f"{said}; write how long it has been up, as in `3 h 20 min`."
        return Outcome(Status.FAILED, told, unclear=there)
    if earliest <= seconds <= latest and seconds > 0:
        return Outcome(Status.PASSED, matched=(f"{seconds:g} s",))
    told = "longer" if seconds > latest else "shorter"
    return Outcome(
        Status.FAILED,
        f"{said}, which is {told} than {question.shown_by} shows.",
        matched=(f"{seconds:g} s",),
    )


def since_boot(line: str) -> float | None:
    """Seconds, or None where a text is no time that leaves nothing open."""
    line = _UP.sub("", line.strip("\"'`“” .\n\t"))
    if doubts(line) or set(folded(line)) & (DOUBTS - {"min"}) or set(line) & set("?<>+±~-") - {"~"}:
        return None
    if re.fullmatch(
        r"\d+(?:\.\d+)?\s+\d+(?:\.\d+)?", line
    ):  # /proc/uptime: since the boot, and idle
        return float(line.split()[0])
    parts = _PART.findall(line)
    around = set(folded(_PART.sub(" ", line))) - _AROUND
    if not parts or around or any(unit and unit.casefold() not in _UNITS for *_, unit in parts):
        return None
    if len(parts) == 1 and parts[0][3].isdecimal() and not parts[0][4]:
        return None  # of what, nobody knows; /proc/uptime has seconds with their hundredths
    if len(parts) > 1 and any(number and not unit for *_, number, unit in parts):
        return None
    units = [unit.casefold() for *_, unit in parts if unit]
    if len({_UNITS[unit] for unit in units}) < len(units):  # "2 h 3 h"
        return None
    return sum(_seconds(*part) for part in parts)


def _seconds(first: str, second: str, third: str, number: str, unit: str) -> float:
    if first:
        return int(first) * 3600 + int(second) * 60 + int(third or 0)
    return float(number.replace(",", ".")) * _UNITS.get(unit.casefold(), 1)


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
