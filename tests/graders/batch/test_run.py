"""`labproof grade`: what instructors have, in; one row each, out, the same however it is run, and nothing twice."""

from __future__ import annotations

import os
import pty
import shutil
import signal
import subprocess
import sys
import tarfile
from pathlib import Path

from labproof.graders.batch.record.ledger import Ledger
from tests.conftest import ROOT
from tests.graders.batch.hand_ins import ANSWERS, GOOD, evidence, grade, lay, status, table, zipped


def test_folders_zips_and_tars_side_by_side(learner):
    home = learner.folder / "in"
    lay(home / "folder")
    (home / "zipped.zip").write_bytes(zipped(ANSWERS))
    (home / "flat.zip").write_bytes(zipped({"part1.yaml": GOOD, "evidence.json": evidence()}))
    for name, mode in (("plain.tar", "w"), ("packed.tar.gz", "w:gz"), ("small.tar.xz", "w:xz")):
        with tarfile.open(home / name, mode) as packed:
            packed.add(home / "folder" / "answers", arcname="answers")
    rows = grade(learner, home)
    assert set(rows) == {
        "folder",
        "zipped.zip",
        "flat.zip",
        "plain.tar",
        "packed.tar.gz",
        "small.tar.xz",
    }
    assert {(row["outcome"], row["points"], status(row)) for row in rows.values()} == {
        ("graded", 4, "passed")
    }


def test_without_evidence_every_answer_waits_for_a_person(learner):
    shutil.rmtree(lay(learner.folder / "in" / "a") / "answers" / "none", ignore_errors=True)
    (learner.folder / "in" / "a" / "answers" / "evidence.json").unlink()
    row = grade(learner, learner.folder / "in")["a"]
    assert (row["points"], row["possible"], row["source"]) == (0, 8, "none")
    assert (status(row), status(row, "build_options")) == ("needs_review", "unanswered")


def test_a_lab_of_which_nothing_was_handed_in_waits_for_nobody(learner):
    lay(learner.folder / "in" / "a")
    (learner.folder / "in" / "b").mkdir()
    (learner.folder / "in" / "b" / "banana.txt").write_text("hello")
    rows = grade(learner, learner.folder / "in", code=2, labs="part1,boot,part4")
    waiting = {lab["id"]: lab["pending"] for lab in rows["a"]["labs"]}
    assert (waiting["boot"], waiting["part4"]) == (0, 0)
    assert {row["lab"] for row in table(learner, "review.csv") if row["submission"] == "a"} <= {
        "",
        "part1",
    }
    assert (rows["b"]["outcome"], rows["b"]["pending"]) == ("rejected", 0)


def many(home, count=40):
    for number in range(count):
        wrong = "" if number % 3 else "5.15.0"
        lay(home / f"s{number:03}", GOOD.replace("6.8.0-45-generic", wrong or "6.8.0-45-generic"))


def test_order_and_jobs_do_not_change_a_byte(learner):
    many(learner.folder / "in")
    grade(learner, learner.folder / "in", "--jobs=1")
    files = ("results.jsonl", "summary.csv", "review.csv", "copies.csv")
    first = [(learner.folder / "out" / name).read_bytes() for name in files]
    shutil.rmtree(learner.folder / "out")
    grade(learner, learner.folder / "in", "--jobs=3")
    assert [(learner.folder / "out" / name).read_bytes() for name in files] == first


def test_only_what_changed_is_graded_again(learner):
    many(learner.folder / "in")
    done = learner.run("labproof", "grade", "in", "--out", "out", "--labs=part1")
    assert "graded anew    40" in done.stdout
    (learner.folder / "in" / "s007" / "answers" / "part1.yaml").write_text(
        GOOD + "  build_options: SMP\n"
    )
    done = learner.run("labproof", "grade", "in", "--out", "out", "--labs=part1")
    assert "graded anew     1" in done.stdout
    done = learner.run("labproof", "grade", "in", "--out", "out", "--labs=part1,part2")
    assert "graded anew    40" in done.stdout


def test_a_killed_batch_goes_on_where_it_was(learner):
    many(learner.folder / "in", 400)
    command = [
        sys.executable,
        "-m",
        "labproof.graders.cli",
        "grade",
        "in",
        "--out",
        "out",
        "--labs=part1",
        "--jobs=2",
    ]
    process = subprocess.Popen(command, cwd=learner.folder, start_new_session=True)
    ledger = learner.folder / "out" / "ledger.jsonl"
    while process.poll() is None and not (ledger.exists() and ledger.stat().st_size):
        pass
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    kept = ledger.read_bytes().count(b"\n") if ledger.exists() else 0
    with ledger.open("ab") as file:
        file.write(b'{"name": "half a li')
    done = learner.run("labproof", "grade", "in", "--out", "out", "--labs=part1")
    assert done.returncode == 0
    assert f"graded anew    {400 - kept:3}" in done.stdout
    assert len((learner.folder / "out" / "results.jsonl").read_text().splitlines()) == 400


def test_regrade_shows_who_would_change_and_writes_nothing(learner):
    many(learner.folder / "in", 3)
    grade(learner, learner.folder / "in")
    before = (learner.folder / "out" / "results.jsonl").read_bytes()
    (learner.folder / "in" / "s001" / "answers" / "part1.yaml").write_text(GOOD.replace("45", "46"))
    done = learner.run("labproof", "grade", "in", "--out", "out", "--labs=part1", "--regrade")
    assert done.stdout.splitlines() == [
        "s001: its files changed",
        "s001: part1.kernel_version: passed (2) -> failed (0)",
        "1 submission of 3 graded before would change; 0 would be new.",
    ]
    assert (learner.folder / "out" / "results.jsonl").read_bytes() == before


def test_regrade_of_other_labs_than_before_says_so(learner):
    many(learner.folder / "in", 1)
    grade(learner, learner.folder / "in")
    done = learner.run("labproof", "grade", "in", "--out", "out", "--labs=part1,part4", "--regrade")
    assert done.stdout.splitlines()[:2] == [
        "Before, --labs part1 was graded, and now part1,part4: give the same --labs to see what else would change.",
        "s000: other labs were asked for",
    ]


def test_python_in_a_submission_is_never_run(learner):
    home = lay(learner.folder / "in" / "a")
    planted = f"open({str(learner.folder / 'ran')!r}, 'w')\n"
    for name in ("conftest.py", "yaml.py", "sitecustomize.py", "test_part1.py", "msgspec.py"):
        (home / name).write_text(planted)
        (home / "answers" / name).write_text(planted)
        (learner.folder / name).write_text(planted)
    (home / "pytest.ini").write_text("[pytest]\naddopts = -p conftest\n")
    for name in ("yaml.py", "sitecustomize.py", "msgspec.py", "conftest.py", "test_part1.py"):
        (learner.folder / name).unlink()
    row = grade(learner, learner.folder / "in")["a"]
    assert row["points"] == 4
    assert not (learner.folder / "ran").exists()


def test_pytest_is_not_even_loaded(tmp_path):
    lay(tmp_path / "in" / "a")
    script = (
        "import sys; from pathlib import Path; from labproof.graders.batch.run import BatchOptions, run_batch; "
        "run_batch([Path('in')], Path('out'), BatchOptions(jobs=1)); print('pytest' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "False"
    assert Path(tmp_path, "out", "results.jsonl").exists()


MACHINE = ROOT / "fixtures" / "systems" / "no-modules.json"


def test_progress_is_shown_to_whoever_watches(learner):
    """Rate and time left, also while none is known yet."""
    lay(learner.folder / "in" / "a")
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(learner.folder)
        command = [sys.executable, "-m", "labproof.graders.cli", "grade", "in", "--out=out"]
        os.execve(sys.executable, command, os.environ | {"TERM": "xterm"})
    shown = b""
    try:
        while part := os.read(terminal, 65536):
            shown += part
    except OSError:  # how a terminal says that nobody is there any more
        pass
    assert os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == 0, shown
    assert b"0/1" in shown
    assert b"1/1" in shown
    assert b"-/s" in shown


def test_what_was_rejected_is_not_graded_twice(learner):
    home = learner.folder / "in"
    home.mkdir()
    (home / "a.zip").write_bytes(b"banana")
    assert grade(learner, home, code=2)["a.zip"]["outcome"] == "rejected"
    done = learner.run("labproof", "grade", "in", "--out", "out", "--labs=part1")
    assert (done.returncode, done.stdout.splitlines()[3].split()) == (2, ["graded", "anew", "0"])


def test_regrade_tells_whether_files_or_rules_changed(learner):
    lay(learner.folder / "in" / "a", GOOD.replace("45", "46"))
    command = ("labproof", "grade", "in", "--out", "out", "--regrade")
    done = learner.run(*command)
    assert (
        done.stderr
        == "Error: nothing was graded into out before, so there is nothing to compare with\n"
    )
    grade(learner, learner.folder / "in")
    done = learner.run(*command, "--labs=part1,part2")
    asked, changed, *_ = done.stdout.splitlines()
    assert asked == (
        "Before, --labs part1 was graded, and now part1,part2: give the same --labs to see what else would change."
    )
    assert changed == "a: other labs were asked for"
    assert (
        done.stdout.splitlines()[-1]
        == "1 submission of 1 graded before would change; 0 would be new."
    )


def test_regrade_tells_what_it_does_not_find_any_more(learner):
    lay(learner.folder / "in" / "a")
    lay(learner.folder / "in" / "b")
    grade(learner, learner.folder / "in")
    shutil.rmtree(learner.folder / "in" / "b")
    command = ("labproof", "grade", "in", "--out", "out", "--labs=part1", "--regrade")
    assert learner.run(*command).stdout.splitlines() == [
        "1 submission graded before was not found now: give the same paths and --roster.",
        "0 submissions of 1 graded before would change; 0 would be new.",
    ]


def test_two_gradings_do_not_write_into_one_folder(learner):
    lay(learner.folder / "in" / "a")
    grade(learner, learner.folder / "in")
    with Ledger(learner.folder / "out" / "ledger.jsonl", ""):
        done = learner.run("labproof", "grade", "in", "--out", "out")
    told = "Error: another `labproof grade` is writing to out; wait for it, or name another --out\n"
    assert (done.returncode, done.stderr) == (1, told)
