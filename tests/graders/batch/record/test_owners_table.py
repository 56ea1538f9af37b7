"""Whose hand-ins are, where the instructor says it: it comes before all else, and a mistake in it is told."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from labproof.graders.batch.class_list import RosterError
from labproof.graders.batch.record.owners_table import load_owners
from labproof.graders.batch.roster import Roster
from labproof.graders.batch.run import BatchError, BatchOptions, run_batch
from labproof.graders.model import Person

ADA, BOB = Person("ada", "Ada Lovelace"), Person("bob", "Bob Stone")
NAMES = ["Ada Lovelace_9_assignsubmission_file_", "=x;y", "z"]


def said(tmp_path, content):
    (tmp_path / "owners.csv").write_text(content, encoding="utf-8")
    return load_owners(tmp_path / "owners.csv", NAMES, Roster([ADA, BOB]))


def test_names_may_stand_as_they_are_or_as_in_the_summary(tmp_path):
    assert said(tmp_path, "submission,id\nz,ada+bob\n\n'=x；y,bob\n") == {
        "z": (ADA, BOB),
        "=x;y": (BOB,),
    }
    assert said(tmp_path, "\ufeffsubmission;id\nz;ada\n") == {"z": (ADA,)}


def test_every_mistake_is_told_at_once(tmp_path):
    at = f"{tmp_path}/owners.csv"
    with pytest.raises(RosterError) as raised:
        said(tmp_path, "submission,id\ny,ada\nz,eve\nz,ada\nz,bob\nz\n")
    assert str(raised.value).splitlines() == [
        f"{at}:2: no submission is called 'y'; write it as it stands in summary.csv",
        f"{at}:3: the roster has no id 'eve'; write it as it stands there, or add the learner",
        f"{at}:5: 'z' stands here again; write whose it is in one line, as `id+id`",
        f"{at}:6: expected a submission and an id, found 1 cell; write who they are as `id`, or as `id+id`",
    ]
    with pytest.raises(RosterError) as raised:
        said(tmp_path, "ada,z\n")
    assert str(raised.value) == (
        f"{at}:1: the columns are submission,id, and found was 'ada,z'; put these names above the others"
    )


def marks(tmp_path, **more):
    options = BatchOptions(labs=("part1",), roster=tmp_path / "roster.csv", jobs=1, **more)
    code = run_batch([tmp_path / "in"], tmp_path / "out", options)
    with (tmp_path / "out" / "summary.csv").open(newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    return code, [
        tuple(row[key] for key in ("submission", "id", "outcome", "reason", "flags"))
        for row in rows
    ]


def test_who_may_have_handed_in_is_told_so_until_it_is_said_whose_it_is(tmp_path):
    for name in ("Ada Lovelace_9_assignsubmission_file_", "Eve Dew_7_assignsubmission_file_"):
        (tmp_path / "in" / name / "answers").mkdir(parents=True)
        (tmp_path / "in" / name / "answers" / "part1.yaml").write_text(
            "answers: {kernel_version: 6.8.0}\n"
        )
    (tmp_path / "roster.csv").write_text(
        "id,name\nada,Ada Lovelace\n9,Bob Stone\neve,Eve Dew\nzed,Zed\n"
    )
    first, eve = (
        "Ada Lovelace_9_assignsubmission_file_",
        ("Eve Dew_7_assignsubmission_file_", "eve", "graded", "", ""),
    )
    told = "its name is that of 'ada', its number that of '9': nobody gets the mark "
    told += "until you say whose it is (--owners)"
    open_ = f"{first!r} may be theirs: say whose it is (--owners)"
    missing = ("", "zed", "missing", "nothing was handed in", "")
    assert marks(tmp_path) == (
        0,
        [
            (first, "", "graded", "", told),
            eve,
            ("", "ada", "missing", open_, ""),
            ("", "9", "missing", open_, ""),
            missing,
        ],
    )
    (tmp_path / "owners.csv").write_text(f"submission,id\n{first},9\n")
    code, rows = marks(tmp_path, owners=tmp_path / "owners.csv")
    assert (code, rows) == (
        0,
        [
            (first, "9", "graded", "", ""),
            eve,
            ("", "ada", "missing", "nothing was handed in", ""),
            missing,
        ],
    )


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"owners": Path("x")}, "--owners goes with --roster: its ids are that one's"),
        ({"secret": Path("x")}, "--secret goes with --roster: a nonce is made of both"),
        (
            {"require_nonce": True},
            "--require-nonce goes with --secret: whose a nonce is, is told by that",
        ),
    ],
)
def test_an_option_without_the_one_that_it_goes_with_is_told_before_anything_is_done(
    tmp_path, options, told
):
    with pytest.raises(BatchError) as raised:
        run_batch([tmp_path / "none"], tmp_path / "out", BatchOptions(**options))
    assert (str(raised.value), (tmp_path / "out").exists()) == (told, False)
