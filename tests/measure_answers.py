"""How well answers are read: the development sets of ``tests/data/answers``, graded and compared with a fair verdict.

``make answers`` prints per question what earned wrongly, what lost wrongly, what was misjudged in part, and what goes
to a person. ``python -m tests.measure_answers -v FILE …`` names the answers too.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from labproof.graders.answers import reader
from labproof.graders.authoring.proof import facts_of
from labproof.graders.evidence import file as evidence_file
from labproof.graders.facts import known_sources, parse_facts
from labproof.graders.grade import judge_question
from labproof.graders.model import Facts, Missing, Outcome, Status
from labproof.graders.specs.catalogue import find_labs
from labproof.graders.specs.load import load_lab

ROOT = Path(__file__).resolve().parent.parent
SETS = ROOT / "tests" / "data" / "answers"
SYSTEMS = ROOT / "fixtures" / "systems"
LABS = {lab.id: lab for lab in map(load_lab, find_labs())}
WANTED = {"full": Fraction(1), "none": Fraction(0)}
# What the samples' machine shows, for answers that were written on another one.
SHOWN = {
    "release": "6.8.0-45-generic",
    "base": "6.8.0-45",
    "pid": "31337",
    "pid_comma": "31,337",
    "ppid": "2718",
}
_ELSEWHERE = {("live", "overlay_state")}  # right on a machine that is not the sample's
COLUMNS = ("answers", "earned wrongly", "lost wrongly", "partly misjudged", "to a person")


class Judged(NamedTuple):
    """One answer of a set, and what became of it."""

    entry: dict[str, Any]
    outcome: Outcome
    fault: str  # one of COLUMNS, or empty


def outcome_of(entry: dict[str, Any]) -> Outcome | None:
    """As the batch sees it; None where the machine it speaks of cannot tell."""
    lab = LABS[entry["lab"]]
    question = next(one for one in lab.questions if one.id == entry["q"])
    facts = _facts(entry["lab"], entry["q"], entry.get("evidence", "sample"))
    unseen = question.truth and isinstance(facts.lookup(question.truth), Missing)
    if unseen or (entry.get("evidence"), question.id) in _ELSEWHERE:
        return None
    text = str(entry["answer"])
    for name, value in SHOWN.items():
        text = text.replace(f"{{{name}}}", value)
    written = (
        text
        if entry.get("raw")
        else " " + yaml.dump(text, allow_unicode=True, width=10**6, default_style='"')
    )
    blank = "" if written.startswith("\n") else " "
    content = (
        f"student: {{id: s1, name: Ada}}\nanswers:\n  {question.id}:{blank}{written.lstrip(' ')}\n"
    )
    ids = [one.id for one in lab.questions]
    file = reader.parse_answers(content.encode(), f"{lab.id}.yaml", lab.id, ids, lab.mapped)
    return judge_question(lab.kinds[question.kind], question, file, facts)


def verdict(text: str, question_id: str) -> Status | str:
    """What becomes of one answer to a question of the course, by the sample's machine: its status, or ``unclear``."""
    (lab,) = (lab for lab in LABS.values() if any(one.id == question_id for one in lab.questions))
    outcome = outcome_of({"lab": lab.id, "q": question_id, "answer": text})
    assert outcome is not None
    return "unclear" if outcome.unclear else outcome.status


@cache
def _facts(lab_id: str, question_id: str, where: str) -> Facts:
    lab = LABS[lab_id]
    question = next(one for one in lab.questions if one.id == question_id)
    if where in ("sample", "live"):
        return facts_of(lab, question.sample)
    evidence = evidence_file.load_evidence(SYSTEMS / where)
    return parse_facts(evidence, lab.sources, known=known_sources([lab]))


def fault(wanted: str, outcome: Outcome) -> str:
    """Which of COLUMNS an outcome is a case of."""
    if outcome.unclear or outcome.status is Status.NEEDS_REVIEW:
        return "to a person"
    share = (
        Fraction(outcome.status is Status.PASSED)
        if outcome.status is not Status.PARTIAL
        else outcome.share
    )
    if wanted == "partial":
        return "" if 0 < share < 1 else "partly misjudged"
    if wanted == "full":
        return "" if share == 1 else "lost wrongly"
    # What a person should decide earns nothing by a machine.
    return "" if not share else "earned wrongly"


def judged(path: Path) -> Iterator[Judged]:
    """Every answer of one set that can be judged."""
    for entry in yaml.safe_load(path.read_text(encoding="utf-8")):
        outcome = outcome_of(entry)
        if outcome is not None:
            yield Judged(
                entry, outcome, "" if entry.get("debatable") else fault(entry["want"], outcome)
            )


def table(rows: list[Judged]) -> str:
    """Per question and in all, as Markdown."""
    counted: dict[str, Counter[str]] = {}
    for entry, _, wrong in rows:
        for name in (f"{entry['lab']} {entry['q']}", "all"):
            counted.setdefault(name, Counter()).update(["answers", *([wrong] if wrong else [])])
    lines = [f"| question | {' | '.join(COLUMNS)} |", f"|---|{'---:|' * len(COLUMNS)}"]
    lines += [
        f"| {name} | {' | '.join(str(counted[name][column]) for column in COLUMNS)} |"
        for name in sorted(counted, key=lambda name: (name == "all", name))
    ]
    return "\n".join(lines)


def main(arguments: list[str]) -> None:
    """Print the table of each set named, or of all."""
    told = "-v" in arguments
    paths = [Path(argument) for argument in arguments if argument != "-v"] or sorted(
        SETS.glob("*.yaml")
    )
    for path in paths:
        rows = list(judged(path))
        for entry, outcome, wrong in rows if told else ():
            if wrong:
                print(f"{wrong.upper():<17}{entry['q']}: want {entry['want']}: {entry['answer']!r}")
                print(f"{'':<17}{outcome.message[-230:]}")
        print(f"\n{path.name}\n\n{table(rows)}")


if __name__ == "__main__":
    main(sys.argv[1:])
