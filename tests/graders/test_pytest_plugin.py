"""A learner's whole loop, through pytest itself, on this machine."""

from __future__ import annotations

import json
import os
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from labproof.fixtures.container_lifecycle import OWNER, RUN
from labproof.fixtures.process_identity import is_gone
from tests.conftest import LABS, statuses

PART1 = str(LABS / "part1")
PART4 = str(LABS / "part4")
QUESTIONS = ["kernel_version", "build_options", "boot_parameters"]
CHECKS = ["proc_version_names_the_running_release", "every_command_names_the_same_release"]
LIVE = ["the_machine_itself_runs_that_release", "the_command_line_can_be_read"]
ALL = QUESTIONS + CHECKS + LIVE


def without(report, *keys):
    return {key: value for key, value in report.items() if key not in (*keys, "stdout")}


def without_pids(report):
    """A report without the note that tells process numbers: each run has its own, and sees whom it catches alive."""

    def kept(lab):
        return {
            **lab,
            "notes": [
                note for note in lab["notes"] if not note.startswith("One process, two numbers: ")
            ],
        }

    return without(report, "labs") | {"labs": [kept(lab) for lab in report["labs"]]}


def test_the_reference_answers_earn_everything(learner):
    learner.solve("part1")
    report = learner.report(PART1)
    assert statuses(report) == dict.fromkeys(ALL, "passed")
    assert (report["exit"], report["points"], report["possible"], report["final"]) == (
        0,
        8,
        8,
        True,
    )


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_wrong_answer_fails_alone(learner, question):
    learner.solve("part1")
    path = learner.folder / "answers" / "part1.yaml"
    lines = path.read_text().splitlines()
    start = next(i for i, line in enumerate(lines) if line.strip().startswith(question))
    end = next(
        (i for i in range(start + 1, len(lines)) if not lines[i].startswith("    ")), len(lines)
    )
    lines[start:end] = [f"  {question}: banana"]
    path.write_text("\n".join(lines) + "\n")
    report = learner.report(PART1)
    assert {name for name, status in statuses(report).items() if status != "passed"} == {question}
    assert statuses(report)[question] == "failed"
    assert (report["exit"], report["points"]) == (1, 6)


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


def test_a_blank_file_is_unanswered_and_earns_nothing(learner):
    assert learner.run("labproof", "start", "part1").stdout == (
        "laid answers/part1.yaml\nFill in what is blank, then: pytest labs/part1\n"
    )
    report = learner.report(PART1)
    assert statuses(report) == dict.fromkeys(QUESTIONS + CHECKS, "unanswered") | dict.fromkeys(
        LIVE, "passed"
    )
    assert (report["exit"], report["points"], report["complete"]) == (1, 0, True)
    printed = report["stdout"]
    assert "OPEN        0/2  kernel_version: no answer yet\nOPEN" in printed


def test_no_answers_folder_is_one_row_and_the_checks_still_run(learner, message_of):
    report = learner.report(PART1)
    found = statuses(report)
    assert found == dict.fromkeys(
        ["answer_file", *QUESTIONS, *CHECKS], "unanswered"
    ) | dict.fromkeys(LIVE, "passed")
    assert (
        message_of(report, CHECKS[0])
        == "this holds, and counts once a question of this lab is answered"
    )
    assert message_of(report, "answer_file") == (
        f"answers/part1.yaml: there is no such file in {learner.folder}/answers; lay one with `labproof start part1` "
        "and fill it in, or add `--answers DIR` where yours lie elsewhere"
    )


def test_two_processes_give_the_same_report(learner):
    learner.solve("part1", "part4")
    alone = learner.report(PART1, PART4)
    together = learner.report(PART1, PART4, "-n", "2", "--min-score=50%")
    assert without_pids(together) == without_pids(alone)
    assert alone["complete"]


def test_selected_items_are_graded_and_the_others_are_not_run(learner, message_of):
    learner.solve("part1")
    report = learner.report(PART1, "-k", "kernel_version")
    assert statuses(report)["kernel_version"] == "passed"
    assert {message_of(report, name) for name in ALL if name != "kernel_version"} == {"not run"}
    assert (report["points"], report["possible"], report["complete"], report["final"]) == (
        2,
        8,
        False,
        False,
    )


def test_the_first_failure_ends_the_run_and_last_failed_repeats_it(learner):
    learner.answer("part1", "answers: {kernel_version: banana, build_options: banana}\n")
    stopped = learner.report(PART1, "-x")
    assert statuses(stopped)["kernel_version"] == "failed"
    assert statuses(stopped)["build_options"] == "skipped"
    again = learner.run("pytest", PART1, "--lf", "-v", "-p", "no:randomly")
    assert "lab.yaml::kernel_version FAILED" in again.stdout
    assert "lab.yaml::build_options" not in again.stdout


def test_junit_xml_holds_every_item_and_its_message(learner):
    learner.answer("part1", "answers: {kernel_version: banana}\n")
    learner.run("pytest", PART1, "--junitxml=junit.xml")
    cases = {
        case.get("name"): case
        for case in ElementTree.parse(learner.folder / "junit.xml").iter("testcase")
    }
    assert len(cases) == 7
    failure = cases["kernel_version"].find("failure")
    assert failure is not None
    assert failure.text == (
        "answers/part1.yaml:1: you wrote 'banana', which names no release such as `uname -r` prints."
    )


@pytest.mark.parametrize(
    ("wanted", "code", "line"),
    [
        ("75%", 0, "Score: 75.0 % of what could be graded; 75 % is reached."),
        ("75.1", 1, "Score: 75.0 % of what could be graded; 75.1 % is not reached."),
    ],
)
def test_a_score_decides_the_exit_code(learner, wanted, code, line):
    learner.solve("part1")
    path = learner.folder / "answers" / "part1.yaml"
    path.write_text(path.read_text().replace("kernel_version:", "kernel_version: banana #"))
    report = learner.report(PART1, f"--min-score={wanted}")
    assert line in report["stdout"].splitlines()
    assert report["exit"] == code


@pytest.mark.parametrize(
    ("option", "told"),
    [
        (
            "--min-score=most",
            "argument --min-score/--labproof-min-score: expected a percentage such as 70%, found 'most'",
        ),
        (
            "--min-score=0.7",
            "argument --min-score/--labproof-min-score: expected a percentage such as 70%, found '0.7'",
        ),
        (
            "--min-score=101%",
            "argument --min-score/--labproof-min-score: expected a percentage such as 70%, found '101%'",
        ),
        ("--engine=dokcer", "argument --engine/--labproof-engine: invalid choice: 'dokcer'"),
        ("--images=fake", "argument --images/--labproof-images: invalid choice: 'fake'"),
        (
            "--image=alpine",
            "argument --image/--labproof-image: expected NAME=REFERENCE or NAME=FILE.tar, found 'alpine'",
        ),
    ],
)
def test_an_option_that_means_nothing_is_wrong_usage_and_no_skip(learner, option, told):
    done = learner.run("pytest", PART1, option)
    assert done.returncode == 4
    assert told in done.stderr


def test_a_report_that_cannot_be_written_costs_only_itself(learner):
    learner.solve("part1")
    done = learner.run("pytest", PART1, "--report-json=nowhere/report.json")
    assert done.returncode == 4
    assert (
        "--report-json: nowhere/report.json cannot be written (No such file or directory); name another file\n"
        in (done.stdout)
    )
    assert "Total: 8 of 8 points\n" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr


@pytest.mark.parametrize(
    "options", [("-vv", "--tb=short"), ("-n", "2", "--log-level=DEBUG"), ("-x", "--tb=long")]
)
def test_no_option_of_pytests_shows_what_the_machine_printed(learner, options):
    learner.answer("part1", "answers:\n  kernel_version: banana\n")
    done = learner.run("pytest", PART1, *options)
    assert "banana" in done.stdout
    assert os.uname().release not in done.stdout + done.stderr
    assert "testinfra:" not in done.stdout


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


def test_a_second_recording_on_the_same_boot_adds_to_the_first(learner):
    learner.solve("part1", "part2")
    learner.run("labproof", "record", "part1")
    learner.run("labproof", "record", "part2")
    report = learner.report(PART1, str(LABS / "part2"), "--evidence=answers/evidence.json")
    assert set(statuses(report).values()) == {"passed", "skipped"}
    assert {row for row, status in statuses(report).items() if status == "skipped"} == {
        *LIVE,
        "proc_modules_is_there_when_modules_are_supported",
        "overlay_can_be_mounted_when_it_is_in_the_kernel",
    }


def test_a_trace_behind_a_link_is_not_taken(learner, message_of):
    learner.solve("part3")
    kept = learner.folder / "answers" / "part3"
    kept.rename(learner.folder / "elsewhere")
    kept.symlink_to(learner.folder / "elsewhere")
    report = learner.report(str(LABS / "part3"))
    assert message_of(report, "traces_add_up").splitlines() == [
        f"part3/{name}.strace: part3 is a link; put the file itself there"
        for name in ("ls", "net", "cat")
    ]


def test_recorded_evidence_gives_the_same_report_as_live(learner):
    learner.solve("part1", "part4")
    live = learner.report(PART1, PART4)
    recorded = learner.run("labproof", "record", "part1", "part4")
    assert recorded.returncode == 0, recorded.stdout
    replayed = learner.report(PART1, PART4, "--evidence=answers/evidence.json")

    def comparable(report):
        rows = [
            {
                **lab,
                "results": [
                    row for row in lab["results"] if row["possible"] or row["type"] != "check"
                ],
            }
            for lab in report["labs"]
        ]
        return without(without_pids(report | {"labs": rows}), "source")

    assert comparable(replayed) == comparable(live)
    assert (live["source"], replayed["source"]) == ("live", "recorded")
    assert {statuses(replayed)[name] for name in LIVE} == {"skipped"}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (
            "{",
            "this is no evidence (Input data was truncated); record it again with `labproof record`",
        ),
        ('{"schema": 9}', "evidence of schema 9, and this labproof reads 1; record it again"),
    ],
)
def test_evidence_that_cannot_be_read_is_an_error_and_no_mistake_of_the_learner(
    learner, message_of, content, told
):
    learner.solve("part1")
    path = learner.folder / "evidence.json"
    path.write_text(content)
    report = learner.report(PART1, f"--evidence={path}")
    assert {statuses(report)[name] for name in QUESTIONS + CHECKS} == {"error"}
    assert message_of(report, "kernel_version") == f"{path}: {told}"
    assert (report["exit"], report["points"], report["final"]) == (3, 0, False)
    assert " 5 errors" in report["stdout"]


def test_without_docker_part_4_is_skipped_with_the_reason_and_what_to_do(learner, message_of):
    learner.solve("part4")
    gone = {
        "DOCKER_HOST": f"unix://{learner.folder}/none.sock",
        "CONTAINER_HOST": f"unix://{learner.folder}/none.sock",
    }
    report = learner.report(PART4, "--engine=docker", **gone)
    assert statuses(report)["same_kernel"] == "skipped"
    assert statuses(report)["every_container_runs_on_the_engines_kernel"] == "skipped"
    assert "docker" in message_of(report, "same_kernel").lower()
    assert ";" in message_of(report, "same_kernel")
    assert (report["exit"], report["pending"], report["possible"]) == (0, 4, 6)
    required = learner.report(PART4, "--require-docker", **gone)
    assert statuses(required)["same_kernel"] == "error"
    assert (required["exit"], required["final"]) == (3, False)


def test_part_4_on_a_real_engine_leaves_nothing_behind(learner, docker_client):
    def left():
        """Those whose run has ended: other files' runs have some on the same engine meanwhile."""
        listed = docker_client.containers.list(
            all=True, filters={"label": RUN}, ignore_removed=True
        )
        return {container.id for container in listed if is_gone(container.labels[OWNER])}

    before = left()
    learner.solve("part4")
    report = learner.report(PART4)
    assert statuses(report)["same_kernel"] == "passed"
    assert statuses(report)["proves"] == "passed"
    assert (report["exit"], report["points"], report["pending"]) == (0, 6, 0)
    assert report["labs"][0]["engine"].startswith("Docker ")
    boot_id = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    assert (
        report["labs"][0]["notes"][0]
        == f"Same: all containers and this machine report the boot id {boot_id}."
    )
    assert left() <= before


@pytest.mark.parametrize("answer", ["no", "yes and no", "not the same", "they differ", "banana"])
def test_part_4_refuses_what_is_not_yes(learner, answer):
    learner.answer("part4", f"answers: {{same_kernel: {answer}}}\n")
    report = learner.report(PART4, "-k", "same_kernel")
    assert statuses(report)["same_kernel"] == "failed"


BAD_FILES = {
    "empty": (
        b"",
        "answers/part1.yaml: is empty; move it away and lay a fresh one with `labproof start part1`",
    ),
    "binary": (
        b"\x7fELF\0\0",
        "answers/part1.yaml: this is a binary file; write a text file in UTF-8",
    ),
    "large": (b"#" * 300_000, "answers/part1.yaml: is larger than 256 KiB; shorten it"),
    "latin-1": (
        b"answers:\n  kernel_version: \xe9\n",
        "answers/part1.yaml:2: byte 0xe9 is not UTF-8; save the file as UTF-8",
    ),
    "twice": (
        b"answers:\n  kernel_version: a\n  kernel_version: b\n",
        "answers/part1.yaml:3: 'kernel_version' stands here again (first on line 2); keep one",
    ),
    "deep": (
        b"answers: " + b"[" * 50 + b"]" * 50 + b"\n",
        "answers/part1.yaml:1: more than 8 levels of nesting; write it flat",
    ),
}


@pytest.mark.parametrize("sort", BAD_FILES)
def test_a_bad_answer_file_is_one_clear_row_and_the_other_lab_still_grades(
    learner, message_of, sort
):
    content, told = BAD_FILES[sort]
    learner.answer("part4", "answers: {proves: chaque conteneur utilise le noyau de la machine}\n")
    (learner.folder / "answers" / "part1.yaml").write_bytes(content)
    report = learner.report(PART1, PART4, "-k", "lab.yaml and not same_kernel")
    assert message_of(report, "answer_file") == told
    assert statuses(report)["kernel_version"] == (
        "failed" if sort in ("latin-1", "twice") else "unanswered"
    )
    assert statuses(report)["proves"] == "needs_review"
    assert "Traceback" not in report["stdout"]


def test_an_unknown_question_is_told_and_the_known_ones_still_count(learner, message_of):
    learner.solve("part1")
    path = learner.folder / "answers" / "part1.yaml"
    path.write_text(path.read_text().replace("build_options:", "options:"))
    report = learner.report(PART1)
    assert message_of(report, "answer_file") == (
        "answers/part1.yaml:3: unknown question 'options'; did you mean build_options?"
    )
    assert statuses(report)["kernel_version"] == "passed"
    assert statuses(report)["build_options"] == "unanswered"


def test_a_list_where_text_belongs_is_told(learner, message_of):
    learner.answer("part1", "answers:\n  kernel_version: [a, b]\n")
    report = learner.report(PART1)
    assert message_of(report, "kernel_version") == (
        "answers/part1.yaml:2: one line of text is wanted here, and this is a list of 2; write one."
    )


def test_a_broken_lab_names_file_line_and_key_of_every_mistake(learner):
    folder = learner.folder / "labs" / "mine"
    folder.mkdir(parents=True)
    (folder / "lab.yaml").write_text(
        "id: mine\ntitle: Mine\nquestions:\n- {id: q, prompt: p, kind: relase, truth: system.release}\nbanana: 3\n"
    )
    (folder / "test_mine.py").write_text("def test_x(system):\n    assert system.release, 'none'\n")
    done = learner.run("pytest", str(folder))
    assert done.returncode == 2
    assert (
        "labs/mine/lab.yaml:4:28: questions[0].kind: unknown 'relase'; did you mean 'release'?"
        in done.stdout
    )
    assert (
        "labs/mine/lab.yaml:5:1: banana: unknown key; known here: id, title, questions,"
        in done.stdout
    )
    assert (
        "labs/mine/test_mine.py:1: test_x has no line in lab.yaml's checks; add `x: 1`"
        in done.stdout
    )
    assert "Traceback" not in done.stdout


PLANTED = "from pathlib import Path\nPath(__file__).with_suffix('.ran').touch()\n"
SPELLINGS = {
    "--answers DIR LAB": lambda folder: ["--answers", folder, PART1],
    "LAB --answers DIR": lambda folder: [PART1, "--answers", folder],
    "--answers=DIR LAB": lambda folder: [f"--answers={folder}", PART1],
    "LAB --answers=DIR": lambda folder: [PART1, f"--answers={folder}"],
    "--evidence FILE": lambda folder: ["--evidence", f"{folder}/evidence.json", PART1],
    "--report-json FILE": lambda folder: ["--report-json", f"{folder}/report.json", PART1],
    "--record FILE": lambda folder: ["--record", f"{folder}/evidence.json", PART1],
}
# Their value stands where pytest looks for its settings, before it knows our options.
READ_AS_PATHS = ("--answers DIR LAB", "--evidence FILE", "--report-json FILE", "--record FILE")


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_python_beside_the_answers_is_never_run(learner, spelling):
    learner.solve("part1")
    folder = learner.folder / "answers"
    for name in ("conftest.py", "test_planted.py", "yaml.py", "sitecustomize.py"):
        (folder / name).write_text(PLANTED)
    (folder / "pytest.ini").write_text("[pytest]\naddopts = -k nothing\n")
    for name in ("evidence.json", "report.json"):
        (folder / name).write_text("{}")
    done = learner.run("pytest", *SPELLINGS[spelling](str(folder)))
    told = "part1" in done.stdout or "Recorded" in done.stdout
    assert told != (spelling in READ_AS_PATHS), done.stdout + done.stderr
    if spelling in READ_AS_PATHS:
        assert done.stderr.strip() == (
            f"ERROR: {folder}/pytest.ini lies with what is graded, and pytest would obey it; "
            "write the labs first and each option in one word: pytest labs --answers=DIR"
        )
    assert list(folder.glob("*.ran")) == []


def test_a_check_that_breaks_is_an_error_with_a_traceback_for_whoever_mends_it(learner):
    folder = learner.folder / "labs" / "mine"
    folder.mkdir(parents=True)
    (folder / "lab.yaml").write_text(
        "id: mine\ntitle: Mine\nchecks: {x: 1}\nquestions:\n- {id: q, prompt: p, kind: text}\n"
    )
    (folder / "test_mine.py").write_text("def test_x(system):\n    assert 1 / 0, 'none'\n")
    report = learner.report(str(folder))
    assert report["exit"] == 3
    row = next(row for row in report["labs"][0]["results"] if row["id"] == "x")
    assert (row["status"], row["message"]) == (
        "error",
        "labs/mine/test_mine.py:1: the check broke (ZeroDivisionError: division by zero)",
    )
    assert "x in mine, for whoever mends it:\nTraceback" in report["stdout"]


def test_the_same_evidence_gives_the_same_bytes(learner):
    learner.solve("part1")
    learner.run("labproof", "record", "part1")
    texts = []
    for _ in range(2):
        learner.report(PART1, "--evidence=answers/evidence.json")
        texts.append((learner.folder / "report.json").read_bytes())
    assert texts[0] == texts[1]
    assert json.loads(texts[0])["schema"] == 1


@pytest.mark.parametrize("path", ["labs/part1", "labs/part1/lab.yaml::kernel_version"])
def test_our_labs_are_found_from_any_folder(learner, path):
    learner.solve("part1")
    report = learner.report(path)
    assert report["exit"] == 0
    assert statuses(report)["kernel_version"] == "passed"


def test_a_labs_folder_of_ones_own_comes_first(learner):
    (learner.folder / "labs" / "part1").mkdir(parents=True)
    done = learner.run("pytest", "labs/part1")
    assert "collected 0 items" in done.stdout


def test_labs_of_an_unknown_place_are_graded_from_any_directory(learner):
    learner.solve("part1")
    relative = Path("..") / learner.folder.name / "answers"
    report = learner.report(PART1, f"--answers={relative}")
    assert report["exit"] == 0


OTHERS = """
import pytest


def pytest_addoption(parser):
    for name in ("--engine", "--answers", "--image", "--images", "--record", "--doctor", "--evidence", "--nonce"):
        parser.addoption(name, default="theirs")


@pytest.fixture
def facts():
    return "theirs"
"""


def test_in_another_project_our_short_options_and_fixtures_are_not_there(learner):
    (learner.folder / "conftest.py").write_text(OTHERS)
    (learner.folder / "test_x.py").write_text(
        "def test_x(request, facts, host):\n"
        "    assert (request.config.getoption('--engine'), facts) == ('mine', 'theirs')\n"
        "    assert host.file('/proc/version').exists\n"
        "    assert type(host).__name__ == 'Host' and 'run' not in vars(host.backend)\n"
    )
    (learner.folder / "test_y.py").write_text("def test_y(engine): pass\n")
    done = learner.run("pytest", "test_x.py", "--engine=mine", "--labproof-engine=docker")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "fixture 'engine' not found" in learner.run("pytest", "test_y.py").stdout


def test_where_labs_are_run_the_long_spelling_is_the_same_option(learner):
    learner.solve("part1")
    (learner.folder / "answers").rename(learner.folder / "mine")
    assert learner.run("pytest", "labs/part1", "--labproof-answers=mine").returncode == 0
    assert learner.run("pytest", "labs/part1", "--answers=mine").returncode == 0


COUNTING = '''
"""Kinds of this lab's own."""
from pathlib import Path
from labproof.graders.model import Kind, Outcome, Status

def judge(question, answer, truth):
    with Path(__file__).with_name("judged").open("a") as file:
        file.write(f"{question.id}\\n")
    return Outcome(Status.PASSED)

KINDS = {"counting": Kind(judge, None)}
'''


@pytest.mark.parametrize("options", [[], ["-n2"]])
def test_each_answer_is_judged_once_a_run(learner, options):
    mine = learner.folder / "labs" / "mine"
    mine.mkdir(parents=True)
    (mine / "kinds.py").write_text(COUNTING)
    (mine / "lab.yaml").write_text(
        "id: mine\ntitle: Mine\nchecks: {x: 1}\nquestions:\n"
        "- {id: one, prompt: One?, kind: counting, hint: h}\n- {id: two, prompt: Two?, kind: text, hint: h}\n"
    )
    (mine / "test_mine.py").write_text("def test_x(system):\n    assert system.release, 'none'\n")
    learner.answer("mine", "answers: {one: x}")
    assert statuses(learner.report("labs/mine", *options))["one"] == "passed"
    assert (mine / "judged").read_text() == "one\n"


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("labs/part9", "no lab is called 'part9'; did you mean 'part4'?"),
        ("part1", "there is no 'part1' here; the lab is labs/part1"),
        ("nowhere.py", "file or directory not found: nowhere.py"),
        ("labs/part1/nowhere.py", "file or directory not found: labs/part1/nowhere.py"),
    ],
)
def test_a_lab_that_is_not_there_is_told_with_the_one_that_may_be_meant(learner, path, told):
    done = learner.run("pytest", path)
    assert (done.returncode, done.stderr.strip().splitlines()[-1]) == (4, f"ERROR: {told}")


@pytest.mark.parametrize("options", [(), ("-n2",)])
def test_labs_run_and_are_shown_in_the_order_of_their_course(learner, options):
    for name in ("alpha", "beta"):
        learner.run(
            "labproof", "new", name, *(() if name == "beta" else ("--course", "mine")), "--in=mine"
        )
    course = learner.folder / "mine" / "course.yaml"
    course.write_text(course.read_text().replace("[alpha, beta]", "[beta, alpha]"))
    printed = learner.run("pytest", "mine", *options).stdout
    titles = [line.partition(" ")[0] for line in printed.splitlines() if " · " in line]
    assert titles == ["beta", "alpha"]
    assert "Next: `labproof start mine/beta`," in printed
    if not options:
        ran = [line.split()[0] for line in printed.splitlines() if line.endswith("%]")]
        assert ran[0] == "mine/beta/lab.yaml"
        assert ran[-1] == "mine/alpha/test_alpha.py"


@pytest.mark.parametrize(
    ("option", "told"),
    [
        (["--answrs=x"], "ERROR: there is no option --answrs; did you mean --answers?\n"),
        (["--evidance", "x"], "ERROR: there is no option --evidance; did you mean --evidence?\n"),
        (
            ["--requires-docker"],
            "ERROR: there is no option --requires-docker; did you mean --require-docker?\n",
        ),
    ],
)
def test_a_misspelt_option_of_ours_is_told(learner, option, told):
    done = learner.run("pytest", PART1, *option)
    assert (done.returncode, done.stderr.lstrip()) == (4, told + "\n")


def test_a_misspelt_option_is_pytests_own_matter_where_no_lab_is_run(learner):
    (learner.folder / "test_own.py").write_text("def test_it(): pass\n")
    assert "unrecognized arguments: --answrs=x" in learner.run("pytest", "--answrs=x", ".").stderr


@pytest.mark.parametrize(
    ("wanted", "told"),
    [
        (
            "kernel_verzion",
            "-k 'kernel_verzion' selects nothing here; did you mean 'kernel_version'?\n",
        ),
        ("xyzzy", "-k 'xyzzy' selects nothing here\n"),
    ],
)
def test_a_name_that_selects_nothing_says_what_may_be_meant(learner, wanted, told):
    done = learner.run("pytest", PART1, "-k", wanted)
    assert (done.returncode, told in done.stdout) == (5, True), done.stdout
