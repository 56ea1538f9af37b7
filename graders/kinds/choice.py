"""Kind ``choice``: one of the states that lab.yaml names."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from labproof.graders.kinds import nothing
from labproof.graders.kinds.lacking import without_denials
from labproof.graders.kinds.reading.claims import Reading
from labproof.graders.kinds.reading.clearing import STRUCK, cleared
from labproof.graders.kinds.reading.lines import around, kept, read_values
from labproof.graders.kinds.reading.listing import (
    answered,
    below_heads,
    boxed,
    entries_of,
    in_one_line,
)
from labproof.graders.kinds.reading.manner import asks_back, defines, doubts, names_another, repeats
from labproof.graders.kinds.reading.pieces import PATH, Own, pieces, words_of
from labproof.graders.kinds.reading.typed import is_typed
from labproof.graders.kinds.reading.zones import Zone, decide
from labproof.graders.kinds.signs import tidy
from labproof.graders.kinds.slips import mended
from labproof.graders.kinds.table import row_of
from labproof.graders.kinds.verdict import Say, unclear
from labproof.graders.kinds.words import (
    ALIKE,
    VOCABULARY,
    Sense,
    alternation,
    fold,
    folded,
    in_all_languages,
    marks,
)
from labproof.graders.messages import listed
from labproof.graders.model import Answer, Kind, Outcome, Question, Status
from labproof.graders.patterns import late

_MARKED = re.compile(r"\[([^\[\]]+)\]|\*\*([^*]+)\*\*|__([^_]+)__|>>?([^<>]+)<<?")
# A file or a setting that somebody saw; what follows from it is for a person to say.
_EVIDENCE = re.compile(
    r"(?:\S+ ){2,}/\w+(?:/[\w.-]+)+ \w|\w\.ko\b|\bCONFIG_\w+=\w|(?m:^\w+ +\d+ +\d+\b)"
)
_RIGHT_IN = re.compile(
    r"\b(compiled|built|baked) (?:right|straight|directly) (?=in(?:to)?\b)", re.IGNORECASE
)
_AUTHOR = late(rf"\b{alternation('i am')}(?: {alternation('so far')})? (\w+)", re.IGNORECASE)
_BUILT = re.compile(r"\w+(?:[_-]\w+)+")
_COPIED = 6  # lines above an answer
_LONG = 6  # words; a choice may be said in some of the prompt's
_CORRECT = marks("is right")
_ONE_LETTER_WORDS = frozenset("AEIOUY")  # "I", "Y a-t-il"
_CAPITAL = re.compile(r"(?<![\w'’+-])[A-Z](?![\w'’+-])")
_BLANKS = re.compile(r"[ _-]")
_PATH = re.compile(r"(?<!\S)/?(?:[\w.-]+/)+[\w.-]*|[\w-]*\.(?:ko|conf|gz|xz|zst)\b(?:\.\w+)*")


def judge(question: Question, answer: Answer, truth: str) -> Outcome:
    """Pass when the answer names the right choice, and no other one than to strike it out.

    Args:
        question: ``params``: ``choices`` lists them; ``synonyms`` maps a choice to other ways of saying it, which may
            be several words and may hold a "not" ("not loaded but available"), and common ones are known in other
            languages; ``aside`` lists words for other things:
            what is said of those is no answer; ``lacks`` maps words to the choices that go with their denial
            ("built-in, not a module"); ``row`` lists words of the row that is meant, where a command prints
            the choice in a table.
        answer: A choice, or a sentence with one in it. "built-in, not loaded" strikes the second one out; "not loaded"
            alone is left to a person, unless that is the right one.
        truth: The right choice.
    """
    choices = question.params["choices"]
    wanted = listed(choices, "or")
    say = Say(question, answer, f"one of {wanted}")
    reading = _meant(answer, question)
    named = sorted({str(claim.value) for claim in reading.claims})
    if named == sorted(choices) and len(named) > 2:
        reading = _marked(answer.line, question) or reading
        if len({claim.value for claim in reading.claims if claim.holds}) != 1:
            if not _CORRECT.isdisjoint(folded(answer.line)):
                return say.unclear("found all of them, and that one is right")
            return say.wrong(f", which names {listed(named)}; write one of them.", decided=True)
    if _is_arrow(answer.line, question):
        return say.unclear(f"found {listed(sorted(map(str, reading.seen)))} with an arrow between")
    zone = decide(reading, lambda value: value == truth)
    if zone is Zone.RIGHT:
        return _right(say, truth)
    if zone is Zone.UNCLEAR and _spells(answer.line, question, truth):
        return say.wrong(f", which is not what is shown by {question.shown_by}.", decided=True)
    if zone is Zone.UNCLEAR or (
        not named
        and reading.rest
        and not _is_none_of_them(answer, reading, choices, around(question).known)
    ):
        return unclear(say, reading)
    return _refused(say, reading, named, truth)


def _right(say: Say, truth: str) -> Outcome:
    """Right, unless it is said of something else, or is no more than the prompt."""
    question, line = say.question, say.answer.line
    if _of_author(line, question):
        return say.unclear("found what its author is")
    if _should(line, question):
        return say.unclear("found what should be so, and not who saw it")
    if _denies_own(line, question):
        return say.unclear(f"found a denial of {question.id}")
    other = _said_of(line, question)
    if other:
        return say.unclear(f"found what {other} is")
    other = _other_letter(line, question.params["choices"], truth)
    if other:
        return say.unclear(f"found {other}, which is none of them")
    if line.count(" ") > _LONG and repeats(line, question):
        wanted = listed(question.params["choices"], "or")
        return say.wrong(f", which names none of {wanted}.", decided=True)
    return Outcome(Status.PASSED, matched=(truth,))


def _other_letter(line: str, choices: Sequence[str], truth: str) -> str:
    """A capital in place of the right one that is no choice: "P for paused"; empty where there is none."""
    letters = _CAPITAL.findall(line)
    if truth in letters or any(len(choice) > 1 for choice in choices):
        return ""
    return next((one for one in letters if one not in choices and one not in _ONE_LETTER_WORDS), "")


def _refused(say: Say, reading: Reading, named: Sequence[str], truth: str) -> Outcome:
    """What becomes of an answer that is not right: wrong, or a person's where it may yet be."""
    question, line = say.question, say.answer.line
    choices = question.params["choices"]
    absent, wanted = nothing.absent_of(choices), listed(choices, "or")
    if reading.claims and all(claim.holds is False for claim in reading.claims):
        if truth not in named:  # "not loaded" may mean any of the others
            return say.unclear(f"found what it is not, {listed(named)}")
        return say.plainly()
    if not named and _says_nearly(line, question, truth):
        return say.unclear(f"found nearly what {truth} is")
    if not named and truth == absent and nothing.begins_with_no(line):
        return say.unclear("found a no, and no choice")
    if not named and _EVIDENCE.search(line) and not doubts(line):
        return say.unclear("found what was looked at, and no choice")
    if not named and _tells(line, question):
        return say.unclear("found words of which none names a choice")
    if not named:
        return say.wrong(f", which names none of {wanted}.", decided=truth in reading.seen)
    if len(named) > 1 and reading.claims[-1].value == truth and say.is_story:
        return say.unclear(f"found {listed(named)}")
    if len(named) > 1:
        return say.wrong(
            f", which names {listed(named)}; write one of them.", decided=truth in reading.seen
        )
    if truth in named:
        return say.plainly()
    why = f", which is not what is shown by {question.shown_by}."
    return say.wrong(why, named, truth in reading.seen)


def _tells(line: str, question: Question) -> bool:
    """Whether it is a sentence that may say it in other words: "modinfo finds it, lsmod doesn't"."""
    if all(len(choice) == 1 for choice in question.params["choices"]):
        return False  # a letter has no other words
    said = pieces(_without_paths(line, question), _own(question))
    senses = {piece.sense for piece in said}
    sentence = sum(any(map(str.isalpha, piece.text)) for piece in said) >= _SENTENCE
    worthless = not senses.isdisjoint((Sense.BLANK, Sense.ORDER, Sense.HEDGE))
    return sentence and not worthless and not repeats(line, question) and not is_typed(line)


_SENTENCE = 4  # words and phrases


def _meant(answer: Answer, question: Question) -> Reading:
    """What the answer claims, and where that is not clear, what a part of it does: a last line, a row, a table."""
    reading = _taken(answer.line, question)
    if reading.rest or len(reading.claims) > 1:
        reading = _last_line(answer, question) or reading
    if reading.rest or len({claim.value for claim in reading.claims}) > 1:
        reading = _own_row(answer, question) or reading
    if reading.rest or [claim.holds for claim in reading.claims] != [True]:
        reading = _of_table(answer, question) or reading
    choices = question.params["choices"]
    absent = nothing.absent_of(choices)
    denied = nothing.denies_all_else(answer.line, reading, choices, absent)
    return _read(absent, question) if denied else reading


def _should(line: str, question: Question) -> bool:
    """Whether it ends with what should be so and nothing else, or with who says that: it may be a guess."""
    said = pieces(line, _own(question))
    if words_of(said).isdisjoint(_SHOULD):
        return False
    from labproof.graders.kinds.reading.findings import is_hearsay  # hardly anybody writes that

    ends = [at for at, piece in enumerate(said[:-1]) if piece.sense in _PARTING]
    last = said[ends[-1] if ends else 0 :]
    alone = all(piece.sense in _PLAIN or fold(piece.text) in _SHOULD for piece in last)
    return (alone and not words_of(last).isdisjoint(_SHOULD)) or is_hearsay(line)


_SHOULD = marks("should be")
_PARTING = (Sense.SIGN, Sense.BUT)
_PLAIN = (*_PARTING, Sense.VALUE, Sense.REFER, Sense.KNOWN)


def _says_nearly(line: str, question: Question, truth: str) -> bool:
    """Whether a way to say the right choice stands there with a word between: "compiled into the WSL kernel"."""
    said = folded(line)
    return any(_in_order(words, said) for words in _long_ways(question).get(truth, ()))


@lru_cache(maxsize=256)
def _long_ways(question: Question) -> dict[str, list[list[str]]]:
    """Of each choice the ways to say it that are so long that their words in order are no accident."""
    ways: dict[str, list[list[str]]] = {}
    for way, choice in _ways(question):
        words = folded(way)
        if len(words) > _PHRASE:
            ways.setdefault(choice, []).append(words)
    return ways


def _in_order(words: Sequence[str], said: Sequence[str]) -> bool:
    at = 0
    for word in words:
        within = said[at : at + _GAP] if at else said
        if word not in within:
            return False
        at += within.index(word) + 1
    return True


_PHRASE = 2  # words, more of which are no accident
_GAP = 3


def _is_arrow(line: str, question: Question) -> bool:
    """Whether two choices are joined by an arrow and no word: a correction, a conclusion, or what became of it."""
    known = _known(question)
    parts = [end.strip(" .") for end in line.split("→")] if "→" in line else []
    ends = [known.get(end.casefold(), end if _CAPITAL.fullmatch(end) else None) for end in parts]
    return len(ends) == 2 and None not in ends and ends[0] != ends[1]


@kept
def _taken(text: str, question: Question) -> Reading:
    """What an answer claims, its slips mended where it claims nothing as it stands."""
    text = _ALIKE.sub(lambda found: _as_choice(found.group(), question), text)
    line = _copied(text, question) or _without_paths(cleared(tidy(text)), question, PATH)
    line = _RIGHT_IN.sub(r"\1 ", line)
    reading = _lacking(line, question) or _read(_spaced(line, question), question)
    absent = nothing.absent_of(question.params["choices"])
    if {claim.value for claim in reading.claims} <= {absent}:
        said = nothing.named(line, absent, _own(question))
        reading = reading if said == line else _read(_spaced(said, question), question)
        line = said
    if reading.claims and not reading.rest:
        return reading
    right = mended(line, [way for way, _ in _ways(question)], around(question).known)
    return reading if right == line else _read(_spaced(right, question), question)


def _lacking(line: str, question: Question) -> Reading | None:
    """What is claimed beside a denial that goes with it: "built-in, not a module"; None where there is none."""
    beside = without_denials(line, question, _own(question))
    if beside is None:
        return None
    reading = _read(_spaced(beside.text, question), question)
    held = {claim.value for claim in reading.claims if claim.holds}
    return reading if held and held <= beside.choices else None


def _denies_own(line: str, question: Question) -> bool:
    """Whether it is said of what is asked about that it is not so: "only bridge is loaded, br_netfilter is not"."""
    name, line = question.id, _without_paths(line, question)
    if name not in line:
        return False
    named = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
    parts = filter(named.search, re.split(rf"[,;.()\n]| - | (?={_BUT} )", line))
    clauses = [pieces(part, _own(question)) for part in parts]
    return any(
        not any(piece.sense is Sense.VALUE for piece in said)
        and (said[-1].sense in _DENIES or (said[-2:-1] and said[-2].sense in _DENIES))
        for said in clauses
    )


_BUT = alternation("but")
_DENIES = (Sense.NOT, Sense.NO)
_ALIKE = re.compile(rf"(?<!\w)[{''.join(ALIKE)}](?!\w)")


def _as_choice(letter: str, question: Question) -> str:
    """The letter of a choice that one of another keyboard looks like."""
    return ALIKE[letter] if ALIKE[letter] in question.params["choices"] else letter


def _without_paths(line: str, question: Question, instead: str = "") -> str:
    """A line whose files stand for nothing but where somebody looked; one may be a choice: "delta.conf"."""
    known = _known(question)
    return _PATH.sub(
        lambda path: path.group() if path.group().casefold() in known else f" {instead} ", line
    )


def _last_line(answer: Answer, question: Question) -> Reading | None:
    """The choice that stands alone below what was copied, where nothing of that is one."""
    *above, last = [line for line in answer.line.split("\n") if line.strip()] or [""]
    reading = _read(cleared(tidy(last)), question) if 0 < len(above) <= _COPIED else None
    if reading is None or len(reading.claims) != 1 or reading.rest:
        return None
    readings = [_read(_without_paths(cleared(tidy(line)), question), question) for line in above]
    meant = reading.claims[0].value
    if any(claim.holds and claim.value != meant for one in readings for claim in one.claims):
        return None
    return None if any(doubts(line) for line in above) else reading


def _own_row(answer: Answer, question: Question) -> Reading | None:
    """Of rows that each name a thing and a choice, the one that names what the question is called: "ip_vs | loaded"."""
    rows = [row for row in re.split(r"[\n;]|,\s", answer.line) if row.strip()]
    own = [row for row in rows if re.search(rf"(?<![\w]){re.escape(question.id)}(?![\w])", row)]
    if len(rows) < 2 or len(own) != 1 or not all(_ROW.fullmatch(row) for row in rows):
        return None
    readings = [_read(cleared(tidy(_CELL.sub(": ", row, count=1))), question) for row in rows]
    clear = all(len(one.claims) == 1 and one.claims[0].holds for one in readings)
    return readings[rows.index(own[0])]._replace(rest=()) if clear else None


def _of_table(answer: Answer, question: Question) -> Reading | None:
    """The one choice with yes or a tick, where each entry is another choice: "loaded: yes, missing: no"."""
    line = answer.line
    rows = answered(entries_of(line)) or boxed(line) or below_heads(line) or in_one_line(line)
    rows = rows or answered(_SENTENCES.split(line))  # "loaded? no. available? yes."
    known = _known(question)
    named = [known.get(head.strip(" ?*•-").casefold()) for head, _ in rows]
    meant = [choice for choice, (_, yes) in zip(named, rows, strict=True) if yes]
    asked = {head.endswith("?") for head, _ in rows}
    if None in named or len(set(named)) < len(named) or len(meant) != 1 or len(asked) > 1:
        return None
    return None if STRUCK.search(line) else _read(str(meant[0]), question)


_SENTENCES = re.compile(r"\.\s+")
_BETWEEN = r"\s*(?:\||:|=|\t|→|->| - | is )\s*"
_CELL = re.compile(_BETWEEN)
_ROW = late(rf"\s*[-*•|]?\s*\w+(?:[_-]\w+)+{_BETWEEN}[\w-]+\s*[|.]?\s*")


def _of_author(line: str, question: Question) -> bool:
    """Whether a choice is said of whoever writes: "I'm ready for class"."""
    said = [found.group(1).casefold() for found in _AUTHOR.finditer(line)]
    return any(word in _known(question) for word in said)


def _said_of(line: str, question: Question) -> str:
    """The name of something else of which a choice is said: "br_netfilter is available"; empty where it is of none."""
    if any(word in line.casefold() for word in question.id.split("_")):
        return ""
    for found in _NAMED.finditer(line):
        said = pieces(line[found.end() :], _own(question))
        first = next((piece for piece in said if piece.sense is not Sense.REFER), None)
        if fold(found[1]) not in around(question).known and first and first.sense is Sense.VALUE:
            return found[1]
    return ""


_NAMED = re.compile(r"(?:^|[,;(\n]|\.\s)\s*([^\W\d_]\w*_\w+):?(?=\s)")


def _spaced(line: str, question: Question) -> str:
    """A line with blanks in compounds such as "built_in", but for the question's own; other names tell nothing."""
    known, ways = around(question).known, _parts(question)

    def parted(match: re.Match[str]) -> str:
        parts = _BLANKS.split(match.group())
        if fold(match.group()) in known:
            return match.group()
        said = any(part.casefold() in ways or fold(part) in VOCABULARY.doubting for part in parts)
        said = said or tuple(map(fold, parts)) in VOCABULARY.senses  # "peut-être"
        return " ".join(parts) if said else " "

    return _BUILT.sub(parted, line)


_LETTER = late(rf"\W*([A-Za-z])\b\W+{alternation('as in')}\s+([^\W\d_]+)\W*", re.IGNORECASE)


def _spells(line: str, question: Question, truth: str) -> bool:
    """Whether it is another letter, with a word of the right one behind it: "S as in stopped", "D (stopped)"."""
    found = _LETTER.fullmatch(line)
    letter = found[1].upper() if found else truth.upper()
    spelled = letter != truth.upper() and letter in map(str.upper, question.params["choices"])
    return spelled or _glosses(line, question, truth)


def _glosses(line: str, question: Question, truth: str) -> bool:
    said = pieces(line, _own(question))
    at = next((at for at, piece in enumerate(said) if piece.sense is Sense.VALUE), len(said))
    letter, behind = said[at : at + 1], said[at + 1 :]
    if not letter or letter[0].value == truth or not _CAPITAL.fullmatch(letter[0].text):
        return False
    explains = [piece for piece in behind if piece.text != ","][:1]
    links = explains and (explains[0].sense is Sense.BECAUSE or explains[0].text in _EXPLAINS)
    named = [piece for piece in behind if piece.sense is Sense.VALUE]
    plain = all(piece.sense in _PLAIN or piece.sense is Sense.FILL for piece in said[:at])
    return bool(
        links
        and plain
        and named
        and all(piece.value == truth and len(piece.text) > 1 for piece in named)
        and not any(piece.sense in _TURNS for piece in behind)
    )


_EXPLAINS = ("(", "=", "→")
_TURNS = (Sense.BUT, Sense.NEXT, Sense.FIX, Sense.ELSE, Sense.OR, Sense.HEDGE, Sense.NO)


def _is_none_of_them(
    answer: Answer, reading: Reading, choices: Sequence[str], known: Collection[str]
) -> bool:
    """Whether what names no choice says nothing, asks back, or names another thing."""
    line = answer.line
    other = asks_back(line) or names_another(line) or defines(line, known)
    return reading.empty or _is_letter(answer, choices) or other


def _is_letter(answer: Answer, choices: Sequence[str]) -> bool:
    """Whether it is another letter than those that may be chosen."""
    alone = _LETTER_ALONE.fullmatch(tidy(answer.line))
    return bool(alone) and all(len(choice) == 1 for choice in choices)


_LETTER_ALONE = re.compile(r"\w(?: ?\([^()]*\))?")  # "X (dead)"


def _read(line: str, question: Question) -> Reading:
    return read_values(line, question, own=_own)


def _copied(text: str, question: Question) -> str | None:
    """The choice that stands in a copied row."""
    row, known = question.params.get("row", ()), _known(question)
    return row_of(text, row, lambda word: word.rstrip("+").casefold() in known) if row else None


def _marked(line: str, question: Question) -> Reading | None:
    """Of all choices the one that is marked: "R, S, D, [T] or Z"."""
    marks = [next(filter(None, match.groups())) for match in _MARKED.finditer(line)]
    return _read(marks[0], question) if len(marks) == 1 else None


@lru_cache(maxsize=1024)
def _own(question: Question) -> Own:
    return around(question, _ways(question))


@lru_cache(maxsize=1024)
def _parts(question: Question) -> frozenset[str]:
    return frozenset(part for way in _known(question) for part in _BLANKS.split(way))


@lru_cache(maxsize=1024)
def _known(question: Question) -> dict[str, str]:
    """What is said, without case, and the choice."""
    return {way.casefold(): choice for way, choice in _ways(question)}


@lru_cache(maxsize=1024)
def _ways(question: Question) -> tuple[tuple[str, str], ...]:
    """Every way of saying a choice, and the choice."""
    synonyms = question.params.get("synonyms", {})
    own = {
        way: choice
        for choice in question.params["choices"]
        for way in (choice, *synonyms.get(choice, ()))
    }
    return tuple(in_all_languages(own).items())


def example(question: Question, truth: str) -> str:  # noqa: ARG001 (the shape of every kind)
    """The choice as lab.yaml spells it."""
    return truth


KIND = Kind(
    judge,
    str,
    example,
    labelled=("choices",),
    params={
        "choices": list[str],
        "synonyms": dict[str, list[str]],
        "around": list[str],
        "aside": list[str],
        "row": list[str],
        "lacks": dict[str, list[str]],
    },
    required=frozenset({"choices"}),
)
