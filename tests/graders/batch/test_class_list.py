"""Class lists as course sites export them."""

from __future__ import annotations

import pytest

from labproof.graders.batch.class_list import RosterError, load_roster
from tests.graders.batch.hand_ins import lay

LISTS = {
    "our own": "id,name,email,group\nial,Inês Almeida,ines@uni.example,A\nzed,Zed,,\n",
    "semicolons": "id;name;email;group\nial;Inês Almeida;ines@uni.example;A\nzed;Zed;;\n",
    "tabs": "id\tname\temail\tgroup\nial\tInês Almeida\tines@uni.example\tA\nzed\tZed\t\t\n",
    "first and last name apart": "Last Name,First Name,Username,Email\nAlmeida,Inês,ial,ines@uni.example\n,Zed,zed,\n",
    "canvas": (
        "Student,ID,SIS User ID,SIS Login ID,Section,Notes,Lab 1 (51001)\n,,,,,,Manual Posting\n"
        '    Points Possible,,,,,,20.00\n"Almeida, Inês",70011,s-0411,ial,A,,12\n"=""=Cmd, Zed""",70019,,zed,A,,\n'
        '"Student, Test",70999,,8f0c2f,A,,\n'
    ),
    "canvas, german": "Student;ID;SIS User ID;SIS Login ID;Section\nAlmeida, Inês;70011;s-0411;ial;A\nZ;7;;zed;A\n",
    "moodle participants": (
        "First name,Last name,ID number,Email address\nInês,Almeida,ial,ines@uni.example\nZ,Ed,zed,z@uni.example\n"
    ),
    "moodle participants, german": (
        "Vorname,Nachname,ID-Nummer,E-Mail-Adresse\nInês,Almeida,ial,ines@uni.example\nZ,Ed,zed,z@uni.example\n"
    ),
    "brightspace": (
        "OrgDefinedId,Username,Last Name,First Name,Email,End-of-Line Indicator\n"
        "#1234,#ial,Almeida,Inês,ines@uni.example,#\n#1235,#zed,Ed,Z,z@uni.example,#\n"
    ),
    "github classroom": (
        '"identifier","github_username","github_id","name"\n"ial","ines-a","12","Inês Almeida"\n"zed","","",""\n'
    ),
    "classroom 50": (
        "username,first_name,last_name,email,section,github_id,role\n"
        "ial,Inês,Almeida,ines@uni.example,A,12,student\nzed,Z,Ed,,A,13,student\nprof,P,Rof,,A,14,teacher\n"
    ),
    "gradescope": (
        "First Name,Last Name,SID,Email,Role,Sections\nInês,Almeida,ial,ines@uni.example,Student,A\n"
        "Z,Ed,zed,z@uni.example,Student,A\nT,A,ta,ta@uni.example,TA,A\n"
    ),
}


@pytest.mark.parametrize("sort", LISTS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_any_sites_list_is_a_roster(tmp_path, sort, encoding):
    (tmp_path / "list.csv").write_text(LISTS[sort], encoding=encoding)
    roster = load_roster(tmp_path / "list.csv")
    assert [person.id for person in roster.people] == ["ial", "zed"]
    assert roster.name("almeidaines") is roster.by_id["ial"]


def test_every_other_name_that_a_list_has_leads_there(tmp_path):
    def ids(sort, *names):
        (tmp_path / "list.csv").write_text(LISTS[sort])
        roster = load_roster(tmp_path / "list.csv")
        return [person and person.id for person in (roster.login(name) for name in names)]

    assert ids("canvas", "70011", "s-0411", "ial") == ["ial"] * 3
    assert ids("brightspace", "1234", "ines@uni.example", "ines") == ["ial"] * 3
    assert ids("github classroom", "ines-a", "12") == ["ial"] * 2


def test_moodles_worksheet_tells_the_participants_numbers(tmp_path):
    (tmp_path / "list.csv").write_text(
        "Identifier,Full name,Email address,Status,Grade,Maximum grade\n"
        "Participant 5101,Inês Almeida,ines@uni.example,Submitted for grading,,20.00\n"
    )
    roster = load_roster(tmp_path / "list.csv")
    assert [person.id for person in roster.people] == ["ines@uni.example"]
    assert roster.number("5101") is roster.people[0]


def test_canvas_own_numbers_are_known(tmp_path):
    (tmp_path / "list.csv").write_text(LISTS["canvas"])
    assert load_roster(tmp_path / "list.csv").number("70019").id == "zed"


def test_a_list_without_any_id_is_refused(tmp_path):
    (tmp_path / "list.csv").write_text("name\nAda\n")
    with pytest.raises(RosterError) as told:
        load_roster(tmp_path / "list.csv")
    assert str(told.value) == (
        f"{tmp_path}/list.csv:1: has no column `id`; the columns are id, name, email, group, and found was 'name'; "
        "add what each learner is known by"
    )


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_line_may_end_as_any_program_ends_it(tmp_path, end):
    path = tmp_path / "roster.csv"
    path.write_bytes(f"id,name{end}s1,Ada{end}".encode())
    assert [(person.id, person.name) for person in load_roster(path).people] == [("s1", "Ada")]


def test_a_lost_quote_is_told(tmp_path):
    path = tmp_path / "roster.csv"
    path.write_text('id,name\ns1,"Ada\n' + "s2,Bob\n" * 20_000)
    with pytest.raises(RosterError) as caught:
        load_roster(path)
    told = "this is no table (field larger than field limit (131072)); perhaps a quote is lost in it, or before"
    assert str(caught.value).partition(": ")[2] == told


def test_a_roster_of_ones_own_with_more_columns_keeps_its_ids(tmp_path):
    path = tmp_path / "roster.csv"
    path.write_text("id,name,email,group,section\ns1,Ada,ada@example.org,g1,A\n")
    assert [person.id for person in load_roster(path).people] == ["s1"]


def test_teachers_are_left_out_and_nobody_else_in_any_language(tmp_path):
    path = tmp_path / "roster.csv"
    roles = "Teilnehmer/in Studierende Étudiant Estudiante Gast Tester".split()
    teachers = ["Teacher", "Non-editing teacher", "TA", "Dozent/in", "Trainer/in", "Profesor"]
    lines = [f"s{at};{role}" for at, role in enumerate([*roles, *teachers])]
    path.write_text("\n".join(["id;Rolle", *lines]), encoding="utf-8")
    assert [person.id for person in load_roster(path).people] == [f"s{at}" for at in range(6)]


def test_a_roster_with_nobody_in_it_is_refused(tmp_path):
    path = tmp_path / "roster.csv"
    path.write_text("id,role\nt1,Teacher\n")
    with pytest.raises(RosterError) as told:
        load_roster(path)
    wanted = "has nobody in it who may hand anything in; write a line for each learner"
    assert str(told.value) == f"{path}: {wanted}"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (
            "name\nAda\n",
            "roster.csv:1: has no column `id`; the columns are id, name, email, group, and found was 'name'; add what "
            "each learner is known by",
        ),
        (
            "id,name\na,A\n,B\na,C\n",
            "roster.csv:3: 'B' has no id; write one, or delete the line\n"
            "roster.csv:4: the id 'a' stands here again; each learner has one line, and an id of their own",
        ),
    ],
)
def test_a_roster_that_cannot_be_used_is_told_whole(learner, content, told):
    lay(learner.folder / "in" / "a")
    (learner.folder / "roster.csv").write_text(content)
    done = learner.run("labproof", "grade", "in", "--out", "out", "--roster", "roster.csv")
    assert (done.returncode, done.stderr) == (1, f"Error: {told}\n")
