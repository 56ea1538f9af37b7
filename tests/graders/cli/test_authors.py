"""`labproof try`, `validate` and `new` as an author uses them."""

import json
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from labproof.graders.kinds import KINDS
from labproof.graders.model import Evidence, Names, Output
from tests.conftest import LABS, ROOT


def labproof(learner, *arguments):
    return learner.run("labproof", *arguments)


def test_try_judges_by_this_machine(learner):
    release = platform.release()
    done = labproof(learner, "try", "part1.kernel_version", release, "banana")
    assert done.stdout == (
        "part1.kernel_version by this machine\n"
        f"passed       2/2  {release!r}\n"
        f"             read as {release!r}\n"
        "failed       0/2  'banana'\n"
        "             answer:1: you wrote 'banana', which names no release such as `uname -r` prints.\n"
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_try_judges_by_the_sample_and_prints_json_lines(learner):
    done = labproof(
        learner, "try", "part1.kernel_version", "6.8", "6.8.0-45-generic", "--sample", "--json"
    )
    assert [json.loads(line) for line in done.stdout.splitlines()] == [
        {
            "answer": "6.8",
            "status": "partial",
            "points": 1,
            "possible": 2,
            "message": "answer:1: you wrote '6.8': that is its beginning, and `uname -r` prints more.",
            "matched": ["6.8"],
            "notes": [],
        },
        {
            "answer": "6.8.0-45-generic",
            "status": "passed",
            "points": 2,
            "possible": 2,
            "message": "",
            "matched": ["6.8.0-45-generic"],
            "notes": [],
        },
    ]


def test_try_judges_answers_of_a_file_by_recorded_evidence(learner):
    learner.run("labproof", "record", "part1")
    lines = [{"answer": platform.release()}, {"answer": ["a", "b"]}, {"answer": "6"}]
    (learner.folder / "answers.jsonl").write_text("\n".join(map(json.dumps, lines)) + "\n")
    evidence = "--evidence=answers/evidence.json"
    done = labproof(
        learner, "try", "part1.kernel_version", "--from", "answers.jsonl", evidence, "--json"
    )
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(row["answer"], row["status"]) for row in rows] == [
        (platform.release(), "passed"),
        (["a", "b"], "failed"),
        ("6", "failed"),
    ]


def test_try_tells_every_line_that_is_no_answer(learner):
    (learner.folder / "answers.jsonl").write_text(
        '{"answer": 6.8}\nbanana\n{"answr": "x"}\n{"answer": "6.8"}\n'
    )
    done = labproof(learner, "try", "part1.kernel_version", "--sample", "--from", "answers.jsonl")
    assert done.stderr == (
        "Error: answers.jsonl:1: an answer is text or a list of texts, as answer files are read\n"
        "answers.jsonl:2: expected {\"answer\": …}, found 'banana'\n"
        'answers.jsonl:3: expected {"answer": …}, found \'{"answr": "x"}\'\n'
    )
    assert (done.returncode, done.stdout) == (1, "")


@pytest.mark.parametrize(
    ("where", "message"),
    [
        (
            "part1.kernel",
            "part1 has no question 'kernel'; it has kernel_version, build_options, boot_parameters",
        ),
    ],
)
def test_try_names_what_there_is(learner, where, message):
    done = labproof(learner, "try", where, "x")
    assert (done.returncode, done.stderr) == (1, f"Error: {message}\n")


@pytest.mark.parametrize(
    ("file", "message"),
    [
        ("", ".: is a folder; a file belongs there"),
        ("none.json", "none.json: there is no such file; record it with `labproof record`"),
    ],
)
def test_try_takes_no_other_machine_where_evidence_is_named_wrongly(learner, file, message):
    done = labproof(learner, "try", "part1.kernel_version", "x", f"--evidence={file}")
    assert (done.returncode, done.stdout, done.stderr) == (1, "", f"Error: {message}\n")


def test_validate_keeps_what_it_ran(learner):
    done = labproof(learner, "validate", "part1", "--report-json", "proof.json")
    assert done.returncode == 0, done.stderr
    (lab,) = json.loads((learner.folder / "proof.json").read_text())["labs"]
    assert (lab["id"], lab["valid"], lab["problems"], lab["blank"]) == ("part1", True, [], "0")
    assert all(
        q["killed"] + len(q["survivors"]) <= q["tried"] and q["tried"] > 40
        for q in lab["questions"]
    )
    assert (lab["checks_killed"], lab["checks_tried"], lab["reference"]) == (2, 2, ["8", "8"])


def test_validate_names_a_lab_that_is_not_there(learner):
    done = labproof(learner, "validate", "part7")
    assert (done.returncode, done.stderr) == (
        1,
        "Error: no lab is called 'part7'; did you mean part4?\n",
    )


@pytest.mark.parametrize(
    ("name", "message"),
    [
        (
            "Mine",
            "'Mine' is no name for a lab; write small letters, digits and _, beginning with a letter",
        ),
        (
            "../up",
            "'../up' is no name for a lab; write small letters, digits and _, beginning with a letter",
        ),
        (
            "class",
            "'class' is no name for a lab; write small letters, digits and _, beginning with a letter",
        ),
        ("system", "'system' is what checks ask for by name; choose another name"),
    ],
)
def test_new_takes_no_name_that_would_not_work(learner, name, message):
    done = labproof(learner, "new", name)
    assert (done.returncode, done.stderr) == (1, f"Error: {message}\n")
    assert not (learner.folder / "labs").exists()


def test_a_lab_of_ones_own_is_named_by_its_folder(learner):
    labproof(learner, "new", "mine")
    done = labproof(learner, "try", "mine.pid_max", "--sample", "4194304")
    assert done.stderr == "Error: no lab is called 'mine'; did you mean labs/mine?\n"
    done = labproof(learner, "try", "labs/mine.pid_max", "--sample", "4194304")
    assert done.stdout.splitlines()[1] == "passed       2/2  '4194304'"


def test_what_new_lays_is_formatted_as_we_format(learner):
    """Whoever hands a lab in would else have to mend what they did not write."""
    labproof(learner, "new", "mount_points")
    ruff = [shutil.which("ruff", path=Path(sys.executable).parent), "format", "--diff"]
    settings = ["--config", ROOT / "pyproject.toml"]
    done = subprocess.run(
        [*ruff, *settings, "labs/mount_points"],
        cwd=learner.folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stderr


def test_new_overwrites_nothing(learner):
    labproof(learner, "new", "mine")
    file = learner.folder / "labs" / "mine" / "lab.yaml"
    file.write_text("changed")
    done = labproof(learner, "new", "mine")
    assert (done.returncode, done.stderr) == (
        1,
        "Error: labs/mine is there already; choose another name\n",
    )
    assert file.read_text() == "changed"


def test_a_lab_with_a_kind_of_its_own_is_proven_like_any_other(learner):
    labproof(learner, "new", "mine")
    folder = learner.folder / "labs" / "mine"
    (folder / "kinds.py").write_text(
        "from labproof.labs import Kind, Outcome, Status\n"
        "def judge(question, answer, truth):\n"
        "    right = answer.line.strip() == hex(truth)\n"
        "    return Outcome(Status.PASSED if right else Status.FAILED, '' if right else 'not that one')\n"
        "KINDS = {'hex': Kind(judge, int, lambda question, truth: hex(truth))}\n"
    )
    spec = folder / "lab.yaml"
    head, _, tail = (
        spec.read_text().replace("kind: number", "kind: hex").partition("    accepts:\n")
    )
    spec.write_text(
        head
        + '    accepts: ["0x400000"]\n    rejects: ["4194304"]\n'
        + tail[tail.index("\n# Evidence") :]
    )
    solution = folder / "solution.py"
    solution.write_text(solution.read_text().replace("{shown}", "{hex(int(shown))}"))
    done = labproof(learner, "validate", "labs/mine")
    assert (done.returncode, done.stderr) == (0, "")
    assert "pid_max                     1 accepted, 1 rejected; mutants killed" in done.stdout


def test_the_labs_that_ship_are_named_as_the_guide_names_them():
    guide = (LABS / "README.md").read_text(encoding="utf-8")
    assert all(f"`{folder.parent.name}`" in guide for folder in LABS.glob("*/lab.yaml"))


def test_the_guides_own_facts_are_facts():
    guide = (LABS / "README.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"```python\n(import msgspec.*?)```", guide, re.DOTALL)
    module: dict[str, object] = {}
    exec(code, module)
    shown = Evidence({"cgroups.controllers": Output("cat", 0, "cpu memory\n")})
    assert module["parse"](shown).controllers == Names({"cpu": (), "memory": ()})
    assert (
        module["parse"](Evidence({})).controllers.reason == "cgroups.controllers was not recorded"
    )


def test_the_guide_says_what_each_kind_compares_with():
    guide = (LABS / "README.md").read_text(encoding="utf-8")
    rows = dict(
        re.findall(
            r"(?m)^\| (`[^|]*) \| ([^|]*) \|$", guide[guide.index("### 3.") : guide.index("### 4.")]
        )
    )
    named = {
        name: told for names, told in rows.items() for name in re.findall("`([a-z_]+)`", names)
    }
    assert set(named) == set(KINDS)
    assert {
        name for name, told in named.items() if f"`{name.title().replace('_', '')}`" in told
    } == {*("names", "one_of", "comparison")}
