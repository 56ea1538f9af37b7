"""A class that was graded, as several exports of it are looked at."""

from __future__ import annotations

import pytest

from tests.graders.batch.hand_ins import WRONG, lay


@pytest.fixture
def home(learner):
    """Two submissions, one right as far as it goes, one wrong."""
    lay(learner.folder / "in" / "s1")
    lay(learner.folder / "in" / "s2", WRONG)
    return learner
