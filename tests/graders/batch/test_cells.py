"""Tables as a spreadsheet opens them, whichever separator it was told."""

from __future__ import annotations

import csv
import io
import re
import shutil
import stat
import subprocess

import pytest

from labproof.graders.batch.cells import CsvFile, csv_cell, replacing

HOSTILE = [
    ("=1+1", "x"),
    ("s1;=1+1;32;32;0", "b;=2+2"),
    ("@SUM(1,2)", "+3"),
    ("-1", "a\t=1+1"),
    ('=HYPERLINK("http://x";"y")', '"=1+1'),
    ('a"b;c"=1', "x,=1+1,y"),
    ("x\r\n=1+1", " =1+1"),
    ('a",=1+1,"b', '";=1+1;"'),
    ("＝1+1", "；=1"),
    ("", "=3"),
]


def written(rows=HOSTILE):
    text = io.StringIO(newline="")
    table = CsvFile(text, ["submission", "name", "points"])
    for cells in rows:
        table.row([*cells, 4.5])
    return text.getvalue()


@pytest.mark.parametrize(("separator", "columns"), [(",", 3), (";", 1), ("\t", 1)])
def test_no_separator_makes_a_formula_or_a_column_of_a_cell(separator, columns):
    rows = list(
        csv.reader(io.StringIO(written().removeprefix("\ufeff"), newline=""), delimiter=separator)
    )
    assert {len(row) for row in rows} == {columns}
    assert not [
        cell for row in rows for cell in row if cell.lstrip().startswith(("=", "+", "-", "@", "＝"))
    ]


def test_a_file_says_that_it_is_utf_8_and_every_cell_is_quoted():
    assert (
        written([("Zoë", "@ada")]) == '\ufeff"submission","name","points"\r\n"Zoë","@ada","4.5"\r\n'
    )


@pytest.mark.parametrize("handle", ["@ada", "@ada-l_1"])
def test_a_handle_stays_what_it_is(handle):
    assert csv_cell(handle) == handle


def test_only_its_owner_reads_a_file_of_marks(tmp_path):
    (tmp_path / "a.csv").write_text("old")
    (tmp_path / ".a.csv.part").symlink_to(tmp_path / "elsewhere")
    with replacing(tmp_path / "a.csv") as file:
        file.write("new")
    assert stat.S_IMODE((tmp_path / "a.csv").stat().st_mode) == 0o600
    assert (tmp_path / "a.csv").read_text() == "new"
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.skipif(
    not shutil.which("soffice"), reason="LibreOffice is not here: install libreoffice-calc-nogui"
)
@pytest.mark.parametrize(("separator", "columns"), [(",", 3), (";", 1), ("\t", 1)])
def test_libreoffice_computes_nothing_and_shifts_nothing(tmp_path, separator, columns):
    """The row before last of its options has it compute formulas, as the control shows that it does."""
    (tmp_path / "table.csv").write_text(written(), encoding="utf-8", newline="")
    (tmp_path / "control.csv").write_text(f"a{separator}=1+1\n")
    options = f"Text - txt - csv (StarCalc):{ord(separator)},34,76,1,,0,false,true,false,false,false,-1,true"
    home = f"-env:UserInstallation=file://{tmp_path}/home"
    command = [
        "soffice",
        "--headless",
        "--norestore",
        home,
        f"--infilter={options}",
        "--convert-to",
        "fods",
    ]
    files = [tmp_path / "table.csv", tmp_path / "control.csv"]
    subprocess.run(
        [*command, "--outdir", tmp_path, *files], check=True, capture_output=True, timeout=600
    )
    sheet, control = ((tmp_path / name).read_text() for name in ("table.fods", "control.fods"))
    assert "table:formula" in control
    assert "table:formula" not in sheet
    rows = re.findall(r"<table:table-row.*?</table:table-row>", sheet, re.DOTALL)
    assert max(len(re.findall("<text:p>", row)) for row in rows) == columns


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("＝1", "'＝1"),
        ("\t=1", "\\t=1"),
        ("a\nb\x00", "a\\nb\\x00"),
        ("x" * 3_000, "x" * 2_000 + "… (3000 characters)"),
    ],
)
def test_a_cell_is_no_formula_and_stays_in_its_cell(text, cell):
    assert csv_cell(text) == cell
