"""One submission's files are one row, whatever stands in them."""

from __future__ import annotations

import io
import json

import msgspec
import pytest

from labproof.graders import limits
from labproof.graders.batch.exports.results import Results
from labproof.graders.batch.find.found import FoundSubmission
from labproof.graders.batch.grade import workers
from labproof.graders.batch.grade.submission import (
    LedgerRow,
    decode_row,
    grade_files,
    grade_record,
    recorded,
    rejected,
    render_line,
)
from labproof.graders.batch.read.choose import Contents
from labproof.graders.model import Compared, Span
from labproof.graders.reports.json import read_line
from labproof.graders.specs.catalogue import find_labs
from labproof.graders.specs.load import load_lab
from tests.conftest import ROOT
from tests.graders.batch.hand_ins import GOOD, evidence, grade, lay, status, table


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
    "two answers": GOOD.encode() + b"---\nanswers:\n  kernel_version: b\n",
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
    right = sort in ("BOM", "CRLF", "UTF-16", "two documents")  # two that say the same
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


LABS = [load_lab(folder) for folder in find_labs(["part1", "part2", "part3", "part4"])]
MACHINE = ROOT / "fixtures" / "systems" / "no-modules.json"
CONFIG = "".join(f"CONFIG_OPTION_{number}=y\n" for number in range(8_000))
TABLE = "% time     seconds  usecs/call     calls    errors syscall\n"


def trace(calls):
    return f"{TABLE}1.00 1.00 1 {calls} execve\n1.00 1.00 1 {calls} total\n"


def answered(tmp_path, files):
    """What becomes of one submission in a worker, with its limits of time and memory, beside a good one."""
    for number, content in enumerate((files, {})):
        home = tmp_path / f"s{number}" / "answers"
        home.mkdir(parents=True)
        for name, data in (
            {"part1.yaml": GOOD.encode(), "evidence.json": MACHINE.read_bytes()} | content
        ).items():
            (home / name).write_bytes(data)
    found = [FoundSubmission(f"s{number}", str(tmp_path / f"s{number}")) for number in range(2)]
    rows = {
        done.found.name: json.loads(done.row)["data"]
        for done in workers.grade_all(found, {}, LABS, 1)
    }
    assert rows["s1"]["outcome"] == "graded"
    return rows["s0"]


def statuses(row):
    return {result["id"]: result["status"] for lab in row["labs"] for result in lab["results"]}


def changed(**outputs):
    """Evidence of a real machine in which some outputs say something else."""
    data = json.loads(MACHINE.read_bytes())
    for key, stdout in outputs.items():
        data["outputs"][key.replace("__", ".")] = {"run": "x", "status": 0, "stdout": stdout}
    return json.dumps(data).encode()


ANSWERS_MADE_TO_TAKE_LONG = {
    "opened_files": [
        '"/a"' + "a(" * 30_000,
        '"' + ",/" * 30_000,
        '"' + "," * 60_000 + "/",
        '"' + " " * 60_000,
    ],
    "complex_more": [
        "curl, 1" + " " * 60_000 + "x",
        "1 " * 30_000,
        "curl, " + "9" * 5_000 + " times",
    ],
    "crossings": ["9" * 5_000, "9" * 60_000, "1,111" * 12_000 + "x"],
    "container_modules": ["1 " * 30_000, "- " * 30_000, ")" * 60_000 + "x"],
    "build_options": ["root=x," * 8_000, "and " * 16_000, "CONFIG_SMP=x," * 4_000],
    "boot_parameters": ["root=x," * 8_000, "quiet " * 10_000],
    "proves": ["-" * 60_000, "=" * 60_000, "? " * 30_000],
    "kernel_version": ["1." * 30_000, "ubuntu linux " * 4_000],
}


@pytest.mark.parametrize("question", ANSWERS_MADE_TO_TAKE_LONG)
def test_an_answer_made_to_take_long_is_judged_all_the_same(tmp_path, question):
    """Each is wrong, and none is the harness's fault or takes a worker's time away."""
    lab = next(lab for lab in LABS if question in {one.id for one in lab.questions})
    facts = changed(kernel__config=CONFIG, kernel__cmdline="quiet root=x ro")
    for number, text in enumerate(ANSWERS_MADE_TO_TAKE_LONG[question]):
        files = {
            f"{lab.id}.yaml": f"answers: {{{question}: {json.dumps(text)}}}\n".encode(),
            "evidence.json": facts,
        }
        row = answered(tmp_path / str(number), files)
        assert (row["outcome"], row["reason"]) == ("graded", "")
        assert statuses(row)[question] in ("failed", "partial", "needs_review"), text[:40]


def test_an_answer_longer_than_any_is_refused_as_such(tmp_path):
    row = answered(tmp_path, {"part3.yaml": f"answers: {{crossings: {'9' * 5_000}}}\n".encode()})
    told = next(
        r["message"] for lab in row["labs"] for r in lab["results"] if r["id"] == "crossings"
    )
    assert told == "part3.yaml:1: an answer of 5000 characters; 2000 are more than enough."


FORGED = {
    "open( a million times": {"traces__cat_c": 'open("' * 150_000},
    "parameters of one name": {"kernel__cmdline": "a=b " * 200_000},
    "more traces than anybody makes": {"traces__ls_c": trace(5) * 5_000},
    "more network traces": {"traces__net": "# c\n" + f"@ curl\n{trace(5)}= 0\n" * 5_000},
    "calls that no float holds": {"traces__ls_c": trace(10**400)},
    "calls that no int is read from": {"traces__ls_c": trace("9" * 5_000)},
    "no call at all": {"traces__ls_c": trace(0), "traces__net": f"# c\n@ curl\n{trace(5)}= 0\n"},
    "a version of two words": {"kernel__version": "Linux version"},
    "a name of a megabyte": {"modules__proc": "\u202e" * 1_000_000},
    "an engine that is none": {"containers__engine": '{"name": 5}'},
    "an engine with many images": {
        "containers__engine": json.dumps(
            {"name": "docker", "images": [{"name": f"i{n}"} for n in range(20_000)]}
        )
    },
}


@pytest.mark.parametrize("sort", FORGED)
def test_forged_evidence_costs_its_own_facts_only(tmp_path, sort):
    answers = b"answers: {crossings: 71, top_syscall: mmap, opened_files: /etc/hostname, complex_more: 'curl, 6 times'}\n"
    row = answered(tmp_path, {"evidence.json": changed(**FORGED[sort]), "part3.yaml": answers})
    assert (row["outcome"], row["reason"]) == ("graded", "")
    assert "error" not in statuses(row).values()
    assert len(json.dumps(row)) < limits.ROW_BYTES


@pytest.mark.parametrize(
    "value",
    [None, True, -1, 10**400, "x", [], {}, "9" * 5_000, 1e308, "\ud800"],
    ids=lambda value: repr(value)[:12],
)
@pytest.mark.parametrize(
    "key", ["status", "stdout", "seconds", "recorded_at", "boot_id", "outputs", "nonce", "salt"]
)
def test_evidence_of_wild_types_is_flagged_or_graded(key, value):
    data = json.loads(MACHINE.read_bytes())
    if key in data:
        data[key] = value
    else:
        for output in data["outputs"].values():
            output[key] = value
    files = {"part1.yaml": GOOD.encode(), "evidence.json": json.dumps(data).encode()}
    row = json.loads(bytes(grade_files("x", Contents(files), LABS).data))
    assert row["outcome"] == "graded"
    assert "error" not in statuses(row).values()


def test_very_many_problems_of_a_file_are_told_in_part(tmp_path):
    content = "answers:\n" + "".join(f"  kernel_versio{number}: x\n" for number in range(2_000))
    row = answered(tmp_path, {"part1.yaml": content.encode()})
    (told,) = [r["message"] for r in row["labs"][0]["results"] if r["type"] == "file"]
    lines = told.splitlines()
    assert (
        lines[0] == "part1.yaml:2: unknown question 'kernel_versio0'; did you mean kernel_version?"
    )
    assert (len(lines), lines[-1]) == (51, "part1.yaml: 1950 more problems")


def test_a_line_is_ascii_and_bounded_whatever_is_in_it():
    line = bytes(render_line({"b": "é\x7f\u2028😀\x1b", "a": [1.5, {"d": None, "c": True}]}))
    assert (
        line == b'{"a":[1.5,{"c":true,"d":null}],"b":"\\u00e9\\u007f\\u2028\\ud83d\\ude00\\u001b"}'
    )
    long = bytes(render_line({"flags": ["\u202e" * 50_000] * 300}))
    assert len(long) < 1024 * 1024
    assert json.loads(long)["flags"][0] == "\u202e" * 1_000 + "… (50000 characters)"


PART1 = [load_lab(folder) for folder in find_labs(["part1"])]


def report(text, name="part1.yaml"):
    return grade_record("a", {name: text.encode()}, {}, PART1)


def test_an_answer_that_was_read_as_meant_is_a_flag_of_its_row():
    flags = report(
        'student: {id: s1}\nanswers:\n  kernel_version: "6.8.0\n  build_options: #1 SMP\n'
    ).flags
    assert flags == (
        "part1.yaml:3: kernel_version was read as '6.8.0'; close the quote that was opened",
        "part1.yaml:4: build_options was read as '#1 SMP'; to YAML # begins a comment; put the whole answer in "
        "'single quotes'",
    )


def test_a_file_by_another_name_and_a_mistake_in_it_are_both_flagged():
    found = report("student:\n  id:s1\nanswers:\n  kernel_version: 6.8.0\n", "Part 1.yaml")
    assert found.student.id == "s1"
    assert found.flags == (
        "'Part 1.yaml' was read as part1.yaml",
        "part1.yaml:1: student was read as id 's1'; write each field on a line of its own, indented, with a colon and "
        "a blank behind its name",
    )


# Where a record has what the ledger keeps.
OF_A_RECORD = {
    "spans": lambda record: record.spans,
    "seed": lambda record: record.seed,
    "alike": lambda record: record.private.alike,
    "data": lambda record: msgspec.Raw(record.line),
} | {
    name: lambda record, name=name: getattr(record.private.compared, name)
    for name in Compared.__struct_fields__
}
# What is asked of the row itself, while submissions are compared: no table and no export has it.
OF_THE_ROW_ALONE = {
    "nonce": "a secret of whom it was given to",
    "release": "of the machine, which a report names as its host",
    "unmet": "a flag says what is unmet",
    "started": "a flag says what is odd about it",
}


def filled_row():
    """A row each of whose fields holds something."""
    texts = {name: f"{name} of it" for name in LedgerRow.__annotations__ | Compared.__annotations__}
    places = {"part1.q": Span("part1.yaml", 3, 5)}
    row = rejected("ada", "why", [load_lab(folder) for folder in find_labs()])
    known = {"data": row.data, "unmet": True, "spans": places, "noise": ["n"]}
    known |= {"text": {"part4.q": "words"}, "alike": {"part4.q": "hash"}}
    return LedgerRow(**texts | known)


def test_what_the_ledger_keeps_of_a_submission_is_there_again_but_what_is_left_out_on_purpose():
    row, blank = filled_row(), LedgerRow()
    fields = {*LedgerRow.__struct_fields__}
    assert [name for name in fields if getattr(row, name) == getattr(blank, name)] == []
    again = decode_row(msgspec.json.encode(row))
    assert again == row
    record = recorded(again)
    assert {name for name, of in OF_A_RECORD.items() if of(record) == getattr(row, name)} == (
        fields - OF_THE_ROW_ALONE.keys()
    )
    assert {name: getattr(record, name) for name in ("submission", "outcome", "labs")} == {
        name: getattr(read_line(row.data), name) for name in ("submission", "outcome", "labs")
    }


def test_of_what_is_compared_a_table_has_no_secret():
    file = io.StringIO()
    Results(file, []).add(recorded(filled_row()))
    assert json.loads(file.getvalue())["compare"].keys() == {*Compared.__struct_fields__}
    assert [name for name in OF_THE_ROW_ALONE if f"{name} of it" in file.getvalue()] == []
