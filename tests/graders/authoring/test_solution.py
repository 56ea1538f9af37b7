"""A solution that knows what it should find out is found."""

import pytest

from tests.graders.authoring.planting import SOLUTION, SPEC, plant, validated


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("{shown}", "4194304", 16),
        ("{shown}", "{2**22}", 16),
        (
            'f"answers:\\n  pid_max: {shown}\\n"',
            'str({"answers": {"pid_max": 4194304}})',
            16,
        ),
    ],
)
def test_a_solution_with_constants(mine, old, new, line):
    plant(mine, SOLUTION, (old, new))
    (told,) = validated(mine)
    assert told.endswith(
        f"mine/solution.py:{line}: solution.py knows the answer to pid_max: '4194304' stands in it; let it look"
    )
    plant(
        mine,
        SPEC,
        ("    rejects:\n", "    survivors: [{facts: solution, reason: it is so}]\n    rejects:\n"),
    )
    assert validated(mine) == []
