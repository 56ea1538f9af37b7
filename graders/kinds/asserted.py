"""What one clause of an answer says of a question that asks for yes or no: the one, the other, or both."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from labproof.graders.kinds.reading.clauses import CONTENT, DENIERS, OPEN, Clause
from labproof.graders.kinds.reading.pieces import Piece, words_of
from labproof.graders.kinds.words import COPULAS, NOR, Sense, fold, folded, marks

ONLY_REACH = 3  # words between "only" and the subject, as in "they share only the kernel"
AFFIRMS = marks("it is so")
ONLY = marks("exclusive")
_ONES, _DONE_TO = marks("one"), marks("done to")
_DOING_SO = marks("doing so")
# A no that belongs to no word behind it, with a comma or without: "hayır farklı".
_NEVER_BEFORE = marks("correcting", "answers alone")
_ADVERBS = marks("stresses")  # "we had exactly this", "er ist ja tot"
_FIRST_HALF, _SECOND_HALF = marks("first half of not"), marks("second half of not")
_AGAIN = marks("denies again")
_REGRETS = marks("regrets")
DENIES_VERB = marks("denies the verb before it")
_DENIES = marks("denies before")
PLAIN = (Sense.KNOWN, Sense.REFER, Sense.FILL)
_LAST = (Sense.NOT, Sense.NO, Sense.NONE)  # "changes nothing"
ASIDE, SUBJECT = "aside", "subject"


def is_aside(said: Sequence[Piece]) -> bool:
    """Whether it speaks of another thing."""
    return any(piece.value == ASIDE for piece in said)


def of_subject(said: Iterable[Piece]) -> bool:
    """Whether it speaks of what is asked about."""
    return any(piece.value == SUBJECT for piece in said)


def claims_of(clause: Clause) -> tuple[set[bool], bool]:
    """What one clause claims, and whether it does so with a yes or no of its own."""
    said = clause.pieces
    claims = set[bool]()
    explicit = False
    if said[0].sense is Sense.YES or (said[0].sense is Sense.NO and _stands_alone(said)):
        claims.add(said[0].sense is Sense.YES)
        explicit, said = True, said[1:]
    if _says_both(clause.pieces) or (claims == {True} and _takes_back(said)):
        return {True, False}, True  # "no/yes", "yes je pense pas"
    if is_aside(said):
        return claims or of_others_alone(said), explicit
    own = [at for at, piece in enumerate(said) if isinstance(piece.value, bool)]
    for at in own:
        before, behind = list(filter(turns, said[:at])), said[at + 1 :]
        halved = any(fold(piece.text) in _FIRST_HALF for piece in said[:at])
        once = before and (said[-1].sense is Sense.NONE or halved)  # "ne change rien" denies once
        after = [] if once else _denied_behind(behind, _ends_in_denial(said), at == own[-1])
        turned = _denials([*before, *after], said[at])
        if at > own[0] and turned and claims and not any(piece.sense is Sense.OR for piece in said):
            continue  # "no difference between the host's version and theirs"
        claims.add(bool(said[at].value) == (turned % 2 == 0))
        if any(piece.sense is Sense.WRONG for piece in said):
            claims |= {True, False}  # "the same is false"
    if own:
        return claims, explicit
    return claims | _bare_claims(said, bool(claims)), explicit


def _denied_behind(behind: Sequence[Piece], ends: bool, last: bool) -> list[Piece]:
    """What denies a word behind it: "ça marche pas sur un zombie", "entfernt den Zombie nicht aus der Tabelle".

    Args:
        ends: The clause ends with a denial, or with what it is said of.
        last: No other such word follows.
    """
    denials = list(filter(turns, behind))
    at_once = last and denials and denials[0] is behind[0]
    of_verb = last and any(fold(piece.text) in DENIES_VERB for piece in denials)
    return denials[:1] if ends or at_once or of_verb else []


def _denials(turned: Sequence[Piece], said: Piece | None = None) -> int:
    """How often something is denied: "neither by one nor by the other", "ne sont pas" and "no son nunca" do so once.

    Args:
        said: What is denied; it may hold a denial of its own: "no veo ninguna diferencia".
    """
    second = any(fold(piece.text) in _SECOND_HALF for piece in turned)
    whole = [piece for piece in turned if not second or fold(piece.text) not in _FIRST_HALF]
    if said is not None and turned and _denies_again(said):
        return 0
    if any(map(_denies_again, whole)):
        return 1
    return len(whole[:1]) + sum(fold(piece.text) not in NOR for piece in whole[1:])


def _denies_again(piece: Piece) -> bool:
    """Whether its language has it beside another denial, and means one."""
    return not words_of([piece]).isdisjoint(_AGAIN)


def _ends_in_denial(said: Sequence[Piece]) -> bool:
    """Whether it denies what stands before: "changes nothing", "iguales no son"."""
    if said[-1].sense in _LAST:
        return True
    return len(said) > 1 and said[-1].sense is Sense.REFER and fold(said[-2].text) in _DENIES


def of_others_alone(said: Sequence[Piece]) -> set[bool]:
    """What holds for another thing only does not hold for what is asked about: "only its parent can remove it"."""
    named = [piece.value for piece in said if isinstance(piece.value, bool)]
    only = next((at for at, piece in enumerate(said) if fold(piece.text) in ONLY), None)
    if only is None or (only and named != [False]):  # "they differ in nothing but", "in only"
        return set()
    near = said[only + 1 : only + 1 + ONLY_REACH]
    alone = is_aside(near)
    plain = not any(turns(piece) or piece.sense in OPEN for piece in said)
    if named == [True] and _is_done_to(said):
        return set()  # "only the parent is removed"
    if any(fold(piece.text) in _ONES for piece in near):
        return set()  # "only one image differs"
    named = named or [True] * _does_so(said)
    return {not named[0]} if alone and plain and len(named) == 1 and not of_subject(said) else set()


def _is_done_to(said: Sequence[Piece]) -> bool:
    """Whether it tells what happens to something: "is removed"."""
    at = next(at for at, piece in enumerate(said) if isinstance(piece.value, bool))
    words = [*folded(said[at].text), *(folded(said[at - 1].text)[-1:] if at else ())]
    return not _DONE_TO.isdisjoint(words)


def _says_both(said: Sequence[Piece]) -> bool:
    """Whether yes and no stand in one clause, the one not said of the other: "no 50% yes 50%", "yes alternatively no"."""
    at = {
        sense: [i for i, p in enumerate(said) if p.sense is sense]
        for sense in (Sense.YES, Sense.NO)
    }
    yes, no = at[Sense.YES], at[Sense.NO]
    return bool(yes and no) and yes[0] != no[0] + 1


def _takes_back(said: Sequence[Piece]) -> bool:
    """Whether a denial of nothing follows a yes without a sign."""
    own = any(isinstance(piece.value, bool) or piece.sense is Sense.WORD for piece in said)
    return not own and any(piece.sense is Sense.NOT for piece in said)


def _bare_claims(said: Sequence[Piece], begun: bool) -> set[bool]:
    """The claims of words that are no question's own: "it does not", "that is wrong"."""
    claims = set[bool]()
    content = [piece for piece in said if piece.sense in CONTENT and piece.sense is not Sense.FILL]
    if (
        said
        and said[-1].sense is Sense.NO
        and not content
        and not any(turns(piece) or piece.sense is Sense.WRONG for piece in said[:-1])
    ):
        return {False}  # "it says no"
    if (
        len(said) > 1
        and said[-1].sense is Sense.NO
        and all(piece.sense in (*PLAIN, Sense.WORD) for piece in said[:-1])
    ):
        return {False}  # "alpine no", "sur mon Mac non"
    said = [piece for piece in said if fold(piece.text) not in _REGRETS]  # "I'm afraid it doesn't"
    if any(one.sense is Sense.NONE and two.value == SUBJECT for one, two in pairwise(said)):
        return claims  # "no hay zombi que se le resista"
    content = [piece for piece in said if piece.sense in CONTENT]
    turned = _denials([piece for piece in said if turns(piece) and piece.sense is not Sense.EXCEPT])
    if turned == 1 and not begun and _does_so(said):
        return {False}  # "not even root can do that"
    for at, piece in enumerate(said):
        if piece.sense is Sense.YES and 0 < at < len(said) - 1 and fold(piece.text) in _ADVERBS:
            continue
        if piece.sense is Sense.YES:
            claims.add(turned % 2 == 0)
        elif piece.sense is Sense.NO and not content:
            claims |= {False} if turned < 2 else {True, False}  # "not no"
        elif piece.sense is Sense.WRONG:
            claims |= {True, False} if begun else {turned % 2 == 1}  # "no is wrong", "not wrong"
    if claims or content or not said:
        return claims
    denies = any(piece.sense in (Sense.NOT, Sense.NO, Sense.NONE, Sense.UNTRUE) for piece in said)
    if turned and denies and not (len(said) == 1 and said[0].sense is Sense.NONE):
        return {False} if turned == 1 else {True, False}  # "not not": two denials of nothing
    if not begun and " ".join(fold(piece.text) for piece in said) in AFFIRMS:
        return {True}
    return claims


def _does_so(said: Sequence[Piece]) -> bool:
    """Whether it ends in words for what was asked about: "do that"."""
    return " ".join(fold(piece.text) for piece in said[-2:]) in _DOING_SO


def turns(piece: Piece) -> bool:
    """Whether it denies."""
    return piece.sense in (*DENIERS, Sense.UNTRUE)


def _stands_alone(said: Sequence[Piece]) -> bool:
    """Whether a "no" answers, and does not belong to the word behind it."""
    if fold(said[0].text) in _NEVER_BEFORE:
        return True
    if fold(said[0].text) in COPULAS and len(said) > 1 and said[1].sense in (Sense.YES, Sense.NO):
        return False
    if all(piece.sense in (Sense.REFER, Sense.FILL) or len(piece.text) == 1 for piece in said[1:]):
        return True  # "no, thanks", "a) no b) yes"
    behind = [piece for piece in said[1:] if len(piece.text) > 1]  # "no u cant remove it"
    return not behind or behind[0].sense in (
        Sense.REFER,
        Sense.NO,
        Sense.NOT,
        Sense.YES,
        Sense.WRONG,
    )
