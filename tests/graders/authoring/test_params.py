"""Params that contradict themselves are found."""

import pytest

from tests.graders.authoring.planting import SPEC, ask, plant, validated


@pytest.mark.parametrize(
    ("params", "told"),
    [
        (
            "{choices: [on, off], synonyms: {on: [active], off: [Active]}}",
            "'active' says both 'on' and 'off'",
        ),
        ("{choices: [on, off], synonyms: {on: ['off']}}", "'off' says both 'on' and 'off'"),
    ],
)
def test_a_synonym_that_two_choices_share(mine, params, told):
    ask(
        mine,
        id="q",
        kind="choice",
        params=params,
        accepts="['on']",
        rejects="[banana]",
        sample="on\\n",
    )
    assert f"questions[1].params.synonyms: {told}; it can say one of them" in validated(mine)


@pytest.mark.parametrize(
    ("units", "told"),
    [
        ("{B: 1, KiB: 1000}", "KiB is 1024 B, and these numbers say otherwise; mend one of them"),
        (
            "{s: 1, min: 60, h: 360}",
            "h is 3600 s, and these numbers say otherwise; mend one of them",
        ),
        (
            "{kB: 1, MiB: 1000000}",
            "MiB is 1048.576 kB, and these numbers say otherwise; mend one of them",
        ),
    ],
)
def test_a_unit_that_is_worth_something_else(mine, units, told):
    plant(mine, SPEC, ("    points: 2\n", f"    points: 2\n    params: {{units: {units}}}\n"))
    assert f"questions[0].params.units: {told}" in validated(mine)


@pytest.mark.parametrize(
    "units", ["{B: 1, KiB: 1024, MB: 1048576}", "{MiB: 1, GiB: 1024}", "{pages: 1, files: 3}"]
)
def test_units_that_are_worth_what_they_are(mine, units):
    plant(mine, SPEC, ("    points: 2\n", f"    points: 2\n    params: {{units: {units}}}\n"))
    assert validated(mine) == []


def test_two_choices_may_lack_the_same(mine):
    ask(
        mine,
        id="q",
        kind="choice",
        params="{choices: [on, off, gone], lacks: {power: ['off', gone]}}",
        accepts="['on']",
        rejects="[banana]",
        sample="on\\n",
    )
    assert "says both" not in validated(mine)
