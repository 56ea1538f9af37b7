"""What instructors really have: whose a submission is, and which of its files count."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from labproof.graders.batch.layouts import find_submissions
from labproof.graders.batch.roster import Person, Roster
from labproof.graders.batch.sources import Archives, Wanted, read_submission
from tests.graders.batch.test_batch import ANSWERS, GOOD, evidence, grade, lay, table, zipped

ANSWERS_ALONE = {path.rpartition("/")[2]: data for path, data in ANSWERS.items()}
WANTED = Wanted(frozenset({"part1"}))


def found_in(*paths: Path, out: Path | None = None):
    return find_submissions(paths, WANTED, out)


def read(found):
    return read_submission(found, WANTED, Archives([found]))


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
    (learner.folder / "all.zip").write_bytes(zipped({path.name: path.read_bytes() for path in home.iterdir()}))
    packed = grade(learner, learner.folder / "all.zip")
    assert {name: row["points"] for name, row in packed.items()} == {name: row["points"] for name, row in rows.items()}


def test_one_file_twice_from_a_course_site_is_rejected(learner):
    home = learner.folder / "in"
    home.mkdir()
    for name in ("ada_7_101_part1.yaml", "ada_7_102_part1-1.yaml"):
        (home / name).write_text(GOOD)
    assert grade(learner, home, code=2)["ada_7"]["reason"] == "holds 'part1.yaml' twice"


def test_a_clone_with_files_of_its_own_is_no_trouble(learner):
    home = lay(learner.folder / "in" / "kernel-lab-ada")
    for name in (".git/config", "README.md", "manifest.json", "node_modules/a/package.json", "labs/part1/lab.yaml"):
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
            zipped({"x/answers/part1.yaml": GOOD, "x/evidence.json": evidence(), "x/manifest.json": "{}"})
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
    files = {f"{around}/{name}/answers/{file}": data for name in ("ada", "bob") for file, data in ANSWERS_ALONE.items()}
    if how == "folder":
        for path, data in files.items():
            (home / path).parent.mkdir(parents=True, exist_ok=True)
            (home / path).write_text(data)
    else:
        home = learner.folder / "all.zip"
        packed = {f"{around}/{name}.zip": zipped(ANSWERS) for name in ("ada", "bob")}
        home.write_bytes(zipped({"__MACOSX/._x": "", **(packed if how == "zip of zips" else files)}))
    rows = grade(learner, home)
    names = ["ada.zip", "bob.zip"] if how == "zip of zips" else ["ada", "bob"]
    assert {name: row["points"] for name, row in rows.items()} == dict.fromkeys(names, 4)


@pytest.mark.parametrize("packed", [True, False])
def test_one_learner_with_folders_of_their_own_stays_one(learner, packed):
    home = learner.folder / "in"
    files = {f"ada/{path}": data for path, data in ANSWERS.items()} | {"ada/notes/a.txt": "", "ada/more/b.txt": ""}
    if packed:
        home = learner.folder / "ada.zip"
        home.write_bytes(zipped(files))
    else:
        for path, data in files.items():
            (home / path).parent.mkdir(parents=True, exist_ok=True)
            (home / path).write_text(data)
    assert {name: row["points"] for name, row in grade(learner, home).items()} == {"ada.zip" if packed else "ada": 4}


def test_names_that_are_shown_alike_stay_apart(tmp_path):
    """A line break is shown as two signs, which another may have in earnest; so may what tells the two apart."""
    for name in ("a\nb", "a\\nb", "a\\nb#2", "pаypal", "paypal"):
        lay(tmp_path / name)
    names = [one.name for one in found_in(tmp_path)]
    assert names == sorted(set(names))
    assert len(names) == 5


@pytest.mark.parametrize(
    ("submission", "claimed", "whose"),
    [
        ("ada", "", "ada"),
        ("kernel-lab-ada", "", "ada"),
        ("lovelaceada_4711", "", "ada"),
        ("Ada Lovelace_4711_assignsubmission_file", "", "ada"),
        (unicodedata.normalize("NFD", "Zoë Müller_1_assignsubmission_file"), "", "zoe"),
        ("class/ZOE.ZIP", "", "zoe"),
        ("7", "", "7"),
        ("banana", "ada", "ada"),
        ("banana", "", None),
        # The number is the site's own, and here it happens to be another learner's id.
        ("Ada Lovelace_7_assignsubmission_file", "", None),
        ("Somebody Else_7_assignsubmission_file", "", "7"),
        ("Sam Twin_1_assignsubmission_file", "", None),
    ],
)
def test_whose_a_submission_is(submission, claimed, whose):
    roster = Roster(
        [
            Person("ada", "Ada Lovelace", "Ada@example.org"),
            Person("zoe", "Zoë Müller"),
            Person("7", "Seven"),
            Person("t1", "Sam Twin"),
            Person("t2", "Sam Twin"),
        ]
    )
    person = roster.whose(submission, claimed)
    assert (person.id if person else None) == whose


def test_what_a_learner_keeps_in_further_folders_is_not_read(tmp_path):
    home = lay(tmp_path / "a")
    for name in ("part3/ls.strace", "other/ls.strace"):
        (home / "answers" / name).parent.mkdir()
        (home / "answers" / name).write_text("x")
    (found,) = found_in(home)
    assert sorted(read(found)[0]) == ["evidence.json", "part1.yaml"]


def test_a_secret_without_a_roster_is_refused(learner):
    lay(learner.folder / "in" / "a")
    (learner.folder / "secret").write_text("0" * 64)
    done = learner.run("labproof", "grade", "in", "--out", "out", "--secret", "secret")
    assert (done.returncode, done.stderr) == (1, "Error: --secret goes with --roster: a nonce is made of both\n")


def test_no_evidence_is_not_told_as_a_missing_nonce(learner):
    home = lay(learner.folder / "in" / "ada")
    (home / "answers" / "evidence.json").unlink()
    (learner.folder / "roster.csv").write_text("id\nada\n")
    learner.run("labproof", "issue", "--roster", "roster.csv", "--secret", "secret", "--to", "nonces.csv")
    folder = learner.folder
    grade(learner, folder / "in", "--roster", folder / "roster.csv", "--secret", folder / "secret")
    assert table(learner, "summary.csv")[0]["flags"] == "the answer files name 's1'"
