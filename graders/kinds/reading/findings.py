"""What somebody found, set against what they expected, tried first or were told: "my guess was S, ps says T"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import islice, pairwise
from typing import NamedTuple

from labproof.graders import limits
from labproof.graders.kinds.reading.frames import of_another
from labproof.graders.kinds.reading.pieces import Piece, pieces, words_of
from labproof.graders.kinds.words import (
    HENCE,
    PERSONS,
    REVERSES,
    Sense,
    bounded,
    fold,
    folded,
    marks,
    together,
    ways_of,
)
from labproof.graders.patterns import late


class Against(Enum):
    """What a part tells that a finding is set against."""

    EXPECTED = "what somebody thought before they looked"
    TRIED = "what they got or wrote first"
    TOLD = "what another one says"
    CASE = "what would be so in another case"


class Finding(NamedTuple):
    """What was found; ``text`` may be empty where that is no more than a denial."""

    text: str
    labelled: str  # the same without what announces it: "repeated it: 143"
    front: str  # what it is set against
    denial: str  # says of that in few words that it is not so: "but they don't"
    sure: str  # tells how its author knows; empty where that may be of another time


class _Part(NamedTuple):
    """What stands between two signs, or begins with "but" or "and"."""

    text: str  # with the sign behind it
    sign: str  # before it
    depth: int  # of brackets
    phrases: frozenset[str]  # its words, and up to four of them together
    said: list[Piece]


_CUT = late(r"[,;!?()\n—→。，；：]+|\.{2,}|\.(?=\s|$)|:(?=\s|$)|\s[-–]\s")
_JOINT = late(bounded("but", "and"), re.IGNORECASE)
_ENDS = frozenset(".;!?\n。；")
_MOST_PARTS = 24
_LONGEST = 4  # words of a phrase
_FEW = 8  # pieces of a bare denial
_MARKED = (
    (Against.EXPECTED, marks("thought", "expected")),
    (Against.TRIED, marks("tried first")),
    (Against.TOLD, marks("told by others", "elsewhere")),
    (Against.CASE, marks("in another case")),
)
_ANY = frozenset().union(*(ways for _, ways in _MARKED))
_GUESSES = marks("label of a guess")
_BEGINS = _ANY.union(_GUESSES, ways_of(Sense.FIX), ways_of(Sense.NOT))
_CONFIRMS, _CLAIMS = marks("as expected"), marks("polite claim")
_ALIKE = marks("alike")
_FINDS, _WROTE, _FIRST = marks("finding"), marks("wrote"), marks("first at the end")
_HERE, _BACK = marks("here"), marks("points back")
_DENIES = (Sense.NOT, Sense.NO, Sense.NONE, Sense.WRONG)
_SPOKEN = (Sense.REFER, Sense.AND, Sense.BUT, Sense.SIGN)
_PURE = (*_SPOKEN, Sense.BECAUSE, Sense.NEXT, Sense.BOUND, Sense.LIMIT)


def found_out(text: str) -> Finding | None:
    """An answer taken apart, or None where it sets nothing against a finding, or nobody can tell which is which."""
    words = folded(text) if len(text) <= limits.ANSWER_CHARS else []
    if _BEGINS.isdisjoint(together(words, _LONGEST)) and not _is_written_first(words):
        return None
    parts = list(islice(_parts(text), _MOST_PARTS + 1))
    if not 1 < len(parts) <= _MOST_PARTS or any(map(_confirms, parts)):
        return None
    roles = _roles(parts)
    return _finding(parts, roles) if roles else None


def _finding(parts: Sequence[_Part], roles: Sequence[Against | None]) -> Finding | None:
    bare = [
        at
        for at, part in enumerate(parts)
        if at and roles[at - 1] and not roles[at] and _denies_bare(part)
    ]
    rest = [at for at, role in enumerate(roles) if role is None and at not in bare]
    if not bare and not _is_set_against(parts, roles, rest):
        return None
    return Finding(
        "".join(_turned(parts, roles, at) for at in rest).strip(),
        _labelled(parts, rest),
        "".join(part.text for part, role in zip(parts, roles, strict=True) if role).strip(),
        "".join(parts[at].text for at in bare).strip(),
        "" if Against.TRIED in roles else _first_finding(parts, rest),
    )


def _is_set_against(
    parts: Sequence[_Part], roles: Sequence[Against | None], rest: Sequence[int]
) -> bool:
    """Whether the rest says something of its own: how it was found, or what is so instead of what was expected."""
    if all(_affirms_bare(parts[at]) for at in rest):
        return False  # "I did not expect them to differ but they do"
    against = {role for role in roles if role}
    if Against.EXPECTED in against or any(_finds(parts[at]) for at in rest):
        return True
    if against == {Against.CASE}:
        return any(_begins(parts[at], Sense.BUT) for at in rest)
    return against == {Against.TRIED} and _is_told_after(parts, roles)


def _labelled(parts: Sequence[_Part], rest: Sequence[int]) -> str:
    label = next((at for at in rest if parts[at].text.rstrip().endswith(":")), None)
    if label is None or not _finds(parts[label]) or not _is_own(parts[label]):
        return ""
    return "".join(parts[at].text for at in rest if at != label).strip()


def _first_finding(parts: Sequence[_Part], rest: Sequence[int]) -> str:
    """The first sentence, or the rest of one, that tells how something was found."""
    said: list[str] = []
    for at in rest:
        if said and not _ENDS.isdisjoint(parts[at].sign):
            break
        if said or _finds(parts[at]):
            said.append(parts[at].text)
    return "".join(said).strip()


def _is_told_after(parts: Sequence[_Part], roles: Sequence[Against | None]) -> bool:
    """Whether a sentence behind the answer tells what was there before it: "143. I first got 0"."""
    at = next(at for at, role in enumerate(roles) if role)
    return at > 0 and not _ENDS.isdisjoint(parts[at].sign)


def _parts(text: str) -> Iterator[_Part]:
    depth, sign = 0, ""
    for start, end, before in _spans(text):
        sign += before
        depth = max(0, depth + before.count("(") - before.count(")"))
        said = pieces(text[start:end])
        if any(piece.sense is not Sense.SIGN for piece in said):
            words = [
                word for one in said if one.sense is not Sense.FIX for word in folded(one.text)
            ]
            yield _Part(text[start:end], sign.strip(" "), depth, together(words, _LONGEST), said)
            sign = ""


def _spans(text: str) -> Iterator[tuple[int, int, str]]:
    """Where parts begin and end, each with the sign before it."""
    at, sign = 0, ""
    for cut in _CUT.finditer(f"{text}\n"):
        for joint in _joints(text[at : cut.start()]):
            yield at, at + joint, sign
            at, sign = at + joint, ""
        yield at, min(cut.end(), len(text)), sign
        at, sign = cut.end(), cut.group()


def _joints(text: str) -> list[int]:
    """Where a "but" or "and" begins, in the language of what is said; lengths from the one before."""
    found = [*_JOINT.finditer(text)]
    said = pieces(text) if found else []
    joining = {fold(piece.text) for piece in said if piece.sense in (Sense.BUT, Sense.AND)}
    starts = [one.start() for one in found if one.start() and fold(one.group()) in joining]
    return [start - before for before, start in pairwise([0, *starts])]


def _roles(parts: Sequence[_Part]) -> list[Against | None] | None:
    """What each part tells, None of a finding; nothing at all where that is not clear."""
    roles = [_role(part) for part in parts]
    if any(roles[at] and _points_back(parts[at]) for at in range(1, len(parts))):
        return None  # "no. That is what my classmate claims"
    _merge_pure(parts, roles)
    _merge_told(parts, roles)
    _strike_corrected(parts, roles)
    if not any(roles):
        return None
    for at in range(1, len(parts)):
        before, part = roles[at - 1], parts[at]
        if roles[at] or not before or _denies_bare(part):
            continue
        if _begins_hence(part):
            return None  # "the slide says T, so T"
        if _goes_on(parts, roles, at):
            roles[at] = before
        elif not _stands_apart(part):
            return None
    return roles


def _role(part: _Part) -> Against | None:
    if _is_written_first(folded(part.text)) or _denies_another(part):
        return Against.TRIED
    if part.text.rstrip().endswith(":") and " ".join(folded(part.text)) in _GUESSES:
        return Against.EXPECTED  # "my guess: S; ps: T"
    for role, ways in _MARKED:
        if role is Against.CASE and not _CLAIMS.isdisjoint(part.phrases):
            continue
        if not ways.isdisjoint(part.phrases):
            return role
    return None


def _denies_another(part: _Part) -> bool:
    """Whether it denies one thing that nobody asked for, and no more: "not X"."""
    content = [piece for piece in part.said if piece.sense is not Sense.SIGN]
    return [piece.sense for piece in content] == [Sense.NOT, Sense.WORD]


def _is_written_first(words: Sequence[str]) -> bool:
    """Whether it tells what was written first: "I wrote ls first"."""
    at = next((at for at, word in enumerate(words) if word in _WROTE), None)
    return at is not None and not _FIRST.isdisjoint(words[at + 1 :])


def _merge_pure(parts: Sequence[_Part], roles: list[Against | None]) -> None:
    """A part that is no more than "I thought" is said of what stands before it, or else of what follows."""
    for at, part in enumerate(parts):
        if roles[at] is not Against.EXPECTED or not all(map(_is_pure, part.said)):
            continue
        ended = not at or not _ENDS.isdisjoint(part.sign)
        beside = at + 1 if ended else at - 1
        if beside < len(parts) and not roles[beside]:
            roles[beside] = Against.EXPECTED


def _merge_told(parts: Sequence[_Part], roles: list[Against | None]) -> None:
    """What another one says may stand before who says it: "X, said the tutor", "X (from the slides)"."""
    for at in range(len(parts) - 1, 0, -1):
        if roles[at] is Against.TOLD and not roles[at - 1] and _ENDS.isdisjoint(parts[at].sign):
            roles[at - 1] = None if _finds(parts[at - 1]) else Against.TOLD


def _points_back(part: _Part) -> bool:
    content = [
        piece for piece in part.said if piece.sense not in (Sense.SIGN, Sense.AND, Sense.BUT)
    ]
    return bool(content) and bool(words_of(content[:1]) & _BACK)


def _is_pure(piece: Piece) -> bool:
    words = words_of([piece])
    pure = piece.sense in _PURE or bool(words & (_ANY | PERSONS))
    return pure and not _is_capital(piece)


def _is_capital(piece: Piece) -> bool:
    """Whether it is a letter that names something: "T"; not "I"."""
    return len(piece.text) == 1 and piece.text.isupper() and not words_of([piece]) & PERSONS


def _strike_corrected(parts: Sequence[_Part], roles: list[Against | None]) -> None:
    """What stands before a part that does no more than correct is what was tried first."""
    at = max((at for at, part in enumerate(parts) if _corrects(part)), default=0)
    for before in range(at + 1 if at else 0):
        roles[before] = roles[before] or Against.TRIED


def _corrects(part: _Part) -> bool:
    senses = {piece.sense for piece in part.said}
    return Sense.FIX in senses and senses <= {Sense.FIX, *_SPOKEN}


def _goes_on(parts: Sequence[_Part], roles: Sequence[Against | None], at: int) -> bool:
    """Whether a part belongs to what is told before it: its reason, an aside, one more of a list."""
    part = parts[at]
    if part.depth or (part.sign.endswith(":") and not _denies(parts[at - 1])):
        return True
    if part.sign and not _ENDS.isdisjoint(part.sign):
        return False
    if _begins(part, Sense.AND) and roles[at - 1] is Against.TRIED:
        return True  # "I typed it twice and got 0"
    if _begins(part, Sense.BUT) or _finds(part):
        return False
    if _begins(part, Sense.BECAUSE) or (_denies(part) and _denies_another(parts[at - 1])):
        return True
    for later in parts[at + 1 :]:
        if later.sign and not _ENDS.isdisjoint(later.sign):
            return False
        if _begins(later, Sense.BUT) or _finds(later):
            return True
    return False


def _stands_apart(part: _Part) -> bool:
    ended = part.sign and not _ENDS.isdisjoint(part.sign)
    return bool(ended or part.sign.endswith(":") or _begins(part, Sense.BUT) or _finds(part))


def _begins(part: _Part, sense: Sense) -> bool:
    return part.said[0].sense is sense


def _begins_hence(part: _Part) -> bool:
    return not HENCE.isdisjoint(words_of(part.said[:1]))


def _finds(part: _Part) -> bool:
    return not (_FINDS | _HERE).isdisjoint(part.phrases)


def _is_own(part: _Part) -> bool:
    """Whether a label tells of nothing that nobody knows: "repeated it:"; not "the page of the wiki:"."""
    strange = [piece for piece in part.said if piece.sense in (Sense.WORD, Sense.HEDGE)]
    return len(strange) <= 1 and not of_another(part.said) and not _denies(part)


def _denies(part: _Part) -> bool:
    return any(piece.sense in _DENIES for piece in part.said)


def _denies_bare(part: _Part) -> bool:
    """Whether it says that something is not so, and nothing else: "but it isn't", "that's backwards"."""
    denied = [piece for piece in part.said if _is_denial(piece)]
    others = [piece for piece in part.said if piece.sense not in _SPOKEN and piece not in denied]
    partly = not _QUANTIFIERS.isdisjoint(part.phrases)  # "but not all do"
    once = len(denied) % 2 == 1 and not partly  # "I was not wrong" denies nothing
    return once and len(part.said) <= _FEW and all(map(_is_outcome, others))


def _affirms_bare(part: _Part) -> bool:
    content = [piece for piece in part.said if piece.sense not in _SPOKEN or _is_capital(piece)]
    return all(words_of([piece]) & _AFFIRMING for piece in content)


_AFFIRMING = marks("affirming")
_QUANTIFIERS = marks("all")


def _is_denial(piece: Piece) -> bool:
    return piece.sense in _DENIES or bool(words_of([piece]) & REVERSES)


def _is_outcome(piece: Piece) -> bool:
    return bool(words_of([piece]) & _OUTCOME)


_OUTCOME = marks("turned out")


def _confirms(part: _Part) -> bool:
    """Whether it says that it is as somebody thought, or was told: "as expected", "like on the slide"."""
    if _denies(part):
        return False
    alike = not _ALIKE.isdisjoint(part.phrases) and _role(part) is Against.TOLD
    return alike or not _CONFIRMS.isdisjoint(part.phrases)


def _turned(parts: Sequence[_Part], roles: Sequence[Against | None], at: int) -> str:
    """A part without the "but" that sets it against what was expected: "but mmap", "ps zeigt aber mmap"."""
    text, before = parts[at].text, parts[at - 1]
    joint = _JOINT.match(text.strip())
    against = not at or roles[at - 1] or _denies_bare(before)
    verb = not parts[at].sign and _ends_finding(before)
    return text.strip()[joint.end() :] if joint and (against or verb) else text


def _ends_finding(part: _Part) -> bool:
    """Whether what was found is named behind it: "ps says"."""
    words = folded(part.text)
    return any(" ".join(words[-size:]) in _FINDS for size in range(1, _LONGEST))


def is_hearsay(text: str) -> bool:
    """Whether what is told at its end is what somebody thought, or what another one says."""
    last = [*_parts(text)][-1:]
    return any(_role(part) in (Against.EXPECTED, Against.TOLD) for part in last)
