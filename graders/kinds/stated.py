"""What a list states: entries that hold, that are denied or left open, and words that are none of these."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from labproof.graders import limits
from labproof.graders.kinds.reading.clauses import (
    BOUNDS,
    CONTENT,
    DENIERS,
    OPEN,
    Clause,
    clauses,
    corrected,
    settled,
)
from labproof.graders.kinds.reading.frames import of_here
from labproof.graders.kinds.reading.narration import says_none, tells_beside
from labproof.graders.kinds.reading.pieces import Found, Own, Piece, pieces, words_of
from labproof.graders.kinds.reading.polarity import outright, polarity, unsettled
from labproof.graders.kinds.reading.so_far import Claim
from labproof.graders.kinds.words import Sense, fold, marks
from labproof.graders.model import Question


class Stated(NamedTuple):
    """Entries as claims: a kind's own values, and words that can be meant as nothing else than a (false) entry."""

    claims: tuple[Claim, ...]
    rest: tuple[str, ...]
    open: bool  # a remark leaves all of it open, or takes it back
    none: bool  # it says that there is none
    passed_over: frozenset[Hashable] = frozenset()  # values in what explains others


def stated_in(
    line: str,
    question: Question,
    own: Callable[[Question], Own],
    found: Sequence[Found],
    listed_one: bool = False,
) -> Stated:
    """The entries of a line in which a kind has found its values.

    Args:
        own: What gives the question's own words.
        listed_one: As in ``stated``.
    """
    read = _kept if len(line) <= limits.SHOWN_CHARS else _stated_in
    return read(line, question, own, tuple(found), listed_one)


def _stated_in(
    line: str,
    question: Question,
    own: Callable[[Question], Own],
    found: tuple[Found, ...],
    listed_one: bool,
) -> Stated:
    return stated(pieces(line, own(question), found), listed_one)


_kept = lru_cache(maxsize=4096)(_stated_in)


def stated(said: list[Piece], listed_one: bool = False) -> Stated:
    """The entries of one line; of those that are told of several machines, the ones of this one.

    Args:
        listed_one: The line is an entry of a list, so that words without a name in them are meant as one.
    """
    said = settled(said)
    read = _stated(said, listed_one)
    if read.claims and (read.rest or read.open or not any(one.holds for one in read.claims)):
        here = of_here(said, several=True) or _seen(said)
        again = _stated(here, listed_one) if here else read
        read = read if again.rest or again.open else again
    return read


def _seen(said: list[Piece]) -> list[Piece] | None:
    """What stands behind a colon, where it is said to be there: "… but there is none. What I do see: ro, quiet"."""
    at = max((at for at, piece in enumerate(said) if piece.text == ":"), default=0)
    front, behind = said[:at], said[at + 1 :]
    sees = not words_of(front[-_NEAR:]).isdisjoint(("see", "find", "found", "there", "have", "got"))
    none = any(piece.sense is Sense.NONE for piece in front)
    return behind if sees and none and _values(behind) > 1 else None


_NEAR = 3  # pieces


def _stated(said: list[Piece], listed_one: bool) -> Stated:
    state = _State()
    left = corrected(said, by_no=False, by_next=False)
    if len(left) < len(said) and _values(said) - _values(left) > _values(left):
        struck = _corrects_last(said[: len(said) - len(left)], left)
        if struck is None:
            # Of the names before it the last alone, or all of them.
            state.rest.append("words that correct some")
        else:
            left = [*struck, Piece(Sense.SIGN, ","), *left]
    parts = [part for clause in clauses(left) for part in _entries(clause)]
    named = [at for at, part in enumerate(parts) if part.has(Sense.VALUE)]
    for at, part in enumerate(parts):
        if part.has(Sense.VALUE):
            _name(part, state)
            continue
        rest, any_before = len(state.rest), bool(state.claims)
        _words(part, state, listed_one, parts[at + 1].opener if at + 1 < len(parts) else "")
        ends = bool(named) and at > named[-1] and any_before
        if ends and len(state.rest) > rest and tells_beside(part):
            del state.rest[rest:]
    if any(part.has(Sense.OR) for part in parts) and len(state.claims) > 1:
        state.claims = [claim._replace(holds=None) for claim in state.claims]
    claimed = {claim.value for claim in state.claims}
    passed_over = {piece.value for piece in left if piece.sense is Sense.VALUE} - claimed
    none = state.none and not state.claims
    if none and says_none(left):
        state.rest.clear()
    return Stated(tuple(state.claims), tuple(state.rest), state.open, none, frozenset(passed_over))


def _corrects_last(struck: Sequence[Piece], left: Sequence[Piece]) -> list[Piece] | None:
    """What stands of a corrected list where its last names alone are false; None where nobody knows."""
    at = [index for index, piece in enumerate(struck) if piece.sense is Sense.VALUE]
    kept, last = at[: -_values(left)], at[-_values(left) :]
    if any(piece.sense is Sense.LIMIT for piece in left) or any(
        _is_true(struck[index]) for index in last
    ):
        return None
    return (
        list(struck[: last[0]]) if kept and all(_is_true(struck[index]) for index in kept) else None
    )


def _values(said: Iterable[Piece]) -> int:
    return sum(piece.sense is Sense.VALUE for piece in said)


class _State:
    def __init__(self) -> None:
        self.claims: list[Claim] = []
        self.rest: list[str] = []
        self.open = False
        self.none = False
        self.before: bool | None = True  # what words in front make of the names behind them
        self.bare = 0  # claims at the end that were written one after another, without a word


def _entries(clause: Clause) -> Iterable[Clause]:
    """The parts of a clause between "and"s; a denial in front of the first one reaches the others."""
    parts: list[list[Piece]] = [[]]
    for piece in clause.pieces:
        if piece.sense is Sense.AND or (piece.text in "/|" and piece.sense is Sense.SIGN):
            parts.append([])
        else:
            parts[-1].append(piece)
    front = [piece for piece in parts[0] if piece.sense in (*DENIERS, *OPEN)]
    reaches = any(piece.sense is Sense.VALUE for piece in parts[0])
    for index, part in enumerate(parts):
        if part:
            reach = (
                tuple(front)
                if index and reaches and not any(p.sense in DENIERS for p in part)
                else ()
            )
            yield Clause((*reach, *part), clause.opener, clause.depth)


def _name(part: Clause, state: _State) -> None:
    """Names, and the words around them: behind a single one they explain it."""
    at = _names_at(part)
    if len(at) > 1 and _is_subject(part.pieces[at[0] : at[1] + 1]):
        state.rest.append(part.pieces[at.pop(0)].text)
    if len(at) == 1 and not state.claims and _tells_of_others(part.pieces[at[0] :]):
        state.rest.append(part.pieces[at[0]].text)
        return
    if part.opener == "but" and not state.claims:
        state.rest.append(part.pieces[0].text)  # "all files but these"
    true = any(_is_true(part.pieces[index]) or "=" in part.pieces[index].text for index in at)
    if state.claims and part.opener in _EXPLAINS and not true:
        return  # "bridge: docker0"
    if (
        state.claims
        and part.opener in _BEHIND
        and part.has(Sense.WORD)
        and not part.has(*DENIERS, *OPEN)
    ):
        return  # "console=ttyS0: serial console"
    ends = [*at[1:], len(part.pieces)]
    bare = len(part.pieces) == len(at)
    earlier, in_row = len(state.claims), bool(state.bare)
    for index, start, end in zip(at, [0, *(one + 1 for one in at)], ends, strict=False):
        piece = part.pieces[index]
        before, behind = part.pieces[start:index], part.pieces[index + 1 : end]
        holds = polarity(before, behind)
        state.rest += unsettled(before, behind)
        if part.opener == "untrue":
            holds = False
        if holds and state.before is not True:
            holds = state.before
        state.claims.append(Claim(piece.value, holds, outright=outright(before, behind, Sense.NO)))
    _reach(part, state, at, earlier, bare)
    if state.claims and part.depth and part.opener == "(":
        return
    front = [
        piece.text for piece in part.pieces[: at[0]] if piece.sense in (Sense.WORD, Sense.ORDER)
    ]
    between = [
        piece.text
        for piece in part.pieces[at[0] : at[-1]]
        if piece.sense in (Sense.WORD, Sense.ORDER)
    ]
    corrections = [piece.text for piece in part.pieces if piece.sense in (Sense.FIX, Sense.ORDER)]
    corrections += [piece.text for piece in part.pieces[: at[0]] if piece.sense in BOUNDS]
    last = part.pieces[at[-1] + 1 :]
    row = len(at) > 1 or in_row or earlier or (last and last[0].sense is Sense.REFER)
    if row and part.opener not in _EXPLAINS:
        # "are missing", and who knows what.
        between += [piece.text for piece in last if piece.sense is Sense.WORD]
    story = ["so many words"] if len(part.pieces) > _MOST_PIECES + len(at) else []
    state.rest += [*front, *between, *corrections, *story]


def _names_at(part: Clause) -> list[int]:
    """Where the names stand; one that is said again behind itself belongs to its explanation."""
    at: dict[object, int] = {}
    for index, piece in enumerate(part.pieces):
        if piece.sense is Sense.VALUE:
            name = getattr(piece.value, "name", None)
            earlier = at.get(name)
            if name is None or earlier is None:
                at[index if name is None else name] = index
            elif getattr(piece.value, "value", "") and not getattr(
                part.pieces[earlier].value, "value", ""
            ):
                at[name] = index  # "the console is console=tty0"
    return sorted(at.values())


def _is_subject(said: Sequence[Piece]) -> bool:
    """Whether a word looks like a name and does what a sentence tells: "GRUB passed ro"."""
    named, *does, true = said
    tells = any(piece.sense not in (Sense.SIGN, Sense.AND, Sense.REFER) for piece in does)
    return tells and not _is_true(named) and "=" not in named.text and _is_true(true)


def _tells_of_others(said: Sequence[Piece]) -> bool:
    """Whether a word that looks like a name begins a sentence: "GRUB handed over quite a few"."""
    words = [piece for piece in said[1:] if piece.sense in (Sense.WORD, Sense.FILL)]
    return len(words) > 1 and not _is_true(said[0]) and "=" not in said[0].text


def _is_true(piece: Piece) -> bool:
    return getattr(piece.value, "name", piece.value) is not None


def _reach(part: Clause, state: _State, at: list[int], earlier: int, bare: bool) -> None:
    """Words in front of a row of names reach all of them, and so do words behind it."""
    mine = state.claims[earlier:]
    if bare and state.before is True and earlier and state.bare:
        front = state.claims[earlier - 1]
        if front.holds is not True and state.bare > 0:
            state.claims[earlier:] = [
                claim._replace(holds=front.holds, outright=front.outright) for claim in mine
            ]
    elif not bare and any(claim.holds is not True for claim in mine):
        behind = part.pieces[at[-1] + 1 :]
        takes_back = any(piece.sense in (*OPEN, Sense.WRONG) for piece in behind)
        denied = any(piece.sense in DENIERS for piece in part.pieces[: at[0]])
        if takes_back and not part.depth and not denied:
            last = mine[-1]
            state.claims = [
                claim._replace(holds=last.holds, outright=last.outright) for claim in state.claims
            ]
    fronted = (
        any(piece.sense in (*DENIERS, *OPEN) for piece in part.pieces[: at[0]])
        and at[-1] == len(part.pieces) - 1
    )
    state.bare = 1 if bare and (state.bare or not earlier) else 1 if fronted and not earlier else 0


def _words(part: Clause, state: _State, listed_one: bool, following: str) -> None:
    """A part without a name: a false one, a remark, or a reason."""
    content = [
        piece for piece in part.pieces if piece.sense in CONTENT and piece.sense is not Sense.DATA
    ]
    words = [piece for piece in content if piece.sense is Sense.WORD]
    denials = sum(piece.sense in (*DENIERS, Sense.WRONG, Sense.UNTRUE) for piece in part.pieces)
    opened = part.has(*OPEN)
    if part.has(Sense.NONE) and not state.claims:
        state.none = True
    if part.has(Sense.FIX) and state.claims:
        state.rest += [piece.text for piece in part.pieces if piece.sense is Sense.FIX]
    if part.has(Sense.ORDER):
        state.rest += [piece.text for piece in part.pieces]
    elif not content:
        _remark(part, state, denials, opened)
    elif opened or part.has(Sense.UNTRUE, Sense.WRONG):
        state.rest += [piece.text for piece in part.pieces]
    elif _is_entry(part, words, listed_one, following) and not denials:
        state.claims.append(Claim(" ".join(piece.text for piece in words), True))
    elif (
        denials == 1
        and not (state.claims or words)
        and (part.pieces[0].sense is Sense.NO or part.has(Sense.NONE))
    ):
        state.none = True  # "no modules are loaded", "grep finds nothing"
    elif denials:
        lacks = part.depth > 0 and part.pieces[0].sense is Sense.NO  # "quiet (no messages)"
        _denied(part, state, bool(words) or lacks)
    elif not state.claims:
        state.rest += [piece.text for piece in words]


def _remark(part: Clause, state: _State, denials: int, opened: bool) -> None:
    """Function words alone: they speak of all names before them, or behind them."""
    holds = None if opened else not denials % 2
    if holds is True:
        return
    if part.opener == "" and len(part.pieces) == 1 and len(state.claims) > 1:
        # "SMP yes, HZ no" denies one, "SMP, HZ no" may deny both.
        state.rest.append(part.pieces[0].text)
    if part.has(Sense.NO, Sense.NONE) and not state.claims and not opened:
        state.none = True
        return
    if opened and state.claims and not part.has(Sense.HEDGE):
        state.rest += [piece.text for piece in part.pieces]  # of which of them, a person must say
    if not state.claims:
        state.before = holds
    elif part.opener == "" and not opened and not _claims_true(state.claims[-1]):
        # Of a false one it is a true remark.
        state.claims[-1] = state.claims[-1]._replace(holds=holds)
    elif part.depth and not opened:
        last = state.claims[-1].value
        state.claims = [
            claim._replace(holds=holds) if claim.value == last else claim for claim in state.claims
        ]
        state.open, state.bare = True, 0
    else:
        state.open = True
        state.claims = [claim._replace(holds=holds) for claim in state.claims]


def _denied(part: Clause, state: _State, reason: bool) -> None:
    """Words with a denial among them: "PREEMPT_RT" "is not set" is a true remark, of a true name it is none."""
    if part.opener == "" and state.claims and not _claims_true(state.claims[-1]):
        state.claims[-1] = state.claims[-1]._replace(holds=False)
    elif (
        part.opener == ""
        and not part.depth
        and all(claim.holds for claim in state.claims)
        and _denies_all(part)
    ):
        state.claims = [claim._replace(holds=False, outright=True) for claim in state.claims]
        state.open = True
    elif not state.claims or not (reason or part.opener == "because"):
        state.rest += [piece.text for piece in part.pieces]


def _denies_all(part: Clause) -> bool:
    """Whether it says of several names, and without a word of its own, that they are not there: "are not loaded"."""
    plural = any(fold(piece.text) in _ARE for piece in part.pieces)
    return plural and not part.has(Sense.WORD, Sense.KNOWN, Sense.HEDGE, Sense.LIMIT)


_ARE = marks("are")


def _claims_true(claim: Claim) -> bool:
    return getattr(claim.value, "name", claim.value) is not None


_MOST_PIECES = 24  # around the names of one part
_BEHIND = (":", "=", "—", "→")
_EXPLAINS = (":", "=", "—", "→", "(", "because")


def _is_entry(part: Clause, words: Sequence[Piece], listed_one: bool, following: str) -> bool:
    """Whether words that name nothing here stand where a name does."""
    if (
        part.depth
        or part.opener in (*_EXPLAINS, "but", ".")
        or following in ("because", ":", "=", "than")
    ):
        return False
    articles = sum(piece.sense is Sense.REFER for piece in part.pieces)
    alone = len(words) == 1 and len(part.pieces) - articles == 1 and part.pieces[-1] is words[0]
    return bool(words) and (listed_one or alone)
