"""Report -> JSON: the contract (schema 1) that other programs read."""

from __future__ import annotations

import json
from decimal import Decimal
from functools import lru_cache
from typing import Any

from labproof.graders.model import CheckResult, LabReport, Report
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
    }


@lru_cache(maxsize=4096)
def number(value: Decimal) -> int | float:
    """A JSON number: whole where it is one."""
    return float(value) if value % 1 else int(value)
