"""What a reader sees of an answer: signs as a keyboard has them, and of a copied terminal the output."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from labproof.graders.kinds.words import DEEDS, VOCABULARY, alternation, any_of, bounded, folded
from labproof.graders.patterns import late

QUOTES = "\"'`“”‘’«»„‚「」『』"
_TIDIED = QUOTES.replace("'", "").replace('"', "") + "\"'"
# Full-width forms are what Asian keyboards write for ASCII; word processors make other dashes of a hyphen. Of the many
# crosses, and of the signs of what is not equal, one is enough for all that read.
_SPELLED = str.maketrans(
    {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
    | {ord(sign): "-" for sign in "‐‑‒–−"}
    | {ord(sign): "✗" for sign in "✖✕⨯⊗⊘🆖"}
    | {ord(sign): "≠" for sign in "≢≁∉"}
    # Vowels of Arabic, and what draws a word out.
    | dict.fromkeys((0x640, *range(0x64B, 0x653), 0x670), "")
    | {
        ord("、"): ", ",  # what follows is glued to them, and is no decimal place
        ord("。"): ". ",
        ord("…"): "...",
        ord("।"): ".",
        ord("،"): ",",
        ord("؛"): ";",
        ord("؟"): "?",
        ord("\u00a0"): " ",
        ord("\u3000"): " ",
    }
)
_ARROW = re.compile(r"(?<![-=<])[-=]+>|→|⇒|⟶|➜|➔")
_POINTS_BACK = re.compile(r"(?<=\S) *(?:<-+|←|⇐|⟵) *(?=[^\W\d])([^.;\n]*)")
_FENCE = re.compile(r"[`~]{3}\w*")
_PROMPT = late(
    r"""(?:\(\S{1,30}\)\ ?)?                       # (.venv)
    (?:PS(?:\ [A-Za-z]:[^>]{0,80}|\ /[^>]{0,80})?>\ ?   # PowerShell
    | [A-Za-z]:\\[^>]{0,80}>\ ?                        # cmd
    | └─+[#$%]\ ? | ┌──.*                          # two lines
    | (?:\[?[\w.-]+@[\w.㉿-]+[^#$%>]{0,80}|bash-[\d.]+|sh-[\d.]+|~\ ?|/\S*\ ?|[➜❯\u03bb»]\ *\S*)?[#$%❯>](?=\s|$)\ ?
    | [\w.-]+:[~/]\S*[#$]\ | [➜❯]\ +\S*\ )""",
    re.VERBOSE,
)
# A shell's, of its jobs: "[1]+  Terminated   sleep 300", "zsh: terminated  sleep 300", "Job 1, 'sleep 300 &' has ended".
_NOTICE = late(
    r"""\[\d+\]\ *[+-]?\ +(?:\d+\ +)?(?:done|exit\ \d+|killed|running|stopped|suspended|terminated)\b
    | \[\d+\]\ ?[+-]\ +(?:\d+\ +)?[^\W\d_][^\n]{1,30}?\ {2,}\S
    | (?:\S{1,40}:\ (?:line\ \d+:\ +)?(?:\d+\ )?)(?:done|killed|hangup|suspended|stopped|terminated)\ {2,}\S
    | (?:fish:\ )?Job\ \d+,\ ['‘].*['’]\ [a-z]""",
    re.IGNORECASE | re.VERBOSE,
)
# One that tells the status: "[1]+  Exit 143   sleep 300", and ksh's "[1] + Done(143)  sleep 300".
_EXITED = re.compile(
    r"\[\d+\] {0,4}[+-]? {1,40}(?:\d+ +)?(?:exit (\d{1,3})\b|done\((\d{1,3})\)|[^\W\d_]+ (\d{1,3})(?= {2,}\S))",
    re.IGNORECASE,
)
_STARTED = re.compile(r"\s*\[\d+\] \d+\s*")  # "[1] 31402"
_ROW = re.compile(r"\s*(?:\S+ {2,}\S|\S+ +\d+ +\d|[\w.]+=\S)")  # of a table, or of a file
_SUDO = re.compile(r"\[sudo\] \S.*:\s*")
# A command that was copied without its prompt: it has an option, or a filter behind a pipe.
_COMMAND = late(
    r"""(?:sudo\ )?[a-z][\w./-]*\ (?:[^|]*\ )?(?:
    (?:-[A-Za-z]{1,3}\d*|-\d|-[A-Z][^\s:]+|--[a-z][\w-]*)(?:[\ =].*)?
    | <\ ?/\S+(?:\ .*)?
    | \|\ ?(?:grep|egrep|head|tail|wc|awk|sort|cut|less|more|sed|tr|uniq|column|tee|xargs)\b.*)""",
    re.VERBOSE,
)
# Of a shell what nobody writes but at a prompt: "wait 119; echo "status $?"", "sleep 300 &", "kill %1".
_TYPED = late(
    r"""(?:(?:time|sudo)\ )?(?:
    echo\ ["']?[^"'|]{0,20}\$[?!$][^"'|]{0,20}["']?
    | (?:wait|kill)(?:\ -\w+)?(?:\ (?:%?\d+|\$!))?
    | [a-z][\w./-]*(?:\ [\w./%$!-]+){1,4}\ ?(?:&&?|;)\ ?(?:echo|kill|wait)\ .*
    | [a-z][\w./-]*\ (?:\d+|/\S+)\ ?&
    )""",
    re.VERBOSE,
)
# What a command says of itself that failed; it is no answer where anything else is.
_FAILED = re.compile(
    r"(?:\w[\w./-]*: ){1,3}.*"
    r"(?:No such file or directory|command not found|Permission denied|Operation not permitted)\.?"
)
_COMMENT = re.compile(r"\s*#+\s+(?=\D)")
_USER = re.compile(r"\s*(?:\S+@\S+\s?)?\$\s")
_FOLDER = re.compile(r"[~/]\S*(?: .{0,30})?")  # above a prompt of its own
_TERMINAL = re.compile(r"[#$%>❯➜└┌]")


# What an editor of a course site puts around words; what is struck out stays.
_BREAK_TAG = re.compile(r"<br ?/?>|</(?:p|div|li|h[1-6]|pre)>\s*", re.IGNORECASE)
_TAG = re.compile(
    r"</?(?:b|i|u|em|strong|code|pre|tt|kbd|samp|p|span|div|li|ul|ol|font|h[1-6])(?: [^<>]*)?/?>",
    re.IGNORECASE,
)
_ENTITY = re.compile(r"&(nbsp|lt|gt|amp|quot);")
_ENTITIES = {"nbsp": " ", "lt": "<", "gt": ">", "amp": "&", "quot": '"'}


def _without_tags(text: str) -> str:
    if _TAG.search(text) or _BREAK_TAG.search(text):
        text = _TAG.sub("", _BREAK_TAG.sub("\n", text)).strip()
        text = _ENTITY.sub(lambda found: _ENTITIES[found.group(1)], text)
    return text


def without_gaps(text: str) -> str:
    """Never more than one empty line at a time: they say nothing, and thousands of them take long to read."""
    return _GAPS.sub("\n\n", text) if "\n" in text else text


_GAPS = re.compile(r"\n(?:[ \t]*\n){2,}")


def tidy(text: str) -> str:
    """Without outer blanks, quotes and backticks, and with inner runs of blanks folded."""
    folded = " ".join(text.split())
    return folded.strip(_TIDIED + " ")


# What languages glue to a word and what changes nothing of it: a copula, particles.
_PARTICLES = late(
    rf"(?<=[!-~])(?: ?{alternation('glued copula')}(?=[\s.,!)]|$)|{alternation('glued particle')}(?=\s))"
)


def legible(text: str) -> str:
    """Signs as a keyboard has them, none that is invisible, and of a copied terminal the output.

    A line with a shell's prompt is what was asked, and its notice of a job beside the question; neither is what is
    answered, and they go where other lines are left. So is a command in the first line. Below a user's prompt # begins
    a remark.
    """
    if text.isascii():
        if not _ODD_ASCII.search(text):
            return text
    else:
        text = "".join(map(_plain, text.translate(_SPELLED))).rstrip(" ")
        text = _PARTICLES.sub("", text)
    text = _without_tags(text)
    lines = [line for line in text.split("\n") if not _FENCE.fullmatch(line.strip())]
    if any(map(_USER.match, lines)):
        lines = [_COMMENT.sub("", line) for line in lines]
    asked = _all_asked(lines)
    below = [*asked[1:], False]
    lines_around = zip(lines, asked, below, strict=False)
    output = [
        line
        for line, one, next_ in lines_around
        if not one and not (next_ and _FOLDER.fullmatch(line))
    ]
    said = "\n".join(_exited(lines, output) or (output if any(map(str.strip, output)) else lines))
    return _POINTS_BACK.sub(r" (\1)", _ARROW.sub("→", said))  # "68 <- that is the sum"


def _all_asked(lines: Sequence[str]) -> list[bool]:
    """Of each line whether it was typed at a prompt, is a shell's notice, or the head of what was copied."""
    asked = [_asked(line) for line in lines]
    if len(lines) < 2:
        return asked
    asked[0] = asked[0] or bool(_COMMAND.fullmatch(lines[0].strip()))
    if asked[0] or _TYPED.fullmatch(lines[0].strip()):
        asked = [
            one or bool(_TYPED.fullmatch(line.strip()))
            for line, one in zip(lines, asked, strict=True)
        ]
    heads = [
        ":" in line and bool(_HEAD.fullmatch(line)) and bool(typed or _ROW.match(below))
        for line, below, typed in zip(lines, [*lines[1:], ""], [*asked[1:], False], strict=True)
    ]
    return [one or head for one, head in zip(asked, heads, strict=True)]


# What stands above something that was copied: "proof:".
_HEAD = late(rf"\W{{0,3}}{alternation('proof')}\W{{0,3}}:\W{{0,3}}", re.IGNORECASE)
# What stands between a command and a number that it put out: "gave", an arrow.
_PUTS_OUT = late(
    rf"[`'\"]?(?:\s?[=→:]|\s{bounded('puts out')})\s+(?=[^\s\d]{{0,3}}\d)", re.IGNORECASE
)
# A command in a sentence: it asks for a status, or has a filter behind a pipe.
_SHELL = late(
    rf"(?:^|(?<=[.,;:(]\s)|\b{any_of(sorted(DEEDS))}\s+)[`'\"]?"
    r"(?P<typed>(?:sudo )?[a-z][\w./-]*(?: [^\n]*)?(?:\$[?!]|\| ?(?:"
    r"grep|egrep|head|tail|wc|awk|sort|cut|sed|tr|uniq|xargs)\b)[^\n]*)$",
    re.IGNORECASE,
)


def without_commands(text: str) -> str:
    """A text without commands in front of what they put out: "lsmod | tail -n +2 | wc -l gave me 20" is 20."""
    if "|" not in text and "$" not in text:
        return text
    for puts in reversed(list(_PUTS_OUT.finditer(text))[:_MOST_COMMANDS]):
        shell = _SHELL.search(text[: puts.start()].rpartition("\n")[2][-_LONGEST_COMMAND:])
        if shell and _is_plain(shell["typed"], text[puts.end() :]):
            text = f"{text[: puts.start() - len(shell['typed'])]} {text[puts.end() :]}"
            break
    return text


def _is_plain(typed: str, behind: str) -> bool:
    """Whether a command takes nothing back, and has not the very number that it is said to have put out."""
    number = _DIGITS.search(behind)
    new_number = number is not None and number.group() not in _DIGITS.findall(typed)
    return new_number and VOCABULARY.doubting.isdisjoint(folded(_OPTIONS.sub("", typed)))


_OPTIONS, _DIGITS = re.compile(r"-\w+"), re.compile(r"\d+")
_MOST_COMMANDS = 5  # of one answer
_LONGEST_COMMAND = 200  # characters


def _exited(lines: Sequence[str], output: Sequence[str]) -> list[str]:
    """The statuses that notices tell, where nothing else was put out: of "[1]+  Exit 143   sleep 300" the 143."""
    if any(line.strip() and not _STARTED.fullmatch(line) for line in output):
        return []
    exited = [found for line in lines if (found := _EXITED.match(line))]
    exits = [f"exit {next(filter(None, found.groups()))}" for found in exited]
    return [*output, *exits] if exits else []


# One line without these is as a keyboard has it, and kept whatever stands before it.
_ODD_ASCII = re.compile(r"[\n>]|<-|```|^\[\d")


def _plain(sign: str) -> str:
    """A sign as ASCII where it is a digit of another script; nothing where it is invisible."""
    if sign.isascii():
        return sign
    category = unicodedata.category(sign)
    if category == "Nd":
        return str(unicodedata.digit(sign))
    return "" if category == "Cf" or sign == "\ufe0f" else sign


def _asked(line: str) -> bool:
    """Whether a line was typed at a prompt, or is a shell's notice."""
    if _NOTICE.match(line) or _SUDO.fullmatch(line) or _FAILED.fullmatch(line):
        return True
    bare = line.strip()
    found = _PROMPT.match(bare) if _TERMINAL.search(bare) else None
    return bool(found) and not re.match(r"[#>]+ ?\d", bare)  # "#1 SMP" and "> 5" are no prompts
