"""`labproof grade --export` and `--against`: a class as other places read it."""

from __future__ import annotations

import json
import tracemalloc
import xml.etree.ElementTree as ElementTree

import msgspec
import pytest

from labproof.graders.batch.exports import records
from labproof.graders.batch.exports.records import Exporter
from labproof.graders.model import Compared, Person, Private
from labproof.graders.reports.json import read_line
from labproof.graders.reports.registry import Export
from tests.graders.batch.hand_ins import WRONG, grade, lay
from tests.graders.reports.records import record_with


def test_a_class_stands_in_one_junit_report_a_suite_each(home):
    grade(home, "in", "--export=junit=class.xml")
    root = ElementTree.parse(home.folder / "class.xml").getroot()
    assert [suite.get("name") for suite in root] == ["s1.part1", "s2.part1"]
    assert [suite.get("failures") for suite in root] == ["2", "3"]


def test_what_holds_one_submission_is_written_for_each(home):
    grade(home, "in", "--export=gradescope=results/{submission}.json")
    told = {path.stem: json.loads(path.read_text()) for path in (home.folder / "results").iterdir()}
    assert {name: data["tests"][0]["score"] for name, data in told.items()} == {"s1": 2, "s2": 0}


def test_no_export_names_a_classmate_who_has_the_same(home):
    """Learners read what Gradescope and others show; whom to ask is the instructor's to know."""
    exports = ("gradescope", "markdown", "github", "json", "junit", "classroom50-release")
    grade(home, "in", *(f"--export={name}={name}/{{submission}}.txt" for name in exports))
    assert "with 's2' (copies.csv)" in (home.folder / "out" / "results.jsonl").read_text()
    for name in exports:
        assert "s2" not in (home.folder / name / "s1.txt").read_text(), name


@pytest.mark.parametrize("members", [(), ("ada",), ("ada", "bo")])
def test_no_export_is_handed_what_is_private(tmp_path, monkeypatch, members):
    """Whatever it shows of a record: one that somebody writes tomorrow shows all."""
    monkeypatch.setattr(records, "export_named", lambda _: Export("all", "", shown_whole, True))
    told = ("with 'eve'",)
    private = Private(told, told, Compared(evidence="eve", text={"part1.why": "eve"}), {"a": "eve"})
    record = msgspec.structs.replace(
        record_with("told"), private=private, line=b"eve", people=tuple(map(Person, members))
    )
    exporter = Exporter([("all", str(tmp_path / "all.txt"))], 1)
    exporter.add(record)
    exporter.finish()
    assert "eve" in shown_whole([record], None)
    assert "eve" not in (tmp_path / "all.txt").read_text()


def shown_whole(shown, _setting):
    return "".join(map(repr, shown))


@pytest.fixture
def team(home):
    """The first of two submissions is a pair's."""
    (home.folder / "in" / "s1").rename(home.folder / "in" / "team-7")
    (home.folder / "roster.csv").write_text(
        "id,name,email,group\nada,Ada,,team-7\n../eve,Eve,,team-7\ns2,Bo,,\n"
    )
    return home


def test_every_member_of_a_group_gets_an_export(team):
    grade(
        team,
        "in",
        "--roster=roster.csv",
        "--export=gradescope=results/{submission}.json",
        "--export=junit=c.xml",
    )
    told = {path.stem: json.loads(path.read_text()) for path in (team.folder / "results").iterdir()}
    scores = {name: data["tests"][0]["score"] for name, data in told.items()}
    assert scores == {"team-7+ada": 2, "team-7+.._eve": 2, "s2": 0}
    suites = [suite.get("name") for suite in ElementTree.parse(team.folder / "c.xml").getroot()]
    assert suites == ["s2.part1", "team-7+ada.part1", "team-7+../eve.part1"]


def test_each_member_has_findings_of_their_own(team):
    lay(team.folder / "in" / "team-8", WRONG)
    (team.folder / "roster.csv").write_text(
        "id,name,email,group\nada,Ada,,team-8\neve,Eve,,team-8\n"
    )
    grade(team, "in/team-8", "--roster=roster.csv", "--export=gitlab-quality=q.json")
    prints = [one["fingerprint"] for one in json.loads((team.folder / "q.json").read_text())]
    assert len(prints) == len(set(prints)) == 2


def test_one_file_for_a_pairs_one_submission_holds_it(team):
    grade(team, "in/team-7", "--roster=roster.csv", "--export=gradescope=x.json")
    assert json.loads((team.folder / "x.json").read_text())["tests"][0]["score"] == 2


def test_what_holds_one_submission_is_refused_for_two_before_anything_is_graded(home):
    done = home.run("labproof", "grade", "in", "--out=out", "--export=gradescope=x.json")
    told = "gradescope holds one submission, and there are 2; write {submission} where its name belongs"
    assert (done.returncode, done.stderr) == (
        1,
        f"Error: --export gradescope={home.folder}/x.json: {told}\n",
    )
    assert not (home.folder / "out" / "results.jsonl").exists()


def test_findings_stand_at_the_answers_own_lines(home):
    grade(home, "in", "--export=gitlab-quality=q.json")
    found = json.loads((home.folder / "q.json").read_text())
    assert [
        (one["check_name"], one["location"]["path"], one["location"]["lines"]["begin"])
        for one in found
    ] == [("labproof.part1.kernel_version", "part1.yaml", 2)]


def test_a_files_finding_stands_at_its_first_mistake_also_in_a_second_run(home):
    lay(home.folder / "in" / "s3", "answers:\n  banana: 1\nmore: 2\n")
    for _ in range(2):
        grade(home, "in/s3", "--export=gitlab-quality=q.json")
        found = json.loads((home.folder / "q.json").read_text())
        assert [
            (one["location"]["path"], one["location"]["lines"]["begin"])
            for one in found
            if one["check_name"] == "labproof.part1.answer_file"
        ] == [("part1.yaml", 2)]


def test_a_submissions_name_leads_nowhere_else(learner):
    lay(learner.folder / "in" / "..evil")
    grade(learner, "in/..evil", "--export=junit=results/{submission}.xml")
    assert [path.name for path in (learner.folder / "results").iterdir()] == ["evil.xml"]


def test_what_is_a_file_each_keeps_nobody_in_memory(home, tmp_path, monkeypatch):
    """Of a class of thousands the next row is written before the one after it is read."""
    grade(home, "in")
    monkeypatch.chdir(tmp_path)
    line = (home.folder / "out" / "results.jsonl").read_bytes().splitlines()[0]
    kept = []
    for file in ("{submission}.xml", "all.xml"):
        exporter = Exporter([("junit", file)], 300)
        exporter.add(read_line(line))
        tracemalloc.start()
        for _ in range(300):
            exporter.add(read_line(line))
        kept.append(tracemalloc.get_traced_memory()[0])
        tracemalloc.stop()
        exporter.finish()
    alone, together = kept
    assert alone < together / 20
    assert (tmp_path / "s1.xml").read_text().count("<testcase") * 301 == (
        tmp_path / "all.xml"
    ).read_text().count("<testcase")
