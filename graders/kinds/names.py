"""Kind ``names``: a list, every entry of which must be true of the machine."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

import msgspec

from labproof.graders import limits
from labproof.graders.evidence.redaction import HASH as _HASH
from labproof.graders.evidence.redaction import hashed
from labproof.graders.kinds.reading.bare import bare_parts
from labproof.graders.kinds.reading.clearing import cleared
from labproof.graders.kinds.reading.fragments import overlooked
from labproof.graders.kinds.reading.listing import held, in_one_line, unnumbered
from labproof.graders.kinds.reading.manner import denies
from labproof.graders.kinds.reading.narration import is_beside
from labproof.graders.kinds.reading.pieces import Found, Own, Piece, own_words, pieces
from labproof.graders.kinds.signs import tidy
from labproof.graders.kinds.slips import nearly
from labproof.graders.kinds.stated import Stated, stated_in
from labproof.graders.kinds.table import body
from labproof.graders.kinds.verdict import Say, lost, odd
from labproof.graders.kinds.words import (
    GLUED,
    VOCABULARY,
    Sense,
    all_names,
    alternation,
    bounded,
    fold,
    marks,
)
from labproof.graders.messages import count, listed, shown, shown_lines
from labproof.graders.model import Answer, Kind, Names, Outcome, Question, Status
from labproof.graders.patterns import late

_SEPARATOR = re.compile(r"[\s,;]+")
_TOKEN = late(rf"[^\s,;{GLUED}]+")
_MAY = re.compile(r"\bMay(?= {1,2}\d)|(?<=\d )May\b|(?<=\d-)May(?=-)")  # a month, no doubt
_JOINED = re.compile(r"[^/+&()\[\]{}:]+")
_BULLET = re.compile(r"^\s*(?:[-*•+·–]|\(?\d+[.)])\s+")
_QUOTES = "\"'`“”‘’「」«»„"
_WORDS = 40  # in one value
_SPACED = late(
    rf"(?<=\w)\s*(?:=|:|\|)\s+(?=[\w/\"'(])|(?<=\w)\s+(?:=\s*|{alternation('is', 'has the value')}\s+)(?=[\w/\"'(])"
)
_PATH = re.compile(r"(?<!\S)/[\w./-]+")
_NAME_LIKE = re.compile(r"\w[=_]\w|[A-Z]{3,}|\w\d|\d[A-Za-z]")
# "root=..." names it, and keeps its value.
_LEFT_OUT = re.compile(r"=(?:\.{2,}|…|<[^>]*>|\*+|xxx+)$")
_QUOTED_CODE = re.compile("`[^`]*`")
_NUMERIC = str.maketrans("", "", ".-")
_NO_MORE = re.compile(r"0 [^\W\d]+")  # "0 modules"
_NONE_SAID = frozenset(
    {"n/a", "-", "—", "no", "none", "0", "null", "nil", "empty", "[]", "()", "{}"}
)


class _Entry(msgspec.Struct, frozen=True):
    """One word of an answer: the machine's spelling of its name, None when no such name is true there."""

    text: str
    name: str | None
    value: str = ""


class _Read(NamedTuple):
    """What an answer names."""

    true: tuple[_Entry, ...]
    false: tuple[str, ...]
    taken_back: bool  # a true name is denied or left open
    rest: tuple[str, ...]
    none: bool  # it says that there is none
    outright: bool  # each true name is denied, or a guess
    passed_over: bool  # a true name stands in what explains another


def judge(question: Question, answer: Answer, truth: Names) -> Outcome:
    """Pass on enough true names, give part for fewer, and nothing once one of them is not true.

    Args:
        question: ``params``: ``at_least`` names earn all (default: every listed one); ``with_value`` asks that
            one of them stands with its value, where any has one; ``false_names`` is ``fail`` (the default)
            or ``deduct`` (each false name takes one true one away).
        answer: A list, or a line separated by commas or blanks; bullets, quotes and case do not matter, and neither
            do explanations behind an entry; ``none`` where there is none.
        truth: What is true of the machine.
    """
    alone = _all_bare(answer.text, truth)
    if alone:
        return _judge_names(question, answer, truth, alone, [])
    say = Say(question, answer, "the names alone")
    read = _read(answer, question, truth)
    if isinstance(read, int):
        return Outcome(
            Status.FAILED, f"{answer.where}: {read} entries; name the ones that were asked for."
        )
    if read.none and not read.true and (read.taken_back or read.rest) and not truth.listed:
        return say.unclear("found none beside words that leave it open")
    if read.none and not read.true:
        return _judge_none(say, truth)
    if (
        not truth.listed
        and not (read.true or read.false)
        and _may_say_none(pieces(answer.line, _own(question)))
    ):
        return say.unclear("found a denial, and no name")
    if read.taken_back and not read.true and not (truth.listed and _holds_none(answer, truth)):
        return say.unclear(lost(read.rest)) if read.rest and not read.outright else say.plainly()
    unjudged = [text for text in read.false if _unseen(text, truth)]
    named = [entry.name for entry in read.true if entry.name] if read.false else []
    # Of "spalsh, splash" none.
    false = [
        text
        for text in read.false
        if not _unseen(text, truth) and not any(_is_swapped(text, name) for name in named)
    ]
    if any(_hides(text, truth) for text in false):
        return say.unclear(f"found {_quoted(false)}")
    if false and question.params.get("false_names", "fail") == "fail":
        are = "is not" if len(false) == 1 else "are not"
        message = f"{answer.where}: {_quoted(false)} {are} shown by {question.shown_by}."
        return Outcome(Status.FAILED, message, decided=bool(read.true))
    beside = _explained(answer.line, read, _own(question))
    if read.true and (read.taken_back or (read.rest and not beside)):
        return say.unclear(_found_beside(read))
    if unjudged:
        return Outcome(
            Status.NEEDS_REVIEW, f"{_quoted(unjudged)} cannot be judged here: {truth.unseen}"
        )
    outcome = _judge_names(question, answer, truth, read.true, false)
    if read.passed_over and outcome.status is not Status.PASSED:
        return say.unclear("found names in what explains others")
    if beside and outcome.status is not Status.PASSED:
        return say.unclear(_found_beside(read))
    return outcome


def _may_say_none(said: Sequence[Piece]) -> bool:
    """Whether it denies something, or begins with a denial, or says that something was empty."""
    empty = any(piece.sense is Sense.BLANK and fold(piece.text) in _EMPTY for piece in said)
    return denies(said) or empty or any(piece.sense in _DENIES for piece in said[:1])


_DENIES = (Sense.NONE, Sense.NOT, Sense.NO)


def _holds_none(answer: Answer, truth: Names) -> bool:
    """Whether nothing that is true stands there, in no spelling."""
    line = _letters(answer.line)
    return not any(_letters(name) in line for name in chain(truth.listed, truth.allowed))


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def _found_beside(read: _Read) -> str:
    names = listed([shown(entry.text) for entry in read.true[:5]])
    doubt = odd(read.rest) if read.rest else "words that take others back"
    return f"found {names} beside {doubt}"


def _explained(line: str, read: _Read, own: Own) -> bool:
    """Whether all that nobody understood explains names, in brackets or behind a dash: "SMP (more than one CPU)"."""
    if not read.true or not read.rest:
        return False
    names = sorted({re.escape(entry.text) for entry in read.true}, key=len, reverse=True)
    _, *gaps = re.split("|".join(names), line)
    asides = [gap for gap in gaps if _EXPLAINS.match(gap)]
    joins = all(
        piece.sense in _JOINING for gap in gaps if gap not in asides for piece in pieces(gap)
    )
    return joins and is_beside(" ".join(asides), own, read.rest)


_EXPLAINS = re.compile(r"\W{0,3}(?:[(\[]|-{1,2}\s|[–—])")
_JOINING = (Sense.SIGN, Sense.AND, Sense.NEXT, Sense.REFER)


def _judge_none(say: Say, truth: Names) -> Outcome:
    question, line = say.question, say.answer.line
    if truth.listed:
        why = f"you wrote {shown_lines(line)}, and some are shown by {question.shown_by}."
        return Outcome(Status.FAILED, f"{say.answer.where}: {why}")
    left_open = any(map(_leaves_open, pieces(line, _own(question))))
    return say.plainly() if left_open else Outcome(Status.PASSED)


def _leaves_open(piece: Piece) -> bool:
    """Whether it doubts in words that there is none, or says that nobody looked; an empty output is none."""
    worded = piece.text == "?" or any(map(str.isalpha, piece.text))
    return piece.sense in _OPEN and worded and fold(piece.text) not in _EMPTY


_OPEN = (Sense.HEDGE, Sense.BLANK, Sense.OR, Sense.ORDER, Sense.UNTRUE)
_EMPTY = marks("empty")


def _judge_names(
    question: Question, answer: Answer, truth: Names, entries: Sequence[_Entry], false: list[str]
) -> Outcome:
    where, source = answer.where, question.shown_by
    true = {entry.name for entry in entries if entry.name is not None}
    valued = any(entry.value for entry in entries)
    at_least = question.params.get("at_least", len(truth.listed))
    if not truth.listed and not true:
        message = f"{where}: you wrote {shown_lines(answer.line)}, and none of these is shown by {source}."
        return Outcome(Status.FAILED, message)
    named = _named(entries)
    earned = _earned(question, truth, true, named, at_least)
    lacks = []
    if earned != 1:
        any_ = "at_least" in question.params
        named = named if any_ else len(true & truth.listed.keys())
        wanted = f"{at_least}, or all that are there" if any_ else "all that are there"
        lacks.append(f"{count(named, 'name')} found there; {wanted} earn all")
    if false:
        earned = max(Fraction(0), earned - Fraction(len(false), at_least or 1))
        lacks.append(f"{_quoted(false)} {'is' if len(false) == 1 else 'are'} not shown by {source}")
    if question.params.get("with_value") and any(truth.listed.values()):
        if not valued:
            lacks.append("none of them stands with its value (name=value)")
        if lacks:
            weight = min(at_least, len(truth.listed))
            earned = (earned * weight + int(valued)) / (weight + 1)
    matched = tuple(sorted(true))
    if not lacks:
        return Outcome(Status.PASSED, matched=matched)
    status = Status.PARTIAL if earned and true else Status.FAILED
    return Outcome(status, f"{where}: {'; '.join(lacks)}.", earned, matched=matched)


def _named(entries: Sequence[_Entry]) -> int:
    """How many are named; one that the machine has with two values, and that stands there with both, is two."""
    values: dict[str | None, set[str]] = {}
    for entry in entries:
        values.setdefault(entry.name, set()).add(entry.value)
    return sum(max(1, len(said - {""})) for said in values.values())


def _earned(
    question: Question, truth: Names, true: set[str], named: int, at_least: int
) -> Fraction:
    """The share for true names alone."""
    required = true & truth.listed.keys()
    named = len(required) if "at_least" not in question.params else named
    if (truth.listed and truth.listed.keys() <= true) or named >= at_least:
        return Fraction(1)
    shares = (named, at_least), (len(required), len(truth.listed) or 1)
    return Fraction(*max(shares, key=lambda share: share[0] / share[1]))


def example(question: Question, truth: Names) -> str:
    """Every name, each with its value where one is asked for; ``none`` where there is none."""
    valued = bool(question.params.get("with_value"))
    return (
        ", ".join(
            f"{name}={values[0]}" if valued and values else name
            for name, values in truth.listed.items()
        )
        or "none"
    )


# --- entries ------------------------------------------------------------------------------------


def _read(answer: Answer, question: Question, truth: Names) -> _Read | int:
    """The answer's names; a number where there are more than anyone asks for."""
    text = answer.text
    lines = text if isinstance(text, tuple) else body(_listed(text).splitlines())
    match = _Matches(truth).__getitem__
    entries: list[_Entry] = []
    false: list[str] = []
    rest: list[str] = []
    back = none = False
    outright = True
    passed_over = set[object]()
    own = _own(question)
    for line in lines:
        bare_ones = _bare(line, truth)
        if bare_ones and len(entries) + len(bare_ones) <= limits.LIST_ENTRIES:
            entries += bare_ones
            continue
        stands = cleared(_BULLET.sub("", line))
        if not stands and line.strip():
            back = True  # struck out, all of it
            continue
        stands = _without(_valued(stands, truth), truth)
        if "/" in stands and not any("/" in name for name in truth.listed):
            stands = _PATH.sub(" ", stands)
        found = list(_found(stands, match, truth, own))
        if len(found) > 1 and (paired := _paired(stands)) != stands:
            stands, found = paired, list(_found(paired, match, truth, own))
        if len(entries) + len(found) > limits.LIST_ENTRIES:
            return limits.LIST_ENTRIES + 1
        reading = stated_in(stands, question, _own, found, not isinstance(answer.text, str))
        held, untrue, denied = _sorted(reading)
        outright = outright and all(claim.outright for claim in reading.claims if not claim.holds)
        entries += held
        false += untrue
        passed_over |= reading.passed_over
        rest += reading.rest
        back = back or denied or reading.open
        none = none or reading.none
    bare = tidy(answer.line).casefold().rstrip(".!")
    none = none or bare in _NONE_SAID or bool(_NO_MORE.fullmatch(bare))
    lost = {one.name for one in passed_over if isinstance(one, _Entry) and one.name in truth.listed}
    over = bool(lost - {entry.name for entry in entries})
    stated = tuple(dict.fromkeys(false))
    return _Read(tuple(entries), stated, back, tuple(rest), none, outright, over)


def _listed(text: str) -> str:
    """A list in one line, a line each; of one that is ticked the ticked ones."""
    entries = in_one_line(text)
    return held(entries) if any(yes for _, yes in entries) else unnumbered(text)


def _paired(line: str) -> str:
    """Of two that are told one after the other both: "one is SMP, the other PREEMPT_DYNAMIC"."""
    if not (_ONE.search(line) and _OTHER.search(line)):
        return line
    return _OTHER.sub(" , ", _ONE.sub(" , ", line))


_ONE = late(bounded("one of two"), re.IGNORECASE)
_OTHER = late(bounded("other of two"), re.IGNORECASE)


def _all_bare(text: str | tuple[str, ...], truth: Names) -> list[_Entry]:
    """The entries of an answer that is nothing but true names, as most are; else none."""
    entries: list[_Entry] = []
    for line in (text,) if isinstance(text, str) else text:
        bare_ones = _bare(line, truth)
        if not bare_ones:
            return []
        entries += bare_ones
    return entries if len(entries) <= limits.LIST_ENTRIES else []


def _bare(line: str, truth: Names) -> list[_Entry]:
    """The entries of a line that is nothing but true names, each as the machine spells it; else none."""
    parts = bare_parts(line)
    entries: list[_Entry] = []
    for part in parts:
        entry = _exact(part, truth, len(parts) == 1)
        if entry is None:
            return []
        entries.append(entry)
    return entries


def _exact(text: str, truth: Names, alone: bool) -> _Entry | None:
    """One listed name in the machine's spelling, bare or with a value that it has there.

    Args:
        alone: It is the whole line: what stands behind a comma is of its value, whatever other values it has.
    """
    name, equals, value = text.partition("=")
    values = truth.listed.get(name)
    if values is None:
        return None
    words = text.split(",")
    if not truth.ignored.isdisjoint(words):
        return None
    if len(words) > 1 and ("," in name or len(words) > _WORDS):
        return None
    if not equals:
        return _Entry(text, name)
    if _LEFT_OUT.search(text) or not (alone or (len(values) == 1 and not truth.allowed)):
        return None
    return _Entry(text, name, value) if _is_value(value, values, truth.salt) else None


def _sorted(stated: Stated) -> tuple[list[_Entry], list[str], bool]:
    """True names that are claimed, false ones that are, and whether a true one is denied or left open."""
    held: list[_Entry] = []
    false: list[str] = []
    denied = False
    for claim in stated.claims:
        entry = claim.value
        if not isinstance(entry, _Entry):
            false += [str(entry)] if claim.holds else []
        elif entry.name is None:
            false += [entry.text] if claim.holds else []
        elif claim.holds:
            held.append(entry)
        else:
            denied = True
    return held, false, denied


@lru_cache(maxsize=1024)
def _own(question: Question) -> Own:
    """The question's own words; what stands in backticks there may be names."""
    prompt = _QUOTED_CODE.sub(" ", question.prompt)
    around = all_names(question.params.get("around", ()))
    return own_words({}, (prompt, question.shown_by, *around))


def _without(line: str, truth: Names) -> str:
    """A line without the words that are copied along with names, such as sizes."""
    line = _MAY.sub(" ", line)
    if line.isascii() and truth.ignored.isdisjoint(_SEPARATOR.split(line)):
        return line

    def kept(word: re.Match[str]) -> str:
        copied = word.group() in truth.ignored and (fold(word.group()),) not in VOCABULARY.senses
        return " " if copied else word.group()

    return _TOKEN.sub(kept, line)


def _valued(line: str, truth: Names) -> str:
    """A line with ``name = value`` and ``name: value`` written as ``name=value`` where that is true of the machine."""
    at = 0
    for match in list(_SPACED.finditer(line)):
        start, end = match.start() + at, match.end() + at
        name = re.search(r"[\w.-]+$", line[:start])
        value = re.match(r"[^\s,;]+", line[end:])
        if name and value and _is_true(f"{name.group()}={value.group()}", truth):
            line = f"{line[:start]}={line[end:]}"
            at -= match.end() - match.start() - 1
    return line


def _is_true(text: str, truth: Names) -> bool:
    entry = _match(text, truth)
    return entry.name is not None and bool(entry.value)


def _found(line: str, match: Callable[[str], _Entry], truth: Names, own: Own) -> Iterator[Found]:
    """Each name at its place: true ones, and words that can be meant as nothing but a name."""
    tokens = list(_TOKEN.finditer(line))
    at = 0
    while at < len(tokens):
        to, entry = _longest(line, tokens, at, match, truth)
        start, end = tokens[at].start(), tokens[to].end()
        if entry.name is not None:
            yield Found(*_trimmed(line, start, end), entry)
        else:
            yield from _parts(line, start, end, match, truth, own)
        at = to + 1


def _parts(
    line: str, start: int, end: int, match: Callable[[str], _Entry], truth: Names, own: Own
) -> Iterator[Found]:
    """The names in a word that is none as a whole: "quiet/splash", "(SMP)"; a path is none where no name is one."""
    word = line[start:end]
    inner = (
        [(part, match(part.group())) for part in _JOINED.finditer(word)] if "=" not in word else []
    )
    if any(entry.name is not None for _, entry in inner):
        for part, entry in inner:
            if entry.name is not None:
                yield Found(*_trimmed(line, start + part.start(), start + part.end()), entry)
        return
    text = _stripped(word).rstrip(".:!?")
    known = (
        (fold(text),) in VOCABULARY.senses
        or fold(text) in own.known
        or text.upper() == truth.prefix
    )
    meant = not known and bool(_NAME_LIKE.search(text))
    if meant and text.startswith("/") and "=" not in text:
        meant = any("/" in name for name in truth.listed)
    if meant and not text.translate(_NUMERIC).isdecimal() and "://" not in text:
        left = start + word.find(text)
        yield Found(left, left + len(text), _Entry(text, None))


def _trimmed(line: str, start: int, end: int) -> tuple[int, int]:
    """Where a name stands, without the signs around it."""
    text = line[start:end]
    bare = _stripped(text).rstrip(".:!?")
    left = start + max(0, text.find(bare))
    return left, left + len(bare)


def _longest(
    line: str,
    tokens: Sequence[re.Match[str]],
    at: int,
    match: Callable[[str], _Entry],
    truth: Names,
) -> tuple[int, _Entry]:
    """The longest true entry that begins at a token: values may contain commas and blanks."""
    word = tokens[at].group()
    entry = match(word)
    name, equals, _ = word.partition("=")
    values = _long_values(_stripped(name), truth) if equals else ()
    for further in range(min(len(tokens), at + _WORDS) - 1, at, -1) if values else ():
        longer = line[tokens[at].start() : tokens[further].end()]
        if _says(longer, values, truth.salt) and match(longer).name is not None:
            return further, match(longer)
    if entry.name is None and at + 1 < len(tokens):
        parted = match(f"{word}_{tokens[at + 1].group()}")  # "PREEMPT DYNAMIC"
        if parted.name and parted.name in truth.listed:
            return at + 1, parted
    return at, entry


# --- one name -----------------------------------------------------------------------------------


def _long_values(name: str, truth: Names) -> list[str]:
    """The values of that name that can hold a separator; of a private one nobody knows."""
    found = (
        (known, _spelled(name, known, truth.prefix)) for known in (truth.listed, truth.allowed)
    )
    values = [value for known, spelled in found if spelled is not None for value in known[spelled]]
    return [value for value in values if value.startswith(_HASH) or _SEPARATOR.search(value)]


def _says(text: str, values: Sequence[str], salt: str) -> bool:
    """Whether one of the values stands behind the equals sign."""
    text = _stripped(text)
    bare = text.rstrip(".:!")
    said = (text.partition("=")[2].strip(_QUOTES), bare.partition("=")[2].strip(_QUOTES))
    return any(_is_value(value, values, salt) for value in dict.fromkeys(said))


def _stripped(text: str) -> str:
    """Without quotes and emphasis, and without brackets that nothing inside closes or opens."""
    if text.isalnum():
        return text
    text = text.strip(_QUOTES).strip("*").strip(_QUOTES)
    for opened, closed in ("()", "[]", "{}"):
        while text.startswith(opened) and (
            text.count(opened) != text.count(closed) or text.endswith(closed)
        ):
            text = (
                text[1:-1]
                if text.endswith(closed) and text.count(opened) == text.count(closed)
                else text[1:]
            )
        while text.endswith(closed) and text.count(closed) > text.count(opened):
            text = text[:-1]
    return text.strip(_QUOTES)


def _match(text: str, truth: Names) -> _Entry:
    """One entry, its name in the machine's spelling when it is true there, with its value when one was given."""
    text = _stripped(text)
    bare = text.rstrip(".:!?")
    stem = bare.partition(".")[0] if "=" not in bare else bare  # a file of that name
    for candidate in dict.fromkeys((text, bare, text.strip("()[]{}").rstrip(".:!?"), stem)):
        name, equals, value = candidate.partition("=")
        name = name.strip(_QUOTES)
        if equals and _LEFT_OUT.search(candidate):
            equals = value = ""
        for known in (truth.listed, truth.allowed):
            spelled = _spelled(name, known, truth.prefix)
            if spelled is None:
                private = hashed(candidate, truth.salt) if truth.salt and known else ""
                if private and private in known:  # a private word is hashed whole
                    return _Entry(text, private)
            elif not equals or _is_value(value.strip(_QUOTES), known[spelled], truth.salt):
                return _Entry(text, spelled, value.strip(_QUOTES))
    return _Entry(text, None)


class _Matches(dict[str, _Entry]):
    """Each word of an answer and its entry: one that stands there a thousand times is looked up once."""

    def __init__(self, truth: Names) -> None:
        self._truth = truth

    def __missing__(self, text: str) -> _Entry:
        entry = self[text] = _match(text, self._truth)
        return entry


def _is_value(value: str, values: Sequence[str], salt: str) -> bool:
    return value in values or (
        any(one.startswith(_HASH) for one in values) and hashed(value, salt) in values
    )


def _spelled(name: str, known: Mapping[str, tuple[str, ...]], prefix: str) -> str | None:
    if name in known:
        return name
    bare = name[len(prefix) :] if prefix and name.upper().startswith(prefix) else name
    signs = (bare, bare.replace("-", "_")) if "-" in bare else (bare,)  # modprobe takes either
    spellings = [case for one in signs for case in (one, one.upper(), one.lower())]
    found = [spelling for spelling in spellings if spelling in known]
    return min(found) if found else None


def _hides(text: str, truth: Names) -> bool:
    """Whether a true name may be meant: it is glued to something, or has a slip."""
    return (
        any(_is_swapped(text, name) for name in truth.listed)
        or nearly(text, truth.listed)
        or overlooked(text, lambda part: _match(part, truth).name is not None)
    )


def _is_swapped(text: str, name: str) -> bool:
    """Whether a name was written with its signs in whatever order."""
    written, known = fold(text), fold(name)
    return len(written) == len(known) and sorted(written) == sorted(known)


def _unseen(text: str, truth: Names) -> bool:
    return truth.unseen is not None and bool(truth.prefix) and text.upper().startswith(truth.prefix)


def _quoted(texts: list[str]) -> str:
    return listed(
        [shown(text) for text in texts[:5]] + ([f"{len(texts) - 5} more"] if len(texts) > 5 else [])
    )


KIND = Kind(
    judge,
    Names,
    example,
    takes_list=True,
    params={"at_least": int, "with_value": bool, "false_names": str, "around": list[str]},
)
