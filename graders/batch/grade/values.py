"""Whose values a submission was made with: graded by those that it carries, and told where they do not agree."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from labproof.graders.draws import seed_in
from labproof.graders.model import AnswerFile, Evidence, Lab
from labproof.graders.specs.load import lab_of


def with_values(
    labs: Sequence[Lab], answers: Mapping[str, AnswerFile], evidence: Evidence | None
) -> tuple[Sequence[Lab], str, list[str]]:
    """The labs with the values that a submission carries, their seed, and what does not agree.

    One answer file speaks for another lab's as well, and evidence where none says whose values they are.
    """
    if not any(lab.draws for lab in labs):
        return labs, "", []
    own = {name: seed_in(file) for name, file in answers.items()}
    recorded = evidence.seed if evidence else ""
    carried = next(filter(None, own.values()), recorded)
    seeds = {lab.id: own.get(lab.id, "") or carried for lab in labs if lab.draws}
    flags = []
    if len(set(seeds.values())) > 1:
        flags.append("the answer files were laid for different learners, whose values differ")
    if not carried:
        flags.append("names no learner, so that nobody's values could be drawn")
    elif recorded and recorded not in seeds.values():
        flags.append(
            "the evidence was recorded with the values of another learner than the answers are for"
        )
    return [lab_of(lab, seeds.get(lab.id, "")) for lab in labs], carried, flags
