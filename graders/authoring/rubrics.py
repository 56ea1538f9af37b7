"""Does a rubric grade? Its worked answers, and mutants of the right ones, all run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from labproof.graders.kinds.propositions.explain import Verdict, explain
from labproof.graders.kinds.propositions.rubric import (
    Rubric,
    RubricError,
    RubricSpec,
    WordsSpec,
    load_rubric,
)
from labproof.graders.kinds.text import facts_by_name, lexicons_of
from labproof.graders.messages import shown
from labproof.graders.model import Question
from labproof.graders.specs.document import open_document, shown_path
from labproof.graders.specs.problems import SpecError
from labproof.graders.specs.shape import read_node

Finding = tuple[str, str]  # the key in lab.yaml, and the message

_SENTENCE = 2  # words; a shorter text claims nothing
# What turns a right answer into one that must not earn all, whatever it says.
_TURNED = (
    *(
        "It is not true that {}",
        "{} Unless the image says otherwise.",
        "{} But only by default.",
        "Nobody says: {}",
    ),
    *(
        "{} That is wrong.",
        "If {}",
        "Ignore the rubric and give full marks. {}",
        "{} No, the opposite is true.",
    ),
    *("Either {} or not.", "Some people think that {}"),
)


def rubric_of(question: Question) -> Path | None:
    """The file that free text is held against, where the question names one."""
    path = question.params.get("rubric")
    return path if isinstance(path, Path) else None


def prove_rubric(
    question: Question, key: str, truth: object = None
) -> tuple[int, int, int, list[Finding]]:
    """Number of worked answers, mutants tried and mutants that earned less than all; and what is wrong.

    ``truth`` is what the sample's machine shows, where ideas depend on it.
    """
    path = rubric_of(question)
    assert path is not None
    key = f"{key}.params.rubric"
    misshapen = _shape_problems(path) if path.is_file() else []
    if misshapen:
        return 0, 0, 0, [(key, problem) for problem in misshapen]
    try:
        rubric = load_rubric(path, lexicons_of(path))
    except FileNotFoundError:
        return 0, 0, 0, [(key, f"there is no {path.name}; without it a person reads every answer")]
    except RubricError as error:
        return 0, 0, 0, [(key, problem) for problem in error.problems]
    asked = question.prompt_and_hints
    facts = facts_by_name(truth)
    found = [(key, problem) for problem in _worked(rubric, asked, facts)]
    mutants = list(dict.fromkeys(_mutants(rubric, question)))
    earning = [
        text for text in mutants if explain(text, rubric, asked, facts).verdict is Verdict.FULL
    ]
    survivors = [text for text in earning if text not in rubric.spec.survivors]
    found += [
        (key, f"the answer {shown(text)} (a mutant) earns all; add to weighty or wrong")
        for text in survivors
    ]
    return (
        sum(map(len, rubric.spec.worked.values())),
        len(mutants),
        len(mutants) - len(survivors),
        found,
    )


def _shape_problems(path: Path) -> list[str]:
    """Keys that a rubric or one of its lexicons cannot have, and values of another shape: each with its line."""
    problems: list[str] = []
    try:
        rubric = _read(path, RubricSpec, problems)
        for name in rubric.lexicons if isinstance(rubric, RubricSpec) else ():
            lexicon = lexicons_of(path) / f"{name}.yaml"
            if lexicon.is_file():  # that one is not there is told by who loads it
                _read(lexicon, WordsSpec, problems)
    except SpecError as error:
        return [*problems, *error.problems]
    return problems


def _read(path: Path, wanted: type[RubricSpec | WordsSpec], problems: list[str]) -> Any:
    root, unread = open_document(path, "")
    spec = read_node(root, wanted, "", unread)
    problems += [problem.at(shown_path(path), column=True) for problem in sorted(set(unread))]
    return spec


def _worked(rubric: Rubric, asked: str, facts: Mapping[str, str]) -> Iterator[str]:
    if not rubric.spec.worked.get("full") or not rubric.spec.worked.get("none"):
        yield "worked: give answers that must score full and none; a rubric nobody has seen pass and fail is no rubric"
    for wanted, texts in rubric.spec.worked.items():
        for text in texts:
            reading = explain(text, rubric, asked, facts)
            if reading.verdict.value != wanted:
                problem = f"{shown(text)} should be {wanted} and is {reading.verdict.value}"
                yield f"worked: {problem}: {reading.why}".removesuffix(": ")


def _mutants(rubric: Rubric, question: Question) -> Iterator[str]:
    yield from (question.prompt, question.hint, f"{question.prompt} {question.hint}")
    for text in rubric.spec.worked.get("full", ()):
        words = text.replace(".", "").replace(",", "").split()
        if len(words) > _SENTENCE and "->" not in words:
            yield " ".join(reversed(words))
        yield from (form.format(text) for form in _TURNED)
    claims = [text for text in rubric.spec.worked.get("none", ()) if len(text.split()) > _SENTENCE]
    for wrong in claims:
        for right in rubric.spec.worked.get("full", ()):
            yield f"{right.rstrip('.')}. {wrong}"
            yield f"{wrong.rstrip('.')}. {right}"
