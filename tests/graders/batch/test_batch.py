"""`labproof grade`: what instructors have, in; one row each, out; whatever a submission does."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tarfile
import warnings
import zipfile
from pathlib import Path

import pytest

from labproof.graders import limits
from labproof.graders.batch.find.found import Found
from labproof.graders.batch.grade import workers
from labproof.graders.batch.nonces import nonce_of
from labproof.graders.specs.catalogue import find_labs
from labproof.graders.specs.load import load_lab

GOOD = 'student: {id: s1, name: Ada}\nanswers:\n  kernel_version: "6.8.0-45-generic"\n'
SAMPLE = {
    "system.release": "6.8.0-45-generic\n",
    "kernel.uname_r": "6.8.0-45-generic\n",
    "kernel.uname_v": "#45-Ubuntu SMP PREEMPT_DYNAMIC Fri Aug 30 12:02:04 UTC 2024\n",
    "kernel.uname_a": "Linux (host) 6.8.0-45-generic "
    "#45-Ubuntu SMP PREEMPT_DYNAMIC Fri Aug 30 12:02:04 UTC 2024 x86_64 GNU/Linux\n",
    "kernel.version": "Linux version 6.8.0-45-generic (builder) (gcc) "
    "#45-Ubuntu SMP PREEMPT_DYNAMIC Fri Aug 30 12:02:04 UTC 2024\n",
    "kernel.cmdline": "quiet splash ro console=tty0\n",
    "kernel.config": "CONFIG_SMP=y\nCONFIG_PREEMPT_DYNAMIC=y\n",
}
LAB = load_lab(find_labs(["part1"])[0])
COPIED = " (copies.csv)"


def evidence(nonce="", recorded="2026-11-01T10:00:00Z", **changed):
    outputs = {
        key: {"run": key, "status": 0, "stdout": text, "stderr": "", "seconds": 0}
        for key, text in (SAMPLE | changed).items()
    }
    return json.dumps(
        {"schema": 1, "recorded_at": recorded, "outputs": outputs, "nonce": nonce, "salt": "ab"}
    )


def lay(folder, answers=GOOD, **more):
    """A submission's folder, with answers and evidence in it."""
    (folder / "answers").mkdir(parents=True)
    content = answers if isinstance(answers, bytes) else answers.encode()
    (folder / "answers" / "part1.yaml").write_bytes(content)
    (folder / "answers" / "evidence.json").write_text(evidence(**more))
    return folder


def grade(learner, *arguments, code=0, labs="part1"):
    """The rows of results.jsonl by submission; the exit code must be ``code``."""
    done = learner.run("labproof", "grade", *map(str, arguments), "--out", "out", f"--labs={labs}")
    assert done.returncode == code, done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    lines = (learner.folder / "out" / "results.jsonl").read_text().splitlines()
    rows = [json.loads(line) for line in lines]
    for row in rows:  # everybody here hands in one recording, and only test_copies.py is about that
        row["flags"] = [flag for flag in row["flags"] if not flag.endswith(COPIED)]
    assert [row["submission"] for row in rows] == sorted(row["submission"] for row in rows)
    return {row["submission"]: row for row in rows}


def table(learner, name):
    with (learner.folder / "out" / name).open(newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


def status(row, item="kernel_version"):
    return next(result["status"] for result in row["labs"][0]["results"] if result["id"] == item)


def zipped(files):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return packed.getvalue()


ANSWERS = {"answers/part1.yaml": GOOD, "answers/evidence.json": evidence()}


# --- what instructors have ----------------------------------------------------------------------


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


@pytest.mark.parametrize("unpacked", [True, False])
@pytest.mark.parametrize(
    ("member", "submission"),
    [
        (
            "Ada Lovelace_4711_assignsubmission_file/answers/part1.yaml",
            "Ada Lovelace_4711_assignsubmission_file",
        ),
        (
            "Ada Lovelace_4711_assignsubmission_file_part1.yaml",
            "Ada Lovelace_4711_assignsubmission_file",
        ),
        ("lovelaceada_4711_123_part1.yaml", "lovelaceada_4711"),
        ("lovelaceada_LATE_4711_123_part1-2.yaml", "lovelaceada_4711"),
        ("kernel-lab-adal/answers/part1.yaml", "kernel-lab-adal"),
    ],
)
def test_what_course_sites_hand_out_finds_its_learner(learner, member, submission, unpacked):
    other = member.replace("4711", "4712").replace("adal/", "bob/").replace("123_", "124_")
    other = other.replace("Ada Love", "Bob St").replace("lovelaceada", "stonebob")
    home = learner.folder / "in"
    if unpacked:
        for name in (member, other):
            (home / name).parent.mkdir(parents=True, exist_ok=True)
            (home / name).write_text(GOOD.replace("student: {id: s1, name: Ada}\n", ""))
    else:
        home = learner.folder / "all.zip"
        home.write_bytes(zipped(dict.fromkeys((member, other), "answers: {kernel_version: x}\n")))
    roster = learner.folder / "roster.csv"
    roster.write_text(
        "id,name,email,group\ns1,Ada Lovelace,adal@example.org,a\n4713,Eve,eve@example.org,b\n"
    )
    rows = grade(learner, home, "--roster", roster)
    assert submission in rows
    assert len(rows) == 2
    summary = {row["submission"]: row for row in table(learner, "summary.csv")}
    assert (summary[submission]["id"], summary[submission]["group"]) == ("s1", "a")
    assert (summary[""]["id"], summary[""]["outcome"]) == ("4713", "missing")
    unknown = next(name for name in rows if name != submission)
    assert summary[unknown]["flags"] == "nobody on the roster goes by this name"


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


def test_two_students_in_one_submission_are_told(learner):
    """By other signs it may be clear whose it is; by these it is nobody's."""
    home = lay(learner.folder / "in" / "a")
    (home / "answers" / "part4.yaml").write_text("student: {id: s2}\nanswers: {same_kernel: yes}\n")
    row = grade(learner, learner.folder / "in", labs="part1,part4")["a"]
    assert (row["outcome"], row["points"], row["student"]["id"]) == ("graded", 4, "")
    assert row["flags"] == [
        "the answer files name more than one student: 's1' (part1.yaml), 's2' (part4.yaml); "
        "write the same `student:` in each"
    ]


# --- pure, resumable, incremental ---------------------------------------------------------------


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


# --- hostile and odd ----------------------------------------------------------------------------

DEEP = b"answers: " + b"[" * 10_000
ODD_YAML = {
    "duplicate keys": b"answers: {kernel_version: a, kernel_version: b}\n",
    "anchor": b"answers: {kernel_version: &a x}\n",
    "alias": b"a: &a x\nanswers: {kernel_version: *a}\n",
    "merge bomb": b"a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nanswers: {<<: *c}\n",
    "tag": b"answers: {kernel_version: !!python/object/apply:os.system [true]}\n",
    "10,000 deep": DEEP,
    "10,000 deep mapping": b"".join(b" " * i + b"a:\n" for i in range(600)),
    "long int": b"answers: {kernel_version: " + b"9" * 5_000 + b"}\n",
    "no such date": b"answers: {kernel_version: 2026-02-31}\n",
    "lone surrogate": b'answers: {kernel_version: "\\ud800"}\n',
    "raw surrogate": b"answers: {kernel_version: \xed\xa0\x80}\n",
    "NUL": b"answers: {kernel_version: a\0b}\n",
    "escaped NUL": b'answers: {kernel_version: "a\\0b"}\n',
    "BOM": b"\xef\xbb\xbf" + GOOD.encode(),
    "UTF-16": GOOD.encode("utf-16"),
    "UTF-32": GOOD.encode("utf-32"),
    "CRLF": GOOD.replace("\n", "\r\n").encode(),
    "two documents": GOOD.encode() + b"---\n" + GOOD.encode(),
    "empty": b"",
    "only a comment": b"# nothing\n",
    "a list": b"- a\n- b\n",
    "a scalar": b"banana",
    "many nodes": b"answers: [" + b"a," * 6_000 + b"]",
    "long scalar": b"answers: {kernel_version: " + b"a" * 70_000 + b"}\n",
    "too large": b"#" * (limits.ANSWERS_BYTES + 1),
    "numbers as keys": b"1: 2\nanswers: {3: 4}\n",
    "list as key": b"? [a, b]\n: c\n",
    "null answers": b"answers: ~\n",
    "answers is text": b"answers: banana\n",
    "student is a list": b"student: [a]\nanswers: {}\n",
    "student id is a mapping": b"student: {id: {a: b}}\nanswers: {}\n",
    "long student id": b"student: {id: " + b"a" * 10_000 + b"}\nanswers: {}\n",
    "CSV formula": b'student: {id: "=cmd|calc!A1", name: "+1"}\nanswers: {kernel_version: "=1+1"}\n',
    "terminal": b'student: {id: "\\e[2J\\e]0;x\\a", name: "\xe2\x80\xae"}\nanswers: {kernel_version: "\\e[31m"}\n',
    "HTML": b'student: {id: "<script>alert(1)</script>"}\nanswers: {kernel_version: "<img src=x onerror=1>"}\n',
    "CI command": b'student: {id: "::error::x"}\nanswers: {kernel_version: "::set-output name=a::b"}\n',
    "line breaks": b'student: {id: "a\\nb\\r\\nc", name: "\\u2028"}\nanswers: {kernel_version: "a\\nb"}\n',
    "only punctuation": b"answers: {kernel_version: '...', build_options: ',,,', boot_parameters: '==='}\n",
    "tabs": b"answers:\n\tkernel_version: a\n",
    "unclosed quote": b'answers: {kernel_version: "a\n',
    "percent": b"answers: {kernel_version: %d}\n",
    "directive": b"%YAML 9.9\n---\nanswers: {}\n",
    "complex regex": b"answers: {kernel_version: '" + b"1." * 20_000 + b"'}\n",
    "many words": b"answers: {boot_parameters: '" + b"a " * 20_000 + b"'}\n",
    "many commas": b"answers: {boot_parameters: '" + b"," * 20_000 + b"'}\n",
    "many quotes": b'answers: {build_options: "' + b"'" * 20_000 + b'"}\n',
}


@pytest.fixture(scope="module")
def odd(tmp_path_factory):
    """All odd answer files beside one good submission, graded once."""
    from tests.conftest import Learner

    learner = Learner(tmp_path_factory.mktemp("odd"))
    for number, content in enumerate(ODD_YAML.values()):
        lay(learner.folder / "in" / f"odd{number:03}", content)
    lay(learner.folder / "in" / "good")
    done = learner.run("labproof", "grade", "in", "--out", "out", "--labs=part1")
    lines = (learner.folder / "out" / "results.jsonl").read_text().splitlines()
    return learner, done, {row["submission"]: row for row in map(json.loads, lines)}


@pytest.mark.parametrize("sort", ODD_YAML)
def test_an_odd_answer_file_costs_its_own_row(odd, sort):
    _, done, rows = odd
    row = rows[f"odd{list(ODD_YAML).index(sort):03}"]
    assert row["outcome"] == "graded"
    right = sort in ("BOM", "CRLF", "UTF-16")
    # An answer that YAML cannot read is for a person.
    assert (
        status(row) == "passed"
        if right
        else status(row) in ("failed", "unanswered", "needs_review")
    )
    # What is true of the machine alone counts for whoever has written something.
    questions = [result for result in row["labs"][0]["results"] if result["type"] == "question"]
    answered = any(result["status"] != "unanswered" for result in questions)
    assert row["points"] == (4 if right else 2 if answered else 0)
    assert (rows["good"]["points"], len(rows)) == (4, len(ODD_YAML) + 1)
    assert "Traceback" not in done.stdout + done.stderr


def test_what_is_written_breaks_no_table_and_no_terminal(odd):
    learner, done, _ = odd
    for name in ("results.jsonl", "summary.csv", "review.csv", "copies.csv"):
        text = (learner.folder / "out" / name).read_bytes().decode("utf-8-sig")
        assert all(sign.isprintable() or sign in "\r\n" for sign in text), name
    for name in ("summary.csv", "review.csv"):
        for row in table(learner, name):
            assert not any((cell or "").startswith(("=", "+", "-", "@")) for cell in row.values())
    assert all(sign.isprintable() or sign == "\n" for sign in done.stdout)


def encrypted():
    """A zip whose entry says that it is encrypted."""
    data = bytearray(zipped(ANSWERS))
    for sign, at in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        start = data.find(sign)
        while start >= 0:
            data[start + at] |= 1
            start = data.find(sign, start + 4)
    return bytes(data)


def link_zip():
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        entry = zipfile.ZipInfo("answers/part1.yaml")
        entry.external_attr = 0o120777 << 16
        archive.writestr(entry, "/etc/passwd")
    return packed.getvalue()


def wrong_size():
    data = bytearray(zipped(ANSWERS))
    start = data.find(b"PK\1\2")
    data[start + 24 : start + 28] = (5).to_bytes(4, "little")
    return bytes(data)


def twice():
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive, warnings.catch_warnings(action="ignore"):
        for _ in range(2):
            archive.writestr("answers/part1.yaml", GOOD)
    return packed.getvalue()


def tar_with(sort, target="/etc/passwd", name="answers/part1.yaml"):
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        entry = tarfile.TarInfo(name)
        entry.type, entry.linkname = sort, target
        archive.addfile(entry)
    return packed.getvalue()


def sparse_map():
    """A map of millions of holes, which alone takes longer to read than a submission may."""
    header = tarfile.TarInfo("answers/part1.yaml")
    header.size = 4_000_000
    told = {"GNU.sparse.major": "1", "GNU.sparse.minor": "0", "GNU.sparse.realsize": "9" * 15}
    header.pax_headers = told
    return header.tobuf(tarfile.PAX_FORMAT) + b"2000000\n" + b"1\n" * 1_999_996


BAD_ARCHIVES = {
    "traversal.zip": (
        lambda: zipped({"../part1.yaml": GOOD}),
        "holds the path '../part1.yaml', which leads out of it",
    ),
    "absolute.zip": (
        lambda: zipped({"/part1.yaml": GOOD}),
        "holds the path '/part1.yaml', which leads out of it",
    ),
    "drive.zip": (lambda: zipped({"C:\\part1.yaml": GOOD}), "which leads out of it"),
    "link.zip": (link_zip, "holds the link 'answers/part1.yaml'"),
    "twice.zip": (twice, "holds 'answers/part1.yaml' twice"),
    "encrypted.zip": (encrypted, "is encrypted"),
    "bomb.zip": (lambda: zipped({"a": b"\0" * 40_000_000}), "unpacks to more than 32 MiB"),
    "bomb.tar.gz": (lambda: gzip.compress(b"\0" * 40_000_000), "unpacks to more than 32 MiB"),
    "large-answer.zip": (
        lambda: zipped({"part1.yaml": b"#" * 300_000}),
        "'part1.yaml' is larger than 256 KiB",
    ),
    "size.zip": (wrong_size, "no archive that can be read"),
    "entries.zip": (
        lambda: zipped({f"f{i}": "" for i in range(300)}),
        "holds more than 200 entries",
    ),
    "garbage.zip": (lambda: b"PK\3\4 banana", "no archive that can be read"),
    "garbage.tar": (lambda: b"banana" * 1000, "no archive that can be read"),
    "cut.tar.gz": (lambda: gzip.compress(b"a" * 10_000)[:50], "no archive that can be read"),
    "symlink.tar": (lambda: tar_with(tarfile.SYMTYPE), "holds the link 'answers/part1.yaml'"),
    "hardlink.tar": (lambda: tar_with(tarfile.LNKTYPE), "holds the link 'answers/part1.yaml'"),
    "device.tar": (lambda: tar_with(tarfile.CHRTYPE), "which is neither file nor folder"),
    "fifo.tar": (lambda: tar_with(tarfile.FIFOTYPE), "which is neither file nor folder"),
    "up.tar": (lambda: tar_with(tarfile.REGTYPE, "", "../../part1.yaml"), "which leads out of it"),
    "nothing.zip": (
        lambda: zipped({"readme.txt": "hello"}),
        "holds no answers: expected part1.yaml and evidence.json",
    ),
    "nested.zip": (
        lambda: zipped({"a.zip": zipped({"b.zip": zipped({"c.zip": zipped(ANSWERS)})})}),
        "'a.zip/b.zip/c.zip' is an archive in an archive in an archive",
    ),
    "sparse.tar": (
        lambda: tar_with(tarfile.GNUTYPE_SPARSE, ""),
        "holds a sparse file; pack it without --sparse",
    ),
    "sparse-map.tar": (sparse_map, "holds a sparse file; pack it without --sparse"),
    "empty.zip": (lambda: zipped({}), "holds no answers"),
}


@pytest.fixture(scope="module")
def archives(tmp_path_factory):
    """All bad archives beside one good, graded once; what was on the disk before and after."""
    from tests.conftest import Learner

    learner = Learner(tmp_path_factory.mktemp("archives"))
    home = learner.folder / "in"
    home.mkdir()
    for name, (make, _) in BAD_ARCHIVES.items():
        (home / name).write_bytes(make())
    (home / "good.zip").write_bytes(zipped(ANSWERS))
    before = sorted(learner.folder.rglob("*"))
    done = learner.run("labproof", "grade", "in", "--out", "out", "--labs=part1")
    new = [
        path
        for path in sorted(learner.folder.rglob("*"))
        if path not in before and "out" not in path.parts
    ]
    lines = (learner.folder / "out" / "results.jsonl").read_text().splitlines()
    return done, new, {row["submission"]: row for row in map(json.loads, lines)}


@pytest.mark.parametrize("name", BAD_ARCHIVES)
def test_a_bad_archive_is_rejected_with_a_reason(archives, name):
    done, new, rows = archives
    assert (rows[name]["outcome"], rows[name]["points"]) == ("rejected", 0)
    assert BAD_ARCHIVES[name][1] in rows[name]["reason"]
    assert rows["good.zip"]["points"] == 4
    assert new == [], "nothing is unpacked to disk"
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_links_fifos_devices_and_odd_names_are_never_followed(learner):
    home = learner.folder / "in"
    key = lay(learner.folder / "key")
    (home / "a" / "answers").mkdir(parents=True)
    (home / "a" / "answers" / "part1.yaml").symlink_to(key / "answers" / "part1.yaml")
    (home / "b").mkdir()
    (home / "b" / "answers").symlink_to(key / "answers")
    (home / "c").symlink_to(key)
    (home / "d" / "answers").mkdir(parents=True)
    os.mkfifo(home / "d" / "answers" / "part1.yaml")
    (home / "e" / "answers" / "part1.yaml").mkdir(parents=True)
    sparse = home / "f" / "answers" / "part1.yaml"
    sparse.parent.mkdir(parents=True)
    with sparse.open("wb") as file:
        file.truncate(5 * 1024**3)
    lay(home / "new\nline\x1b[31m")
    lay(home / os.fsdecode(b"bytes\xff"))
    (home / "g" / "answers").mkdir(parents=True)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(home / "g" / "answers" / "part1.yaml"))
    rows = grade(learner, home, code=2)
    assert {name: rows[name]["outcome"] for name in "abcdefg"} == dict.fromkeys(
        "abcdefg", "rejected"
    )
    assert {name: rows[name]["reason"] for name in "acdef"} == {
        "a": "part1.yaml: is a link; put the file itself there",
        "c": "is a link; hand in the files themselves",
        "d": "part1.yaml: is no regular file",
        "e": rows["e"]["reason"],
        "f": "part1.yaml: is larger than 256 KiB; shorten it",
    }
    assert rows["new\\nline\\x1b[31m"]["points"] == 4
    assert rows["bytes\\udcff"]["points"] == 4


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


EVIDENCE = {
    "truncated": (evidence()[:-50], "evidence.json: this is no evidence ("),
    "of another schema": (
        '{"schema": 7}',
        "evidence.json: evidence of schema 7, and this labproof reads 1",
    ),
    "no JSON": ("banana", "evidence.json: this is no evidence ("),
    "deep": ("[" * 100_000, "evidence.json: this is no evidence ("),
    "another shape": ('{"schema": 1, "outputs": []}', "evidence.json: this is no evidence ("),
    "another release": (
        evidence(**{"system.release": "9.9.9\n"}),
        "kernel.uname_r does not name the release '9.9.9' of system.release",
    ),
    "another boot": (
        evidence(**{"system.boot_id": "banana\n"}),
        "system.boot_id is no boot id: 'banana'",
    ),
    "no time": (evidence(recorded="yesterday"), "recorded_at is no time: 'yesterday'"),
}


@pytest.mark.parametrize("sort", EVIDENCE)
def test_evidence_that_contradicts_itself_is_flagged(learner, sort):
    content, told = EVIDENCE[sort]
    home = lay(learner.folder / "in" / "a")
    (home / "answers" / "evidence.json").write_text(content)
    row = grade(learner, learner.folder / "in")["a"]
    assert any(flag.startswith(told) for flag in row["flags"]), row["flags"]
    review = table(learner, "review.csv")
    assert any(line["why"].startswith(told) for line in review)


def test_files_laid_after_the_evidence_was_recorded_are_flagged(learner):
    lay(learner.folder / "in" / "a", "started: {at: 2026-12-01T00:00:00Z}\n" + GOOD)
    row = grade(learner, learner.folder / "in")["a"]
    assert row["flags"] == [
        "the answer files were laid (2026-12-01T00:00:00Z) after the evidence was recorded (2026-11-01T10:00:00Z)"
    ]


# --- a worker that dies -------------------------------------------------------------------------


def spin():
    while True:
        pass


@pytest.mark.parametrize(
    ("end", "told"),
    [
        (
            lambda: os.kill(os.getpid(), signal.SIGSEGV),
            "reading it ended the process that did (SIGSEGV)",
        ),
        (spin, "it took more than 2 s of processor time"),
        (lambda: bytearray(4 * limits.SUBMISSION_MEMORY_BYTES), "it took more than 300 MiB"),
        (lambda: 1 / 0, "ZeroDivisionError: division by zero"),
    ],
    ids=["crash", "endless", "memory", "bug"],
)
def test_a_crash_of_the_parser_costs_its_own_row(monkeypatch, tmp_path, end, told):
    real = workers.read_submission

    def read(found, *arguments):
        if found.name == "s05":
            end()
        return real(found, *arguments)

    monkeypatch.setattr(workers, "read_submission", read)
    for number in range(40):
        lay(tmp_path / f"s{number:02}")
    found = [Found(f"s{number:02}", str(tmp_path / f"s{number:02}")) for number in range(40)]
    rows = {
        done.found.name: json.loads(done.row)["data"]
        for done in workers.grade_all(found, {}, [LAB], 2)
    }
    assert len(rows) == 40
    assert {name for name, row in rows.items() if row["outcome"] != "graded"} == {"s05"}
    assert (rows["s05"]["outcome"], rows["s05"]["reason"]) == (
        "error",
        f"could not be graded: {told}",
    )


# --- who copied ---------------------------------------------------------------------------------


def test_a_copied_or_relabelled_recording_shows_whose_it_is(learner):
    roster = learner.folder / "roster.csv"
    roster.write_text("id,name\nada,Ada\nbob,Bob\neve,Eve\n")
    issued = learner.run("labproof", "issue", "--roster", roster)
    told = "3 nonces in nonces.csv; keep labproof.secret to yourself, and keep it: grading needs it again\n"
    assert issued.stdout == told
    assert (learner.folder / "labproof.secret").stat().st_mode & 0o777 == 0o600
    with (learner.folder / "nonces.csv").open(newline="", encoding="utf-8-sig") as file:
        nonces = {row["id"]: row["nonce"] for row in csv.DictReader(file)}
    answers = "answers: {kernel_version: 6.8.0-45-generic}\n"
    lay(learner.folder / "in" / "ada", answers, nonce=nonces["ada"])
    lay(
        learner.folder / "in" / "bob", answers, nonce=nonces["ada"], recorded="2026-11-02T10:00:00Z"
    )
    lay(learner.folder / "in" / "eve", answers, nonce="banana", recorded="2026-11-03T10:00:00Z")
    grade(
        learner,
        learner.folder / "in",
        "--roster",
        roster,
        "--secret",
        learner.folder / "labproof.secret",
    )
    flags = {row["submission"]: row["flags"] for row in table(learner, "summary.csv")}
    assert flags == {
        "ada": "the same nonce, with 'bob' (copies.csv)",
        "bob": "the evidence carries the nonce of 'ada' | the same nonce, with 'ada' (copies.csv)",
        "eve": "the evidence carries a nonce that was given to nobody in this class",
    }
    assert table(learner, "copies.csv") == [
        {"submissions": "ada | bob", "ids": "ada | bob", "number": "2", "why": "the same nonce"}
    ]


def test_a_secret_by_which_no_nonce_is_of_the_class_is_told_once(learner):
    roster = learner.folder / "roster.csv"
    roster.write_text("id,name\nada,Ada\nbob,Bob\n")
    (learner.folder / "a.secret").write_text("a" * 64)
    (learner.folder / "b.secret").write_text("b" * 64)
    for name in ("ada", "bob"):
        lay(learner.folder / "in" / name, nonce=nonce_of(name, b"a" * 64))
    told = "Of 2 nonces none is of this class: was `labproof issue` given another --secret, --assignment or --from?"
    for secret, wanted in (("a", []), ("b", [told])):
        command = [
            "grade",
            "in",
            "--out",
            "out",
            "--labs=part1",
            f"--roster={roster}",
            f"--secret={secret}.secret",
        ]
        done = learner.run("labproof", *command)
        assert [line for line in done.stdout.splitlines() if "nonce" in line] == wanted


def test_the_same_evidence_and_nearly_the_same_words_show(learner):
    words = (
        "answers:\n  proves: >-\n    An image holds files and no kernel, so every process in a container asks the "
        "one kernel of its host for{} everything.\n"
    )
    for name, text in {
        "ada": words.format(""),
        "bob": words.format(" nearly"),
        "eve": "answers: {proves: dunno}",
    }.items():
        home = lay(
            learner.folder / "in" / name, recorded=f"2026-11-0{len(name) + len(text) % 5}T10:00:00Z"
        )
        (home / "answers" / "part4.yaml").write_text(text)
    shutil.copy(
        learner.folder / "in" / "ada" / "answers" / "evidence.json",
        learner.folder / "in" / "eve" / "answers" / "evidence.json",
    )
    grade(learner, learner.folder / "in", labs="part1,part4")
    why = {row["submissions"]: row["why"] for row in table(learner, "copies.csv")}
    assert why["ada | eve"] == "the same evidence"
    assert why["ada | bob"].startswith("nearly the same words (9")
    assert why["ada | bob"].endswith("for part4.proves")


# --- handing in ---------------------------------------------------------------------------------


def test_submit_packs_what_grade_takes_and_tells_what_is_open(learner):
    learner.solve("part1")
    learner.run("labproof", "record", "part1")
    done = learner.run("labproof", "submit")
    assert done.returncode == 0, done.stdout + done.stderr
    lines = done.stdout.splitlines()
    assert "part2: not done" in lines
    assert lines[-1] == "Packed 2 files and a manifest into submission.zip: hand it in."
    row = grade(learner, learner.folder / "submission.zip")["submission.zip"]
    assert (row["points"], row["flags"]) == (8, [])
    kept = [learner.folder / "submission.zip", *(learner.folder / "out").iterdir()]
    assert {path.stat().st_mode & 0o777 for path in kept} == {0o600}
    files = {}
    with zipfile.ZipFile(learner.folder / "submission.zip") as packed:
        files = {name: packed.read(name) for name in packed.namelist()}
    files["answers/part1.yaml"] += b"\n"
    (learner.folder / "changed.zip").write_bytes(zipped(files))
    row = grade(learner, learner.folder / "changed.zip")["changed.zip"]
    assert row["flags"] == ["changed since `labproof submit` packed it: 'part1.yaml'"]


def test_evidence_show_explains_the_file(learner):
    (learner.folder / "evidence.json").write_text(
        evidence(**{"kernel.version": "a\x1b[31m\nb\nc\nd\ne\n"})
    )
    shown = learner.run("labproof", "evidence", "show", "evidence.json").stdout
    assert (
        "kernel.version: kernel.version (exit 0)\n    a\\x1b[31m\n    b\n    c\n    … 2 more lines\n"
        in shown
    )
    held = "It holds 7 outputs, of commands and of files that you kept for it; nothing else:\n"
    kept_out = "No environment, no other files of yours, no host or user names are in it. It is a claim, not a proof.\n"
    assert held in shown
    assert kept_out in shown
    assert shown.endswith(
        "\nDoes not fit: kernel.uname_v is not the build that kernel.version names.\n"
    )


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (
            "name\nAda\n",
            "roster.csv:1: has no column `id`; the columns are id, name, email, group, and found was 'name'; add what "
            "each learner is known by",
        ),
        (
            "id,name\na,A\n,B\na,C\n",
            "roster.csv:3: 'B' has no id; write one, or delete the line\n"
            "roster.csv:4: the id 'a' stands here again; each learner has one line, and an id of their own",
        ),
    ],
)
def test_a_roster_that_cannot_be_used_is_told_whole(learner, content, told):
    lay(learner.folder / "in" / "a")
    (learner.folder / "roster.csv").write_text(content)
    done = learner.run("labproof", "grade", "in", "--out", "out", "--roster", "roster.csv")
    assert (done.returncode, done.stderr) == (1, f"Error: {told}\n")


def test_pytest_is_not_even_loaded(tmp_path):
    lay(tmp_path / "in" / "a")
    script = (
        "import sys; from pathlib import Path; from labproof.graders.batch.run import Options, run_batch; "
        "run_batch([Path('in')], Path('out'), Options(jobs=1)); print('pytest' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "False"
    assert Path(tmp_path, "out", "results.jsonl").exists()
