"""Tables of strace: what cannot stand in one, and by what one is known again."""

import itertools
from pathlib import Path

import pytest

from labproof.labs.facts import counted
from labproof.labs.facts.counted import disagreements, plain_tables, tables

REAL = Path(__file__).parents[2] / "data" / "facts" / "debian-12"
HEAD = "% time     seconds  usecs/call     calls    errors syscall\n------ ----------- ----------- --------- ---------\n"


def told(rows, total="100.00    0.000100           5        20         2 total"):
    (table,) = tables(f"{HEAD}{rows}\n------ -----------\n{total}\n")
    return list(disagreements(table))


@pytest.mark.parametrize("path", sorted(REAL.glob("strace-*.txt")), ids=lambda path: path.stem)
def test_real_tables_agree(path):
    assert [told for table in tables(path.read_text()) for told in disagreements(table)] == []


SOUND = " 60.00    0.000060           6        10         2 read\n 40.00    0.000040           4        10           close"


def test_rounding_commas_and_a_total_of_an_old_strace_are_no_disagreement():
    assert told(SOUND) == []
    assert told(SOUND.replace("0.0", "0,0").replace(".00 ", ",00 ")) == []
    assert told(SOUND, "100.00    0.000100                    20         2 total") == []
    assert (
        told(
            " 66.67    0.000002    0    10    a\n 33.33    0.000001    0    3    b",
            "100.00    0.000003           0        13           total",
        )
        == []
    )
    nothing = "  0.00    0.000000           0         1           a"
    assert told(nothing, "100.00    0.000000           0         1           total") == []


@pytest.mark.parametrize(
    ("before", "after", "why"),
    [
        (
            "0.000060           6",
            "0.000090           9",
            "the rows took 0.000130 s, and the total says 0.000100 s",
        ),
        (" 60.00", " 70.00", "read took 0.000060 s of 0.000100 s, which is not 70.00 %"),
        (
            "           6 ",
            "          16 ",
            "read took 0.000060 s in 10 calls, and not 16 microseconds each",
        ),
        ("         2 read", "         1 read", "the rows have 1 errors, and the total says 2"),
    ],
)
def test_what_was_edited_by_hand_shows(before, after, why):
    assert told(SOUND.replace(before, after)) == [why]


def test_more_errors_than_calls_show():
    rows = SOUND.replace("        10         2 read", "        10        12 read")
    assert told(rows, "100.00    0.000100           5        20        12 total") == [
        "read failed 12 times in 10 calls"
    ]


def test_times_are_known_again_whatever_else_was_changed():
    (table,) = tables((REAL / "strace-ls-C.UTF-8.txt").read_text())
    (edited,) = tables((REAL / "strace-ls-C.UTF-8.txt").read_text().replace(" 1 ", " 2 "))
    assert table.noise == edited.noise != ""


def test_few_times_or_those_of_a_coarse_clock_tell_nothing():
    rows = [
        f"  0.00    0.00{4 * (at % 3)}000         400        10           call{at}"
        for at in range(9)
    ]
    (table,) = tables(
        HEAD + "\n".join([*rows, "100.00    0.000100           5        90           total"])
    )
    assert table.noise == ""


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1 2 3 4 5",
        "٣.00 0.000001 1 1 x",
        "1.00 0.000001 " + "9" * 5000 + " 1 x",
        "1.00 0.x00001 1 1 total",
    ],
)
def test_what_is_no_table_is_passed_over(text):
    assert list(tables(text)) == []


def told_of(made):
    return [(list(map(list, rows)), *rest) for rows, *rest in made]


def at_once_is_line_by_line(text):
    at_once = told_of(plain_tables(text))
    return at_once in ([], told_of(counted._line_by_line(text)))


EDITS = [("a\n", "a-\n"), (" 1 ", " 1 1 "), ("0.0", "0,0"), ("\n", "\r\n"), ("\n", "\n\n"), ("---\n", "\n"),
         ("% time", "time"), ("    ", " "), (".", ""), ("0", "٠"), ("------ ", "1.00 0.000001 1 1 a")]  # fmt: skip


@pytest.mark.parametrize("path", sorted(REAL.glob("strace-*.txt")), ids=lambda path: path.stem)
def test_a_table_at_once_is_the_same_as_line_by_line(path):
    whole = path.read_text()
    for before, after in [("", ""), *EDITS]:
        for times in (1, 2, -1):
            assert at_once_is_line_by_line(whole.replace(before, after, times))
    for plain in (
        whole,
        whole.replace("\n", "\r\n"),
        whole.replace(".", ","),
        f"@ ls\n{whole}= 0\n",
    ):
        assert told_of(plain_tables(plain)) == told_of(counted._line_by_line(plain))


ROWS = "  0.00    0.000000           0         1           a\n"
TOTAL = "------ -----------\n100.00    0.000000           0         1           total\n"


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD}{ROWS}{HEAD}{ROWS}{TOTAL}",
        f"{HEAD}{ROWS}{TOTAL}{ROWS}{TOTAL}",
        f"{HEAD}{ROWS}{TOTAL}{ROWS}{HEAD}{ROWS.replace('a', 'b')}{TOTAL}",
        f"{HEAD}{ROWS}{ROWS}{TOTAL}",
        f"{HEAD}{ROWS.replace('a', 'total')}{TOTAL}",
        f"{HEAD}{TOTAL}",
        f"{HEAD}{ROWS}{TOTAL.rstrip()}{ROWS}{TOTAL}",
        f"{HEAD}{ROWS}{TOTAL.replace('0 ', '0' * 300)}",
    ],
)
def test_heads_and_totals_in_any_order_are_the_same_at_once(text):
    assert at_once_is_line_by_line(text)


def test_a_table_without_end_is_read_and_not_kept():
    before = counted._plain.cache_info().currsize
    text = f"{HEAD}{ROWS * 2000}{TOTAL}"
    assert plain_tables(text) == ()
    assert len(counted.rows_of(text).names) == 2001
    assert counted._plain.cache_info().currsize == before


@pytest.mark.parametrize("number", ["007", "00.50", "01.000000", "1e3"])
def test_a_number_that_is_none_of_json_is_read_as_line_by_line(number):
    for place in ("0.00", "0.000000", " 1 "):
        assert at_once_is_line_by_line(f"{HEAD}{ROWS.replace(place, f' {number} ', 1)}{TOTAL}")


@pytest.mark.parametrize("odd", ["read", "zero", "été", "it's", 'say"', "back\\slash", "7", "٣"])
def test_times_are_those_that_python_shows_whatever_a_call_is_named(odd):
    names = [*(f"call{at}" for at in range(9, 0, -1)), "read", odd]
    micros = [*range(9), 10**11, 7]
    rows = counted.Rows(names, micros, micros, micros, micros, micros)
    pairs = sorted((name, took) for name, took in zip(names, micros, strict=True) if took)
    assert counted._times(rows) == repr(pairs).encode()


def test_a_table_that_is_exact_is_told_no_otherwise_than_one_that_is_not():
    for micros, each, calls, errors in itertools.product(
        range(9), range(5), range(-1, 4), range(3)
    ):
        for more in (0, 1):  # of a row that agrees: exactly, or rounded
            first = ("a", 0, 16 + more, 8 + more, 2, 0)
            rows = counted.Rows(*zip(first, ("b", 0, micros, each, calls, errors), strict=True))
            fits = calls > 0 and -1 - calls < each * calls - micros < 2 + calls
            why = f"b failed {errors} times in {calls} calls" if errors > calls else ""
            if not fits:
                why = f"b took 0.00000{micros} s in {calls} calls, and not {each} microseconds each"
            assert list(counted._each(rows)) == ([why] if why and calls != counted.NO_CALLS else [])


@pytest.mark.parametrize(
    "text", ["total", "a total\t\r\ntotals\nsubtotal \n totaltotal\ntotal total", "tota\ntotal"]
)
def test_the_last_lines_are_those_that_a_pattern_finds(text):
    found = [one.span() for one in counted.totals(text)]
    assert found == [one.span() for one in counted._TOTAL.finditer(text)] != []
