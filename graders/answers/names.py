"""What the files of a submission are called, and what a name that is almost right stands for: one rule for all."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from labproof.graders import limits
from labproof.graders.messages import listed, shown

EVIDENCE = "evidence.json"
MANIFEST = "manifest.json"

# "Part1.yml", "part1.yaml.yaml", "part1.yaml.txt": what editors and browsers put behind a name.
_ENDING = re.compile(r"(?P<stem>[^.~].*?)(?P<end>(?:\.(?:ya?ml|json))+)(?:\.txt)?", re.IGNORECASE)
# Notepad saves as text what has another ending; notes lie about under such names too, so no other word may stand there.
_TEXT = re.compile(r"(?P<stem>[^.~].*)\.txt", re.IGNORECASE)
_RUN = re.compile(r"[^\W\d_]+|\d+")


_YAML = (".yaml", ".yml", ".yaml.txt", ".yml.txt")


def is_yaml(name: str) -> bool:
    """Whether a file may hold answers, by its ending alone."""
    return name.lower().endswith(_YAML)


def _is_text(name: str) -> bool:
    """Whether it is called a text and nothing else."""
    return not _ENDING.fullmatch(name) and _TEXT.fullmatch(name) is not None


class RightNames(NamedTuple):
    """Files by the names that they stand for, and what was odd about it, as whole sentences."""

    found: dict[str, str]  # right name -> name on disk
    flags: tuple[str, ...]
    unclear: dict[str, list[str]]  # right name -> the names of which nobody can say which is meant


def meant(name: str, labs: Collection[str]) -> str:
    """The file that a name stands for, as browsers, editors and people change names; empty: for none.

    A lab's name among other words is that lab, where no other one's is there: "Part 1.yaml", "part1_lovelace.yml".

    Args:
        labs: The ids of all labs that have an answer file.
    """
    if name in (EVIDENCE, MANIFEST) or (
        name.endswith(".yaml") and name.removesuffix(".yaml") in labs
    ):
        return name
    if len(name) > limits.NAME_CHARS:
        return ""
    near = _ENDING.fullmatch(name)
    if not near:
        return next((f"{lab}.yaml" for lab in labs if is_called(name, f"{lab}.yaml")), "")
    runs = _runs(near["stem"])
    if near["end"].lower().endswith("json"):
        return EVIDENCE if "evidence" in runs else ""
    named = [lab for lab in labs if _holds(runs, _runs(lab))]
    if len(named) > 1:  # "net_two" holds "net", and is not meant by it
        named = [
            lab
            for lab in named
            if not any(other != lab and _holds(_runs(other), _runs(lab)) for other in named)
        ]
    return f"{named[0]}.yaml" if len(named) == 1 else ""


def is_called(name: str, right: str) -> bool:
    """Whether a name is that of the file it stands for and nothing more, but for a number or a "copy"."""
    if right in ("", name):
        return bool(right)
    found = _ENDING.fullmatch(name) or _TEXT.fullmatch(name)
    runs = _runs(found["stem"]) if found else ()
    own = _runs(right.rpartition(".")[0])
    return runs[: len(own)] == own and all(
        run == "copy" or run.isdecimal() for run in runs[len(own) :]
    )


def by_right_names(names: Iterable[str], means: Callable[[str], str]) -> RightNames:
    """Which file counts as which. A right name goes before one that is almost right; of two such nobody can say.

    Args:
        means: The file that a name stands for; empty: for none.
    """
    near: dict[str, list[str]] = {}
    found = {}
    unclear = {}
    for name in sorted(names):
        right = means(name)
        if right == name:
            found[right] = name
        elif right:
            near.setdefault(right, []).append(name)
    messages = []
    for right, all_near in sorted(near.items()):
        named = [name for name in all_near if not _is_text(name)]
        others = named if named or right in found else all_near  # beside them a text is a note
        if not others:
            continue
        said = listed([shown(name) for name in others])
        if right in found:
            messages.append(
                f"{said} beside {right} {'was' if len(others) == 1 else 'were'} not read"
            )
        elif len(others) > 1:
            messages.append(f"{right} was not handed in, and {which_is_meant(others)}")
            unclear[right] = others
        else:
            messages.append(f"{said} was read as {right}")
            found[right] = others[0]
    return RightNames(found, tuple(messages), unclear)


def which_is_meant(names: Sequence[str]) -> str:
    """That each of several files may be the one, as half a sentence."""
    return f"{listed([shown(name) for name in names])} may be meant: nobody can say which"


@lru_cache(maxsize=4096)  # a class calls its files by the same few names
def _runs(text: str) -> tuple[str, ...]:
    """Words and numbers, in lower case: ``part``, ``1``."""
    return tuple(run.lower() for run in _RUN.findall(text))


def _holds(runs: tuple[str, ...], lab: tuple[str, ...]) -> bool:
    """Whether a lab's words and numbers stand in a name, one after the other."""
    return any(runs[at : at + len(lab)] == lab for at in range(len(runs) - len(lab) + 1))
