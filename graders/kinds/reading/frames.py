"""Answers that tell of two machines or two times: "X here, Y on my other box", "I thought Y, but it is X"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import Enum
from itertools import pairwise

from labproof.graders.kinds.reading.pieces import Piece, is_value, pieces, words_of
from labproof.graders.kinds.words import HENCE, Sense, fold, marks


class Frame(Enum):
    """Of what a part of an answer tells."""

    HERE = "the machine that is asked about, as it is now"
    ELSEWHERE = "another machine, or what another person says"
    NOW = "what is set against what was told before"
    THOUGHT = "what somebody thought, where what is so follows"
    EARLIER = "what was, where what is so follows"
    BEFORE = "what was before"


# The machine that is asked about; behind "this" stands what it is: "this VM".
_HERE, _THIS, _MACHINES = marks("here"), marks("this"), marks("machine")
_OTHER = marks("elsewhere")  # another machine or person
_ELSEWHERE = _OTHER | marks("other")  # alone that says nothing: "the other way round", "old money"
# What somebody thought; what was, where what is so follows; and what was before, wherever it stands.
_THOUGHT, _EARLIER, _BEFORE = marks("thought"), marks("earlier"), marks("before")
_NOW, _BUT = marks("now"), marks("but")
_BOUNDARIES = frozenset(",;.!:\n—()→")
_ENDS = frozenset(";.!\n")
_OPEN = (Sense.HEDGE, Sense.ORDER, Sense.UNTRUE, Sense.OR, Sense.BLANK, Sense.THAN)
_BARE = (Sense.REFER, Sense.FILL, Sense.NOT, Sense.NO, Sense.BUT, Sense.AND)
_OWNED = re.compile("['’]s$")
_FIRST = 5  # pieces
_NEAR = 3  # words between "this" and what it is

_APART = (Frame.ELSEWHERE, Frame.THOUGHT, Frame.EARLIER, Frame.BEFORE)

Part = list[Piece]


def is_thought(said: Sequence[Piece]) -> bool:
    """Whether it tells what somebody thought."""
    return not _THOUGHT.isdisjoint(words_of(said))


def is_before(said: Sequence[Piece]) -> bool:
    """Whether it tells in its first words what stood there before: "had E here at first"."""
    words = words_of(said[:_FIRST])
    return "had" in words and not words.isdisjoint(_EARLIER | _BEFORE)


def of_another(said: Sequence[Piece]) -> bool:
    """Whether it tells of another machine, or of another person: "the neighbour's"."""
    return not _ELSEWHERE.isdisjoint(words_of(said) | _owners(said))


def of_others(said: Sequence[Piece]) -> bool:
    """The same, where it names who or what that is: "my neighbour", not "the other lines"."""
    return not _OTHER.isdisjoint(words_of(said) | _owners(said))


def _owners(said: Sequence[Piece]) -> set[str]:
    return {fold(_OWNED.sub("", piece.text)) for piece in said}


def of_here(said: Sequence[Piece], several: bool = False) -> list[Piece] | None:
    """What is told of this machine as it is now, without what is told of others or of before; None where all of it is.

    Args:
        several: Values are a list, of which what came first is a part.
    """
    groups = _contrasted(_grouped(_parts(said)))
    with_values = [frame for frame, part in groups if any(map(is_value, part))]
    if not any(map(_APART.__contains__, with_values)) and not _leads_here(groups):
        return None
    if several and not {None, Frame.HERE, Frame.NOW, Frame.ELSEWHERE}.issuperset(with_values):
        return None
    order = [frame for frame, _ in groups]
    if Frame.EARLIER in with_values and not {Frame.HERE, Frame.NOW} & {
        *order[order.index(Frame.EARLIER) :]
    }:
        return None  # "it was X. Y", "X. It was Y": who knows which was when
    if Frame.THOUGHT in with_values and with_values[-1] in _APART:
        return None
    apart = [piece for frame, part in groups if frame in _APART for piece in part]
    here = [part for frame, part in groups if frame not in _APART]
    left_open = any(
        piece.sense in _OPEN or _is_else(piece) for part in here for piece in part
    ) or any(piece.sense in (Sense.ORDER, Sense.HEDGE) for piece in apart)
    if left_open:
        return None
    if not any(map(is_value, (piece for part in here for piece in part))):
        return None
    left: list[Piece] = []
    for part in here:
        left += [*([Piece(Sense.SIGN, ".")] if left else []), *_bare_front(part)]
    return left


def set_against(said: Sequence[Piece]) -> tuple[str, ...]:
    """What begins a part on this machine with another value than what is told before it: "X is for servers, mine is Y"."""
    first, *behind = [
        (frame, part) for frame, part in _grouped(_parts(said)) if any(map(is_value, part))
    ] or [(None, [])]
    before = {piece.value for piece in first[1] if is_value(piece)}
    return tuple(
        part[0].text
        for frame, part in behind
        if first[0] is None and frame is Frame.HERE and _begins_here(_words(part))
        if before.isdisjoint(piece.value for piece in part if is_value(piece))
        and not any(piece.sense in _DENIES for piece in (*first[1], *part))
    )


def _words(part: Sequence[Piece]) -> list[str]:
    return [word for piece in part for word in fold(piece.text).split()]


def _phrases(words: Sequence[str]) -> set[str]:
    """Each word, and each with the one behind it."""
    return {*words, *map(" ".join, pairwise(words))}


_DENIES = (Sense.NOT, Sense.NO, Sense.NONE, Sense.EXCEPT, Sense.LEAVE, Sense.WRONG)


def told_here(text: str) -> str:
    """A text without whole sentences that tell of another machine or person, and of nothing that stands beside them."""
    kept, dropped = list[str](), False
    sentences = _SENTENCES.split(text)
    for sentence in sentences if len(sentences) > 1 else ():
        said = pieces(sentence)
        other = bool(said) and _is_of_others(said)
        dropped = dropped or other
        kept += [] if other else [sentence]
    return " ".join(kept).strip() if dropped else text


def _is_of_others(said: Sequence[Piece]) -> bool:
    words = words_of(said)
    if not words.isdisjoint(_POINTS_BACK) or any(piece.sense in _TAKES_BACK for piece in said):
        return False
    machine = not words.isdisjoint(_MACHINES)
    other = of_another(said) and (machine or not words.isdisjoint(_OTHER))
    compares = not words.isdisjoint(_BESIDES) and _is_owned(list(said))
    return said[0].sense is not Sense.NO and len(words) >= _TOLD and (other or compares)


_SENTENCES = re.compile(r"(?<=[.!?;…])\s+|\n|(?=\()|(?<=\))")
_TAKES_BACK = (Sense.ORDER, Sense.FIX, Sense.UNTRUE, Sense.WRONG, Sense.HEDGE, Sense.OR)
_POINTS_BACK = marks("points back", "tells")  # to what stands beside it, or says that
_BESIDES = marks("besides")  # told of another machine, it is so on this one as well
_TOLD = 3  # words


def _leads_here(groups: Sequence[tuple[Frame | None, Part]]) -> bool:
    """Whether something is told of another machine before what is so here, and nothing behind it."""
    apart = [at for at, (frame, _) in enumerate(groups) if frame is Frame.ELSEWHERE]
    here = [
        at
        for at, (frame, part) in enumerate(groups)
        if frame is Frame.HERE and any(map(is_value, part))
    ]
    return bool(apart and here) and apart[-1] < here[0]


def _is_else(piece: Piece) -> bool:
    """Whether it tells of another case, and neither of a machine nor of a time before: "restarted", "will be"."""
    phrases = _phrases(_words([piece]))
    return piece.sense is Sense.ELSE and phrases.isdisjoint(
        _ELSEWHERE | _BEFORE | _EARLIER | _THOUGHT
    )


def _bare_front(part: Part) -> Part:
    return part[1:] if part[0].sense is Sense.BUT and len(part) > 1 else part


def _parts(said: Sequence[Piece]) -> list[tuple[str, Part]]:
    """The pieces between signs, and before each "but", each with the sign before it."""
    made: list[tuple[str, Part]] = [("", [])]
    for piece in said:
        if piece.text in _BOUNDARIES and piece.sense in (Sense.SIGN, Sense.NEXT):
            made.append((piece.text, []))
        elif piece.sense is Sense.BUT or (piece.sense is Sense.AND and _told(made[-1][1])):
            made += [(",", [piece])] if made[-1][1] else [(made.pop()[0], [piece])]
        else:
            made[-1][1].append(piece)
    return [(sign, part) for sign, part in made if part]


def concludes(piece: Piece) -> bool:
    """Whether what follows is concluded of what stands before it: "so", "therefore"."""
    return piece.text == "→" or (piece.sense is Sense.BECAUSE and fold(piece.text) in HENCE)


def _told(part: Part) -> bool:
    """Whether it has a value and a frame, so that an "and" may begin another one."""
    return any(map(is_value, part)) and _frame(part) is not None


def _grouped(parts: Iterable[tuple[str, Part]]) -> list[tuple[Frame | None, Part]]:
    """Parts with their frame; one without belongs to the one before it in its sentence."""
    groups: list[tuple[Frame | None, Part]] = []
    for sign, part in parts:
        frame = _frame(part)
        before = groups[-1][0] if groups else None
        if sign == "(" and groups and frame in _APART and not any(map(is_value, part)):
            groups[-1] = (frame, groups[-1][1])  # "X (my laptop)"
            continue
        adopted = before is Frame.ELSEWHERE and concludes(part[0])  # "she says X, so X"
        goes_on = frame is None and sign not in _ENDS and groups and not adopted
        denied = before in (Frame.ELSEWHERE, Frame.THOUGHT) and _denies_alone(part)
        valued = any(map(is_value, part))
        denies = any(piece.sense in (Sense.NOT, Sense.NO, Sense.WRONG) for piece in part)
        if before is Frame.ELSEWHERE and part[0].sense is Sense.BUT and denies and not valued:
            denied = True  # "but that one is not the lab's"
        if before is Frame.ELSEWHERE and frame is Frame.NOW and not valued:
            denied = True  # "but that is not what you asked"
        if goes_on or denied:
            groups[-1][1].extend([Piece(Sense.SIGN, ","), *part])
        else:
            groups.append((frame, list(part)))
    return groups


def _contrasted(
    groups: list[tuple[Frame | None, Part]],
) -> list[tuple[Frame | None, Part]]:
    """Groups of which the first is of another machine, where "but this one" sets the second against it."""
    at = [one for one, (frame, part) in enumerate(groups) if any(map(is_value, part))]
    frames = [groups[one][0] for one in at]
    if frames == [Frame.HERE, None] and _is_owned(groups[at[1]][1]):
        return [*groups[: at[1]], (Frame.ELSEWHERE, groups[at[1]][1]), *groups[at[1] + 1 :]]
    if len(groups) != 2 or groups[0][0] is not None or groups[1][0] is not Frame.HERE:
        return groups
    (_, front), (_, behind) = groups
    machine = not _MACHINES.isdisjoint(words_of(front))
    but = behind[0].sense is Sense.BUT and _begins_here(_words(behind[1:3]))
    return [(Frame.ELSEWHERE, front), groups[1]] if machine and but else groups


def _is_owned(part: Part) -> bool:
    """Whether it begins with a machine of one's own: "my Windows box has it"."""
    words = _words(part[:4])
    return words[:1] != [] and words[0] in _MY and not _MACHINES.isdisjoint(words)


_MY = marks("my")


def _denies_alone(part: Part) -> bool:
    """Whether it says that something is not so, without a word of its own: "but this one does not"."""
    denied = any(piece.sense in (Sense.NOT, Sense.NO) for piece in part)
    return denied and all(piece.sense in _BARE for piece in part)


def _frame(part: Part) -> Frame | None:
    """Of what a part tells; of two frames the one that makes it another one's."""
    words = _words(part)
    phrases = _phrases(words)
    here = bool(phrases & _HERE) or any(
        word in _THIS and _MACHINES & {*words[at + 1 : at + 1 + _NEAR]}
        for at, word in enumerate(words)
    )
    if phrases & _ELSEWHERE:
        return None if here and _begins_here(words) else Frame.ELSEWHERE
    if phrases & _BEFORE:
        return Frame.BEFORE
    if here or phrases & _NOW:
        return Frame.HERE
    if phrases & _THOUGHT:
        return Frame.THOUGHT
    if phrases & _EARLIER:
        return Frame.EARLIER
    return Frame.NOW if phrases & _BUT else None


def _begins_here(words: Sequence[str]) -> bool:
    return bool(words) and (words[0] in _HERE or words[0] in _THIS)
