"""What YAML reads otherwise than it was meant is read as meant, told with its line, and costs no other answer."""

from types import MappingProxyType

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from labproof.graders import limits, yaml_text
from labproof.graders.answers.reader import parse_answers

QUESTIONS = ["count", "names", "why"]
QUOTE = "put the whole answer in 'single quotes'"
BLANK = "a no-break space or its like stands where a blank belongs; type a blank"
BELOW = "write | behind the colon and the text below it, indented by four blanks"


def read(text):
    data = text if isinstance(text, bytes) else text.encode()
    return parse_answers(data, "x.yaml", "x", QUESTIONS)


def around(written):
    """A file as it was laid, with this behind the colon of `count`; what stands around it is plain."""
    head = "# Lab\nstudent:\n  id: s1\n  name: Ada\nanswers:\n  # How many?\n"
    return f"{head}  count:{written}\n  # Which?\n  names: a, b\n"


# What stands behind the colon -> how it is read, and what is said about it.
MEANT = MappingProxyType(
    {
        " #45-Ubuntu SMP": ("#45-Ubuntu SMP", f"to YAML # begins a comment; {QUOTE}"),
        "\n    #45-Ubuntu SMP": ("#45-Ubuntu SMP", f"to YAML # begins a comment; {QUOTE}"),
        " #1 it's": ("#1 it's", f"to YAML # begins a comment; {QUOTE}"),
        " It is PID #1": ("It is PID #1", f"to YAML # begins a comment; {QUOTE}"),
        " It is PID #1\n    of all": (
            "It is PID #1\nof all",
            f"to YAML # begins a comment; {QUOTE}",
        ),
        " ro quiet #console=tty0": (
            "ro quiet #console=tty0",
            f"to YAML # begins a comment; {QUOTE}",
        ),
        "\n    - ro\n    - it's #1": (("ro", "it's #1"), f"to YAML # begins a comment; {QUOTE}"),
        " 68 #done": (
            "68",
            f"what stands behind # was left out as a remark; if it is none, {QUOTE}",
        ),
        "\u00a068": ("68", BLANK),
        "\n\u00a0\u00a0\u00a0\u00a068": ("68", BLANK),
        "\n\u3000\u300068": ("68", BLANK),
        "\n    -\u00a0a\n    -\u00a0b": (("a", "b"), BLANK),
        "68": ("68", "put a blank behind the colon"),
        ' "68': ("68", "close the quote that was opened"),
        " '68": ("68", "close the quote that was opened"),
        ' "68\n  of them': ("68\nof them", "close the quote that was opened"),
        " 'it is\n    68": ("it is\n68", "close the quote that was opened"),
        ' "68",': ("68", "remove the comma behind it"),
        " [a, b": (("a", "b"), "close the bracket that was opened"),
        " [1] 31337": ("[1] 31337", f"to YAML [ begins a list; {QUOTE}"),
        ' "SMP", "PREEMPT_DYNAMIC"': (
            "SMP, PREEMPT_DYNAMIC",
            f"to YAML it ends at the second quote; {QUOTE}",
        ),
        ' "68" of them': ('"68" of them', f"to YAML it ends at the second quote; {QUOTE}"),
        " *SMP": ("*SMP", f"to YAML * refers to another place; {QUOTE}"),
        " * SMP": ("SMP", f"to YAML * refers to another place; {QUOTE}"),
        "\n  * SMP\n  * PREEMPT": (("SMP", "PREEMPT"), "begin each entry with a dash and a blank"),
        " @68": ("@68", f"to YAML @ begins no value; {QUOTE}"),
        " `ls` (17)": ("`ls` (17)", f"to YAML a backtick begins no value; {QUOTE}"),
        " %68": ("%68", f"to YAML % begins no value; {QUOTE}"),
        " &68 of": ("&68 of", f"to YAML & names a value; {QUOTE}"),
        " != yes": ("!= yes", f"to YAML ! begins a tag; {QUOTE}"),
        " - 68": ("68", f"to YAML a dash begins a list, on a line of its own; {QUOTE}"),
        " | It is.": ("It is.", f"to YAML the text behind | begins on the next line; {QUOTE}"),
        " > 68": ("> 68", f"to YAML > says that text follows; {QUOTE}"),
        " a: b": ("a: b", f"to YAML a colon with a blank behind it is no text; {QUOTE}"),
        " No: it is\n    dead.": (
            "No: it is\ndead.",
            f"to YAML a colon with a blank behind it is no text; {QUOTE}",
        ),
        " It is\n  dead.": ("It is dead.", BELOW),
        " It is\ndead: quite.": ("It is\ndead: quite.", BELOW),
        "\n    modules: 68": ("modules: 68", f"to YAML it is a mapping; {QUOTE}"),
        "\n    more: curl\n    times: 6": (
            "more: curl\ntimes: 6",
            f"to YAML it is a mapping; {QUOTE}",
        ),
        " {quiet, ro: 1}": ("quiet\nro: 1", f"to YAML it is a mapping; {QUOTE}"),
        "\n    - quiet: less": (
            ("quiet: less",),
            "to YAML its entries are mappings; put each one in 'single quotes'",
        ),
        " \x1b[1m68\x1b[0m": ("68", "a terminal's colours stand in it; paste it without them"),
    }
)


@pytest.mark.parametrize("written", MEANT)
def test_an_answer_is_read_as_it_was_meant_and_told_of_on_its_line(written):
    text, advice = MEANT[written]
    file = read(around(written))
    assert (file.answers["count"].text, file.answers["count"].where) == (text, "x.yaml:7")
    shown = text if isinstance(text, str) else ", ".join(text)
    assert file.flags == (f"x.yaml:7: count was read as {shown!r}; {advice}",)
    assert (file.problems, file.student, file.answers["names"].text) == ((), ("s1", "Ada"), "a, b")


@pytest.mark.parametrize(
    ("line", "advice"),
    [
        ("\u00a0\u00a0count: 68", BLANK),
        ("  count：68", "the colon is a wide one; type a plain one and a blank"),
        ("   count: 68", "indent it by 2 blanks, as the others"),
        ("count: 68", "indent it by 2 blanks, as the others"),
        ("\tcount: 68", "indent with blanks, not tabs"),
    ],
)
def test_a_question_is_known_by_its_name_wherever_it_stands(line, advice):
    file = read(f"answers:\n  why: so\n{line}\n  names: a, b\n")
    assert {key: answer.text for key, answer in file.answers.items()} == {
        "why": "so",
        "count": "68",
        "names": "a, b",
    }
    assert file.flags == (f"x.yaml:3: count was read as '68'; {advice}",)


def test_what_is_right_is_not_measured_by_what_is_wrong():
    """Where all others stand at the margin or behind tabs, the one that is indented is none of those to change."""
    below = "indent it by two blanks, below `answers:`"
    file = read("answers:\ncount: 68\n  names: a\nwhy: so\n")
    assert file.flags == (
        f"x.yaml:2: count was read as '68'; {below}",
        f"x.yaml:4: why was read as 'so'; {below}",
    )
    file = read("answers:\ncount: 68\nnames: a\n   why: so\n")
    assert file.flags[-1] == f"x.yaml:4: why was read as 'so'; {below}"
    file = read("answers:\n  count: 68\n\tnames: a\n\twhy: so\n")
    tabs = "indent with blanks, not tabs"
    assert file.flags == (
        f"x.yaml:3: names was read as 'a'; {tabs}",
        f"x.yaml:4: why was read as 'so'; {tabs}",
    )
    file = read("answers:\n count: 68\n names: a\n  why:so\n   names: a\n")
    assert file.flags[0] == "x.yaml:4: why was read as 'so'; put a blank behind the colon"
    file = read("answers:\n count: 68\n names: a\n   why: so\n")
    assert file.flags == ("x.yaml:4: why was read as 'so'; indent it by 1 blank, as the others",)


def test_what_is_plain_is_not_flagged():
    for written in (
        " 68",
        " '#45'",
        " yes # every one",
        " yes # every one, #1",
        " '68' #done",
        "\n    - a\n    - b",
        " |\n    It: is\n    # dead",
        " [a, b]",
        "",
    ):
        assert (read(around(written)).flags, read(around(written)).problems) == ((), ())


def test_a_remark_where_an_answer_belongs_is_said_to_be_one():
    told = f"x.yaml:7: what stands behind # is a comment to YAML; if it is the answer, {QUOTE}"
    file = read(around(" # 68"))
    assert (file.answers["count"].text, file.answers["count"].problem, file.problems) == (
        "# 68",
        told,
        (),
    )


def test_a_control_character_and_a_byte_that_is_no_text_cost_their_own_answers():
    file = read(around(" 6\x078"))
    assert file.answers["count"].problem == "x.yaml:7: a control character stands in it"
    assert file.answers["names"].text == "a, b"
    file = read(around(" sí").encode("latin-1"))
    assert file.problems == ("x.yaml:7: byte 0xed is not UTF-8; save the file as UTF-8",)
    assert (
        file.answers["count"].problem
        == "x.yaml:7: a sign of the answer is not UTF-8; write it anew"
    )
    assert file.answers["names"].text == "a, b"


def test_questions_without_a_head_are_read():
    file = read("student: {id: s1}\ncount: 68\nnames: a\n")
    assert {key: answer.text for key, answer in file.answers.items()} == {
        "count": "68",
        "names": "a",
    }
    assert file.flags == (
        "x.yaml: has no `answers:`; write that line above the questions, and indent them by two blanks",
        "x.yaml:2: count was read as '68'; indent it by two blanks, below `answers:`",
        "x.yaml:3: names was read as 'a'; indent it by two blanks, below `answers:`",
    )


def test_whose_it_is_survives_a_mistake():
    for student in (
        "student: {id: s1, name: Ada",
        "student:\n  id:s1\n  name: Ada",
        "student:\n\u00a0 id: s1\n\u00a0 name: Ada",
    ):
        assert read(f"{student}\nanswers:\n  count: 68\n").student == ("s1", "Ada")


def test_in_a_broken_file_two_of_a_name_and_unknown_names_are_told():
    file = read('answers:\n  count: "68\n  names: a\n  count: 5\n  nmaes: b\nstray\n')
    assert file.problems == (
        "x.yaml:4: 'count' stands here again (first on line 2); keep one",
        "x.yaml:5: unknown question 'nmaes'; did you mean names?",
    )
    told = "x.yaml:2: there is another answer to count on line 4; keep one"
    assert (file.answers["count"].text, file.answers["count"].problem) == ("68", told)
    assert read('answers:\n  count:\n  names: "a\n  count: 5\n').answers["count"].text == "5"


SIGNS = st.sampled_from(
    [*"ab1 .,;:#'\"[]{}()*&!|>%@`~-=?\\/<$", "：", "\u00a0", "\t", "\u200b", "- ", ": ", " #"]
)
LINE = st.lists(SIGNS, max_size=12).map("".join)


@settings(max_examples=200, deadline=None)
@example(" |")
@example(" >-")
@example(' "')
@example(" {")
@example("---")
@given(LINE)
def test_whatever_stands_behind_one_colon_costs_no_other_answer(written):
    file = read(around(written))
    assert (file.answers["names"].text, file.student) == ("a, b", ("s1", "Ada"))


TEXTS = st.lists(
    st.one_of(
        LINE,
        st.sampled_from(
            ["\n", "\n  ", "\ncount:", "\n  names: ", "\n why:", "answers:", "\n    - "]
        ),
    )
)


@settings(max_examples=200, deadline=None)
@given(TEXTS.map("".join))
def test_either_way_of_parsing_yaml_reads_the_same_answers(text):
    quick = read(text)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(yaml_text, "_compose", lambda _text: None)
        assert read(text) == quick


def test_a_broken_file_of_any_size_is_read_within_bounds():
    lines = (f"  count: '{n}\n" for n in range(limits.ANSWERS_BYTES // 17))
    file = read("answers:\n" + "".join(lines))
    assert len(file.problems) == limits.FILE_PROBLEMS + 1


def test_two_of_a_section_are_told():
    file = read("student: {id: s1}\nstudent: {id: s2}\nanswers:\n  count:68\n")
    assert file.problems == ("x.yaml:2: 'student' stands here again (first on line 1); keep one",)


def test_a_long_word_is_read_once():
    """Not once from each of its letters: that took minutes."""
    word = "x" * 100_000
    assert read(f"student:\n  {word}\nanswers:\n  count:68\n").answers["count"].text == "68"


TWO = "student:\n  id: s1\nanswers:\n  count: 68\n  names: a, b\n"


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_of_two_answers_that_are_the_same_one_is_read(mark):
    file = read(f"{mark}{TWO}{mark}{TWO}")
    assert ({key: one.text for key, one in file.answers.items()}, file.student[0]) == (
        {"count": "68", "names": "a, b"},
        "s1",
    )
    assert (file.problems, file.flags) == (
        (),
        (
            "x.yaml:6: 'student' stands here again (first on line 1); keep one",
            "x.yaml:9: 'count' stands here again (first on line 4); keep one",
            "x.yaml:10: 'names' stands here again (first on line 5); keep one",
        ),
    )


def test_of_two_answers_one_of_which_is_blank_the_other_is_read():
    for lines in ("count: 68\n  count:", "count:\n  count: 68"):
        file = read(f"answers:\n  {lines}\n  names: a\n")
        assert {key: one.text for key, one in file.answers.items()} == {"count": "68", "names": "a"}
        assert (file.problems, file.flags) == ((), ())


SECOND = "a second document starts here; keep one, and remove the line ---"


@pytest.mark.parametrize("behind", ["", "answers:\n", "student: {id: s1}\nanswers:\n  why: so\n"])
def test_a_second_document_costs_nothing_of_the_first(behind):
    file = read(f"{TWO}---\n{behind}")
    assert (file.answers["count"].text, file.answers["names"].text) == ("68", "a, b")
    assert ("why" in file.answers, file.problems) == ("why" in behind, ())
    assert file.flags[0] == f"x.yaml:6: {SECOND}"


def test_another_labs_file_behind_it_is_told_line_by_line():
    file = read(f"{TWO}---\nanswers:\n  other: x\n  another: y\n")
    assert (file.answers["count"].text, file.answers["names"].text) == ("68", "a, b")
    assert file.problems == (
        "x.yaml:8: 'other: x' belongs to no question; remove it",
        "x.yaml:9: 'another: y' belongs to no question; remove it",
    )


def test_text_behind_the_end_of_the_document_is_no_answer():
    file = read(f"---\n{TWO}...\nThanks!\n")
    assert (file.answers["names"].text, file.flags) == ("a, b", ())
    assert file.problems == ("x.yaml:8: 'Thanks!' belongs to no question; remove it",)


def test_a_rule_in_a_text_is_a_part_of_it():
    file = read("answers:\n  why: It is\n---\nso: yes\n  names: a\n")
    assert (file.answers["why"].text, file.answers["names"].text) == ("It is\n---\nso: yes", "a")


@pytest.mark.parametrize("behind", ["|", "{}", "[]", "~"])
def test_what_stands_behind_the_head_of_all_costs_no_answer(behind):
    file = read(f"answers: {behind}\n  count: 68\n  names: a\n")
    assert {key: one.text for key, one in file.answers.items()} == {"count": "68", "names": "a"}
    told = f"x.yaml:1: {behind!r} stands behind `answers:`, with the answers below it; remove it"
    assert (file.problems, file.flags) == ((), (told,))
    told = ("x.yaml:1: 'see below' belongs to no question; remove it",)
    assert read("answers: see below\n  count: 68\n").problems == told


BLANKS = " " * 50_000


@pytest.mark.parametrize(
    "line",
    [
        f"a{BLANKS}# x",
        f"a #b{BLANKS}# x",
        f"a:{BLANKS}x",
        "," * 50_000,
        "names: " * 8_000,
        "\"':" * 16_000,
        "x-x x " * 8_000,
    ],
)
def test_a_line_is_not_sought_again_from_each_of_its_signs(line):
    assert read(f"answers:\n  why: 'so\n  count: {line}\n").answers["why"].text == "so"
