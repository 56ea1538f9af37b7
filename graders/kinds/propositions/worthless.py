"""What earns nothing whatever a rubric holds: copies, heaps of words, orders, "no idea", another cause, a wrong yes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from labproof.graders.kinds.propositions.lexicon import forms
from labproof.graders.kinds.propositions.rubric import Rubric
from labproof.graders.kinds.propositions.sentences import IT, NO, NOT, SIGNS, Sentence, Text, Token
from labproof.graders.patterns import late

_COPIED_WORDS = 4  # in a row
_COPIED_SHARE = 0.5  # of a sentence's rows of words
_STUFFED = 7  # concepts without a word between them
_IGNORANT_WORDS = 14
LANGUAGE = 0.75  # of the words are known, or it is another language
DENIED_WITHIN = 3  # concepts before another cause
_SURE_RIVALS = 2  # words of other causes that outweigh a word of the core
_SCRAMBLED = late(
    r"\b(?:the|an|because)\s*(?:[.!?](?![.\w])|$)"
    r"|(?<!works )(?<!work )(?<!do )(?<!goes )\bwithout\s*(?:[.!?]|$)"
    r"|\b(?:the|an?)\s+(?:of|is|are|so(?! called)|because|and|which|by|from)\b",
    re.IGNORECASE,
)
_BOTH = re.compile(
    r"\bor (?:else )?(?:it|they|he|that|this|the \w+|there|both) (?:\w+ )?"
    r"(?:do|does|did|is|are|was|can|will)(?:n.?t| not)\b",
    re.IGNORECASE,
)
LISTED = "it lists words and states nothing"
_HEAP, _ENTRY = 6, 3  # entries, and words in each
_LONG_ENTRY, _TERSE = 5, 2  # words of the longest, where all have so many on average
_DRAWN = re.compile(r"[-=]+>|→|⇒|[:=\n]|\.\s")
# A sentence does, and a heap does not.
_BEGINS = re.compile(r"\s*(?:the|an?|it|this)\b", re.IGNORECASE)
_LIST = 5  # fragments without a verb
_STATES = re.compile(r"\b(?:is|are|was|were|has|have|does|do|shows?)\b|'s\b", re.IGNORECASE)
_WORD = re.compile(r"\w+")
# What a copy of a question does not have.
_ANSWERS = frozenset({"yes", "no", "not", "none", "wont"})
_LITTLE, _NEW = 3, 1  # letters of a word that tells nothing, and new words that a copy may have
_TELL_NOTHING = frozenset(
    "that which this these those with from into also both them they their there because"
    " very really quite much more most always important actually simply just well".split()
)
_ASKS = late(r"(?:what|which|why|will|how|where|who|when)\b[^?]*\?\s*$", re.IGNORECASE)


def _spoken(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.casefold().replace("'", "").replace("’", "")))


def retracts(text: str, rubric: Rubric) -> bool:
    """Whether it takes back what it says, whatever that is: "scratch that", "I mixed that up"."""
    words = _spoken(text)
    return any(_stands_in(phrase, words) for phrase in rubric.retractions)


def worthless(text: str, taken: Text, rubric: Rubric) -> str:
    """Why there is no answer in it at all."""
    words = _spoken(text)
    if not words:
        return "it is empty, or the question again"
    if any(_stands_in(order, words) for order in rubric.orders):
        return "it speaks to whoever grades"
    said = [
        token for sentence in taken.sentences for token in sentence if token.concept not in SIGNS
    ]
    of_ours = [token for token in said if token.concept in rubric.domain]
    if (
        len(words) <= _IGNORANT_WORDS
        and any(_stands_in(phrase, words) for phrase in rubric.ignorance)
        and not of_ours
    ):
        return "it says that it does not know"
    if taken.known < LANGUAGE * taken.words:
        return ""
    if _listed(text, rubric) or _heaped(text, taken, said, rubric):
        return LISTED
    if _stuffed(taken, said, rubric) and not (_DRAWN.search(text) or _STATES.search(text)):
        return "it is a heap of words and no statement"
    spoken = {token.concept for token in said}
    if not spoken & rubric.keys:
        return "no word of it belongs to the matter"
    return ""


def _stuffed(taken: Text, said: Sequence[Token], rubric: Rubric) -> bool:
    signs = sum(token.concept in SIGNS for sentence in taken.sentences for token in sentence)
    verbs = sum(token.concept in rubric.lexicon.relations for token in said)
    if len(taken.sentences) != 1:
        return False
    listed = signs + 1 >= _LIST and not verbs and len(said) <= 3 * (signs + 1)
    return listed and not rubric.spec.lists


def _heaped(text: str, taken: Text, said: Sequence[Token], rubric: Rubric) -> bool:
    """Many concepts in one breath, and hardly a sign, a little word or a verb between them."""
    signs = sum(token.concept in SIGNS for sentence in taken.sentences for token in sentence)
    verbs = sum(token.concept in rubric.lexicon.relations for token in said)
    between = taken.words - sum(len(token.words.split()) for token in said)
    names = sum(token.concept != IT for token in said)
    breathless = len(taken.sentences) == 1 and names >= _STUFFED and not signs
    return breathless and between <= 1 and verbs <= 2 and not (verbs and _BEGINS.match(text))


def _listed(text: str, rubric: Rubric) -> bool:
    """Many names with nothing but commas between them: no arrow, no line of its own, no sentence."""
    entries = [entry.split() for entry in re.split("[,;]", text.strip(" .\n"))]
    lengths = [len(entry) for entry in entries]
    longest = _LONG_ENTRY if sum(lengths) <= _TERSE * len(lengths) else _ENTRY
    short = max(lengths) <= longest
    return len(entries) >= _HEAP and short and not _DRAWN.search(text) and not rubric.spec.lists


def scrambled(text: str) -> bool:
    """An article or a conjunction without what it belongs to: words, and no sentence."""
    return bool(_SCRAMBLED.search(text))


def says_both(text: str) -> bool:
    """``..., or it doesn't``."""
    return bool(_BOTH.search(text))


def _stands_in(wanted: tuple[str, ...], words: Sequence[str]) -> bool:
    size = len(wanted)
    return any(tuple(words[at : at + size]) == wanted for at in range(len(words) - size + 1))


def without_copies(text: str, asked: str) -> str:
    """The answer without sentences that are the question's own."""
    words = _WORD.findall(asked.casefold())
    given, answers = _rows(words), _ANSWERS.difference(words)
    kept = []
    for sentence in re.split(r"(?<=[.!?\n])(?=\s|$)", text):
        said = _WORD.findall(sentence.casefold())
        rows = _rows(said)
        copied = (
            rows
            and not answers.intersection(said)
            and len(rows & given) >= _COPIED_SHARE * len(rows)
        )
        if not copied and not _ASKS.match(sentence.strip()):
            kept.append(sentence)
    return "".join(kept)


def repeats(text: str, asked: str) -> bool:
    """Whether it is made of the question's words, some of them in a row, and says nothing that the question does not."""
    given, words = _WORD.findall(asked.casefold()), _WORD.findall(text.casefold())
    said = {word for word in words if len(word) > _LITTLE}
    new = {word for word in said - _TELL_NOTHING if not set(forms(word)) & set(given)}
    copied = bool(_rows(words) & _rows(given))
    return copied and len(new) <= _NEW and not said & _ANSWERS


def _rows(words: Sequence[str]) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + _COPIED_WORDS]) for at in range(len(words) - _COPIED_WORDS + 1)}


def wrong_opening(sentences: Sequence[Sentence], rubric: Rubric) -> str:
    """The words of the wrong answer that the first sentence begins with, and that none takes back at once."""
    first = [token for token in (sentences[0] if sentences else ()) if token.concept != IT]
    taken_back = any(token.concept in (NOT, NO) for token in first[1:3])
    return (
        first[0].words
        if first and first[0].concept in rubric.wrong_opening and not taken_back
        else ""
    )


def rival_of(sentences: Sequence[Sentence], rubric: Rubric) -> str:
    """The words of another cause that is claimed where nothing of the core is said; "" where there is none."""
    everything = [token.concept for sentence in sentences for token in sentence]
    claimed = list[str]()
    for sentence in sentences:
        for at, token in enumerate(sentence):
            before = {near.concept for near in sentence[max(0, at - DENIED_WITHIN) : at]}
            if token.concept in rubric.rivals and NOT not in before and not before & rubric.doubts:
                claimed.append(token.words)
    enough = _SURE_RIVALS if rubric.core & set(everything) else 1
    return claimed[0] if len(claimed) >= enough else ""
