"""What of an answer is meant as the answer, where all of it says more: told of this machine, marked as final, pointed at."""

from __future__ import annotations

import re
from functools import lru_cache

from labproof.graders import limits
from labproof.graders.kinds.reading.manner import doubts
from labproof.graders.kinds.reading.pieces import pieces
from labproof.graders.kinds.reading.settings import of_another, told_here
from labproof.graders.kinds.words import HENCE, LEXICON, Sense, folded, joined, settings

_FINAL, _SAYING = joined(settings.FINAL), joined(settings.SAYING)
_LABEL = re.compile(
    r"(?:^|(?<=[\n.!?;,(…—-])|(?<= and )|(?<= so ))\s*([^\W\d_][^\n.!?;,:()]*?)\s*:\s*(?=\S)"
)
_POINTED = re.compile(r"\s*(?:<[-=~]+|←+|<<+|⟵|⬅\ufe0f?|👈)\s*(?:[^\W\d_]+\s*){0,3}$")
_JOB = re.compile(r"^\s*\[\d+\]\s+\d+\s*$", re.MULTILINE)
_MOST_WORDS = 5  # of a label


def focused(text: str) -> tuple[str, ...]:
    """Parts of a text of which each, where it is clear, is the answer."""
    return _kept(text) if len(text) <= limits.SHOWN_CHARS else _focused(text)


def _focused(text: str) -> tuple[str, ...]:
    ways = (told_here, _final, _anew, _pointed, _ticked, _heads, _below, _concluded, _jobless)
    parts = dict.fromkeys(way(text) for way in ways)
    return tuple(part for part in parts if part and part.strip() != text.strip())


_kept = lru_cache(maxsize=4096)(_focused)


def _jobless(text: str) -> str:
    """A text without a shell's notices of jobs."""
    return _JOB.sub("", text).strip() if "[" in text else ""


def _final(text: str) -> str:
    """What stands behind the last label that calls it final: "my answer: 68", unless that is somebody else's."""
    for label in reversed(list(_LABEL.finditer(text))):
        words = folded(label[1])
        at = next((at for at in range(len(words)) if " ".join(words[at:]) in _FINAL), _MOST_WORDS)
        front = pieces(" ".join(words[:at]))
        if at < _MOST_WORDS and all(piece.sense in _OWN for piece in front):
            return text[label.end() :].strip()
    return ""


def _anew(text: str) -> str:
    """The word behind the last colon, where something before it corrects: "acb. No wait, b is first: bac"."""
    labels = list(_LABEL.finditer(text))
    if not labels or " " in (behind := text[labels[-1].end() :].strip()):
        return ""
    front, label = pieces(text[: labels[-1].start(1)]), labels[-1][1]
    others = of_another(pieces(label)) or not _SAYING.isdisjoint(folded(label))
    corrects = any(piece.sense is Sense.FIX for piece in front)
    return behind if corrects and not others else ""


_OWN = (Sense.REFER, Sense.FILL, Sense.AND, Sense.BUT, Sense.BECAUSE)  # "so my"; not "the book's"


_LINKS = sorted(
    (" ".join(way) for way, senses in LEXICON.senses.items() if Sense.AND in senses.values()),
    key=len,
    reverse=True,
)
_SIGN = r"[\s.:),;/&+>→–-]{1,4}"
# "1: a and q (holes stay open)", "2. b the boot loader".
_HEAD = re.compile(
    rf"[\s*•–(-]*(?:(\d{{1,2}}){_SIGN})?([a-z])(?:(?:{_SIGN}|\s(?:{'|'.join(map(re.escape, _LINKS))})\s)([a-z]))?"
    r"(?![\w'’])(.*)",
    re.IGNORECASE,
)
_FEW = 3


def _heads(text: str) -> str:
    """The letters that all lines begin with, where what is said behind them leaves nothing open."""
    lines = [line for line in text.split("\n") if line.strip()]
    heads = [_HEAD.fullmatch(line) for line in lines]
    if "~~" in text or len(lines) < _FEW or not all(head and not doubts(head[4]) for head in heads):
        return ""
    return "\n".join(" ".join(filter(None, head.groups()[:3])) for head in heads if head)


_CONCLUDES = "|".join(
    re.escape(way) for way in sorted(HENCE | joined(settings.CONCLUDES), key=len, reverse=True)
)
_HENCE = re.compile(
    rf"(?:^|(?<=[.!?…;:,–—-]\s)|(?<=\n))(?:and |und |y |e |et )?(?:{_CONCLUDES})\b[,:]?\s+",
    re.IGNORECASE,
)


def _concluded(text: str) -> str:
    """What is concluded at the end of reasons that are told for sure: "it gave 137 first. …, so 143 it is"."""
    found = list(_HENCE.finditer(text))
    if not found or not found[-1].start():
        return ""
    front, behind = text[: found[-1].start()], text[found[-1].end() :].strip()
    return "" if any(piece.sense in _UNSURE for piece in pieces(front)) else behind


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
    return last if _COMMAND.match(first) and not _COMMAND.match(last) and " " in last else ""


_COMMAND = re.compile(r"\s*(?:[\w.@:~/()\\-]*\s?[$#%❯➜]|[\w.@:~/\\-]*>)\s+\S")


def _pointed(text: str) -> str:
    """The one line with an arrow behind it."""
    lines = [line for line in text.split("\n") if line.strip()]
    at = [line for line in lines if _POINTED.search(line)]
    return _POINTED.sub("", at[0]).strip() if len(at) == 1 and len(lines) > 1 else ""
