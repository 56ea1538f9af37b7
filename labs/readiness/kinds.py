"""A kind of this lab's own: the parts of something, each with its value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from labproof.labs import (
    Answer,
    Kind,
    Outcome,
    Pairs,
    Question,
    Status,
    by_head,
    corrected,
    count,
    doubting,
    doubts,
    folded,
    in_figures,
    shown_lines,
    unknown,
    without_rest,
)

_BETWEEN = re.compile(r"[\s,;:=()|{}]+|-+>|→|(?<=\s)/(?=\s)")
_FILLERS = frozenset(
    "is the a an and number level version part of release kernel linux it its specific one reads n".split()
)
_DISTRIBUTION = re.compile(  # "(RHEL 8 family)"
    r"\((?:rhel|red hat|ubuntu|debian|fedora|centos|alma|rocky|suse|opensuse|arch)\b[\w. ]*\)",
    re.IGNORECASE,
)
_MOST = 60  # words
_MOST_CHARS = 2_000
_CHANCE = frozenset({"0", "none", ""})  # what stands there by default
_DASH = frozenset("-–—")
_SAID = frozenset(("none", "no"))
# One more part, in several languages: "patch 0, n suffix is …".
_JOINS = re.compile(r"(?<=[,\d] )[^\W\d_] (?=[^\W\d_]{2})")
_GLUED = re.compile(r"([^\W\d_]+)[-_]?(\d+)")  # "major4"
_SENTENCE = re.compile(r"\s?[.!]\s+(?=[A-Z\u00c0-\u00d6\u0410-\u042f][^\W\d_])")
_TELLS = frozenset("not isnt arent wasnt doesnt dont didnt never nothing only".split())


def judge(question: Question, answer: Answer, truth: Pairs) -> Outcome:
    """Pass on every part with its value, and give part for each one that is right, if one is that nobody has by chance.

    Args:
        question: ``params``: ``names`` maps each part to the words for it.
        answer: "major 6, minor 8", "6 is the major", a mapping, or the values alone in the question's order.
        truth: Each part with every way to write its value.
    """
    said = f"{answer.where}: you wrote {shown_lines(answer.line)}"
    text = answer.text if isinstance(answer.text, str) else "\n".join(answer.text)
    if len(text) > _MOST_CHARS:
        message = f"an answer of {len(text)} characters; {_MOST_CHARS} are more than enough."
        return Outcome(Status.FAILED, f"{answer.where}: {message}")
    text = ", ".join(f"{head}: {cell}" for head, cell in by_head(text)) or text
    text = without_rest(_DISTRIBUTION.sub(" ", corrected(text)), doubts)
    text = _parts_alone(question, in_figures(text))
    stream = list(_stream(question, text))
    wanted = f"write each part with its value, as in `{next(iter(truth.right))}: …`"
    if not stream:
        return Outcome(Status.FAILED, f"{said}; {wanted}.")
    spoken = [value for sort, value in stream if sort == "value"]
    there = all(any(_fits([value], ways) for value in spoken) for ways in truth.right.values())
    if "?" in text or _leaves_open(text) or len(stream) > _MOST:
        named = {value for sort, value in stream if sort == "part"}
        several = len(spoken) > len(truth.right) + 1 and len(named) == len(truth.right)
        return Outcome(Status.FAILED, f"{said}; {wanted}.", unclear=several and there)
    either = [_right(said_there, truth) for said_there in (stream, _without_release(stream))]
    right, claims = max(either, key=lambda read: len(read[0]))
    if all(_CHANCE.issuperset(truth.right[part]) for part in right):
        right = []  # who writes "patch 0" of another release knows nothing of this one
    if len(right) == len(truth.right):
        return Outcome(
            Status.PASSED, matched=tuple(f"{part} {claims[part][0]}" for part in truth.right)
        )
    message = f"{said}: {len(right)} of {count(len(truth.right), 'part')} right; {wanted}."
    status = Status.PARTIAL if right else Status.FAILED
    mixed = len(spoken) > len(truth.right) or {stream[0][0], stream[-1][0]} == {"value"}
    both_ways = either[0][0] != either[1][0]  # "18 minor" or "minor 4"?
    unclear = (there and mixed) or both_ways  # each right value, and who knows of which part
    return Outcome(
        status,
        message,
        Fraction(len(right), len(truth.right)),
        matched=tuple(right),
        unclear=unclear,
    )


def _leaves_open(text: str) -> bool:
    text = _JOINS.sub("", text)
    return not _SAID.issuperset((*(doubting() & {*folded(text)}), *doubts(text)))


def _parts_alone(question: Question, text: str) -> str:
    """A text without what stands behind the sentence that names all parts, and names none."""
    first, *more = _SENTENCE.split(text, maxsplit=1)
    lines = text.split("\n")
    last = max((at for at, line in enumerate(lines) if _names_part(question, line)), default=0)
    if 0 < last < len(lines) - 1:
        first, more = "\n".join(lines[: last + 1]), lines[last + 1 :]
    rest = " ".join(more)
    named = [
        {part for sort, part in _stream(question, said) if sort == "part"} for said in (first, rest)
    ]
    whole = len(named[0]) == len(question.params["names"]) and not named[1]
    return first if more and whole and _TELLS.issuperset(doubts(rest)) else text


def _names_part(question: Question, line: str) -> bool:
    return any(sort == "part" for sort, _ in _stream(question, line))


def _right(stream: list[tuple[str, str]], truth: Pairs) -> tuple[list[str], dict[str, list[str]]]:
    claims = _claims(stream, list(truth.right)) if stream else {}
    return [part for part, said in claims.items() if _fits(said, truth.right[part])], claims


def _without_release(stream: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The parts alone, where the whole release stands in front of them."""
    first = next((at for at, (sort, _) in enumerate(stream) if sort == "part"), 0)
    return stream[first:] if first and stream[-1][0] == "value" else stream


def example(question: Question, truth: Pairs) -> str:  # noqa: ARG001 (the shape of every kind)
    """Each part with its first value."""
    return ", ".join(f"{part}: {values[0]}" for part, values in truth.right.items())


def _stream(question: Question, text: str) -> Iterator[tuple[str, str]]:
    """("part", its id) and ("value", as written), in the order of writing."""
    names = {
        word.casefold(): part
        for part, ways in question.params["names"].items()
        for word in (part, *ways)
    }
    for token in _BETWEEN.split(text):
        bare = token.strip("\"'`“”.*")
        word = bare.casefold().strip("-")
        glued = _GLUED.fullmatch(word)
        if word in names:
            yield "part", names[word]
        elif glued and glued[1] in names:
            yield "part", names[glued[1]]
            yield "value", glued[2]
        elif bare and word not in _FILLERS and not _DASH.issuperset(bare):
            yield "value", bare


def _claims(stream: list[tuple[str, str]], parts: list[str]) -> dict[str, list[str]]:
    """Each part's values: behind its name, before it where a value comes first, or in order where nothing is named."""
    values = [value for sort, value in stream if sort == "value"]
    if len(values) == len(stream):
        return (
            {part: [value] for part, value in zip(parts, values, strict=True)}
            if len(values) == len(parts)
            else {}
        )
    claims: dict[str, list[str]] = {}
    part = ""
    for sort, value in stream if stream[0][0] == "part" else reversed(stream):
        if sort == "part":
            part = value
        else:
            claims.setdefault(part, []).append(value)
    named = [name for sort, name in stream if sort == "part"]
    given = claims.get(named[-2] if stream[0][0] == "part" and len(named) > 1 else "", [])
    if len(given) > bool(stream[0][0] == "part") and named and named[-1] not in claims:
        claims[named[-1]] = [given.pop()]  # "the patch is 0, and 45-generic is the suffix"
    return {part: _without_words(values) for part, values in claims.items() if part in parts}


def _without_words(values: list[str]) -> list[str]:
    """Of several values those that are no words of a sentence: "what stays over, X, is the suffix"."""
    candidates = [value for value in values if any(map(str.isdigit, value)) or value in _CHANCE]
    candidates = candidates or [value for value in values if unknown(value)]
    return candidates if len(values) > 1 and candidates else values


def _fits(values: list[str], right: tuple[str, ...]) -> bool:
    return len(values) == 1 and values[0].casefold() in {way.casefold() for way in right}


KINDS = {
    "parts": Kind(
        judge,
        Pairs,
        example,
        takes_list=True,
        takes_mapping=True,
        params={"names": dict[str, list[str]]},
        required=frozenset({"names"}),
    ),
}
