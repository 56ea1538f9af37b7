"""Answers as people write them are read no worse than before; what a fair instructor would say stands beside each."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.measure_answers import SETS, judged

# Set -> the most that may be misjudged: earned wrongly, lost wrongly, partly misjudged, to a person without need.
MOST = {
    "people-a.yaml": (0, 0, 0, 25),
    "people-b.yaml": (0, 0, 0, 21),
    "people-c.yaml": (0, 0, 2, 23),
    "people-d.yaml": (3, 0, 0, 10),
    "people-e.yaml": (5, 0, 0, 28),
    "people-f.yaml": (0, 0, 0, 32),
    "people-g.yaml": (1, 0, 1, 28),
    "people-h.yaml": (0, 0, 0, 25),
    "people-i.yaml": (0, 0, 1, 28),
    "people-j.yaml": (0, 0, 0, 20),
    "people-k.yaml": (0, 0, 0, 20),
    "people-l.yaml": (0, 0, 0, 35),
    "people-m.yaml": (0, 1, 1, 63),
    "people-n.yaml": (1, 0, 1, 42),
    "people-o.yaml": (1, 1, 0, 79),
    "people-p.yaml": (4, 0, 0, 45),
    "people-q.yaml": (0, 1, 0, 46),
    "people-r.yaml": (2, 0, 0, 59),
    "people-s.yaml": (2, 0, 0, 26),
    "people-t.yaml": (3, 0, 0, 35),
    "people-u.yaml": (0, 0, 0, 36),
    "people-v.yaml": (0, 0, 0, 29),
    "people-w.yaml": (1, 1, 0, 20),
    "people-x.yaml": (5, 1, 0, 35),
    "people-y.yaml": (1, 0, 1, 39),
    "people-z.yaml": (3, 0, 0, 44),
    "people-aa.yaml": (2, 0, 0, 43),
    "people-ab.yaml": (1, 2, 0, 40),
    "people-ac.yaml": (3, 0, 0, 28),
    "people-ad.yaml": (1, 2, 0, 46),
    "people-ae.yaml": (2, 0, 0, 33),
    "people-af.yaml": (1, 0, 0, 31),
    "people-ag.yaml": (3, 2, 0, 44),
    "people-ah.yaml": (0, 0, 0, 17),
    "people-ai.yaml": (0, 2, 1, 60),
    "people-aj.yaml": (2, 1, 2, 76),
    "people-ak.yaml": (0, 1, 0, 34),
    "people-al.yaml": (1, 2, 0, 9),
    "people-am.yaml": (2, 3, 1, 135),
    "battery-a.yaml": (9, 3, 0, 189),  # as many wordings as somebody found, to learn from
    "battery-b.yaml": (2, 6, 0, 106),
    "battery-c.yaml": (1, 13, 3, 127),
    "attack-a.yaml": (23, 0, 0, 204),  # by somebody who was asked to fool it
    "attack-b.yaml": (16, 0, 0, 91),  # by somebody who was told how it reads as well
    "attack-c.yaml": (0, 0, 0, 30),  # the same, of what is read anew with the last sets
    "attack-d.yaml": (0, 0, 1, 25),  # the same, of notations, dictation and more languages
}


@pytest.mark.parametrize("name", MOST)
def test_no_more_answers_are_misjudged_than_before(name):
    rows = judged(SETS / name)
    needless = (
        row.fault for row in rows if (row.entry["want"], row.fault) != ("review", "to a person")
    )
    faults = Counter(needless)
    columns = ("earned wrongly", "lost wrongly", "partly misjudged", "to a person")
    assert {
        column: faults[column]
        for column in columns
        if faults[column] > dict(zip(columns, MOST[name], strict=True))[column]
    } == {}
