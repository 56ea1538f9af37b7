"""Regular expressions that are compiled when they are first used: an answer needs few of ours, and all take long."""

from __future__ import annotations

import re
from typing import Any, cast

_ASKED = ("match", "fullmatch", "search", "findall", "finditer", "sub", "split", "pattern")


class Late:
    """What a pattern is made of, until it is asked for anything; then the pattern's own methods, found at once."""

    def __init__(self, text: str, flags: int) -> None:
        """Keep both."""
        self._made_of = text, flags

    def __getattr__(self, name: str) -> Any:
        """Compile it."""
        compiled = re.compile(*self._made_of)
        vars(self).update({each: getattr(compiled, each) for each in _ASKED})
        return getattr(compiled, name)


def late(text: str, flags: int = 0) -> re.Pattern[str]:
    """As ``re.compile``, for one that is dear (from a tenth of a millisecond on) and that most answers do not need."""
    return cast("re.Pattern[str]", Late(text, flags))
