"""What an answer claims of a question that asks for yes or no, clause by clause."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from labproof.graders.kinds.asserted import (
    AFFIRMS,
    DENIES_VERB,
    ONLY,
    ONLY_REACH,
    PLAIN,
    SUBJECT,
    claims_of,
    is_aside,
    of_others_alone,
    of_subject,
    turns,
)
from labproof.graders.kinds.reading.clauses import DENIERS, OPEN, Clause, clauses
from labproof.graders.kinds.reading.frames import of_another
from labproof.graders.kinds.reading.manner import digresses, does, foreign
from labproof.graders.kinds.reading.narration import may_deny
from labproof.graders.kinds.reading.pieces import Piece, words_of
from labproof.graders.kinds.reading.remarks import conditions
from labproof.graders.kinds.words import JESTS, PERSONS, Sense, fold, marks

_SENTENCE_ENDS = frozenset(".;!\n")
# What is said behind these holds at another time: "no, it is gone once its parent waits".
_TEMPORAL = marks("another time")
_AFTER = marks("afterwards")  # that is when it is asked for
_OF_COURSE = marks("of course")  # behind a yes or no, which it makes stronger: "no, of course"
_PARTS = (Sense.BUT, Sense.LIMIT, Sense.REFER)
_NAMED = ([Sense.KNOWN], [Sense.FILL])  # one name, and nothing else
_OTHERS = marks("remaining")
_AGAINST = marks("sets against")
_BUT = marks("but")  # of some languages it is a reason as well
_WHEN = (Sense.BECAUSE, Sense.NEXT, Sense.BOUND)
SENTENCE = 4  # words; fewer take a yes back: "no, or maybe yes"
_NEARLY = (Sense.ABOUT, Sense.FILL)
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
        self.spoken: tuple[str, ...] = ()  # known words that make a sentence, and yet claim nothing
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
        if following and following.opener == "because" and is_aside(following.pieces):
            self.timed = self.timed or _times(following.pieces, aside=True)
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
        self.beside = beside or is_aside(clause.pieces)
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
        others = of_others_alone(clause.pieces)
        self.exclusive = self.exclusive or bool(others)
        against = fold(clause.pieces[0].text) in _AGAINST and is_aside(clause.pieces)
        if not against:  # "while the os differs"
            self.limited = self.limited or (_limits(clause.pieces) and not others)
            self.timed = self.timed or _times(clause.pieces, self.aside or is_aside(clause.pieces))
        self.sided = self.sided or is_aside(clause.pieces)
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
        said, aside = clause.pieces, is_aside(clause.pieces)
        # "Only the os differs, and 3.10 in centos".
        more = self.exclusive and (
            of_subject(said) or clause.has(Sense.DATA) or (clause.opener == "and" and not aside)
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
        only = fold(said[0].text) in ONLY  # "only its parent"
        if only or len(said) >= SENTENCE or clause.has(Sense.NOT):
            self.spoken += tuple(piece.text for piece in said)
        self.unread += words or [p.text for p in said if p.sense in (Sense.DATA, Sense.EXCEPT)]

    def _narrows(self, clause: Clause, words: list[str]) -> bool:
        """Whether what was claimed holds in a case, a place or a part alone."""
        said, aside = clause.pieces, is_aside(clause.pieces)
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
        gives_reason = clause.opener == "because" and fold(clause.pieces[0].text) not in _BUT
        if self.elsewhere and not self.claims and gives_reason:
            self._hold(clause)  # "mon voisin dit que oui"
        apart = self.timed or (self.limited and self.claims == {False})
        if apart and not explicit and against and self.explicit:
            return  # "no, it is gone once its parent waits", "no, only one is the same"
        about_it = of_subject(clause.pieces)
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
            explicit and clause.has(Sense.LIMIT) and not of_subject(clause.pieces)
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
            return Said(frozenset(), rest + (unread or self.spoken), self.open, False)
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
        and all(piece.sense in (*PLAIN, Sense.VALUE) for piece in named)
    )


def _denies_before(clause: Clause) -> bool:
    """Whether it ends what the verb before it says, with a denial: "davon nicht", "durch kill -KILL nicht"."""
    return (
        clause.opener == "because"
        and fold(clause.pieces[-1].text) in DENIES_VERB
        and not any(isinstance(piece.value, bool) for piece in clause.pieces)
        and not any(map(turns, clause.pieces[:-1]))
    )


def _leaves_out(said: Sequence[Piece]) -> bool:
    """Whether it denies what was named before, and leaves that out: "the kernel doesn't", "el kernel no"."""
    denials = (Sense.NOT, Sense.NO) if of_subject(said) else (Sense.NOT,)
    plain = (*denials, *PLAIN, Sense.AND, Sense.BUT)
    return (
        all(piece.sense in plain or piece.value == SUBJECT for piece in said)
        and len(said) > 1
        and any(piece.sense in denials for piece in said)
    )


def _is_so(said: Sequence[Piece]) -> bool:
    """Whether it says no more than that something is so: "they do", "and it is"."""
    content = [piece for piece in said if piece.sense not in (Sense.AND, Sense.BUT)]
    plain = all(piece.sense is Sense.REFER for piece in content)
    return plain and " ".join(fold(piece.text) for piece in content) in AFFIRMS


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


def _affirms(said: Sequence[Piece]) -> bool:
    without_object = (
        said[:-1] if said[-1].sense is Sense.REFER else said
    )  # "KILL does", "KILL does it"
    return len(said) > 1 and any(fold(one[-1].text) in _AFFIRMING for one in (said, without_object))


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
        only = fold(piece.text) in ONLY and of_subject(said[at + 1 : at + 1 + ONLY_REACH])
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


def taken(said: Sequence[Piece]) -> Said:
    """What all of it claims, clause by clause."""
    reader = Reader()
    parts = clauses(said, values=False, ands=True)
    for clause, following in zip(parts, [*parts[1:], None], strict=False):
        reader.take(clause, following)
    made = reader.said(foreign(said))
    if made.claims:
        denials = tuple(one.text for one in said if one.text.isascii() and may_deny(one))
        made = made._replace(rest=made.rest + denials)
    if made.claims or made.rest or not any(piece.text in _EQUATES for piece in said):
        return made
    # "host = alpine": what that says of the question, a person knows.
    return made._replace(rest=("=",))


_EQUATES = frozenset(("=", "=="))
