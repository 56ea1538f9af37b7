"""Commands of a lab that tell what lab.yaml says and not what a machine shows."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from labproof.graders import limits
from labproof.graders.authoring.sample import facts_of
from labproof.graders.messages import shown
from labproof.graders.model import Lab, Missing

_PRINTS = r"(?:echo|printf(?:\s+'%s\\n')?)\s+(?P<text>'[^'$`]*'|\"[^\"$`]*\"|[^\s;&|<>()$`'\"]+)"
_FALLBACK = re.compile(rf"\|\|\s*{_PRINTS}")
_DEFAULT = re.compile(r"\$\{\w+:?[-=](?P<text>[^}$`]+)\}")
_CONSTANT = re.compile(rf"{_PRINTS}\s*")
_SILENT = re.compile(
    r"(?:[^;&|\n]*>\s*/dev/null(?:\s+2>&1)?|:|true|sleep \S+|set [-+]\w+|exit 0|\s*)\s*"
)
_GREP = r"(?:[^\n]*\|)?[^|\n]*\b[ef]?grep\s(?:[^|\n]*\s)?(?:-\w*q\w*|--quiet|--silent)\b[^|\n]*"
_TEST = r"(?:!\s+)?(?:test\s.*|\[\s.*\])"
_PRINTS_NOTHING = re.compile(rf"{_SILENT.pattern}|{_GREP}|{_TEST}")
# Programs that know nothing of a machine but what they are given.
_BLIND = (
    "awk cat cut echo expr false grep head printf sed seq sort tail test tr true uniq wc".split()
)
_ABSOLUTE = re.compile(r"(?<![\w./$}*?\]-])/(?!dev/null)")
# What a shell knows of its machine.
_OF_THE_SHELL = re.compile(r"\b(?:ulimit|umask|times)\b|\$(?:\$|\{?(?:PPID|RANDOM)\b)")
_CUT = re.compile(r";|&&|\|\||\n")


def probe_problems(lab: Lab) -> Iterator[tuple[str, str]]:
    """Each as (key in lab.yaml, message)."""
    for probe in (
        *(lab.facts.probes if lab.facts else ()),
        *(lab.state.probes if lab.state else ()),
    ):
        key = probe.key.partition(".")[2]
        of_state = probe.key.startswith(f"{lab.id}_state.")
        unreadable = _unreadable(probe.run)
        if unreadable:
            where = "state" if of_state else f"facts.{key}.run"
            yield (
                where,
                f"the shell cannot read {key if of_state else 'this command'} ({unreadable})",
            )
        elif not of_state and not any(survivor.fact == key for survivor in lab.survivors):
            yield from (
                (f"facts.{key}.run", problem) for problem in _made_up(lab, probe.key, probe.run)
            )


def _unreadable(script: str) -> str:
    """Why no shell can read it: on every machine its fact would only ever be missing."""
    read = subprocess.run(
        ["/bin/sh", "-n", "-c", script], capture_output=True, text=True, check=False
    )
    return (
        (read.stderr.strip().splitlines() or ["it does not say why"])[-1] if read.returncode else ""
    )


def _made_up(lab: Lab, key: str, script: str) -> Iterator[str]:
    """What it prints without having looked."""
    if all(_PRINTS_NOTHING.fullmatch(part.strip()) for part in _CUT.split(script)):
        yield "prints nothing on any machine, so nobody could ever be graded by it; let it print what it found"
        return
    if _is_constant(script):
        yield "prints the same on every machine; ask the machine, or write what is right as `given`"
        return
    static = False
    for match in (*_FALLBACK.finditer(script), *_DEFAULT.finditer(script)):
        text = match["text"].strip("'\"")
        named = _taken_for_true(lab, key, text)
        if named:
            static = True
            problem = f"prints {shown(text)} where a command fails, and that is taken for {named}"
            yield f"{problem}; let it fail, so that it is skipped"
    text = "" if static else _printed_blind(script)
    named = _taken_for_true(lab, key, text) if text else ""
    if named:
        problem = (
            f"prints {shown(text)} where nothing can be looked at, and that is taken for {named}"
        )
        yield f"{problem}; let it fail, so that it is skipped"


def _printed_blind(script: str) -> str:
    """What it prints where it finds neither programs nor files of a machine; empty where it fails there, as it should."""
    if _OF_THE_SHELL.search(script):
        return ""
    with tempfile.TemporaryDirectory(prefix="labproof-blind-") as name:
        programs = Path(name, "bin")
        programs.mkdir()
        for program in _BLIND:
            found = shutil.which(program)
            if found:
                Path(programs, program).symlink_to(found)
        try:
            done = subprocess.run(
                ["/bin/sh", "-c", _ABSOLUTE.sub(f"{name}/none/", script)],
                cwd=name,
                env={"PATH": str(programs), "LC_ALL": "C"},
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                errors="replace",
                timeout=limits.PROBE_S,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return ""
    return "" if done.returncode else done.stdout.strip()


def _is_constant(script: str) -> bool:
    """Whether every command either prints a text that stands there, or nothing."""
    parts = [part.partition("|")[0].strip() for part in _CUT.split(script) if part.strip()]
    constant = [bool(_CONSTANT.fullmatch(part)) for part in parts]
    return any(constant) and all(
        one or _SILENT.fullmatch(part) for one, part in zip(constant, parts, strict=True)
    )


def _taken_for_true(lab: Lab, key: str, text: str) -> str:
    """The truth that a fallback becomes: nothing else is right where the command fails."""
    sample: Mapping[str, str] = lab.sample
    for question in lab.questions:
        if not question.truth.startswith(f"{lab.id}."):
            continue
        truth = question.right(facts_of(lab, {**sample, **question.sample, key: f"{text}\n"}))
        if not isinstance(truth, Missing) and str(truth) == text:
            return f"the truth of {question.id}"
    return ""
