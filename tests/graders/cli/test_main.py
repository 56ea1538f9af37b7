"""`labproof start` and `doctor`: what a learner reads before the first test run."""

import pytest

from labproof.graders.facts import tools
from labproof.graders.model import Evidence, Output
from labproof.graders.specs.catalogue import find_labs

NAMES = [folder.name for folder in find_labs()]


def test_start_lays_a_blank_file_with_every_prompt_and_never_overwrites_one(learner):
    assert learner.run("labproof", "start", "part1", "part2").stdout == (
        "laid answers/part1.yaml\nlaid answers/part2.yaml\nFill in what is blank, then: pytest labs/part1 labs/part2\n"
    )
    file = learner.folder / "answers" / "part1.yaml"
    text = file.read_text()
    assert (
        "  # Which kernel release are you running? Write what `uname -r` prints.\n  kernel_version:\n"
        in text
    )
    assert max(map(len, text.splitlines())) <= 110
    file.write_text("mine")
    assert learner.run("labproof", "start", "part1").stdout == (
        "kept answers/part1.yaml, which is there already\nFill in what is blank, then: pytest labs/part1\n"
    )
    assert file.read_text() == "mine"


@pytest.mark.parametrize(
    ("student", "told"),
    [
        ("", " and names nobody: write `id: s1` below its `student:`"),
        ("'s1'", ""),
        ("bob", " and is of 'bob', not of 's1'"),
    ],
)
def test_a_file_that_stays_and_is_not_the_learners_is_told(learner, student, told):
    learner.answer("part1", f"student:\n  id: {student}\nanswers:\n  kernel_version: 6.8\n")
    assert learner.run("labproof", "start", "part1", "--id", "s1").stdout == (
        f"kept answers/part1.yaml, which is there already{told}\nFill in what is blank, then: pytest labs/part1\n"
    )


def test_a_lab_of_state_alone_is_begun_and_asks_for_no_file(learner):
    lab = learner.folder / "mine" / "mend"
    lab.mkdir(parents=True)
    (lab / "lab.yaml").write_text(
        "id: mend\ntitle: Mend\nprepares: {folders: [/srv/mend]}\nstate: {files: {/srv/mend/done: {}}}\n"
    )
    assert learner.run("labproof", "start", "mine/mend").stdout == (
        "mend asks for no answers\n`labproof begin mine/mend` and do the exercise, then: pytest mine/mend\n"
    )
    assert not (learner.folder / "answers" / "mend.yaml").exists()
    report = learner.report("mine/mend")
    printed = " ".join(report["stdout"].split())
    assert (
        "mend is not begun on this machine; begin it with `labproof begin mend`, and do" in printed
    )
    told = (
        "Next: `labproof begin mine/mend`, then do the exercise, and run `pytest mine/mend` again."
    )
    assert told in printed


@pytest.mark.parametrize("command", ["hint", "try"])
@pytest.mark.parametrize(
    ("where", "told"),
    [
        ("kernel_version", "name its lab as well: part1.kernel_version"),
        (
            "kernel_verzion",
            "'kernel_verzion' is nothing like LAB.QUESTION; did you mean 'part1.kernel_version'?",
        ),
        ("xyzzy", "'xyzzy' is nothing like LAB.QUESTION"),
        ("part9.kernel", "no lab is called 'part9'; did you mean part4?"),
        (
            "labs/part1",
            "name what of it is meant, as in labs/part1.kernel_version; it has kernel_version, build_options, "
            "boot_parameters, proc_version_names_the_running_release, every_command_names_the_same_release, "
            "the_machine_itself_runs_that_release and the_command_line_can_be_read",
        ),
    ],
)
def test_a_question_is_named_with_its_lab(learner, command, where, told):
    done = learner.run("labproof", command, where, *(["x"] if command == "try" else []))
    assert (done.returncode, done.stderr) == (1, f"Error: {told}\n")


def test_start_lays_all_labs_where_none_is_named(learner):
    learner.run("labproof", "start")
    laid = sorted(path.name for path in (learner.folder / "answers").iterdir())
    assert laid == sorted(f"{lab}.yaml" for lab in NAMES)


def test_start_shows_what_the_letters_stand_for(learner):
    learner.run("labproof", "start", "boot")
    laid = (learner.folder / "answers" / "boot.yaml").read_text()
    assert "  #   b: the boot loader puts the kernel into memory\n" in laid


def test_a_hint_beyond_the_last_says_that_there_are_no_more(learner):
    last = learner.run("labproof", "hint", "part1.kernel_version").stdout
    beyond = learner.run("labproof", "hint", "part1.kernel_version", "2").stdout
    assert beyond == f"{last}There are no more: part1.kernel_version has 1 hint\n"


def test_start_writes_through_no_link(learner):
    target = learner.folder / "elsewhere"
    (learner.folder / "answers").mkdir()
    (learner.folder / "answers" / "part1.yaml").symlink_to(target)
    assert learner.run("labproof", "start", "part1").stdout == (
        "kept answers/part1.yaml, which is there already\nFill in what is blank, then: pytest labs/part1\n"
    )
    assert not target.exists()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["start", "prat1"], "Error: no lab is called 'prat1'; did you mean part1?\n"),
        (
            ["start", "xyzzy"],
            f"Error: no lab is called 'xyzzy'; there are {', '.join(NAMES)}\n",
        ),
    ],
)
def test_a_lab_that_is_not_there_is_told_with_what_is(learner, arguments, told):
    done = learner.run("labproof", *arguments)
    assert (done.returncode, done.stderr) == (1, told)


def test_answers_that_cannot_be_written_are_told(learner):
    (learner.folder / "answers").write_text("a file")
    done = learner.run("labproof", "start", "part1")
    assert (done.returncode, done.stderr) == (
        1,
        "Error: answers: File exists; name another place with --answers\n",
    )


def test_doctor_tells_what_each_lab_will_do_here(learner):
    done = learner.run("labproof", "doctor", "part1", "part4")
    assert done.returncode == 0
    told, _, after = done.stdout.rstrip().rpartition("\n\n")
    assert after == "Next: `labproof page part1` tells what to do."
    told = told.partition("\n\nTo install what is missing:\n")[0]  # where something is
    heads = [line[:14].strip() for line in told.splitlines() if line[:14].strip()]
    assert heads[:3] == ["system", "kernel", "boot id"]
    assert heads[-2:] == ["part1", "part4"]
    assert "part1         is graded whole here\n" in done.stdout


@pytest.mark.parametrize(
    ("manager", "user", "wanted"),
    [
        ("apt-get", "1000", "sudo apt-get install -y strace kmod"),
        ("apt-get", "0", "apt-get install -y strace kmod"),
        ("dnf", "1000", "sudo dnf install -y strace kmod"),
        ("apk", "0", "apk add strace kmod"),
        ("pacman", "1000", "sudo pacman -S --needed strace kmod"),
        ("zypper", "1000", "sudo zypper install -y strace kmod"),
    ],
)
def test_what_is_missing_is_installed_with_this_distributions_own_command(manager, user, wanted):
    evidence = Evidence(
        {
            "tools.programs": Output("", 0, f"curl\n{manager}\n"),
            "tools.user": Output("", 0, f"{user}\n"),
        }
    )
    found = tools.parse(evidence)
    packages = {"lsmod": "kmod", "modinfo": "kmod"}
    assert found.install(("strace", "lsmod", "modinfo", "curl"), packages) == wanted
    assert found.install(("curl",)) == ""
