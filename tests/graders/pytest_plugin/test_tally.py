"""The report, on a terminal of any kind, and the same wherever items ran."""

from __future__ import annotations

import pytest

from tests.conftest import LABS

PART1 = str(LABS / "part1")
PART4 = str(LABS / "part4")
OTHERS = "your_own_containers_run_on_the_same_kernel"


def without(report, *keys):
    return {key: value for key, value in report.items() if key not in (*keys, "stdout")}


def without_pids(report):
    """A report without process numbers, and without containers of others, who start and end them meanwhile."""

    def kept(lab):
        notes = ("One process, two numbers: ", "Your own container ")
        return {
            **lab,
            "notes": [note for note in lab["notes"] if not note.startswith(notes)],
            "results": [row for row in lab["results"] if row["id"] != OTHERS],
        }

    return without(report, "labs") | {"labs": [kept(lab) for lab in report["labs"]]}


def test_what_a_learner_sees_for_a_wrong_answer(learner):
    learner.solve("part1")
    path = learner.folder / "answers" / "part1.yaml"
    path.write_text(
        path.read_text().replace("kernel_version:", 'kernel_version: "5.15.0-1-banana" #')
    )
    printed = learner.run("pytest", PART1, "-q").stdout
    assert printed.splitlines()[2:7] == [
        "part1 · Examine kernel information",
        "FAIL        0/2  kernel_version",
        "                 answers/part1.yaml:2: you wrote '5.15.0-1-banana', which is not",
        "                 what `uname -r` printed.",
        "                 Hint: Copy the whole line of `uname -r`, with everything behind",
    ]
    assert "Traceback" not in printed
    assert "graders/" not in printed
    assert "Next: look at kernel_version in part1 once more" in printed
    assert max(map(len, printed.splitlines())) <= 80
    assert "\x1b" not in printed


def test_two_processes_give_the_same_report(learner):
    learner.solve("part1", "part4")
    alone = learner.report(PART1, PART4)
    together = learner.report(PART1, PART4, "-n", "2", "--min-score=50%")
    assert without_pids(together) == without_pids(alone)
    assert alone["complete"]


def test_a_terminal_of_another_encoding_shows_the_table_line_by_line(learner):
    learner.answer("part1", "answers:\n  kernel_version: löwe\n")
    done = learner.run("pytest", PART1, PYTHONIOENCODING="ascii")
    assert "part1 - Examine kernel information\n" in done.stdout
    assert "you wrote 'l\\xf6we'" in done.stdout


@pytest.mark.parametrize(
    "text",
    [
        "answers:\n  banana: 6.8\n",
        "answers: text\n",
        "answers:\n  kernel_version: 6.8\nbanana: x\n",
    ],
)
def test_the_next_step_is_the_answer_file_where_something_is_wrong_with_it(learner, text):
    learner.answer("part1", text)
    printed = " ".join(learner.run("pytest", PART1).stdout.split())
    assert (
        "Next: put answers/part1.yaml right, as its own line says, then run `pytest labs/part1` again."
        in printed
    )
