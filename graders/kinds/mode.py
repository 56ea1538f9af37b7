"""Kind ``mode``: who may do what with a file, in any way that chmod(1) and ls(1) have of saying it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from labproof.graders.kinds.reading.clearing import cleared
from labproof.graders.kinds.reading.pieces import Found
from labproof.graders.kinds.signs import tidy
from labproof.graders.kinds.single import field, judge_one, of_file
from labproof.graders.kinds.verdict import Say
from labproof.graders.kinds.words import as_written, bounded
from labproof.graders.model import Answer, Kind, Outcome, Question

_TRIPLES = "[r-][w-][xsS-] ?[r-][w-][xsS-] ?[r-][w-][xtT-]"
_LETTER = "[-dlbcpsD]"
_LISTED = re.compile(rf"(?<![\w-])(?P<type>{_LETTER})?(?P<bits>{_TRIPLES})[.+@]?(?![\w-])")
_OCTAL = re.compile(r"(?<![\w.,:/+-])(?:0o|0)?(?P<octal>[0-7]{3,4})(?![\w:/+-]|\s?%|[.,]\d)")
# stat(1) leaves zeros in front out; such a number is a mode where it stands alone.
_SHORT = re.compile("[0-7]{1,2}")
_OTHER = re.compile(r"(?<![\w.,:/+-])\d{3,}(?:\s?%|\+)?(?![\w:/-]|[.,]\d)")
_WHO = {"u": "user", "g": "group", "o": "others", "a": "all"}
_CALLED = {way.casefold(): sign for sign, name in _WHO.items() for way in as_written(name)}
_NAMED = "|".join(sorted(_CALLED, key=len, reverse=True))
# chmod's symbols, and the same as getfacl(1) and people write them: "user: rwx".
_CLAUSE = re.compile(
    rf"(?<!\w)(?P<who>(?:{_NAMED})(?:\s*(?:=|::?)|\s)|[ugoa]{{1,4}}\s*(?:=|::?)|=)\s*(?P<may>[rwxst-]{{1,4}})(?![\w-])"
    r"|(?<!\w)(?P<nothing>[ugoa]{1,4})=(?=\s*(?:[,;.]|$|[ugo]))"
    r"|(?<!\w)(?P<shift>[ugoa]{0,4}[+-])(?P<by>[rwxst]{1,4})(?![\w-])",
    re.IGNORECASE,
)
# Lines of ls -l and of stat: the mode is one field of them.
_LS = re.compile(rf"({_LETTER}{_TRIPLES})[.+@]?\s+\d+\s+\S+\s+\S+\s+(?:\d+|\d+, \d+)\s.*")
_STAT = re.compile(rf"\(?\b(0?[0-7]{{3,4}})/({_LETTER}?{_TRIPLES})\)?(?:\s+Uid:.*)?")
_WORDS = re.compile(rf"\bchmod\b|{bounded('permission')}", re.IGNORECASE)
_CHANGED = re.compile(bounded("changed by", "without", "except"), re.IGNORECASE)
_SHIFTS = {"u": 6, "g": 3, "o": 0}
_SPECIAL = {"u": 0o4000, "g": 0o2000, "o": 0o1000}


class _Mode(NamedTuple):
    bits: int
    type: str = ""  # the letter of ls -l
    whose: str = "ugo"  # it says something of these


def judge(question: Question, answer: Answer, truth: str) -> Outcome:
    """Pass on the same bits, however they are written; a type that is written must be the right one.

    Args:
        question: ``params``: ``around`` lists harmless words.
        answer: Octal (``755``, ``0755``, ``0o755``), as ``ls -l`` shows it with or without the type's letter, or
            in symbols that say something of everybody (``u=rwx,go=rx``). A copied line of ``ls -l`` or ``stat`` counts.
        truth: Such as ``2770`` or ``drwxrws---``; any way that an answer may have.
    """
    wanted = parse(truth)
    say = Say(question, answer, "the mode alone")
    line = tidy(answer.line)
    line = line if _LISTED.fullmatch(line) else cleared(line)
    line = of_file(_WORDS.sub(" ", field(_STAT, r"\1 (\2)", field(_LS, r"\1", line))).strip())
    read = list(_modes(line))
    found = [Found(start, end, _spelled(mode, wanted)) for start, end, mode in read]
    taken = [(one.start, one.end) for one in found]
    found += [
        Found(*match.span(), match.group())
        for match in _OTHER.finditer(line)
        if not any(start < match.end() and match.start() < end for start, end in taken)
    ]
    if not found and all(triple in line for triple in re.findall("...", _shown(wanted))):
        return say.unclear("found what some may do, and not who")
    if not found:
        return say.wrong(", which names no mode such as 640, rw-r----- or u=rw,g=r,o=.")
    part = next((mode for _, _, mode in read if mode.whose != "ugo" and _holds(mode, wanted)), None)
    if part:
        return say.unclear(f"found a mode that says something of {part.whose} alone")
    if _CHANGED.search(line):
        return say.unclear("found a mode and a change of it")
    return judge_one(say, line, found, lambda value: value == _spelled(wanted, wanted), "modes")


def parse(text: str) -> _Mode:
    """The mode that a text is.

    Raises:
        ValueError: It is none.
    """
    modes = list(_modes(text.strip()))
    if len(modes) != 1 or modes[0][:2] != (0, len(text.strip())) or modes[0][2].whose != "ugo":
        raise ValueError(f"{text!r} is no mode such as 0755 or drwxr-xr-x")
    return modes[0][2]


def example(question: Question, truth: str) -> str:  # noqa: ARG001 (the shape of every kind)
    """The bits in octal."""
    return f"{parse(truth).bits:04o}"


def _shown(mode: _Mode) -> str:
    """The bits as ls -l shows them, but for those of a fourth digit."""
    return "".join(
        sign if mode.bits >> (8 - at) & 1 else "-" for at, sign in enumerate("rwxrwxrwx")
    )


def _spelled(mode: _Mode, wanted: _Mode) -> str:
    """As it is compared and told: four digits, behind the type's letter where that is another one than is right."""
    other = mode.type if mode.type and wanted.type and mode.type != wanted.type else ""
    part = "" if mode.whose == "ugo" else f"{mode.whose}="
    return f"{other}{part}{mode.bits:04o}"


def _holds(mode: _Mode, wanted: _Mode) -> bool:
    """Whether a mode is right in what it says of some."""
    mask = sum(7 << _SHIFTS[who] | _SPECIAL[who] for who in mode.whose)
    return mode.bits == wanted.bits & mask


def _modes(line: str) -> Iterator[tuple[int, int, _Mode]]:
    """Every mode with its place, in order."""
    if _SHORT.fullmatch(line):
        yield 0, len(line), _Mode(int(line, 8))
        return
    made = [(*match.span(), _listed(match)) for match in _LISTED.finditer(line)]
    made += [(*match.span(), _Mode(int(match["octal"], 8))) for match in _OCTAL.finditer(line)]
    made += [
        one
        for one in _symbolic(line)
        if not any(start < one[1] and one[0] < end for start, end, _ in made)
    ]
    yield from sorted(made)


def _listed(match: re.Match[str]) -> _Mode:
    bits = match["bits"].replace(" ", "")
    value = 0
    for at, (who, sign) in enumerate(zip("uuugggooo", bits, strict=True)):
        value |= (sign not in "-ST") << (8 - at)
        value |= _SPECIAL[who] if sign in "sStT" else 0
    return _Mode(value, match["type"] or "")


def _symbolic(line: str) -> Iterator[tuple[int, int, _Mode]]:
    """Clauses that stand one behind another are one mode."""
    runs: list[list[re.Match[str]]] = []
    for clause in _CLAUSE.finditer(line):
        if runs and not line[runs[-1][-1].end() : clause.start()].strip(" ,;"):
            runs[-1].append(clause)
        else:
            runs.append([clause])
    for run in runs:
        said: dict[str, int] = {}
        for clause in run:
            for who in _whose(clause):
                if not clause["shift"]:
                    said[who] = _granted(who, clause)
                elif who in said:
                    bits = _granted(who, clause)
                    said[who] = (
                        said[who] | bits if clause["shift"].endswith("+") else said[who] & ~bits
                    )
        whose = "".join(who for who in "ugo" if who in said)
        if whose:
            yield run[0].start(), run[-1].end(), _Mode(sum(said.values()), whose=whose)


def _whose(clause: re.Match[str]) -> str:
    name = (clause["nothing"] or clause["who"] or clause["shift"]).rstrip(":=+- ").casefold()
    signs = _CALLED.get(name, name or "a")
    return "ugo" if "a" in signs else signs


def _granted(who: str, clause: re.Match[str]) -> int:
    may = (clause["may"] or clause["by"] or "").casefold()
    bits = sum(bit for sign, bit in (("r", 4), ("w", 2), ("x", 1)) if sign in may)
    if may[-1:] in ("s", "t") and ":" in (clause["who"] or ""):
        bits |= 1  # behind a colon it is as ls -l shows it: a set bit in the place of x
    return bits << _SHIFTS[who] | (_SPECIAL[who] if ("t" if who == "o" else "s") in may else 0)


KIND = Kind(judge, str, example, params={"around": list[str]})
