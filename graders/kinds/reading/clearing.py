"""What is struck out, ticked, numbered or underlined, before the words are read."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from labproof.graders.kinds.words import VOCABULARY, Sense, alternation, folded
from labproof.graders.patterns import late

STRUCK = re.compile(r"~~.+?~~|<(s|del|strike)>.+?</\1>", re.DOTALL)
_CROSSED = late(  # "yes (crossed out) no"
    rf"\S+ [(\[]{alternation('crossed out')}(?: it| that)?(?: out| through| off)?[)\]]",
    re.IGNORECASE,
)
_REST = late(
    rf"[,;.(\n—-]\s*(?:{alternation('and', 'but')} )?{alternation('the rest')}\b[^,;.()\n]*\)?"
    rf"(?:, {alternation('sorry')})?",
    re.IGNORECASE,
)
_BOX = late(r"\[([ xX✓✔*_-]?)\]|\(([ xX✓✔*_]?)\)|([☐☑☒✅⬜❌✗✘✔✓])")
_TICKED = frozenset("xX✓✔*☑✅☒")
_NUMBERING = late(
    r"^\s*(?:\(?(?:[a-z]|[ivx]{1,4})\)\s+(?=\S)|q\d{1,2}[.:)]\s+(?=\S)|\(?\d{1,2}[.)]\s+(?=\S+$))",
    re.IGNORECASE,
)
_POINTED = re.compile(r"^[-=]*(?:>+|→+)\s*([^<>→]+?)\s*(?:<+|←+)[-=]*$")  # ">>> 68 <<<"
_POINTED_AT = re.compile(r"(?<![\w=-])>+([\w.+-]+)<+(?![\w=-])")  # "Answer: >68<"
_CELLS = re.compile(r"\s*\|(?:\s*:?-*:?\s*\|)*\s*")
_CAPITALS = r"A-Z\u00c4\u00d6\u00dc\u0404\u0406\u0407\u0410-\u042f"
_SIGNED = late(  # " - cheers, Bob"
    rf"(?:\n|\s[-–—]+|(?<=[.!]))\s*(?i:{alternation('signs off')})[,!.]?(?:\s+[{_CAPITALS}]\w+)?[.!]?\s*$"
)
_EMPHASIS = re.compile(r"^(-{2,3}|_{1,2}|\*{1,2}|==)([^-_*=\n]+|[^\n]+?)\1$|^<([^<>\n]+)>$")
_OPTION = re.compile(r"(?<=\s)(?:--[a-z][\w-]*(?:[ =]\d+)?|-[a-zA-Z])(?=\s|$)")  # of a command
_SLASHED = {"n/a": "not applicable", "b/c": "because", "w/": "with", "w/o": "without"}
_IN_SHORT = re.compile(r"(?<![\w/.-])(?:n\.?/a|b/c|w/o?)(?![\w/])", re.IGNORECASE)
_BANG = re.compile(r"^\s*!\s+(?=\S)")  # "! mmap" denies as "!mmap" does
_CALLED = re.compile(r"(?<=\w)\(\)")  # "wait()"
_ANGLED = re.compile(r"<([^\W\d_]+)>")  # as in ``<defunct>``


_SHORTENED = re.compile(rf"\b{alternation('short')}\.(?=[\s,:])", re.IGNORECASE)


def _undotted(found: re.Match[str]) -> str:
    return found.group().replace(".", "")


# Words and signs of which nothing has to be cleared; "q1: " is a question's number.
_PLAIN = re.compile(
    r"(?!q\d)[a-z][a-z0-9 ,.;:=_'\"+?!]*(?:-[a-z0-9 ,.;:=_'\"+?!]+)*", re.IGNORECASE | re.ASCII
)


# What somebody does not know of a word in their answer, which is no doubt about it: "no idea what generic means".
_WONDERS = late(
    rf"(?<![(,.;:\s—-])[(,.;:\s—-]+(?:{alternation('but')} )?{alternation('does not know')} {alternation('what')}"
    rf" [^.,;()?!]{{1,40}}? {alternation('what it means')}\)?(?:, ?{alternation('though')})?[.!]?(?=\s|$)",
    re.IGNORECASE,
)


def cleared(text: str) -> str:
    """A text without what is struck out or not ticked, and without the number of its question."""
    text = _WONDERS.sub("", text) if text.count(" ") > _FEWEST else text
    text = _SHORTENED.sub(_undotted, text) if "." in text else text
    if _PLAIN.fullmatch(text) and " -" not in text:
        return text.strip()
    text = STRUCK.sub(" ", text) if "~~" in text or "</" in text else text
    text = _CROSSED.sub(" ", text) if "(" in text or "[" in text else text
    pointed = _POINTED.match(text.strip())
    text = _POINTED_AT.sub(r"\1", pointed.group(1) if pointed else text)
    text = _SIGNED.sub("", text)
    if text.startswith("|") and text.endswith("|"):
        text = _CELLS.sub(" : ", text).strip(" :")
    emphasised = _EMPHASIS.match(text.strip())
    text = emphasised.group(2) or emphasised.group(3) if emphasised else text
    text = _OPTION.sub(" ", text) if " -" in text else text
    text = _IN_SHORT.sub(_in_full, text) if "/" in text else text
    text = _CALLED.sub("", text) if "()" in text else text
    text = _BANG.sub("!", text)
    return _ANGLED.sub(r"\1", _NUMBERING.sub("", ticked(text))).strip()


def _in_full(found: re.Match[str]) -> str:
    return _SLASHED[found.group().lower().replace(".", "")]


def without_rest(text: str, is_doubt: Callable[[str], object]) -> str:
    """A text without what is said of the rest, where that says nothing: "1: a, the others I don't know".

    Args:
        is_doubt: Whether a piece of text leaves something open or denies it.
    """
    return _REST.sub(lambda found: "" if is_doubt(found.group()) else found.group(), text)


_SET_RIGHT = re.compile(r"[^\s=:]+ \(([^()\d!,:]{2,30})[!,:]+ ?(\S+?)[!.]?\)")


def corrected(text: str) -> str:
    """Of a value that is set right in brackets the other one: "4 (no! 167)", "8 (typo, 18!)"."""
    return _SET_RIGHT.sub(lambda found: found[2] if _sets_right(found[1]) else found[0], text)


def _sets_right(said: str) -> bool:
    senses = VOCABULARY.senses.get(tuple(folded(said)), {})
    return not _CORRECTS.isdisjoint(senses.values())


_CORRECTS = frozenset({Sense.FIX, Sense.NO})


def ticked(text: str) -> str:
    """Of options with boxes before or behind them, the one that is ticked."""
    boxes = list(_BOX.finditer(text))
    marks = [(box.group(1) or box.group(2) or box.group(3) or " ") in _TICKED for box in boxes]
    if len(boxes) < 2 or sum(marks) != 1:
        return text
    at = marks.index(True)
    first = not text[: boxes[0].start()].strip(" -*•\n")
    option = _option(text, boxes, at, first)
    _, *text_behind = text[boxes[-1].end() :].split(maxsplit=1) or [""]
    beside = first and at + 1 < len(boxes) and text_behind and text_behind[0].count(" ") >= _PROSE
    return f"{option}. {text_behind[0]}" if beside else option


_FEWEST = 3  # blanks of such a remark
_PROSE = 3  # blanks: what stands behind the last option is more than its name


def _option(text: str, boxes: Sequence[re.Match[str]], at: int, first: bool) -> str:
    """What stands at a box: behind it where the first one stands in front of all, else before it."""
    if first:
        return text[boxes[at].end() : boxes[at + 1].start() if at + 1 < len(boxes) else len(text)]
    return text[boxes[at - 1].end() if at else 0 : boxes[at].start()]
