"""Kind ``matching``: what belongs to what, of several columns; credit for each right pair."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import chain

from labproof.graders.kinds.labels import Named, Options
from labproof.graders.kinds.reading.frames import of_others
from labproof.graders.kinds.reading.pieces import pieces
from labproof.graders.kinds.words import Sense, alternation, fold, marks
from labproof.graders.messages import count, shown, shown_lines
from labproof.graders.model import Answer, Kind, Outcome, Pairs, Question, Status
from labproof.graders.patterns import late

Claims = dict[str, list[str]]  # item -> the partners that are claimed for it, each once


def judge(question: Question, answer: Answer, truth: Pairs) -> Outcome:
    """Pass on every pair, and give part for each right one.

    A partner that is given to more items than it belongs to earns nothing anywhere, and an item with two partners of
    one column none for that column: whoever names everything has matched nothing, and whoever has no more right than
    chance has, has nothing. Behind an arrow the same columns anew correct a line: "2 ep → dp".

    Args:
        question: ``params``: ``items`` maps a label to what it stands for, ``partners`` maps each column's name to the
            same; ``aliases`` maps a label to other ways to say it. No label stands in two places.
        answer: Labels or words, as ``1-b-r``, ``1 → b, r``, ``1br 2as``, numbered lines, a list or a mapping.
        truth: The partners of each item.
    """
    said = f"{answer.where}: you wrote {shown_lines(answer.line)}"
    wanted = "write a line for each of them, as in `1: x, y`"
    claims, unread, named = _read(question, answer)
    matched = tuple(f"{item}-{'-'.join(partners)}" for item, partners in claims.items() if partners)
    if named.doubts or unread:
        why = (
            f"{shown(' '.join(unread))} may be several of them"
            if unread
            else "it leaves something open"
        )
        return Outcome(
            Status.FAILED, f"{said}; {why}: {wanted}.", unclear=bool(matched), matched=matched
        )
    if not matched:
        return Outcome(Status.FAILED, f"{said}; {wanted}.")
    right, possible = _right(question, claims, truth), sum(map(len, truth.right.values()))
    # Whoever writes the letters in any order has as many.
    by_chance = right * len(truth.right) <= sum(map(len, claims.values()))
    if right == possible and sum(map(len, claims.values())) == possible:
        return Outcome(Status.PASSED, matched=matched)
    share = Fraction(0 if by_chance else min(right, possible - 1), possible)
    lost = bool(named.rest) and sum(map(len, claims.values())) < possible
    rest = f" ({shown(' '.join(named.rest))} was not understood)" if lost else ""
    as_many = ", no more than letters in any order have" if by_chance and right else ""
    message = f"{said}, read as {'; '.join(matched)}{rest}: {right} of {count(possible, 'pair')} right{as_many}."
    return Outcome(
        Status.PARTIAL if share else Status.FAILED, message, share, unclear=lost, matched=matched
    )


def read(question: Question, answer: Answer) -> str:
    """What the answer is read as, without knowing what is right."""
    claims, _, _ = _read(question, answer)
    return "; ".join(
        f"{item}: {', '.join(partners)}" for item, partners in claims.items() if partners
    )


def example(question: Question, truth: Pairs) -> str:
    """A line for each item, with its partners."""
    items = (item for item in question.params["items"] if item in truth.right)
    return "\n".join(f"{item}: {', '.join(truth.right[item])}" for item in items)


def shows(question: Question) -> list[str]:
    """Items and columns, for whoever is asked."""
    lines = [f"{label}: {text}" for label, text in question.params["items"].items()]
    for column, partners in question.params["partners"].items():
        lines += [f"{column}:", *(f"  {label}: {text}" for label, text in partners.items())]
    return lines


@lru_cache(maxsize=1024)
def _options(question: Question) -> Options:
    texts = {**question.params["items"]}
    for partners in question.params["partners"].values():
        texts.update(partners)
    return Options(texts, question.params.get("aliases", {}), ignored=question.params["partners"])


@lru_cache(maxsize=1024)
def _columns(question: Question) -> Mapping[str, str]:
    """Label -> its column; of an item the empty one."""
    columns = {
        label: column for column, labels in question.params["partners"].items() for label in labels
    }
    return {**dict.fromkeys(question.params["items"], ""), **columns}


def _read(question: Question, answer: Answer) -> tuple[Claims, list[str], Named]:
    """What is claimed, the labels that words leave open, and all that was named; as it stands after a correction."""
    text, options = _text(question, answer), _options(question)
    named = options.read(text)
    claims, unread = _claims(question, named)
    if not named.doubts:
        return claims, unread, named
    parts = _corrected(text, question)
    if parts is None:
        return claims, unread, named
    before, behind = map(options.read, parts)
    (old, odd), (new, odder) = _claims(question, before), _claims(question, behind)
    whole = {len(partners) for partners in new.values()} == {len(question.params["partners"])}
    if before.doubts or behind.doubts or odd or odder or not whole or new.keys() - old.keys():
        return claims, unread, named
    return {**old, **new}, [], behind


_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n")


def _corrected(text: str, question: Question) -> tuple[str, str] | None:
    """What stands before a correction, and the lines anew behind it: "…, 5 b s. Oops, I swapped two: 2 is d p".

    None where nothing is corrected, or not for sure.
    """
    sentences = _SENTENCE.split(text)
    said = [pieces(sentence) for sentence in sentences]
    fixes = [at for at, words in enumerate(said) if any(one.sense is Sense.FIX for one in words)]
    if not fixes or not fixes[0]:
        return None
    items = "|".join(map(re.escape, question.params["items"]))
    anew = re.compile(rf"(?<!\w)(?:{items})(?!\w)")
    found = [(sentence, anew.search(sentence)) for sentence in sentences[fixes[0] :]]
    cut = [(one[: at.start()], one[at.start() :]) if at else (one, "") for one, at in found]
    first = next((place for place, (_, line) in enumerate(cut, fixes[0]) if line), fixes[0])
    if fixes[-1] > first or not all(_is_plain(beside) for beside, _ in cut):
        return None
    return "\n".join(sentences[: fixes[0]]), "\n".join(line for _, line in cut if line)


def _is_plain(beside: str) -> bool:
    """Whether what stands beside lines anew says no more than that they are anew: "oops, I swapped two:"."""
    said = [piece for piece in pieces(beside) if len(piece.text) > 1]
    unknown = [
        piece for piece in said if piece.sense is Sense.WORD and fold(piece.text) not in _SWAPS
    ]
    few = _FEW if any(piece.sense is Sense.FIX for piece in said) else 0
    plain = all(piece.sense in (*_PLAIN, Sense.WORD) for piece in said)
    return plain and len(unknown) <= few and not of_others(said)


_FEW = 3  # words that tell what was wrong
_PLAIN = (
    Sense.FIX,
    Sense.REFER,
    Sense.FILL,
    Sense.KNOWN,
    Sense.SIGN,
    Sense.AND,
    Sense.BECAUSE,
    Sense.TIMES,
    Sense.DATA,
)
_SWAPS = marks("swapped")


_SPELLED = {word: str(at) for at, word in enumerate("one two three four five six seven".split(), 1)}
_COUNTED = late(
    rf"(?:(?<=^)|(?<=[;,.\n] )|(?<=\n)|\bmistake )({'|'.join(_SPELLED)})(?=:| leads| goes| is | comes| →)",
    re.IGNORECASE,
)
_ANEW = re.compile(r"(?m)^(\W*\w+\W+)(\w+)\s*(?:→|->|=>)\s*(\w+)(?=\W*$)")


# Behind both partners "and", and elsewhere a label.
_AND = re.compile(rf"(\d\W*[^\W\d_]\W+[^\W\d_]) {alternation('and')} (?=\d)")


def _text(question: Question, answer: Answer) -> str:
    columns = _columns(question)

    def corrected(line: re.Match[str]) -> str:
        was, now = (sorted(columns.get(label, "") for label in line[at].lower()) for at in (2, 3))
        return line[1] + line[3] if was == now and all(was) else line.group()

    text = answer.text if isinstance(answer.text, str) else "\n".join(answer.text)
    text = _AND.sub(r"\1, ", _options(question).plain(text))
    text = _COUNTED.sub(lambda found: _SPELLED[found[1].lower()], text)
    return _ANEW.sub(corrected, text)


def _claims(question: Question, named: Named) -> tuple[Claims, list[str]]:
    """What is claimed for each item, and the labels between which some words do not decide."""
    columns = _columns(question)
    mentions = [one for one in named.mentions if not isinstance(one, int)]
    stream, open_ = list[str](), list[str]()
    for one in mentions:
        label = _meant(one, stream, columns)
        if label:
            stream.append(label)
        else:
            open_ += one
    if (
        stream
        and all(columns[label] for label in (stream[0], stream[-1]))
        and not all(map(columns.get, stream))
    ):
        open_ += [stream[0], stream[-1]]  # "a1q d2p": nobody knows which way it is to be read
    claims: Claims = {}
    for item, partners in _groups(stream, question):
        kept = claims.setdefault(item, [])
        kept += [partner for partner in partners if partner not in kept]
    return claims, open_


def _meant(one: Sequence[str], before: Sequence[str], columns: Mapping[str, str]) -> str:
    """Of options that one phrase may be, the one whose turn it is: the item first, then a column not yet named."""
    if len(one) == 1:
        return one[0]
    start = next((at for at in range(len(before) - 1, -1, -1) if not columns[before[at]]), 0)
    filled = {columns[label] for label in before[start:]}
    turn = {columns[label] for label in one} - filled
    fitting = [
        label for label in one if columns[label] in (turn if len(turn) == 1 else {"", *turn})
    ]
    return fitting[0] if len(fitting) == 1 else ""


def _groups(stream: list[str], question: Question) -> list[tuple[str, list[str]]]:
    """Each item with its partners: behind it, before it where the answer begins with partners, or line by line."""
    columns, items = _columns(question), list(question.params["items"])
    width = len(question.params["partners"])
    # No item is named.
    if len(stream) == len(items) * width and all(columns[label] for label in stream):
        # "adceb qptrs": column by column.
        if len({columns[label] for label in stream[: len(items)]}) == 1:
            return [(item, stream[at :: len(items)]) for at, item in enumerate(items)]
        return [(item, stream[at * width : (at + 1) * width]) for at, item in enumerate(items)]
    groups: list[tuple[str, list[str]]] = []
    for label in stream if stream and not columns[stream[0]] else reversed(stream):
        if not columns[label]:
            groups.append((label, []))
        elif groups:
            groups[-1][1].append(label)
    return groups


def _right(question: Question, claims: Claims, truth: Pairs) -> int:
    """How many pairs are right, without those of an item that has a column twice or of a partner given away freely."""
    columns = _columns(question)
    given = Counter(chain.from_iterable(claims.values()))
    belongs = Counter(chain.from_iterable(truth.right.values()))
    right = 0
    for item, partners in claims.items():
        times = Counter(columns[partner] for partner in partners)
        wanted = Counter(columns[partner] for partner in truth.right.get(item, ()))
        for partner in partners:
            fair = (
                given[partner] <= belongs[partner]
                and times[columns[partner]] <= wanted[columns[partner]]
            )
            right += fair and partner in truth.right.get(item, ())
    return right


KIND = Kind(
    judge,
    Pairs,
    example,
    takes_list=True,
    takes_mapping=True,
    read=read,
    shows=shows,
    labelled=("items", "partners"),
    params={
        "items": dict[str, str],
        "partners": dict[str, dict[str, str]],
        "aliases": dict[str, list[str]],
    },
    required=frozenset({"items", "partners"}),
)
