"""What an answer claims of a question that asks for yes or no, clause by clause."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from labproof.graders.kinds.reading.clauses import CONTENT, DENIERS, OPEN, Clause
from labproof.graders.kinds.reading.manner import digresses, does
from labproof.graders.kinds.reading.pieces import Piece, words_of
from labproof.graders.kinds.reading.remarks import conditions
from labproof.graders.kinds.reading.settings import of_another
from labproof.graders.kinds.words import COPULAS, JESTS, NOR, PERSONS, Sense, fold, folded, marks

_ONLY_REACH = 3  # words between "only" and the subject, as in "they share only the kernel"
_SENTENCE_ENDS = frozenset(".;!\n")
# What is said behind these holds at another time: "no, it is gone once its parent waits".
_TEMPORAL = marks("another time")
_AFTER = marks("afterwards")  # that is when it is asked for
_AFFIRMS = marks("it is so")
_ONLY = marks("exclusive")
_ONES, _DONE_TO = marks("one"), marks("done to")
_DOING_SO = marks("doing so")
_OF_COURSE = marks("of course")  # behind a yes or no, which it makes stronger: "no, of course"
_PARTS = (Sense.BUT, Sense.LIMIT, Sense.REFER)
_NAMED = ([Sense.KNOWN], [Sense.FILL])  # one name, and nothing else
# A no that belongs to no word behind it, with a comma or without: "hayır farklı".
_NEVER_BEFORE = marks("correcting", "answers alone")
_ADVERBS = marks("stresses")  # "we had exactly this", "er ist ja tot"
_FIRST_HALF, _SECOND_HALF = marks("first half of not"), marks("second half of not")
_OTHERS = marks("remaining")
_AGAINST = marks("sets against")
_AGAIN = marks("denies again")
_REGRETS = marks("regrets")
_DENIES_VERB = marks("denies the verb before it")
_BUT = marks("but")  # of some languages it is a reason as well
_DENIES = marks("denies before")
_WHEN = (Sense.BECAUSE, Sense.NEXT, Sense.BOUND)
SENTENCE = 4  # words; fewer take a yes back: "no, or maybe yes"
_PLAIN = (Sense.KNOWN, Sense.REFER, Sense.FILL)
_NEARLY = (Sense.ABOUT, Sense.FILL)
_LAST = (Sense.NOT, Sense.NO, Sense.NONE)  # "changes nothing"
ASIDE, SUBJECT = "aside", "subject"
# At the end of a clause they say that it is so there: "but KILL does".
_AFFIRMING = marks("affirming")


class Said(NamedTuple):
    """What an answer claims: both where it contradicts itself."""

    claims: frozenset[bool]
    rest: tuple[str, ...]
    open: bool  # it hedges, or speaks of another time, place or thing
    explicit: bool  # it begins with yes or no


class Reader:
    """The claims of the clauses read so far."""

    def __init__(self) -> None:
        """Nothing is read yet."""
        self.claims = set[bool]()
        self.rest: list[str] = []
        self.open = False
        self.explicit = False
        self.limited = False  # the sentence so far holds for a part, or at another time
        self.sided = False  # or speaks of another thing
        self.timed = False  # at a time that it names
        self.turned = False  # there was a "but" in this sentence
        self.named: bool | None = None  # by the question's last word, whatever it was said of
        self.expected: bool | None = None  # the same, of what somebody thought or was told
        self.unread: list[str] = []  # of clauses that claim nothing
        self.parted = self.behind_but = (
            False  # this clause, and the one before, is no more than a "but"
        )
        self.nearly: list[str] = []  # of those that say that something is not quite so
        self.digressed: list[str] = []  # what its author did, unless it comes to the same
        self.told: tuple[str, ...] = ()  # known words that make a sentence, and yet claim nothing
        self.claimed = self.fresh = (
            False  # whether this clause, and the one before it, claims something
        )
        self.exclusive = False  # it was told of another thing only
        self.hedged = self.elsewhere = self.aside = self.beside = False

    def take(self, clause: Clause, following: Clause | None = None) -> None:
        """Read one more; ``following`` may name the time at which it holds."""
        if self.explicit and all(fold(piece.text) in _OF_COURSE for piece in clause.pieces):
            return
        self._set(clause)
        if following and following.opener == "because":
            aside = _is_aside(following.pieces)
            self.timed = self.timed or (aside and _times(following.pieces, aside))
        if clause.has(Sense.ORDER):
            self.open = True
            self.rest += [piece.text for piece in clause.pieces if piece.sense is Sense.ORDER]
            return
        claims, explicit = self._claimed_in(clause)
        fixes = self.claims and clause.has(Sense.FIX) and not claims
        if fixes or (claims and clause.pieces[-1].sense is Sense.FIX):  # "yes, strike that"
            self.rest += [piece.text for piece in clause.pieces if piece.sense is Sense.FIX]
        self.fresh, self.claimed = self.claimed, bool(claims)
        beside = self.beside and clause.opener == "because"
        self.beside = beside or _is_aside(clause.pieces)
        claims = set() if beside and not explicit else claims  # "unlike a VM with its own kernel"
        words = [piece.text for piece in clause.pieces if piece.sense is Sense.WORD]
        if clause.has(*OPEN):
            self._leave_open(clause, claims, words)
        elif claims:
            self._claim(clause, claims, explicit, words)
        else:
            self._tell(clause, words)

    def _set(self, clause: Clause) -> None:
        """What the sentence so far is said of: a part, a time, another thing."""
        if clause.opener in _SENTENCE_ENDS:
            self.limited = self.timed = self.sided = self.turned = False
        self.turned = self.turned or clause.opener == "but"
        self.behind_but = self.parted
        self.parted = all(piece.sense is Sense.BUT for piece in clause.pieces)
        others = _of_others_alone(clause.pieces)
        self.exclusive = self.exclusive or bool(others)
        against = fold(clause.pieces[0].text) in _AGAINST and _is_aside(clause.pieces)
        if not against:  # "while the os differs"
            self.limited = self.limited or (_limits(clause.pieces) and not others)
            self.timed = self.timed or _times(clause.pieces, self.aside or _is_aside(clause.pieces))
        self.sided = self.sided or _is_aside(clause.pieces)
        if self.claims and any(fold(piece.text) in JESTS for piece in clause.pieces):
            self._hold(clause)

    def _claimed_in(self, clause: Clause) -> tuple[set[bool], bool]:
        """What a clause claims, with what it leaves out; and whether it says yes or no itself."""
        claims, explicit = claims_of(clause)
        if self.named is not None and _denies_before(clause):
            self.claims.discard(self.named)  # "der Zombie verschwindet davon nicht"
            return {not self.named}, False
        if self.named is not None and _leaves_out(clause.pieces):
            claims, explicit = {not self.named}, False  # "the userland differs, the kernel doesn't"
        elif self.expected is not None and not explicit and _is_so(clause.pieces):
            claims = {self.expected}  # "I thought they would differ. They do."
        elif self.expected is not None and _leaves_out(clause.pieces):
            self._hold(clause)  # "I expected them to differ but not in centos"
        elif claims and _names_what_not(clause.pieces):
            self._hold(clause)  # "not the kernel, the userland"
        values = [piece.value for piece in clause.pieces if isinstance(piece.value, bool)]
        if values:
            elsewhere = clause.has(*OPEN)
            self.named = None if elsewhere else values[-1]
            self.expected = values[-1] if elsewhere else None
        return claims, explicit

    def _hold(self, clause: Clause) -> None:
        """It changes what was claimed in a way that is not understood."""
        self.rest += [piece.text for piece in clause.pieces]

    def _tell(self, clause: Clause, words: list[str]) -> None:
        """A clause that claims nothing: what it does to the claims before it."""
        said, aside = clause.pieces, _is_aside(clause.pieces)
        # "Only the os differs, and 3.10 in centos".
        more = self.exclusive and (
            _of_subject(said) or clause.has(Sense.DATA) or (clause.opener == "and" and not aside)
        )
        excepts_it = self.claims and not aside and clause.has(Sense.EXCEPT)
        if all(piece.sense in _NEARLY for piece in said):  # "Almost. All but the end agrees."
            self.nearly += [piece.text for piece in said if piece.sense is Sense.ABOUT]
        if (
            (more and not self.explicit)
            or excepts_it
            or (self.claims and self._narrows(clause, words))
        ):
            self._hold(clause)
        elif self.claims and not aside and clause.opener not in _SENTENCE_ENDS and digresses(said):
            self.digressed += [piece.text for piece in said]  # "yes, I ran them"
        self.aside = self.aside or aside
        only = fold(said[0].text) in _ONLY  # "only its parent"
        if only or len(said) >= SENTENCE or clause.has(Sense.NOT):
            self.told += tuple(piece.text for piece in said)
        self.unread += words or [p.text for p in said if p.sense in (Sense.DATA, Sense.EXCEPT)]

    def _narrows(self, clause: Clause, words: list[str]) -> bool:
        """Whether what was claimed holds in a case, a place or a part alone."""
        said, aside = clause.pieces, _is_aside(clause.pieces)
        denied = self.claims == {False} and self.explicit and aside
        if conditions(said) and not denied:  # but "no, only if the parent waits"
            return True
        if self.claims == {True} and excepts(clause):
            return True
        if not aside and self._objects(clause, words):
            return True
        located = fold(said[0].text) in ("in", "on", "for")
        first = said[int(clause.opener == "because") :][:1]
        in_none = first and first[0].sense is Sense.NO and not aside and (located or not words)
        if self.claims == {True} and in_none:
            return True  # "yes, in no container"
        if not self.explicit and _is_of_before(said):
            return True  # "they were, before that"
        either = said[0].sense is Sense.OR and not clause.depth
        return either or (located and of_another(said))  # "yes, on my mate's box"

    def _objects(self, clause: Clause, words: list[str]) -> bool:
        """Whether it makes an exception: "but centos is 3.10", "for ubuntu", "the others don't"."""
        others = any(not _OTHERS.isdisjoint(fold(piece.text).split()) for piece in clause.pieces)
        if clause.opener == "but" and clause.has(Sense.NOT, Sense.NO) and not clause.has(*OPEN):
            return True  # "the same as in the VM, but not the host"
        if clause.opener == "but" and all(piece.sense in _PARTS for piece in clause.pieces):
            return clause.has(Sense.LIMIT)  # "да, но не все"
        if self.behind_but and self.claims == {False} and not self.explicit:
            return True  # "not with 15 but with 9"
        senses = [piece.sense for piece in clause.pieces]
        if clause.opener == "but" and senses[1:] in _NAMED:
            return True  # "the same but ubuntu"
        denied = self.claims == {False} and senses[-2:] == [Sense.REFER, Sense.REFER]
        if (self.turned or denied) and not self.explicit and _affirms(clause.pieces):
            return True  # "not with TERM, but KILL does", "not as a user, with sudo it does"
        if clause.opener == "but":
            return bool(words or clause.has(Sense.DATA)) and self.fresh
        part = clause.opener == "because" and fold(clause.pieces[0].text) == "for"
        return (others and clause.has(*DENIERS)) or (
            part and self.fresh and clause.has(Sense.KNOWN, Sense.LIMIT) and not words
        )

    def _claim(self, clause: Clause, claims: set[bool], explicit: bool, words: list[str]) -> None:
        against = self.claims and not claims <= self.claims
        told = clause.opener == "because" and fold(clause.pieces[0].text) not in _BUT
        if self.elsewhere and not self.claims and told:
            self._hold(clause)  # "mon voisin dit que oui"
        apart = self.timed or (self.limited and self.claims == {False})
        if apart and not explicit and against and self.explicit:
            return  # "no, it is gone once its parent waits", "no, only one is the same"
        about_it = _of_subject(clause.pieces)
        if self.limited and self.sided and not about_it and not explicit and against:
            return  # "the same, only the userland (/etc/os-release) differs"
        if self.limited and not explicit and against:
            self._hold(clause)  # "the same, only one differs"
            return
        if self.limited and not explicit and not self.claims:
            self.open = True
            if not clause.has(Sense.LIMIT):  # "it is there while I look": a person must say when
                self.claims |= claims
                self.rest += [piece.text for piece in clause.pieces if piece.sense in _WHEN]
            return
        if claims <= self.claims:
            self.digressed = []  # "no, I tried it and it was still there"
        if not self.claims:
            self.explicit = explicit
        own = any(isinstance(piece.value, bool) for piece in clause.pieces)
        if not explicit and does(clause.pieces):
            self._hold(clause)  # "I did the same"
        if not self.explicit and not (explicit and own):
            self.rest += words
        if explicit or not all(map(_reads_as_denial, clause.pieces)):
            self.rest += [
                piece.text
                for at, piece in enumerate(clause.pieces)
                if piece.sense is Sense.EXCEPT and not _is_next(clause.pieces[at + 1 :])
            ]
        self.open = self.open or (
            explicit and clause.has(Sense.LIMIT) and not _of_subject(clause.pieces)
        )
        self.open = self.open or (clause.has(Sense.ABOUT) and not explicit)  # "almost the same"
        self.rest += conditions(clause.pieces)
        self.open = self.open or clause.has(Sense.OR)  # "yes or 6.8"
        self.claims |= claims

    def _leave_open(self, clause: Clause, claims: set[bool], words: list[str]) -> None:
        """A clause that hedges, asks, or speaks of another time or place."""
        if clause.has(Sense.ELSE) and not clause.has(Sense.HEDGE, Sense.BLANK):
            self.elsewhere = True
            reason = self.explicit and clause.opener == "because"
            self.open = self.open or bool(self.claims and not words and not reason)
            self.rest += (
                [piece.text for piece in clause.pieces if reason or piece.text in words]
                if self.claims
                else []
            )
            return
        if any(piece.text in "?¿" for piece in clause.pieces) and not _hedges(clause):
            self.hedged = True  # a question; what follows may answer it
            self.open = self.open or bool(self.claims)
            return
        if clause.pieces[0].sense is Sense.BLANK and not claims:
            self.hedged = True  # "ask the team"
            self._hold(clause)
            return
        if claims or not words:
            self.open = True
        else:
            self.rest += words

    def said(self, foreign: Sequence[str]) -> Said:
        """All of it; where most words are of no known language, nothing is certain."""
        rest = (*self.rest, *self.digressed, *foreign)
        if not self.claims:
            if self.hedged or self.elsewhere:
                return Said(frozenset(), rest, True, False)
            unread = () if self.aside else tuple(self.unread)
            return Said(frozenset(), rest + (unread or self.told), self.open, False)
        if self.open and not self.explicit:
            rest += tuple(self.unread)
        if True in self.claims:
            rest += tuple(self.nearly)
        return Said(frozenset(self.claims), rest, self.open, self.explicit)


def excepts(clause: Clause) -> bool:
    """Whether it names a place where it is not so, the denial last: "ja, aber bei centos nicht"."""
    named = clause.pieces[1:-1]
    return (
        clause.opener == "because"
        and clause.pieces[-1].sense in (Sense.NOT, Sense.NO)
        and bool(named)
        and all(piece.sense in (*_PLAIN, Sense.VALUE) for piece in named)
    )


def _denies_before(clause: Clause) -> bool:
    """Whether it ends what the verb before it says, with a denial: "davon nicht", "durch kill -KILL nicht"."""
    return (
        clause.opener == "because"
        and fold(clause.pieces[-1].text) in _DENIES_VERB
        and not any(isinstance(piece.value, bool) for piece in clause.pieces)
        and not any(map(_turns, clause.pieces[:-1]))
    )


def _leaves_out(said: Sequence[Piece]) -> bool:
    """Whether it denies what was named before, and leaves that out: "the kernel doesn't", "el kernel no"."""
    denials = (Sense.NOT, Sense.NO) if _of_subject(said) else (Sense.NOT,)
    plain = (*denials, *_PLAIN, Sense.AND, Sense.BUT)
    return (
        all(piece.sense in plain or piece.value == SUBJECT for piece in said)
        and len(said) > 1
        and any(piece.sense in denials for piece in said)
    )


def _is_so(said: Sequence[Piece]) -> bool:
    """Whether it says no more than that something is so: "they do", "and it is"."""
    told = [piece for piece in said if piece.sense not in (Sense.AND, Sense.BUT)]
    plain = all(piece.sense is Sense.REFER for piece in told)
    return plain and " ".join(fold(piece.text) for piece in told) in _AFFIRMS


def _names_what_not(said: Sequence[Piece]) -> bool:
    """Whether it names what something is not said of, and not what: "not the kernel, the userland"."""
    first = next((piece for piece in said if piece.sense not in (Sense.BUT, Sense.AND)), said[0])
    denied = first.sense in (Sense.NOT, Sense.NO) and said[-1].value == SUBJECT
    return denied and _leaves_out(said)


def _is_of_before(said: Sequence[Piece]) -> bool:
    """Whether it begins with a time at which something was so, and may be no longer."""
    first, words = words_of(said[:1]), words_of(said)
    until = first & _UNTIL and words & PERSONS
    return bool(first & _BEFORE or until) and words.isdisjoint(_AFTER)


_BEFORE, _UNTIL = marks("before"), marks("no longer")


def _is_aside(said: Sequence[Piece]) -> bool:
    """Whether it speaks of another thing."""
    return any(piece.value == ASIDE for piece in said)


def _affirms(said: Sequence[Piece]) -> bool:
    told = said[:-1] if said[-1].sense is Sense.REFER else said  # "KILL does", "KILL does it"
    return len(said) > 1 and any(fold(one[-1].text) in _AFFIRMING for one in (said, told))


def _is_next(said: Sequence[Piece]) -> bool:
    """Whether what is asked about stands first, so that it alone is left out: "all but the kernel differs"."""
    named = next((piece for piece in said if piece.sense is not Sense.REFER), None)
    return named is not None and named.value == SUBJECT


def _reads_as_denial(piece: Piece) -> bool:
    return piece.sense in (Sense.REFER, Sense.EXCEPT, Sense.NOT) or isinstance(piece.value, bool)


def _hedges(clause: Clause) -> bool:
    return any(piece.sense in OPEN and piece.text not in "?¿" for piece in clause.pieces)


def _limits(said: Sequence[Piece]) -> bool:
    """Whether it holds for a part, or at another time; "only the kernel" limits nothing."""
    for at, piece in enumerate(said):
        if fold(piece.text) in _AFTER:
            continue
        only = fold(piece.text) in _ONLY and _of_subject(said[at + 1 : at + 1 + _ONLY_REACH])
        if piece.sense is Sense.LIMIT and not only:
            return True
        if piece.sense is Sense.BOUND and fold(piece.text) == "half":
            return True
        if piece.sense in _WHEN and fold(piece.text) in _TEMPORAL - _AFTER:
            return True
    return False


def _times(said: Sequence[Piece], aside: bool) -> bool:
    """Whether it names a time: "once its parent waits"; "afterwards" alone is the one that is asked about.

    Args:
        aside: It speaks of another thing, whose time it is then.
    """
    return any(fold(piece.text) in (_TEMPORAL if aside else _TEMPORAL - _AFTER) for piece in said)


def _of_subject(said: Iterable[Piece]) -> bool:
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
    if any(piece.value == ASIDE for piece in said):
        return claims or _of_others_alone(said), explicit
    own = [at for at, piece in enumerate(said) if isinstance(piece.value, bool)]
    for at in own:
        before, behind = list(filter(_turns, said[:at])), said[at + 1 :]
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
    denials = list(filter(_turns, behind))
    at_once = last and denials and denials[0] is behind[0]
    of_verb = last and any(fold(piece.text) in _DENIES_VERB for piece in denials)
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


def _of_others_alone(said: Sequence[Piece]) -> set[bool]:
    """What holds for another thing only does not hold for what is asked about: "only its parent can remove it"."""
    named = [piece.value for piece in said if isinstance(piece.value, bool)]
    only = next((at for at, piece in enumerate(said) if fold(piece.text) in _ONLY), None)
    if only is None or (only and named != [False]):  # "they differ in nothing but", "in only"
        return set()
    near = said[only + 1 : only + 1 + _ONLY_REACH]
    alone = any(piece.value == ASIDE for piece in near)
    plain = not any(_turns(piece) or piece.sense in OPEN for piece in said)
    if named == [True] and _is_done_to(said):
        return set()  # "only the parent is removed"
    if any(fold(piece.text) in _ONES for piece in near):
        return set()  # "only one image differs"
    named = named or [True] * _does_so(said)
    return (
        {not named[0]} if alone and plain and len(named) == 1 and not _of_subject(said) else set()
    )


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
        and not any(_turns(piece) or piece.sense is Sense.WRONG for piece in said[:-1])
    ):
        return {False}  # "it says no"
    if (
        len(said) > 1
        and said[-1].sense is Sense.NO
        and all(piece.sense in (*_PLAIN, Sense.WORD) for piece in said[:-1])
    ):
        return {False}  # "alpine no", "sur mon Mac non"
    said = [piece for piece in said if fold(piece.text) not in _REGRETS]  # "I'm afraid it doesn't"
    if any(one.sense is Sense.NONE and two.value == SUBJECT for one, two in pairwise(said)):
        return claims  # "no hay zombi que se le resista"
    content = [piece for piece in said if piece.sense in CONTENT]
    turned = _denials(
        [piece for piece in said if _turns(piece) and piece.sense is not Sense.EXCEPT]
    )
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
    if not begun and " ".join(fold(piece.text) for piece in said) in _AFFIRMS:
        return {True}
    return claims


def _does_so(said: Sequence[Piece]) -> bool:
    """Whether it ends in words for what was asked about: "do that"."""
    return " ".join(fold(piece.text) for piece in said[-2:]) in _DOING_SO


def _turns(piece: Piece) -> bool:
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
