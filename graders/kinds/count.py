"""Kind ``count``: a whole number."""

from __future__ import annotations

import re
from collections.abc import Collection, Hashable, Sequence
from functools import lru_cache

from labproof.graders.kinds.beside import NumberNames, in_one_way, of_other_things, there_and_back
from labproof.graders.kinds.lone_number import lone_number
from labproof.graders.kinds.numerals import OTHER_UNITS, TIMES, numbers, summed
from labproof.graders.kinds.reading.bare import bare_number
from labproof.graders.kinds.reading.claims import Reading
from labproof.graders.kinds.reading.clauses import clauses
from labproof.graders.kinds.reading.clearing import cleared
from labproof.graders.kinds.reading.lines import around, kept, read_values
from labproof.graders.kinds.reading.manner import denies, in_other_words
from labproof.graders.kinds.reading.pieces import Found, pieces
from labproof.graders.kinds.reading.so_far import Claim
from labproof.graders.kinds.reading.zones import Zone, decide
from labproof.graders.kinds.signs import tidy, without_commands
from labproof.graders.kinds.table import cell
from labproof.graders.kinds.verdict import Say, lost, unclear
from labproof.graders.kinds.words import Sense, all_names, alternation, bounded, fold, folded, marks
from labproof.graders.messages import listed
from labproof.graders.model import Answer, Counts, Kind, Outcome, Question, Status
from labproof.graders.patterns import late

_PART = 4  # of a small number no tolerance is more than a quarter
_FRAGMENT = re.compile(r"`([^`]*\d[^`]*)`")
_ANY_DIGITS = re.compile(r"\d")
_DIGITS = re.compile(r"(?<![\d.])\d{1,18}(?![\d.])", re.ASCII)
_ZERO = re.compile(r"(?<![\w.,:/-])0(?![\w.,:/-]*\w)")
# "none, 0 modules"
_NONE_BEFORE = re.compile(r"([^\W\d_][^\W\d]*)\s*[,;:=(—-]+\s*(?=0(?![\w.,:/-]*\w))")
# A shell prints "[1] 31337", the job before the process.
_JOB = re.compile(r"\[\d+\] ?[+-]?(?= *[+-]? *\d)")
_ORDINAL = re.compile(r"\bno\.\s*(?=\d)", re.IGNORECASE)
_OF = re.compile(
    rf"\b{alternation('of', 'lower end')}\s+(?:{alternation('those')} )?$", re.IGNORECASE
)
_BEHIND = re.compile(r"[ \t]+([^\W\d_]+)|[ \t]*\(([^\W\d_]+)\)|(['’]s)\b")
_OF_IT = re.compile(r"[^\W\d_] of (?:the |process |pid )*$", re.IGNORECASE)
_OF_THEM = re.compile(r" (?:(?:out )?of|from) (?:those|these|them|which|it)\b", re.IGNORECASE)
_RESULT = re.compile(rf"\d.*\b{alternation('plus or minus')}\b.*\b{alternation('result')} $")
_DERIVED = re.compile(r"\d ?= ?$")  # "143 = 128 + SIGTERM"
_PATH = re.compile(r"(?<!\S)/(?:[\w.-]+/)+[\w.-]*")
_SQUARE = re.compile(r"^(\d+) ?\[(\d+)\]$")
_NAMED = re.compile(r"\b[A-Z]{3,}\((\d+)\)")  # "128 + SIGTERM(15)"
# Two numbers and what they are the numbers of: "PID/PPID = 31337/2718", "2718 → 31337 (parent → child)".
_PAIR_NAMED = re.compile(
    r"([^\W\d_]+) ?([/|:,→]) ?([^\W\d_]+) ?[=:] ?(\d{1,18}) ?\2 ?(\d{1,18})(?!\w)"
)
_NAMED_PAIR = re.compile(
    r"(?<!\w)(\d{1,18}) ?([/|:,→]) ?(\d{1,18}) ?\(([^\W\d_]+) ?\2 ?([^\W\d_]+)\)"
)
_AMONG = late(rf"{bounded('among')}\s*$", re.IGNORECASE)  # "71, of which 2 failed"
_PART_OF = re.compile(r" (?:out )?of (?:the |all |all the )?\d", re.IGNORECASE)
_ASIDE = re.compile(r"^[ \t]*\(([^\d()]*)\)")
_CUT = re.compile(r"[,;.()\n\d—]|--| - ")
_ENDS = re.compile(rf"[:=]|{_CUT.pattern}")
_OPTION = re.compile(r"(?:^|\s)-[\w-]+[ =]?\+?$")  # of a command: "tail -n +2"
_ARGUMENT = re.compile(r"\b(?:wait|kill)(?: -\w+)? [%$]?$")  # of a shell's own: "wait 31337"
_RELATED = late(
    rf"\b{alternation('parent', 'child')} {alternation('of', 'of the')} ", re.IGNORECASE
)
_ON_DISK = (
    rf"(?: (?!{alternation('are', 'is')} )[^\W\d_]+){{0,3}}? \.?{alternation('on disk')}(?!\w)"
)
_ALL_ON_DISK = late(_ON_DISK, re.IGNORECASE)
_PART_ON_DISK = late(rf" (?:out )?of (?:the |all |all the )?\d+{_ON_DISK}", re.IGNORECASE)
_PER = late(rf" ?{bounded('for every')} (?:the )?([^\W\d_]+)", re.IGNORECASE)
_WORDS = re.compile(r"[^\W\d_]+")
# Between a number and what it is the number of: "the sleep itself is 31337", "31337 for my shell".
_LINKS = marks("names a number")
_GLUED_LABEL = re.compile(r"([^\W\d_]+) ?\($")
_NAMED_SUM = re.compile(r"(\d{1,9}) ?=")
_NEAR = 200  # characters, in which stands what a number is one of
_LABEL = re.compile(r"([^\W\d_]+) $")
_AGE = re.compile(r"\bI(?: am|['’]m) $")
_IDS = frozenset("pid id".split())
_OWNS = marks("owns")


def judge(question: Question, answer: Answer, truth: int | Counts) -> Outcome:
    """Pass on a right number, however it is written; what stands in brackets behind it is an aside.

    Args:
        question: ``params``: ``tolerance`` (absolute) and ``tolerance_percent`` say how far off still is right, the
            larger holds, but no absolute one is more than a quarter of the number; ``also_plus`` lists what may be
            added to a truth that is one number, with ``plus_note`` for whoever did; ``times`` is a factor that may be
            on it, with ``times_note``; ``unit`` lists the words for what is counted, so that "no modules" is 0 and
            "143 modules" is no other unit; ``other`` lists those for other numbers that may stand beside it
            ("5 errors", "PPID 2718"), ``things`` what else one may be said to be, which as a label says nothing
            ("31337 was the grep", "ps: 31338"); ``around`` harmless words; ``columns`` heads the table that the command
            prints and ``row`` lists words of its row that is meant, so that a copied row is its number under ``unit``.
        answer: A number in digits or words. A number that the prompt has in backticks is none, and a sum that holds
            ("21 - 1 = 20") is its result. "none" is 0.
        truth: One number, or several any of which is right.
    """
    say = Say(question, answer, "the number alone", "or, not, at least")
    right = truth if isinstance(truth, Counts) else _right(question, truth)
    number = bare_number(answer.line)
    number = lone_number(answer.line) if number is None else number
    if number is not None and not any(one in answer.line for one in _fragments(question.prompt)):
        line, reading = answer.line, Reading((Claim(number, True),), (), bare=True)
    else:
        line = _copied(answer.line.split("\n"), question) or cleared(
            tidy("; ".join(without_commands(answer.line).split("\n")))
        )
        line = _own_words(_NAMED.sub(r"\1", _PATH.sub(" ", line)), question)
        line = _NAMED_PAIR.sub(r"\4 \1, \5 \3", _PAIR_NAMED.sub(r"\1 \4, \3 \5", line))
        line = in_one_way(line, _words(question, "unit") | _words(question, "other"))
        reading = _read(line, question)
    if _joins(line, right) or _adds_up(reading, question, right):
        return say.unclear(f"found {line}")
    if not reading.claims:
        digits = _ANY_DIGITS.search(line)
        if words := in_other_words(line):
            return say.unclear(lost(words))
        if _fits(question, right, 0) is not None and denies(pieces(line, around(question))):
            return say.unclear("found a denial, and no number")
        return say.wrong(
            ", which is no whole number."
            if digits
            else ", which names no number; write one in digits."
        )
    zone = decide(reading, lambda value: _fits(question, right, value) is not None, several=True)
    if zone is Zone.UNCLEAR and _sums_up(reading, question, right):
        zone = Zone.RIGHT
    if zone is not Zone.RIGHT and _goes_back(line, reading, question, right):
        zone = Zone.RIGHT
    if zone is Zone.UNCLEAR or (zone is Zone.RIGHT and right.exact and reading.about):
        return unclear(say, reading)
    if zone is Zone.RIGHT:
        meant = _meant(reading, question, right)
        notes = _fits(question, right, meant) or ()
        return Outcome(
            Status.PASSED, notes=tuple(note for note in notes if note), matched=(str(meant),)
        )
    return _wrong(say, reading, right)


def _meant(reading: Reading, question: Question, right: Counts) -> Hashable:
    """Of the right numbers that it tells the last that stands for itself."""
    fitting = [one for one in reading.claims if _fits(question, right, one.value) is not None]
    held = [one for one in fitting if one.holds and not one.aside]
    return (held or fitting)[-1].value


def _wrong(say: Say, reading: Reading, right: Counts) -> Outcome:
    question = say.question
    values = {claim.value for claim in reading.claims}
    if any(_fits(question, right, value) is not None for value in values):
        one, *more = sorted(value for value in values if isinstance(value, int))
        if more == [one * question.params.get("times", 1)] and len(values) == 1 + len(more):
            return say.unclear(f"found {one} and {more[0]}")  # "71 or 142"
        if more and all(_fits(question, right, value) is not None for value in values):
            return say.unclear(f"found {listed([str(one), *map(str, more)])}")  # "70 or 71"
        return say.plainly()
    if _joins(say.answer.line.replace("→", "/"), right):
        return say.unclear("found a right number with an arrow to another one")
    held = {claim.value for claim in reading.claims if claim.holds}
    if not held:
        return say.plainly()
    copied = "\n" in say.answer.line  # of a table a cell may look like a unit: "2718 S"
    decided = not copied and _sees(reading, question, right)
    if len(held) > 1:
        return say.wrong(f", which names {len(held)} numbers; write one.", decided=decided)
    (value,) = held
    if not isinstance(value, int):
        named = _NAMED_SUM.match(str(value))
        if named and _fits(question, right, int(named[1])) is not None:
            return say.unclear(f"found {value}, which does not hold")
        ends = [int(end) for end in _DIGITS.findall(str(value))]
        if len(ends) > 1 and all(_fits(question, right, end) is not None for end in ends):
            return say.unclear(f"found {value}")  # "between 70 and 72"
        return say.wrong(_no_number(str(value)), decided=decided)
    seen = f" {right.seen}" if right.seen else ""
    why = f", which is not what `{question.shown_by}` shows{seen}."
    return say.wrong(why, (str(value),), decided)


def _sees(reading: Reading, question: Question, right: Counts) -> bool:
    """Whether a right number was read, be it one of another thing: "143 ms"."""
    digit_runs = [_DIGITS.findall(str(value)) for value in reading.seen if str(value).isascii()]
    alone = [int(digits[0]) for digits in digit_runs if len(digits) == 1]
    return any(_fits(question, right, number) is not None for number in alone)


def _joins(text: str, right: Counts) -> bool:
    """Whether a right number is joined to another by a stroke alone: "31337/2718", "31337 [1]"."""
    parts = [part.strip() for part in _SQUARE.sub(r"\1/\2", text).split("/")]
    return (
        len(parts) == 2
        and all(map(str.isdecimal, parts))
        and any(str(value) in parts for value in right.values)
    )


def _sums_up(reading: Reading, question: Question, right: Counts) -> bool:
    """Whether the two other numbers make the first or the last one: "143 as 128 is added to the number, here 15"."""
    values = [claim.value for claim in reading.claims if isinstance(claim.value, int)]
    if (
        len(values) != 3
        or reading.bare
        or reading.rest
        or not all(claim.holds for claim in reading.claims)
    ):
        return False
    for meant, one, two in (values, values[::-1]):
        if meant in (one + two, one - two, two - one) and 0 not in (one, two):
            return _fits(question, right, meant) is not None
    return False


def _goes_back(line: str, reading: Reading, question: Question, right: Counts) -> bool:
    """Whether all its numbers are a right one and that times the factor, as it is said to go both ways."""
    factor = question.params.get("times", 1)
    values = sorted(value for value in reading.seen if isinstance(value, int))
    if factor == 1 or not values or len(values) < len(reading.seen):
        return False
    if _closest(question, right, values[0]) is None or values[1:] not in ([], [values[0] * factor]):
        return False
    said = pieces(line, around(question), numbers(line, _words(question, "unit")))
    return there_and_back(line, said, values[0], single=len(values) == 1)


def _adds_up(reading: Reading, question: Question, right: Counts) -> bool:
    """Whether all that is claimed is a sum whose result is right, and left to the reader: "128 + 15"."""
    results = {
        summed(str(claim.value)) for claim in reading.claims if not isinstance(claim.value, int)
    }
    alone = len(results) == len({claim.value for claim in reading.claims}) == 1
    return alone and _fits(question, right, results.pop()) is not None


def _no_number(text: str) -> str:
    """Why what was found is no plain number, as the end of a sentence."""
    numbers_, unit = re.findall(r"\d+", text), re.search(r"[^\W\d_]{2,}$", text)
    if re.search(r"\d .*[-+*x×=].* ?\d", text):
        return f", which names {len(set(numbers_))} numbers; write one."
    if unit:
        return f", which counts {unit.group()}; write the number that was asked for."
    return ", which is no whole number."


def example(question: Question, truth: int | Counts) -> str:  # noqa: ARG001 (the shape of every kind)
    """The first right number."""
    return str(next(iter(truth.values)) if isinstance(truth, Counts) else truth)


# --- what is right ------------------------------------------------------------------------------


def _right(question: Question, truth: int) -> Counts:
    note = question.params.get("plus_note", "")
    return Counts(
        {truth: "", **{truth + plus: note for plus in question.params.get("also_plus", ())}}
    )


def _fits(question: Question, right: Counts, value: Hashable) -> tuple[str, ...] | None:
    """The notes for a number that is right, or near enough; None for any other."""
    if not isinstance(value, int):
        return None
    close = _closest(question, right, value)
    if close is not None:
        return (right.values[close],)
    factor = question.params.get("times", 1)
    close = (
        _closest(question, right, value // factor) if factor > 1 and value % factor == 0 else None
    )
    return None if close is None else (question.params.get("times_note", ""), right.values[close])


def _closest(question: Question, right: Counts, number: int) -> int | None:
    """The right number that this one is, or is near enough to."""
    tolerance, percent = (
        question.params.get("tolerance", 0),
        question.params.get("tolerance_percent", 0),
    )
    near = min(right.values, key=lambda value: abs(value - number))
    off = abs(near - number)
    # Whole numbers throughout: evidence may hold one that no float can.
    close = off == 0 or (
        not right.exact and (off <= min(tolerance, near // _PART) or off * 100 <= near * percent)
    )
    return near if close else None


# --- what is written ----------------------------------------------------------------------------


@lru_cache(maxsize=1024)
def _fragments(prompt: str) -> tuple[str, ...]:
    return tuple(_FRAGMENT.findall(prompt))


def _own_words(line: str, question: Question) -> str:
    """An answer without what it repeats of the prompt, unless nothing would be left of it."""
    for fragment in _fragments(question.prompt):
        bare = line.replace(fragment, " ")
        line = bare if _ANY_DIGITS.search(bare) else line
    of_job = " PID " if "pid" in _words(question, "other") else " "
    return _ORDINAL.sub("", _JOB.sub(of_job, line))


@lru_cache(maxsize=1024)
def _words(question: Question, param: str) -> frozenset[str]:
    return frozenset(map(fold, all_names(question.params.get(param, ()))))


def _copied(lines: list[str], question: Question) -> str | None:
    """The number of a copied table."""
    columns = question.params.get("columns", [])
    return (
        cell(lines, columns, question.params.get("row", ()), _words(question, "unit"))
        if columns
        else None
    )


@kept
def _read(line: str, question: Question) -> Reading:
    unit = _words(question, "unit")
    other = _words(question, "other")
    found = _counted(numbers(line, unit, other), line, question)
    if all(one.value == 0 for one in found):
        none = _none(_ZERO.sub(" ", line), question, unit)  # "none, 0"
        if none.claims or not _ANY_DIGITS.search(line):
            return none
        digit = _NONE_BEFORE.match(line)
        if digit and all(piece.sense is Sense.NONE for piece in pieces(digit[1], around(question))):
            return _read(line[digit.end() :], question)
    things = _THINGS - unit - around(question).known if len(found) == 1 else frozenset[str]()
    others = [word for one in found for word in _things(line, one, things, unit)]
    if len(found) == 1:
        other -= _IDS  # alone it is no other's: "started by PID 2718"
    things_ = _said_to_be(line, found, question)
    others += things_ if len(found) == 1 and any(things_) else []
    labelled = tuple(
        one._replace(aside=one.aside or bool(thing) or _other(line, one, unit, other))
        for one, thing in zip(_led(line, found), things_, strict=True)
    )
    reading = read_values(line, question, labelled, numeric=True)
    return reading._replace(rest=(*reading.rest, *others), in_story=reading.in_story and not others)


def _said_to_be(line: str, found: Sequence[Found], question: Question) -> list[str]:
    """Of each number the other thing that it is said to be, where a prompt names what the number is of."""
    prompt = question.prompt
    meant = {fold(word) for text in _fragments(prompt) for word in _WORDS.findall(text)}
    if not meant or not all(isinstance(one.value, int) for one in found):
        return [""] * len(found)
    labels = _words(question, "unit") | _words(question, "other")
    names = NumberNames(frozenset(meant), labels, _words(question, "things"))
    return of_other_things(line, found, names)


_THINGS = marks("countable")


_SUPERLATIVE = tuple(marks("superlative"))
_ORDERED = marks("ordinal")


def _things(line: str, one: Found, things: frozenset[str], unit: frozenset[str]) -> list[str]:
    """What a number is one of, where that is not what was asked for: "71 files", "line 20"."""
    near = line[max(0, one.start - _NEAR) : one.start]
    label, behind = _LABEL.search(near), _BEHIND.match(line, one.end)
    words = [label.group(1) if label else "", (behind.group(1) or "") if behind else ""]
    part = _PART_OF.match(line, one.end) and not _PART_ON_DISK.match(line, one.end)
    if part and isinstance(one.value, int):
        return ["of"]  # "20 of 160"
    if _RELATED.search(near) and not near.rstrip().endswith(("is", "=")):
        return ["of"]  # "the parent of 2718"
    if one.aside:
        return []
    if _AGE.search(near):
        return ["am"]  # "I am 20"
    behind_ = fold(words[1])
    if behind_ in TIMES - unit or behind_.endswith(_SUPERLATIVE) or behind_ in _ORDERED:
        return [words[1]]  # "20 times", "the 20 biggest ones"
    return [] if not things else [word for word in words if fold(word) in things]


def _other(line: str, one: Found, unit: frozenset[str], other: frozenset[str]) -> bool:
    """Whether a number is one of something else: by the words that lead to it, or an "of" before it."""
    digits = bool(_ANY_DIGITS.search(line, 0, one.start) or _ANY_DIGITS.search(line, one.end))
    before = line[max(0, one.start - _NEAR) : one.start]
    behind = line[one.end : one.end + _NEAR]
    per = _PER.match(behind)
    if per and fold(per.group(1)) in unit | OTHER_UNITS:
        return True  # "one per syscall, so 71"
    if digits and _ALL_ON_DISK.match(behind):
        return True  # "22 of the 4000 modules on disk"
    if (
        (_OF.search(before) and _ANY_DIGITS.search(before))
        or _OF_IT.search(before)
        or _OF_THEM.match(behind)
    ):
        return digits
    if behind.startswith(("'s ", "’s ")) or _AMONG.search(before):
        return True  # "31337's parent"
    if _OPTION.search(before) or (digits and _ARGUMENT.search(before)):
        return True
    if before.endswith("[") and behind.startswith("]"):
        return digits
    glued = _GLUED_LABEL.search(before)
    if glued and behind.startswith(")"):
        label = _leads([fold(glued.group(1))], unit, other)  # "bash(2718)---sleep(31337)"
        return bool(label) and digits
    label = _leads(
        [fold(word) for word in reversed(_WORDS.findall(_CUT.split(before)[-1]))], unit, other
    )
    if label is not None:
        return label
    follows = [
        fold(word) for word in _WORDS.findall(_ENDS.split(_ASIDE.sub(r" \1", behind, count=1))[0])
    ]
    return _leads(follows, unit, other) or False


def _led(line: str, found: Sequence[Found]) -> list[Found]:
    """The numbers, with what leads to the whole ones as asides: "128+15, so 143", "71 (100 %)"."""
    whole = {one.value for one in found if isinstance(one.value, int)}
    if not whole or len(found) == 1:
        return list(found)
    result = found[-1].start if _RESULT.search(line[: found[-1].start]) else 0
    led = [
        bool(_DERIVED.search(line[: one.start]))
        or one.start < result
        or (isinstance(one.value, str) and _leads_to(one.value, whole))
        for one in found
    ]
    return [one._replace(aside=one.aside or leads) for one, leads in zip(found, led, strict=True)]


def _leads_to(text: str, whole: Collection[int]) -> bool:
    """Whether it is a sum of which a number is the result, or an amount in a unit."""
    return summed(text) in whole or (summed(text) is None and bool(re.search(r"[^\W\d_]|%", text)))


def _leads(words: Sequence[str], unit: frozenset[str], other: frozenset[str]) -> bool | None:
    """Whether the nearest word is one of ``other``; None where it is neither that nor a unit.

    Who owns it decides: "my shell has PID 2718" is of the shell.
    """
    near = [word for word in words if word not in _LINKS]
    if len(near) > 2 and near[1] in _OWNS and near[2] in unit | other:
        near = near[2:]
    near = near[1:] if near and near[0] in _OWNS else near
    if not near or near[0] not in unit | other:
        return None
    return near[0] not in unit


def _counted(found: Sequence[Found], line: str, question: Question) -> list[Found]:
    """Numbers but for the words of what says that there is none: "not a single one", "ни одного"."""
    if all(line[one.start].isdecimal() for one in found):
        return list(found)
    nones = {
        word
        for piece in pieces(line, around(question))
        if piece.sense is Sense.NONE
        for word in folded(piece.text)
    }
    return [
        one
        for one in found
        if line[one.start].isdecimal() or not nones.issuperset(folded(line[one.start : one.end]))
    ]


_NONES = (Sense.NONE, Sense.NOT, Sense.NO)


def _none(line: str, question: Question, unit: frozenset[str]) -> Reading:
    """No number: 0 where the answer says that there is none."""
    words = pieces(line, around(question))
    said = [piece for piece in words if piece.sense is not Sense.SIGN]
    none = any(piece.sense is Sense.NONE for piece in said)
    named = any(piece.sense in (Sense.NO, Sense.NOT) for piece in said) and any(
        fold(piece.text) in unit for piece in said
    )
    odd = {
        Sense.WORD,
        Sense.HEDGE,
        Sense.WRONG,
        Sense.OR,
        Sense.BLANK,
        Sense.EXCEPT,
        Sense.ELSE,
        Sense.ORDER,
    }
    if (none or named) and not any(piece.sense in odd for piece in said):
        nones = [
            sum(piece.sense in _NONES for piece in part.pieces)
            for part in clauses(words, values=False)
        ]
        twice = max(nones) > 1
        return Reading(() if twice else (Claim(0, True),), ())
    return Reading((), ())


KIND = Kind(
    judge,
    (int, Counts),
    example,
    params={
        "tolerance": int,
        "tolerance_percent": int,
        "also_plus": list[int],
        "plus_note": str,
        "times": int,
        "times_note": str,
        "unit": list[str],
        "other": list[str],
        "things": list[str],
        "around": list[str],
        "columns": list[str],
        "row": list[str],
    },
)
