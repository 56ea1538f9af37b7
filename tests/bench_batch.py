"""`labproof grade` on a whole class, against reading and parsing the same files; part of `make bench`.

No two submissions are alike, as in a class: what is kept of one must not grade another faster than it would there.

Alone: ``python -m tests.bench_batch [N]`` draws the curve up to N submissions, such as 100000.
"""

from __future__ import annotations

import json
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from labproof.graders.model import Facts, Lab, Question

ROOT = Path(__file__).resolve().parent.parent
LABS = ("part1", "part2", "part3", "part4")
CLASS = 5_000
ROUNDS = 3
# The bare floor: what any grader of these files must do, in one process.
FLOOR = """
import json, sys
from pathlib import Path
import yaml
for folder in Path(sys.argv[1]).iterdir():
    for path in (folder / "answers").iterdir():
        data = path.read_bytes()
        json.loads(data) if path.suffix == ".json" else yaml.load(data, yaml.CSafeLoader)
"""
# VmHWM is what the process itself had at most; RUSAGE_CHILDREN is the largest of its workers.
PEAK = """
import resource, sys
from labproof.graders.cli.main import main
try:
    main(sys.argv[1:])
finally:
    own = next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM"))
    print("peak", own, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""
WORDS = """kernel image process container host namespace file library boot release userland engine shares holds calls
asks starts runs isolates mounts memory device driver root shell packages layer distribution version answer""".split()


def varied(data: dict, labs: Sequence[Lab], luck: random.Random) -> dict:
    """Evidence of another learner's machine: its own boot, release, modules, times, numbers, salt and challenge."""
    text = json.dumps(data)
    old = release(data)
    new = f"{luck.randint(5, 6)}.{luck.randint(1, 19)}.0-{luck.randint(1, 99)}-generic"
    for before, after in (
        (data.get("boot_id"), str(uuid.UUID(int=luck.getrandbits(128)))),
        (old, new),
    ):
        text = text.replace(before, after) if before else text
    data = json.loads(text)
    data["recorded_at"] = (
        f"2026-11-{luck.randint(1, 28):02}T10:{luck.randint(0, 59):02}:{luck.randint(0, 59):02}Z"
    )
    data["salt"] = f"{luck.getrandbits(64):016x}"
    data["nonce"] = f"{luck.getrandbits(128):032x}"
    outputs = data["outputs"]
    challenge(outputs, labs, data["nonce"], luck)
    moved = luck.randint(1, 10**6)  # numbers of namespaces are anybody's
    for key, output in outputs.items():
        output["seconds"] = round(luck.uniform(0, 0.2), 2)
        if key.startswith("containers."):
            output["stdout"] = _INODE.sub(
                lambda found: f"{found[1]}{int(found[2]) + moved}", output["stdout"]
            )
        elif "% time" in output["stdout"]:
            output["stdout"] = retimed(output["stdout"], luck)
    modules = outputs.get("modules.proc")
    if modules and modules["status"] == 0 and modules["stdout"]:
        more = [f"extra_{luck.getrandbits(32):08x}" for _ in range(luck.randint(0, 60))]
        modules["stdout"] += "".join(f"{name} {4096 * luck.randint(4, 99)} 0 -\n" for name in more)
        outputs["modules.sys"]["stdout"] += "".join(f"{name}\n" for name in more)
        outputs["modules.lsmod_lines"]["stdout"] = f"{modules['stdout'].count(chr(10)) + 1}\n"
    return data


_INODE = re.compile(r"(:\[)(\d+)")
_TIMED = re.compile(r" *[\d.]+ +\d+\.\d{6}(?: +\d+){1,3} +\w+\r?")


def retimed(tables: str, luck: random.Random) -> str:
    """Tables of `strace -c` as another run prints them: the same calls, with times of its own, the longest first."""
    lines, rows, told = tables.split("\n"), list[int](), 0
    for at, line in enumerate(lines):
        if not _TIMED.fullmatch(line):
            continue
        share, seconds, *numbers, name = line.split()
        rows.append(at)
        if name != "total":
            micros = round(float(seconds) * 1e6) + luck.randint(1, 50)
            numbers[0] = str(micros // int(numbers[1]))
            told += micros
            lines[at] = f"{share} {micros / 1e6:.6f} {' '.join(numbers)} {name}"
            continue
        lines[at] = f"{share} {told / 1e6:.6f} {' '.join(numbers)} {name}"
        ranked = sorted(
            (lines[row].split()[1:] for row in rows[:-1]), key=lambda row: -float(row[0])
        )
        for row, (seconds, *rest) in zip(rows, ranked, strict=False):
            lines[row] = f"{100 * float(seconds) * 1e6 / told:6.2f} {seconds} {' '.join(rest)}"
        rows, told = [], 0
    return "\n".join(lines)


def hide(data: dict, luck: random.Random) -> dict[str, str]:
    """Give each private value of the command line one of the learner's own: its hash as recorded, and itself."""
    from labproof.graders.evidence.redaction import hashed

    output, own = data["outputs"]["kernel.cmdline"], dict[str, str]()
    for before in sorted(set(_HASHED.findall(output["stdout"]))):
        value = f"UUID={uuid.UUID(int=luck.getrandbits(128))}"
        own[hashed(value, data["salt"])] = value
        output["stdout"] = output["stdout"].replace(before, hashed(value, data["salt"]))
    return own


_HASHED = re.compile(r"<[0-9a-f]{16}>")


def challenge(outputs: dict, labs: Sequence[Lab], nonce: str, luck: random.Random) -> None:
    """What this nonce asks for, done: a word, and a table like those that the machine shows anyway."""
    from labproof.graders.evidence.challenge import tasks

    up = luck.uniform(60, 9000)
    for task in (task for lab in labs for task in tasks(lab, nonce)):
        up += luck.uniform(0.1, 2)
        traced = outputs["traces.ls_c"]["stdout"] if "strace" in task.run else ""
        first = traced.partition("total\n")
        printed = f"up {up:.2f}\n{task.word}\n{retimed(''.join(first[:2]), luck)}"
        told = {"run": task.run, "status": 0, "stdout": printed, "stderr": ""}
        outputs[task.key] = told


def release(data: dict) -> str:
    """Of the machine's kernel; empty where there is none to tell."""
    return data["outputs"].get("system.release", {}).get("stdout", "").strip()


def machines() -> list[dict]:
    """The machines of fixtures/systems, each whole: what a recording there lacks it has from others.

    `labproof record` asks everything, and those in fixtures/ hold what they are there for. A kernel's config, the
    largest part of a recording, is kept in one of each kernel only: the others get theirs back.
    """
    recorded = {
        path.stem: json.loads(path.read_bytes())
        for path in sorted((ROOT / "fixtures" / "systems").glob("*.json"))
    }
    configs = {
        release(data): data["outputs"]["kernel.config"]
        for data in recorded.values()
        if "kernel.config" in data["outputs"]
    }
    for data in recorded.values():
        if release(data) in configs:
            data["outputs"].setdefault("kernel.config", configs[release(data)])
        for donor in (recorded["no-modules"], recorded["debian-12-utf8"]):
            for key, output in donor["outputs"].items():
                if key.startswith(("containers.", "traces.", "tools.")):
                    text = _as_here(json.dumps(output), donor, data)
                    data["outputs"].setdefault(key, json.loads(text))
    return list(recorded.values())


def _as_here(text: str, donor: dict, data: dict) -> str:
    """What another machine printed, with this one's boot and release in it."""
    for there, here in ((donor["boot_id"], data.get("boot_id")), (release(donor), release(data))):
        text = text.replace(there, here) if there and here else text
    return text


_LAID = "2026-10-31T09:00:00Z"


def lay(home: Path, number: int, seed: int = 1) -> None:
    """Submissions as `labproof start` lays them and learners fill them in, each of another machine."""
    from labproof.graders.answers.blank import blank_lines
    from labproof.graders.evidence.file import parse_evidence
    from labproof.graders.facts import known_sources, parse_facts
    from labproof.graders.specs.catalogue import find_labs
    from labproof.graders.specs.load import load_lab

    luck = random.Random(seed)
    labs = [load_lab(folder) for folder in find_labs(LABS)]
    sources = frozenset().union(*(lab.sources for lab in labs))
    known, recorded = known_sources(labs), machines()
    for at in range(number):
        folder = home / f"kernel-lab-s{at:06}" / "answers"
        folder.mkdir(parents=True)
        evidence = varied(recorded[at % len(recorded)], labs, luck)
        private = hide(evidence, luck)
        data = json.dumps(evidence, indent=1).encode()
        (folder / "evidence.json").write_bytes(data)
        facts = parse_facts(parse_evidence(data, "evidence.json"), sources, known=known)
        for lab in labs:
            said = {question.id: answer(lab, question, facts, luck) for question in lab.questions}
            for hidden, own in private.items():
                said = {name: text.replace(hidden, own) for name, text in said.items()}
            lines = [
                line + said.get(line.strip().removesuffix(":"), "")
                for line in blank_lines(lab, facts.boot_id, _LAID)
            ]
            lines[lines.index("  id:")] += f" s{at:06}"
            lines[lines.index("  name:")] += f" Learner {at}"
            (folder / f"{lab.id}.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def answer(lab: Lab, question: Question, facts: Facts, luck: random.Random) -> str:
    """What stands behind a question's colon: most are right, and one in ten is in words of the learner's own.

    Free text, which is measured apart, is left out.
    """
    from labproof.graders.model import Missing

    truth = facts.lookup(question.truth) if question.truth else None
    kind = lab.kinds[question.kind]
    if not kind.example or luck.random() < 0.05:
        return ""
    if isinstance(truth, Missing) or luck.random() < 0.2:
        text = luck.choice(question.rejects)
    else:
        text = kind.example(question, truth)
    entries = text.split(", ") if isinstance(text, str) else list(text)
    if question.kind == "names":  # everybody has favourites
        luck.shuffle(entries)
        entries = entries[: max(1, luck.randint(3, 5))]
    if luck.random() < 0.1:
        entries[-1] = in_words(entries[-1], luck)
    if kind.takes_list and luck.random() < 0.5:
        return "".join(f"\n    - {json.dumps(entry)}" for entry in entries)
    return f" {json.dumps(', '.join(entries))}"


def in_words(text: str, luck: random.Random) -> str:
    """An answer as somebody says it who likes to talk, and nobody else in the same words."""
    said = " ".join(luck.choices(WORDS, k=luck.randint(1, 3)))
    ways = ("it is {}", "{} (the {said})", "{}, as the terminal shows", "I found {} in the {said}")
    return luck.choice(ways).replace("{}", text).replace("{said}", said)


def graded(home: Path, jobs: int) -> Callable[[], float]:
    """Grade all of a class anew."""
    from tests.bench import seconds

    def run() -> float:
        shutil.rmtree(home.parent / "out", ignore_errors=True)
        arguments = [
            str(home),
            f"--out={home.parent / 'out'}",
            f"--labs={','.join(LABS)}",
            f"--jobs={jobs}",
        ]
        return seconds(
            [sys.executable, "-m", "labproof.graders.cli", "grade", *arguments], home.parent
        )

    return run


def measured(home: Path, jobs: int) -> tuple[float, float, float]:
    """Seconds of grading a class, and the MiB that the parent and the largest worker had at most."""
    began = time.perf_counter()
    arguments = [
        str(home),
        f"--out={home.parent / 'out'}",
        f"--labs={','.join(LABS)}",
        f"--jobs={jobs}",
    ]
    done = subprocess.run(
        [sys.executable, "-c", PEAK, "grade", *arguments],
        capture_output=True,
        text=True,
        check=True,
        cwd=home.parent,
    )
    own, workers = done.stdout.split("peak")[-1].split()
    return time.perf_counter() - began, int(own) / 1024, int(workers) / 1024


def texts(number: int) -> Iterator[tuple[str, str]]:
    """Free text as a class writes it: sentences of the same few words."""
    luck = random.Random(2)
    for at in range(number):
        yield f"s{at:06}", " ".join(luck.choices(WORDS, k=luck.randint(20, 50)))


def bench_copies(number: int) -> None:
    """Free text apart: how long finding those who wrote alike takes."""
    from labproof.graders.batch.record.copies import alike

    class_texts = [*texts(number), ("copy", f"{next(texts(1))[1]} indeed")]
    began = time.perf_counter()
    found = list(alike(class_texts))
    took = time.perf_counter() - began
    print(
        f"{f'{number} free texts compared: all':<58}{took:7.3f} s, {len(found)} pair found",
        flush=True,
    )


def curve(folder: Path, sizes: list[int]) -> None:
    """Time and memory by the number of submissions."""
    first = 0.0
    for size in sizes:
        home = folder / str(size) / "in"
        lay(home, size)
        seconds, own, worker = measured(home, 2)
        took = seconds / size
        first = first or took
        print(
            f"{f'{size} submissions, two jobs: each':<58}{took * 1000:7.3f} ms, {took / first:.2f} x the first; "
            f"at most {own:.0f} MiB, and {worker:.0f} MiB a worker",
            flush=True,
        )
        shutil.rmtree(folder / str(size))


def main(most: int = 10_000) -> None:
    """Print the rows."""
    from tests.bench import ratio, seconds

    with tempfile.TemporaryDirectory(prefix="labproof-batch-") as place:
        folder = Path(place)
        home = folder / "class" / "in"
        lay(home, CLASS)
        floor = partial(seconds, [sys.executable, "-c", FLOOR, str(home)], folder)
        ratio(
            f"grade {CLASS} submissions, one job : read and parse them",
            2,
            graded(home, 1),
            floor,
            ROUNDS,
        )
        ratio("the same, a job a processor, as by default", 2, graded(home, 0), floor, ROUNDS)
        ratio("two jobs : one", 0.625, graded(home, 2), graded(home, 1), ROUNDS)
        bench_copies(10_000)
        curve(folder, [size for size in (1_000, 10_000, 100_000) if size <= most])


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:]))
