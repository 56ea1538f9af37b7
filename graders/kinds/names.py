"""Kind ``names``: a list, every entry of which must be true of the machine."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction
from functools import cache, lru_cache, partial
from itertools import islice

import msgspec

from labproof.graders import limits
from labproof.graders.evidence.redaction import HASH as _HASH
from labproof.graders.evidence.redaction import hashed
from labproof.graders.model import Answer, Names, Outcome, Question, Status
from labproof.graders.wording import DENIALS, HEDGES, asks, count, listed, shown, spec_words, tidy, unsure, words

_SEPARATOR = re.compile(r"[\s,;]+")
_BULLET = re.compile(r"^\s*(?:[-*•+]|\d+[.)])\s+")
_QUOTES = "\"'`“”‘’"
_WORDS = 40  # in one value
_NONE = frozenset({"none", "no", "nothing", "no names", "there is none", "there are none", "none at all", "n/a"})
_EQUALS = re.compile(r"(?<=\w)\s*=\s*(?=[\w/\"'])")
_ASIDE = re.compile(r"\(([^()]*)\)")
_NAME_LIKE = re.compile(r"\w[=_]\w")
# Said around names by people who write sentences. A machine's own names win over these.
_FILLERS = frozenset(
    """a after also an and are as at boot booted both built by called can compiled e eg enabled etc example find
    finds first flags for found from g get gives got grep has have i in include includes is it its kernel list
    listed lists loaded module modules my name named names of on option options our output parameter parameters
    plus prints printed related see set show shown shows some special than that the them there these they this
    those three to two used uses was we well were which with yes four five six""".split()
)


class _Entry(msgspec.Struct, frozen=True):
    text: str
    name: str | None  # the machine's spelling; None when no such name is true there
    value: str = ""


def judge(question: Question, answer: Answer, truth: Names) -> Outcome:
    """Pass on enough true names, give part for fewer, and nothing once one of them is not true.

    Args:
        question: ``params``: ``at_least`` names earn all (default: every listed one); ``with_value`` asks that
            one of them stands with its value, where any has one; ``false_names`` is ``fail`` (the default)
            or ``deduct`` (each false name takes one true one away).
        answer: A list, or a line separated by commas or blanks; bullets, quotes and case do not matter;
            ``none`` where there is none.
        truth: What is true of the machine.
    """
    lines = answer.text.splitlines() if isinstance(answer.text, str) else answer.text
    if tidy(answer.line).casefold().rstrip(".!") in _NONE:
        return _judge_none(question, answer, truth)
    match = cache(partial(_match, truth=truth))  # a word that stands there a thousand times is looked up once
    entries, around = _read(lines, match, truth, _repeated(question))
    if asks(answer.line) or unsure(around) or DENIALS & set(around):
        said = f"{answer.where}: you wrote {shown(answer.line)}"
        return Outcome(Status.FAILED, f"{said}; write the names alone, without or, not, maybe and the like.")
    if len(entries) > limits.LIST_ENTRIES:
        return Outcome(Status.FAILED, f"{answer.where}: {len(entries)} entries; name the ones that were asked for.")
    unjudged = [e.text for e in entries if e.name is None and _unseen(e.text, truth)]
    false = [e.text for e in entries if e.name is None and not _unseen(e.text, truth)]
    true = {e.name for e in entries if e.name is not None}
    if false and question.params.get("false_names", "fail") == "fail":
        are = "is not" if len(false) == 1 else "are not"
        return Outcome(Status.FAILED, f"{answer.where}: {_quoted(false)} {are} shown by {question.shown_by}.")
    if unjudged:
        return Outcome(Status.NEEDS_REVIEW, f"{_quoted(unjudged)} cannot be judged here: {truth.unseen}")
    return _judge_names(question, answer, truth, true, false, any(e.name and e.value for e in entries))


def _judge_none(question: Question, answer: Answer, truth: Names) -> Outcome:
    if truth.listed:
        return Outcome(
            Status.FAILED, f"{answer.where}: you wrote {shown(answer.line)}, and {question.shown_by} shows some."
        )
    return Outcome(Status.PASSED)


def _judge_names(
    question: Question, answer: Answer, truth: Names, true: set[str], false: list[str], valued: bool
) -> Outcome:
    where, source = answer.where, question.shown_by
    at_least = question.params.get("at_least", len(truth.listed))
    named = len(true & truth.listed.keys()) if "at_least" not in question.params else len(true)
    all_listed = bool(truth.listed) and truth.listed.keys() <= true
    if not truth.listed and not true:
        return Outcome(Status.FAILED, f"{where}: you wrote {shown(answer.line)}, and {source} shows none of these.")
    wants_value = bool(question.params.get("with_value")) and any(truth.listed.values())
    earned = (
        Fraction(1)
        if all_listed or named >= at_least
        else max(Fraction(named, at_least), Fraction(len(true & truth.listed.keys()), len(truth.listed) or 1))
    )
    lacks = []
    if earned < 1:
        wanted = f"{at_least}, or all that are there" if "at_least" in question.params else "all that are there"
        lacks.append(f"{count(named, 'name')} found there; {wanted} earn all")
    if false:
        earned = max(Fraction(0), earned - Fraction(len(false), at_least or 1))
        lacks.append(f"{_quoted(false)} {'is' if len(false) == 1 else 'are'} not shown by {source}")
    if wants_value:
        weight = min(at_least, len(truth.listed))
        earned = (earned * weight + int(valued)) / (weight + 1)
        if not valued:
            lacks.append("none of them stands with its value (name=value)")
    matched = tuple(sorted(true))
    if not lacks:
        return Outcome(Status.PASSED, matched=matched)
    status = Status.PARTIAL if earned and true else Status.FAILED
    return Outcome(status, f"{where}: {'; '.join(lacks)}.", earned, matched=matched)


def example(question: Question, truth: Names) -> str:
    """Every name, each with its value where one is asked for; ``none`` where there is none."""
    valued = bool(question.params.get("with_value"))
    return (
        ", ".join(f"{name}={values[0]}" if valued and values else name for name, values in truth.listed.items())
        or "none"
    )


@lru_cache(maxsize=1024)
def _repeated(question: Question) -> frozenset[str]:
    """Words that an answer repeats of the question and of what shows it; what stands in backticks may be names."""
    told = spec_words(f"{re.sub('`[^`]*`', ' ', question.prompt)} {question.shown_by}")
    return _FILLERS | {form for word in told for form in (word, word.removesuffix("s"))}


def _read(
    lines: Iterable[str], match: Callable[[str], _Entry], truth: Names, fillers: frozenset[str]
) -> tuple[list[_Entry], list[str]]:
    """The entries of an answer, and the words around them that are no entry."""
    kept, around = list[_Entry](), list[str]()
    for line in lines:
        bare = _ASIDE.sub(" ", line) if "(" in line else line
        asides = _ASIDE.findall(line) if bare != line and words(bare) else []
        found = _entries(bare if asides else line, match, truth)
        if len(found) > limits.LIST_ENTRIES:
            return found, []  # cut off there, so nothing can be said of the rest
        for entry in found:
            if entry.name is not None:
                kept.append(entry)
                continue
            spoken = words(entry.text)
            if set(spoken) & (HEDGES | DENIALS):
                around += spoken
            elif not set(spoken) <= fillers and not entry.text.strip(".):+").isdecimal():
                kept.append(entry)
        for aside in asides:
            told = [entry for entry in _entries(aside, match, truth) if entry.name or _NAME_LIKE.search(entry.text)]
            kept += told
            named = {word for entry in told for word in words(entry.text)}
            # "(no messages)" explains, "(no)" takes back.
            around += [word for word in words(aside) if word not in named and (word != "no" or len(words(aside)) == 1)]
    return kept, around


def _entries(line: str, match: Callable[[str], _Entry], truth: Names) -> list[_Entry]:
    """Cut a line into entries; of one with a value the longest that is true: values may contain commas and blanks."""
    line = _BULLET.sub("", line)
    if "=" not in line:
        read = (match(word) for word in _SEPARATOR.split(line))
        told = (entry for entry in read if entry.name is not None or (entry.text and entry.text not in truth.ignored))
        return list(islice(told, limits.LIST_ENTRIES + 1))
    line = _EQUALS.sub("=", line)
    cuts = [m.span() for m in _SEPARATOR.finditer(line)]
    starts = [0, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), len(line)]
    entries: list[_Entry] = []
    at = 0
    while at < len(starts) and len(entries) <= limits.LIST_ENTRIES:
        word = line[starts[at] : ends[at]]
        to, entry = at, match(word)
        name, equals, _ = word.partition("=")
        values = _long_values(_stripped(name), truth) if equals else ()
        for further in range(min(len(ends), at + _WORDS) - 1, at, -1) if values else ():
            longer = line[starts[at] : ends[further]]
            if _says(longer, values, truth.salt) and match(longer).name is not None:
                to, entry = further, match(longer)
                break
        if entry.name is not None or (entry.text and entry.text not in truth.ignored):
            entries.append(entry)
        at = to + 1
    return entries


def _long_values(name: str, truth: Names) -> list[str]:
    """The values of that name that can hold a separator; of a private one nobody knows."""
    found = ((known, _spelled(name, known, truth.prefix)) for known in (truth.listed, truth.allowed))
    values = [value for known, spelled in found if spelled is not None for value in known[spelled]]
    return [value for value in values if value.startswith(_HASH) or _SEPARATOR.search(value)]


def _says(text: str, values: Sequence[str], salt: str) -> bool:
    """Whether one of the values stands behind the equals sign."""
    text = _stripped(text)
    bare = text.rstrip(".:!")
    said = (text.partition("=")[2].strip(_QUOTES), bare.partition("=")[2].strip(_QUOTES))
    return any(_is_value(value, values, salt) for value in dict.fromkeys(said))


def _stripped(text: str) -> str:
    return text.strip(_QUOTES).lstrip("[({*").rstrip("])}*").strip(_QUOTES)


def _match(text: str, truth: Names) -> _Entry:
    """One entry, its name in the machine's spelling when it is true there, with its value when one was given."""
    text = _stripped(text)
    bare = text.rstrip(".:!")
    for candidate in (text,) if bare == text else (text, bare):
        name, equals, value = candidate.partition("=")
        for known in (truth.listed, truth.allowed):
            spelled = _spelled(name, known, truth.prefix)
            if spelled is None:
                private = hashed(candidate, truth.salt) if truth.salt else ""
                if private and private in known:  # a private word is hashed whole
                    return _Entry(text, private)
            elif not equals or _is_value(value.strip(_QUOTES), known[spelled], truth.salt):
                return _Entry(text, spelled, value.strip(_QUOTES))
    return _Entry(text, None)


def _is_value(value: str, values: Sequence[str], salt: str) -> bool:
    return value in values or (any(one.startswith(_HASH) for one in values) and hashed(value, salt) in values)


def _spelled(name: str, known: Mapping[str, tuple[str, ...]], prefix: str) -> str | None:
    if name in known:
        return name
    bare = name[len(prefix) :] if prefix and name.upper().startswith(prefix) else name
    spellings = {bare, bare.upper(), bare.lower(), bare.replace("-", "_")}  # modprobe takes either sign
    return next((spelling for spelling in sorted(spellings - {name}) if spelling in known), None)


def _unseen(text: str, truth: Names) -> bool:
    return truth.unseen is not None and bool(truth.prefix) and text.upper().startswith(truth.prefix)


def _quoted(texts: list[str]) -> str:
    return listed([shown(text) for text in texts[:5]] + ([f"{len(texts) - 5} more"] if len(texts) > 5 else []))
