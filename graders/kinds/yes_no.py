"""Kind ``yes_no``: yes or no, in the ways people write it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from labproof.graders.kinds.headed import head, is_reason, turned, unmarked
from labproof.graders.kinds.reading.claims import NO_REASON, concludes
from labproof.graders.kinds.reading.clauses import (
    CONTENT,
    DENIERS,
    OPEN,
    Clause,
    clauses,
    corrected,
)
from labproof.graders.kinds.reading.clearing import cleared
from labproof.graders.kinds.reading.lines import kept
from labproof.graders.kinds.reading.manner import (
    asks_back,
    asks_first,
    defines,
    digresses,
    does,
    foreign,
    repeats,
)
from labproof.graders.kinds.reading.pieces import Own, Piece, own_words, pieces
from labproof.graders.kinds.reading.remarks import conditions
from labproof.graders.kinds.reading.settings import of_another
from labproof.graders.kinds.reading.zones import Zone
from labproof.graders.kinds.signs import tidy
from labproof.graders.kinds.verdict import Say, odd
from labproof.graders.kinds.words import COPULAS, JESTS, Sense, fold, marks
from labproof.graders.model import Answer, Kind, Outcome, Question, Status

_ONLY_REACH = 3  # words between "only" and the subject, as in "they share only the kernel"
_SENTENCE_ENDS = frozenset(".;!\n")
# What is said behind these holds at another time: "no, it is gone once its parent waits".
_TEMPORAL = marks("another time")
_AFTER = marks("afterwards")  # that is when it is asked for
_NEITHER = ", which reads neither as yes nor as no; begin with one of the two."
_AFFIRMS = marks("it is so")
_ONLY = marks("exclusive")
_DOING_SO = marks("doing so")
_OF_COURSE = marks("of course")  # behind a yes or no, which it makes stronger: "no, of course"
_PARTS = (Sense.BUT, Sense.LIMIT, Sense.REFER)
# A no that belongs to no word behind it, with a comma or without: "hayır farklı".
_NEVER_BEFORE = marks("correcting", "answers alone")
_ADVERBS = marks("stresses")  # "we had exactly this", "er ist ja tot"
_FIRST_HALF = marks("first half of not")
_OTHERS = marks("remaining")
_WHEN = (Sense.BECAUSE, Sense.NEXT, Sense.BOUND)
_SENTENCE = 4  # words; fewer take a yes back: "no, or maybe yes"
_TALE = 25  # words, of so many one is often misread
_PLAIN = (Sense.KNOWN, Sense.REFER, Sense.FILL)
_LAST = (Sense.NOT, Sense.NO, Sense.NONE)  # "changes nothing"
_ASIDE, _SUBJECT = "aside", "subject"


class _Said(NamedTuple):
    """What an answer claims: both where it contradicts itself."""

    claims: frozenset[bool]
    rest: tuple[str, ...]
    open: bool  # it hedges, or speaks of another time, place or thing
    explicit: bool  # it begins with yes or no


def judge(question: Question, answer: Answer, truth: bool) -> Outcome:
    """Pass when everything the answer claims says the same as the machine.

    Args:
        question: ``params``: ``yes`` and ``no`` list the words of this question that mean yes and no
            ("same", "different"); a negation turns them round. ``aside`` lists the words for other things: what is
            said of those ("but the distributions differ") claims nothing. ``subject`` lists the words for what is
            asked about: "only the kernel is the same" limits nothing.
        answer: "yes", "they're the same", "not different". "yes and no" claims both, so it is neither.
        truth: What the machine shows.
    """
    say = Say(question, answer, "yes or no")
    line = cleared(tidy(answer.line))
    said = _read(line, question)
    zone = _decide(said, truth)
    if zone is Zone.UNCLEAR or (zone is Zone.WRONG and said.open):
        said = _headed(line, question) or said
        zone = _decide(said, truth)
    if zone is Zone.RIGHT:
        return Outcome(Status.PASSED, matched=("yes" if truth else "no",))
    if zone is Zone.UNCLEAR and not said.claims and defines(line, _own(question).known):
        zone = Zone.WRONG
    if zone is Zone.UNCLEAR:
        found = (
            "found yes and no"
            if len(said.claims) > 1
            else f"could not make sense of {odd(said.rest)}"
        )
        return say.unclear(found, _NEITHER)
    if said.claims == {not truth} and not said.open:
        told = f", which is not what is shown by {question.shown_by}."
        return say.wrong(told, ["no" if truth else "yes"], decided=True)
    if _leads(answer.line, question, truth):
        return say.unclear("found a sentence behind it that takes something back", _NEITHER)
    if said.open and len(line.split()) >= _TALE and not repeats(line, question):
        return say.unclear("could not tell what all of it says", _NEITHER)
    return say.wrong(_NEITHER, decided=bool(said.claims) or said.open)


@kept
def _headed(line: str, question: Question) -> _Said | None:
    """The yes or no that stands in front, where what follows is nothing but its reason."""
    told = pieces(line, _own(question))
    behind_but = turned(told)
    front = head(behind_but, parted=False) if behind_but else head(told)
    if front is None or repeats(line, question):
        return None
    meant, behind = front
    claims = _taken(behind).claims
    if not is_reason(behind, meant) or not claims <= {meant}:
        return None
    return _Said(frozenset({meant}), (), False, True)


def _leads(line: str, question: Question, truth: bool) -> bool:
    """Whether the first word is a right answer, and a whole sentence follows, which is no guess for being misread."""
    head, *behind = line.split() or [""]
    return len(behind) >= _SENTENCE and _decide(_read(head, question), truth) is Zone.RIGHT


def _decide(said: _Said, truth: bool) -> Zone:
    if len(said.claims) > 1:
        return Zone.UNCLEAR
    if said.open or not said.claims:
        return Zone.UNCLEAR if said.rest and not (said.open and not said.claims) else Zone.WRONG
    if said.rest:
        return Zone.WRONG if said.explicit and said.claims != {truth} else Zone.UNCLEAR
    return Zone.RIGHT if said.claims == {truth} else Zone.WRONG


def example(question: Question, truth: bool) -> str:  # noqa: ARG001 (the shape of every kind)
    """One word."""
    return "yes" if truth else "no"


@lru_cache(maxsize=1024)
def _own(question: Question) -> Own:
    """The question's own words, with what each of them says."""
    params = question.params
    said: dict[str, object] = dict.fromkeys(params.get("aside", ()), _ASIDE)
    said.update(dict.fromkeys(params.get("subject", ()), _SUBJECT))
    said.update(dict.fromkeys(params.get("yes", ()), True))
    said.update(dict.fromkeys(params.get("no", ()), False))
    return own_words(said, (question.prompt, question.shown_by, *params.get("around", ())))


def _is_claim(piece: Piece) -> bool:
    return isinstance(piece.value, bool) or piece.sense in (
        Sense.YES,
        Sense.NO,
        Sense.WRONG,
        Sense.NOT,
    )


@kept
def _read(line: str, question: Question) -> _Said:
    """What an answer claims, clause by clause; a later one may add a reason, and must not contradict."""
    told = _counted(unmarked(pieces(line, _own(question))))
    said = corrected(told, _is_claim, by_no=False, by_next=False)
    if asks_first(line):
        return _Said(frozenset(), ("?",), False, False)
    if repeats(line, question) or (
        asks_back(line) and not any(isinstance(piece.value, bool) for piece in said)
    ):
        return _Said(frozenset(), (), True, False)
    return _concluded(said) or _taken(said)


def _taken(said: Sequence[Piece]) -> _Said:
    reader = _Reader()
    for clause in clauses(said, values=False, ands=True):
        reader.take(clause)
    made = reader.said(foreign(said))
    if made.claims or made.rest or not any(piece.text in _EQUATES for piece in said):
        return made
    return made._replace(
        rest=("=",)
    )  # "host = alpine": what that says of the question, a person knows


_EQUATES = frozenset(("=", "=="))


def _counted(said: Sequence[Piece]) -> list[Piece]:
    """A letter before a thing is a number of them, and no short yes or no: "n containers : 1 kernel"."""
    made = list[Piece]()
    for piece, behind in zip(said, (*said[1:], _END), strict=False):
        short = (
            len(piece.text) == 1 and piece.text.isalpha() and piece.sense in (Sense.YES, Sense.NO)
        )
        counts = short and (behind.sense in _THINGS or behind.value in (_ASIDE, _SUBJECT))
        made.append(Piece(Sense.WORD, piece.text) if counts else piece)
        still = fold(behind.text).partition(" ")[0] in _GOES_ON
        first = piece.sense is Sense.NO and not made[:-1]
        if first and still:
            made.append(_END)  # "no still there"
        elif short and piece.sense is Sense.NO and isinstance(behind.value, bool):
            made[-1] = Piece(Sense.WORD, piece.text)  # "n different": no, different, or not so?
    return made


# At the end of a clause they say that it is so there: "but KILL does".
_AFFIRMING = marks("affirming")
_GOES_ON = marks("goes on")  # no "no" belongs to one of these: "no still there"
_END = Piece(Sense.SIGN, ",")
_THINGS = (Sense.KNOWN, Sense.WORD, Sense.FILL)


def _concluded(said: Sequence[Piece]) -> _Said | None:
    """A yes or no that is concluded of what stands before it: "the memory of one was freed, so yes"."""
    at = max((at for at, piece in enumerate(said) if concludes(piece)), default=0)
    front, behind = said[:at], [piece for piece in said[at + 1 :] if piece.sense is not Sense.SIGN]
    if not front or not behind or behind[0].sense not in (Sense.YES, Sense.NO):
        return None
    if any(piece.sense in NO_REASON for piece in front) or front[-1].sense in DENIERS:
        return None
    told, meant = _taken(front), _taken(said[at + 1 :])
    return meant if told.claims <= meant.claims and not told.open else None


class _Reader:
    """The claims of the clauses read so far."""

    def __init__(self) -> None:
        self.claims = set[bool]()
        self.rest: list[str] = []
        self.open = False
        self.explicit = False
        self.limited = False  # the sentence so far holds for a part, or at another time
        self.sided = False  # or speaks of another thing
        self.timed = False  # at a time that it names
        self.turned = False  # there was a "but" in this sentence
        self.named: bool | None = None  # by the question's last word, whatever it was said of
        self.unread: list[str] = []  # of clauses that claim nothing
        self.digressed: list[str] = []  # what its author did, unless it comes to the same
        self.told: tuple[str, ...] = ()  # known words that make a sentence, and yet claim nothing
        self.claimed = self.fresh = (
            False  # whether this clause, and the one before it, claims something
        )
        self.hedged = self.elsewhere = self.aside = self.beside = False

    def take(self, clause: Clause) -> None:
        """Read one more."""
        if clause.opener in _SENTENCE_ENDS:
            self.limited = self.timed = self.sided = self.turned = False
        if self.explicit and all(fold(piece.text) in _OF_COURSE for piece in clause.pieces):
            return
        self.turned = self.turned or clause.opener == "but"
        others = _of_others_alone(clause.pieces)
        self.limited = self.limited or (_limits(clause.pieces) and not others)
        self.timed = self.timed or _times(clause.pieces)
        if clause.has(Sense.ORDER):
            self.open = True
            self.rest += [piece.text for piece in clause.pieces if piece.sense is Sense.ORDER]
            return
        if self.claims and any(fold(piece.text) in JESTS for piece in clause.pieces):
            self.rest += [piece.text for piece in clause.pieces]
        claims, explicit = _claims(clause)
        if self.named is not None and _leaves_out(clause.pieces):
            claims, explicit = {not self.named}, False  # "the userland differs, the kernel doesn't"
        elif claims and _names_what_not(clause.pieces):
            self.rest += [piece.text for piece in clause.pieces]  # "not the kernel, the userland"
        self.named = next(
            (piece.value for piece in reversed(clause.pieces) if isinstance(piece.value, bool)),
            self.named,
        )
        self.sided = self.sided or any(piece.value == _ASIDE for piece in clause.pieces)
        if (self.claims and clause.has(Sense.FIX) and not claims) or (
            claims and clause.pieces[-1].sense is Sense.FIX
        ):
            self.rest += [
                piece.text for piece in clause.pieces if piece.sense is Sense.FIX
            ]  # "yes, strike that"
        self.fresh, self.claimed = self.claimed, bool(claims)
        beside = self.beside and clause.opener == "because"
        self.beside = beside or any(piece.value == _ASIDE for piece in clause.pieces)
        claims = set() if beside and not explicit else claims  # "unlike a VM with its own kernel"
        words = [piece.text for piece in clause.pieces if piece.sense is Sense.WORD]
        if clause.has(*OPEN):
            self._leave_open(clause, claims, words)
        elif claims:
            self._claim(clause, claims, explicit, words)
        else:
            aside = any(piece.value == _ASIDE for piece in clause.pieces)
            denied = self.claims == {False} and self.explicit and aside
            if self.claims and (
                (conditions(clause.pieces) and not denied)  # "no, only if the parent waits"
                or (not aside and self._objects(clause, words))
            ):
                self.rest += [piece.text for piece in clause.pieces]
            in_ = fold(clause.pieces[0].text) in ("in", "on", "for")
            first = clause.pieces[int(clause.opener == "because") :][:1]
            if (
                self.claims == {True}
                and first
                and first[0].sense is Sense.NO
                and not aside
                and (in_ or not words)
            ):
                self.rest += [piece.text for piece in clause.pieces]  # "yes, in no container"
            either = clause.pieces[0].sense is Sense.OR and not clause.depth
            if self.claims and (either or (in_ and of_another(clause.pieces))):
                self.rest += [piece.text for piece in clause.pieces]  # "yes, on my mate's box"
            digression = digresses(clause.pieces) and clause.opener not in _SENTENCE_ENDS
            if self.claims and not aside and digression and not clause.has(Sense.EXCEPT):
                self.digressed += [piece.text for piece in clause.pieces]  # "yes, I ran them"
            elif self.claims and not aside and clause.has(Sense.EXCEPT):
                self.rest += [piece.text for piece in clause.pieces]
            self.aside = self.aside or aside
            only = fold(clause.pieces[0].text) in _ONLY  # "only its parent"
            if only or len(clause.pieces) >= _SENTENCE or clause.has(Sense.NOT):
                self.told += tuple(piece.text for piece in clause.pieces)
            self.unread += words or [
                p.text for p in clause.pieces if p.sense in (Sense.DATA, Sense.EXCEPT)
            ]

    def _objects(self, clause: Clause, words: list[str]) -> bool:
        """Whether it makes an exception: "but centos is 3.10", "for ubuntu", "the others don't"."""
        others = any(not _OTHERS.isdisjoint(fold(piece.text).split()) for piece in clause.pieces)
        if clause.opener == "but" and clause.has(Sense.NOT, Sense.NO) and not clause.has(*OPEN):
            return True  # "the same as in the VM, but not the host"
        if clause.opener == "but" and all(piece.sense in _PARTS for piece in clause.pieces):
            return clause.has(Sense.LIMIT)  # "да, но не все"
        if self.turned and not self.explicit and _affirms(clause.pieces):
            return True  # "not with TERM, but KILL does"
        if clause.opener == "but":
            return bool(words or clause.has(Sense.DATA)) and self.fresh
        part = clause.opener == "because" and fold(clause.pieces[0].text) == "for"
        return (others and clause.has(*DENIERS)) or (
            part and self.fresh and clause.has(Sense.KNOWN, Sense.LIMIT) and not words
        )

    def _claim(self, clause: Clause, claims: set[bool], explicit: bool, words: list[str]) -> None:
        against = self.claims and not claims <= self.claims
        apart = self.timed or (self.limited and self.claims == {False})
        if apart and not explicit and against and self.explicit:
            return  # "no, it is gone once its parent waits", "no, only one is the same"
        about_it = _of_subject(clause.pieces)
        if self.limited and self.sided and not about_it and not explicit and against:
            return  # "the same, only the userland (/etc/os-release) differs"
        if self.limited and not explicit and against:
            self.rest += [piece.text for piece in clause.pieces]  # "the same, only one differs"
            return
        if self.limited and not explicit and not self.claims:
            self.open = True
            if not clause.has(Sense.LIMIT) and not self.claims:
                self.claims |= (
                    claims  # "it is there while I look": at which time, a person must say
                )
                self.rest += [piece.text for piece in clause.pieces if piece.sense in _WHEN]
            return
        if claims <= self.claims:
            self.digressed = []  # "no, I tried it and it was still there"
        if not self.claims:
            self.explicit = explicit
        own = any(isinstance(piece.value, bool) for piece in clause.pieces)
        if not explicit and does(clause.pieces):
            self.rest += [piece.text for piece in clause.pieces]  # "I did the same"
        if not self.explicit and not (explicit and own):
            self.rest += words
        if (
            not explicit
            and clause.has(Sense.EXCEPT)
            and not all(_reads_as_denial(p) for p in clause.pieces)
        ):
            self.rest += [piece.text for piece in clause.pieces if piece.sense is Sense.EXCEPT]
        if explicit and clause.has(Sense.EXCEPT):
            self.rest += [piece.text for piece in clause.pieces if piece.sense is Sense.EXCEPT]
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
            self.rest += [piece.text for piece in clause.pieces]
            return
        if claims or not words:
            self.open = True
        else:
            self.rest += words

    def said(self, foreign: Sequence[str]) -> _Said:
        """All of it; where most words are of no known language, nothing is certain."""
        rest = (*self.rest, *self.digressed, *foreign)
        if not self.claims:
            if self.hedged or self.elsewhere:
                return _Said(frozenset(), rest, True, False)
            unread = () if self.aside else tuple(self.unread)
            return _Said(frozenset(), rest + (unread or self.told), self.open, False)
        if self.open and not self.explicit:
            rest += tuple(self.unread)
        return _Said(frozenset(self.claims), rest, self.open, self.explicit)


def _leaves_out(said: Sequence[Piece]) -> bool:
    """Whether it denies what was named before, and leaves that out: "the kernel doesn't", "el kernel no"."""
    denials = (Sense.NOT, Sense.NO) if _of_subject(said) else (Sense.NOT,)
    plain = (*denials, *_PLAIN, Sense.AND, Sense.BUT)
    return (
        all(piece.sense in plain or piece.value == _SUBJECT for piece in said)
        and len(said) > 1
        and any(piece.sense in denials for piece in said)
    )


def _names_what_not(said: Sequence[Piece]) -> bool:
    """Whether it names what something is not said of, and not what: "not the kernel, the userland"."""
    denied = said[0].sense in (Sense.NOT, Sense.NO) and said[-1].value == _SUBJECT
    return denied and _leaves_out(said)


def _affirms(said: Sequence[Piece]) -> bool:
    return len(said) > 1 and fold(said[-1].text) in _AFFIRMING


def _reads_as_denial(piece: Piece) -> bool:
    return piece.sense in (Sense.REFER, Sense.EXCEPT, Sense.NOT) or isinstance(piece.value, bool)


def _hedges(clause: Clause) -> bool:
    return any(piece.sense in OPEN and piece.text not in "?¿" for piece in clause.pieces)


def _limits(said: Sequence[Piece]) -> bool:
    """Whether it holds for a part, or at another time; "only the kernel" limits nothing."""
    for at, piece in enumerate(said):
        if fold(piece.text) in _AFTER:
            continue
        if piece.sense is Sense.LIMIT and not _of_subject(said[at + 1 : at + 1 + _ONLY_REACH]):
            return True
        if piece.sense is Sense.BOUND and fold(piece.text) == "half":
            return True
        if piece.sense in _WHEN and fold(piece.text) in _TEMPORAL - _AFTER:
            return True
    return False


def _times(said: Sequence[Piece]) -> bool:
    """Whether it names a time: "once its parent waits", "afterwards"."""
    return any(fold(piece.text) in _TEMPORAL for piece in said)


def _of_subject(said: Iterable[Piece]) -> bool:
    return any(piece.value == _SUBJECT for piece in said)


def _claims(clause: Clause) -> tuple[set[bool], bool]:
    """What one clause claims, and whether it does so with a yes or no of its own."""
    said = clause.pieces
    claims = set[bool]()
    explicit = False
    if said[0].sense is Sense.YES or (said[0].sense is Sense.NO and _stands_alone(said)):
        claims.add(said[0].sense is Sense.YES)
        explicit, said = True, said[1:]
    if _says_both(clause.pieces) or (claims == {True} and _takes_back(said)):
        return {True, False}, True  # "no/yes", "yes je pense pas"
    if any(piece.value == _ASIDE for piece in said):
        return claims or _of_others_alone(said), explicit
    own = [at for at, piece in enumerate(said) if isinstance(piece.value, bool)]
    for at in own:
        turned = sum(_turns(piece) for piece in said[:at])
        halved = any(fold(piece.text) in _FIRST_HALF for piece in said[:at])
        once = turned and (said[-1].sense is Sense.NONE or halved)  # "ne change rien" denies once
        turned += (
            any(_turns(piece) for piece in said[at + 1 :]) and said[-1].sense in _LAST and not once
        )
        if at > own[0] and turned and claims and not any(piece.sense is Sense.OR for piece in said):
            continue  # "no difference between the host's version and theirs"
        claims.add(bool(said[at].value) == (turned % 2 == 0))
        if any(piece.sense is Sense.WRONG for piece in said):
            claims |= {True, False}  # "the same is false"
    if own:
        return claims, explicit
    return claims | _bare_claims(said, bool(claims)), explicit


def _of_others_alone(said: Sequence[Piece]) -> set[bool]:
    """What holds for another thing only does not hold for what is asked about: "only its parent can remove it"."""
    named = [piece.value for piece in said if isinstance(piece.value, bool)]
    only = next((at for at, piece in enumerate(said) if fold(piece.text) in _ONLY), None)
    alone = only is not None and any(
        piece.value == _ASIDE for piece in said[only + 1 : only + 1 + _ONLY_REACH]
    )
    alone = alone and (only == 0 or named == [False])  # "they differ in nothing but", "in only"
    plain = not any(_turns(piece) or piece.sense in OPEN for piece in said)
    return (
        {not named[0]} if alone and plain and len(named) == 1 and not _of_subject(said) else set()
    )


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
    content = [piece for piece in said if piece.sense in CONTENT]
    turned = sum(_turns(piece) and piece.sense is not Sense.EXCEPT for piece in said)
    if turned == 1 and not begun and " ".join(fold(p.text) for p in said[-2:]) in _DOING_SO:
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
    return len(said) == 1 or said[1].sense in (
        Sense.REFER,
        Sense.NO,
        Sense.NOT,
        Sense.YES,
        Sense.WRONG,
    )


KIND = Kind(
    judge,
    bool,
    example,
    params={
        "yes": list[str],
        "no": list[str],
        "aside": list[str],
        "subject": list[str],
        "around": list[str],
    },
    required=frozenset({"yes", "no"}),
)
