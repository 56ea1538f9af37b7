"""Layouts of hand-ins as instructors have them, each built small, and the rows that must come of them."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
import subprocess
import tarfile
import unicodedata
import zipfile
from pathlib import Path
from typing import NamedTuple

import pytest
from click.testing import CliRunner

from labproof.graders.batch.nonces import nonce_of
from labproof.graders.batch.run import BatchError, BatchOptions, run_batch
from labproof.graders.cli.instructors import grade
from tests.graders.batch.hand_ins import COPIED, evidence, zipped

BARE = 'answers:\n  kernel_version: "6.8.0-45-generic"\n'
WRONG = BARE.replace("45", "46")
GOOD = {"answers/part1.yaml": BARE, "answers/evidence.json": evidence()}
FLAT = {"part1.yaml": BARE, "evidence.json": evidence()}
PACKED = zipped(GOOD)
ROSTER = (
    "id,name,email,group\n"
    "al1815,Ada Lovelace,al1815@example.edu,team-7\n"
    "mc1867,Marie Curie,mc1867@example.edu,team-7\n"
    "fo1900,Fiona O'Hara,fo1900@example.edu,team-8\n"
    "zm1901,Zoë Müller,zm1901@example.edu,team-8\n"
)
NUMBERS = ROSTER + "1,One Person,one@example.edu,\n2,Two Person,two@example.edu,\n"
NOBODYS = "nobody on the roster goes by this name"
MAYBE = (
    "its name may be that of {}, and is not theirs alone: nobody gets the mark until you say whose"
    " it is (--owners)"
)
SAY = "may be theirs: say whose it is (--owners)"
EARLY, LATE = 1_790_000_000, 1_790_100_000  # seconds since 1970


class Row(NamedTuple):
    """What a row of summary.csv says."""

    id: str
    points: float
    late: str
    at: str
    others: str
    flags: str


class Graded:
    """What came of a class."""

    def __init__(self, folder: Path, code: int) -> None:
        self.code = code
        self.lines = [
            json.loads(line) for line in (folder / "results.jsonl").read_text().splitlines()
        ]
        with (folder / "summary.csv").open(newline="", encoding="utf-8-sig") as file:
            self.summary = list(csv.DictReader(file))
        self.rows = [
            Row(
                row["id"],
                float(row["points"]),
                *(row[name] for name in ("late", "handed in", "other attempts")),
                " | ".join(flag for flag in row["flags"].split(" | ") if not flag.endswith(COPIED)),
            )
            for row in self.summary
            if row["outcome"] != "missing"
        ]

    @property
    def marks(self) -> list[tuple[str, float]]:
        """Who got what, sorted."""
        return sorted((row.id, row.points) for row in self.rows)

    @property
    def only(self) -> Row:
        (row,) = self.rows
        return row


@pytest.fixture
def laid(tmp_path):
    """``laid(files, roster, …)``: lay files below a folder, grade it, and tell what came of it."""

    def grade(files, roster=ROSTER, at="in", labs=("part1",), **options) -> Graded:
        home = tmp_path / "in"
        home.mkdir(exist_ok=True)
        for path, content in files.items():
            content, when = content if isinstance(content, tuple) else (content, EARLY)
            (home / path).parent.mkdir(parents=True, exist_ok=True)
            (home / path).write_bytes(content if isinstance(content, bytes) else content.encode())
            os.utime(home / path, (when, when))
        if roster:
            (tmp_path / "roster.csv").write_text(roster, encoding="utf-8")
            options["roster"] = tmp_path / "roster.csv"
        paths = [tmp_path / at] if isinstance(at, str) else [tmp_path / one for one in at]
        return Graded(
            tmp_path / "out",
            run_batch(paths, tmp_path / "out", BatchOptions(labs=labs, jobs=1, **options)),
        )

    return grade


def below(prefix, files=GOOD):
    return {f"{prefix}/{name}": content for name, content in files.items()}


def tarred(files, mode="w:gz"):
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode=mode) as archive:
        for name, content in files.items():
            data = content if isinstance(content, bytes) else content.encode()
            entry = tarfile.TarInfo(name)
            entry.size, entry.mtime = len(data), EARLY
            archive.addfile(entry, io.BytesIO(data))
    return packed.getvalue()


# --- one mark for every packing -----------------------------------------------------------------

ZIP_ALONE = zipped({"answers/part1.yaml": BARE})
PACKINGS = {
    "a folder": GOOD,
    "flat": FLAT,
    "a zip": {"answers.zip": PACKED},
    "evidence beside a zip": {"answers.zip": ZIP_ALONE, "evidence.json": evidence()},
    "evidence and answers in a zip each": {
        "answers.zip": ZIP_ALONE,
        "evidence.zip": zipped({"evidence.json": evidence()}),
    },
    "a zip in a zip": {"a.zip": zipped({"kernel/submission.zip": PACKED})},
    "a folder around a zip": {"kernel lab/submission.zip": PACKED},
    "two archives, one with answers": {
        "notes.zip": zipped({"a.txt": "hello"}),
        "answers.zip": PACKED,
    },
    "a tar in a zip": {"a.zip": zipped({"answers.tar.gz": tarred(GOOD)})},
    "what a Mac leaves": {
        **below("lab"),
        "__MACOSX/._part1.yaml": "",
        ".DS_Store": "",
        "lab/answers/._part1.yaml": "",
    },
    "answers in answers": below("answers"),
    "folders around": below("home/ada/kernel"),
    "the same twice": {**GOOD, "answers.zip": PACKED},
}


@pytest.mark.parametrize("packing", PACKINGS)
@pytest.mark.parametrize("around", ["folder", "zip of all", "tar of all"])
def test_the_same_content_gives_the_same_points(laid, packing, around):
    files = {**below("al1815", PACKINGS[packing]), **below("mc1867")}
    if around != "folder":
        pack, name = (zipped, "all.zip") if around == "zip of all" else (tarred, "all.tar.gz")
        files = {name: pack(files)}
    graded = laid(files, at="in" if around == "folder" else f"in/{next(iter(files))}")
    assert (graded.marks, [row.flags for row in graded.rows]) == (
        [("al1815", 4), ("mc1867", 4)],
        ["", ""],
    )


def test_a_folder_a_part_is_one_submission(laid):
    part2 = "answers: {module_count: 1}\n"
    for way in (
        {"part1/part1.yaml": BARE, "part2/part2.yaml": part2, "evidence.json": evidence()},
        {
            "Part 1/answers.yaml": BARE,
            "Part 2/answers.yaml": part2,
            "evidence/evidence.json": evidence(),
        },
    ):
        row = laid(below("al1815", way), labs=("part1", "part2")).only
        assert (row.id, row.points) == ("al1815", 4)


@pytest.mark.parametrize(
    ("files", "counts", "not_"),
    [
        ({"submission.zip": zipped(GOOD | {"answers/part1.yaml": WRONG}), "part1.yaml": (BARE, LATE)},
         "part1.yaml", "submission.zip/answers/part1.yaml"),
        ({"submission.zip": (PACKED, LATE), "part1.yaml": WRONG}, "submission.zip/answers/part1.yaml", "part1.yaml"),
        ({"a.zip": zipped(GOOD | {"answers/part1.yaml": WRONG}), "b.zip": (PACKED, LATE)},
         "b.zip/answers/part1.yaml", "a.zip/answers/part1.yaml"),
        ({"old/part1.yaml": WRONG, "new/part1.yaml": (BARE, LATE), "evidence.json": evidence()},
         "new/part1.yaml", "old/part1.yaml"),
    ],
)  # fmt: skip
def test_of_two_files_the_newer_counts_and_a_flag_names_both(laid, files, counts, not_):
    row = laid(below("al1815", files)).only
    told = f"part1.yaml was handed in more than once: {counts!r} counts (the newest), not {not_!r}"
    assert (row.points, row.flags) == (4, told)


@pytest.mark.parametrize(
    "name", ["part1_lovelace.yaml", "Part 1.yaml", "part1.yaml.yaml", "al1815-part1.yml"]
)
@pytest.mark.parametrize("folder", ["", "answers/"])
def test_a_name_that_means_one_lab_is_that_lab(laid, name, folder):
    row = laid(
        below("al1815", {folder + name: BARE, f"{folder}evidence_ada.json": evidence()})
    ).only
    told = [f"'evidence_ada.json' was read as evidence.json | {name!r} was read as part1.yaml"]
    assert (row.points, [row.flags]) == (4, told)


def test_what_was_meant_and_not_read_is_named(laid):
    evidence_alone = laid(below("al1815", {"evidence.json": evidence()})).only
    assert (evidence_alone.points, evidence_alone.flags) == (
        0,
        "evidence.json was handed in, and no answers",
    )
    row = laid(
        below(
            "mc1867", {"lovelace.yaml": "banana", "part1.docx": "PK", "evidence.json": evidence()}
        )
    ).rows[1]
    assert (
        row.flags == "'lovelace.yaml' and 'part1.docx' were not read, and part1.yaml not handed in"
    )


def test_what_holds_nothing_is_told_by_what_it_holds(laid):
    graded = laid(below("al1815", {"essay.docx": "x", "lab.pdf": "x"}))
    told = "holds no answers: expected part1.yaml and evidence.json in answers/; there is 'essay.docx' and 'lab.pdf'"
    assert (graded.code, graded.lines[0]["outcome"], graded.lines[0]["reason"]) == (
        2,
        "rejected",
        told,
    )


def test_an_archive_that_cannot_be_read_beside_answers_is_told(laid):
    row = laid(below("al1815", {**GOOD, "old.zip": b"banana"})).only
    assert (row.points, row.flags[:45]) == (4, "not read: old.zip is no archive that can be r")


# --- whose it is --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "roster", "whose"),
    [
        ("al1815@example.edu_1_kernel_1_1_submission.zip", NUMBERS, "al1815"),
        ("kernel-lab-al1815-1.zip", NUMBERS, "al1815"),
        ("kernel-lab-al1815-main.zip", ROSTER, "al1815"),
        ("kernel-lab-al1815-0123456789abcdef0123456789abcdef01234567.zip", ROSTER, "al1815"),
        ("Ada_Lovelace.zip", ROSTER, "al1815"),
        ("al1815 lab1.zip", ROSTER, "al1815"),
        ("LovelaceAda.zip", ROSTER, "al1815"),
        ("Lovelace, Ada.zip", ROSTER, "al1815"),
        ("Kernel Lab - Ada Lovelace - v2.zip", ROSTER, "al1815"),
        ("Ada Lovelace (al1815).zip", ROSTER, "al1815"),
        ("al1815 (1).zip", ROSTER, "al1815"),
        ("AL1815.ZIP", ROSTER, "al1815"),
        ("ohara_fiona.zip", ROSTER, "fo1900"),
        ("Fiona OHara_501_assignsubmission_file_/answers.zip", ROSTER, "fo1900"),
        ("Group 3-Fiona O’Hara_501_assignsubmission_file_/answers.zip", ROSTER, "fo1900"),
        (
            unicodedata.normalize("NFD", "Zoë Müller") + "_9_assignsubmission_file_/a.zip",
            ROSTER,
            "zm1901",
        ),
        ("mullerzoe_1003_77_answers.zip", ROSTER, "zm1901"),
        ("lovelaceada_LATE_1003_77_answers.zip", ROSTER + "9,Somebody Else,,\n", "al1815"),
        (
            "Ada Lovelace_4711_assignsubmission_file_/answers.zip",
            "id,name\nx1,Ada Lovelace\n4711x,B\n",
            "x1",
        ),
        ("vandykeanna_5_6_answers.zip", "id,name\nav,Anna van Dyke\nx,Xaver\n", "av"),
        ("smithjonesann_5_6_answers.zip", "id,name\nas,Ann Smith-Jones\nx,Xaver\n", "as"),
        # A number of the site's is nobody's roster id.
        ("Somebody Else_1_assignsubmission_file_/answers.zip", NUMBERS, ""),
        ("kernel-lab-x-al1815.zip", ROSTER, ""),
        ("lab1-a-al1815.zip", ROSTER, ""),
        ("submission_1.zip", NUMBERS, ""),
    ],
)
def test_whose_a_name_is(laid, name, roster, whose):
    """Beside another's, so that no prefix is only this one's."""
    graded = laid({name: PACKED}, roster)
    assert (graded.only.id, graded.only.points) == (whose, 4)
    near = "al1815" in name and not whose
    assert graded.only.flags == ("" if whose else MAYBE.format("'al1815'") if near else NOBODYS)
    assert [row["id"] for row in graded.summary if row["reason"].endswith(SAY)] == ["al1815"] * near


def test_where_name_and_number_disagree_nobody_gets_the_mark(laid):
    row = laid(below("Ada Lovelace_1_assignsubmission_file_"), NUMBERS).only
    told = "its name is that of 'al1815', its number that of '1': nobody gets the mark "
    told += "until you say whose it is (--owners)"
    assert (row.id, row.flags) == ("", told)


def test_the_prefix_that_a_class_shares_is_nobodys(laid):
    graded = laid({f"lab1-{name}.zip": PACKED for name in ("s1", "a-s1", "s2")}, "id\ns1\ns2\n")
    assert [(row.id, row.flags) for row in graded.rows] == [
        ("", MAYBE.format("'s1'")),
        ("s1", ""),
        ("s2", ""),
    ]


def test_two_clones_of_one_learner_are_flagged_as_two(laid):
    graded = laid({**below("kernel-lab-al1815-1"), **below("kernel-lab-al1815")}, NUMBERS)
    assert [(row.id, row.flags) for row in graded.rows] == [
        ("al1815", "al1815 handed in 'kernel-lab-al1815-1' too"),
        ("al1815", "al1815 handed in 'kernel-lab-al1815' too"),
    ]


def test_blind_marking_is_opened_by_the_nonce(laid, tmp_path):
    (tmp_path / "secret").write_bytes(b"0" * 64)
    files = {}
    for number, who in ((5101, "al1815"), (5102, "mc1867")):
        own = {"part1.yaml": BARE, "evidence.json": evidence(nonce=nonce_of(who, b"0" * 64))}
        files |= below(f"Participant_{number}_assignsubmission_file_", own)
    graded = laid(files, secret=tmp_path / "secret")
    assert [(row.id, row.points, row.flags) for row in graded.rows] == [
        ("al1815", 4, ""),
        ("mc1867", 4, ""),
    ]


def test_where_name_and_nonce_disagree_nobody_gets_the_mark(laid, tmp_path):
    (tmp_path / "secret").write_bytes(b"0" * 64)
    own = {"part1.yaml": BARE, "evidence.json": evidence(nonce=nonce_of("mc1867", b"0" * 64))}
    row = laid(below("Ada Lovelace_9_assignsubmission_file_", own), secret=tmp_path / "secret").only
    told = "its name is that of 'al1815', its nonce that of 'mc1867': nobody gets the mark "
    told += "until you say whose it is (--owners)"
    assert (row.id, row.flags) == ("", f"{told} | the evidence carries the nonce of 'mc1867'")


SECRET = b"0" * 64
NOT_SHOWN = (
    "nothing shows that the recording is theirs: nobody gets the mark until you say whose it is"
    " (--owners)"
)


@pytest.mark.parametrize(
    ("nonce", "told"),
    [
        (nonce_of("al1815", SECRET), ""),
        (nonce_of("mc1867", SECRET), "the evidence carries the nonce of 'mc1867'"),
        (
            nonce_of("al1815", b"another's"),
            "the evidence carries a nonce that was given to nobody in this class",
        ),
        ("", "the evidence carries no nonce"),
    ],
)
def test_where_a_nonce_is_required_no_other_recording_earns_before_a_person_says_so(
    laid, tmp_path, nonce, told
):
    (tmp_path / "secret").write_bytes(SECRET)
    (tmp_path / "owners.csv").write_text("submission,id\nal1815,al1815\n")
    own = below("al1815", {"part1.yaml": BARE, "evidence.json": evidence(nonce=nonce)})
    options = {"secret": tmp_path / "secret", "require_nonce": True}
    flagged = laid(own, secret=tmp_path / "secret").only
    assert (flagged.id, flagged.points, flagged.flags) == ("al1815", 4, told)
    graded = laid(own, **options)
    held = "" if not told else f"{told} | {NOT_SHOWN}"
    assert (graded.only.id, graded.only.flags) == ("" if told else "al1815", held)
    missing = [row["id"] for row in graded.summary if row["reason"] == f"'al1815' {SAY}"]
    assert missing == ["al1815"] * bool(told)
    said = laid(own, **options, owners=tmp_path / "owners.csv").only
    assert (said.id, said.points, said.flags) == ("al1815", 4, told)


@pytest.mark.parametrize(
    ("other", "told"),
    [
        ("AL1815", ""),
        (
            "Ada",
            "the answer files name more than one student: 'Ada' (part2.yaml), 'al1815' (part1.yaml)；"
            " write the same `student:` in each",
        ),
    ],
)
@pytest.mark.parametrize("name", ["al1815", "x", "y"])
def test_another_spelling_in_one_answer_file_costs_nothing(laid, tmp_path, other, told, name):
    (tmp_path / "secret").write_bytes(SECRET)
    files = {
        "part1.yaml": f"student: {{id: al1815}}\n{BARE}",
        "part2.yaml": f"student: {{id: {other}}}\nanswers: {{}}\n",
        "evidence.json": evidence(nonce=nonce_of("al1815", SECRET) if name != "y" else ""),
    }
    secret = {"secret": tmp_path / "secret"} if name != "y" else {}
    row = laid(below(name, files), labs=("part1", "part2"), **secret).only
    if name == "y" and told:
        assert (row.id, row.points, row.flags) == ("", 4, f"{told} | {NOBODYS}")
    else:
        only = "whose it is only its answer files say" if name == "y" else ""
        assert (row.id, row.points, row.flags) == ("al1815", 4, told or only)


def test_a_required_nonce_needs_the_secret_and_nonces_without_it_are_told(laid, capsys):
    own = below("al1815", {"part1.yaml": BARE, "evidence.json": evidence(nonce="0" * 32)})
    with pytest.raises(BatchError) as told:
        laid(own, require_nonce=True)
    asked = "--require-nonce goes with --secret: whose a nonce is, is told by that"
    assert str(told.value) == asked
    laid(own)
    told = "1 recording with a nonce, and whose that is was not looked at: give the --secret of"
    assert f"{told} `labproof issue`\n" in capsys.readouterr().out


def test_a_roster_of_addresses_alone_is_told(laid, capsys):
    told = "The roster has no column `id`: its ids are e-mail addresses\n"
    row = laid(below("Ada Lovelace"), "name;mail\nAda Lovelace;al1815@example.edu\n").only
    assert (row.id, told in capsys.readouterr().out) == ("al1815@example.edu", True)
    laid(below("Ada Lovelace"))
    assert told not in capsys.readouterr().out


def test_a_zip_that_does_not_say_that_its_names_are_utf_8(laid):
    name = unicodedata.normalize("NFD", "Zoë Müller")
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for who, files in ((name, GOOD), ("Ada Lovelace", GOOD)):
            for path, content in files.items():
                archive.writestr(f"{who}_9_assignsubmission_file_/{path}", content)
    data = bytearray(packed.getvalue())
    for sign, at in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        start = data.find(sign)
        while start >= 0:
            data[start + at + 1] &= ~0x08
            start = data.find(sign, start + 4)
    assert laid({"all.zip": bytes(data)}, at="in/all.zip").marks == [("al1815", 4), ("zm1901", 4)]


def test_a_class_is_a_class(laid, tmp_path):
    zips = {f"s{number}.zip": PACKED for number in range(20)}
    roster = "id\n" + "".join(f"s{number}\n" for number in range(20))
    for kind in ("file", "link", "folder"):
        stray = tmp_path / "in" / "answers"
        (tmp_path / "in").mkdir(exist_ok=True)
        if kind == "link":
            stray.symlink_to("s1.zip")
        else:
            stray.touch() if kind == "file" else stray.mkdir()
        graded = laid(zips, roster)
        assert (graded.code, len(graded.rows), {row.points for row in graded.rows}) == (0, 20, {4})
        stray.rmdir() if kind == "folder" else stray.unlink()


# --- the places that hand out hand-ins ----------------------------------------------------------

TWO = ("al1815", "mc1867")
NAMES = {"al1815": "Ada Lovelace", "mc1867": "Marie Curie"}
METADATA = "---\n" + "".join(
    f"submission_{number}:\n  :submitters:\n  - :name: {NAMES[who]}\n    :sid: {who}\n    :email: {who}@example.edu\n"
    "  :created_at: 2026-11-03 21:05:00.365935000 Z\n  :score: 1.0\n  :results:\n    output: ':submitters:'\n"
    for number, who in enumerate(TWO, start=11)
)
SITES = {
    "moodle": {
        f"{NAMES[who]}_{at}_assignsubmission_file_/part1.yaml": BARE for at, who in enumerate(TWO)
    },
    "moodle side by side": {
        f"{NAMES[who]}_{at}_assignsubmission_file_a.zip": PACKED for at, who in enumerate(TWO)
    },
    "canvas": {"lovelaceada_12_80_answers.zip": PACKED, "curiemarie_13_81_answers.zip": PACKED},
    "brightspace": {
        "12345-67890 - Ada Lovelace - Nov 3, 2026 905 PM/answers.zip": PACKED,
        "12346-67890 - Marie Curie - Nov 13, 2026 1205 AM/answers.zip": PACKED,
        "index.html": "<html>",
    },
    "blackboard": {
        **{f"Kernel Lab_{who}_attempt_2026-11-03-21-05-00_answers.zip": PACKED for who in TWO},
        **{f"Kernel Lab_{who}_attempt_2026-11-03-21-05-00.txt": "Name: Ada" for who in TWO},
    },
    "sakai": {
        "Kernel Lab/grades.csv": "x",
        "Kernel Lab/Lovelace, Ada(al1815)/Submission attachment(s)/answers.zip": PACKED,
        "Kernel Lab/Lovelace, Ada(al1815)/timestamp.txt": "20261103210500000",
        "Kernel Lab/Lovelace, Ada(al1815)/Feedback Attachment(s)/part1.yaml": (WRONG, LATE),
        "Kernel Lab/Curie, Marie(mc1867)/Submission attachment(s)/part1.yaml": BARE,
        "Kernel Lab/Curie, Marie(mc1867)/Submission attachment(s)/evidence.json": evidence(),
    },
    "gradescope": {
        "assignment_1_export/submission_metadata.yml": METADATA,
        **below("assignment_1_export/submission_11"),
        **below("assignment_1_export/submission_12", FLAT),
    },
    "submitty": {
        f"submissions/lab1/{who}/{version}/answers.zip": zipped({"part1.yaml": WRONG})
        if version < 2
        else PACKED
        for who in TWO
        for version in (1, 2)
    },
    "nbgrader": {
        **{path: text for who in TWO for path, text in below(f"submitted/{who}/lab1").items()},
        **{f"submitted/{who}/lab1/timestamp.txt": "2026-11-03 21:05:00.000000 UTC" for who in TWO},
    },
    "nbgrader's exchange": {
        path: text
        for who in TWO
        for path, text in below(f"{who}+lab1+2026-11-03 21:05:00.000000 UTC+abc").items()
    },
    "prairielearn": {f"{who}@example.edu_1_kernel_1_1_submission.zip": PACKED for who in TWO},
    "autolab": {f"{who}@example.edu_3_handin.zip": PACKED for who in TWO},
    "google forms": {f"answers - {NAMES[who]}.zip": PACKED for who in TWO},
    "google forms, file by file": {
        f"{stem} - {NAMES[who]}.{end}": content
        for who in TWO
        for stem, end, content in (("part1", "yaml", BARE), ("evidence", "json", evidence()))
    },
    "teams": {
        f"Submitted files/{NAMES[who]}/Kernel lab/Version {at}/a.zip": PACKED
        for who in TWO
        for at in (1, 2)
    },
    "clones": {path: text for who in TWO for path, text in below(f"kernel-lab-{who}").items()},
    "github's zips": {
        f"kernel-lab-{who}-main.zip": zipped(below(f"kernel-lab-{who}-main")) for who in TWO
    },
    "zips in learners' folders, in a folder": {
        f"class/{who}/submission.zip": PACKED for who in TWO
    },
    "a folder around a folder of zips": {f"download/lab1/{who}.zip": PACKED for who in TWO},
    "two wrapped sections": {
        f"section-{at}.zip": zipped({**below(f"s{at}/{who}"), **below(f"s{at}/nobody{at}")})
        for at, who in enumerate(TWO)
    },
    "sections as folders": {
        f"section-{who}/{one}.zip": PACKED for who in TWO for one in (who, f"x-{who}-y")
    },
    "gradescope's autograder": {
        path: text
        for who in TWO
        for path, text in {
            **below(f"{who}x/submission"),
            f"{who}x/submission_metadata.json": json.dumps(
                {
                    "created_at": "2026-11-03T14:05:22.365935-07:00",
                    "assignment": {"due_date": "2026-11-03T14:00:00.000000-07:00"},
                    "users": [{"email": f"{who}@example.edu", "id": 1, "name": NAMES[who]}],
                }
            ),
        }.items()
    },
    "side by side, by id": {f"{who}_{name}": text for who in TWO for name, text in FLAT.items()},
    "a tar": {"class.tar": tarred({**below("al1815"), **below("mc1867", FLAT)}, "w")},
    "a packed tar": {
        "class.tgz": tarred({**below("c/al1815"), **below("c/mc1867", {"submission.zip": PACKED})})
    },
    "zips side by side in a zip": {"all.zip": zipped({f"{who}.zip": PACKED for who in TWO})},
}


@pytest.mark.parametrize("site", SITES)
def test_every_place_is_found_by_itself(laid, site):
    files = SITES[site]
    if "moodle" in site and "side" not in site:
        files = files | {path.replace("part1.yaml", "evidence.json"): evidence() for path in files}
    alone = next(iter(files)) if len(files) == 1 else ""
    graded = laid(files, at=f"in/{alone}" if alone else "in")
    assert [mark for mark in graded.marks if mark[0]] == [("al1815", 4), ("mc1867", 4)]
    assert [row["outcome"] for row in graded.summary if row["id"] in TWO] == ["graded"] * 2
    assert {row.flags for row in graded.rows if row.id} == {""}


def test_a_zip_of_any_place_is_the_same(laid):
    for number, (site, files) in enumerate(SITES.items()):
        if len(files) == 1 or "sections" in site:
            continue
        if "moodle" in site and "side" not in site:
            files = files | {
                path.replace("part1.yaml", "evidence.json"): evidence() for path in files
            }
        plain = {path: text[0] if isinstance(text, tuple) else text for path, text in files.items()}
        graded = laid({f"{number}.zip": zipped(plain)}, at=f"in/{number}.zip")
        assert [mark for mark in graded.marks if mark[0]] == [("al1815", 4), ("mc1867", 4)], site


@pytest.mark.parametrize(
    "site", ["nbgrader", "zips in learners' folders, in a folder", "a packed tar", "clones"]
)
def test_a_class_of_which_one_handed_in_is_a_class(laid, site):
    files = {path: text for path, text in SITES[site].items() if "mc1867" not in path}
    if site == "a packed tar":
        files = {"class.tgz": tarred(below("c/al1815"))}
    assert laid(files, at="in/class.tgz" if site == "a packed tar" else "in").marks == [
        ("al1815", 4)
    ]


def test_when_it_came_and_how_late_are_facts_of_the_row(laid):
    files = {
        "lovelaceada_LATE_1003_77_answers.zip": PACKED,
        "12346-67890 - Marie Curie - Nov 3, 2026 905 PM/answers.zip": PACKED,
        "Kernel Lab_fo1900_attempt_2026-11-03-21-05-00_answers.zip": PACKED,
        "zm1901_LATE.zip": PACKED,
    }
    graded = laid(files)
    assert {(row.id, row.late, row.at) for row in graded.rows} == {
        ("al1815", "late", ""),
        ("mc1867", "", "2026-11-03T21:05"),
        ("fo1900", "", "2026-11-03T21:05:00"),
        ("zm1901", "late", ""),
    }
    assert {line["late"] for line in graded.lines} == {"late", ""}


@pytest.mark.parametrize(("attempt", "points"), [("last", 2), ("first", 0), ("best", 4)])
def test_of_attempts_one_counts_and_the_others_are_named(laid, attempt, points):
    names = [f"Kernel Lab_al1815_attempt_2026-11-0{day}-21-05-00_answers.zip" for day in (3, 4, 5)]
    contents = (b"banana", PACKED, zipped(GOOD | {"answers/part1.yaml": WRONG}))
    row = laid(dict(zip(names, contents, strict=True)), attempt=attempt).only
    others = [
        name.removesuffix("_answers.zip")
        for at, name in enumerate(names)
        if points != (0, 4, 2)[at]
    ]
    assert (row.id, row.points, row.others) == ("al1815", points, ", ".join(others))


BOTH = GOOD | {"answers/part1.yaml": 'student: {id: "al1815+mc1867"}\n' + BARE}


@pytest.mark.parametrize(
    "files",
    [
        below("team-x", BOTH),
        below("team-7"),
        below("kernel-lab-team-7"),
        {"team7_5_6_a.zip": PACKED},
        {"12-9 - Team 7 - Nov 3, 2026 905 PM/a.zip": PACKED},
    ],
)
def test_several_ids_or_a_groups_name_give_the_mark_to_all(laid, files):
    graded = laid(files)
    assert [(row.id, row.points, row.flags) for row in graded.rows] == [
        ("al1815", 4, ""),
        ("mc1867", 4, ""),
    ]
    assert [[one["id"] for one in line["people"]] for line in graded.lines] == [
        ["al1815", "mc1867"]
    ]


def test_a_path_that_is_somebodys_is_theirs_alone(laid):
    files = {"al1815/notes.zip": zipped({"a.txt": ""}), "al1815/answers.zip": PACKED}
    assert laid(files, at="in/al1815").marks == [("al1815", 4)]


def test_a_section_of_which_one_handed_in_is_no_groups(laid):
    roster = "id,group\nal1815,A\nmc1867,A\nfo1900,B\nzm1901,B\n"
    files = dict.fromkeys(("A/al1815/a.zip", "A/mc1867/a.zip", "B/fo1900/a.zip"), PACKED)
    assert laid(files, roster).marks == [("al1815", 4), ("fo1900", 4), ("mc1867", 4)]


def test_gradescope_names_all_of_a_group(laid):
    told = METADATA.replace(
        "  - :name: Marie", "  - :name: Zoë Müller\n    :sid: zm1901\n  - :name: Marie"
    )
    files = {"submission_metadata.yml": told, **below("submission_11"), **below("submission_12")}
    assert laid(files).marks == [("al1815", 4), ("mc1867", 4), ("zm1901", 4)]


def test_a_layout_can_be_said_and_a_pattern_given(laid):
    files = {f"2026W_{who}__x.{name}": text for who in TWO for name, text in FLAT.items()}
    graded = laid(files, name_pattern=r"2026W_(?P<id>\w+?)__x\.(?P<file>.+)")
    assert graded.marks == [("al1815", 4), ("mc1867", 4)]


def test_a_pattern_that_tells_nothing_is_refused(laid):
    from labproof.graders.batch.run import BatchError

    groups = "person, id, name, email, group, file, at, late, attempt"
    with pytest.raises(BatchError, match=r"^--name-pattern '\(': is no regular expression"):
        laid(GOOD, name_pattern="(")
    with pytest.raises(BatchError) as told:
        laid(GOOD, name_pattern="(?P<who>.*)")
    assert str(told.value) == (
        f"--name-pattern '(?P<who>.*)': unknown who; name groups such as (?P<id>…) out of {groups}"
    )


# --- answers by another name ----------------------------------------------------------------------

PART2 = "answers:\n  module_count: 1\n"
BOTH = f"{BARE}  module_count: 1\n"
READ = "'{}' was read as part1.yaml"
BY_CONTENT = {
    "answers.yaml": ({"answers.yaml": BARE}, READ.format("answers.yaml")),
    "in answers": ({"answers/answers.yml": BARE}, READ.format("answers/answers.yml")),
    "any name": ({"answers/Übung eins.yaml": BARE}, READ.format("answers/Übung eins.yaml")),
    "a flow mapping": (
        {"a.yaml": 'answers: {"kernel_version": 6.8.0-45-generic}\n'},
        READ.format("a.yaml"),
    ),
    "beside others' YAML": (
        {"compose.yaml": "services:\n  answers: {}\n", "a.yaml": BARE},
        READ.format("a.yaml"),
    ),
    "YAML that is large": ({"lock.yaml": "a: b\n" * 60_000, "a.yaml": BARE}, READ.format("a.yaml")),
    "in a zip": ({"a.zip": zipped({"x/answers.yaml": BARE})}, READ.format("x/answers.yaml")),
    "at the top of a zip": (
        {"a.zip": zipped({"answers.yaml": BARE})},
        READ.format("a.zip/answers.yaml"),
    ),
    "in a clone": (
        {
            "answers/mine.yaml": BARE,
            "labs/part1/lab.yaml": "id: part1\n",
            "labs/course.yaml": "answers: 1\n",
        },
        READ.format("answers/mine.yaml"),
    ),
}


@pytest.mark.parametrize("sort", BY_CONTENT)
@pytest.mark.parametrize("packed", [False, True])
def test_a_file_that_holds_one_labs_answers_is_that_labs_whatever_it_is_called(laid, sort, packed):
    files, told = BY_CONTENT[sort]
    files = files | {"evidence.json": evidence()}
    files = (
        {"al1815.zip": zipped(files), "mc1867.zip": PACKED} if packed else below("al1815", files)
    )
    graded = laid(files, labs=("part1", "part2"))
    row = next(row for row in graded.rows if row.id == "al1815")
    assert (row.points, [flag for flag in row.flags.split(" | ") if "was read" in flag]) == (
        4,
        [told],
    )


@pytest.mark.parametrize(
    ("files", "told", "points"),
    [
        ({"answers.yaml": BOTH}, "'answers.yaml' holds answers to part1 and part2, and was not read", 0),
        (
            {"a.yaml": BARE, "b.yaml": WRONG},
            "part1.yaml was not handed in, and 'a.yaml' and 'b.yaml' may be meant: nobody can say which",
            0,
        ),
        ({"part1.yaml": BARE, "b.yaml": WRONG}, "'b.yaml' beside part1.yaml was not read", 4),
        ({"part1.yaml": BARE, "week7.yaml": "answers:\n  colour: red\n"}, "{}'week7.yaml'", 4),
        ({"part1.yaml": BARE, "part4.yaml": "answers: {}\n"}, "{}'part4.yaml'", 4),
        ({"a.zip": zipped({"part1.yaml": BARE, "part4.yaml": ""})}, "{}'part4.yaml'", 4),
        ({"part1.yaml": BARE, **dict.fromkeys(("part3.yaml", "part4.yaml", "quiz.yaml", "boot.yaml"), "")},
         "{}'boot.yaml', 'part3.yaml', 'part4.yaml' and 1 more", 4),
    ],
)  # fmt: skip
def test_what_nobody_can_say_and_nobody_asked_for_is_named(laid, files, told, points):
    graded = laid(below("al1815", files | {"evidence.json": evidence()}), labs=("part1", "part2"))
    told = told.format("answers to labs that were not asked for: ")
    assert (told in graded.only.flags.split(" | "), graded.only.points) == (True, points), (
        graded.only.flags
    )


def test_a_text_beside_the_answers_in_a_labs_folder_is_not_meant(laid):
    files = {"part1/answers.yaml": BARE, "part1/notes.yaml.txt": "the second one?"}
    only = laid(below("al1815", files | {"evidence.json": evidence()})).only
    told = "'part1/answers.yaml' was read as part1.yaml"
    assert (only.points, told in only.flags.split(" | ")) == (4, True), only.flags


def test_a_class_whose_files_are_all_called_answers_is_one(laid):
    files = {f"{who}/answers.yaml": BARE for who in ("al1815", "mc1867", "fo1900")}
    assert [row.id for row in laid(files).rows] == ["al1815", "fo1900", "mc1867"]


def test_a_learner_who_has_all_right_and_other_yaml_is_not_flagged(laid):
    files = {
        **GOOD,
        "answers/notes.yml": "a: 1\n",
        "docker-compose.yaml": "services: {}\n",
        "labs/part1/lab.yaml": "x: 1",
    }
    assert laid(below("al1815", files)).only.flags == ""


@pytest.mark.parametrize(
    "name", ["output.json", "answers/recording.json", "my evidence file.json", "evid.json.txt"]
)
def test_a_file_that_holds_a_recording_is_evidence_whatever_it_is_called(laid, name):
    row = laid(below("al1815", {"part1.yaml": BARE, "package.json": "{}", name: evidence()})).only
    assert (row.points, row.flags) == (4, f"{name!r} was read as evidence.json")


def test_a_second_folder_of_answers_competes_with_the_first(laid):
    second = {"answers 2/part1.yaml": (BARE, LATE), "answers_old/part1.yaml": (WRONG, LATE)}
    row = laid(below("al1815", {**GOOD, "answers/part1.yaml": WRONG, **second})).only
    told = "part1.yaml was handed in more than once: 'answers 2/part1.yaml' counts (the newest), not 'answers/part1.yaml'"
    assert (row.points, row.flags) == (4, told)


# --- layouts that were made up to break it --------------------------------------------------------

THREE = ("al1815", "mc1867", "fo1900")
EACH = [(who, 4.0) for who in sorted(THREE)]
NAMES = ("Ada Lovelace", "Marie Curie", "Fiona OHara")
MOODLE = [f"{name}_{501 + at}_assignsubmission_file_" for at, name in enumerate(NAMES)]
SHA = "0123456789abcdef0123456789abcdef01234567"
MADE_UP = {
    "what Moodle gave back": {
        **{f"{folder}/{name}": content for folder in MOODLE for name, content in FLAT.items()},
        "Ada Lovelace_501_assignfeedback_file_/part1.yaml": WRONG,
        "Marie Curie_502_assignfeedback_comments_comments.html": "",
    },
    "what somebody on Teams is still at": {
        **below("Submitted files/Ada Lovelace/Kernel lab/Version 10", FLAT),
        "Submitted files/Ada Lovelace/Kernel lab/Version 9/part1.yaml": WRONG,
        **below("Submitted files/Marie Curie/Kernel lab/Version 1", FLAT),
        **below("Submitted files/Fiona O'Hara/Kernel lab/Version 1", FLAT),
        "Working files/Ada Lovelace/Kernel lab/part1.yaml": WRONG,
    },
    "names and ids side by side, as ILIAS has them": {
        "Lovelace_Ada_al1815_12345/20261103210500_answers.zip": PACKED,
        "Curie_Marie_mc1867_12346/20261103210501_answers.zip": PACKED,
        "OHara_Fiona_fo1900_12347/20261103210502_answers.zip": PACKED,
    },
    "and as OpenOlat": {
        **below("al1815_Lovelace_Ada/1_dropbox", FLAT),
        **below("mc1867_Curie_Marie/1_dropbox", FLAT),
        **below("fo1900_OHara_Fiona/1_dropbox", FLAT),
    },
    "GitLab's own zips": {
        f"kernel-lab-{who}-main-{SHA}.zip": zipped(below(f"kernel-lab-{who}-main-{SHA}")) for who in THREE
    },
    "files called by their learners": {
        f"{who}{end}": content
        for who in THREE
        for end, content in (("_part1.yaml", BARE), ("_evidence.json", evidence()))
    },
    "files called by their labs, then by their learners": {
        f"{kind[0]}_{who}.{kind[1]}": content
        for who in THREE
        for kind, content in ((("part1", "yaml"), BARE), (("evidence", "json"), evidence()))
    },
    "files called by a day and a learner, or by a learner and a point": {
        **{f"2026-11-03_al1815_{name}": text for name, text in FLAT.items()},
        **{f"20261103_2105 mc1867.{name}": text for name, text in FLAT.items()},
        **{f"fo1900.{name}": text for name, text in FLAT.items()},
    },
    "a section a folder, with one archive of all in it": {
        "A/submissions.zip": zipped({f"{folder}/{name}": text for folder in MOODLE[:2] for name, text in FLAT.items()}),
        "B/submissions.zip": zipped({**below(MOODLE[2], FLAT)}),
    },
    "a folder a lab, with learners in it": {
        f"part1/{who}/{name}": text for who in THREE for name, text in FLAT.items()
    },
    "homes of a server": {f"jupyter-{who}/lab/{name}": text for who in THREE for name, text in GOOD.items()},
    "old answers, editors and environments beside": {
        f"{who}/{name}": text
        for who in THREE
        for name, text in {
            **GOOD,
            "answers_old/part1.yaml": WRONG,
            "answers/part1.yaml~": WRONG,
            "answers/.part1.yaml.swp": "",
            ".venv/lib/part1.yaml": WRONG,
            "node_modules/x/part1.yaml": WRONG,
        }.items()
    },
    "one of Sakai's names among others": {**below("Lovelace, Ada(al1815)"), **below("mc1867"), **below("fo1900")},
    "what was laid beside Gradescope's": {
        "submission_metadata.yml": "submission_11:\n  :submitters:\n  - :name: Ada Lovelace\n    :sid: al1815\n",
        **below("submission_11", FLAT),
        **below("mc1867"),
        "fo1900.zip": PACKED,
    },
    "a course of nbgrader, with what was given out and copied": {
        **{f"submitted/{who}/lab1/{name}": text for who in THREE for name, text in FLAT.items()},
        **{f"autograded/{who}/lab1/part1.yaml": WRONG for who in THREE},
        "source/lab1/part1.yaml": WRONG,
        "release/lab1/part1.yaml": WRONG,
        "gradebook.db": "",
    },
    "OpenOlat's steps": {
        f"Kernel lab/{name}_{who}/{step}/{file}": text
        for name, who in zip(("Lovelace_Ada", "Curie_Marie", "OHara_Fiona"), THREE, strict=True)
        for step, files in {
            "1_task": {"part1.yaml": WRONG},
            "2_submissions": {"part1.yaml": WRONG},
            "3_corrections": {"part1.yaml": (WRONG, LATE)},
            "4_revisions_1": {"answers.zip": PACKED},
        }.items()
        for file, text in files.items()
    },
    "a download of Google Drive in two zips": {
        "x-20261103T210500Z-001.zip": zipped({f"{who}.zip": PACKED for who in THREE[:2]}),
        "x-20261103T210500Z-002.zip": zipped({f"{THREE[2]}.zip": PACKED}),
    },
    "the zip of a class, alone in a folder": {
        "submissions.zip": zipped({f"{folder}/answers.zip": PACKED for folder in MOODLE})
    },
    "a folder around one who packed and two who did not": {
        "Kernel lab/Ada Lovelace (al1815)/answers.zip": PACKED,
        **below("Kernel lab/Marie Curie (mc1867)", FLAT),
        **below("Kernel lab/Fiona O'Hara (fo1900)", FLAT),
    },
    "a time before each file, as ILIAS has it": {
        f"{name}_{who}_123/20261103210500_{file}": text
        for name, who in zip(("Lovelace_Ada", "Curie_Marie", "OHara_Fiona"), THREE, strict=True)
        for file, text in FLAT.items()
    },
    "a folder for each time": {
        **{f"{who}/2026-11-02-21-05-00/part1.yaml": WRONG for who in THREE},
        **{f"{who}/2026-11-03-21-05-00/{name}": text for who in THREE for name, text in FLAT.items()},
    },
    "names among numbers and words, and as a browser writes them": {
        "4711_Ada_Lovelace_submission_8123_99.zip": PACKED,
        "mc1867_Marie_Curie_lab1.zip": PACKED,
        "Fiona%20O%27Hara.zip": PACKED,
    },
    "Submitty, where the learner chose an earlier version": {
        f"lab1/{who}/{name}": text
        for who in THREE
        for name, text in {
            "user_assignment_settings.json": '{"active_version": 2, "history": []}',
            "1/part1.yaml": WRONG,
            "2/answers.zip": PACKED,
            "3/part1.yaml": WRONG,
        }.items()
    },
    "a folder for each of Moodle's groups, of which one alone handed in": {
        f"Group {at}/{folder}/{name}": text
        for at, folder in enumerate(MOODLE)
        for name, text in FLAT.items()
    },
    "what an assignment and a job add": {
        f"kernel-lab-{who}-artifacts/{name}": text for who in THREE for name, text in GOOD.items()
    },
    "a copy, a zip twice, a name with pronouns": {
        "Copy of al1815.zip": PACKED,
        "mc1867.tar.gz.zip": PACKED,
        "12-34 - Fiona O'Hara (she-her) - Nov 3, 2026 905 PM/answers.zip": PACKED,
    },
    "names with a comma, a late word, a bracket": {
        **below("Lovelace, Ada (late)"),
        **below("Curie, Marie [mc1867]"),
        **below("fo1900 - Fiona O’Hara"),
    },
}  # fmt: skip


@pytest.mark.parametrize("layout", MADE_UP)
def test_a_layout_that_nobody_foresaw_finds_its_learners(laid, layout):
    graded = laid(MADE_UP[layout])
    assert (graded.marks, {row.flags for row in graded.rows}) == (EACH, {""})


def test_one_file_for_each_learner_called_by_their_id_is_theirs(laid):
    graded = laid({f"{who}.yaml": BARE for who in THREE})
    assert [(row.id, row.flags) for row in graded.rows] == [
        (w, f"'{w}.yaml' was read as part1.yaml") for w in sorted(THREE)
    ]


@pytest.mark.parametrize(
    "name", ["Zoe Mueller", "zoemueller", "Mueller, Zoe", "Zoë Müller", "Zoe Muller"]
)
def test_letters_that_a_site_writes_out_are_the_same_name(laid, name):
    assert laid(below(name)).only.id == "zm1901"


@pytest.mark.parametrize(
    "name", ["Lovelace_Ada_mc1867_12345", "Lovelace_al1815_12", "kernel_lab_al1815_Ada_7"]
)
def test_an_id_beside_another_name_or_half_of_it_is_nobodys(laid, name):
    assert laid(below(name)).only.id == ""


TREES = {
    "versions": {f"al1815/{at}/a.zip": PACKED for at in (1, 2)},
    "a course of nbgrader": {
        "source/lab1/part1.yaml": WRONG,
        **below("submitted/al1815/lab1", FLAT),
    },
    "sakai": {"Lovelace, Ada(al1815)/Submission attachment(s)/a.zip": PACKED},
    "gradescope": {"submission_metadata.yml": METADATA, **below("submission_11", FLAT)},
}


@pytest.mark.parametrize("tree", TREES)
@pytest.mark.parametrize("beside", ["zips", "folders", "canvas"])
def test_what_lies_beside_the_tree_of_a_site_is_somebodys_as_well(laid, tree, beside):
    more = {
        "zips": {"mc1867.zip": PACKED, "Fiona O'Hara.zip": PACKED},
        "folders": {**below("mc1867"), **below("fo1900")},
        "canvas": {"curiemarie_7_8_a.zip": PACKED, "oharafiona_8_9_a.zip": PACKED},
    }
    graded = laid(TREES[tree] | more[beside])
    assert (graded.marks, {row.flags for row in graded.rows}) == (EACH, {""})


INSIDE = (
    "things in it are called by 'al1815' and 'mc1867': nobody gets the mark until you say whose it"
    " is (--owners)"
)
TOGETHER = {
    "zips": {"al1815.zip": PACKED, "mc1867.zip": PACKED},
    "folders": {**below("al1815"), **below("mc1867", FLAT)},
    "moodle": {f"{folder}/a.zip": PACKED for folder in MOODLE[:2]},
    "files": {f"{who}_{name}": text for who in TWO for name, text in FLAT.items()},
    "attempts": {
        f"{who}/{at}/part1.yaml": BARE if at == 2 else WRONG for who in TWO for at in (1, 2)
    }
    | {f"{who}/2/evidence.json": evidence() for who in TWO},
}


@pytest.mark.parametrize("inside", TOGETHER)
@pytest.mark.parametrize("around", ["group A", "late", "group A/lab"])
def test_whoever_is_named_in_a_folder_beside_hand_ins_gets_their_own(laid, inside, around):
    graded = laid({**below(around, TOGETHER[inside]), "fo1900.zip": PACKED})
    assert graded.marks == EACH
    assert {row.flags for row in graded.rows} == {""}
    late = {row.id for row in graded.rows if row.late}
    assert late == ({"al1815", "mc1867"} if around == "late" else set())


@pytest.mark.parametrize("inside", ["zips", "folders", "moodle"])
@pytest.mark.parametrize("claim", ["", "student: {id: al1815}\n"])
def test_an_archive_of_several_beside_hand_ins_is_nobodys_until_a_person_says_so(
    laid, inside, claim
):
    """A learner's own may look like it, and speaks for nobody else."""
    files = TOGETHER[inside]
    more = {"note/part1.yaml": f"{claim}{BARE}"}
    graded = laid({"section.zip": zipped(files | more), "fo1900.zip": PACKED})
    assert [(row.id, INSIDE in row.flags) for row in graded.rows] == [("fo1900", False), ("", True)]
    told = [row["id"] for row in graded.summary if row["reason"] == f"'section.zip' {SAY}"]
    assert told == ["al1815", "mc1867"]


@pytest.mark.parametrize(
    ("active", "told"),
    [
        ("0", "Submitty counts none of its versions: they were cancelled"),
        ("7", "Submitty counts version 7, which is not here"),
        ("true", ""),
        ("[" * 20_000, ""),
    ],
)
def test_what_submitty_says_against_its_versions_is_told(laid, active, told):
    settings = f'{{"active_version": {active}}}'
    files = {f"al1815/{at}/answers.zip": PACKED for at in (1, 2)}
    row = laid({**files, "al1815/user_assignment_settings.json": settings}, at="in").only
    assert (row.id, row.points, row.others, row.flags) == ("al1815", 4, "al1815/1", told)


def test_whoever_is_in_a_team_on_submitty_at_the_end_gets_its_mark(laid):
    history = [
        {"action": "admin_create", "admin_user": "prof", "first_user": "fo1900"},
        {"action": "admin_add_user", "admin_user": "prof", "added_user": "al1815"},
        {"action": "send_invitation", "sent_by_user": "al1815", "sent_to_user": "zm1901"},
        {"action": "accept_invitation", "user": "mc1867"},
        {"action": "leave", "user": "fo1900"},
        {"action": ["leave"], "user": "mc1867"},
        "leave",
    ]
    settings = json.dumps({"active_version": 2, "team_history": history})
    files = {f"00001_fo1900/{at}/a.zip": PACKED for at in (1, 2, 3)}
    graded = laid({**files, "00001_fo1900/user_assignment_settings.json": settings})
    assert graded.marks == [("al1815", 4), ("mc1867", 4)]
    assert [row.flags for row in graded.rows] == ["", ""]


def test_whom_two_may_be_is_told_and_nobody_gets_it(laid):
    """A name that two share, and a packing that nobody reads: neither is told as nothing handed in."""
    roster = "id,name\njs1,John Smith\njs2,John Smith\nmg2001,Marie Curie\n"
    graded = laid({"smithjohn_9_7_a.zip": PACKED, "mg2001.tar.zst": b"(\xb5/\xfd"}, roster)
    assert [(row.id, row.flags) for row in graded.rows] == [
        ("mg2001", ""),
        ("", MAYBE.format("'js1' or 'js2'")),
    ]
    assert [
        (row["id"], row["reason"]) for row in graded.summary if row["outcome"] == "missing"
    ] == [
        ("js1", f"'smithjohn_9' {SAY}"),
        ("js2", f"'smithjohn_9' {SAY}"),
    ]


@pytest.mark.parametrize(
    ("name", "who"),
    [
        ("123.zip", "00123"),
        ("kernel-lab-x-K-9.zip", "K-9"),
        ("Ada Lovelace_4701_assignsubmission_file_a.zip", "al1815"),
        ("Grace B. Hopper_4702_assignsubmission_file_a.zip", "gh1906"),
        ("lab 123 by somebody.zip", ""),
        ("Ada_4701_assignsubmission_file_a.zip", ""),
    ],
)
def test_whose_a_name_may_be_is_told_and_never_guessed(laid, name, who):
    roster = "id,name\nal1815,Ada King Lovelace\ngh1906,Grace Hopper\n00123,Ali\nK-9,Bo\n"
    row = laid({name: PACKED}, roster).only
    assert (row.id, row.flags) == ("", MAYBE.format(f"'{who}'") if who else NOBODYS)


COUNTED = (
    "id,name\n1,Bob Stone\n2,Carl Ray\n3,Ada Lovelace\n12,Dana Fox\nada,Ada Twin\n1234567,Eve Zim\n"
)


@pytest.mark.parametrize(
    ("names", "whose"),
    [
        (["ada_lovelace_1", "ada_lovelace_2"], {"", "3"}),
        (["2026-11-12", "2026-11-13"], {""}),
        (["lab-1", "lab-2"], {""}),
        (["week_1.zip", "week_2.zip"], {""}),
        (["lab1-1234567.zip", "lab1-x.zip"], {"", "1234567"}),
        (["Ben-1234567.zip", "Cy.zip"], {""}),
        (["smith-1.zip"], {""}),
        (["kernel-1.zip", "kernel-2.zip"], {"1", "2"}),
    ],
)
def test_a_counter_a_day_and_a_part_of_a_login_are_nobodys_id(laid, names, whose):
    files = {name: PACKED for name in names if name.endswith(".zip")}
    files |= {p: text for name in names if "." not in name for p, text in below(name).items()}
    assert {row.id for row in laid(files, f"{COUNTED}smith,Sue Smith\n").rows} <= whose


def test_groups_that_differ_in_a_sign_are_two(laid):
    roster = "id,name,email,group\na,,,Team 1.1\nb,,,Team 11\nc,,,C\nd,,,C++\n"
    assert laid({"Team 11.zip": PACKED, "C++.zip": PACKED}, roster).marks == [("b", 4), ("d", 4)]


@pytest.mark.parametrize("own", ["12/2021", "r&d", "a;b"])
def test_an_id_with_a_sign_that_parts_others_is_one_id(laid, own):
    files = below("x", GOOD | {"answers/part1.yaml": f'student: {{id: "{own}"}}\n{BARE}'})
    row = laid(files, f'id\n"{own}"\n12\n2021\n').only
    assert (row.id, row.flags) == (own.replace(";", "；"), "whose it is only its answer files say")


@pytest.mark.parametrize("name", ["answers.txt", "answers/Lab1.docx", "notes.pdf"])
@pytest.mark.parametrize("recording", ["evidence.json", "evidence (1).json"])
def test_what_was_handed_in_in_place_of_answers_is_named(laid, name, recording):
    row = laid({f"al1815/{name}": "x", f"al1815/{recording}": evidence()}).only
    file = name.rpartition("/")[2]
    assert row.points == 0
    assert f"'{file}' was not read, and part1.yaml not handed in" in row.flags.split(" | ")


def test_a_file_that_counts_by_what_is_in_it_is_not_told_as_unread_or_changed(laid):
    files = {"my answers.yaml": BARE.encode(), "evidence.json": evidence().encode()}
    hashes = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    manifest = json.dumps({"schema": 1, "files": hashes})
    row = laid(below("al1815/answers", {**files, "manifest.json": manifest})).only
    assert (row.points, row.flags) == (4, "'answers/my answers.yaml' was read as part1.yaml")


def test_an_empty_folder_holds_no_hand_ins(laid):
    with pytest.raises(BatchError) as told:
        laid({})
    assert str(told.value).startswith("no submissions there: expected folders, zips or tars")


def test_labs_may_stand_behind_blanks(laid, tmp_path):
    laid({"part1.yaml": BARE})
    options = ["--out", str(tmp_path / "out"), "--labs", "part1, part2"]
    assert CliRunner().invoke(grade, [str(tmp_path / "in"), *options]).exit_code == 0


def test_no_export_names_others(laid, tmp_path):
    """Learners may see them; the tables are the instructor's."""
    (tmp_path / "secret").write_bytes(SECRET)
    own = {"part1.yaml": BARE, "evidence.json": evidence(nonce=nonce_of("mc1867", SECRET))}
    files = {**below("al1815", own), **below("al1815 (2)", own)}
    each = str(tmp_path / "{submission}.json")
    graded = laid(files, secret=tmp_path / "secret", exports=[("gradescope", each)])
    assert all("mc1867" in row.flags for row in graded.rows)
    for name in ("al1815.json", "al1815 (2).json"):
        assert "mc1867" not in (tmp_path / name).read_text()


def test_whom_only_the_answer_files_of_another_name_is_flagged(laid):
    claim = 'student: {id: "al1815+fo1900"}\n'
    graded = laid(below("al1815", GOOD | {"answers/part1.yaml": claim + BARE}))
    told = "only its answer files name 'fo1900'"
    assert [(row.id, row.flags) for row in graded.rows] == [("al1815", told), ("fo1900", told)]


def test_of_two_files_with_a_time_before_them_the_later_one_counts(laid):
    files = {
        "20261102210500_part1.yaml": (WRONG, LATE),
        "20261103210500_part1.yaml": BARE,
        "20261103210501_evidence.json": evidence(),
    }
    row = laid(below("Lovelace_Ada_al1815_12345", files)).only
    told = "'20261103210500_part1.yaml' counts (the newest), not '20261102210500_part1.yaml'"
    assert (row.points, row.flags) == (4, f"part1.yaml was handed in more than once: {told}")


@pytest.mark.parametrize("sort", ["gnu", "posix"])
def test_a_sparse_file_in_the_tar_of_a_class_costs_its_own_row(laid, tmp_path, sort):
    """As `tar --sparse` packs it, which whoever packs a class may have asked for."""
    home = tmp_path / "class"
    for who in ("al1815", "mc1867", "fo1900"):
        for name, text in FLAT.items():
            (home / who).mkdir(parents=True, exist_ok=True)
            (home / who / name).write_text(text)
    for file in (home / "al1815" / "part1.yaml", home / "al1815" / "notes"):
        os.truncate(file, 1 << 30) if file.exists() else file.write_text("")
    packed = tmp_path / "in" / "class.tar"
    packed.parent.mkdir()
    subprocess.run(
        ["tar", f"--format={sort}", "--sparse", "-cf", packed, "."], cwd=home, check=True
    )
    graded = laid({})
    assert graded.marks == [("al1815", 0), ("fo1900", 4), ("mc1867", 4)]
    (reason,) = [line["reason"] for line in graded.lines if line["outcome"] == "rejected"]
    assert reason == "class.tar holds a sparse file; pack it without --sparse"


def test_odd_headers_in_the_tar_of_a_class_cost_their_own_rows(laid):
    packed = io.BytesIO()
    odd = {"al1815": {"comment": "x" * 100_000}, "mc1867": {"mtime": "nan"}, "fo1900": {}}
    with tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for who, headers in odd.items():
            for name, text in FLAT.items():
                entry = tarfile.TarInfo(f"{who}/{name}")
                entry.size, entry.pax_headers = len(text), headers
                archive.addfile(entry, io.BytesIO(text.encode()))
    graded = laid({"class.tar": packed.getvalue()})
    assert graded.marks == [("al1815", 0), ("fo1900", 4), ("mc1867", 4)]
    (reason,) = [line["reason"] for line in graded.lines if line["outcome"] == "rejected"]
    assert reason == "class.tar holds a name or header that is longer than any honest one"


def test_one_learners_zip_alone_in_a_folder_is_no_class(laid):
    packed = {"answers.zip": ZIP_ALONE, "evidence.zip": zipped({"evidence.json": evidence()})}
    assert laid({"x.zip": zipped(packed)}).marks == [("", 4)]


def test_a_sites_zip_of_the_one_who_handed_in_is_theirs(laid):
    """As Moodle names a hand-in; a folder that is called like somebody anybody could pack."""
    packed = {
        f"Ada Lovelace_4711_assignsubmission_file_/{name}": text for name, text in GOOD.items()
    }
    assert laid({"Kernel lab.zip": zipped(packed)}).marks == [("al1815", 4)]


def test_a_zip_around_a_folder_that_is_called_like_somebody_is_nobodys(laid):
    claimed = {f"al1815/{name}": text for name, text in GOOD.items()}
    assert laid({"x.zip": zipped(claimed)}).marks == [("", 4)]


def test_a_learners_zip_that_is_called_as_drives_speaks_for_nobody_else(laid):
    fake = zipped({f"{who}/{name}": text for who in THREE for name, text in GOOD.items()})
    graded = laid({"al1815.zip": PACKED, "x-20261103T210500Z-001.zip": fake})
    assert graded.marks == [("", 4), ("al1815", 4)]
