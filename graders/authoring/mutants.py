"""Wrong answers and changed machines, made from right ones: a grader that lets one earn points does not grade."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain, combinations

import msgspec

from labproof.graders.kinds import duration, size
from labproof.graders.kinds.signs import tidy
from labproof.graders.kinds.slips import mended
from labproof.graders.model import Chosen, Order, Pairs, Question

MOST = 200  # changes of each sort tried for one question, spread evenly over all there are

_NUMBER = re.compile(r"\d+")
_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]{2,}")
_NONSENSE = (
    *"banana yes no true false 0 1 42 none nothing all everything any n/a null idk ? - . x correct".split(),
    *("all of them", "the same", "it depends", "see above", "as expected", "I did it"),
)
_HEDGES = (
    *(
        "maybe {}",
        "{}?",
        "not {}",
        "{} or not",
        "{} or something else",
        "anything but {}",
        "yes and no, {}",
    ),
    *("probably {}", "it might be {}", "not sure, {}", "{} is wrong"),
)
_DENIALS = (
    *(
        "\u2260 {}",
        "!= {}",
        "{} \u274c",
        "\u2717 {}",
        "it ain't {}",
        "it is untrue that it is {}",
        "unlike {}",
    ),
    *(
        "other than {}",
        "{} on my laptop, not here",
        "it was {} before the update",
        "~~{}~~",
        "it used to be {}",
    ),
)
_CORRECTIONS = (
    "{}, no wait, {other}",
    "{}. EDIT: {other}",
    "~~{}~~ {other}",
    "I thought {}. It is {other}.",
)
_ELSEWHERE = (
    *(
        "nicht {}",
        "vielleicht {}",
        "no es {}",
        "quiz\u00e1s {}",
        "ce n'est pas {}",
        "peut-\u00eatre {}",
    ),
    *(
        "n\u00e3o \u00e9 {}",
        "talvez {}",
        "\u043d\u0435 {}",
        "\u043c\u043e\u0436\u043b\u0438\u0432\u043e {}",
    ),
    *("\u0432\u043e\u0437\u043c\u043e\u0436\u043d\u043e {}", "\u4e0d\u662f {}", "\u53ef\u80fd {}"),
    *("{} \u0928\u0939\u0940\u0902", "\u0936\u093e\u092f\u0926 {}"),
    *("niet {}", "misschien {}", "{}\uc774 \uc544\ub2d9\ub2c8\ub2e4", "\uc544\ub9c8 {}"),
    *("nen\u00ed {}", "mo\u017en\u00e1 {}", "\u0644\u064a\u0633 {}", "\u0631\u0628\u0645\u0627 {}"),
    *("kh\u00f4ng ph\u1ea3i {}", "c\u00f3 l\u1ebd {}", "inte {}", "kanske {}"),
    *("bukan {}", "mungkin {}", "nu este {}", "poate {}"),
    *(
        "ikke {}",
        "m\u00e5ske {}",
        "kanskje {}",
        "ei ole {}",
        "ehk\u00e4 {}",
        "nem {}",
        "tal\u00e1n {}",
    ),
    *(
        "\u03b4\u03b5\u03bd \u03b5\u03af\u03bd\u03b1\u03b9 {}",
        "\u03af\u03c3\u03c9\u03c2 {}",
        "\u043d\u0435 \u0435 {}",
    ),
    *(
        "\u05dc\u05d0 {}",
        "\u05d0\u05d5\u05dc\u05d9 {}",
        "{} \u0646\u06cc\u0633\u062a",
        "\u0634\u0627\u06cc\u062f {}",
    ),
    *("{} \u09a8\u09af\u09bc", "hindi {}", "siguro {}", "labda {}"),
)
# Of these, words and signs that are a no by themselves.
_NOES = (
    "{}\uc774 \uc544\ub2d9\ub2c8\ub2e4",
    "\u4e0d\u662f {}",
    "{} \u0928\u0939\u0940\u0902",
    "\u2717 {}",
    "{} \u274c",
    "{} \u0646\u06cc\u0633\u062a",
    "{} \u09a8\u09af\u09bc",
)
_UNITS = (
    *(
        "{} KB",
        "{} MB",
        "{}%",
        "{} %",
        "{}k",
        "-{}",
        "\u2212{}",
        "{}.5",
        "{}+",
        "{}\u00bd",
        "twice {}",
    ),
    *("at least {}", "at most {}", "up to {}", "less than {}", "more than {}", "max. {}"),
)
_SIGNS = " \t\"'`.,;:!()[]"


class AnswerMutant(msgspec.Struct, frozen=True):
    """A wrong answer. ``partly``: most of it is right, so it may earn part, and must not earn all."""

    operator: str
    text: str
    partly: bool = False


class FactMutant(msgspec.Struct, frozen=True):
    """Sample evidence of a machine that differs in one thing; ``where`` tells in which.

    ``possible``: a machine may show that. Where a word stands in another's place, or one command's output in
    another's, nothing there need be right, and what was right before is wrong all the same.
    """

    operator: str
    where: str
    sample: Mapping[str, str]
    possible: bool = True


def answer_mutants(
    question: Question, neighbours: Sequence[str], lists: bool, truth: object = None
) -> list[AnswerMutant]:
    """Wrong answers near the first accepted one, each text once; what the spec gives points for is not among them.

    Args:
        neighbours: Right answers to other questions of the lab.
        lists: The kind takes a list, so one wrong entry leaves others right.
        truth: What is right; of pairs, orders and choices wrong ones are made that no letter tells.
    """
    same = (
        {_normal(way) for way in question.params.get("synonyms", {}).get(truth, ())}
        if _choices(question)
        else set()
    )
    same |= {_normal(text) for text in agreeing(truth)}
    accepted = {_normal(_line(text)) for text in (*question.accepts, *question.halves)} | same
    kept: dict[str, AnswerMutant] = {}
    every = (
        *_answers(question, neighbours, lists),
        *_rearranged(question, truth),
        *_sprays(question, lists, truth),
    )
    for mutant in every:
        if mutant.text.strip() and _normal(mutant.text) not in accepted:
            kept.setdefault(mutant.text, mutant)
    return list(kept.values())


def agreeing(truth: object) -> frozenset[str]:
    """Yes or no in other words, among what is nonsense or a denial elsewhere; no beside no says no."""
    if truth is True:
        return frozenset({"yes", "true"})
    return (
        frozenset({"no", "false", *(f"{way.format('no')}" for way in _NOES)})
        if truth is False
        else frozenset()
    )


def _answers(question: Question, neighbours: Sequence[str], lists: bool) -> Iterator[AnswerMutant]:
    base = _line(question.accepts[0])
    yield AnswerMutant("the question itself", question.prompt)
    for hint in (question.hint, *question.more_hints):
        yield AnswerMutant("the hint itself", hint)
    yield AnswerMutant("what shows it", question.shown_by)
    yield from (AnswerMutant("nonsense", text) for text in (*_NONSENSE, question.id, question.kind))
    yield from (AnswerMutant("the neighbour's value", text) for text in neighbours)
    yield from (AnswerMutant("a hedge", hedge.format(base)) for hedge in _HEDGES)
    yield from (AnswerMutant("a denial", denial.format(base)) for denial in _DENIALS)
    yield from (AnswerMutant("another language", way.format(base)) for way in _ELSEWHERE)
    other = _another(question)
    yield from (
        AnswerMutant("a correction", way.format(base, other=other)) for way in _CORRECTIONS if other
    )
    for text in neighbours:
        if _normal(text) != _normal(base):
            yield AnswerMutant("two answers", f"{base} or {text}")
    everything = [_line(text) for text in (*question.accepts, *question.rejects)]
    yield AnswerMutant("everything at once", ", ".join(everything))
    yield AnswerMutant("all that was shown", "\n".join(question.sample.values()), lists)
    several = len(base.split()) > 1
    tolerant = any(name.startswith("tolerance") for name in question.params)
    yield from _near_misses(base, several, _slips(question))
    if base.isdecimal() and not _choices(question):
        low, high = max(0, int(base) - 10), int(base) + 10
        # What is half more is no other answer where some may be.
        units = [unit for unit in _UNITS if not (tolerant and unit in ("{}.5", "{}\u00bd"))]
        yield from (AnswerMutant("another unit", unit.format(base)) for unit in units)
        yield from (
            AnswerMutant("a range", text)
            for text in (f"{low}-{high}", f"{low} to {high}", f"{low} or {base}")
        )
    for operator, change in _OTHER_NUMBERS.items():
        if operator != "one more" or not tolerant:
            yield from (
                AnswerMutant(
                    operator, base[: n.start()] + change(n.group()) + base[n.end() :], several
                )
                for n in _NUMBER.finditer(base)
                if not _same_value(base, n, change(n.group()))
            )


def _sprays(question: Question, lists: bool, truth: object) -> Iterator[AnswerMutant]:
    """The right answer among others of its sort: whoever writes them all knows none."""
    base = _line(question.accepts[0])
    choices = _choices(question)
    for rest in ([one for one in choices if one != truth],) if choices else ():
        every = [str(truth), *rest]
        for order in (every, every[::-1]):
            yield from (
                AnswerMutant("all options", joint.join(order))
                for joint in (", ", " ", " / ", " or ")
            )
    if lists or choices or not _PLAIN.fullmatch(base):
        return
    others = [
        text for text in map(_line, question.rejects) if _PLAIN.fullmatch(text) and text != "none"
    ] or [base]
    for first, *more in (others[:_SPRAYED], list(_alike(base))):
        yield from (
            AnswerMutant("a spray", joint.join([first, base, *more]))
            for joint in (", ", " ", " / ")
        )


def _alike(base: str) -> Iterator[str]:
    """Values that look like one."""
    number = _NUMBER.search(base)
    if not number:
        yield from (f"{base}x", f"x{base}", f"{base}y")
        return
    for change in ("another number", "one more", "a digit more"):
        yield base[: number.start()] + _OTHER_NUMBERS[change](number.group()) + base[number.end() :]


def _choices(question: Question) -> list[str]:
    return [str(choice) for choice in question.params.get("choices", ())]


def _another(question: Question) -> str:
    """A plain wrong answer that the spec names, to correct a right one into; empty where there is none."""
    plain = (_line(text) for text in question.rejects)
    return next((text for text in plain if text != "none" and _PLAIN.fullmatch(text)), "")


_PLAIN = re.compile(r"[\w.:/=-]{1,40}")
_BITS = "rwxrwxrwx"
_SPRAYED = 3  # wrong ones beside the right one


def _rearranged(question: Question, truth: object) -> Iterator[AnswerMutant]:
    """Right parts in wrong places, one part less, and everything there is."""
    if isinstance(truth, Pairs) and "items" in question.params:
        yield from _mismatched(question, truth)
    elif isinstance(truth, Order):
        yield from _disordered([label for label in truth.stages if label not in truth.optional])
    elif isinstance(truth, Chosen):
        yield from _misjudged(list(question.params["options"]), truth)


def _mismatched(question: Question, truth: Pairs) -> Iterator[AnswerMutant]:
    lines = {item: list(partners) for item, partners in truth.right.items()}

    def written(changed: Mapping[str, Sequence[str]]) -> str:
        return "\n".join(f"{item}: {', '.join(partners)}" for item, partners in changed.items())

    for one, two in combinations(lines, 2):
        for at, (mine, theirs) in enumerate(zip(lines[one], lines[two], strict=False)):
            if mine != theirs:
                swapped = {item: [*partners] for item, partners in lines.items()}
                swapped[one][at], swapped[two][at] = theirs, mine
                yield AnswerMutant("a swapped pair", written(swapped), partly=True)
    for item in lines:
        yield AnswerMutant("one less", written({**lines, item: lines[item][:-1]}), partly=True)
    every = [partner for column in question.params["partners"].values() for partner in column]
    yield AnswerMutant("all options", written(dict.fromkeys(lines, every)))
    for partners in lines.values():
        yield AnswerMutant("one for all", written(dict.fromkeys(lines, partners)))


def _disordered(stages: list[str]) -> Iterator[AnswerMutant]:
    for at in range(len(stages) - 1):
        swapped = [*stages[:at], stages[at + 1], stages[at], *stages[at + 2 :]]
        yield AnswerMutant("a swapped neighbour", ", ".join(swapped), partly=True)
    for at in range(len(stages)):
        yield AnswerMutant("one less", ", ".join(stages[:at] + stages[at + 1 :]), partly=True)
    yield from (
        AnswerMutant("one twice", ", ".join([*stages, one]), partly=True) for one in stages[:-1]
    )
    yield AnswerMutant("the reverse", ", ".join(reversed(stages)))
    yield AnswerMutant("the alphabet", ", ".join(sorted(stages)), partly=True)


def _misjudged(options: list[str], truth: Chosen) -> Iterator[AnswerMutant]:
    right = [label for label in options if label in truth.right]
    yield AnswerMutant("all options", ", ".join(options))
    for label in options:
        if label in truth.right:
            yield AnswerMutant(
                "one less", ", ".join(one for one in right if one != label), partly=True
            )
        elif label not in truth.either:
            yield AnswerMutant("one too many", ", ".join([*right, label]), partly=True)
    wrong = [label for label in options if label not in truth.right | truth.either]
    yield AnswerMutant("the others", ", ".join(wrong))


_OTHER_NUMBERS: dict[str, Callable[[str], str]] = {
    "a digit more": lambda digits: f"{digits}7",
    "a digit less": lambda digits: digits[:-1],
    "one more": lambda digits: str(int(digits) + 1),
    "another number": lambda digits: str(int(digits) * 3 + 1001),
}


def _same_value(base: str, number: re.Match[str], changed: str) -> bool:
    """Whether a number is worth as much afterwards: zeros behind a point, or in front."""
    behind_point = re.search(r"\d\.$", base[: number.start()]) is not None
    if behind_point:
        return number.group().rstrip("0") == changed.rstrip("0")
    return bool(changed) and number.group().lstrip("0") == changed.lstrip("0")


def _slips(question: Question) -> list[str]:
    """What an answer is chosen from, where a slip of the keyboard is read as what was meant."""
    if question.kind != "choice":
        return []
    return [*_choices(question), *chain(*question.params.get("synonyms", {}).values())]


def _near_misses(base: str, partly: bool, meant: Sequence[str]) -> Iterator[AnswerMutant]:
    """Each word of an answer with a letter lacking, doubled, swapped or too much; but for slips of what is meant."""
    for word in _WORD.finditer(base):
        text, before, behind = word.group(), base[: word.start()], base[word.end() :]
        for changed in (text[:-1], text[1:], f"{text}x", f"x{text}", text[1] + text[0] + text[2:]):
            slip = mended(changed, meant) != changed
            if changed.casefold() != text.casefold() and not slip and not _same_unit(text, changed):
                yield AnswerMutant("a near miss", before + changed + behind, partly)


def mode_mutants(sample: Mapping[str, str], truth: str) -> Iterator[FactMutant]:
    """Machines on which a file's mode, as ls -l shows it, is one bit off."""
    for key in sorted(sample):
        at = sample[key].find(truth) if len(truth) >= len(_BITS) else -1
        for place, bit in enumerate(_BITS if at >= 0 else ""):
            one = at + len(truth) - len(_BITS) + place
            other = bit if sample[key][one] == "-" else "-"
            content = sample[key][:one] + other + sample[key][one + 1 :]
            yield FactMutant("one bit off", f"{key}:1", {**sample, key: content})


def choice_mutants(
    sample: Mapping[str, str], truth: str, choices: Sequence[str]
) -> Iterator[FactMutant]:
    """Machines that show another one of a question's choices in the place of the right one."""
    for key in sorted(sample):
        for found in re.finditer(rf"(?<!\w){re.escape(truth)}(?!\w)", sample[key]) if truth else ():
            for other in choices:
                if other != truth:
                    content = sample[key][: found.start()] + other + sample[key][found.end() :]
                    line = content.count("\n", 0, found.start()) + 1
                    yield FactMutant("another choice", f"{key}:{line}", {**sample, key: content})


def _same_unit(word: str, changed: str) -> bool:
    """Whether both are names of one unit."""
    return any(
        units.worth[units.named(word)] == units.worth[units.named(changed)]
        for units in (duration.UNITS, size.UNITS)
        if units.named(word) and units.named(changed)
    )


def fact_mutants(sample: Mapping[str, str], most: int = MOST) -> list[FactMutant]:
    """Machines that differ from the sample's in a number, digit, word, line or output, or in two words' places.

    Args:
        most: So many of each sort, the same ones always, so that none with thousands of places (numbers) crowds out
            one with a few.
    """
    sorts: dict[str, list[FactMutant]] = {}
    for key in sorted(sample):
        for mutant in _changes(key, sample):
            sorts.setdefault(mutant.operator, []).append(mutant)
    return [mutant for every in sorts.values() for mutant in every[:: -(-len(every) // most)]]


def _changes(key: str, sample: Mapping[str, str]) -> Iterator[FactMutant]:
    content = sample[key]

    def changed(operator: str, start: int, end: int, text: str) -> FactMutant:
        line = content.count("\n", 0, start) + 1
        return FactMutant(
            operator, f"{key}:{line}", {**sample, key: content[:start] + text + content[end:]}
        )

    for number in _NUMBER.finditer(content):
        yield changed("another number", *number.span(), str(int(number.group()[:15]) * 3 + 1001))
        yield changed("zero", *number.span(), "0")
        # As long as before, so a boot id, an address or a date stays one and is another; the first, past a tolerance.
        first = number.start()
        yield changed("another digit", first, first + 1, str(int(content[first]) % 9 + 1))
    for word in _WORD.finditer(content):
        yield changed("another word", *word.span(), f"x{word.group()}")
    at = 0
    lines = content.splitlines(keepends=True)
    for line in lines if len(lines) > 1 else ():  # what is one line on any machine stays one
        yield changed("a line less", at, at + len(line), "")
        more = _WORD.sub(lambda word: f"x{word.group()}", line, count=1)
        yield changed("a line more", at, at, more if more.endswith("\n") else f"{more}\n")
        at += len(line)
    for other in sorted(sample):
        if sample[other] != content:
            yield FactMutant(
                "another output",
                f"{key} shows {other}",
                {**sample, key: sample[other]},
                possible=False,
            )
    for column in (0, -1):
        yield from _swapped(key, sample, column)


def _swapped(key: str, sample: Mapping[str, str], column: int) -> Iterator[FactMutant]:
    """The first or the last words of two lines in each other's place: a table whose numbers still add up."""
    found = [(at, line.split()) for at, line in enumerate(sample[key].splitlines())]
    words = [(at, split[column]) for at, split in found if len(split) > 1]
    for index, (one, word) in enumerate(words):
        for two, other in words[index + 1 :]:
            if word != other:
                lines = sample[key].splitlines()
                lines[one], lines[two] = (
                    _replaced(lines[one], word, other, column),
                    _replaced(lines[two], other, word, column),
                )
                content = "\n".join(lines) + "\n"
                where = f"{key}:{one + 1} and {two + 1}"
                yield FactMutant(
                    "two words swapped", where, {**sample, key: content}, possible=False
                )


def _replaced(line: str, old: str, new: str, column: int) -> str:
    if column == 0:
        return line.replace(old, new, 1)
    head, _, tail = line.rpartition(old)
    return head + new + tail


def _line(text: str | tuple[str, ...]) -> str:
    return text if isinstance(text, str) else ", ".join(text)


def _normal(text: str) -> str:
    return tidy(text).casefold().strip(_SIGNS)
