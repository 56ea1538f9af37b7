"""One submission's files -> one row of results.jsonl. Pure: the same files, labs and graders give the same row."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from labproof.graders import limits
from labproof.graders.answers.reader import disagreement, parse_answers
from labproof.graders.batch.read.submission_files import EVIDENCE, MANIFEST, Wanted
from labproof.graders.evidence.file import EvidenceError, parse_evidence
from labproof.graders.evidence.plausibility import contradictions, other_course
from labproof.graders.facts import known_sources, missing_facts, parse_facts
from labproof.graders.grade import grade
from labproof.graders.model import AnswerFile, Evidence, Facts, Lab, Missing
from labproof.graders.reports.json import as_data
from labproof.graders.wording import listed, shown

_NONE = Missing("no evidence.json was handed in", "record it with `labproof record`")


class Row(msgspec.Struct):
    """What came of one submission.

    Args:
        data: The line of results.jsonl. It is rendered where it is graded and only copied from there on; ``summarize``
            reads what others need of it.
        text: Free-text answers by ``lab.question``, for comparing.
        nonce, machine, recorded: Of the evidence, for comparing; empty where there is none.
        evidence: SHA-256 of the evidence file.
    """

    data: msgspec.Raw
    text: dict[str, str] = {}
    nonce: str = ""
    machine: str = ""
    recorded: str = ""
    evidence: str = ""


class ResultSummary(msgspec.Struct):
    """What tables tell of one question or check."""

    id: str
    status: str
    points: float
    possible: float
    message: str


class LabSummary(msgspec.Struct):
    """What tables tell of one lab."""

    id: str
    points: float
    results: list[ResultSummary]


class Summary(msgspec.Struct):
    """What tables tell of one line of results.jsonl."""

    submission: str
    outcome: str
    reason: str
    student: dict[str, str]
    points: float
    possible: float
    pending: float
    final: bool
    flags: list[str]
    labs: list[LabSummary]


_ROWS = msgspec.json.Decoder(Row)
_SUMMARIES = msgspec.json.Decoder(Summary)


def decode_row(data: bytes) -> Row:
    """A row that was encoded with ``msgspec.json.encode``."""
    return _ROWS.decode(data)


def summarize(row: Row) -> Summary:
    """What tables tell of a row."""
    return _SUMMARIES.decode(row.data)


def render_line(data: dict[str, Any]) -> msgspec.Raw:
    """One line of results.jsonl: ASCII, keys sorted, no line break inside."""
    line = msgspec.json.encode(data, order="sorted")
    if len(line) > limits.ROW_BYTES:
        data = _cut(data)
        line = msgspec.json.encode(data, order="sorted")
    if not line.isascii() or b"\x7f" in line:
        text = json.dumps(data, sort_keys=True, separators=(",", ":"))
        line = text.replace("\x7f", "\\u007f").encode("ascii")
    return msgspec.Raw(line)


def _cut(value: Any) -> Any:
    """The same with every text and list in it cut: what a submission makes us say is bounded, as what we read of it."""
    if isinstance(value, dict):
        return {key: _cut(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_cut(inner) for inner in value[: limits.ROW_ENTRIES]]
    if isinstance(value, str) and len(value) > limits.ROW_CHARS:
        return f"{value[: limits.ROW_CHARS]}… ({len(value)} characters)"
    return value


def wanted_files(labs: Sequence[Lab]) -> Wanted:
    """What is read of a submission for these labs; traces that a learner kept stand in the evidence."""
    return Wanted(frozenset(lab.id for lab in labs))


def file_hashes(files: Mapping[str, bytes]) -> dict[str, str]:
    """SHA-256 of each file."""
    return {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}


def content_hash(hashes: Mapping[str, str], problems: Mapping[str, str]) -> str:
    """SHA-256 over the names and hashes of everything that was read of a submission, and what could not be read."""
    told = json.dumps([sorted(hashes.items()), sorted(problems.items())])
    return hashlib.sha256(told.encode()).hexdigest()


def grade_files(
    name: str,
    files: Mapping[str, bytes],
    problems: Mapping[str, str],
    labs: Sequence[Lab],
    hashes: Mapping[str, str] | None = None,
) -> Row:
    """Grade what one submission holds.

    Args:
        name: The submission's, made safe.
        files: By name below the answers' folder.
        problems: Of single files that could not be read, by their names.
        hashes: Of the files (``file_hashes``), where they have been made already.
    """
    wanted = wanted_files(labs)
    files, problems, odd = _by_right_names(files, problems, wanted)
    if odd or hashes is None:
        hashes = file_hashes(files)
    answers = {lab.id: _answer_file(lab, files, problems) for lab in labs}
    disagreed = disagreement(answers.values())
    if disagreed:
        return rejected(name, disagreed, labs)
    if not files.keys() - {MANIFEST}:
        names = ", ".join(f"{lab.id}.yaml" for lab in labs)
        told = "; ".join(problems[name] for name in sorted(problems))
        return rejected(name, told or f"holds no answers: expected {names} and evidence.json in answers/", labs)
    evidence, broken = _evidence(files, problems)
    flags = [*odd, *_unread(answers, files, problems), *broken]
    started = max((file.started for file in answers.values()), default="")
    facts = _facts(evidence, labs, broken)
    if evidence is not None:
        flags += contradictions(evidence, facts, known_sources(labs), started)
        flags += other_course(evidence, labs)
    flags += _manifest_flags(files, hashes, problems, wanted)
    report = grade(labs, answers, facts, supplied=True, flags=flags)
    row = Row(render_line(as_data(report) | {"submission": name, "outcome": "graded", "reason": ""}))
    row.text = {
        f"{lab.id}.{question.id}": answers[lab.id].answers[question.id].line[: limits.TEXT_CHARS]
        for lab in labs
        for question in lab.questions
        if question.kind == "text" and question.id in answers[lab.id].answers
    }
    if evidence is not None:
        named = (evidence.nonce, evidence.boot_id, evidence.recorded_at)
        row.nonce, row.machine, row.recorded = (text[: limits.SHOWN_CHARS] for text in named)
        row.evidence = hashes[EVIDENCE]
    return row


def rejected(name: str, reason: str, labs: Sequence[Lab], outcome: str = "rejected") -> Row:
    """The row of a submission that could not be graded: everything possible, nothing earned."""
    blank = {lab.id: AnswerFile(lab.id) for lab in labs}
    report = grade(labs, blank, missing_facts(_sources(labs), _NONE), supplied=True)
    data = as_data(report) | {"submission": name, "outcome": outcome, "reason": reason, "final": False}
    return Row(render_line(data))


def _by_right_names(
    files: Mapping[str, bytes], problems: Mapping[str, str], wanted: Wanted
) -> tuple[Mapping[str, bytes], Mapping[str, str], list[str]]:
    """The same with each misnamed file under the name that it stands for, where only one does; and what was odd."""
    meant: dict[str, list[str]] = {}
    for name in sorted({*files, *problems}):
        right = wanted.meant(name)
        if right and right != name:
            meant.setdefault(right, []).append(name)
    if not meant:
        return files, problems, []
    files, problems, odd = dict(files), dict(problems), []
    for right, names in sorted(meant.items()):
        told = listed([shown(name) for name in names])
        if right in files or right in problems:
            odd.append(f"{told} beside {right} {'was' if len(names) == 1 else 'were'} not read")
        elif len(names) > 1:
            odd.append(f"{right} was not handed in, and {told} may be meant: nobody can say which")
        else:
            odd.append(f"{told} was read as {right}")
            if names[0] in files:
                files[right] = files.pop(names[0])
            else:
                problems[right] = problems.pop(names[0])
    return files, problems, odd


def _unread(answers: Mapping[str, AnswerFile], files: Mapping[str, bytes], problems: Mapping[str, str]) -> list[str]:
    """What is wrong with answer files that were handed in: of each the first few."""
    return [
        told
        for lab, file in answers.items()
        if f"{lab}.yaml" in files or f"{lab}.yaml" in problems
        for told in file.problems[: limits.FILE_FLAGS]
    ]


def _answer_file(lab: Lab, files: Mapping[str, bytes], problems: Mapping[str, str]) -> AnswerFile:
    name = f"{lab.id}.yaml"
    if name in problems:
        return AnswerFile(lab.id, problems=(problems[name],), readable=False)
    if name not in files and not lab.questions:  # what it wants is to be done, not to be written down
        return AnswerFile(lab.id)
    if name not in files:
        return AnswerFile(lab.id, problems=(f"{name}: was not handed in",), readable=False)
    return parse_answers(files[name], name, lab.id, [question.id for question in lab.questions])


def _evidence(files: Mapping[str, bytes], problems: Mapping[str, str]) -> tuple[Evidence | None, list[str]]:
    if EVIDENCE in problems:
        return None, [problems[EVIDENCE]]
    if EVIDENCE not in files:
        return None, []
    try:
        return parse_evidence(files[EVIDENCE], EVIDENCE), []
    except EvidenceError as error:
        return None, [str(error)]


def _sources(labs: Sequence[Lab]) -> frozenset[str]:
    return frozenset().union(*(lab.sources for lab in labs))


def _facts(evidence: Evidence | None, labs: Sequence[Lab], broken: Sequence[str] = ()) -> Facts:
    if evidence is None:
        return missing_facts(_sources(labs), Missing(broken[0]) if broken else _NONE)
    return parse_facts(evidence, _sources(labs), known=known_sources(labs))


def _manifest_flags(
    files: Mapping[str, bytes], hashes: Mapping[str, str], problems: Mapping[str, str], wanted: Wanted
) -> list[str]:
    """What was changed after `labproof submit` packed it."""
    if MANIFEST not in files:
        return []
    try:
        told = json.loads(files[MANIFEST])["files"]
        packed = {str(name): str(value) for name, value in told.items()}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return ["manifest.json is not one that `labproof submit` writes"]
    changed = [name for name in sorted(files) if name != MANIFEST and packed.get(name) != hashes[name]]
    unasked = sorted(name for name in packed if name.endswith(".yaml") and not wanted.meant(name))
    gone = sorted(name for name in packed.keys() - files.keys() - problems.keys() if wanted.meant(name) == name)
    since = "since `labproof submit` packed it"
    told = [f"changed {since}: {', '.join(shown(name) for name in changed)}"] if changed else []
    if unasked:
        listed_names = ", ".join(shown(name) for name in unasked[: limits.FILE_FLAGS])
        told.append(f"answers to labs that were not asked for: {listed_names}")
    return told + ([f"gone {since}: {', '.join(shown(name) for name in gone[: limits.FILE_FLAGS])}"] if gone else [])
