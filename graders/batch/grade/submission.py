"""One submission's files -> one row of results.jsonl. Pure: the same files, labs and graders give the same row."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

import msgspec

from labproof.graders import limits
from labproof.graders.answers.reader import parse_answers
from labproof.graders.batch.alphabet import plain
from labproof.graders.batch.grade.values import with_values
from labproof.graders.batch.read.choose import Contents, HandedInFile, choose, unread
from labproof.graders.batch.wanted import EVIDENCE, MANIFEST, Wanted
from labproof.graders.evidence.challenge import undone, unmet
from labproof.graders.evidence.file import EvidenceError, parse_evidence
from labproof.graders.evidence.plausibility import contradictions, other_course
from labproof.graders.evidence.provenance import noise_of, not_a_learners
from labproof.graders.facts import known_sources, missing_facts, parse_facts
from labproof.graders.grade import grade
from labproof.graders.messages import few, listed, shown
from labproof.graders.model import (
    PENDING,
    AnswerFile,
    Compared,
    Evidence,
    Facts,
    Kind,
    Lab,
    Missing,
    Private,
    Question,
    Record,
    Report,
    Source,
    Span,
    Student,
    record_of,
)
from labproof.graders.reports.json import as_line, read_line

_NONE = Missing("no evidence.json was handed in", "record it with `labproof record`")


class LedgerRow(Compared):
    """What the ledger keeps of one submission.

    Args:
        data: The line of results.jsonl. It is rendered where it is graded and only copied from there on;
            ``recorded`` reads it.
        nonce: Of the evidence, for comparing; empty where there is none.
        release: Of that machine's kernel.
        unmet: Whether the evidence lacks what its nonce asks for.
        started: When the answer files were laid, as they tell.
        seed: What the learner's values were drawn from; empty where the labs draw none.
        spans: Where each question is answered that earned less than it might, by ``lab.question``; of a file with
            problems where the first one stands.
        alike: What a person must read, by ``lab.question``: equal where it says the same.
    """

    data: msgspec.Raw = msgspec.Raw()
    nonce: str = ""
    release: str = ""
    unmet: bool = False
    started: str = ""
    seed: str = ""
    spans: dict[str, Span] = msgspec.field(default_factory=dict)
    alike: dict[str, str] = msgspec.field(default_factory=dict)


class _Recording(NamedTuple):
    """The evidence that a record rests on, and what is known of it.

    Args:
        hash: Of its file.
        unmet: What it lacks of what its nonce asks for.
        started: When the answers were laid.
    """

    evidence: Evidence
    hash: str
    noise: list[str]
    unmet: list[str]
    started: str


class Head(msgspec.Struct, frozen=True):
    """The little of a line of results.jsonl that is asked of all before one is written: whose it is, and what it is worth."""

    outcome: str
    student: Student
    points: Decimal
    pending: Decimal


_HEADS = msgspec.json.Decoder(Head)
_ROWS = msgspec.json.Decoder(LedgerRow)


def decode_row(data: bytes) -> LedgerRow:
    """A row that was encoded with ``msgspec.json.encode``."""
    return _ROWS.decode(data)


def head_of(row: LedgerRow) -> Head:
    """What is asked of a row before it is written."""
    return _HEADS.decode(row.data)


def recorded(row: LedgerRow) -> Record:
    """The record that a row is of, before it is known whose it is."""
    private = Private(compared=row, alike=row.alike)
    kept = {"spans": row.spans, "seed": row.seed, "private": private, "line": bytes(row.data)}
    return msgspec.structs.replace(read_line(row.data), **kept)


def render_line(data: dict[str, Any]) -> msgspec.Raw:
    """One line of results.jsonl: ASCII, keys sorted, no line break inside, and bounded."""
    for most_bytes, part in ((limits.ROW_BYTES, 1), (limits.ROW_BYTES_CUT, 20)):
        line = _line(data, most_bytes)
        if line is not None:
            return msgspec.Raw(line)
        data = _cut(data, part)
    return msgspec.Raw(_ascii(data))


def _line(data: dict[str, Any], most_bytes: int) -> bytes | None:
    """None where it is longer; escaping, which can make six bytes of each sign, is for what is not."""
    line = msgspec.json.encode(data, order="sorted")
    if len(line) <= most_bytes and not (line.isascii() and b"\x7f" not in line):
        line = _ascii(data)
    return line if len(line) <= most_bytes else None


def _ascii(data: dict[str, Any]) -> bytes:
    return (
        json.dumps(data, sort_keys=True, separators=(",", ":"))
        .replace("\x7f", "\\u007f")
        .encode("ascii")
    )


def _cut(value: Any, part: int) -> Any:
    """The same with every text and list in it cut: what a submission makes us say is bounded, as what we read of it."""
    if isinstance(value, dict):
        return {key: _cut(inner, part) for key, inner in value.items()}
    if isinstance(value, list):
        return [_cut(inner, part) for inner in value[: limits.ROW_ENTRIES // part]]
    if isinstance(value, str) and len(value) > limits.ROW_CHARS // part:
        return f"{value[: limits.ROW_CHARS // part]}… ({len(value)} characters)"
    return value


def wanted_files(labs: Sequence[Lab]) -> Wanted:
    """What is read of a submission for these labs; traces that a learner kept stand in the evidence."""
    course = frozenset(name for lab in labs for name in lab.course.labs)
    return Wanted(
        frozenset(lab.id for lab in labs), {lab.id: frozenset(lab.asked) for lab in labs}, course
    )


def file_hashes(files: Mapping[str, bytes]) -> dict[str, str]:
    """SHA-256 of each file."""
    return {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}


def content_hash(hashes: Mapping[str, str], contents: Contents) -> str:
    """SHA-256 over the names and hashes of everything that was read of a submission, and what else was found."""
    text = json.dumps(
        [sorted(hashes.items()), sorted(contents.problems.items()), contents.odd, contents.others]
    )
    return hashlib.sha256(text.encode()).hexdigest()


def grade_files(
    name: str, contents: Contents, labs: Sequence[Lab], hashes: Mapping[str, str] | None = None
) -> LedgerRow:
    """Grade what one submission holds; its row.

    Args:
        name: The submission's, made safe.
        hashes: Of the files (``file_hashes``), where they have been made already.
    """
    hashes = file_hashes(contents.files) if hashes is None else hashes
    return _row(*_grade(name, contents, labs, hashes), labs)


def grade_record(
    name: str,
    files: Mapping[str, bytes],
    problems: Mapping[str, str],
    labs: Sequence[Lab],
    folder: str = "",
) -> Record:
    """The same, as every export takes it.

    Args:
        files: By their names below the answers' folder.
        problems: Of single files that could not be read, by their names.
        folder: Where the files stand, ending in a slash, for messages and places.
    """
    pieces = [HandedInFile(path, (0,), data) for path, data in files.items()]
    contents = choose(pieces, problems, (), (), wanted_files(labs))
    return _grade(name, contents, labs, file_hashes(contents.files), folder)[0]


def _grade(
    name: str, contents: Contents, labs: Sequence[Lab], hashes: Mapping[str, str], folder: str = ""
) -> tuple[Record, _Recording | None]:
    """The record, and the recording that it rests on."""
    wanted, files, problems = wanted_files(labs), contents.files, contents.problems
    answers = {lab.id: _answer_file(lab, files, problems, folder) for lab in labs}
    if not files.keys() - {MANIFEST}:
        return rejected_record(name, _nothing(contents, labs), labs), None
    evidence, broken = _evidence(files, problems)
    asking = [lab.id for lab in labs if lab.questions]
    labs, seed, of_values = with_values(labs, answers, evidence)
    flags = [
        *contents.odd,
        *unread(contents, wanted, asking),
        *_unread(answers, files, problems),
        *broken,
        *of_values,
    ]
    started = max((file.started for file in answers.values()), default="")
    known = known_sources(labs)
    recording = None
    facts = _facts(evidence, labs, known, broken)
    if evidence is not None:
        recording = _Recording(
            evidence,
            hashes[EVIDENCE],
            noise_of(evidence, known),
            list(unmet(evidence, labs)),
            started,
        )
        flags += contradictions(evidence, facts, known, started)
        flags += other_course(evidence, labs)
        flags += not_a_learners(evidence, recording.noise)
        flags += recording.unmet
    flags += _manifest_flags(contents, hashes, wanted)
    report = grade(labs, answers, facts, supplied=True, flags=flags)
    if evidence is not None and evidence.nonce:
        report = _with_undone(report, evidence, labs)
    return record_of(name, report, answers, seed=seed), recording


def _with_undone(report: Report, evidence: Evidence, labs: Sequence[Lab]) -> Report:
    """What a machine could not do of a challenge is a note of its lab, and no flag."""
    pairs = [
        (lab, tuple(undone(evidence, asked))) for lab, asked in zip(report.labs, labs, strict=True)
    ]
    noted = tuple(
        msgspec.structs.replace(lab, notes=(*lab.notes, *more)) if more else lab
        for lab, more in pairs
    )
    return msgspec.structs.replace(report, labs=noted)


def _nothing(contents: Contents, labs: Sequence[Lab]) -> str:
    """Why nothing could be graded: what is wrong with the files, or what was handed in in place of them."""
    if contents.problems:
        return "; ".join(
            contents.problems[name] for name in sorted(contents.problems)[: limits.FILE_PROBLEMS]
        )
    names = ", ".join(f"{lab.id}.yaml" for lab in labs)
    message = f"holds no answers: expected {names} and evidence.json in answers/"
    if contents.others:
        held = listed(few([shown(name) for name in contents.others], limits.FILE_FLAGS))
        message += f"; there is {held}"
    return "; ".join([message, *contents.odd])


def _row(record: Record, recording: _Recording | None, labs: Sequence[Lab]) -> LedgerRow:
    """What the ledger keeps of a record."""
    row = LedgerRow(data=render_line(as_line(record)))
    free = {
        f"{lab.id}.{question.id}"
        for lab in labs
        for question in lab.questions
        if lab.kinds[question.kind].is_free_text
    }
    row.text = {
        key: record.answers[key].line[: limits.TEXT_CHARS] for key in record.answers if key in free
    }
    row.alike = _alike(record, row.text, labs)
    lost = {
        f"{lab.id}.{one.id}"
        for lab in record.labs
        for one in lab.results
        if one.points < one.possible or one.type == "file"
    }
    row.spans = {key: span for key, span in record.spans.items() if key in lost}
    row.seed = record.seed
    if recording is not None:
        evidence = recording.evidence
        named = (evidence.nonce, evidence.boot_id, evidence.recorded_at, recording.started)
        row.nonce, row.machine, row.recorded, row.started = (
            text[: limits.SHOWN_CHARS] for text in named
        )
        row.evidence, row.noise = recording.hash, recording.noise
        row.unmet = bool(recording.unmet)
        row.release = record.host.get("release", "")[: limits.SHOWN_CHARS]
    return row


def _alike(record: Record, texts: Mapping[str, str], labs: Sequence[Lab]) -> dict[str, str]:
    """Of each free text that a person must read, a hash of what it says: by its rubric, else by its words."""
    asked = {
        f"{lab.id}.{one.id}": (lab.kinds[one.kind], one) for lab in labs for one in lab.questions
    }
    pending = {
        f"{lab.id}.{one.id}" for lab in record.labs for one in lab.results if one.status in PENDING
    }
    said = {
        key: _gist(*asked[key], text) or plain(text)
        for key, text in texts.items()
        if key in pending
    }
    return {
        key: hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
        for key, text in said.items()
    }


def _gist(kind: Kind, question: Question, text: str) -> str:
    return kind.gist(question, text) if kind.gist else ""


def rejected(name: str, reason: str, labs: Sequence[Lab], outcome: str = "rejected") -> LedgerRow:
    """The row of a submission that could not be graded."""
    return _row(rejected_record(name, reason, labs, outcome), None, labs)


def rejected_record(
    name: str, reason: str, labs: Sequence[Lab], outcome: str = "rejected"
) -> Record:
    """The record of a submission that could not be graded: everything possible, nothing earned."""
    blank = {lab.id: AnswerFile(lab.id, readable=False) for lab in labs}
    report = grade(labs, blank, missing_facts(_sources(labs), _NONE), supplied=True)
    report = msgspec.structs.replace(report, final=False)
    return record_of(name, report, {}, outcome, reason)


def _unread(
    answers: Mapping[str, AnswerFile], files: Mapping[str, bytes], problems: Mapping[str, str]
) -> list[str]:
    """What is wrong with answer files that were handed in: of each the first few."""
    return [
        problem
        for lab, file in answers.items()
        if f"{lab}.yaml" in files or f"{lab}.yaml" in problems
        for problem in file.problems[: limits.FILE_FLAGS]
    ]


def _answer_file(
    lab: Lab, files: Mapping[str, bytes], problems: Mapping[str, str], folder: str = ""
) -> AnswerFile:
    name = f"{lab.id}.yaml"
    if name in problems:
        return AnswerFile(lab.id, problems=(f"{folder}{problems[name]}",), readable=False)
    # What it wants is to be done, not to be written down.
    if name not in files and not lab.questions:
        return AnswerFile(lab.id)
    if name not in files:
        return AnswerFile(lab.id, problems=(f"{folder}{name}: was not handed in",), readable=False)
    return parse_answers(files[name], folder + name, lab.id, lab.asked, lab.mapped)


def _evidence(
    files: Mapping[str, bytes], problems: Mapping[str, str]
) -> tuple[Evidence | None, list[str]]:
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


def _facts(
    evidence: Evidence | None,
    labs: Sequence[Lab],
    known: Mapping[str, Source],
    broken: Sequence[str] = (),
) -> Facts:
    if evidence is None:
        return missing_facts(_sources(labs), Missing(broken[0]) if broken else _NONE)
    return parse_facts(evidence, _sources(labs), known=known)


def _manifest_flags(contents: Contents, hashes: Mapping[str, str], wanted: Wanted) -> list[str]:
    """What was changed after `labproof submit` packed it, and answers that nobody asked for."""
    files = contents.files
    try:
        entries = json.loads(files[MANIFEST])["files"] if MANIFEST in files else {}
        packed = {str(name): str(value) for name, value in entries.items()}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return [
            *_unasked(contents.unasked),
            "manifest.json is not one that `labproof submit` writes",
        ]
    mine = sorted(files.keys() - {MANIFEST}) if MANIFEST in files else []
    # By whichever name it counts now, it was packed as it is.
    changed = [name for name in mine if hashes[name] not in packed.values()]
    meant = (
        name
        for name in packed.keys() - files.keys() - contents.problems.keys()
        if wanted.meant(name) == name
    )
    gone = [shown(name) for name in sorted(meant)[: limits.FILE_FLAGS]]
    since = "since `labproof submit` packed it"
    flags = [f"changed {since}: {', '.join(map(shown, changed))}"] if changed else []
    flags += _unasked(
        contents.unasked
        + [
            name
            for name, packed_hash in packed.items()
            if name.endswith(".yaml")
            and not wanted.meant(name)
            and packed_hash not in hashes.values()
        ]
    )
    return flags + ([f"gone {since}: {', '.join(gone)}"] if gone else [])


def _unasked(names: Iterable[str]) -> list[str]:
    """That there are answer files of labs that are not graded."""
    found = sorted(set(names))
    names_shown = listed(few([shown(name) for name in found], limits.FILE_FLAGS))
    return [f"answers to labs that were not asked for: {names_shown}"] if found else []
