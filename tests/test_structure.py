"""What went wrong once because of how the code was cut stays right by how it is cut.

``test_layers`` holds the arrows; here stands what they cannot show.
"""

from __future__ import annotations

import ast
import re
import sys
import warnings
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from types import ModuleType

import msgspec
import pytest

from labproof.graders.answers.reader import parse_answers
from labproof.graders.authoring.proof import facts_of
from labproof.graders.evidence.plausibility import contradictions
from labproof.graders.grade import grade, judge_question
from labproof.graders.kinds import KINDS as KIND_OF
from labproof.graders.kinds.words import LANGUAGES, fold, phrases
from labproof.graders.model import (
    AnswerFile,
    Evidence,
    Extras,
    Facts,
    Lab,
    Question,
    Status,
    record_of,
)
from labproof.graders.model.machine import NO_EXTRAS, extras_of
from labproof.graders.reports.registry import NAMES, export_named
from labproof.graders.reports.terminal import render_terminal
from labproof.graders.specs.catalogue import find_labs
from labproof.graders.specs.load import load_lab
from labproof.graders.specs.problems import SpecError
from tests.conftest import LONGEST, ROOT
from tests.graders.reports.records import HERE

if sys.version_info < (3, 11):
    import sre_parse
else:
    from re import _parser as sre_parse

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
    "flag",
    "flags",
    "why",
    "stderr",
    "explanation",
}
READS = {
    *("startswith", "endswith", "find", "index", "partition", "count"),
    *("removeprefix", "replace"),
}
SEARCHES = {"search", "match", "fullmatch", "findall", "finditer"}


def short(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", CODE, ids=short)
def test_nothing_decides_by_the_text_of_a_message(path):
    """Neither ``problem.text.startswith("facts")`` nor ``"gone" in stderr``: a message may be reworded."""
    # In kinds `text` is what a learner wrote; and graders read many texts by such names, which are no messages.
    written = {"text"} if "kinds" in path.parts else set[str]()
    names = MESSAGES - {"text"} | (set() if path in HARNESS else {"said"})
    module = tree(path)
    allowed = {
        id(node)
        for function in ast.walk(module)
        if isinstance(function, ast.FunctionDef) and (short(path), function.name) in WORDS_ALONE
        for node in ast.walk(function)
    }
    found = [
        f"{short(path)}:{node.lineno}: {ast.unparse(node)}"
        for node in decisions(module, MESSAGES - written, names)
        if id(node) not in allowed
    ]
    assert found == []


@pytest.mark.parametrize(
    "code",
    [
        "problem.text.startswith('facts')",
        "'gone' in stderr",
        "messages[0].partition(' and ')[2]",
        "any('gone' in said for said in messages)",
        "for one in file.flags:\n    if one.endswith('lost'):\n        pass",
        "GONE.search(f'{why}.')",
        "'disk' in str(error).lower()",
        "result.message.replace(folder, '')",
    ],
)
def test_a_decision_by_a_message_is_seen_in_every_way_of_writing_it(code):
    assert decisions(ast.parse(code), MESSAGES, MESSAGES - {"text"})


@pytest.mark.parametrize(
    "code", ["text.startswith('#')", "name in problems", "message.partition('\\n')", "said in line"]
)
def test_what_is_no_message_may_be_looked_into_and_one_may_be_taken_apart_by_its_lines(code):
    assert not decisions(ast.parse(code), MESSAGES, MESSAGES - {"text"})


def decisions(module: ast.Module, attributes: set[str], names: set[str]) -> list[ast.expr]:
    """Where it is asked what words a message has."""
    nodes = list(ast.walk(module))
    names = names | {name for node in nodes for name in each_message(node, attributes, names)}
    return [
        node
        for node in nodes
        if isinstance(node, ast.expr)
        if any(is_message(asked, attributes, names) for asked in asked_for_words(node))
    ]


def each_message(node: ast.AST, attributes: set[str], names: set[str]) -> tuple[str, ...]:
    """What a loop over messages calls one of them."""
    loop = isinstance(node, ast.For | ast.comprehension) and isinstance(node.target, ast.Name)
    found = loop and is_message(node.iter, attributes - {"text"}, names)
    return (node.target.id,) if found else ()


# Where others give nothing but words: tables with their source, and the one function that looks into each.
WORDS_ALONE = {
    ("fixtures/engine_errors.py", "find"),  # what engines, runtimes and registries answer
    ("labs/facts/traces.py", "_errors"),  # strace's own failures, by the words of strerror(3)
}


def asked_for_words(node: ast.AST) -> list[ast.expr]:
    """The texts that an expression looks for words in; to take one apart by its lines decides nothing."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        if node.func.attr in READS and not LINE_BREAKS.intersection(
            map(ast.unparse, node.args[:1])
        ):
            return [node.func.value]
        return node.args if node.func.attr in SEARCHES else []
    if isinstance(node, ast.Compare) and isinstance(node.ops[0], ast.In | ast.NotIn):
        named = isinstance(node.left, ast.Name) and node.left.id.isupper()
        return node.comparators[:1] if named or isinstance(node.left, TEXTS) else []
    return []


LINE_BREAKS = {ast.unparse(ast.Constant(text)) for text in ("\n", "\\n")}  # one as repr() has it
TEXTS = (ast.Constant, ast.JoinedStr)


def is_message(asked: ast.expr, attributes: set[str], names: set[str]) -> bool:
    """Whether it is one by its name, also one of several, in lower case or as a part of a text; or what an exception says."""
    if isinstance(asked, ast.Subscript):
        return is_message(asked.value, attributes, names)
    if isinstance(asked, ast.Attribute):
        return asked.attr in attributes
    if isinstance(asked, ast.Name):
        return asked.id in names
    if isinstance(asked, ast.Call) and ast.unparse(asked.func) == "str":
        return "error" in ast.unparse(asked)
    if isinstance(asked, ast.Call) and isinstance(asked.func, ast.Attribute):
        return is_message(asked.func.value, attributes, names)
    within = ast.iter_child_nodes(asked) if isinstance(asked, MADE_OF_TEXTS) else ()
    return any(is_message(part, attributes, names) for part in within)


MADE_OF_TEXTS = (ast.BinOp, ast.JoinedStr, ast.FormattedValue)


def test_a_kind_is_asked_in_one_place():
    """A lab's own kind may give anything, and is held to an Outcome there."""
    asking = {
        short(path)
        for path in CODE
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        if node.func.attr == "judge" and len(node.args) == len(("question", "answer", "truth"))
    }
    assert asking == {"graders/kinds/own_verdict.py"}


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


def test_one_place_makes_a_checkout_the_package():
    """Whoever needs it in another interpreter runs that place by its path."""
    ours = (
        path for room in ("graders", "fixtures", "tests") for path in (ROOT / room).rglob("*.py")
    )
    found = [
        short(path)
        for path in (*ours, ROOT / "conftest.py")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and ast.unparse(node).startswith("types.ModuleType(")
    ]
    assert found == ["graders/as_package.py"]


def texts(module: ast.Module) -> Iterator[ast.Constant]:
    """Every text of a module but those that stand alone, which are read by people."""
    said = {id(node.value) for node in ast.walk(module) if isinstance(node, ast.Expr)}
    for node in ast.walk(module):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
            yield node


KINDS = sorted(
    path
    for room in ("graders/kinds", "graders/kinds/reading", "graders/kinds/propositions", "labs/*")
    for path in ROOT.glob(f"{room}/*.py")
    if room.startswith("graders") or path.name == "kinds.py"
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

    release: str = "6.8"
    engine: str = "the truth"
    verdict: str = "the truth"
    notes: tuple[str, ...] = ("the truth",)
    table: tuple[tuple[str, ...], ...] = (("the truth",),)
    unsound: tuple[str, ...] = ("the truth",)
    findings: tuple[str, ...] = ("the truth",)
    extras: Extras | str = "the truth"


def test_a_report_shows_nothing_of_facts_but_what_is_meant_for_it():
    assert set(Extras.__struct_fields__) < set(Struct.__struct_fields__)
    assert extras_of(Struct()) is NO_EXTRAS
    assert [text for text in shown_of(Struct()) if "the truth" in text] == []
    meant = shown_of(Struct(extras=Extras(notes=("the truth",))))
    assert sum("the truth" in text for text in meant) >= len(("terminal", "json"))


def shown_of(part: Struct) -> list[str]:
    """All that is written of a machine which shows this: each output of a report, and what is held against it."""
    asked = (Question("q", "What is it?", "word", "mine.release"),)
    lab = Lab("mine", "Mine", "", "h", asked, kinds={"word": KIND_OF["word"]})
    facts = Facts({"mine": part})
    report = grade([lab], {"mine": AnswerFile("mine")}, facts, supplied=True)
    record = record_of("s1", report, {})
    exports = [export_named(name).render([record], HERE) for name in NAMES]
    return [render_terminal(report), *exports, *contradictions(Evidence({}), facts, {})]


def test_what_shows_facts_asks_no_part_whether_it_has_a_field():
    """``getattr(part, "notes", ())`` shows whatever a lab calls so; ``extras_of`` alone asks for extras."""
    found = {
        short(path)
        for path in HARNESS
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("getattr", "hasattr")
        if isinstance(node.args[1], ast.Constant) and node.args[1].value in EXTRAS
    }
    assert found == {"graders/model/machine.py"}


EXTRAS = {"extras", *Extras.__struct_fields__}


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


@pytest.mark.parametrize("path", CODE, ids=short)
def test_nothing_is_called_told(path):
    """It had five types: a name says what a thing is, such as message, problems, advice, stderr."""
    bound = [
        f"{short(path)}:{getattr(node, 'lineno', 0)}"
        for node in ast.walk(tree(path))
        if "told" in bound_by(node)
    ]
    assert bound == []


def bound_by(node: ast.AST) -> tuple[str | None, ...]:
    """The names that a part of the code gives something."""
    if isinstance(node, ast.Name):
        return (node.id,) if isinstance(node.ctx, ast.Store) else ()
    if isinstance(node, ast.Attribute):
        return (node.attr,) if isinstance(node.ctx, ast.Store) else ()
    if isinstance(node, ast.arg):
        return (node.arg,)
    if isinstance(node, ast.alias):
        return (node.asname,)
    return (node.name,) if isinstance(node, ast.FunctionDef | ast.ClassDef) else ()


def test_functions_are_short():
    """Nine in ten at most 25 lines long, and none more than three times that."""
    lengths = [
        node.end_lineno - node.lineno + 1
        for path in CODE
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno
    ]
    assert sum(length > 25 for length in lengths) <= len(lengths) / 10
    assert max(lengths) <= 75


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


@pytest.mark.parametrize("path", CODE, ids=short)
def test_every_pattern_is_one_that_the_oldest_python_reads(path):
    """Possessive repeats and atomic groups came with 3.11; where this one reads them, the oldest breaks."""
    newer = [
        f"{short(path)}:{node.lineno}: {ast.unparse(node)}"
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Constant | ast.JoinedStr) and is_newer(as_pattern(node))
    ]
    assert newer == []


def as_pattern(node: ast.Constant | ast.JoinedStr) -> str:
    """A text, and of what is put into one a letter."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    return "".join(str(part.value) if isinstance(part, ast.Constant) else "x" for part in parts)


def is_newer(pattern: str) -> bool:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # most texts are no pattern
            read = sre_parse.parse(pattern)
    except (re.error, OverflowError):
        return False
    return "POSSESSIVE_REPEAT" in repr(read) or "ATOMIC_GROUP" in repr(read)


@pytest.mark.skipif(sys.version_info < (3, 11), reason="this Python reads none of them")
@pytest.mark.parametrize("pattern", ["a++", "(?:[ 0-9].*+\\n)", "(?>a)"])
def test_a_newer_pattern_is_seen(pattern):
    assert is_newer(pattern)


@pytest.mark.parametrize("pattern", [r"\++", "[*+]+", "a+b*"])
def test_a_plain_one_is_none(pattern):
    assert not is_newer(pattern)


# `grade` adds labs, `credit` a lab's rows, `score` what is earned to what is pending.
ADDS = {"graders/grade.py", "graders/credit.py", "graders/score.py"}
# One cell for several rows with one reason: it is no mark, and nobody's sum.
ADDS_NO_MARKS = {"graders/batch/exports/review.py"}
MARKS = {"points", "possible", "pending", "bonus", "earned"}


def test_points_are_added_in_three_places_alone():
    """Whatever else needs a sum asks one of them: two sums of one thing are two answers once there is a bonus."""
    adding = {short(path) for path in CODE if any(map(adds_marks, ast.walk(tree(path))))}
    assert adding == ADDS | ADDS_NO_MARKS


@pytest.mark.parametrize(
    "code",
    [
        "sum((check.points for check in lab.checks), Decimal(0))",
        "math.fsum(row['possible'] for row in rows)",
        "sum(map(attrgetter('points'), rows))",
        "total += row.points",
        "report.points + report.pending",
    ],
)
def test_adding_is_seen_in_every_way_of_writing_it(code):
    assert any(map(adds_marks, ast.walk(ast.parse(code))))


@pytest.mark.parametrize(
    "code",
    ["line += f', {shown_points(report.pending)} pending'", "sum(map(len, rows))", "a.points - 1"],
)
def test_what_is_said_of_points_is_no_sum(code):
    assert not any(map(adds_marks, ast.walk(ast.parse(code))))


def adds_marks(node: ast.AST) -> bool:
    if isinstance(node, ast.Call):
        called = node.func.attr if isinstance(node.func, ast.Attribute) else node.func
        name = called.id if isinstance(called, ast.Name) else called
        return name in ("sum", "fsum") and any(map(is_mark, ast.walk(node)))
    if isinstance(node, ast.AugAssign | ast.BinOp) and isinstance(node.op, ast.Add):
        parts = (node.value,) if isinstance(node, ast.AugAssign) else (node.left, node.right)
        return any(map(is_mark, parts))
    return False


def is_mark(node: ast.AST) -> bool:
    """What is named as a mark: ``row.points``, ``row['points']``; a bare name may be a count of anything."""
    if isinstance(node, ast.Subscript):
        node = node.slice
    return (node.attr if isinstance(node, ast.Attribute) else getattr(node, "value", "")) in MARKS


# Names that told nobody what is in a module, or two of which were one letter apart.
MISLEADING = {
    *("engine", "listening", "lifecycle", "looks", "outputs", "owners", "sharing", "sites"),
    *("sources", "transfers", "wording", "utils", "helpers", "common", "misc"),
    *("examine", "live", "own", "reading", "roots", "turns"),
}


def test_a_word_names_one_class():
    named = Counter(
        node.name
        for path in CODE
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    )
    assert [name for name, times in named.items() if times > 1] == []


def test_no_module_has_a_name_that_misleads():
    assert [short(path) for path in CODE if path.stem in MISLEADING] == []


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
    "graders/batch/find/pattern.py": "graders/batch/find/test_hand_ins.py",
    "graders/batch/find/site.py": "graders/batch/find/test_hand_ins.py",
    "graders/batch/find/submitty.py": "graders/batch/find/test_hand_ins.py",
    "graders/batch/read/class_archives.py": "graders/batch/read/test_submission_files.py",
    "graders/batch/record/names.py": "graders/batch/record/test_attribution.py",
    "graders/batch/wanted.py": "graders/batch/read/test_choose.py",
    "graders/ci/checkout.py": "graders/ci/test_swaying.py",
    "graders/ci/launch.py": "graders/ci/test_swaying.py",
    "graders/ci/runner_checks.py": "graders/ci/test_run.py",
    "graders/ci/targets.py": "graders/ci/test_guide.py",
    "graders/cli/ci.py": "graders/ci/test_run.py",
    "graders/cli/classroom.py": "graders/ci/test_classroom.py",
    "graders/cli/instructors.py": "graders/batch/test_run.py",
    "graders/cli/learner.py": "graders/specs/test_values.py",
    "graders/facts/container_probe.py": "fixtures/test_standins.py",
    "graders/facts/container_engine.py": "graders/facts/test_containers.py",
    "graders/facts/tools.py": "graders/cli/test_main.py",
    "graders/kinds/assent.py": "graders/kinds/test_yes_no.py",
    "graders/kinds/propositions/lexicon.py": "graders/kinds/propositions/test_sentences.py",
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
    "graders/session/recording.py": "graders/cli/test_receipts.py",
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


# Test files that are named after what they hold: claims of a room, or of what several of its modules do together.
OF_MORE_THAN_A_MODULE = {
    "fixtures/test_emulated.py",
    "fixtures/test_odd_engines.py",
    "fixtures/test_registry.py",
    "graders/answers/test_page.py",
    "graders/authoring/test_undone.py",
    "graders/batch/find/test_hand_ins.py",
    "graders/ci/test_guide.py",
    "graders/ci/test_places.py",
    "graders/ci/test_swaying.py",
    "graders/cli/test_courses.py",
    "graders/cli/test_receipts.py",
    "graders/evidence/test_learner_locale.py",
    "graders/kinds/reading/test_machines.py",
    "graders/kinds/test_around_an_answer.py",
    "graders/kinds/test_as_written.py",
    "graders/kinds/test_changed_minds.py",
    "graders/kinds/test_hedges.py",
    "graders/kinds/test_languages.py",
    "graders/kinds/test_pages.py",
    "graders/kinds/test_properties.py",
    "graders/kinds/test_yes_no_nothing.py",
    "graders/kinds/test_yes_no_reasons.py",
    "graders/specs/test_breaking.py",
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


def test_a_test_file_has_the_name_of_what_it_tests_or_stands_in_the_list():
    tests = [path for room in ("fixtures", "graders") for path in (TESTS / room).rglob("test_*.py")]
    assert {
        path.relative_to(TESTS).as_posix() for path in tests if not mirrored(path).exists()
    } == OF_MORE_THAN_A_MODULE


def mirrored(test: Path) -> Path:
    place = ROOT / test.relative_to(TESTS).with_name(test.name.removeprefix("test_"))
    return place if place.exists() else place.with_suffix("") / "__init__.py"


def test_what_is_to_run_first_is_there():
    """A file that was moved would be run last again, and all would wait for it."""
    assert [name for name in LONGEST if not (TESTS / name).exists()] == []


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
