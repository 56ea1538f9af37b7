"""Report -> JSON: the contract (schema 1) that other programs read."""

from __future__ import annotations

import json
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Any

import msgspec

from labproof.graders.model import CheckResult, LabReport, Record, Report, Status
from labproof.graders.reports.registry import Export, Setting
from labproof.graders.version import harness_version

SCHEMA = 1


def render_json(report: Report) -> str:
    """One JSON document, keys sorted, one line at the end; the same report gives the same text."""
    return json.dumps(as_data(report), ensure_ascii=True, indent=1, sort_keys=True) + "\n"


def as_data(report: Report) -> dict[str, Any]:
    """The contract as plain data: numbers, text, lists and mappings."""
    return {
        "schema": SCHEMA,
        "harness": harness_version(),
        "student": {"id": report.student.id, "name": report.student.name},
        "points": number(report.points),
        "possible": number(report.possible),
        "pending": number(report.pending),
        "final": report.final,
        "complete": report.complete,
        "source": report.source,
        "host": dict(report.host),
        "flags": list(report.flags),
        "labs": [_lab(lab) for lab in report.labs],
    }


def _lab(lab: LabReport) -> dict[str, Any]:
    return {
        "id": lab.id,
        "hash": lab.hash,
        "points": number(lab.points),
        "possible": number(lab.possible),
        "pending": number(lab.pending),
        "engine": lab.engine,
        "notes": list(lab.notes),
        "results": [_result(result) for result in lab.results],
        "criteria": [{"text": one.text, "met": one.met} for one in lab.criteria],
    }


def _result(result: CheckResult) -> dict[str, Any]:
    return {
        "id": result.id,
        "type": result.type,
        "status": result.status._value_,  # as .value is, in a tenth of the time
        "points": number(result.points),
        "possible": number(result.possible),
        "message": result.message,
        "hint": result.hint,
        "notes": list(result.notes),
    } | ({"credit": result.credit} if result.credit else {})


@lru_cache(maxsize=4096)
def number(value: Decimal) -> int | float:
    """A JSON number: whole where it is one."""
    return float(value) if value % 1 else int(value)


def as_line(record: Record) -> dict[str, Any]:
    """What a line of results.jsonl tells of a submission wherever it is graded."""
    return as_data(record) | {
        "submission": record.submission,
        "outcome": record.outcome,
        "reason": record.reason,
    }


_RECORDS = msgspec.json.Decoder(Record)


def read_line(line: bytes | msgspec.Raw) -> Record:
    """The record that a line tells of; what stands in the answer files is not in it."""
    return _RECORDS.decode(line)


def without_live(record: Record) -> Record:
    """A record that was read, and of each row whether only a live machine can show it, which no line tells."""
    labs = tuple(
        msgspec.structs.replace(lab, results=tuple(map(_marked, lab.results)))
        for lab in record.labs
    )
    return msgspec.structs.replace(record, labs=labs)


def _marked(result: CheckResult) -> CheckResult:
    """Only a live-only check is skipped in a batch: what evidence does not show, a person must look at."""
    skipped = result.type == "check" and result.status is Status.SKIPPED and not result.possible
    return msgspec.structs.replace(result, live_only=True) if skipped else result


def render(records: Sequence[Record], setting: Setting) -> str:  # noqa: ARG001 (one signature for all)
    """The report, and what became of the submission, as in a line of results.jsonl."""
    (record,) = records
    return json.dumps(as_line(record), ensure_ascii=True, indent=1, sort_keys=True) + "\n"


RECORDS = Export("json", "report.json", render)
