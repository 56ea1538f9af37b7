"""Answer files are text with places; whatever is wrong with one is told at once, and nothing is raised."""

import os
from pathlib import Path

import pytest

from labproof.graders import limits
from labproof.graders.answers.misspelt import meant_question
from labproof.graders.answers.reader import load_answers, parse_answers
from tests.asking import asking

QUESTIONS = ["count", "names"]
X = asking("x", *QUESTIONS)


def read(text):
    data = text if isinstance(text, bytes) else text.encode()
    return parse_answers(data, "answers/x.yaml", "x", QUESTIONS)


@pytest.mark.parametrize(
    "written",
    ["6.10", "no", "1:30", "0o17", "0755", "2024-02-30", "1e3", "off", "0x1F", ".5", "12e03"],
)
def test_a_scalar_stays_what_was_typed(written):
    assert read(f"answers:\n  count: {written}\n").answers["count"].text == written


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_what_notepad_saves_is_read_as_it_is_meant(encoding):
    mark = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(encoding, b"")
    file = read(mark + "answers:\r\n  count: 20 Stück\r\n".encode(encoding))
    assert (file.answers["count"].text, file.problems, file.flags) == ("20 Stück", (), ())


@pytest.mark.parametrize(
    "data", ["answers:\n".encode("utf-16")[:-1], "answers:\n".encode("utf-32"), b"\xff\xfe\x00\xd8"]
)
def test_what_is_only_said_to_be_utf_16_is_told(data):
    file = read(data)
    assert (file.readable, file.problems) == (
        False,
        ("answers/x.yaml: this file is UTF-16, and broken; save it as UTF-8",),
    )


@pytest.mark.parametrize("written", ["", "~", "[]", "''", '"  "', "[~]", "['']"])
def test_blank_is_unanswered(written):
    file = read(f"answers:\n  count: {written}\n")
    assert (file.answers, file.problems) == ({}, ())


def test_a_list_keeps_its_entries_and_none_is_an_answer():
    file = read("answers:\n  names:\n    - one\n    -\n    - 'two three'\n  count: none\n")
    assert file.answers["names"].text == ("one", "two three")
    assert file.answers["names"].line == "one, two three"
    assert (file.answers["count"].text, file.answers["count"].where) == ("none", "answers/x.yaml:6")


BAD = {
    "": "answers/x.yaml: is empty; move it away and lay a fresh one with `labproof start x`",
    "just text": "answers/x.yaml:1: expected `answers:` with one line `question: answer` for each question",
    "student: {id: 1}": "answers/x.yaml: has no `answers:`; write your answers under that line",
    "answers: [1]": "answers/x.yaml:1: expected `question: answer` lines under `answers:`, indented by two",
    "answers: {names: a}\ncount: 3": "answers/x.yaml:2: count stands at the top; move it under `answers:`, indented by two blanks",
    "answers: {}\nbanana: 3": "answers/x.yaml:2: unknown key 'banana'; this file has student, answers, started",
    "answers:\n  count: 3\n  cuont: 4": "answers/x.yaml:3: unknown question 'cuont'; did you mean count?",
    "answers:\n  cuont: 3\n  conut: 4": "answers/x.yaml:2: unknown question 'cuont'; did you mean count?",
    "answers:\n  zzz: 3": "answers/x.yaml:2: unknown question 'zzz'; this lab asks count, names",
    "answers: {count: &a 3}": "answers/x.yaml:1: &a names a value for reuse; remove it",
    "answers: {count: *a}": "answers/x.yaml:1: *a refers to another place; write the value itself",
    "answers: {count: !!int 3}": "answers/x.yaml:1: the tag tag:yaml.org,2002:int has no meaning here; remove it",
    "answers: {}\n---\nanswers: {}": "answers/x.yaml:2: a second document starts here; keep one, and remove the line ---",
    "answers: {count: [1\n": (
        "answers/x.yaml:2: this is not YAML (while parsing a flow sequence did not find expected ',' or ']'); close the "
        "bracket that was opened, and separate entries by commas"
    ),
    "student: Ada\nanswers: {}": "answers/x.yaml:1: expected `student: {id: …}`",
    "answers: {count: 3}\n? [a]\n: b": "answers/x.yaml:2: a key must be one word",
}


@pytest.mark.parametrize("text", BAD)
def test_a_mistake_is_told_with_its_line_and_what_to_do(text):
    assert read(text).problems[0] == BAD[text]


@pytest.mark.parametrize("text", BAD)
def test_where_the_first_mistake_stands_is_there_beside_its_message(text):
    place = read(text).place
    told = f"{place.file}:{place.line}:" if place else "answers/x.yaml:"
    assert BAD[text].partition(" ")[0] == told


def test_all_mistakes_are_told_in_the_order_of_their_lines():
    file = read("answers:\n  cuont: 1\n  count: 3\n  nobody: 2\nbanana: x\n")
    assert [told.split(":")[1] for told in file.problems] == ["2", "4", "5"]
    assert file.answers["count"].text == "3"


@pytest.mark.parametrize(
    "text",
    [
        "answers:\n  nmaes: a\n",
        "answers:\n  nmaes: a\n  names:\n",
        "answers:\n  names:\n  nmaes: a\n",
        "answers:\n  Names: a\n",
        "answers:\n  'n-ames': a\n",
        "answers:\n  count: 'it is\n  nmaes: a\n",
    ],
)
def test_a_misspelt_question_is_read_where_it_can_mean_one_alone(text):
    file = read(text)
    assert (file.answers["names"].text, file.problems) == ("a", ())
    assert file.flags[-1].partition(": ")[2].startswith("names was read as 'a'; it is called '")
    assert file.flags[-1].endswith("' there; call it names")


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("q_1", "q1"),
        ("q2", ""),
        ("sleeper_pd", ""),
        ("sleeper_p", ""),
        ("order", ""),
        ("x" * 200, ""),
    ],
)
def test_a_name_means_the_one_question_that_is_like_it(name, meant):
    assert meant_question(name, ["q1", "q11", "sleeper_pid", "sleeper_ppid"]) == meant


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (
            "{a: [b]}",
            "answers/x.yaml:1: text is wanted here, and this has levels below levels; put the whole answer in "
            "'single quotes'",
        ),
        ("[[a], b]", "answers/x.yaml:1: entries of count must be text; put each one in quotes"),
    ],
)
def test_an_answer_of_another_shape_fails_alone(value, told):
    file = read(f"answers: {{count: {value}, names: x}}")
    assert (file.problems, file.answers["count"].problem) == ((), told)
    assert file.answers["names"].text == "x"


@pytest.mark.parametrize(
    ("value", "lines"),
    [
        ("{1: a, 2: b}", ("1: a", "2: b")),
        ("{1: [a, q], 2: [b]}", ("1: a, q", "2: b")),
        ("{1: {why: a, cure: q}, 2: }", ("1: why: a, cure: q", "2: ")),
    ],
)
def test_a_mapping_is_kept_as_lines_for_kinds_that_take_one(value, lines):
    file = parse_answers(
        f"answers: {{names: {value}}}".encode(), "answers/x.yaml", "x", QUESTIONS, {"names"}
    )
    answer = file.answers["names"]
    assert (answer.text, answer.problem, file.flags) == (lines, "", ())


@pytest.mark.parametrize("value", ["{1: , 2: }", "{1: []}"])
def test_a_mapping_with_nothing_in_it_is_unanswered(value):
    data = f"answers: {{names: {value}}}".encode()
    assert parse_answers(data, "answers/x.yaml", "x", QUESTIONS, {"names"}).answers == {}


def test_a_mapping_that_goes_deeper_is_no_answer():
    data = b"answers: {names: {1: {2: {3: a}}}}"
    answer = parse_answers(data, "answers/x.yaml", "x", QUESTIONS, {"names"}).answers["names"]
    assert answer.text == ""
    assert answer.problem.startswith("answers/x.yaml:1: text is wanted here")


def test_utf8_with_a_mark_and_windows_lines_are_read():
    file = read(b"\xef\xbb\xbfanswers:\r\n  count: 3\r\n")
    assert (file.answers["count"].text, file.problems) == ("3", ())


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda path: path.mkdir(), "is a folder; a file belongs there"),
        (os.mkfifo, "is no regular file"),
        (lambda path: path.symlink_to("/etc/passwd"), "is a link; put the file itself there"),
        (
            lambda path: path.write_bytes(b"#" * (limits.ANSWERS_BYTES + 1)),
            "is larger than 256 KiB; shorten it",
        ),
    ],
)
def test_what_is_no_plain_file_is_not_read(tmp_path, monkeypatch, make, told):
    monkeypatch.chdir(tmp_path)
    make(tmp_path / "x.yaml")
    file = load_answers(tmp_path, X)
    assert (file.problems, file.readable) == ((f"x.yaml: {told}",), False)


def laid(home, name="x.yaml", text="answers:\n  count: 3\n"):
    (home / "answers").mkdir(exist_ok=True)
    (home / "answers" / name).write_text(text)


def test_a_file_by_another_name_is_read_where_it_alone_can_be_meant(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    laid(tmp_path, "X (1).yml")
    file = load_answers(tmp_path / "answers", X)
    assert (file.answers["count"].text, file.problems) == ("3", ())
    assert file.flags == ("answers/X (1).yml: was read as x.yaml; call it so",)
    laid(tmp_path, "X.yaml")
    told = "answers/x.yaml: there is no such file, and 'X (1).yml' and 'X.yaml' may be meant: nobody can say which"
    assert load_answers(tmp_path / "answers", X).problems == (f"{told}; call the right one so",)
    laid(tmp_path, "Evidence.json", "{}")
    assert load_answers(tmp_path / "answers", X).problems == (f"{told}; call the right one so",)


def test_a_file_that_is_not_there_is_told_with_the_folder_that_has_it(tmp_path, monkeypatch):
    (tmp_path / "labs" / "x").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "labs" / "x")
    place = f"answers/x.yaml: there is no such file in {tmp_path}/labs/x/answers"
    told = f"{place}; lay one with `labproof start x` and fill it in, or add `--answers DIR` where yours lie elsewhere"
    assert load_answers(tmp_path / "labs/x/answers", X).problems == (told,)
    laid(tmp_path)
    told = f"{place}; ../../answers has one: go there, or add `--answers ../../answers`"
    assert load_answers(tmp_path / "labs/x/answers", X).problems == (told,)


@pytest.mark.parametrize("name", ["part1.doc", "part1", "prat1.yaml", "answers.yaml", "Par1.yml"])
def test_a_file_that_may_be_meant_is_named(tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    laid(tmp_path, "part2.yaml")
    laid(tmp_path, name)
    told = f"answers/part1.yaml: there is no such file in {tmp_path}/answers; {name!r} lies there: call it part1.yaml, "
    assert load_answers(tmp_path / "answers", asking("part1", *QUESTIONS)).problems == (
        f"{told}where it is meant",
    )


def test_a_file_beside_the_folder_is_named(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    laid(tmp_path, "part2.yaml")
    (tmp_path / "part1.yaml").write_text("answers: {}\n")
    told = f"answers/part1.yaml: there is no such file in {tmp_path}/answers; part1.yaml has that name: move it into "
    assert load_answers(tmp_path / "answers", asking("part1", *QUESTIONS)).problems == (
        f"{told}answers/",
    )


def test_whoever_is_in_the_folder_is_told_to_leave_it(tmp_path, monkeypatch):
    laid(tmp_path)
    monkeypatch.chdir(tmp_path / "answers")
    told = f"answers/x.yaml: there is no such file in {tmp_path}/answers/answers; you are in the folder that has one: "
    assert load_answers(Path("answers"), X).problems == (f"{told}`cd ..`, or add `--answers .`",)
