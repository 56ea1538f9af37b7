"""Answers as people write them are read no worse than before; what a fair instructor would say stands beside each."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.measure_answers import SETS, judged

# Set -> the most that may be misjudged: earned wrongly, lost wrongly, partly misjudged, to a person (some are meant to).
MOST = {
    "people-a.yaml": (0, 0, 0, 30),
    "people-b.yaml": (0, 0, 0, 30),
    "people-c.yaml": (0, 0, 2, 48),
    "people-d.yaml": (4, 1, 0, 26),
    "people-e.yaml": (5, 1, 0, 41),
    "people-f.yaml": (0, 0, 0, 45),
    "people-g.yaml": (1, 0, 1, 61),
    "people-h.yaml": (0, 0, 0, 42),
}


@pytest.mark.parametrize("name", MOST)
def test_no_more_answers_are_misjudged_than_before(name):
    faults = Counter(row.fault for row in judged(SETS / name))
    columns = ("earned wrongly", "lost wrongly", "partly misjudged", "to a person")
    assert {
        column: faults[column]
        for column in columns
        if faults[column] > dict(zip(columns, MOST[name], strict=True))[column]
    } == {}
