"""Kind ``yes_no``: yes or no, in the ways people write it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from labproof.graders.kinds.assent import SENTENCE, Said, excepts, taken
from labproof.graders.kinds.asserted import ASIDE, SUBJECT, claims_of
from labproof.graders.kinds.headed import head, is_reason, turned, unmarked
from labproof.graders.kinds.in_rows import equated, told_in_rows
from labproof.graders.kinds.reading.claims import NO_REASON
from labproof.graders.kinds.reading.clauses import (
    DENIERS,
    OPEN,
    clauses,
    corrected,
    persuaded,
)
from labproof.graders.kinds.reading.clearing import cleared
from labproof.graders.kinds.reading.frames import concludes
from labproof.graders.kinds.reading.lines import kept
from labproof.graders.kinds.reading.manner import (
    asks_back,
    asks_first,
    defines,
    repeats,
)
from labproof.graders.kinds.reading.pieces import Own, Piece, own_words, pieces
from labproof.graders.kinds.reading.zones import Zone
from labproof.graders.kinds.shown import contradicts, is_left_to_compare, told_by_releases
from labproof.graders.kinds.signs import tidy
from labproof.graders.kinds.sought import sought
from labproof.graders.kinds.unlike import unlike_denied
from labproof.graders.kinds.verdict import Say, odd
from labproof.graders.kinds.words import (
    Sense,
    all_names,
    bounded,
    fold,
    folded,
    in_all_languages,
    marks,
)
from labproof.graders.model import Answer, Kind, Outcome, Question, Status
from labproof.graders.patterns import late

_NEITHER = ", which reads neither as yes nor as no; begin with one of the two."
# "after: Z"
_TIMED = late(rf"({bounded('early', 'late')}) ?[:=](?= \S+(?: \S+)?(?:[,;]|$))", re.IGNORECASE)
_SHRUGS = marks("shrug")  # all of an answer; beside other words it is a denial: "no sé"
_TALE = 12  # words, of so many one is often misread


def judge(question: Question, answer: Answer, truth: bool) -> Outcome:
    """Pass when everything the answer claims says the same as the machine.

    Args:
        question: ``params``: ``yes`` and ``no`` list the words of this question that mean yes and no
            ("same", "different"); a negation turns them round. ``aside`` lists the words for other things: what is
            said of those ("but the distributions differ") claims nothing. ``subject`` lists the words for what is
            asked about: "only the kernel is the same" limits nothing. English words do: what a language calls them
            stands in its ``TERMS``.
        answer: "yes", "they're the same", "not different". "yes and no" claims both, so it is neither.
            ``case`` lists the words for the case that is asked about, ``others`` those for cases that somebody sets it
            against ("in a VM they'd differ, here they don't"); what is said of those claims nothing either.
        truth: What the machine shows.
    """
    say = Say(question, answer, "yes or no")
    line = _TIMED.sub(r"\1 ", cleared(tidy(answer.line)))
    said = _seen(answer.line, question) or _found(line, question) or _read(line, question)
    said = _doubted(answer.line, question, said)
    zone = _decide(said, truth)
    if zone is Zone.UNCLEAR or (zone is Zone.WRONG and said.open):
        said = _doubted(answer.line, question, _headed(line, question) or said)
        zone = _decide(said, truth)
    if zone is not Zone.RIGHT and (of_case := _of_case(line, question)):
        said = Said(of_case, (), False, True)
        zone = _decide(said, truth)
    if zone is not Zone.RIGHT and (left := _set_right(line, question)):
        said = left
        zone = _decide(said, truth)
    if zone is Zone.WRONG and said.rest and _turns_about(line, question, truth):
        zone = Zone.UNCLEAR
    if zone is Zone.RIGHT and _only_defines(line, question):
        return say.unclear("found what it is, and not what becomes of it", _NEITHER)
    if zone is Zone.RIGHT:
        return _verdict(say, truth, truth)
    if zone is Zone.UNCLEAR and _is_nothing(line, question, said):
        return say.wrong(_NEITHER, decided=True)
    if zone is Zone.UNCLEAR:
        found = (
            "found yes and no"
            if len(said.claims) > 1
            else f"could not make sense of {odd(said.rest)}"
        )
        return say.unclear(found, _NEITHER)
    if said.claims == {not truth} and not said.open:
        return _verdict(say, not truth, truth)
    if _leads(answer.line, question, truth):
        return say.unclear("found a sentence behind it that takes something back", _NEITHER)
    if not said.claims and not said.open and "\n" in answer.line.strip():
        return say.unclear("found what was looked at", _NEITHER)
    if not said.claims and _compares(question) and is_left_to_compare(line, _own(question)):
        return say.unclear("found what was looked at", _NEITHER)
    if said.open and _is_tale(line, question):
        return say.unclear("could not tell what all of it says", _NEITHER)
    return say.wrong(_NEITHER, decided=bool(said.claims) or said.open)


def _is_nothing(line: str, question: Question, said: Said) -> bool:
    """Whether it is no answer: what a thing of the question's is, or an order to whoever grades and no more."""
    words = pieces(line, _own(question))
    plain = not any(isinstance(piece.value, bool) for piece in words)
    if not said.claims and defines(line, _own(question).known):
        return True
    if any(piece.sense is Sense.ORDER for piece in words):
        own = any(piece.sense in (Sense.NO, Sense.NOT, Sense.NONE) for piece in words)
        return plain and not own and words[0].sense is not Sense.YES
    # "that was not waited for"; not "that no signal reaches"
    of_parent = all(
        two.value == ASIDE for one, two in pairwise(words) if one.sense in (*DENIERS, Sense.LIMIT)
    )
    return plain and of_parent and not said.claims and _defines_subject(line, question)


def _defines_subject(line: str, question: Question) -> bool:
    subject = all_names(question.params.get("subject", ()))
    return defines(_RELATIVE.sub(" ", line), _own(question).known | {*map(fold, subject)})


def _turns_about(line: str, question: Question, truth: bool) -> bool:
    """Whether the right one stands behind "and" or "but", alone: "yes… I just tried and no, it is still listed"."""
    said = pieces(line, _own(question))
    right = Sense.YES if truth else Sense.NO
    return any(
        one.sense in (Sense.AND, Sense.BUT) and two.sense is right and three.sense is Sense.SIGN
        for one, two, three in zip(said, said[1:], [*said[2:], _END], strict=False)
    )


def _only_defines(line: str, question: Question) -> bool:
    """Whether its one sentence tells what a thing is, and concludes nothing: "a zombie is still in the table"."""
    said = pieces(line, _own(question))
    one = all(piece.text not in _ENDS for piece in said[:-1])
    return one and not any(map(concludes, said)) and _defines_subject(line, question)


_ENDS = frozenset(".!?;\n")
_RELATIVE = re.compile(bounded("relative"), re.IGNORECASE)


@kept
def _in_rows(line: str, question: Question) -> Said | None:
    """What is said of each of several things, or of all of them by a sign."""
    claim = None
    if any(sign in line for sign in _ROW_SIGNS):
        claim = told_in_rows(line, question.prompt, _own(question))
    if claim is None and ("=" in line or "≠" in line) and _compares(question):
        claim = equated(pieces(line, _own(question)))
    return None if claim is None else Said(frozenset({claim}), (), False, True)


_ROW_SIGNS, _EQUALLY = ",;/\n→:", ("equal",)


def _seen(line: str, question: Question) -> Said | None:
    """What is told in rows, or by the releases that somebody saw."""
    claim = None
    if _compares(question):
        claim = told_by_releases(line, _own(question))
    return _in_rows(line, question) if claim is None else Said(frozenset({claim}), (), False, True)


def _doubted(line: str, question: Question, said: Said) -> Said:
    """Both, where what was seen is beside "the same" and says otherwise."""
    doubted = said.claims == {True} and _compares(question) and contradicts(line, _own(question))
    return said._replace(claims=frozenset({True, False})) if doubted else said


def _compares(question: Question) -> bool:
    """Whether it asks if things are alike."""
    return _own(question).values.get(_EQUALLY) is True


@kept
def _found(line: str, question: Question) -> Said | None:
    """What was found, where the rest is what somebody expected: "I expected them to differ but they don't"."""
    if len(line) < _SHORTEST:
        return None
    from labproof.graders.kinds.reading.findings import found_out  # most are short, and wait

    found = found_out(line)
    if found is None:
        return None
    said = _read(found.labelled or found.text, question) if found.text else None
    if not found.denial:
        return said if said and said.claims and found.sure else None
    turned = _denied(found.front, question)
    if said and said.claims:
        return said._replace(claims=said.claims | turned)
    own = any(piece.sense is Sense.NO for piece in pieces(found.denial))  # or of what is asked
    claims = turned | {False} if own and turned else turned
    rest, open_ = (said.rest, said.open) if said else ((), False)
    return Said(claims, rest, open_, True) if claims else None


_SHORTEST = 12  # signs


def _denied(expected: str, question: Question) -> frozenset[bool]:
    """What holds where it is denied that it is as somebody expected; nothing where they did not say which."""
    said = pieces(expected, _own(question))
    claims = {one for clause in clauses(said, values=False) for one in claims_of(clause)[0]}
    clear = len(claims) == 1 and not any(piece.sense is Sense.NOT for piece in said)
    return frozenset(not one for one in claims if clear)


@kept
def _set_right(line: str, question: Question) -> Said | None:
    """What is left where its author took something back, or set it against what they expected."""
    if len(line) < _SHORTEST:
        return None
    from labproof.graders.kinds.amended import amended, is_told, refuted, reported

    found = reported(line)
    if found:
        return _plainly(found, question) or Said(frozenset(), (found,), False, False)
    left = amended(line)
    if left and (plain := _plainly(left, question)):
        return plain
    parts = refuted(line)
    if not parts:
        return None
    turned = _denied(parts[0], question)
    behind = _read(parts[1], question).claims if parts[1] else frozenset()
    others = is_told(pieces(parts[0], _own(question)))
    if len(turned) != 1 or not (others or behind == turned):
        return None
    return Said(behind | turned, (), False, True)  # both, where it is not clear


def _plainly(text: str, question: Question) -> Said | None:
    """What a text says alone, if that is one thing and clear."""
    case = _of_case(text, question)
    said = Said(case, (), False, True) if case else _read(text, question)
    plain = len(said.claims) == 1 and not said.rest and not said.open
    return said if plain else None


@kept
def _of_case(line: str, question: Question) -> frozenset[bool] | None:
    """What is told of the case that is asked about, where others are told of as well."""
    params = question.params
    if not params.get("case") and not params.get("others"):
        return None
    from labproof.graders.kinds.cases import Cases, told_of_case  # most are right, and wait

    case, others = (
        frozenset(" ".join(folded(way)) for way in all_names(params.get(name, ())))
        for name in ("case", "others")
    )
    said = pieces(line, _own(question))
    if repeats(line, question) or asks_first(line) or asks_back(line):
        return None
    return told_of_case(said, Cases(case, others, not _compares(question)))


@kept
def _headed(line: str, question: Question) -> Said | None:
    """The yes or no that stands in front, where what follows is nothing but its reason."""
    words = pieces(line, _own(question))
    behind_but = turned(words)
    front = head(behind_but, parted=False) if behind_but else head(words)
    if front is None or repeats(line, question):
        return None
    meant, behind = front
    claims = taken(behind).claims
    if meant and any(map(excepts, clauses(behind, values=False, ands=True))):
        return None
    if not is_reason(behind, meant) or not claims <= {meant}:
        return None
    return Said(frozenset({meant}), (), False, True)


def _leads(line: str, question: Question, truth: bool) -> bool:
    """Whether the first word is a right answer, and a whole sentence follows, which is no guess for being misread."""
    head, *behind = line.split() or [""]
    if [piece.sense for piece in pieces(line, _own(question))[:1]] == [Sense.BLANK]:
        return False  # "no idea, my script crashed"
    return len(behind) >= SENTENCE and _decide(_read(head, question), truth) is Zone.RIGHT


def _is_tale(line: str, question: Question) -> bool:
    """Whether it is so long that it may be misread; what only asks for points, or shrugs, is not."""
    said = pieces(line, _own(question))
    worthless = said[0].sense is Sense.BLANK or any(piece.sense is Sense.ORDER for piece in said)
    return len(line.split()) >= _TALE and not worthless and not repeats(line, question)


def _decide(said: Said, truth: bool) -> Zone:
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
    said: dict[str, object] = dict.fromkeys(params.get("aside", ()), ASIDE)
    said.update(dict.fromkeys(params.get("subject", ()), SUBJECT))
    said.update(dict.fromkeys(params.get("yes", ()), True))
    said.update(dict.fromkeys(params.get("no", ()), False))
    known = (question.prompt, question.shown_by, *all_names(params.get("around", ())))
    return own_words(in_all_languages(said), known)


def _is_claim(piece: Piece) -> bool:
    return isinstance(piece.value, bool) or piece.sense in (
        Sense.YES,
        Sense.NO,
        Sense.WRONG,
        Sense.NOT,
    )


@kept
def _read(line: str, question: Question) -> Said:
    """What an answer claims, clause by clause; a later one may add a reason, and must not contradict."""
    answered = _answered(line, question)
    if answered:
        return answered
    words = _counted(_without_consent(unmarked(sought(persuaded(pieces(line, _own(question)))))))
    said = corrected(words, _is_claim, by_no=False, by_next=False)
    if asks_first(line):
        return Said(frozenset(), ("?",), False, False)
    if " ".join(folded(line)) in _SHRUGS:
        return Said(frozenset(), (), True, False)
    if repeats(line, question) or (
        asks_back(line) and not any(isinstance(piece.value, bool) for piece in said)
    ):
        return Said(frozenset(), (), True, False)
    alike = unlike_denied(said, _own(question)) if _compares(question) else None
    return alike or _concluded(said) or taken(said)


def _answered(line: str, question: Question) -> Said | None:
    """A question of one's own with its answer, which is about what it asks: "Is there a difference? No."."""
    asked = _ASKED.fullmatch(line)
    if not asked or repeats(asked[1], question):
        return None
    named = pieces(asked[1], _own(question))
    values = {piece.value for piece in named if isinstance(piece.value, bool)}
    apart = (*DENIERS, *OPEN, Sense.WORD, Sense.DATA, Sense.ELSE, Sense.ORDER)
    plain = not any(
        (piece.sense in apart and piece.text not in "?¿") or piece.value == ASIDE for piece in named
    )
    spoken = (Sense.SIGN, Sense.FILL, Sense.REFER)  # "yes they are"
    said = [one for one in pieces(asked[2]) if one.sense not in spoken]
    if len(values) != 1 or not plain or len(said) != 1:
        return None
    if said[0].sense not in (Sense.YES, Sense.NO):
        return None
    return Said(frozenset({values.pop() == (said[0].sense is Sense.YES)}), (), False, True)


_ASKED = re.compile(r"([^?]{1,200}\?)\s+([^?]{1,40})")


def _without_consent(said: Sequence[Piece]) -> Sequence[Piece]:
    """Without a thumb or a tick at the end, which agrees with what stands before it: "no 👍"."""
    end = len(said)
    while (
        end and said[end - 1].sense is Sense.YES and not any(map(str.isalnum, said[end - 1].text))
    ):
        end -= 1
    denied = any(piece.sense in (Sense.NO, Sense.NOT) for piece in said[:end])
    return said[:end] if denied else said


def _counted(said: Sequence[Piece]) -> list[Piece]:
    """A letter before a thing is a number of them, and no short yes or no: "n containers : 1 kernel"."""
    made = list[Piece]()
    for piece, behind in zip(said, (*said[1:], _END), strict=False):
        if piece.sense is behind.sense is Sense.NO and fold(piece.text) == fold(behind.text):
            continue  # "nope nope"
        short = (
            len(piece.text) == 1 and piece.text.isalpha() and piece.sense in (Sense.YES, Sense.NO)
        )
        counts = short and (behind.sense in _THINGS or behind.value in (ASIDE, SUBJECT))
        made.append(Piece(Sense.WORD, piece.text) if counts else piece)
        still = fold(behind.text).partition(" ")[0] in _GOES_ON
        first = piece.sense is Sense.NO and not made[:-1]
        if first and still:
            made.append(_END)  # "no still there"
        elif short and piece.sense is Sense.NO and isinstance(behind.value, bool):
            made[-1] = Piece(Sense.WORD, piece.text)  # "n different": no, different, or not so?
    return made


_GOES_ON = marks("goes on")  # no "no" belongs to one of these: "no still there"
_END = Piece(Sense.SIGN, ",")
_THINGS = (Sense.KNOWN, Sense.WORD, Sense.FILL)


def _concluded(said: Sequence[Piece]) -> Said | None:
    """A yes or no that is concluded of what stands before it: "the memory of one was freed, so yes"."""
    at = max((at for at, piece in enumerate(said) if concludes(piece)), default=0)
    front, behind = said[:at], [piece for piece in said[at + 1 :] if piece.sense is not Sense.SIGN]
    if not front or not behind or behind[0].sense not in (Sense.YES, Sense.NO):
        return None
    if any(piece.sense in NO_REASON for piece in front) or front[-1].sense in DENIERS:
        return None
    reason, meant = taken(front), taken(said[at + 1 :])
    return meant if reason.claims <= meant.claims and not reason.open else None


def session(question: Question, answer: Answer, truth: bool) -> Outcome | None:
    """The verdict on releases below the commands that showed them, which tell where that was."""
    claim = told_by_releases(answer.line, _own(question)) if _compares(question) else None
    return None if claim is None else _verdict(Say(question, answer, "yes or no"), claim, truth)


def _verdict(say: Say, claim: bool, truth: bool) -> Outcome:
    """Of one claim that is clear."""
    named = "yes" if claim else "no"
    if claim is truth:
        return Outcome(Status.PASSED, matched=(named,))
    shown = f", which is not what is shown by {say.question.shown_by}."
    return say.wrong(shown, [named], decided=True)


KIND = Kind(
    judge,
    bool,
    example,
    session=session,
    params={
        "yes": list[str],
        "no": list[str],
        "aside": list[str],
        "subject": list[str],
        "around": list[str],
        "case": list[str],
        "others": list[str],
    },
    required=frozenset({"yes", "no"}),
)
