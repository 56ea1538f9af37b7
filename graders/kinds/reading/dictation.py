"""What was dictated, spelled or broken up, as it would be typed."""

from __future__ import annotations

import re

from labproof.graders.kinds.numerals import in_figures, words_of_numbers
from labproof.graders.kinds.words import VOCABULARY, Sense, alternation, fold
from labproof.graders.patterns import late

_NAMES = {".": "dot", "-": "dash", "_": "underscore", "=": "equals sign"}
_SIGNS = {
    sign: late(rf"(?<=\w)\s+{alternation(name)}\s+(?=[\w/.-])", re.IGNORECASE)
    for sign, name in _NAMES.items()
}
_ANY_SIGN = re.compile(alternation(*_NAMES.values(), "slash"), re.IGNORECASE)
_SLASH = rf"(?<!\w){alternation('slash')}\s+"
_PATH = late(rf"{_SLASH}[\w.]+(?:\s+{_SLASH}[\w.]+)*", re.IGNORECASE)
_SAID = re.compile(r"[^\W\d_]+(?:[ -][^\W\d_]+)*")
_LETTERS = re.compile(r"(?<!\S)(?:[A-Za-z][ .]){2,}[A-Za-z](?![^\s.,;!])")
_WORDS = re.compile(r"[A-Za-z_]+(?: [A-Za-z_]+){1,2}")
_MOST = 40  # signs of a name that was broken up


def dictated(text: str) -> str:
    """ "six point eight dash generic" as 6.8-generic, and "twenty seven eighteen" as 2718; nothing of any other text."""
    worded = _SAID.fullmatch(text)
    numbers = words_of_numbers(text) if worded else []
    words = sum(len(re.split("[ -]", text[one.start : one.end])) for one in numbers)
    if len(numbers) > 1 and len(re.split("[ -]", text)) == words:
        return "".join(str(one.value) for one in numbers)
    if not _ANY_SIGN.search(text):
        return ""
    typed = figures = in_figures(text) if numbers or not worded else text
    for sign, spoken in _SIGNS.items():
        typed = spoken.sub(sign, typed)
    typed = _PATH.sub(lambda found: re.sub(rf"\s*{_SLASH}", "/", found.group(), flags=re.I), typed)
    return typed if typed != figures else ""


def spelled(text: str) -> str:
    """Letter by letter as one word: "U E F I"; nothing of any other text."""
    joined = _LETTERS.sub(lambda found: re.sub("[ .]", "", found.group()), text)
    return joined if joined != text else ""


def glued(text: str) -> str:
    """A name that is broken up, as one: "system d"; nothing of a text in which a word says something."""
    if len(text) > _MOST or not _WORDS.fullmatch(text):
        return ""
    words = [fold(word) for word in text.split() if len(word) > 1]
    senses = [VOCABULARY.senses.get((word,), {}).values() for word in words]
    harmless = all(sense is Sense.FILL for known in senses for sense in known)
    return text.replace(" ", "") if harmless else ""
