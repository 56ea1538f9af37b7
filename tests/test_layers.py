"""Imports run one way: labs -> fixtures -> graders, and inside graders from the command line down to the model."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
from pathlib import Path

import click
import pytest

from labproof import labs
from labproof.graders.cli.main import main

ROOT = Path(__file__).resolve().parents[1]
FILES = sorted(
    path for room in ("graders", "fixtures", "labs") for path in (ROOT / room).rglob("*.py")
)

# What each part of graders may import of the others; a file that is not named here may import none of ours.
ARROWS = {
    "as_package": set(),
    "garbage": set(),
    "process_group": set(),
    "limits": set(),
    "patterns": set(),
    "model": {"limits"},
    "messages": {"limits"},
    "files": set(),
    "yaml_text": {"limits"},
    "answers": {"files", "limits", "model", "messages", "patterns", "yaml_text"},
    "evidence": {"facts", "files", "limits", "model", "version", "messages"},
    "facts": {"evidence", "limits", "model", "messages"},
    "kinds": {"evidence", "garbage", "limits", "model", "messages", "patterns", "yaml_text"},
    "specs": {"draws", "facts", "kinds", "messages", "model", "state", "yaml_text", "ROOT"},
    "state": {"facts", "limits", "messages", "model"},
    "draws": {"model"},
    "page": {"credit", "messages", "model"},
    "credit": {"messages", "model"},
    "grade": {
        "answers",
        "credit",
        "draws",
        "facts",
        "kinds",
        "limits",
        "model",
        "specs",
        "messages",
    },
    "score": {"model"},
    "reports": {"model", "version", "messages"},
    "version": set(),
    "batch": {
        *(
            "answers",
            "draws",
            "evidence",
            "facts",
            "files",
            "grade",
            "kinds",
            "limits",
            "model",
            "reports",
            "specs",
            "version",
            "messages",
            "ROOT",
        ),
    },
}
# The way of a hand-in, which never leads back; what two of these rooms need lies beside them.
WALK = ("find", "read", "grade", "record", "exports")
TOP = {"ci", "session", "pytest_plugin", "cli", "authoring"}  # stands on everything below
STANDARD = set(sys.stdlib_module_names)
THIRD = {
    "graders": {"click", "msgspec", "rapidfuzz", "rich", "yaml"},
    "fixtures": {
        "click",
        "docker",
        "msgspec",
        "pytest",
        "requests",
        "rich",
        "testinfra",
        "urllib3",
    },
    "labs": {"msgspec"},
}


def imports(path):
    """Every module that a file imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            # A course may lie anywhere, so its files name one another by place; it is the only way.
            assert bool(node.level) <= ("labs" in path.relative_to(ROOT).parts), (
                f"{path}: names a module by its place"
            )
            if not node.level:
                yield from (f"{node.module}.{alias.name}" for alias in node.names)


def of_ours(text):
    """The modules of ours that a text names."""
    nodes = list(ast.walk(ast.parse(text)))
    named = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    asked = {node.module for node in nodes if isinstance(node, ast.ImportFrom) and not node.level}
    return {name for name in named | asked if name.split(".")[0] == "labproof"}


# What the harness looks for in the files of a lab or a course (`specs/extensions.py`, `specs/course.py`).
OF_A_LAB = {"KIND", "KINDS", "SOURCE", "parse"}
# What it writes is added to the harness itself, which is where its own names are for.
INTO_THE_HARNESS = "tests/acceptance/test_one_more.py"


def is_of_a_lab(text):
    """Whether a text is a module that a lab has: a test writes it beside a lab.yaml."""
    if "labproof" not in text:
        return False
    try:
        body = ast.parse(text).body
    except (SyntaxError, ValueError):
        return False
    named = {node.name for node in body if isinstance(node, ast.FunctionDef)}
    bound = {
        ast.unparse(name) for node in body if isinstance(node, ast.Assign) for name in node.targets
    }
    return bool(OF_A_LAB & (named | bound))


def part(name):
    """``labproof.graders.kinds.names`` -> kinds."""
    return name.split(".")[2]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_arrows_run_one_way(path):
    room = path.relative_to(ROOT).parts[0]
    used = list(imports(path))
    ours = [name for name in used if name.startswith("labproof.")]
    below = {
        "labs": {"graders", "labs"},
        "fixtures": {"graders", "fixtures"},
        "graders": {"graders"},
    }[room]
    assert {name.split(".")[1] for name in ours} <= below
    others = {name.split(".")[0] for name in used} - STANDARD - {"labproof"}
    allowed = THIRD[room] | (
        {"pytest"} if {"pytest_plugin", "plugin", "cli"} & {path.stem, path.parent.name} else set()
    )
    assert others <= allowed
    mine = path.relative_to(ROOT / room).with_suffix("").parts[0]
    if room == "graders" and mine not in TOP | {"__init__"}:
        assert {part(name) for name in ours} <= ARROWS[mine] | {mine}


# Files of courses: those that ship, those that tests grade, and those that tests write.
OF_COURSES = {
    path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8")
    for room in ("labs", "tests/data/courses")
    for path in sorted((ROOT / room).rglob("*.py"))
    if path != ROOT / "labs" / "__init__.py"
}
WRITTEN = {
    f"{path.relative_to(ROOT).as_posix()}:{node.lineno}": node.value
    for path in sorted((ROOT / "tests").rglob("*.py"))
    if path != ROOT / INTO_THE_HARNESS
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and is_of_a_lab(node.value)
}


@pytest.mark.parametrize("text", (OF_COURSES | WRITTEN).values(), ids=OF_COURSES | WRITTEN)
def test_a_course_imports_what_labs_may_have_and_nothing_else_of_ours(text):
    """One that a test grades shows what a course can do: by another name of ours it would show what none may."""
    assert of_ours(text) <= {"labproof.labs"}


def test_what_tests_write_into_a_lab_is_found():
    files = {place.partition(":")[0] for place in WRITTEN}
    assert {"tests/graders/specs/test_course.py", "tests/graders/authoring/test_proof.py"} <= files
    assert not is_of_a_lab("from labproof.graders.session.run import Run\nRun().begin()\n")


@pytest.mark.parametrize(
    "text",
    [
        "import labproof.graders.model",
        "from labproof import graders",
        "def test_a(kernel):\n    from labproof.graders.model import Missing",
    ],
)
def test_a_course_that_reaches_into_the_harness_is_seen_in_every_way_of_writing_it(text):
    assert not of_ours(text) <= {"labproof.labs"}


@pytest.mark.parametrize("room", WALK)
def test_a_hand_in_is_found_read_graded_recorded_and_exported_in_this_order(room):
    assert rooms_used_by(room, imported_in_batch()) <= set(WALK[: WALK.index(room) + 1])


def test_what_a_helper_beside_the_rooms_imports_counts_for_the_room_that_imports_it():
    planted = {"find": {"packed"}, "packed": {"names", "find"}, "names": {"record"}}
    assert rooms_used_by("find", planted) == {"find", "record"}
    assert rooms_used_by("find", imported_in_batch() | {"wanted": {"exports"}}) == {
        "find",
        "exports",
    }


def imported_in_batch():
    """What of the batch each room imports, and each helper beside the rooms."""
    batch = ROOT / "graders" / "batch"
    files = {room: [*(batch / room).glob("*.py")] for room in WALK}
    files |= {path.stem: [path] for path in batch.glob("*.py")}
    return {
        name: {
            used.split(".")[3]
            for path in paths
            for used in imports(path)
            if used.startswith("labproof.graders.batch.")
        }
        for name, paths in files.items()
    }


def rooms_used_by(room, imported):
    """The rooms that one imports, itself or by helpers; what another room imports is that one's."""
    found, todo = set(), [*imported[room]]
    while todo:
        name = todo.pop()
        if name not in found:
            found.add(name)
            todo += () if name in WALK else imported.get(name, ())
    return found & set(WALK)


def test_a_test_run_without_labs_pays_for_nothing_heavy():
    script = (
        "import sys, labproof.graders.pytest_plugin, labproof.fixtures.plugin; print(*sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.split())
    assert "labproof.graders.pytest_plugin" in loaded
    assert not loaded & {"docker", "rich", "msgspec", "yaml", "testinfra", "labproof.graders.model"}


AUTHORS = {"classroom", "hand-out", "new", "try", "validate"}  # a classroom begins with a hand-out


@pytest.mark.parametrize(
    "command", sorted({*main.list_commands(click.Context(main))}.difference(AUTHORS))
)
def test_a_command_loads_the_tools_of_authors_only_for_authors(command, tmp_path):
    script = "import sys; from labproof.graders.cli.main import main\n"
    script += f"try: main([{command!r}, '--help'])\nfinally: print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    loaded = done.stdout.split()
    assert "labproof.graders.cli.main" in loaded, done.stderr
    assert [name for name in loaded if name.startswith("labproof.graders.authoring")] == []


def test_a_lab_loads_its_own_kinds_alone():
    script = f"""
import sys
from pathlib import Path
from labproof.graders.specs.load import load_lab
load_lab(Path({str(ROOT)!r}, 'labs', 'part1')); print(*sys.modules)
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    loaded = {
        name.rpartition(".")[2]
        for name in done.stdout.split()
        if name.startswith("labproof.graders.kinds.")
    }
    assert {"release", "names"} <= loaded
    assert not loaded & {"address", "comparison", "explain", "matching", "mode", "text", "yes_no"}


def test_what_a_labs_own_kinds_read_with_is_loaded_when_an_answer_is_judged():
    script = f"""
import sys
from pathlib import Path
from labproof.graders.specs.load import load_lab
load_lab(Path({str(ROOT)!r}, 'labs', 'boot'))
from labproof.graders.kinds.words import VOCABULARY
from labproof.labs import folded
print('senses' in vars(VOCABULARY), 'labproof.graders.kinds.duration' in sys.modules, folded("Don't, BPF"))
from labproof.labs import DOUBTS, seconds_in; seconds_in('2 h')
print('senses' in vars(VOCABULARY), 'labproof.graders.kinds.duration' in sys.modules, 'maybe' in DOUBTS)
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout == "False False ['dont', 'bpf']\nTrue True True\n"


def test_what_a_lab_may_import_is_what_the_kinds_have():
    functions = {
        name: getattr(importlib.import_module(f"labproof.graders.kinds.{module}"), name)
        for name, module in labs._OF_KINDS.items()
    }
    assert all(map(callable, functions.values()))
    assert labs.without_rest("a (b)", labs.doubts) == functions["without_rest"](
        "a (b)", functions["doubts"]
    )
    with pytest.raises(AttributeError, match="has no attribute 'anything'"):
        labs.anything  # noqa: B018 (asked for)
