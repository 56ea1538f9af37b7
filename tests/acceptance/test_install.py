"""One name for every module: in a bare clone, in an editable install, and in a wheel beside PyPI's namesakes."""

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from labproof.graders.version import VERSION
from tests.conftest import ROOT

OURS = ("labproof", "__editable__")
ANSWERS = "answers:\n  kernel_version: banana\n"


@pytest.fixture(scope="session")
def libraries(tmp_path_factory):
    """Everything that is installed here, without labproof."""
    folder = tmp_path_factory.mktemp("libraries")
    for entry in Path(sysconfig.get_path("purelib")).iterdir():
        if not entry.name.startswith(OURS) and entry.suffix != ".pth":
            (folder / entry.name).symlink_to(entry)
    return folder


@pytest.fixture
def clone(tmp_path):
    """A checkout of its own."""
    leave = shutil.ignore_patterns(
        ".venv", ".git", "build", "dist", "*.egg-info", "__pycache__", ".*_cache"
    )
    return Path(shutil.copytree(ROOT, tmp_path / "clone", ignore=leave))


def run(folder, *command, path=()):
    """Run our interpreter's base, which has nothing installed but what ``path`` brings."""
    python = Path(sys.base_prefix, "bin", "python3")
    clean = {
        key: value
        for key, value in os.environ.items()
        if not key.startswith(("PYTEST", "PYTHON", "COV_"))
    }
    environment = clean | {
        "PYTHONPATH": os.pathsep.join(map(str, path)),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    return subprocess.run(
        [python, *command],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )


def learner(folder):
    """A folder with one wrong answer in it, in a place of another name than the usual."""
    (folder / "mine").mkdir(parents=True)
    (folder / "mine" / "part1.yaml").write_text(ANSWERS)
    return folder


def status(folder):
    report = json.loads((folder / "report.json").read_text())
    return next(
        row["status"] for row in report["labs"][0]["results"] if row["id"] == "kernel_version"
    )


def test_a_bare_clone_grades_without_being_installed(clone, libraries, tmp_path):
    folder = learner(tmp_path / "learner")
    done = run(
        *(
            folder,
            "-m",
            "pytest",
            clone / "labs" / "part1",
            "--answers=mine",
            "--report-json=report.json",
        ),
        path=[libraries],
    )
    assert (done.returncode, status(folder)) == (1, "failed"), done.stdout + done.stderr


@pytest.mark.parametrize("left", ["labproof", "labproof/graders"])
def test_empty_folders_of_an_uninstalled_one_are_none(clone, libraries, tmp_path, left):
    (tmp_path / "leftover" / left).mkdir(parents=True)
    folder = learner(tmp_path / "learner")
    command = (
        "-m",
        "pytest",
        clone / "labs" / "part1",
        "--answers=mine",
        "--report-json=report.json",
    )
    done = run(folder, *command, path=[libraries, tmp_path / "leftover"])
    assert (done.returncode, status(folder)) == (1, "failed"), done.stdout + done.stderr


def test_a_bare_clone_takes_options_with_a_path_from_its_own_folder(clone, libraries):
    learner(clone)
    done = run(
        clone,
        "-m",
        "pytest",
        "labs/part1",
        "--answers",
        "mine",
        "--report-json",
        "report.json",
        path=[libraries],
    )
    assert (done.returncode, status(clone)) == (1, "failed"), done.stdout + done.stderr


def test_a_wheel_lies_beside_pypis_fixtures_and_graders(clone, libraries, tmp_path):
    installed = tmp_path / "installed"
    pip = [
        sys.executable,
        "-m",
        "pip",
        "--disable-pip-version-check",
        "install",
        "--quiet",
        "--no-deps",
    ]
    subprocess.run([*pip, "--target", installed, clone, "fixtures", "graders"], check=True)
    namesakes = {path.name for path in installed.iterdir()}
    assert {"labproof", "fixtures", "graders"} <= namesakes
    assert not (installed / "graders" / "engine.py").exists()
    folder = learner(tmp_path / "learner")
    labs = installed / "labproof" / "labs"
    path = [installed, libraries]
    done = run(
        folder,
        "-m",
        "pytest",
        labs / "part1",
        "--answers",
        "mine",
        "--report-json",
        "report.json",
        path=path,
    )
    assert (done.returncode, status(folder)) == (1, "failed"), done.stdout + done.stderr
    started = run(folder, "-m", "labproof.graders.cli", "start", "part2", path=path)
    assert started.stdout.splitlines()[0] == "laid answers/part2.yaml"
    new = run(folder, "-m", "labproof.graders.cli", "new", "mine", path=path)
    assert (new.returncode, (folder / "labs" / "mine" / "lab.yaml").is_file()) == (0, True), (
        new.stderr
    )


GONE = "renamed_since.py"  # of what was built before


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """labproof as it is handed to machines without a checkout."""
    leave = shutil.ignore_patterns(
        ".venv", ".git", "build", "dist", "*.egg-info", "__pycache__", ".*_cache"
    )
    clone = shutil.copytree(ROOT, tmp_path_factory.mktemp("source") / "clone", ignore=leave)
    earlier = clone / "build" / "lib" / "labproof" / "graders"
    earlier.mkdir(parents=True)
    (earlier / GONE).touch()
    (clone / ".venv").symlink_to(sys.prefix)  # set up is where we run
    make = ["make", "--old-file=setup", "wheel"]
    subprocess.run(make, cwd=clone, check=True, capture_output=True)
    return next((clone / "dist").iterdir())


def test_a_wheel_says_which_it_is_and_that_it_is_typed(wheel):
    assert wheel.name == f"labproof-{VERSION}-py3-none-any.whl"
    with zipfile.ZipFile(wheel) as packed:
        names = set(packed.namelist())
    assert {f"labproof/{room}/py.typed" for room in ("graders", "fixtures", "labs")} <= names
    assert {f"labproof/labs/part{number}/README.md" for number in (1, 2, 3, 4)} <= names
    assert f"labproof/graders/{GONE}" not in names
    assert not [
        name for name in names if name.startswith(("labproof/fixtures/systems", "labproof/tests"))
    ]


TOOLS = {
    "pip": [sys.executable, "-m", "venv", "{home}/venv"],
    "pipx": [sys.executable, "-m", "pipx", "install", "--include-deps", "{wheel}"],
    "uv tool": [
        sys.executable,
        "-m",
        "uv",
        "tool",
        "install",
        "--with-executables-from",
        "pytest",
        "{wheel}",
    ],
}


@pytest.mark.parametrize("tool", TOOLS)
def test_without_a_checkout_a_learner_finds_the_page_and_is_graded(wheel, tmp_path, tool):
    """As the README says it, with whatever versions the package index has today."""
    home, programs = tmp_path / "home", tmp_path / "home" / ("venv/bin" if tool == "pip" else "bin")
    where = {
        "PIPX_HOME": home,
        "PIPX_BIN_DIR": programs,
        "UV_TOOL_DIR": home / "tools",
        "UV_TOOL_BIN_DIR": programs,
    }
    clean = {
        key: value
        for key, value in os.environ.items()
        if not key.startswith(("PYTEST", "PYTHON", "COV_"))
    }
    environment = clean | {key: str(path) for key, path in where.items()}

    def shell(*command, wanted=0):
        told = [str(word).format(home=home, wheel=wheel) for word in command]
        done = subprocess.run(
            told, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
        )
        if "Failed to establish a new connection" in done.stderr or "dns error" in done.stderr:
            pytest.skip("needs a package index")
        assert done.returncode == wanted, done.stdout + done.stderr
        return done.stdout

    shell(*TOOLS[tool])
    if tool == "pip":
        shell(programs / "pip", "install", "--quiet", wheel)
    assert shell(programs / "labproof", "--version") == f"labproof, version {VERSION}\n"
    assert shell(programs / "labproof", "page", "part1").startswith("# Examine kernel information")
    learner(tmp_path)
    shell(
        programs / "pytest", "labs/part1", "--answers=mine", "--report-json=report.json", wanted=1
    )
    assert status(tmp_path) == "failed"


@pytest.fixture
def pytest_alone(libraries, tmp_path):
    """A pytest that is installed somewhere else, without what labproof needs."""
    folder = tmp_path / "pytest alone"
    folder.mkdir()
    for name in (
        "_pytest",
        "pytest",
        "py.py",
        "pluggy",
        "iniconfig",
        "packaging",
        "pygments",
        "exceptiongroup",
        "tomli",
        "typing_extensions.py",
    ):
        if (libraries / name).exists():
            (folder / name).symlink_to(libraries / name)
    return folder


@pytest.mark.parametrize(
    ("made_for", "before"),
    [
        (None, "make setup && "),
        ("", "make setup && "),
        ("/elsewhere", "make setup && "),
        ("{}", ""),
    ],
    ids=["never set up", "broken off", "moved", "set up"],
)
def test_a_pytest_from_outside_says_in_one_sentence_to_activate_ours(
    clone, pytest_alone, made_for, before
):
    if made_for is not None:
        (clone / ".venv").mkdir()
    if made_for:
        (clone / ".venv" / "made-for").write_text(f"{made_for.format(clone)}\nPython 3.11.2\n")
    done = run(clone, "-m", "pytest", "labs/part1", "--answers=mine", path=[pytest_alone])
    told = f"this pytest is not the one that labproof was set up with: cd '{clone}' && {before}. .venv/bin/activate\n"
    assert (done.returncode, done.stdout, done.stderr) == (4, "", told)


def test_a_bare_pytest_in_the_checkout_grades_the_labs_and_runs_no_test_of_ours(clone, libraries):
    done = run(clone, "-m", "pytest", "--collect-only", "-q", path=[libraries])
    rooms = {line.split("/")[0] for line in done.stdout.splitlines() if "::" in line}
    assert rooms == {"labs"}, done.stdout + done.stderr


def test_another_checkout_than_the_installed_one_is_refused_in_one_sentence(clone):
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "labs/part1"],
        cwd=clone,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    told = f"the labproof installed here is {ROOT}; run `pip install -e {clone}`, or uninstall the other\n"
    assert (done.returncode, done.stdout, done.stderr) == (4, "", told)


def test_every_package_of_ours_is_one_that_is_installed():
    """Auto-discovery does not work with package-dir, so a new folder must be named."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    named = set(re.findall(r'^    "(labproof\.[\w.]+)",$', text, re.MULTILINE))
    rooms = [
        path.parent
        for room in ("graders", "fixtures")
        for path in (ROOT / room).rglob("__init__.py")
    ]
    there = {
        ".".join(("labproof", *folder.relative_to(ROOT).parts))
        for folder in rooms
        if "template" not in folder.parts
    }
    assert there == named - {"labproof.labs"}
