"""What a forger hands in raises a flag; what honest learners hand in raises none."""

import csv
import json
import re

import msgspec
import pytest

from labproof.graders import ROOT
from labproof.graders.batch.grade.submission import grade_record
from labproof.graders.evidence.file import parse_evidence
from labproof.graders.evidence.plausibility import contradictions
from labproof.graders.facts import known_sources, parse_facts
from labproof.graders.specs.catalogue import find_labs
from labproof.graders.specs.load import load_lab
from tests.samples import MACHINES

LABS = [load_lab(folder) for folder in find_labs(["part1", "part2", "part3", "part4"])]
KNOWN = known_sources([load_lab(folder) for folder in find_labs()])
SAMPLE = (
    "the evidence is that of a sample machine that comes with labproof, whatever was changed in it"
)
CONSTRUCTED = "the evidence says of itself that it was constructed, and not recorded"
NOBODYS = "the evidence carries a nonce that was given to nobody in this class"
ANSWERS = b"answers: {kernel_version: 6.1.0-51-amd64}\n"
WORDS = "An image holds files and no kernel, so every process in a container asks the one kernel of its host."
HEAD = "% time     seconds  usecs/call     calls    errors syscall\n------ ----------- ----------- --------- ---------\n"
# Numbers that look right, as somebody types them who never ran strace.
INVENTED = f"""{HEAD} 40.00    0.000400          20        20           mmap
 30.00    0.000300          30        10           openat
 20.00    0.000100          10        10           read
 10.00    0.000100           5        20           close
------ ----------- ----------- --------- ---------
100.00    0.001000          16        60           total
"""


def machine(name):
    return json.loads((ROOT / "fixtures" / "systems" / f"{name}.json").read_bytes())


def flags(data):
    record = grade_record(
        "a", {"part1.yaml": ANSWERS, "evidence.json": json.dumps(data).encode()}, {}, LABS
    )
    return list(record.report.flags)


def told(data):
    evidence = parse_evidence(json.dumps(data).encode(), "evidence.json")
    return contradictions(evidence, parse_facts(evidence, KNOWN, known=KNOWN), KNOWN)


def invented(**outputs):
    """A recording of a machine that never was."""
    printed = {
        "system.release": "6.8.0-45-generic\n",
        "modules.proc": "overlay 151552 2 docker_storage,\nbridge 311296 0 br_netfilter,\nbr_netfilter 32768 0 -\n",
        "modules.lsmod_lines": "97\n",
        "modules.sys": "kernel\n",
        "modules.filesystems": "nodev\tproc\n",
        "kernel.uname_v": "#45-Ubuntu SMP PREEMPT_DYNAMIC Fri Aug 30 12:02:04 UTC 2024\n",
        "kernel.uname_a": "Linux (host) 6.8.0-45-generic #45-Ubuntu SMP x86_64 GNU/Linux\n",
        "kernel.config": "CONFIG_SMP=y\nCONFIG_OVERLAY_FS=y\n",
        "traces.ls_c": INVENTED,
    }
    made = {
        key: {"run": key, "status": 0, "stdout": text} for key, text in (printed | outputs).items()
    }
    return {"schema": 1, "recorded_at": "2026-11-01T10:00:00Z", "outputs": made}


def test_an_invented_machine_does_not_agree_with_itself():
    assert told(invented()) == [
        "kernel.uname_a does not name the build of kernel.uname_v",
        "kernel.uname_v has PREEMPT_DYNAMIC, and kernel.config does not set it",
        "modules.proc has 'overlay' used by 'docker_storage', which is not loaded",
        "modules.lsmod_lines says '97', and modules.proc has 3 modules",
        "modules.proc has 3 modules that modules.sys lacks, such as 'overlay'",
        "modules.proc has 'overlay', and kernel.config has it built in",
        "modules.proc has 'overlay', and modules.filesystems lacks it",
        "traces.ls_c has a table that does not agree with itself: the rows took 0.000900 s, and the total says "
        "0.001000 s",
    ]


@pytest.mark.parametrize("path", MACHINES, ids=lambda path: path.stem)
def test_a_shipped_sample_with_another_nonce_is_known(path):
    data = json.loads(path.read_bytes()) | {
        "nonce": "a" * 32,
        "recorded_at": "2026-11-26T10:00:00Z",
    }
    assert SAMPLE in flags(data)
    assert SAMPLE in flags(data | {"origin": "recorded"})


@pytest.mark.parametrize("path", MACHINES, ids=lambda path: path.stem)
def test_a_sample_whose_salt_was_changed_too_is_known(path):
    """By its boot, its times, or all that it printed."""
    assert SAMPLE in flags(json.loads(path.read_bytes()) | {"salt": "0123456789abcdef"})


def test_what_says_that_it_was_constructed_is_no_learners():
    assert CONSTRUCTED in flags(machine("wsl2"))
    assert CONSTRUCTED not in flags(machine("podman"))


def timed():
    """A table of strace that agrees with itself, in which eight calls took a time of their own."""
    names = ("read", "write", "close", "mmap", "brk", "openat", "fstat", "execve")
    micros = [100 + 7 * at for at in reversed(range(len(names)))]
    rows = [
        f" {took * 100 / sum(micros):5.2f}    {took / 1e6:.6f}  {took:10}         1           {name}"
        for name, took in zip(names, micros, strict=True)
    ]
    total = (
        f"100.00    {sum(micros) / 1e6:.6f}         {sum(micros) // 8}         8           total"
    )
    return HEAD + "\n".join([*rows, "------ -----------", total]) + "\n"


def test_a_table_that_was_used_twice_for_what_a_nonce_asks_is_told():
    found = list(
        told(invented(**{"traces.ls_c": timed(), "challenge.part3.1": f"up 1.00\n{timed()}"}))
    )
    told_of = "challenge.part3.1 has the times of traces.ls_c again, and no two runs take the same"
    assert told_of in found
    assert not any("itself" in one for one in found)


def test_who_has_no_strace_only_when_a_nonce_asks_for_it_is_told():
    odd = {"challenge.part3.1": "up 1.00\n/bin/sh: 1: strace: not found\n"}
    says = "challenge.part3.1 says that there is no strace, and traces.ls_c has what it prints"
    assert says in list(told(invented(**{"traces.ls_c": timed()} | odd)))
    assert says not in list(told(invented(**{"traces.ls_c": ""} | odd)))


def test_an_invented_table_for_what_a_nonce_asks_does_not_agree_with_itself():
    (found,) = [
        one
        for one in told(invented(**{"challenge.part3.2": INVENTED}))
        if one.startswith("challenge")
    ]
    assert found.startswith(
        "challenge.part3.2 has a table that does not agree with itself: the rows took 0.000900 s"
    )


@pytest.mark.parametrize("path", MACHINES, ids=lambda path: path.stem)
def test_an_honest_recording_raises_nothing(path):
    assert told(json.loads(path.read_bytes())) == []


@pytest.mark.parametrize(
    "path", sorted((ROOT / "tests/data/containers").glob("*.json")), ids=lambda path: path.stem
)
def test_what_real_engines_show_raises_nothing(path):
    assert told(json.loads(path.read_bytes()) | {"recorded_at": "2026-11-01T10:00:00Z"}) == []


def test_the_process_numbers_of_one_runs_containers_are_its_own():
    from labproof.graders.facts.apart import noise

    def of(pids, boot="0d5d0a8c"):
        data = json.loads((ROOT / "tests/data/containers/linux.json").read_bytes())
        text = json.dumps(data).replace("0d5d0a8c", boot)
        data = json.loads(text)
        engine = json.loads(data["outputs"]["containers.engine"]["stdout"])
        for image, pid in zip(engine["images"], pids, strict=True):
            image["pid"] = pid
        data["outputs"]["containers.engine"]["stdout"] = json.dumps(engine)
        return list(noise(parse_evidence(json.dumps(data).encode(), "evidence.json")))

    assert of([4, 5, 6]) == of([4, 5, 6]) != []
    assert len({*of([4, 5, 6]), *of([4, 5, 7]), *of([4, 5, 6], "0d5d0a8d")}) == 3
    assert of([0, 0, 6]) == [], "one alone may come again"


def test_two_containers_are_never_one_process_nor_in_one_namespace():
    data = json.loads((ROOT / "tests/data/containers/linux.json").read_bytes())
    data["recorded_at"] = "2026-11-01T10:00:00Z"
    outputs = data["outputs"]
    engine = json.loads(outputs["containers.engine"]["stdout"])
    for image in engine["images"]:
        image["pid"] = 4711 if image["name"] != "centos" else 4712
    outputs["containers.engine"]["stdout"] = json.dumps(engine)
    outputs["containers.ubuntu"]["stdout"] = outputs["containers.alpine"]["stdout"]
    outputs["containers.centos"]["stdout"] = outputs["containers.centos"]["stdout"].replace(
        "4026532521", "4026531832"
    )
    assert told(data) == [
        "'alpine' and 'ubuntu' are said to be one process, 4711",
        "'alpine' and 'ubuntu' are said to share a mnt namespace, and ran side by side",
        "'alpine' and 'ubuntu' are said to share a pid namespace, and ran side by side",
        "'centos' is said to be in the mnt namespace of the machine itself",
    ]


SHOWS = "ran on one engine's kernel, and show two boot ids"
TABLE = "has a table that does not agree with itself"
# What was changed in an honest recording: which output, what in it, to what; and what must be told of it.
MODULES, LINUX = "fixtures/systems/debian-12-modules", "tests/data/containers/linux"
FORGED = [
    (MODULES, "kernel.uname_r", r"^6\.1", "6.2", "kernel.uname_r does not name the release"),
    (MODULES, "system.release", r"^6\.1", "6.2", "kernel.uname_r does not name the release"),
    ("fixtures/systems/gvisor", "kernel.version", r"4\.4", "4.5", "kernel.version does not name"),
    (MODULES, "kernel.uname_v", "#1", "#2", "kernel.uname_a does not name the build"),
    (MODULES, "kernel.version", "#1", "#2", "kernel.uname_v is not the build"),
    (MODULES, "system.machine", "x86_64", "aarch64", "kernel.uname_a does not name the machine"),
    (MODULES, "modules.lsmod_lines", "23", "32", "modules.lsmod_lines says '32'"),
    (MODULES, "modules.proc", r"\Z", "ip_vs_wrr 16384 0 -\n", "1 module that modules.sys lacks"),
    (MODULES, "modules.proc", r"ip_vs_rr 1.*\n", "", "'ip_vs' used by 'ip_vs_rr'"),
    (MODULES, "modules.proc", "ip_vs 188416 2", "ip_vs 188416 0", "counts 0 references to 'ip_vs'"),
    (MODULES, "modules.filesystems", r"nodev\toverlay\n", "", "modules.filesystems lacks it"),
    (MODULES, "traces.ls_c", r"17( +)mmap", r"37\1mmap", f"traces.ls_c {TABLE}: mmap took"),
    (MODULES, "traces.ls_c", r"0\.000694", "0.000294", f"traces.ls_c {TABLE}: openat took"),
    (MODULES, "traces.ls_tty", r"35\.88", "45.88", "which is not 45.88 %"),
    (MODULES, "traces.ls_c", r"\bopenat", "mmap", f"traces.ls_c {TABLE}: mmap has two rows"),
    (MODULES, "traces.ls_c", r"( 13.*\n)(  7.*\n)", r"\2\1", "stands behind openat with 0.000396 s"),
    (MODULES, "traces.ls_c", r"(?s)\A(.*?total\n).*", r"\1\1\1", "the times of traces.ls_c again"),
    (LINUX, "containers.ubuntu", "0d5d0a8c", "0d5d0a8d", f"'alpine' and 'ubuntu' {SHOWS}"),
    (LINUX, "containers.ubuntu", "#1", "#2", "show one boot id, and two kernels in /proc/version"),
    (LINUX, "containers.ubuntu", r"6\.8(?=.*\nmach)", "6.9", "does not name the release '6.9.0-45"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("base", "key", "was", "put", "says"), FORGED, ids=[f"{one[1]} {one[2]}" for one in FORGED]
)
def test_one_thing_that_was_edited_in_an_honest_recording_is_told(base, key, was, put, says):
    data = json.loads((ROOT / f"{base}.json").read_bytes())
    data["recorded_at"] = data.get("recorded_at") or "2026-11-01T10:00:00Z"
    assert told(data) == []
    output = data["outputs"][key]
    edited, times = re.subn(was, put, output["stdout"], count=1)
    assert times == 1
    output["stdout"] = edited
    assert any(says in one for one in told(data)), told(data)


def test_a_course_whose_noise_cannot_be_told_costs_nobody_anything():
    from labproof.graders.evidence.provenance import noise_of

    def broken(_evidence):
        raise LookupError

    evidence = parse_evidence(json.dumps(machine("podman")).encode(), "evidence.json")
    known = KNOWN | {"odd": msgspec.structs.replace(KNOWN["traces"], noise=broken)}
    assert noise_of(evidence, known) == noise_of(evidence, KNOWN) != []


def test_nonces_of_an_assignment_are_no_other_ones(learner):
    (learner.folder / "roster.csv").write_text("id,name\nada,Ada\n")
    issue = (
        "labproof",
        "issue",
        "--roster=roster.csv",
        "--assignment=kernel",
        "--from=2026-11-01",
        "--until=2026-11-30",
    )
    assert learner.run(*issue).returncode == 0
    with (learner.folder / "nonces.csv").open(newline="", encoding="utf-8-sig") as file:
        (nonce,) = [line["nonce"] for line in csv.DictReader(file)]
    home = learner.folder / "in" / "ada"
    home.mkdir(parents=True)
    (home / "part1.yaml").write_bytes(ANSWERS)
    (home / "evidence.json").write_text(
        json.dumps(invented() | {"nonce": nonce, "recorded_at": "2026-10-31T10:00:00Z"})
    )
    grade = (
        "labproof",
        "grade",
        "in",
        "--out",
        "out",
        "--labs=part1",
        "--roster=roster.csv",
        "--secret=labproof.secret",
    )
    early = (
        "the evidence was recorded (2026-10-31T10:00:00Z) before the assignment began (2026-11-01)"
    )
    for more, tail in {
        ("--assignment=kernel", "--from=2026-11-01"): [early],
        ("--assignment=kernel", "--from=2026-11-01", "--until=2026-12-24"): [early],
        ("--assignment=boot", "--from=2026-11-01"): [NOBODYS, early],
        ("--assignment=kernel",): [NOBODYS],
    }.items():
        done = learner.run(*grade, *more)
        assert done.returncode == 0, done.stdout + done.stderr
        (line,) = (learner.folder / "out" / "results.jsonl").read_text().splitlines()
        assert json.loads(line)["flags"][-len(tail) :] == tail


def test_copies_of_an_earlier_year_show(learner):
    for folder, who in (("old", "ada"), ("in", "zoe")):
        home = learner.folder / folder / who
        home.mkdir(parents=True)
        (home / "part1.yaml").write_bytes(ANSWERS)
        (home / "evidence.json").write_text(json.dumps(invented()))
    learner.run("labproof", "grade", "old", "--out", "2025", "--labs=part1")
    done = learner.run(
        "labproof", "grade", "in", "--out", "out", "--labs=part1", "--reference", "2025"
    )
    assert done.returncode == 0, done.stdout + done.stderr
    with (learner.folder / "out" / "copies.csv").open(newline="", encoding="utf-8-sig") as file:
        assert [
            (line["submissions"], line["ids"], line["why"]) for line in csv.DictReader(file)
        ] == [("2025: ada | zoe", " | ", "the same evidence")]
    (line,) = (learner.folder / "out" / "results.jsonl").read_text().splitlines()
    assert json.loads(line)["flags"][-1] == "the same evidence, with '2025: ada' (copies.csv)"


@pytest.fixture
def years(learner):
    """Two years' results without their ledgers, and this year's hand-in, a copy of the elder."""
    for folder, who, at in (("a", "ada", 1), ("b", "bob", 2), ("in", "zoe", 1)):
        home = learner.folder / folder / who
        home.mkdir(parents=True)
        (home / "part1.yaml").write_bytes(ANSWERS)
        (home / "part4.yaml").write_text(f"answers: {{proves: {json.dumps(WORDS[at - 1 :])}}}\n")
        (home / "evidence.json").write_text(
            json.dumps(invented() | {"recorded_at": f"2025-11-0{at}T10:00:00Z"})
        )
    for folder, out in (("a", "years/2024"), ("b", "years/2025")):
        (learner.folder / out).parent.mkdir(exist_ok=True)
        learner.run("labproof", "grade", folder, "--out", out, "--labs=part1,part4")
        (learner.folder / out / "ledger.jsonl").unlink()
    return learner


@pytest.mark.parametrize("reference", ["years", "years/2024", "years/2024/results.jsonl"])
def test_results_of_earlier_years_are_a_reference_too(years, reference):
    command = (
        "labproof",
        "grade",
        "in",
        "--out",
        "out",
        "--labs=part1,part4",
        "--reference",
        reference,
    )
    done = years.run(*command)
    assert done.returncode == 0, done.stdout + done.stderr
    name = f"{reference if reference.endswith('.jsonl') else 'years/2024'}: ada"
    (line,) = (years.folder / "out" / "results.jsonl").read_text().splitlines()
    assert f"the same evidence, with '{name}' (copies.csv)" in json.loads(line)["flags"]


def test_words_of_an_earlier_years_results_are_known_and_nonces_do_not_stand_there(years):
    (years.folder / "in" / "zoe" / "evidence.json").write_text(
        json.dumps(invented() | {"nonce": "ab" * 16})
    )
    years.run("labproof", "grade", "in", "--out", "out", "--labs=part1,part4", "--reference=years")
    text = (years.folder / "out" / "results.jsonl").read_text()
    flags = json.loads(text)["flags"]
    assert "the same words for part4.proves, with 'years/2024: ada' (copies.csv)" in flags
    assert "ab" * 16 not in text


NONE_THERE = (
    "there is no ledger.jsonl and no results.jsonl; name what `labproof grade` wrote: a folder, folders in a folder, "
    "or results.jsonl"
)
NOT_OURS = "r.jsonl: is nothing that `labproof grade` wrote"


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("in", "", NONE_THERE),
        ("x", "", NONE_THERE),
        ("r.jsonl", "banana", f"{NOT_OURS} (JSON is malformed: invalid character (byte 0))"),
        (
            *("r.jsonl", '{"submission": "ada"}'),
            f"{NOT_OURS} (none of its lines says what to compare; name the ledger.jsonl beside it)",
        ),
    ],
)
def test_a_reference_that_is_none_says_what_to_name(learner, name, content, told):
    (learner.folder / "in" / "zoe").mkdir(parents=True)
    if content:
        (learner.folder / name).write_text(content + "\n")
    done = learner.run(
        "labproof", "grade", "in", "--out", "out", "--labs=part1", "--reference", name
    )
    assert (done.returncode, done.stderr) == (1, f"Error: --reference {name}: {told}\n")


def test_a_nonce_of_the_environment_is_recorded(learner):
    done = learner.run("labproof", "record", "part1", LABPROOF_NONCE="ab" * 16)
    assert done.returncode == 0, done.stdout + done.stderr
    assert (
        json.loads((learner.folder / "answers" / "evidence.json").read_bytes())["nonce"]
        == "ab" * 16
    )
