"""What of an answer is meant as the answer, where all of it says more: told of this machine, marked as final, pointed at."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from labproof.graders import limits
from labproof.graders.kinds.reading.dictation import dictated, glued, spelled
from labproof.graders.kinds.reading.findings import is_hearsay
from labproof.graders.kinds.reading.frames import of_another, told_here
from labproof.graders.kinds.reading.manner import doubts
from labproof.graders.kinds.reading.pieces import pieces
from labproof.graders.kinds.reading.singled_out import singled_out
from labproof.graders.kinds.words import (
    HENCE,
    Sense,
    alternation,
    any_of,
    as_written,
    folded,
    marks,
    ways_of,
)
from labproof.graders.patterns import late

_FINAL = marks("final")  # how the answer itself is announced, before a colon
_LABEL = re.compile(
    r"(?:^|(?<=[\n.!?;,(…—-])|(?<= and )|(?<= so ))\s*([^\W\d_][^\n.!?;,:()]*?)\s*:\s*(?=\S)"
)
_POINTED = re.compile(r"(?:<[-=~]+|←+|<<+|⟵|⬅\ufe0f?|👈)\s?(?:[^\W\d_]+\s){0,2}[^\W\d_]*$")
_POINTED_ALONE = re.compile(r"\s*(?:<-+|<==+|←+)\s*$")
_JOB = re.compile(r"^\s*\[\d+\]\s+\d+\s*$", re.MULTILINE)
_MOST_WORDS = 5  # of a label


class Focus(NamedTuple):
    """A part of an answer, and what stands before it, where that must not claim another value."""

    text: str
    front: str = ""


def focused(text: str) -> tuple[Focus, ...]:
    """Parts of a text of which each, where it is clear, is the answer; of a dump none is."""
    if len(text) > limits.ANSWER_CHARS:
        return ()
    return _kept(text) if len(text) <= limits.SHOWN_CHARS else _focused(text)


def _focused(text: str) -> tuple[Focus, ...]:
    ways = (
        told_here,
        _final,
        _equated,
        _numbered,
        _sure,
        _in_short,
        _got,
        _asked,
        _asked_oneself,
        _anew,
        _pointed,
        _ticked,
        _heads,
        _below,
        _jobless,
        *_TYPED,
    )
    singled = map(Focus, singled_out(text))
    parts = dict.fromkeys((*(Focus(way(text)) for way in ways), *singled, _concluded(text)))
    return tuple(part for part in parts if part.text and part.text.strip() != text.strip())


_kept = lru_cache(maxsize=4096)(_focused)


_TYPED = (dictated, spelled, glued)


def _jobless(text: str) -> str:
    """A text without a shell's notices of jobs, where what was printed is labelled: "[1] 31411", "rc=143"."""
    return _JOB.sub("", text).strip() if "[" in text and "=" in text else ""


def _final(text: str) -> str:
    """What stands behind the last label that calls it final: "my answer: 68", unless that is somebody else's."""
    for label in reversed(list(_LABEL.finditer(text))):
        words = folded(label[1])
        at = next((at for at in range(len(words)) if " ".join(words[at:]) in _FINAL), _MOST_WORDS)
        front = pieces(" ".join(words[:at]))
        before = text[: label.start(1)].rstrip()
        nested = before.endswith(":")  # "the joke: final answer: 68"
        ordered = any(piece.sense is Sense.ORDER for piece in pieces(before))
        own = all(piece.sense in _OWN for piece in front)
        if at < _MOST_WORDS and own and not nested and not ordered:
            return text[label.end() :].strip()
    return ""


_EQUATED = re.compile(r"\W*([^\W\d_]+(?: [^\W\d_]+){0,2})\s*=+>?\s*(?=\S)")


def _equated(text: str) -> str:
    """What stands behind "answer =", which is no name with a value."""
    label = _EQUATED.match(text) if "=" in text else None
    return text[label.end() :] if label and " ".join(folded(label[1])) in _FINAL else ""


_NUMBERED = late(
    rf"\W*(?P<front>(?:[^\W\d_]+ ){{0,3}})(?:{alternation('task')}) ?(?:#|no\.? ?)?\d{{1,2}}[a-z]?"
    r"\s*[:.)–—-]+\s+(?=\S)",
    re.IGNORECASE,
)


def _numbered(text: str) -> str:
    """What stands behind a question's number: "Answer to question 2: T"."""
    label = _NUMBERED.match(text) if any(map(str.isdigit, text)) else None
    own = label and all(piece.sense in _OWN for piece in pieces(label["front"]))
    return text[label.end() :] if label and own else ""


_SURE = re.compile(r"\(?\b(?:100 ?%|100 percent)(?: sure| certain)?\)?", re.IGNORECASE)


def _sure(text: str) -> str:
    """What somebody is sure of: "100 % T"."""
    if not _SURE.search(text) or any(piece.sense in _UNSURELY for piece in pieces(text)):
        return ""
    return _SURE.sub(" ", text).strip(" ,.;:")


_UNSURELY = (Sense.NOT, Sense.NONE, Sense.UNDER, Sense.OVER, Sense.BOUND, Sense.HEDGE)
_SHORT = re.compile(r"\s*(?:#+\s*)?tl[;:,]?\s?dr\b\s*[:,;.—–-]*\s*", re.IGNORECASE)


def _in_short(text: str) -> str:
    """The first line behind "tl;dr"."""
    short = _SHORT.match(text)
    return text[short.end() :].partition("\n")[0].strip() if short else ""


_EXPECTED = any_of(sorted(marks("label of a guess"), key=len, reverse=True))
_GOT = any_of(sorted(marks("label of a finding"), key=len, reverse=True))
_REPORT = late(
    rf"\W*(?:I )?(?:{_EXPECTED})\b.*?[\s,;.]+(?:{alternation('but')} )?(?:I )?(?:{_GOT})\b\s*[:,=]*\s*(?=\S)",
    re.I | re.S,
)


def _got(text: str) -> str:
    """The line behind what was got, where what was expected stands before it: "expected Z or D, saw T"."""
    report = _REPORT.match(text)
    return text[report.end() :].partition("\n")[0].strip() if report else ""


_ASKED = re.compile(r"\s*q(?:uestion)?[:.].*\ba(?:nswer)?[:.]\s*(?=\S)", re.IGNORECASE | re.DOTALL)


def _asked(text: str) -> str:
    """What stands behind "A:" where the question stands behind "Q:"."""
    asked = _ASKED.match(text)
    return text[asked.end() :] if asked else ""


_ONESELF = re.compile(r"([^?\n|]{1,80})\?+\s+(?=\S)([^?]+)")
_CODE = re.compile(r"\W*(?:\S|\S*\d\S*)\W*")  # a letter, or something with a number in it


def _asked_oneself(text: str) -> str:
    """What stands behind the only question, where that offers several or is a value alone: "S or T? I say T"."""
    asked = _ONESELF.fullmatch(text.strip()) if "?" in text else None
    if not asked:
        return ""
    if not _CODE.fullmatch(asked[1]) and not _offers(asked[1], asked[2]):
        return ""
    return asked[2]


def _offers(question: str, answer: str) -> bool:
    """Whether a question offers several answers, of which the one that is given says which."""
    words = question.split()
    asked = [piece for part in (words if len(words) == 3 else [question]) for piece in pieces(part)]
    senses = {piece.sense for piece in asked}
    if asked and asked[0].sense is Sense.BECAUSE and len(asked[0].text) > 1:
        return False  # "what did I expect, S or T?"
    bare = all(piece.sense in (*_YES_NO, Sense.SIGN) for piece in pieces(answer))
    if bare and not senses.issuperset(_YES_NO):
        return False  # "the same or different? yes"
    return Sense.OR in senses and senses.isdisjoint(_ASIDE) and not of_another(asked)


_YES_NO = (Sense.YES, Sense.NO)
_ASIDE = (
    *(Sense.ORDER, Sense.HEDGE, Sense.UNTRUE, Sense.WRONG, Sense.ELSE, Sense.BLANK, Sense.BOUND),
    *(Sense.NOT, Sense.NONE, Sense.EXCEPT, Sense.LEAVE),
)


def _anew(text: str) -> str:
    """The same letters in another order behind a correction: "acbd. No wait, b is first: abcd"."""
    runs = list(_LETTERS.finditer(text))
    if not runs or text[runs[-1].end() :].strip(" .!"):
        return ""
    last = runs[-1].group()
    if not any({*run.group()} == {*last} for run in runs[:-1]):
        return ""
    front = pieces(text[: runs[-1].start()])
    return last if any(piece.sense is Sense.FIX for piece in front) else ""


# Each letter once: no word of a language.
_LETTERS = re.compile(r"(?<!\w)(?=[a-z]{4,26}(?!\w))(?:([a-z])(?![a-z]*\1))+")
_OWN = (Sense.REFER, Sense.FILL, Sense.AND, Sense.BUT, Sense.BECAUSE)  # "so my"; not "the book's"


_LINKS = ways_of(Sense.AND)
_SIGN = r"[\s.:),;/&+>→–-]{1,4}"
# "1: a and q (holes stay open)", "2. b the boot loader".
_HEAD = re.compile(
    rf"[\s*•–(-]*(?:(\d{{1,2}}){_SIGN})?([a-z])(?:(?:{_SIGN}|\s(?:{'|'.join(map(re.escape, _LINKS))})\s)([a-z]))?"
    r"(?![\w'’])(.*)",
    re.IGNORECASE,
)
_FEW = 3
# What explains a letter: in brackets, behind a sign, or in another script; and names no letter, number or place itself.
_EXPLAINS = re.compile(
    r"(?:\s*[(.:—–-]|\s*[^\x00-\x7f])(?!.*(?<!\w)(?:[a-z]|\d+)(?!\w))(?!.*\b(?:read|up|last|first)\b).*",
    re.I,
)


def _heads(text: str) -> str:
    """The letters that all lines begin with, where what is said behind them does no more than explain them."""
    lines = [line for line in text.split("\n") if line.strip()]
    heads = [head for line in lines if (head := _HEAD.fullmatch(line))]
    bodies = [head[4] for head in heads if head[4].strip(" .;,")]
    if "~~" in text or len(heads) < max(_FEW, len(lines)):
        return ""
    if any(doubts(rest) or not _EXPLAINS.fullmatch(rest) for rest in bodies):
        return ""
    return "\n".join(" ".join(filter(None, head.groups()[:3])) for head in heads)


_CONCLUDES = any_of(  # with accents, and as whoever has none on the keyboard
    sorted({*as_written("hence", "concludes"), *HENCE, *marks("concludes")}, key=len, reverse=True)
)
_HENCE = re.compile(
    rf"(?:^|(?<=[.!?…;:,–—-]\s)|(?<=\n))(?:{alternation('and')} )?{_CONCLUDES}\b[,:]?\s+",
    re.IGNORECASE,
)


def _concluded(text: str) -> Focus:
    """What is concluded at the end of reasons that are told for sure: "it gave 137 first. …, so 143 it is"."""
    found = list(_HENCE.finditer(text))
    if not found or not found[-1].start():
        return Focus("")
    front, behind = text[: found[-1].start()], text[found[-1].end() :].strip()
    said = pieces(front)
    unsure = of_another(said) or any(piece.sense in _UNSURE for piece in said)
    unsure = unsure or is_hearsay(front)  # "the slide says T, so T"
    return Focus("" if unsure else behind, front)


_UNSURE = (Sense.ORDER, Sense.HEDGE, Sense.UNTRUE)


_TICKED = re.compile(r"[\s*•-]*(?:[✅✓✔☑]\ufe0f?|\[[xX✓]\])\s*(.+)")
_UNTICKED = re.compile(r"[\s*•-]*(?:[❌✗✘☐☒]\ufe0f?|\[ ?\])\s*.+")


def _ticked(text: str) -> str:
    """The ticked lines, where each line is ticked or not: "✅ ebpf", "❌ jails"."""
    lines = [line for line in text.split("\n") if line.strip()]
    ticked = [found[1] for line in lines if (found := _TICKED.fullmatch(line))]
    left = sum(bool(_UNTICKED.fullmatch(line)) for line in lines)
    return "\n".join(ticked) if left and len(ticked) + left == len(lines) else ""


def _below(text: str) -> str:
    """The last line, where a command and what it printed stand above: "$ lsmod | grep overlay", …, "so it is loaded"."""
    first, *_, last = text.strip().split("\n") if "\n" in text.strip() else ("", "")
    is_output = _COMMAND.match(first) and not _COMMAND.match(last) and " " in last
    return _HENCE.sub("", last, count=1) if is_output else ""


_COMMAND = re.compile(r"\s*(?:[\w.@:~/()\\-]*\s?[$#%❯➜]|[\w.@:~/\\-]*>)\s+\S")


def _pointed(text: str) -> str:
    """The one line with an arrow behind it."""
    if "\n" not in text:
        return _POINTED_ALONE.sub("", text) if text.rstrip().endswith(("-", "=", "←")) else ""
    lines = [line.rstrip() for line in text.split("\n") if line.strip()]
    at = [line for line in lines if _POINTED.search(line)]
    rows = not any(_PROSE.search(line) for line in lines)
    return _POINTED.sub("", at[0]).strip() if rows and len(at) == 1 and len(lines) > 1 else ""


_PROSE = re.compile(r"(?:[^\W\d_]+[ ,]+){4}[^\W\d_]")  # no row of a table
