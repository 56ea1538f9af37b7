"""Every command in the documents runs as it stands, in their order, and prints what they show."""

import os
import re
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from labproof.graders.facts import known_sources
from labproof.graders.model import Evidence
from labproof.graders.specs.catalogue import find_labs
from labproof.graders.specs.load import load_lab
from tests.conftest import LABS, ROOT, Learner

BLOCK = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)
README = ROOT / "README.md"
# `make demo` has a test of its own, `make test` is what runs this one, and the venv is on our PATH already.
ELSEWHERE = ("make ", ". .venv/")
WITH_AN_ENGINE = "labproof images "


def commands(document):
    for block in BLOCK.findall(document.read_text(encoding="utf-8")):
        for line in block.splitlines():
            command = line.partition("  #")[0].strip()
            if command and not command.startswith(ELSEWHERE):
                yield command


@pytest.fixture
def checkout(tmp_path):
    """A folder that looks like the checkout, with answers of its own."""
    (tmp_path / "labs").mkdir()
    solved = ("part1", "part2", "part3", "part4", "quiz", "boot", "readiness")
    for path in LABS.iterdir():
        (tmp_path / "labs" / path.name).symlink_to(path)
    Learner(tmp_path).solve(*solved)
    return tmp_path


def run(folder, command):
    clean = {
        key: value for key, value in os.environ.items() if not key.startswith(("PYTEST", "COV_"))
    }
    environment = clean | {"PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    return subprocess.run(
        ["/bin/sh", "-c", command],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )


def test_the_first_block_is_two_commands_that_make_knows():
    first = BLOCK.search(README.read_text(encoding="utf-8"))
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    names = re.findall(r"^make (\w+)", first[1], re.MULTILINE)
    assert names == ["demo", "test"]
    assert all(re.search(rf"^{name}:", makefile, re.MULTILINE) for name in names)
    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert re.search(r"^make (?:-j\d )?demo test$", ci, re.MULTILINE)


@pytest.mark.parametrize(
    "document", [README, LABS / "README.md"], ids=["README.md", "labs/README.md"]
)
def test_every_command_of_a_document_works(checkout, document):
    if document == README:  # it grades all labs, and one asks for a process that goes on running
        (checkout / "labs" / "processes").unlink()
        (checkout / "labs" / "course.yaml").unlink()
        course = (LABS / "course.yaml").read_text(encoding="utf-8").replace(", processes", "")
        (checkout / "labs" / "course.yaml").write_text(course, encoding="utf-8")
    ran = [command for command in commands(document) if not command.startswith(WITH_AN_ENGINE)]
    assert len(ran) > 3
    works(checkout, ran)


@pytest.mark.usefixtures("docker_client")
def test_every_command_that_needs_an_engine_works(checkout):
    ran = [command for command in commands(README) if command.startswith(WITH_AN_ENGINE)]
    assert len(ran) == 3
    works(checkout, ran)


def works(folder, ran):
    for command in ran:
        done = run(folder, command)
        assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
        assert "Traceback" not in done.stdout + done.stderr, command


def test_every_key_of_evidence_is_documented():
    text = (ROOT / "docs" / "evidence.md").read_text(encoding="utf-8")
    labs = [load_lab(folder) for folder in find_labs()]
    known = known_sources(labs)
    keys = {probe.key for source in known.values() for probe in source.probes}
    keys |= {key for source in known.values() for key in source.files}
    keys |= {f"containers.{image.name}" for lab in labs for image in lab.containers} | {
        "containers.engine"
    }
    fields = {"schema", *(field.name for field in msgspec.structs.fields(Evidence))}
    assert {key for key in keys | fields if f"`{key}`" not in text} == set()


def test_the_labs_are_listed_in_their_courses_order():
    order = [folder.name for folder in find_labs()]
    sentence = README.read_text(encoding="utf-8").partition("The labs are, in their order, ")[2]
    assert re.findall(r"`(\w+)`", sentence.partition(".")[0]) == order
    table = (LABS / "README.md").read_text(encoding="utf-8")
    assert re.findall(r"(?m)^\| `(\w+)` \|", table)[: len(order)] == order
