"""Texts made to cost time, memory or a broken table: each submission is graded, and within what it may take."""

from __future__ import annotations

import io
import json
import lzma
import os
import pty
import random
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from labproof.graders import limits
from labproof.graders.batch.archives import Rejected, read_archive
from labproof.graders.batch.cells import csv_cell
from labproof.graders.batch.find.found import Found
from labproof.graders.batch.grade import workers
from labproof.graders.batch.grade.submission import grade_files, render_line
from labproof.graders.batch.read.choose import Contents
from labproof.graders.batch.record.copies import alike
from labproof.graders.batch.record.ledger import Ledger
from labproof.graders.evidence.file import parse_evidence
from labproof.graders.evidence.plausibility import contradictions
from labproof.graders.facts import known_sources, parse_facts
from labproof.graders.specs.catalogue import find_labs
from labproof.graders.specs.load import load_lab
from labproof.graders.version import harness_version
from tests.conftest import ROOT
from tests.graders.batch.test_batch import ANSWERS, GOOD, grade, lay, zipped

LABS = [load_lab(folder) for folder in find_labs(["part1", "part2", "part3", "part4"])]
MACHINE = ROOT / "fixtures" / "systems" / "no-modules.json"
CONFIG = "".join(f"CONFIG_OPTION_{number}=y\n" for number in range(8_000))
TABLE = "% time     seconds  usecs/call     calls    errors syscall\n"


def trace(calls):
    return f"{TABLE}1.00 1.00 1 {calls} execve\n1.00 1.00 1 {calls} total\n"


def answered(tmp_path, files):
    """What becomes of one submission in a worker, with its limits of time and memory, beside a good one."""
    for number, content in enumerate((files, {})):
        home = tmp_path / f"s{number}" / "answers"
        home.mkdir(parents=True)
        for name, data in (
            {"part1.yaml": GOOD.encode(), "evidence.json": MACHINE.read_bytes()} | content
        ).items():
            (home / name).write_bytes(data)
    found = [Found(f"s{number}", str(tmp_path / f"s{number}")) for number in range(2)]
    rows = {
        done.found.name: json.loads(done.row)["data"]
        for done in workers.grade_all(found, {}, LABS, 1)
    }
    assert rows["s1"]["outcome"] == "graded"
    return rows["s0"]


def statuses(row):
    return {result["id"]: result["status"] for lab in row["labs"] for result in lab["results"]}


def changed(**outputs):
    """Evidence of a real machine in which some outputs say something else."""
    data = json.loads(MACHINE.read_bytes())
    for key, stdout in outputs.items():
        data["outputs"][key.replace("__", ".")] = {"run": "x", "status": 0, "stdout": stdout}
    return json.dumps(data).encode()


ANSWERS_MADE_TO_TAKE_LONG = {
    "opened_files": [
        '"/a"' + "a(" * 30_000,
        '"' + ",/" * 30_000,
        '"' + "," * 60_000 + "/",
        '"' + " " * 60_000,
    ],
    "complex_more": [
        "curl, 1" + " " * 60_000 + "x",
        "1 " * 30_000,
        "curl, " + "9" * 5_000 + " times",
    ],
    "crossings": ["9" * 5_000, "9" * 60_000, "1,111" * 12_000 + "x"],
    "container_modules": ["1 " * 30_000, "- " * 30_000, ")" * 60_000 + "x"],
    "build_options": ["root=x," * 8_000, "and " * 16_000, "CONFIG_SMP=x," * 4_000],
    "boot_parameters": ["root=x," * 8_000, "quiet " * 10_000],
    "proves": ["-" * 60_000, "=" * 60_000, "? " * 30_000],
    "kernel_version": ["1." * 30_000, "ubuntu linux " * 4_000],
}


@pytest.mark.parametrize("question", ANSWERS_MADE_TO_TAKE_LONG)
def test_an_answer_made_to_take_long_is_judged_all_the_same(tmp_path, question):
    """Each is wrong, and none is the harness's fault or takes a worker's time away."""
    lab = next(lab for lab in LABS if question in {one.id for one in lab.questions})
    facts = changed(kernel__config=CONFIG, kernel__cmdline="quiet root=x ro")
    for number, text in enumerate(ANSWERS_MADE_TO_TAKE_LONG[question]):
        files = {
            f"{lab.id}.yaml": f"answers: {{{question}: {json.dumps(text)}}}\n".encode(),
            "evidence.json": facts,
        }
        row = answered(tmp_path / str(number), files)
        assert (row["outcome"], row["reason"]) == ("graded", "")
        assert statuses(row)[question] in ("failed", "partial", "needs_review"), text[:40]


def test_an_answer_longer_than_any_is_refused_as_such(tmp_path):
    row = answered(tmp_path, {"part3.yaml": f"answers: {{crossings: {'9' * 5_000}}}\n".encode()})
    told = next(
        r["message"] for lab in row["labs"] for r in lab["results"] if r["id"] == "crossings"
    )
    assert told == "part3.yaml:1: an answer of 5000 characters; 2000 are more than enough."


FORGED = {
    "open( a million times": {"traces__cat_c": 'open("' * 150_000},
    "parameters of one name": {"kernel__cmdline": "a=b " * 200_000},
    "more traces than anybody makes": {"traces__ls_c": trace(5) * 5_000},
    "more network traces": {"traces__net": "# c\n" + f"@ curl\n{trace(5)}= 0\n" * 5_000},
    "calls that no float holds": {"traces__ls_c": trace(10**400)},
    "calls that no int is read from": {"traces__ls_c": trace("9" * 5_000)},
    "no call at all": {"traces__ls_c": trace(0), "traces__net": f"# c\n@ curl\n{trace(5)}= 0\n"},
    "a version of two words": {"kernel__version": "Linux version"},
    "a name of a megabyte": {"modules__proc": "\u202e" * 1_000_000},
    "an engine that is none": {"containers__engine": '{"name": 5}'},
    "an engine with many images": {
        "containers__engine": json.dumps(
            {"name": "docker", "images": [{"name": f"i{n}"} for n in range(20_000)]}
        )
    },
}


@pytest.mark.parametrize("sort", FORGED)
def test_forged_evidence_costs_its_own_facts_only(tmp_path, sort):
    answers = b"answers: {crossings: 71, top_syscall: mmap, opened_files: /etc/hostname, complex_more: 'curl, 6 times'}\n"
    row = answered(tmp_path, {"evidence.json": changed(**FORGED[sort]), "part3.yaml": answers})
    assert (row["outcome"], row["reason"]) == ("graded", "")
    assert "error" not in statuses(row).values()
    assert len(json.dumps(row)) < limits.ROW_BYTES


@pytest.mark.parametrize(
    "value",
    [None, True, -1, 10**400, "x", [], {}, "9" * 5_000, 1e308, "\ud800"],
    ids=lambda value: repr(value)[:12],
)
@pytest.mark.parametrize(
    "key", ["status", "stdout", "seconds", "recorded_at", "boot_id", "outputs", "nonce", "salt"]
)
def test_evidence_of_wild_types_is_flagged_or_graded(key, value):
    data = json.loads(MACHINE.read_bytes())
    if key in data:
        data[key] = value
    else:
        for output in data["outputs"].values():
            output[key] = value
    files = {"part1.yaml": GOOD.encode(), "evidence.json": json.dumps(data).encode()}
    row = json.loads(bytes(grade_files("x", Contents(files), LABS).data))
    assert row["outcome"] == "graded"
    assert "error" not in statuses(row).values()


def test_very_many_problems_of_a_file_are_told_in_part(tmp_path):
    content = "answers:\n" + "".join(f"  kernel_versio{number}: x\n" for number in range(2_000))
    row = answered(tmp_path, {"part1.yaml": content.encode()})
    (told,) = [r["message"] for r in row["labs"][0]["results"] if r["type"] == "file"]
    lines = told.splitlines()
    assert (
        lines[0] == "part1.yaml:2: unknown question 'kernel_versio0'; did you mean kernel_version?"
    )
    assert (len(lines), lines[-1]) == (51, "part1.yaml: 1950 more problems")


# --- archives -----------------------------------------------------------------------------------


def extended_header(records):
    header = tarfile.TarInfo("x")
    header.type, header.size = tarfile.XHDTYPE, len(records)
    return header.tobuf(tarfile.USTAR_FORMAT) + records + b"\0" * (-len(records) % 512)


TOO_LONG = r"a\.tar\.xz holds a name or header that is longer than any honest one"
# A tarfile that was mended (Debian's 3.11.2 and 3.13.5) refuses at once what it looked through for long before.
MENDED = r"a\.tar\.xz is no archive that can be read \(invalid header\)"
RECORD = b"8000 comment=" + b"1" * (8_000 - 14) + b"\n"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (extended_header(b"1" * 5_000_000), TOO_LONG),
        (extended_header(RECORD) * 100, TOO_LONG),
        (extended_header(b"1" * 8_000) * 100, f"{TOO_LONG}|{MENDED}"),
    ],
    ids=["one long header", "many of them", "many made to take long"],
)
def test_a_header_made_to_take_long_is_not_looked_into(content, told):
    """tarfile searches pax records by an expression that takes their square in time (CVE-2024-6232)."""
    with pytest.raises(Rejected, match=f"^({told})$"):
        read_archive(lzma.compress(content), "a.tar.xz", lambda _: 1_000)


def test_whatever_is_changed_in_an_archive_it_is_read_or_rejected():
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        for name, content in ANSWERS.items():
            entry = tarfile.TarInfo(name)
            entry.size, entry.pax_headers = len(content), {"comment": "é" * 50}
            archive.addfile(entry, io.BytesIO(content.encode()))
    luck = random.Random(1)
    for name, good in (("a.zip", zipped(ANSWERS)), ("a.tar", packed.getvalue())):
        outcomes = set()
        for _ in range(400):
            data = bytearray(good)
            for _ in range(luck.choice((1, 2, 5, 30))):
                data[luck.randrange(len(data))] = luck.randrange(256)
            try:
                read_archive(
                    bytes(data), name, lambda path: 100_000 * path.endswith((".yaml", ".json"))
                )
                outcomes.add("read")
            except Rejected as error:
                outcomes.add("rejected" if str(error).isprintable() else str(error))
        assert outcomes == {"read", "rejected"}


# --- what is written ----------------------------------------------------------------------------


def test_a_line_is_ascii_and_bounded_whatever_is_in_it():
    line = bytes(render_line({"b": "é\x7f\u2028😀\x1b", "a": [1.5, {"d": None, "c": True}]}))
    assert (
        line == b'{"a":[1.5,{"c":true,"d":null}],"b":"\\u00e9\\u007f\\u2028\\ud83d\\ude00\\u001b"}'
    )
    long = bytes(render_line({"flags": ["\u202e" * 50_000] * 300}))
    assert len(long) < 1024 * 1024
    assert json.loads(long)["flags"][0] == "\u202e" * 1_000 + "… (50000 characters)"


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("＝1", "'＝1"),
        ("\t=1", "\\t=1"),
        ("a\nb\x00", "a\\nb\\x00"),
        ("x" * 3_000, "x" * 2_000 + "… (3000 characters)"),
    ],
)
def test_a_cell_is_no_formula_and_stays_in_its_cell(text, cell):
    assert csv_cell(text) == cell


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


def test_every_worker_is_given_something(monkeypatch):
    def read(*_):
        raise Rejected(str(os.getpid()))

    monkeypatch.setattr(workers, "read_submission", read)
    found = [Found(f"s{number:02}", "/nowhere") for number in range(64)]
    reasons = {
        json.loads(done.row)["data"]["reason"] for done in workers.grade_all(found, {}, LABS, 2)
    }
    assert len(reasons) == 2


# --- again and again ----------------------------------------------------------------------------


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


def test_who_wrote_alike_is_the_same_in_every_process():
    """Python's own hash of a text is another in each."""
    script = (
        "from labproof.graders.batch.record.copies import alike; "
        "t = 'one kernel serves every container of a host ' * 2; "
        "print(list(alike([('a', t), ('b', t + 'indeed'), ('c', t), ('d', 'nothing like it ' * 5)])))"
    )
    printed = {
        subprocess.run(
            [sys.executable, "-c", script],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(printed) == 1
    assert [
        pair[:2] for pair in alike([("a", "x " * 30), ("b", "x " * 30 + "y"), ("c", "z " * 30)])
    ] == [("a", "b")]


# --- plausible ----------------------------------------------------------------------------------


def told_by(evidence):
    """What is said of it, looked at by every source that the labs may read."""
    known = known_sources(LABS)
    return contradictions(evidence, parse_facts(evidence, known, known=known), known)


@pytest.mark.parametrize(
    "path", sorted((ROOT / "fixtures" / "systems").glob("*.json")), ids=lambda path: path.stem
)
def test_no_real_machine_is_said_to_contradict_itself(path):
    found = parse_evidence(path.read_bytes(), path.name)
    assert told_by(found) == []


@pytest.mark.parametrize(
    "path", sorted((ROOT / "tests/data/containers").glob("*.json")), ids=lambda path: path.stem
)
def test_ids_that_an_engine_explains_are_no_forgery(path):
    found = parse_evidence(path.read_bytes(), path.name)
    assert told_by(found) == ["recorded_at is no time: ''"]


def test_namespaces_on_another_kernel_are_a_contradiction():
    data = json.loads(Path(ROOT, "tests/data/containers/namespaces.json").read_bytes())
    other = "11111111-2222-3333-4444-555555555555"
    data["outputs"]["system.boot_id"]["stdout"] = data["boot_id"] = other
    data["recorded_at"] = "2026-11-01T10:00:00Z"
    found = parse_evidence(json.dumps(data).encode(), "e")
    told = told_by(found)
    assert told[0] == "'alpine' was started on this machine's own kernel, and shows another boot id"


def test_a_container_whose_two_places_name_two_releases_is_a_contradiction():
    data = json.loads(MACHINE.read_bytes())
    look = data["outputs"]["containers.alpine"]
    look["stdout"] = look["stdout"].replace("release\t", "release\t9.9.9-", 1)
    found = parse_evidence(json.dumps(data).encode(), "e")
    told = told_by(found)
    assert told[0].startswith("/proc/version in 'alpine' does not name the release '9.9.9-")


def told_of(machine, **changed):
    """What is said of a recorded machine when some of its outputs, or other keys of its evidence, are others."""
    data = json.loads(Path(ROOT, "fixtures/systems", f"{machine}.json").read_bytes())
    for key, value in changed.items():
        if key in data:
            data[key] = value
        else:
            output = data["outputs"][key.replace("__", ".")]
            output["stdout"] = value if isinstance(value, str) else value(output["stdout"])
    found = parse_evidence(json.dumps(data).encode(), "e")
    return told_by(found)


def test_versions_must_fit_each_other():
    assert told_of("debian-12-modules", harness="99.0.1") == [
        f"harness is '99.0.1', which is later than the one that grades, {harness_version()}"
    ]
    assert told_of("debian-12-modules", harness="banana") == [
        "harness is no version of labproof: 'banana'"
    ]
    assert told_of("debian-12-modules", harness="0+unknown") == []  # a bare clone
    assert [
        told_of("debian-12-modules", harness=older) for older in ("0.0.9", "0.1", "v0.1.0.dev3")
    ] == [[], [], []]
    assert told_of("debian-12-utf8", traces__strace="sh: strace: not found\n") == [
        "traces.ls_own has what strace prints, and traces.strace says that there is none: 'sh: strace: not found'"
    ]
    preloaded = "ERROR: ld.so: object '/nope.so' from LD_PRELOAD cannot be preloaded\n"
    assert told_of("debian-12-utf8", traces__strace=preloaded) == []
    assert told_of("debian-12-utf8", system__machine="riscv64\n") == [
        "kernel.uname_a does not name the machine 'riscv64' of system.machine"
    ]


def test_the_compiler_is_the_same_in_both_places():
    changed = told_of(
        "debian-12-modules",
        kernel__config=lambda told: told.replace("gcc-12 (Debian", "gcc-9 (Debian"),
    )
    assert changed == [
        "kernel.config is of a kernel made by 'gcc-9 (Debian 12.2.0-14+deb12u1) 12.2.0', and kernel.version names "
        "another compiler"
    ]


def test_an_engine_on_this_kernel_names_its_release():
    changed = told_of(
        "no-modules",
        containers__engine=lambda told: told.replace(
            '"kernel_version": "6', '"kernel_version": "9'
        ),
    )
    assert changed == [
        "the containers show this machine's boot id, and the engine says its kernel is '9.18.44-fc-v669'"
    ]


def test_a_container_on_this_kernel_names_its_release():
    def other(told):
        return told.replace("6.18.44-fc-v669", "9.9.9")

    two = "show one boot id, and two kernels in /proc/version"
    assert told_of("no-modules", containers__alpine=other) == [
        "'alpine' shows this machine's boot id, and the release '9.9.9'",
        f"'alpine' and 'ubuntu' {two}",
        f"'alpine' and 'centos' {two}",
    ]


@pytest.mark.parametrize(
    ("machine", "build", "recorded"),
    [
        ("debian-12-modules", "2026-07-02", "2026-06-30T10:00:00Z"),
        ("wsl2", "Tue Nov 5 00:21:55 UTC 2024", "2024-11-03T10:00:00Z"),
    ],
)
def test_no_kernel_is_built_after_it_was_seen_running(machine, build, recorded):
    assert told_of(machine, recorded_at=recorded) == [
        f"the kernel was built ({build}) after the evidence was recorded ({recorded})"
    ]


@pytest.mark.parametrize(
    ("build", "recorded"),
    [
        (
            "#45 SMP Fri Aug 30 12:02:04 UTC 2024",
            "1970-01-01T00:05:00Z",
        ),  # a machine without a clock
        ("#1 build-2099-01-01 SMP Fri Aug 30 12:02:04 UTC 2024", "2026-01-01T00:00:00Z"),
        ("#1 SMP PREEMPT_DYNAMIC Debian 6.1.176-1 (2026-07-02)", "9999-12-31T10:00:00Z"),
        ("#1 SMP Debian 6.1.176-1 (0001-01-01)", "2026-01-01T00:00:00Z"),
    ],
)
def test_an_odd_clock_or_name_of_a_build_is_no_contradiction(build, recorded):
    whole = f"Linux version 6.18.44-fc-v669 (gcc) {build}\n"
    everything = f"Linux (host) 6.18.44-fc-v669 {build} x86_64 GNU/Linux\n"
    changed = {
        "kernel__uname_v": f"{build}\n",
        "kernel__uname_a": everything,
        "kernel__version": whole,
    }
    told = told_of("podman", **changed, recorded_at=recorded)
    assert told == []


def test_ids_that_nobody_trusts_are_no_sign_of_one_kernel():
    """Something is mounted over the boot id on both sides, and the engine is elsewhere."""
    data = json.loads(MACHINE.read_bytes())
    over = "1 2 0:9 /boot_id /proc/sys/kernel/random/boot_id rw - ext4 /dev/vda rw"
    data["outputs"]["system.boot_id_mounts"]["stdout"] = f"{over}\n"
    engine = data["outputs"]["containers.engine"]
    engine["stdout"] = engine["stdout"].replace('"kernel_version": "6', '"kernel_version": "9')
    for name in ("alpine", "ubuntu", "centos"):
        look = data["outputs"][f"containers.{name}"]
        look["stdout"] = look["stdout"].replace("mount\t", f"mount\t{over}\nmount\t", 1)
    found = parse_evidence(json.dumps(data).encode(), "e")
    assert told_by(found) == []


def test_times_are_read_strictly():
    for told in ("2026-02-30T00:00:00Z", "2026-11-01 10:00:00", "٢٠٢٦-11-01T10:00:00Z", ""):
        data = {"schema": 1, "recorded_at": told, "outputs": {}}
        found = parse_evidence(json.dumps(data).encode(), "e")
        assert told_by(found) == [f"recorded_at is no time: {told!r}"]
