"""Learners of twenty-four layouts, a hundred each, at once: every mark arrives at its owner, and nobody's anywhere else."""

from __future__ import annotations

import csv
import io
import random
import tarfile

from labproof.graders.batch.run import BatchOptions, run_batch
from tests.graders.batch.hand_ins import evidence, zipped

EACH = 100
FIRST = "Ada Bo Cleo Dana Emil Fay Gus Hana Ivo Jule Kim Lea Max Nora Olaf Pia Quin Ruth Sean Tara".split()
LAST = "O'Hara,Smith-Jones,van Dyke,Müller,García Márquez,Lovelace,Nguyễn,Ковальчук,D'Souza,Ångström".split(
    ","
)
RIGHT = {
    "part1.yaml": 'answers:\n  kernel_version: "6.8.0-45-generic"\n',
    "evidence.json": evidence(),
}
WRONG = RIGHT | {"part1.yaml": 'answers:\n  kernel_version: "5.15.0"\n'}
EMPTY = RIGHT | {"part1.yaml": "answers: {}\n"}
MARKS = {4.0: RIGHT, 2.0: WRONG, 0.0: EMPTY}


class Learner:
    """One of the class, by a name and an id that nobody else has."""

    def __init__(self, number: int, luck: random.Random) -> None:
        self.id = f"{luck.choice('abcdefgh')}{luck.choice('klmnop')}{number:04}"
        # A letter for each digit: some sites leave no digits of a name.
        extra = "".join("abcdefghij"[int(digit)] for digit in f"{number:04}").capitalize()
        self.name = f"{luck.choice(FIRST)}{extra} {luck.choice(LAST)}"
        self.email = f"{self.id}@example.edu"
        self.mark = luck.choice(list(MARKS))
        at = f"2026-11-01T{number // 3600 + 1:02}:{number // 60 % 60:02}:{number % 60:02}Z"
        own = {"evidence.json": evidence(recorded=at)}  # nobody's is a copy of another's
        self.files = MARKS[self.mark] | {name: own[name] for name in own.keys() & MARKS[self.mark]}
        self.answers = {f"answers/{name}": content for name, content in self.files.items()}
        self.zip = zipped(self.answers)
        self.number = 5000 + number

    @property
    def run_together(self) -> str:
        """As Canvas writes the sortable name, which has the last name first."""
        first, _, last = self.name.partition(" ")
        return "".join(sign for sign in f"{last}{first}".casefold() if sign.isalnum())


def below(folder, files):
    return {f"{folder}/{name}": content for name, content in files.items()}


def moodle(name):
    return name.replace("'", "")


LAYOUTS = {
    "moodle": lambda one: below(
        f"{moodle(one.name)}_{one.number}_assignsubmission_file_", one.files
    ),
    "moodle flat": lambda one: {
        f"{moodle(one.name)}_{one.number}_assignsubmission_file_a.zip": one.zip
    },
    "canvas": lambda one: {
        f"{one.run_together}_LATE_{one.number}_{one.number + 9}_answers.zip": one.zip
    },
    "canvas files": lambda one: {
        f"{one.run_together}_{one.number}_{at}{one.number}_{name}": content
        for at, (name, content) in enumerate(one.files.items())
    },
    "brightspace": lambda one: {
        f"{one.number}-9 - {one.name} - Nov 3, 2026 905 PM/answers.zip": one.zip
    },
    "blackboard": lambda one: {
        f"Kernel Lab_{one.id}_attempt_2026-11-03-21-05-00_a.zip": zipped(
            EMPTY if one.mark else RIGHT
        ),
        f"Kernel Lab_{one.id}_attempt_2026-11-04-21-05-00_a.zip": one.zip,
    },
    "sakai": lambda one: {
        f"Lab/{', '.join(reversed(one.name.split(' ', 1)))}({one.id})/Submission attachment(s)/a.zip": one.zip
    },
    "submitty": lambda one: {
        f"{one.id}/1/a.zip": zipped(EMPTY if one.mark else RIGHT),
        f"{one.id}/2/a.zip": one.zip,
    },
    "chosen": lambda one: {
        f"{one.id}/1/a.zip": one.zip,
        f"{one.id}/2/a.zip": zipped(EMPTY if one.mark else RIGHT),
        f"{one.id}/user_assignment_settings.json": '{"active_version": 1}',
    },
    "openolat": lambda one: {
        f"Lab/{one.name.replace(' ', '_')}_{one.id}/{step}/a.zip": content
        for step, content in {
            "1_task": zipped(EMPTY if one.mark else RIGHT),
            "2_submissions": one.zip,
            "3_corrections": zipped(EMPTY if one.mark else RIGHT),
        }.items()
    },
    "ilias": lambda one: {
        f"{one.name.replace(' ', '_')}_{one.id}_{one.number}/20261103210500_{name}": content
        for name, content in one.files.items()
    },
    "course": lambda one: {
        f"submitted/{one.id}/lab1/a.zip": one.zip,
        f"autograded/{one.id}/lab1/a.zip": zipped(EMPTY if one.mark else RIGHT),
        "source/lab1/part1.yaml": EMPTY["part1.yaml"],
    },
    "nbgrader": lambda one: below(f"submitted/{one.id}/lab1", one.files),
    "exchange": lambda one: below(f"{one.id}+lab1+2026-11-03 21:05:00.000000 UTC+x", one.files),
    "prairielearn": lambda one: {f"{one.email}_1_kernel_1_1_submission.zip": one.zip},
    "autolab": lambda one: {f"{one.email}_3_handin.zip": one.zip},
    "google forms": lambda one: {f"answers - {one.name}.zip": one.zip},
    "teams": lambda one: {f"Submitted files/{one.name}/Kernel lab/Version 1/a.zip": one.zip},
    "clones": lambda one: below(f"kernel-lab-{one.id}", one.answers),
    "github": lambda one: {
        f"kernel-lab-{one.id}-main.zip": zipped(below(f"kernel-lab-{one.id}-main", one.answers))
    },
    "wrapped": lambda one: {f"class/{one.id}/submission.zip": one.zip},
    "beside": lambda one: (
        below(one.id, {"a.zip": zipped({"part1.yaml": one.files["part1.yaml"]})})
        | {f"{one.id}/evidence.json": one.files["evidence.json"]}
    ),
    "zip of zips": lambda one: {f"lab/{one.id}.zip": one.zip},
    "tar": lambda one: below(f"class/{one.name}", one.answers),
}
PACKED = {"zip of zips": "zip", "tar": "tar.gz", "moodle": "zip", "canvas": "zip"}


def lay(home, layout, files):
    """A folder of it, or an archive for those that come as one."""
    sort = PACKED.get(layout)
    if sort == "zip":
        (home / f"{layout}.zip").write_bytes(zipped(files))
    elif sort:
        with tarfile.open(home / f"{layout}.{sort}", "w:gz") as packed:
            for name, content in files.items():
                entry = tarfile.TarInfo(name)
                entry.size = len(content)
                packed.addfile(entry, io.BytesIO(content.encode()))
    for path, content in {} if sort else files.items():
        place = home / layout / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content if isinstance(content, bytes) else content.encode())


def test_every_mark_arrives_at_its_owner(tmp_path):
    luck = random.Random(17)
    learners = [Learner(number, luck) for number in range(EACH * len(LAYOUTS))]
    home = tmp_path / "in"
    home.mkdir()
    for at, (layout, made) in enumerate(LAYOUTS.items()):
        files: dict = {}
        for one in learners[at * EACH : (at + 1) * EACH]:
            files |= made(one)
        lay(home, layout, files)
    lines = [f'{one.id},"{one.name}",{one.email}' for one in learners]
    (tmp_path / "roster.csv").write_text("\n".join(["id,name,email", *lines]), encoding="utf-8")
    options = BatchOptions(labs=("part1",), roster=tmp_path / "roster.csv")
    assert run_batch([home], tmp_path / "out", options) == 0
    with (tmp_path / "out" / "summary.csv").open(newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    assert [row["submission"] for row in rows if row["flags"] or row["outcome"] != "graded"] == []
    assert {row["id"]: float(row["points"]) for row in rows} == {
        one.id: one.mark for one in learners
    }
    assert len(rows) == len(learners) == 2_400
    assert sum(row["late"] == "late" for row in rows) == EACH
