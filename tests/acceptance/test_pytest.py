"""A learner's whole loop, through pytest itself, on this machine."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from labproof.fixtures.container_lifecycle import OWNER, RUN
from labproof.fixtures.process_identity import is_gone
from tests.conftest import LABS, statuses
from tests.graders.pytest_plugin.test_tally import without, without_pids

PART1 = str(LABS / "part1")
PART4 = str(LABS / "part4")
QUESTIONS = ["kernel_version", "build_options", "boot_parameters"]
CHECKS = ["proc_version_names_the_running_release", "every_command_names_the_same_release"]
LIVE = ["the_machine_itself_runs_that_release", "the_command_line_can_be_read"]
ALL = QUESTIONS + CHECKS + LIVE


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


def test_a_trace_behind_a_link_is_not_taken(learner, message_of, find_program):
    find_program("strace")
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
