"""What was typed, and nothing that came of it: "docker run --rm alpine uname -r"."""

from __future__ import annotations

import re

from labproof.graders.kinds.words import marks

# Whatever else than commands, and what is given to them in plain words, stands there must look like an option, a file,
# an address, a name with a number, or what a shell joins commands with.
_COMMANDS, _GIVEN = marks("command"), marks("given to a command")
_PROMPT = re.compile(r"^(?:[\w.@:~/\[\] -]*[$#%❯]\s+|>\s+)?`?(.*?)`?$")
_TOKEN = re.compile(
    r"""-{1,2}[\w=,:./-]+ | \w+(?:,\w+)+ | ~?[\w.+-]*/[\w./:*-]* | [a-z]+://\S+ | [\w-]+\.[a-z]{1,4} | [\w-]+=\S*
    | \d+ | [a-z]+\d{1,3} | [a-z]+:[\w.]+ | \d?>{1,2}&?\d? | [|&;]{1,2} | < | \$[?!{(\w]\w*[)}]?""",
    re.VERBOSE,
)
_MOST_LINES, _MOST_CHARS = 5, 500


def is_typed(text: str) -> bool:
    """Whether each line is a command as somebody typed it, without a word of what it printed or shows."""
    lines = [line.strip() for line in text.strip().split("\n")]
    if not text.strip() or len(text) > _MOST_CHARS or len(lines) > _MOST_LINES:
        return False
    return all(map(_is_command, lines))


def _is_command(line: str) -> bool:
    prompt = _PROMPT.match(line)
    name, *given = prompt[1].split() if prompt else line.split()
    telling = [word for word in given if word not in _COMMANDS | _GIVEN]
    return name in _COMMANDS and bool(given) and all(map(_TOKEN.fullmatch, telling))
