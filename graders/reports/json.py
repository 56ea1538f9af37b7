"""Report -> JSON: the contract (schema 1) that other programs read."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Any

from labproof.graders.model import CheckResult, LabReport, Person, Record, Report, Span, Status
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
        "student": {"id": report.student[0], "name": report.student[1]},
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
        "criteria": [{"text": text, "met": met} for text, met in lab.criteria],
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


def record_from(
    data: Mapping[str, Any],
    person: Person | None = None,
    spans: Mapping[str, Span] | None = None,
) -> Record:
    """One line of results.jsonl, read again; what stands in the answer files is not in it.

    Args:
        spans: As in ``Record``.
    """
    student = (data["student"]["id"], data["student"]["name"])
    report = Report(
        student=student,
        points=_exact(data["points"]),
        possible=_exact(data["possible"]),
        pending=_exact(data["pending"]),
        final=data["final"],
        complete=data["complete"],
        source=data["source"],
        host=data["host"],
        flags=tuple(data["flags"]),
        labs=tuple(_lab_from(lab) for lab in data["labs"]),
    )
    whose = person or (Person(*student) if student[0] else None)
    parts = (data["outcome"], data["reason"], report, report.flags)
    return Record(data["submission"], whose, *parts, spans=spans or {})


def _exact(value: float) -> Decimal:
    """Points as they were before they became a JSON number."""
    return Decimal(str(value))


def _lab_from(lab: Mapping[str, Any]) -> LabReport:
    return LabReport(
        id=lab["id"],
        title="",
        hash=lab["hash"],
        points=_exact(lab["points"]),
        possible=_exact(lab["possible"]),
        pending=_exact(lab["pending"]),
        engine=lab["engine"],
        notes=tuple(lab["notes"]),
        results=tuple(_result_from(result) for result in lab["results"]),
        criteria=tuple((criterion["text"], criterion["met"]) for criterion in lab["criteria"]),
    )


def _result_from(result: Mapping[str, Any]) -> CheckResult:
    status, possible = Status(result["status"]), _exact(result["possible"])
    return CheckResult(
        id=result["id"],
        type=result["type"],
        status=status,
        points=_exact(result["points"]),
        possible=possible,
        message=result["message"],
        hint=result["hint"],
        notes=tuple(result["notes"]),
        credit=result.get("credit", ""),
        # Only a live-only check is skipped in a batch: what evidence does not show, a person must look at.
        live_only=result["type"] == "check" and status is Status.SKIPPED and not possible,
    )


def render(records: Sequence[Record], setting: Setting) -> str:  # noqa: ARG001 (one signature for all)
    """The report, and what became of the submission, as in a line of results.jsonl."""
    (record,) = records
    data = as_data(record.report) | {
        "submission": record.submission,
        "outcome": record.outcome,
        "reason": record.reason,
        "flags": list(record.flags),
    }
    return json.dumps(data, ensure_ascii=True, indent=1, sort_keys=True) + "\n"


RECORDS = Export("json", "report.json", render)
