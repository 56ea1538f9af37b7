"""An answer's text -> sentences of concepts, each with the words that were taken for it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from labproof.graders.kinds.propositions.lexicon import Lexicon
from labproof.graders.kinds.propositions.patterns import stand_in_order
from labproof.graders.patterns import late

COMMA, BREAK, COLON, NOT, NO, IT = ",", ";", ":", "not", "no", "it"
# Before all else it is an answer; elsewhere it denies what follows.
_NO = ("no", "nope", "nah", "none")
SIGNS = (COMMA, BREAK, COLON)
_THEN = "then"

_QUOTES = str.maketrans(
    {"’": "'", "‘": "'", "`": " ", "´": "'", '"': " ", "“": " ", "”": " ", "*": " ", "_": " "}
)
_TICKS = {ord(sign): " ok , " for sign in "✓✔☑✅"} | {ord(sign): " missing , " for sign in "✗✘☒❌"}
_BULLET = late(r"^\s*(?:[-+•·*–—>#]+|\(?\d{1,2}[.)]|[a-z][.)])\s+", re.MULTILINE)
_NUMBERED = re.compile(r"(?:(?<=\s)|^)(?:\d[.)]|\(\d\))\s")
_ARROW = re.compile(r"\s*(?:[-=]+>|<[-=]+|←|→|⇒|⟶|➜|\s>\s|>>+)\s*")
_EQUALS = re.compile(r"\s*(?:={1,3}|≙|≡)\s*")
_SLASH = re.compile(r"(?<=[a-z])/(?=[a-z])")
_UNEQUAL = re.compile(r"\s*(?:!=|≠|=/=|<>)\s*")
_EITHER = re.compile(r"\b(?:either|ether|too|as well)(?=\s*(?:[.,;!?)]|$))")  # at a clause's end
# Denies once.
_NEITHER = re.compile(r"((?:n't|\bno|\bnot|\bnever)\b[^.,;!?)]*)\bneither(?=\s*(?:[.,;!?)]|$))")
_DASH = re.compile(r"\s+[-–—]+\s+|—|\.\.+|…")
_ABBREVIATION = re.compile(r"\b(e\.g|i\.e|etc|incl|approx|resp|vs|cf)\.")
_STOP = re.compile(r"[.!?]+(?=\s|$|\))|\n+")
_ASIDE = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_WORD = re.compile(r"\d[\w.+-]*%?|[^\W\d]+(?:'[^\W\d]+)?\d*|/[\w./-]+|[,;:]")
_APOSTROPHE = late(r"n't\b|'(?:s|re|ve|ll|d|m)\b|s'(?=\s|$)")


_CLITICS = {"n't": " not", "'s": " poss", "s'": "s poss"}


class Token(NamedTuple):
    """One concept, and the words of the answer that were taken for it."""

    concept: str
    words: str


Sentence = list[Token]


class Text(NamedTuple):
    """A whole answer: its sentences, how many words it has, and how many of them are words of the language.

    ``asides`` are the places of sentences that stood in brackets in the one before.
    """

    sentences: list[Sentence]
    words: int
    known: int
    asks: bool
    asides: frozenset[int] = frozenset()


def read(text: str, lexicon: Lexicon) -> Text:
    """Take an answer apart."""
    plain_words, known, sentences, asides = 0, 0, list[Sentence](), set[int]()
    for part, aside in _sentences(_tidy(text)):
        words = [lexicon.mended(word) for word in _words(part)]
        plain = [word for word in words if word not in SIGNS]
        plain_words += len(plain)
        known += sum(lexicon.is_known(word) or not word.isalpha() for word in plain)
        tokens = _joined(list(_tokens(words, lexicon)), lexicon)
        tokens = _once(_rewritten(tokens, lexicon), lexicon)
        if aside and sentences and _says_again(tokens, sentences[-1]):
            continue
        if any(token.concept not in SIGNS for token in tokens):
            if aside and sentences:
                asides.add(len(sentences))
            sentences.append(tokens)
    return Text(sentences, plain_words, known, "?" in text, frozenset(asides))


def _tidy(text: str) -> str:
    text = "".join(
        sign for sign in unicodedata.normalize("NFKC", text) if unicodedata.category(sign) != "Cf"
    )
    text = text.casefold().translate(_QUOTES).translate(_TICKS)
    text = _EITHER.sub("", _NEITHER.sub(r"\1", text))
    # Not "ring 0. The"
    numbered = {"1", "2"} <= {found[0].strip(" .()") for found in _NUMBERED.finditer(text)}
    text = _BULLET.sub("\n\n", text)
    text = re.sub(r"(?<![.!?:;\n])\n(?=[a-z(])(?![^\n:,]{1,30}:\s)", " ", text)
    text = _ABBREVIATION.sub(lambda found: found[1].replace(".", ""), text)
    if numbered:
        text = _NUMBERED.sub("\n", text)
    text = _UNEQUAL.sub(" not ", _ARROW.sub(" ; ", text))
    text = _SLASH.sub(" , ", text.replace("i/o", "io").replace(" + ", " , "))
    return _DASH.sub(" ; ", _EQUALS.sub(" : ", text))


def _sentences(text: str) -> Iterator[tuple[str, bool]]:
    """Each sentence without what stands in brackets, and behind it that (True)."""
    for part in _STOP.split(text):
        if part.strip():
            asides = _ASIDE.findall(part)
            yield _ASIDE.sub(" ", part), False
            yield from ((aside, True) for aside in asides if aside.strip())


def _words(part: str) -> list[str]:
    words = list[str]()
    for word in _WORD.findall(_APOSTROPHE.sub(lambda found: _CLITICS.get(found[0], ""), part)):
        if word in SIGNS or not word[0].isalpha():
            words.append(word)
        else:
            words.append(word.replace("'", ""))
    return words


def _tokens(words: Sequence[str], lexicon: Lexicon) -> Iterator[Token]:
    at = 0
    while at < len(words):
        found = lexicon.phrase(words, at)
        if found is None:
            word = words[at]
            concept = lexicon.concept(word)
            if concept is None:
                concept = "num" if word[0].isdigit() else word
            found = 1, concept
        length, concept = found
        if concept:
            yield Token(concept, " ".join(words[at : at + length]))
        at += length


def _joined(tokens: Sentence, lexicon: Lexicon) -> Sentence:
    """Without a "then" between who does something and what it is: "the kernel then repairs it"."""
    return [
        token
        for at, token in enumerate(tokens)
        if not (token.words == _THEN and 0 < at < len(tokens) - 1)
        or tokens[at - 1].concept in SIGNS
        or tokens[at + 1].concept in lexicon.things
        or (at > 1 and tokens[at - 2].concept not in SIGNS)
    ]


def _rewritten(tokens: Sentence, lexicon: Lexicon) -> Sentence:
    for expression, needs, concept in lexicon.rewrites:
        if not stand_in_order(needs, [token.concept for token in tokens]):
            continue
        line = "".join(f"{token.concept} " for token in tokens)
        at = 0
        while found := expression.compiled.search(line, at):
            start = line.count(" ", 0, found.start())
            end = start + found.group().count(" ")
            new = [
                Token(name, " ".join(token.words for token in tokens[start:end]))
                for name in concept.split()
            ]
            tokens[start:end] = new
            line = "".join(f"{token.concept} " for token in tokens)
            at = found.start() + len("".join(f"{token.concept} " for token in new))
    return tokens


def _once(tokens: Sentence, lexicon: Lexicon) -> Sentence:
    """A thing told twice in a row, or as a list of its sorts, once: "libraries, binaries and files"."""
    kept: Sentence = []
    if _denies_twice(tokens):
        del tokens[1]
    if (
        tokens
        and tokens[0].words in _NO
        and (len(tokens) == 1 or tokens[1].concept in (*SIGNS, IT))
    ):
        apart = [] if len(tokens) > 1 and tokens[1].concept in SIGNS else [Token(COMMA, "")]
        tokens[:1] = [Token(NO, tokens[0].words), *apart]
    for token in tokens:
        joined = len(kept) > 1 and kept[-1].concept == COMMA
        before = kept[-2 if joined else -1] if kept else None
        if (
            before
            and before.concept == token.concept
            and token.concept not in (*SIGNS, *lexicon.relations, NOT)
        ):
            del kept[-2 if joined else -1 :]
            token = Token(token.concept, f"{before.words} {token.words}")
        kept.append(token)
    return kept


def _denies_twice(tokens: Sentence) -> bool:
    """``No, it is not.``"""
    ends = len(tokens) == 2 or (len(tokens) > 2 and tokens[2].concept in SIGNS)
    return ends and tokens[0].words in _NO and tokens[1].concept == NOT


def _says_again(tokens: Sentence, before: Sentence) -> bool:
    """What stands in brackets names once more what was named before them: "user mode (ring 3)"."""
    named = {token.concept for token in before}
    return all(
        token.concept in named or token.concept in SIGNS or token.concept == "num"
        for token in tokens
    )
