"""What a class hands in, as tests lay it, and `labproof grade` over it: what instructors have, in; one row each, out."""

from __future__ import annotations

import csv
import io
import json
import zipfile

GOOD = 'student: {id: s1, name: Ada}\nanswers:\n  kernel_version: "6.8.0-45-generic"\n'
WRONG = "answers:\n  kernel_version: banana\n"
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
