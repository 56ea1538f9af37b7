"""Kind ``ordering``: the stages of something in their order; credit for what is in order."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache
from itertools import combinations

from labproof.graders.kinds.labels import Named, Options
from labproof.graders.kinds.reading.clauses import DENIERS, OPEN
from labproof.graders.kinds.reading.manner import doubts
from labproof.graders.kinds.reading.pieces import pieces
from labproof.graders.kinds.words import Sense, alternation, folded
from labproof.graders.messages import count, listed, shown, shown_lines
from labproof.graders.model import Answer, Kind, Order, Outcome, Question, Status
from labproof.graders.patterns import late


def judge(question: Question, answer: Answer, truth: Order) -> Outcome:
    """Pass on the whole order, and give part for pairs that stand in order, less those that do not.

    What chance would do earns nothing: two stages of more, or no more than two thirds of the named pairs in order.

    Args:
        question: ``params``: ``stages`` maps a label (a letter) to what it stands for; ``aliases`` maps a label to
            other ways to say that.
        answer: Labels or words, in one line, glued together, with arrows, as a list, or each behind its number.
        truth: The order, and the stages that may be left out.
    """
    said = f"{answer.where}: you wrote {shown_lines(answer.line)}"
    options = _options(question)
    named = options.read(_text(answer, options))
    order, repeated = _order(named)
    as_read = listed(order)
    wanted = f"write each of {listed(options.labels.values())} once, the first stage first"
    if (
        named.doubts
        or repeated
        or any(len(one) > 1 for one in named.mentions if not isinstance(one, int))
    ):
        why = (
            f"{listed(repeated)} stands there more than once"
            if repeated
            else "it leaves something open"
        )
        return Outcome(
            Status.FAILED, f"{said}; {why}: {wanted}.", unclear=bool(order), matched=tuple(order)
        )
    if len(order) < 2:
        return Outcome(Status.FAILED, f"{said}; {wanted}.", matched=tuple(order))
    share = _share(order, truth)
    lacking = [
        label for label in truth.stages if label not in order and label not in truth.optional
    ]
    if share == 1:
        return Outcome(Status.PASSED, matched=tuple(order))
    # A letter that is an article as well may have been meant.
    rest = [*named.rest, *(word for word in folded(answer.line) if word in lacking)]
    unread = f", and {shown(' '.join(rest))} was not understood" if rest and lacking else ""
    status = Status.PARTIAL if share else Status.FAILED
    amiss = _amiss(order, lacking, truth)
    return Outcome(
        status,
        f"{said}, read as {as_read}{unread}: {amiss}.",
        share,
        unclear=bool(unread),
        matched=tuple(order),
    )


def read(question: Question, answer: Answer) -> str:
    """What the answer is read as, without knowing what is right."""
    options = _options(question)
    return ", ".join(_order(options.read(_text(answer, options)))[0])


def example(question: Question, truth: Order) -> str:  # noqa: ARG001 (the shape of every kind)
    """The labels of every stage that may not be left out."""
    return ", ".join(label for label in truth.stages if label not in truth.optional)


def shows(question: Question) -> list[str]:
    """The stages, a line each, for whoever is asked."""
    return [f"{label}: {text}" for label, text in question.params["stages"].items()]


@lru_cache(maxsize=1024)
def _options(question: Question) -> Options:
    return Options(question.params["stages"], question.params.get("aliases", {}))


# What is said not to be there names no stage: "f, e, c (no firmware, no systemd)", "no firmware here, so f".
_LACK = rf"{alternation('lacks', 'without')}(?![^,;.()\n]*\b\w\b) \w"
_LACKING = late(rf"\({_LACK}[^()]*\)|(?:^|[,;.\n])\s*{_LACK}[^,;.()\n]*(?=[,;.:\n])", re.IGNORECASE)
_LACKING_BEHIND = late(rf"\s[—–-]+\s+{_LACK}[^;.()\n]*$", re.IGNORECASE)
# Letters that each say in brackets what they stand for: "d (firmware), b (GRUB)".
_GLOSSED = re.compile(r"\W*(?:\b\w\s*\([^()]*\)\W*){3,}")
_GLOSS = re.compile(r"\b(\w)\s*\(([^()]*)\)")


# Letters one after another, and what explains them behind: "d, b, f (firmware, loader, kernel)", "f e c. WSL has no …".
_RUN = late(r"(?<![^\W\d_'’])[a-z](?:(?:\s*(?:,|;|→|-+>|>|/|\s|-|–)\s*)[a-z](?![^\W\d_'’])){2,}")
_ALONE = re.compile(r"(?<![\w'’])[b-hj-z](?![\w'’])")  # a letter that is no word of English
_EXPLAINED = re.compile(r"\s*[.(;:!\n—–-]")


def _letters_alone(text: str, options: Options) -> str:
    """The letters of a text whose other words explain them, or that are the last of several; else all of it."""
    runs = [run for run in _RUN.finditer(text) if _are_labels(run.group(), options)]
    if not runs:
        return text
    meant = runs[-1]
    front, behind = text[: meant.start()], text[meant.end() :]
    if len(runs) > 1:
        once = {*_ALONE.findall(runs[0].group())} == {*_ALONE.findall(meant.group())}
        anew = any(piece.sense is Sense.FIX for piece in pieces(front))
        return meant.group() + behind if once and anew and not _ALONE.search(behind) else text
    senses = [piece.sense for piece in pieces(behind)]
    open_ = any(sense in (*OPEN, *_CORRECTING) for sense in senses) or _ALONE.search(behind)
    if open_ or doubts(front) or _ALONE.search(front) or not _EXPLAINED.match(behind):
        return text
    fits = _fits(re.findall(r"[a-z]", meant.group()), behind, senses, options)
    return meant.group() if behind.strip(" .!") and fits else text


def _fits(order: list[str], said: str, senses: list[Sense], options: Options) -> bool:
    """Whether what explains letters names their stages in the same order, or says of others that they are not there."""
    named = [one for one in options.read(said).mentions if not isinstance(one, int)]
    stages = [one[0] for one in named if len(one) == 1]
    if any(sense in DENIERS for sense in senses):
        return not stages or any(stage not in order for stage in stages)
    places = [order.index(stage) for stage in stages if stage in order]
    return len(places) == len(stages) and places == sorted(places)


_CORRECTING = (Sense.FIX, Sense.ORDER, Sense.UNTRUE, Sense.WRONG, Sense.EXCEPT, Sense.OR)


def _are_labels(run: str, options: Options) -> bool:
    letters = re.findall(r"[a-z]", run)
    return len(set(letters)) == len(letters) and all(one in options.labels for one in letters)


def _text(answer: Answer, options: Options) -> str:
    text = answer.text if isinstance(answer.text, str) else "\n".join(answer.text)
    text = _letters_alone(text, options)
    if _GLOSSED.fullmatch(text) and all(
        _agrees(found[1], found[2], options) for found in _GLOSS.finditer(text)
    ):
        text = _GLOSS.sub(r"\1", text)
    behind = _LACKING_BEHIND.search(text)
    if behind and _lacks(behind.group(), text[: behind.start()], options):
        text = text[: behind.start()]
    return _LACKING.sub(lambda said: said.group() if _corrects(said.group()) else " ", text)


def _lacks(said: str, order: str, options: Options) -> bool:
    """Whether it names what is not there, nor in the order, and leaves nothing open: "no firmware", and not "no idea"."""
    odd = any(piece.sense in (*OPEN, Sense.FIX) for piece in pieces(said))
    return not odd and not set(options.read(said).mentions) <= set(options.read(order).mentions)


def _corrects(said: str) -> bool:
    return any(piece.sense in (Sense.FIX, *OPEN) for piece in pieces(said))


def _agrees(label: str, gloss: str, options: Options) -> bool:
    """Whether what is said of a label names its stage, or none."""
    named = options.read(gloss)
    stages = [label for one in named.mentions if not isinstance(one, int) for label in one]
    return not named.doubts and (not stages or label.casefold() in stages)


def _order(named: Named) -> tuple[list[str], list[str]]:
    """The stages in the order that is claimed, and those that stand there twice.

    Numbers beside the stages are their places, where each has one: "kernel 2, firmware 1".
    """
    mentions = [one if isinstance(one, int) else one[0] for one in named.mentions]
    places = [one for one in mentions if isinstance(one, int)]
    stages = [one for one in mentions if isinstance(one, str)]
    numbered = len(places) == len(stages) == len(set(places)) and all(
        isinstance(one, int) != isinstance(two, int)
        for one, two in zip(mentions[::2], mentions[1::2], strict=True)
    )
    if numbered:
        stages = [stage for _, stage in sorted(zip(places, stages, strict=True))]
    repeated = list(dict.fromkeys(stage for stage in stages if stages.count(stage) > 1))
    return list(dict.fromkeys(stages)), repeated


def _share(order: list[str], truth: Order) -> Fraction:
    """Pairs in order less pairs out of order, of all that there are; each stage that is none here takes its part."""
    place = {label: at for at, label in enumerate(truth.stages)}
    known = [label for label in order if label in place]
    required = [label for label in truth.stages if label not in truth.optional or label in known]
    pairs = len(required) * (len(required) - 1) // 2
    if not pairs:
        return Fraction(int(known == order and bool(known)))
    signs = [1 if place[one] < place[two] else -1 for one, two in combinations(known, 2)]
    chance = 3 * sum(signs) <= len(signs) or len(known) < min(3, len(required))
    right = 0 if chance else sum(signs)
    alien = len(order) - len(known)
    return max(Fraction(0), Fraction(right, pairs)) * Fraction(len(required), len(required) + alien)


def _amiss(order: list[str], lacking: list[str], truth: Order) -> str:
    """What is not right, without telling how it would be."""
    place = {label: at for at, label in enumerate(truth.stages)}
    wrong = sum(
        place[one] > place[two] for one, two in combinations([o for o in order if o in place], 2)
    )
    alien = sum(label not in place for label in order)
    parts = [
        f"{count(wrong, 'pair stands', 'pairs stand')} the wrong way round" if wrong else "",
        f"{count(len(lacking), 'stage is', 'stages are')} lacking" if lacking else "",
        f"{count(alien, 'stage')} did not take place here" if alien else "",
    ]
    return ", and ".join(part for part in parts if part)


KIND = Kind(
    judge,
    Order,
    example,
    takes_list=True,
    takes_mapping=True,
    read=read,
    shows=shows,
    labelled=("stages",),
    params={"stages": dict[str, str], "aliases": dict[str, list[str]]},
    required=frozenset({"stages"}),
)
