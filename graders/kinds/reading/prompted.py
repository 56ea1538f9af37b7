"""An answer below its question's own words, which were left there or copied."""

from __future__ import annotations

import re
from functools import lru_cache

_ENDS = re.compile(r"[?:.](?=\s|$)")
_WORD = re.compile(r"\w+")
_LEAST = 4  # words; fewer may begin an answer


def behind_prompt(text: str, prompt: str) -> str:
    """What stands behind the prompt, or behind its first sentences; empty where the answer does not begin so."""
    first, asked = _WORD.search(text), _WORD.search(prompt)
    if not first or not asked or _differ(first.group(), asked.group()):
        return ""
    return next(
        (text[found.end() :].strip() for one in _beginnings(prompt) if (found := one.match(text))),
        "",
    )


def _differ(one: str, other: str) -> bool:
    """Whether two words of ASCII are not the same; of others the patterns know what case may change."""
    return one.isascii() and other.isascii() and one.lower() != other.lower()


@lru_cache(maxsize=1024)
def _beginnings(prompt: str) -> tuple[re.Pattern[str], ...]:
    """The prompt up to the end of each sentence, the whole of it first, however it is wrapped and quoted."""
    ends = [*(end.end() for end in _ENDS.finditer(prompt)), len(prompt)]
    words = [_WORD.findall(prompt[:end]) for end in sorted(set(ends), reverse=True)]
    return tuple(
        re.compile(
            r"\W*" + r"\W+".join(map(re.escape, one)) + r"\b[\s?:.)`'\"*_>-]*", re.IGNORECASE
        )
        for one in words
        if len(one) >= _LEAST
    )
