"""A lab's folders and its network namespace: made once, undone whatever happened, and nothing else touched."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from labproof.graders.model import Lab
from labproof.graders.session import folders as laid
from labproof.graders.session.preparing import NotPrepared, begin, end
from labproof.graders.specs.load import load_lab
from tests.killing import killed_at_each_step

needs_root = pytest.mark.skipif(
    os.getuid() != 0, reason="needs root, to mount and to make network namespaces"
)
needs_ip = pytest.mark.skipif(
    os.getuid() != 0 or not shutil.which("ip"),
    reason="needs root and ip",
)
STARTED = "until grep -q sleep /proc/$!/comm; do :; done;"  # what was started is a shell first
NAME = f"b{os.getpid()}"  # tests of several processes make network namespaces side by side
RUN = "import sys; from pathlib import Path; from labproof.graders.specs.load import load_lab; "
RUN += "from labproof.graders.session.preparing import begin, end; "


def lab(tmp_path: Path, script: str, folders: str = "[one/deep/er, two]", more: str = "") -> Lab:
    """A lab whose folders lie below ``tmp_path / "machine"``."""
    (tmp_path / "machine").mkdir(exist_ok=True)
    (tmp_path / NAME).mkdir(exist_ok=True)
    named = ", ".join(f"{tmp_path}/machine/{name}" for name in folders.strip("[]").split(", "))
    (tmp_path / NAME / "lab.yaml").write_text(
        f"id: {NAME}\ntitle: Trial\nprepares:\n  folders: [{named}]\n  begin: |\n    {script}\n{more}"
        "state: {files: {/etc/passwd: {}}}\n"
    )
    return load_lab(tmp_path / NAME)


def tree(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def killed(do: str, made: Lab) -> None:
    """Begin or end in a process that the lab's own script kills."""
    done = subprocess.run(
        [sys.executable, "-c", f"{RUN}list({do}(load_lab(Path(sys.argv[1]))))", made.folder]
    )
    assert done.returncode == -9


def mounts(folder: Path) -> list[str]:
    return [
        line
        for line in Path("/proc/self/mountinfo").read_text().splitlines()
        if f" {folder}/" in line
    ]


def processes(word: str) -> list[str]:
    """The numbers of those whose command line has it, but this one's."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):  # it ended meanwhile
            line = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode()
            found += [folder.name] if word in line and folder.name != str(os.getpid()) else []
    return found


MADE = [
    "one",
    "one/deep",
    "one/deep/er",
    "one/deep/er/.labproof-begun",
    "one/deep/er/sub",
    "one/deep/er/sub/x",
]
MADE += ["two", "two/.labproof-begun"]


@pytest.mark.parametrize("then", ["end", "begin"])
def test_a_begin_that_is_killed_at_any_step_is_undone_or_made_anew(tmp_path, then):
    made, steps = lab(tmp_path, "mkdir sub; echo y >>sub/x"), 0
    for step in killed_at_each_step(lambda: list(begin(made))):
        steps = step
        if then == "begin":
            list(begin(made))
            assert tree(tmp_path / "machine") == MADE, f"step {step}"
            assert (tmp_path / "machine/one/deep/er/sub/x").read_text() == "y\n"
        list(end(made))
        assert tree(tmp_path / "machine") == [], f"step {step}"
    assert steps > 8


def test_an_end_that_is_killed_at_any_step_is_ended_by_the_next(tmp_path):
    made, steps = lab(tmp_path, "mkdir sub; echo y >sub/x", more="  end: rm sub/x\n"), 0
    list(begin(made))
    for step in killed_at_each_step(lambda: list(end(made))):
        steps = step
        list(end(made))
        assert tree(tmp_path / "machine") == [], f"step {step}"
        list(begin(made))
    assert steps > 8


@needs_root
@pytest.mark.parametrize("then", ["end", "begin"])
def test_what_a_killed_script_mounted_and_started_is_gone(tmp_path, then):
    script = (
        f"mkdir sub; mount -t tmpfs none sub; echo y >sub/x; sleep 98{os.getpid()} & {STARTED} "
    )
    script += f"[ -e {tmp_path}/go ] || "
    made = lab(tmp_path, script + f"{{ kill -9 $PPID; sleep 98{os.getpid()}; }}")
    killed("begin", made)
    assert len(mounts(tmp_path / "machine")) == 1
    assert len(processes(f"sleep 98{os.getpid()}")) > 1
    if then == "begin":
        (tmp_path / "go").touch()
        told, *_ = begin(made)
        assert told == f"{NAME} was left half way; that is undone, and it begins anew"
        assert (len(mounts(tmp_path / "machine")), tree(tmp_path / "machine")) == (1, MADE)
        assert len(processes(f"sleep 98{os.getpid()}")) == 1
    list(end(made))
    found = (
        mounts(tmp_path / "machine"),
        processes(f"sleep 98{os.getpid()}"),
        tree(tmp_path / "machine"),
    )
    assert found == ([], [], [])


@needs_root
def test_what_is_mounted_from_elsewhere_is_never_emptied(tmp_path):
    (tmp_path / "precious").mkdir()
    (tmp_path / "precious" / "work").write_text("mine")
    made = lab(tmp_path, f"mkdir sub; mount --bind {tmp_path}/precious sub")
    list(begin(made))
    assert (tmp_path / "machine/one/deep/er/sub/work").exists()
    list(end(made))
    assert ((tmp_path / "precious" / "work").read_text(), tree(tmp_path / "machine")) == (
        "mine",
        [],
    )


@needs_root
def test_a_script_that_hides_its_mark_is_undone_and_told_of(tmp_path):
    made = lab(tmp_path, "mount -t tmpfs none .")
    with pytest.raises(NotPrepared) as told:
        list(begin(made))
    assert str(told.value) == (
        f"`begin` hid or removed .labproof-begun of {tmp_path}/machine/one/deep/er; let it mount below the folder, and "
        "leave that file alone"
    )
    assert (mounts(tmp_path / "machine"), tree(tmp_path / "machine")) == ([], [])


@needs_ip
def test_a_network_namespace_comes_and_goes_with_all_that_runs_in_it(tmp_path):
    made = lab(
        tmp_path, f"ip link set lo up; sleep 97{os.getpid()} & {STARTED}", more="  network: true\n"
    )
    name = f"labproof-{NAME}"
    assert list(begin(made)) == [
        f"began {NAME} in {made.prepares.folders[0]}, {made.prepares.folders[1]} and the network namespace {name}; "
        f"`labproof end {made.folder}` undoes it",
        f"work in it with `ip netns exec {name} sh`",
    ]
    assert list(begin(made)) == [f"{NAME} is begun already; `labproof end {made.folder}` undoes it"]
    shown = subprocess.run(
        ["ip", "netns", "exec", name, "ip", "link", "show", "lo"], capture_output=True, text=True
    )
    assert ",UP" in shown.stdout
    learner = subprocess.Popen(["ip", "netns", "exec", name, "sleep", f"97{os.getpid()}"])
    list(end(made))
    assert learner.wait(300) == -9
    assert (Path("/run/netns", name).exists(), processes(f"sleep 97{os.getpid()}")) == (False, [])
    assert tree(tmp_path / "machine") == []


@needs_ip
@pytest.mark.parametrize("do", [begin, end], ids=["begin", "end"])
def test_a_network_namespace_is_gone_wherever_a_run_is_killed(tmp_path, do):
    made = lab(tmp_path, "ip link set lo up", "[one]", "  network: true\n")
    if do is end:
        list(begin(made))
    for step in killed_at_each_step(lambda: list(do(made))):
        list(end(made))
        left = Path("/run/netns", f"labproof-{NAME}").exists(), tree(tmp_path / "machine")
        assert left == (False, []), f"step {step}"
        if do is end:
            list(begin(made))
    list(end(made))


@needs_ip
def test_somebody_elses_network_namespace_stays(tmp_path):
    made = lab(tmp_path, "true", "[one]", "  network: true\n")
    subprocess.run(["ip", "netns", "add", f"labproof-{NAME}"], check=True)
    try:
        assert list(end(made)) == [f"{NAME} is not begun here"]
        with pytest.raises(NotPrepared) as told:
            list(begin(made))
        assert str(told.value) == (
            f"the network namespace labproof-{NAME} is there already and not of this lab; remove it with `ip netns del "
            f"labproof-{NAME}`, and begin again"
        )
        assert Path("/run/netns", f"labproof-{NAME}").exists()
    finally:
        subprocess.run(["ip", "netns", "del", f"labproof-{NAME}"], check=True)


def test_what_others_laid_beside_it_stays(tmp_path):
    made = lab(tmp_path, "true")
    list(begin(made))
    (tmp_path / "machine/one/theirs").write_text("theirs")
    list(end(made))
    assert tree(tmp_path / "machine") == ["one", "one/theirs"]


def test_a_mark_tells_whose_when_and_on_which_boot(tmp_path):
    made = lab(tmp_path, "true", "[one]")
    list(begin(made))
    mark = json.loads((tmp_path / "machine/one/.labproof-begun").read_text())
    boot_id = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    assert (mark["lab"], mark["progress"], mark["boot_id"]) == (f"/{NAME}", "begun", boot_id)
    list(end(made))


def test_what_a_script_leaves_running_holds_up_nobody_and_ends_with_the_lab(tmp_path):
    made = lab(tmp_path, f"sleep 96{os.getpid()} & {STARTED}", "[one]")
    list(begin(made))
    assert len(processes(f"sleep 96{os.getpid()}")) == 1
    list(end(made))
    assert processes(f"sleep 96{os.getpid()}") == []


def test_what_a_process_starts_while_it_is_being_ended_ends_too(tmp_path):
    starts = f"(while :; do sleep 95{os.getpid()} & sleep 0.001; done) & "
    made = lab(tmp_path, 3 * starts, "[one]")
    list(begin(made))
    assert processes(f"sleep 95{os.getpid()}")
    list(end(made))
    assert (processes(f"sleep 95{os.getpid()}"), tree(tmp_path / "machine")) == ([], [])


def test_what_cannot_be_ended_in_time_is_told_and_stays_to_be_ended(tmp_path, monkeypatch):
    made = lab(tmp_path, f"sleep 94{os.getpid()} & {STARTED}", "[one]")
    list(begin(made))
    pid = processes(f"sleep 94{os.getpid()}")[0]
    with monkeypatch.context() as at_once:
        at_once.setattr(laid, "_GONE_S", -1)
        with pytest.raises(NotPrepared) as told:
            list(end(made))
    assert str(told.value) == (
        f"what its scripts left running starts anew faster than it can be ended: process {pid}"
    )
    list(end(made))
    assert (processes(f"sleep 94{os.getpid()}"), tree(tmp_path / "machine")) == ([], [])


def test_a_folder_that_may_not_be_made_is_told_in_one_line(tmp_path):
    made = lab(tmp_path, "true", "[one]")
    (tmp_path / "machine").rmdir()
    (tmp_path / "machine").write_text("")
    with pytest.raises(NotPrepared, match=r"^\S+: Not a directory$"):
        list(begin(made))


@pytest.mark.parametrize(
    ("begins", "ends", "told"),
    [
        (
            "echo 'no such thing' >&2; exit 3",
            "true",
            "the lab's `begin` ended with 3: no such thing",
        ),
        ("kill -TERM $$", "true", "the lab's `begin` was ended by SIGTERM: it said nothing"),
        ("true", "kill -TERM $$", "the lab's `end` was ended by SIGTERM: it said nothing"),
    ],
)
def test_a_script_that_fails_is_told_by_its_name_and_how_it_ended(tmp_path, begins, ends, told):
    made = lab(tmp_path, begins, "[one]", f"  end: {ends}\n")
    with pytest.raises(NotPrepared) as error:
        [*begin(made), *end(made)]
    assert (str(error.value), tree(tmp_path / "machine")) == (told, [])
