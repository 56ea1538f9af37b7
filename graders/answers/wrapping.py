"""Takes away what other programs put around an answer file: a reply's ``>``, a fence, the braces of JSON."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from labproof.graders.answers.outline import SECTIONS
from labproof.graders.yaml_text import Problem

_BREAK = re.compile(r"\r\n|\r|\n")
_FENCE = re.compile(r"(?:```|~~~)\s*\w*\s*")
_BRACED = re.compile(r"\s*\{|[\"']?answers[\"']?\s*:\s*\{(?!\s*\}\s*$)")
_SECTION = re.compile(rf"[\s{{]*[\"']?(?P<key>{'|'.join(SECTIONS)})[\"']?\s*:(?P<rest>.*)")


def unwrapped(text: str, *, broken: bool) -> tuple[str, list[Problem]]:
    """The file alone, each line where it was, and what was around it.

    Args:
        broken: YAML cannot read it, so braces in it are no mapping.
    """
    lines, remarks = _BREAK.split(text), list[Problem]()
    said = [at for at, line in enumerate(lines) if line.strip()]
    if not said:
        return text, remarks
    first = lines[said[0]]
    if first[0] in ">+" and len(said) > 1 and all(lines[at][0] == first[0] for at in said):
        remarks.append(Problem(said[0] + 1, 0, f"each line begins with {first[0]}; remove it"))
        blank = first[0] == ">" and all(line[1:2] in ("", " ") for line in lines)
        lines = [line[2 if blank else 1 :] for line in lines]
    elif _FENCE.fullmatch(first):
        remarks.append(
            Problem(said[0] + 1, 0, f"{first.strip()} is no part of the file; remove it")
        )
        fences = [at for at in said if _FENCE.fullmatch(lines[at])]
        for at in (fences[0], fences[-1]):
            lines[at] = ""
    if broken and (brace := _first_brace(lines)):
        advice = "write each answer on a line of its own, without braces and commas"
        remarks.append(
            Problem(brace, 0, f"to YAML {{ begins a mapping, and this one is broken; {advice}")
        )
        lines = list(_without_braces(lines))
    return ("\n".join(lines), remarks) if remarks else (text, remarks)


def _first_brace(lines: Sequence[str]) -> int:
    """The line, counted from 1, where braces around all answers begin; 0 where none do."""
    return next((at for at, line in enumerate(lines, 1) if _BRACED.match(line)), 0)


def _without_braces(lines: Sequence[str]) -> Iterator[str]:
    open_lists = 0  # a list may go on over several lines, and needs its commas
    for line in lines:
        within, open_lists = open_lists, max(0, open_lists + line.count("[") - line.count("]"))
        section = _SECTION.fullmatch(line)
        if open_lists:
            yield line.lstrip("{ ") if not within and line[:1] == "{" else line
        elif section and section["key"] == "answers":
            rest = section["rest"].lstrip("{ \t")
            yield f"answers: {_closed(rest)}".rstrip()
        elif section:
            rest = section["rest"].strip(", \t")
            yield f"{section['key']}: {'' if rest == '{' else rest}".rstrip()
        elif not line.strip("{}, \t"):
            yield ""
        else:
            indent = line[: len(line) - len(line.lstrip("{ \t"))].replace("{", " ")
            yield indent + _closed(line.lstrip("{ \t"))


def _closed(said: str) -> str:
    """Without the commas and braces behind it that it did not open."""
    said = said.rstrip(", \t")
    while said.endswith("}") and said.count("}") > said.count("{"):
        said = said[:-1].rstrip(", \t")
    return said
