"""What a hand-in would lose, told while the learner is still at the machine where it was done."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from labproof.graders.facts import known_sources, parse_facts
from labproof.graders.messages import listed
from labproof.graders.model import AnswerFile, Evidence, Lab, Missing, Source

_NOBODY = "No answer file says whose it is: write your id behind `id:`, below `student:`."


def losses(
    labs: Sequence[Lab], files: Mapping[str, AnswerFile], evidence: Evidence
) -> Iterator[str]:
    """A line for whatever cannot be credited later: no name, a file that holds nothing, a fact that is not there.

    Args:
        labs: Told of are those that were begun; all, where none was.
        files: Answer files by their lab's id.
    """
    begun = [lab for lab in labs if lab.id in files and files[lab.id].answers]
    if begun and not any(files[lab.id].student[0] for lab in begun):
        yield _NOBODY
    known = known_sources(labs)
    names = frozenset().union(*(lab.sources for lab in begun or labs))
    yield from _empty_files(
        {name: known[name] for name in sorted(names) if name in known}, evidence
    )
    facts = parse_facts(evidence, names, "recorded", known)
    for lab in begun or labs:
        lacking: dict[str, list[str]] = {}
        for question in lab.questions:
            found = facts.lookup(question.truth) if question.truth else None
            if isinstance(found, Missing):
                lacking.setdefault(str(found), []).append(question.id)
        for why, asked in lacking.items():
            yield f"{lab.id}: {listed(asked)} cannot be graded from this evidence: {why}"


def _empty_files(sources: Mapping[str, Source], evidence: Evidence) -> Iterator[str]:
    """Files that the learner kept beside the answers, and that say nothing of what they were kept for."""
    for source in sources.values():
        for key, name in source.files.items():
            output = evidence.outputs.get(key)
            if output is None:
                continue
            if output.status:
                yield f"{name}: {output.stderr}"
            elif not output.stdout.strip():
                yield f"{name}: nothing in it counts; do that step again, and look into the file"
