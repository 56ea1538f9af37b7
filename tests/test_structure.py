"""What went wrong once because of how the code was cut stays right by how it is cut.

``test_layers`` holds the arrows; here stands what they cannot show.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from types import ModuleType

import msgspec
import pytest

from labproof.graders.answers.reader import parse_answers
from labproof.graders.authoring.proof import facts_of
from labproof.graders.grade import judge_question
from labproof.graders.kinds.words import LANGUAGES, fold, phrases
from labproof.graders.model import Facts, Question, Status
from labproof.graders.model.machine import NO_EXTRAS, extras_of
from labproof.graders.specs.catalogue import find_labs
from labproof.graders.specs.load import load_lab
from labproof.graders.specs.problems import SpecError
from tests.conftest import ROOT

CODE = sorted(
    path for room in ("graders", "fixtures", "labs") for path in (ROOT / room).rglob("*.py")
)
HARNESS = [path for path in CODE if path.relative_to(ROOT).parts[0] == "graders"]
# What only a course knows: the tools it teaches and what they print.
COURSE = re.compile(
    r"lsmod|modinfo|modprobe|strace|ptrace|dmesg|cmdline|BOOT_IMAGE|initramfs|kubelet|br_netfilter"
)
MESSAGES = {
    "text",
    "message",
    "messages",
    "reason",
    "reasons",
    "remedy",
    "told",
    "flag",
    "flags",
    "why",
}
READS = {"startswith", "endswith", "find", "index", "partition", "count", "removeprefix"}


def short(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", HARNESS, ids=short)
def test_nothing_decides_by_the_text_of_a_message(path):
    """Neither ``problem.text.startswith("facts")`` nor ``"gone" in missing.reason``: a message may be reworded."""
    # In kinds, `text` is what a learner wrote.
    messages = MESSAGES - {"text"} if "kinds" in path.parts else MESSAGES
    found = []
    for node in ast.walk(tree(path)):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in READS
        ):
            asked = node.func.value
        elif (
            isinstance(node, ast.Compare)
            and isinstance(node.ops[0], (ast.In, ast.NotIn))
            and (isinstance(node.left, (ast.Constant, ast.JoinedStr)))
        ):
            asked = node.comparators[0]
        else:
            continue
        if isinstance(asked, ast.Attribute) and asked.attr in messages:
            found.append(f"{short(path)}:{node.lineno}: {ast.unparse(node)}")
    assert found == []


def test_the_harness_knows_no_tool_that_a_course_teaches():
    """In no text or pattern of its own; `state` asks for kernel modules, as it asks for users and packages."""
    found = [
        f"{short(path)}:{node.lineno}: {node.value}"
        for path in HARNESS
        if short(path) != "graders/state/kernel.py" and "words" not in path.parts
        for node in texts(tree(path))
        if COURSE.search(node.value)
    ]
    assert found == []


def texts(module: ast.Module) -> Iterator[ast.Constant]:
    """Every text of a module but those that stand alone, which are read by people."""
    said = {id(node.value) for node in ast.walk(module) if isinstance(node, ast.Expr)}
    for node in ast.walk(module):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
            yield node


KINDS = sorted(
    path for room in ("kinds", "kinds/reading") for path in (ROOT / "graders" / room).glob("*.py")
)
# Distributions, tags, what a program prints or is asked, and English that no answer has: tables of others have these.
NO_WORDS = {
    "base",
    "change",
    "del",
    "exit",
    "hat",
    "kali",
    "kill",
    "net",
    "pid",
    "ppid",
    "red",
    "uname",
}
TABLES = ("WORDS", "MARKS", "NUMBERS", "TERMS", "DURATIONS", "SIZES", "MULTIPLES", "SHARES")


@pytest.mark.parametrize("path", KINDS, ids=short)
def test_words_of_a_language_stand_in_its_table(path):
    """Code knows signs and numbers, and asks for a word by what it does: a new language is one file."""
    assert [f"{short(path)}:{at}: {word}" for at, word in foreign(tree(path))] == []


def test_a_lab_lists_english_and_its_languages_say_what_they_call_it():
    """In params that kinds expand by the tables' ``TERMS``; a new language is one file here as well."""
    found = [
        f"{lab.id}.{question.id}: {word}"
        for lab, question in PAIRS
        for name in EXPANDED & question.params.keys()
        for word in question.params[name]
        if not word.isascii()
    ]
    assert found == []


EXPANDED = {"yes", "no", "aside", "subject", "around", "unit", "other", "things"}


def test_every_term_of_a_language_is_what_a_lab_lists():
    """One that none does is a slip in its English."""
    listed = {text for _, question in PAIRS for text in strings(question.params)}
    terms = {
        term: name for name, module in LANGUAGES.items() for term in getattr(module, "TERMS", ())
    }
    assert {term: name for term, name in terms.items() if term not in listed} == {}


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping | Sequence):
        parts = (*value, *value.values()) if isinstance(value, Mapping) else value
        for part in parts:
            yield from strings(part)


def test_every_mark_of_a_language_is_asked_for():
    asked = {
        node.value
        for path in (ROOT / "graders/kinds").rglob("*.py")
        if path.name not in LANGUAGE_FILES
        for node in texts(tree(path))
    }
    marks = {mark: name for name, module in LANGUAGES.items() for mark in module.MARKS}
    assert {mark: name for mark, name in marks.items() if mark not in asked} == {}


LANGUAGE_FILES = {f"{name}.py" for name in (*LANGUAGES, "denials")}


def foreign(module: ast.Module) -> Iterator[tuple[int, str]]:
    """What is no ASCII, and what another language has and English has not, but for escapes and code's own names."""
    for node in texts(module):
        for word in re.findall(r"\w+", re.sub(r"\\[A-Za-z]", " ", node.value)):
            letters = "".join(sign for sign in word if sign.isalpha())
            known = len(word) < 3 or not word.isalpha() or fold(word) not in OTHER_LANGUAGES
            if not (letters.isascii() and known):
                yield node.lineno, word


def table_words(*modules: ModuleType) -> set[str]:
    tables = [getattr(module, name, {}) for module in modules for name in TABLES]
    ways = [way for table in tables for way in table.values()]
    return {word for way in ways for phrase in phrases(way) for word in phrase}


OTHER_LANGUAGES = (
    table_words(*(module for name, module in LANGUAGES.items() if name != "en"))
    - table_words(LANGUAGES["en"])
    - NO_WORDS
)


class Struct(msgspec.Struct):
    """A lab's facts that happen to have the names of what a report shows."""

    engine: str = "the truth"
    verdict: str = "the truth"
    notes: tuple[str, ...] = ("the truth",)
    table: tuple[tuple[str, ...], ...] = (("the truth",),)
    unsound: tuple[str, ...] = ("the truth",)
    extras: str = "the truth"


def test_a_report_shows_nothing_of_facts_but_what_is_meant_for_it():
    assert extras_of(Struct()) is NO_EXTRAS


def test_a_question_may_not_be_called_as_the_row_of_the_answer_file(tmp_path):
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "lab.yaml").write_text(
        "id: mine\ntitle: T\nquestions:\n"
        "  - {id: answer_file, prompt: P, kind: word, given: yes, hint: h, accepts: ['yes'], rejects: [x]}\n"
    )
    with pytest.raises(SpecError) as caught:
        load_lab(folder)
    assert "'answer_file' is the row of the answer file itself; rename it" in str(caught.value)


LABS = [load_lab(path) for path in find_labs()]
PAIRS = [(lab, question) for lab in LABS for question in lab.questions]
ASKED = [
    pytest.param(lab, question, id=f"{lab.id}.{question.id}")
    for lab, question in PAIRS
    if question.kind != "text"
]
DENIALS = ("≠ {}", "not {}", "unlike {}", "nicht {}", "no es {}", "не {}", "{}, if I remember")
BOUNDS = ("more than {}", "less than {}", "< {}", "at most {}")
MEASURED = {"count", "release", "number", "duration", "size", "since_boot"}


@pytest.mark.parametrize(("lab", "question"), ASKED)
def test_no_kind_takes_a_denial_or_a_bound_for_the_answer(lab, question):
    facts = facts_of(lab, question.sample)
    right = next(text for text in question.accepts if isinstance(text, str) and "\n" not in text)
    asked = DENIALS + BOUNDS * (question.kind in MEASURED)
    passed = [
        hedge
        for hedge in asked
        if judge(lab, question, facts, hedge.format(right)) is Status.PASSED
    ]
    assert judge(lab, question, facts, right) is Status.PASSED
    assert passed == []


def judge(lab, question: Question, facts: Facts, text: str) -> Status:
    quoted = text.replace("'", "''")
    file = f"answers:\n  {question.id}: '{quoted}'\n"
    answers = parse_answers(
        file.encode(), f"{lab.id}.yaml", lab.id, [one.id for one in lab.questions]
    )
    return judge_question(lab.kinds[question.kind], question, answers, facts).status


def test_functions_are_short():
    """Nine in ten at most 25 lines long."""
    lengths = [
        node.end_lineno - node.lineno + 1
        for path in CODE
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno
    ]
    assert sum(length > 25 for length in lengths) <= len(lengths) / 10


def test_short_functions_are_not_bought_with_dense_lines():
    """At most one line of code in a hundred goes beyond 100 characters; what people read as prose is none."""
    lines = [line for path in CODE for line in code_lines(path)]
    assert sum(len(line) > 100 for line in lines) <= len(lines) / 100


def code_lines(path: Path) -> Iterator[str]:
    prose = {
        number
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        for number in range(node.lineno, (node.end_lineno or 0) + 1)
    }
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip() and not line.lstrip().startswith("#") and number not in prose:
            yield line


LONG = 60  # lines, from which on a module has a test file of its own
TESTS = ROOT / "tests"
# Modules whose claims are held by the tests of what they are a part of, and where.
TESTED_IN = {
    "fixtures/container_lifecycle.py": "fixtures/test_containers.py",
    "fixtures/container_output.py": "fixtures/test_containers.py",
    "fixtures/image_transfer.py": "fixtures/test_images.py",
    "fixtures/nested_hosts.py": "fixtures/test_lab_container.py",
    "fixtures/places.py": "fixtures/test_namespaces.py",
    "fixtures/plugin.py": "fixtures/test_hosts.py",
    "graders/authoring/new.py": "graders/specs/test_breaking.py",
    "graders/batch/exports/registry.py": "acceptance/test_one_more.py",
    "graders/batch/find/gradescope.py": "graders/batch/find/test_hand_ins.py",
    "graders/batch/find/names.py": "graders/batch/find/test_hand_ins.py",
    "graders/batch/find/pattern.py": "graders/batch/find/test_hand_ins.py",
    "graders/batch/find/site.py": "graders/batch/find/test_hand_ins.py",
    "graders/batch/find/submitty.py": "graders/batch/find/test_hand_ins.py",
    "graders/batch/read/class_archives.py": "graders/batch/read/test_submission_files.py",
    "graders/batch/record/names.py": "graders/batch/record/test_attribution.py",
    "graders/batch/wanted.py": "graders/batch/read/test_choose.py",
    "graders/ci/checkout.py": "graders/ci/test_swaying.py",
    "graders/ci/launch.py": "graders/ci/test_swaying.py",
    "graders/ci/live.py": "graders/ci/test_run.py",
    "graders/ci/targets.py": "graders/ci/test_guide.py",
    "graders/cli/ci.py": "graders/ci/test_run.py",
    "graders/cli/classroom.py": "graders/ci/test_classroom.py",
    "graders/cli/instructors.py": "graders/batch/test_run.py",
    "graders/cli/learner.py": "graders/specs/test_values.py",
    "graders/facts/container_probe.py": "fixtures/test_standins.py",
    "graders/facts/shared_kernel.py": "graders/facts/test_containers.py",
    "graders/facts/tools.py": "graders/cli/test_main.py",
    "graders/kinds/assent.py": "graders/kinds/test_yes_no.py",
    "graders/kinds/propositions/lexicon.py": "graders/kinds/propositions/test_reading.py",
    "graders/kinds/propositions/tiles.py": "graders/kinds/propositions/test_explain.py",
    "graders/kinds/propositions/worthless.py": "graders/kinds/propositions/test_explain.py",
    "graders/kinds/ratios.py": "graders/kinds/test_comparison.py",
    "graders/kinds/single.py": "graders/kinds/test_word.py",
    "graders/limits.py": "graders/batch/grade/test_submission.py",
    "graders/model/lab.py": "graders/test_grade.py",
    "graders/model/machine.py": "test_structure.py",
    "graders/model/record.py": "graders/reports/test_json.py",
    "graders/model/report.py": "graders/test_grade.py",
    "graders/session/folders.py": "graders/session/test_preparing.py",
    "graders/session/workplace.py": "graders/session/test_preparing.py",
    "graders/specs/catalogue.py": "graders/specs/test_course.py",
    "graders/specs/extensions.py": "graders/specs/test_breaking.py",
    "graders/specs/load.py": "graders/specs/test_breaking.py",
    "graders/specs/modules.py": "graders/specs/test_course.py",
    "graders/specs/rules.py": "graders/specs/test_breaking.py",
    "graders/state/resource.py": "graders/state/test_files.py",
}
# A program that a test runs, as its name stands in the test, and the rooms that are loaded then.
PROGRAMS = {
    "labproof": ("graders/cli", "graders/ci"),
    "labproof.graders.cli": ("graders/cli", "graders/ci"),
    "pytest": ("graders/pytest_plugin", "fixtures"),
}


def mirror(module: str) -> Path:
    folder, _, name = module.rpartition("/")
    return TESTS / folder / f"test_{name}"


def is_table(path: Path) -> bool:
    return path.name == "__init__.py" or "kinds/words" in short(path)


def test_a_module_of_some_length_has_a_test_file_by_its_name_or_stands_in_the_list():
    modules = [
        short(path)
        for path in CODE
        if not short(path).startswith("labs/") and not is_table(path)
        if path.read_text(encoding="utf-8").count("\n") >= LONG
    ]
    assert {one for one in modules if not mirror(one).exists()} == set(TESTED_IN)


@pytest.mark.parametrize("module", TESTED_IN)
def test_the_file_that_holds_a_modules_claims_imports_it_or_runs_it(module):
    assert ROOT / module in reached(TESTS / TESTED_IN[module])


def reached(test: Path) -> set[Path]:
    """Every file of ours that a test imports, itself or by what it imports, and what is loaded by programs that it runs."""
    found, todo = set[Path](), [test]
    while todo:
        path = todo.pop()
        if path not in found:
            found.add(path)
            todo += loaded(path)
    return found


@cache
def loaded(path: Path) -> tuple[Path, ...]:
    """What one file imports; of a test also its room's conftest, and the rooms of programs that it names."""
    module = tree(path)
    if TESTS not in path.parents:
        return tuple(imported(module))
    named = {text.value for text in texts(module)} & PROGRAMS.keys()
    rooms = {room for name in named for room in PROGRAMS[name]}
    beside = path.with_name("conftest.py")
    run = [one for room in rooms for one in (ROOT / room).glob("*.py")]
    return (*imported(module), *run, *([beside] if beside.exists() else []))


def imported(module: ast.Module) -> Iterator[Path]:
    for node in ast.walk(module):
        if isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
            for name in names:
                place = ROOT / name.removeprefix("labproof.").replace(".", "/")
                yield from (
                    one
                    for one in (place.with_suffix(".py"), place / "__init__.py")
                    if one.is_file()
                )
