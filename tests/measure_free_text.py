"""How free text is graded, beside a fair instructor's verdict: `python -m tests.measure_free_text FILE…`.

A file is YAML, a list of answers: question (LAB.ID), answer, score (1, 0.5, 0, or review where only a person can say),
and facts where the answer is about another machine than READY. What is printed is the table that docs/free-text.md
publishes.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from time import process_time
from typing import Any

import yaml

from labproof.graders.kinds.propositions.explain import Verdict, explain
from labproof.graders.kinds.propositions.rubric import load_rubric
from labproof.graders.specs.catalogue import LABS
from labproof.graders.specs.load import load_lab

READY = {  # the machine that answers of readiness.why are about where they name no facts
    "overlay": "loaded",
    "br_netfilter": "loaded",
    "nf_conntrack": "loaded",
    "ip_vs": "available",
    "cgroup": "v2",
    "fit": "yes",
    "loadable": "no",
}
# The lab's own words for a machine -> those that its truth hands to the rubric.
JUDGED = {
    "ready": {"fit": "yes", "loadable": "no"},
    "unfit": {"fit": "no", "loadable": "no"},
    "yes": {"fit": "yes", "loadable": "no"},
    "no": {"fit": "no", "loadable": "no"},
    "loadable": {"loadable": "yes"},
}
SCORES = {Verdict.FULL: 1.0, Verdict.HALF: 0.5, Verdict.NONE: 0.0}


def rubric_file(question: str) -> Path:
    """``quiz.q1`` -> labs/quiz/rubrics/q1.yaml."""
    lab, name = question.split(".")
    return Path(LABS, lab, "rubrics", f"{name}.yaml")


def asked(question: str) -> str:
    """The question and its hint, as the learner reads them; empty where the lab is not there yet."""
    lab, name = question.split(".")
    if not Path(LABS, lab, "lab.yaml").is_file():
        return ""
    found = next(one for one in load_lab(Path(LABS, lab)).questions if one.id == name)
    return f"{found.prompt}\n{found.hint}"


def facts_of(row: Mapping[str, Any]) -> dict[str, str]:
    """What is true of the machine that an answer is about."""
    told = {**READY, **row.get("facts", {})}
    told = {name: word.replace("-", "") for name, word in told.items()}
    fit = told.pop("fit")
    return {**told, **JUDGED["loadable" if told["loadable"] == "yes" else fit]}


def judged(rows: Iterable[Mapping[str, Any]]) -> dict[str, list[tuple[Any, float | None]]]:
    """Question -> pairs of the instructor's score and ours; None: left to a person."""
    found: dict[str, list[tuple[Any, float | None]]] = {}
    rubrics: dict[str, Any] = {}
    for row in rows:
        name = row["question"]
        if name not in rubrics:
            rubrics[name] = load_rubric(rubric_file(name), Path(LABS, "lexicons")), asked(name)
        reading = explain(row["answer"], *rubrics[name], facts_of(row))
        found.setdefault(name, []).append((row["score"], SCORES.get(reading.verdict)))
    return found


def spoiled(rows: Sequence[Mapping[str, Any]], each: int = 4) -> list[str]:
    """Right answers that still earn all with a wrong one behind them: of each question every pair of so many."""
    earning = []
    for name in sorted({row["question"] for row in rows}):
        rubric, prompt = load_rubric(rubric_file(name), Path(LABS, "lexicons")), asked(name)
        mine = [row for row in rows if row["question"] == name]
        wrong = [
            row["answer"] for row in mine if row["score"] == 0 and row["sort"] in ("wrong", "swap")
        ]
        right = [
            row
            for row in mine
            if explain(row["answer"], rubric, prompt, facts_of(row)).verdict is Verdict.FULL
        ]
        for row in right[:each]:
            for text in wrong[:each]:
                both = f"{row['answer'].rstrip('. ')}. {text}"
                if explain(both, rubric, prompt, facts_of(row)).verdict is Verdict.FULL:
                    earning.append(f"{name}: {both}")
    return earning


def counts(pairs: Sequence[tuple[Any, float | None]]) -> Counter[str]:
    """How many there are, were decided, decided rightly, given all or nothing wrongly."""
    told = Counter(answers=len(pairs), decided=0, right=0, full=0, zero=0)
    for score, ours in pairs:
        told["decided"] += ours is not None
        told["right"] += ours is not None and ours == score
        told["full"] += ours == 1 and score != 1
        told["zero"] += ours == 0 and score != 0
    return told


def wilson(hits: int, of: int, z: float = 1.96) -> tuple[float, float]:
    """The 95 % interval of a share."""
    if not of:
        return 0.0, 1.0
    share, spread = hits / of, z * z / of
    half = z * ((share * (1 - share) + spread / 4) / of) ** 0.5
    return max(0.0, (share + spread / 2 - half) / (1 + spread)), min(
        1.0, (share + spread / 2 + half) / (1 + spread)
    )


def shown(hits: int, of: int) -> str:
    """``12 % (8-18)``."""
    low, high = wilson(hits, of)
    return f"{hits / of if of else 0:.1%} ({low:.1%} to {high:.1%})"


def table(found: Mapping[str, Sequence[tuple[Any, float | None]]]) -> str:
    """Markdown, a question a line and all of them last."""
    lines = [
        "| question | answers | decided | right of these | wrong full | wrong zero |",
        "|---|---|---|---|---|---|",
    ]
    whole = [pair for pairs in found.values() for pair in pairs]
    for name, pairs in [*found.items(), ("all", whole)]:
        told = counts(pairs)
        cells = (
            shown(told["decided"], told["answers"]),
            shown(told["right"], told["decided"]),
            shown(told["full"], told["answers"]),
            shown(told["zero"], told["answers"]),
        )
        lines.append(f"| {name} | {told['answers']} | {' | '.join(cells)} |")
    return "\n".join(lines)


def read(paths: Iterable[str | Path]) -> list[dict[str, Any]]:
    """All answers of some files."""
    return [row for path in paths for row in yaml.load(Path(path).read_bytes(), yaml.CSafeLoader)]


if __name__ == "__main__":
    answers = read(sys.argv[1:])
    judged(answers[:1])
    start = process_time()
    result = judged(answers)
    print(table(result))
    print(
        f"\n{(process_time() - start) / len(answers) * 1000:.1f} ms an answer, the rubrics' reading included"
    )
