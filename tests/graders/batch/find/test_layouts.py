"""What instructors really have: whose a submission is, and which of its files count."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from labproof.graders.batch.find.layouts import find_submissions
from labproof.graders.batch.read.class_archives import ClassArchives
from labproof.graders.batch.read.submission_files import read_submission
from labproof.graders.batch.wanted import Wanted
from tests.graders.batch.hand_ins import (
    ANSWERS,
    COPIED,
    GOOD,
    evidence,
    grade,
    lay,
    table,
    zipped,
)

ANSWERS_ALONE = {path.rpartition("/")[2]: data for path, data in ANSWERS.items()}
WANTED = Wanted(frozenset({"part1"}))


def found_in(*paths: Path, out: Path | None = None):
    return find_submissions(paths, WANTED, out)


def read(found):
    return read_submission(found, WANTED, ClassArchives([found]))


def test_canvas_numbers_every_file_anew_and_one_learner_stays_one_submission(learner):
    """The second number is the file's own, so five files of one learner have five of them."""
    home = learner.folder / "in"
    home.mkdir()
    (home / "lovelaceada_LATE_7_101_part1-1.yaml").write_text(GOOD)
    (home / "lovelaceada_LATE_7_102_evidence.json").write_text(evidence())
    (home / "anon_x9Yz_103_part1.yaml").write_text(GOOD)
    (home / "stonebob_8_104_submission.zip").write_bytes(zipped(ANSWERS))
    rows = grade(learner, home)
    assert {name: row["points"] for name, row in rows.items()} == {
        "anon_x9Yz": 0,
        "lovelaceada_7": 4,
        "stonebob_8": 4,
    }
    (learner.folder / "all.zip").write_bytes(
        zipped({path.name: path.read_bytes() for path in home.iterdir()})
    )
    packed = grade(learner, learner.folder / "all.zip")
    assert {name: row["points"] for name, row in packed.items()} == {
        name: row["points"] for name, row in rows.items()
    }


def test_of_one_file_twice_from_a_course_site_the_later_one_counts(learner):
    home = learner.folder / "in"
    home.mkdir()
    (home / "ada_7_101_part1.yaml").write_text(GOOD.replace("45", "46"))
    (home / "ada_7_102_part1-1.yaml").write_text(GOOD)
    (home / "ada_7_103_evidence.json").write_text(evidence())
    for path in home.iterdir():
        os.utime(path, (1e9, 1e9))
    row = grade(learner, home)["ada_7"]
    told = "part1.yaml was handed in more than once: 'part1.yaml' counts (the newest), not 'part1.yaml'"
    assert (row["points"], row["flags"]) == (4, [told])


def test_a_clone_with_files_of_its_own_is_no_trouble(learner):
    home = lay(learner.folder / "in" / "kernel-lab-ada")
    for name in (
        ".git/config",
        "README.md",
        "manifest.json",
        "node_modules/a/package.json",
        "labs/part1/lab.yaml",
    ):
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text("{}")
    for number in range(600):
        (home / "node_modules" / f"m{number}").write_text("")
    row = grade(learner, learner.folder / "in")["kernel-lab-ada"]
    assert (row["points"], row["flags"]) == (4, [])


@pytest.mark.parametrize("packed", [False, True])
def test_evidence_beside_the_answers_folder_counts(learner, packed):
    home = lay(learner.folder / "in" / "a")
    (home / "answers" / "evidence.json").rename(home / "evidence.json")
    if packed:
        (learner.folder / "in" / "a.zip").write_bytes(
            zipped(
                {
                    "x/answers/part1.yaml": GOOD,
                    "x/evidence.json": evidence(),
                    "x/manifest.json": "{}",
                }
            )
        )
    row = grade(learner, learner.folder / "in")["a.zip" if packed else "a"]
    assert (row["points"], row["source"], row["flags"]) == (4, "recorded", [])


def test_results_among_the_submissions_are_none(learner):
    lay(learner.folder / "a")
    for _ in range(2):
        assert list(grade(learner, learner.folder)) == ["a"]


def test_what_cannot_be_unpacked_gets_its_row_too(learner):
    home = learner.folder / "in"
    home.mkdir()
    (home / "bob.rar").write_bytes(b"Rar!")
    (home / "linked").mkdir()
    (home / "linked" / "answers").symlink_to(lay(learner.folder / "key") / "answers")
    rows = grade(learner, home, code=2)
    assert {name: row["reason"] for name, row in rows.items()} == {
        "bob.rar": "bob.rar is packed in a way that is not taken; pack it as .zip or .tar.gz",
        "linked": "answers is a link or a file; hand in the folder itself",
    }


@pytest.mark.parametrize("around", ["class", "course/kernel lab"])
@pytest.mark.parametrize("how", ["zip", "zip of zips", "folder"])
def test_a_folder_around_the_whole_class_is_looked_into(learner, around, how):
    """What a computer makes of "compress this folder", and what comes out of it again."""
    home = learner.folder / "in"
    files = {
        f"{around}/{name}/answers/{file}": data
        for name in ("ada", "bob")
        for file, data in ANSWERS_ALONE.items()
    }
    if how == "folder":
        for path, data in files.items():
            (home / path).parent.mkdir(parents=True, exist_ok=True)
            (home / path).write_text(data)
    else:
        home = learner.folder / "all.zip"
        packed = {f"{around}/{name}.zip": zipped(ANSWERS) for name in ("ada", "bob")}
        home.write_bytes(
            zipped({"__MACOSX/._x": "", **(packed if how == "zip of zips" else files)})
        )
    rows = grade(learner, home)
    names = ["ada.zip", "bob.zip"] if how == "zip of zips" else ["ada", "bob"]
    assert {name: row["points"] for name, row in rows.items()} == dict.fromkeys(names, 4)


@pytest.mark.parametrize("more", ["notes/a.txt", "web/manifest.json", "notes.zip", "old/pics.zip"])
@pytest.mark.parametrize(("packed", "below"), [(True, ""), (True, "lab/"), (False, "")])
def test_one_learner_with_folders_of_their_own_stays_one(learner, packed, below, more):
    home = learner.folder / "in"
    files = {f"ada/{below}{path}": data for path, data in ANSWERS.items()} | {
        f"ada/{more}": "",
        "ada/x/b.txt": "",
    }
    if packed:
        home = learner.folder / "ada.zip"
        home.write_bytes(zipped(files))
    else:
        for path, data in files.items():
            (home / path).parent.mkdir(parents=True, exist_ok=True)
            (home / path).write_text(data)
    assert {name: row["points"] for name, row in grade(learner, home).items()} == {
        "ada.zip" if packed else "ada": 4
    }


def test_names_that_are_shown_alike_stay_apart(tmp_path):
    """A line break is shown as two signs, which another may have in earnest; so may what tells the two apart."""
    for name in ("a\nb", "a\\nb", "a\\nb#2", "pаypal", "paypal"):
        lay(tmp_path / name)
    names = [one.name for one in found_in(tmp_path)]
    assert names == sorted(set(names))
    assert len(names) == 5


def test_what_a_learner_keeps_in_further_folders_is_not_read(tmp_path):
    home = lay(tmp_path / "a")
    for name in ("part3/ls.strace", "other/ls.strace"):
        (home / "answers" / name).parent.mkdir()
        (home / "answers" / name).write_text("x")
    (found,) = found_in(home)
    assert sorted(read(found).files) == ["evidence.json", "part1.yaml"]


def test_a_secret_without_a_roster_is_refused(learner):
    lay(learner.folder / "in" / "a")
    (learner.folder / "secret").write_text("0" * 64)
    done = learner.run("labproof", "grade", "in", "--out", "out", "--secret", "secret")
    assert (done.returncode, done.stderr) == (
        1,
        "Error: --secret goes with --roster: a nonce is made of both\n",
    )


def test_no_evidence_is_not_told_as_a_missing_nonce(learner):
    home = lay(learner.folder / "in" / "ada")
    (home / "answers" / "evidence.json").unlink()
    (learner.folder / "roster.csv").write_text("id\nada\n")
    learner.run(
        "labproof", "issue", "--roster", "roster.csv", "--secret", "secret", "--to", "nonces.csv"
    )
    folder = learner.folder
    grade(learner, folder / "in", "--roster", folder / "roster.csv", "--secret", folder / "secret")
    assert table(learner, "summary.csv")[0]["flags"] == "the answer files name 's1'"


@pytest.mark.parametrize(
    "name",
    [
        "part1.yml",
        "Part1.yaml",
        "part1 (1).yaml",
        "part1-2.yaml",
        "part1 - copy.yaml",
        "part1.yaml.txt",
    ],
)
@pytest.mark.parametrize("packed", [False, True])
def test_a_misnamed_answer_file_is_read_and_flagged(learner, name, packed):
    home = lay(learner.folder / "in" / "a")
    (home / "answers" / "part1.yaml").rename(home / "answers" / name)
    if packed:
        files = {
            path.relative_to(home).as_posix(): path.read_bytes()
            for path in (home / "answers").iterdir()
        }
        (learner.folder / "in" / "a.zip").write_bytes(zipped(files))
    row = grade(learner, learner.folder / "in")["a.zip" if packed else "a"]
    assert (row["points"], row["flags"]) == (4, [f"{name!r} was read as part1.yaml"])


def test_of_two_that_may_be_meant_neither_is_read(learner):
    home = lay(learner.folder / "in" / "a") / "answers"
    (home / "part1.yaml").rename(home / "part1.yml")
    (home / "part1 (1).yaml").write_text(GOOD)
    told = "part1.yaml was not handed in, and 'part1 (1).yaml' and 'part1.yml' may be meant: nobody can say which"
    assert grade(learner, learner.folder / "in")["a"]["flags"] == [told]
    (home / "part1.yaml").write_text(GOOD)
    row = grade(learner, learner.folder / "in")["a"]
    assert (row["points"], row["flags"]) == (
        4,
        ["'part1 (1).yaml' and 'part1.yml' beside part1.yaml were not read"],
    )


def test_misnamed_evidence_is_evidence(learner):
    home = lay(learner.folder / "in" / "a") / "answers"
    (home / "evidence.json").rename(home / "Evidence.json")
    lay(learner.folder / "in" / "b")
    row = grade(learner, learner.folder / "in")["a"]
    assert (row["points"], row["flags"]) == (4, ["'Evidence.json' was read as evidence.json"])
    assert [line["why"] for line in table(learner, "copies.csv")] == ["the same evidence"]


def test_an_answer_file_that_cannot_be_read_is_for_a_person_to_look_at(learner):
    lay(learner.folder / "in" / "a", GOOD.encode("utf-16")[:-1])
    lay(learner.folder / "in" / "b", "answers: {release: 6}\n")
    grade(learner, learner.folder / "in")
    assert [
        (line["submission"], line["why"])
        for line in table(learner, "review.csv")
        if not line["why"].endswith(COPIED)
    ] == [
        ("a", "part1.yaml: this file is UTF-16, and broken； save it as UTF-8"),
        (
            "b",
            "part1.yaml:1: unknown question 'release'； this lab asks kernel_version, build_options, boot_parameters",
        ),
    ]


def test_broken_evidence_is_not_called_missing(learner):
    home = lay(learner.folder / "in" / "a") / "answers"
    (home / "evidence.json").write_text("banana")
    message = grade(learner, learner.folder / "in")["a"]["labs"][0]["results"][0]["message"]
    assert message.startswith("evidence.json: this is no evidence (")
    whole, of_lab = table(learner, "review.csv")
    assert (whole["why"], of_lab["why"]) == (message.replace(";", "；"),) * 2
    checks = "proc_version_names_the_running_release, every_command_names_the_same_release"
    assert (of_lab["item"], of_lab["points"]) == (f"kernel_version, {checks}", "4.0")


def test_a_file_that_was_packed_and_is_gone_shows(learner):
    manifest = {"files": {"part1.yaml": "0", "evidence.json": "0", "part2.yaml": "0"}}
    (learner.folder / "a.zip").write_bytes(
        zipped({"answers/part1.yaml": GOOD, "answers/manifest.json": json.dumps(manifest)})
    )
    assert grade(learner, learner.folder / "a.zip")["a.zip"]["flags"] == [
        "changed since `labproof submit` packed it: 'part1.yaml'",
        "answers to labs that were not asked for: 'part2.yaml'",
        "gone since `labproof submit` packed it: 'evidence.json'",
    ]


@pytest.mark.parametrize(
    "stray", [".DS_Store", "__MACOSX/x", "feedback.csv", "manifest.json", "part1.yaml"]
)
@pytest.mark.parametrize("around", ["", "class/"])
def test_a_stray_file_makes_no_submission_of_a_class(learner, stray, around):
    home = learner.folder / "in"
    for name in ("a", "b", "c"):
        lay(home / around / name)
    path = home / around / stray
    path.parent.mkdir(exist_ok=True)
    path.write_text("{}")
    for _ in range(2):  # the second time with results among them
        done = learner.run("labproof", "grade", "in", "--out", "in/results", "--labs=part1")
        lines = (home / "results" / "results.jsonl").read_text().splitlines()
        points = {row["submission"]: row["points"] for row in map(json.loads, lines)}
        assert (done.returncode, points) == (0, {"a": 4, "b": 4, "c": 4})


def test_what_is_taken_for_no_submission_is_named(learner):
    home = learner.folder / "in"
    lay(home / "a")
    (home / "s40_part1.yaml").write_text(GOOD)
    (home / "s2").write_bytes(zipped(ANSWERS))  # packed, without saying so in its name
    done = learner.run("labproof", "grade", "in", "--out", "out", "--labs=part1")
    assert "Taken for no submission: s40_part1.yaml\n" in done.stdout
    assert [(row["submission"], row["points"]) for row in table(learner, "summary.csv")] == [
        *(("a", "4.0"), ("s2", "4.0"))
    ]


def test_what_was_typed_into_a_course_sites_box_is_no_submission(learner):
    home = learner.folder / "in"
    home.mkdir()
    files = {
        "Ada_7_assignsubmission_file/part1.yaml": GOOD,
        "Ada_7_assignsubmission_onlinetext/onlinetext.html": "<p>hello",
        "Bob_8_assignsubmission_file_part1.yaml": GOOD,
        "Bob_8_assignsubmission_onlinetext_onlinetext.html": "<p>hello",
    }
    (learner.folder / "moodle.zip").write_bytes(zipped(files))
    assert list(grade(learner, learner.folder / "moodle.zip")) == [
        "Ada_7_assignsubmission_file",
        "Bob_8_assignsubmission_file",
    ]
    (learner.folder / "canvas.zip").write_bytes(
        zipped(
            {
                "lovelaceada_7_101_part1.yaml": GOOD,
                "lovelaceada_7_text.html": "",
                "stonebob_8_9_part1.yaml": GOOD,
            }
        )
    )
    assert list(grade(learner, learner.folder / "canvas.zip")) == ["lovelaceada_7", "stonebob_8"]


def test_a_zip_of_an_old_windows_tool_is_read(learner):
    packed = zipped({path.replace("/", "\\"): data for path, data in ANSWERS.items()})
    (learner.folder / "a.zip").write_bytes(packed)
    (learner.folder / "all.zip").write_bytes(zipped({"a.zip": packed, "b.zip": packed}))
    for name in ("a.zip", "all.zip"):
        assert {row["points"] for row in grade(learner, learner.folder / name).values()} == {4}


def test_a_lab_named_twice_counts_once(learner):
    lay(learner.folder / "in" / "a")
    assert grade(learner, learner.folder / "in", labs="part1,part1")["a"]["possible"] == 8


def test_whom_only_the_files_name_is_flagged(learner):
    (learner.folder / "roster.csv").write_text("id\ns1\n")
    lay(learner.folder / "in" / "bar")
    grade(learner, learner.folder / "in", "--roster", learner.folder / "roster.csv")
    (row,) = table(learner, "summary.csv")
    assert (row["id"], row["flags"]) == ("s1", "whose it is only its answer files say")


def test_free_text_stands_where_a_person_reads_it(learner):
    text = "I think my grandmother has a banana kernel; it is hers."
    home = lay(learner.folder / "in" / "a")
    (home / "answers" / "part4.yaml").write_text(f'answers: {{proves: "{text}"}}\n')
    grade(learner, learner.folder / "in", labs="part4")
    assert [
        line["answer"] for line in table(learner, "review.csv") if line["item"] == "proves"
    ] == [text.replace(";", "；")]


@pytest.mark.parametrize("unpacked", [True, False])
@pytest.mark.parametrize(
    ("member", "submission"),
    [
        (
            "Ada Lovelace_4711_assignsubmission_file/answers/part1.yaml",
            "Ada Lovelace_4711_assignsubmission_file",
        ),
        (
            "Ada Lovelace_4711_assignsubmission_file_part1.yaml",
            "Ada Lovelace_4711_assignsubmission_file",
        ),
        ("lovelaceada_4711_123_part1.yaml", "lovelaceada_4711"),
        ("lovelaceada_LATE_4711_123_part1-2.yaml", "lovelaceada_4711"),
        ("kernel-lab-adal/answers/part1.yaml", "kernel-lab-adal"),
    ],
)
def test_what_course_sites_hand_out_finds_its_learner(learner, member, submission, unpacked):
    other = member.replace("4711", "4712").replace("adal/", "bob/").replace("123_", "124_")
    other = other.replace("Ada Love", "Bob St").replace("lovelaceada", "stonebob")
    home = learner.folder / "in"
    if unpacked:
        for name in (member, other):
            (home / name).parent.mkdir(parents=True, exist_ok=True)
            (home / name).write_text(GOOD.replace("student: {id: s1, name: Ada}\n", ""))
    else:
        home = learner.folder / "all.zip"
        home.write_bytes(zipped(dict.fromkeys((member, other), "answers: {kernel_version: x}\n")))
    roster = learner.folder / "roster.csv"
    roster.write_text(
        "id,name,email,group\ns1,Ada Lovelace,adal@example.org,a\n4713,Eve,eve@example.org,b\n"
    )
    rows = grade(learner, home, "--roster", roster)
    assert submission in rows
    assert len(rows) == 2
    summary = {row["submission"]: row for row in table(learner, "summary.csv")}
    assert (summary[submission]["id"], summary[submission]["group"]) == ("s1", "a")
    assert (summary[""]["id"], summary[""]["outcome"]) == ("4713", "missing")
    unknown = next(name for name in rows if name != submission)
    assert summary[unknown]["flags"] == "nobody on the roster goes by this name"
