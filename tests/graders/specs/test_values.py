"""`values`: what a lab draws for each learner, wherever it stands, live, recorded and in a batch."""

import json
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from labproof.graders.authoring.proof import prove
from labproof.graders.draws import drawn, seed_of
from labproof.graders.model import Draw
from labproof.graders.specs.load import lab_of, load_lab
from labproof.graders.specs.problems import SpecError
from tests.conftest import Learner, statuses

SPEC = """\
id: own
title: A file of your own
steps:
  - {run: "echo {{port}} >PLACE/{{file}}", note: yours alone}
values:
  port: {least: 20000, most: 29999}
  file: {one_of: [alpha.conf, beta.conf, gamma.conf, delta.conf]}
facts:
  inside: {run: "cat PLACE/{{file}}", type: number}
questions:
  - id: number
    prompt: Write {{port}} into PLACE/{{file}}. What does it hold now?
    kind: number
    truth: own.inside
    shown_by: cat PLACE/{{file}}
    hint: Look into {{file}}.
    accepts: ["{{port}}"]
    rejects: ["1{{port}}", banana]
  - id: name
    prompt: Which file is it?
    kind: choice
    given: "{{file}}"
    hint: The one you wrote into.
    params: {choices: [alpha.conf, beta.conf, gamma.conf, delta.conf]}
    accepts: ["{{file}}"]
    rejects: [banana, alpha.conf or beta.conf or gamma.conf]
sample: {own.inside: "{{port}}\\n"}
state:
  files:
    PLACE/{{file}}: {id: own_file, lines: ["{{port}}"]}
checks: {the_port_is_yours: 1}
criteria:
  - {text: Did it, met_by: [number, name, own_file]}
"""
CHECKS = """\
def test_the_port_is_yours(answers, values):
    assert "number" in answers and values["port"] in answers["number"].line, "that is another port than yours"


def test_the_machine_has_it(host, values):
    assert host.file("PLACE/" + values["file"]).exists, "there is no such file"


def test_the_machine_has_a_line(host, values):
    assert host.file("PLACE/" + values["file"]).size, "it is empty"
"""
SOLUTION = """\
import json, os, sys
from pathlib import Path

mine = json.loads(os.environ["LABPROOF_VALUES"])
Path("PLACE", mine["file"]).write_text(mine["port"] + "\\n")
Path(sys.argv[1]).mkdir(exist_ok=True)
Path(sys.argv[1], "own.yaml").write_text(f"answers: {{number: {mine['port']}, name: {mine['file']}}}\\n")
"""
DRAWS = {
    "port": Draw(20000, 29999),
    "file": Draw(one_of=("alpha.conf", "beta.conf", "gamma.conf", "delta.conf")),
}


@dataclass
class Class:
    folder: Path

    def values(self, learner):
        return drawn(DRAWS, "own", seed_of(learner))

    def start(self, learner, **environment):
        """A learner's folder with the answer file laid; ids are folders' names."""
        there = Learner(self.folder / learner)
        there.folder.mkdir()
        there.run(
            "labproof",
            "start",
            "../own",
            *([] if environment else ["--id", learner]),
            **environment,
        )
        return there

    def answer(self, there, values):
        path = there.folder / "answers" / "own.yaml"
        text = path.read_text().replace("  number:\n", f"  number: {values['port']}\n")
        path.write_text(
            text.replace("  name:\n    ", "").replace("  name:", f"  name: {values['file']}", 2)
        )
        # The student's own name has the same key as the question.
        path.write_text(path.read_text().replace(f"  name: {values['file']}", "  name:", 1))

    def do(self, learner, **environment):
        """One who does it all, on a machine of their own."""
        there = self.start(learner, **environment)
        lab = (self.folder / "own" / "lab.yaml").read_text()
        text = (there.folder / "answers" / "own.yaml").read_text()
        port, file = re.search(r"Yours alone: port (\d+), file (\S+)\.", text).groups()
        place = self.folder / "machine"
        shutil.rmtree(place)
        place.mkdir()
        (place / file).write_text(f"{port}\n")
        assert str(place) in lab
        self.answer(there, {"port": port, "file": file})
        return there

    def grade(self, *options):
        """The rows of a batch over every learner, by submission."""
        room = Learner(self.folder)
        done = room.run("labproof", "grade", "class", "--out", "marks", "--labs", "own", *options)
        assert done.returncode in (0, 2), done.stderr
        lines = (self.folder / "marks" / "results.jsonl").read_text().splitlines()
        return {row["submission"]: row for row in map(json.loads, lines)}

    def hand_in(self, there, name):
        assert there.run("labproof", "record", "../own").returncode == 0
        shutil.copytree(there.folder / "answers", self.folder / "class" / name / "answers")


@pytest.fixture
def room(tmp_path):
    """A lab that draws values, and room for a class."""
    lab = tmp_path / "own"
    lab.mkdir()
    (tmp_path / "machine").mkdir()
    (tmp_path / "class").mkdir()
    texts = {
        "lab.yaml": SPEC,
        "test_own.py": CHECKS,
        "solution.py": SOLUTION,
        "README.md": "# Own\n",
    }
    for name, text in texts.items():
        (lab / name).write_text(text.replace("PLACE", str(tmp_path / "machine")))
    return Class(tmp_path)


def test_they_stand_wherever_they_are_named(room):
    mine = room.values("ada")
    lab = load_lab(room.folder / "own", seed_of("ada"))
    number, name = lab.questions
    place = room.folder / "machine" / mine["file"]
    assert lab.values == mine
    assert number.prompt == f"Write {mine['port']} into {place}. What does it hold now?"
    assert (number.hint, number.accepts, number.shown_by) == (
        f"Look into {mine['file']}.",
        (mine["port"],),
        f"cat {place}",
    )
    assert (name.given, lab.sample) == (mine["file"], {"own.inside": f"{mine['port']}\n"})
    assert lab.facts.probes[0].run == f"cat {place}"
    (entry,) = lab.entries
    assert (entry.id, entry.name, entry.wants[0].wanted) == ("own_file", str(place), mine["port"])


def test_whoever_it_is_the_lab_is_the_same_one(room):
    nobodys = load_lab(room.folder / "own")
    ada, bob = (lab_of(nobodys, seed_of(learner)) for learner in ("ada", "bob"))
    assert ada.hash == bob.hash == nobodys.hash
    assert (
        [item.id for item in ada.items]
        == [item.id for item in bob.items]
        == [item.id for item in nobodys.items]
    )
    assert ada.values != bob.values


def test_the_blank_answer_file_tells_them(room):
    there = room.start("ada")
    mine, text = room.values("ada"), (there.folder / "answers" / "own.yaml").read_text()
    assert f"# Yours alone: port {mine['port']}, file {mine['file']}.\n" in text
    assert f"  # Write {mine['port']} into" in text
    assert "student:\n  id: 'ada'\n" in text
    assert f"seed: {seed_of('ada')}}}\n" in text


def test_live_and_recorded_and_in_a_batch_they_are_the_same(room):
    there = room.do("ada")
    live = there.report("../own")
    assert set(statuses(live).values()) == {"passed"}, live["stdout"]
    mine = room.values("ada")
    assert live["labs"][0]["notes"] == [
        f"Drawn for this learner: port {mine['port']}, file {mine['file']}."
    ]
    room.hand_in(there, "ada")
    shutil.rmtree(room.folder / "machine")
    (room.folder / "roster.csv").write_text("id,name\nada,Ada\nbob,Bob\n")
    row = room.grade("--roster", "roster.csv")["ada"]
    assert (row["points"], row["possible"], row["pending"], row["flags"]) == (4, 4, 0, [])
    assert row["labs"][0]["notes"] == live["labs"][0]["notes"]
    recorded = there.report("../own", "--evidence", "answers/evidence.json")
    assert (recorded["points"], recorded["labs"][0]["notes"]) == (4, live["labs"][0]["notes"])


def test_another_learners_answers_earn_nothing(room):
    room.do("ada")
    other = next(
        name
        for name in ("bob", "cyd", "dan")
        if room.values(name)["file"] != room.values("ada")["file"]
    )
    there = room.start(other)
    room.answer(there, room.values("ada"))
    assert there.report("../own")["points"] == 0


def test_whose_values_a_submission_carries_is_told(room):
    there = room.do("ada")
    room.hand_in(there, "ada")
    copied = (there.folder / "answers" / "own.yaml").read_text().replace("id: 'ada'", "id: bob")
    (there.folder / "answers" / "own.yaml").write_text(copied)
    room.hand_in(there, "bob")
    (there.folder / "answers" / "own.yaml").write_text(copied.replace(seed_of("ada"), "f" * 32))
    room.hand_in(there, "cyd")
    (room.folder / "roster.csv").write_text("id\nada\nbob\ncyd\n")
    rows = room.grade("--roster", "roster.csv")
    assert not any("values" in flag for flag in rows["ada"]["flags"])
    assert "its values are those of 'ada'" in rows["bob"]["flags"]
    assert "its values are those of nobody in this class" in rows["cyd"]["flags"]
    other = "the evidence was recorded with the values of another learner than the answers are for"
    assert other not in rows["bob"]["flags"]


def test_evidence_of_another_learners_values_is_told(room):
    there = room.do("ada")
    room.hand_in(there, "ada")
    own = room.start("bob")
    room.answer(own, room.values("bob"))
    shutil.copy(room.folder / "class" / "ada" / "answers" / "evidence.json", own.folder / "answers")
    shutil.copytree(own.folder / "answers", room.folder / "class" / "bob" / "answers")
    other = "the evidence was recorded with the values of another learner than the answers are for"
    assert other in room.grade()["bob"]["flags"]


def test_where_nobody_says_who_it_is_nothing_is_graded_and_both_roads_say_so(room):
    there = Learner(room.folder / "class" / "nobody")
    there.folder.mkdir()
    said = there.run("labproof", "start", "../../own").stderr
    told = "own draws values for each learner, and nobody says who you are; lay its file with `labproof start "
    assert said == f"Error: {told}../../own --id ID`, or set LABPROOF_ID\n"
    there.answer("own", "answers: {number: 1, name: alpha.conf}\n")
    live = there.report("../../own")
    assert (live["points"], live["possible"], live["pending"]) == (0, 4, 0)
    row = room.grade()["nobody"]
    told = "not graded: this lab draws values for each learner; write your id under `student:`"
    assert {one["message"] for one in row["labs"][0]["results"] if one["possible"]} == {told}
    assert "names no learner, so that nobody's values could be drawn" in row["flags"]


def test_with_a_secret_the_nonce_decides(room):
    (room.folder / "roster.csv").write_text("id\nada\nbob\n")
    teacher = Learner(room.folder)
    assert teacher.run("labproof", "issue", "--roster", "roster.csv").returncode == 0
    table = (room.folder / "nonces.csv").read_text()
    nonce = re.search(r'"ada","([0-9a-f]{32})"', table)[1]
    there = room.do("ada", LABPROOF_NONCE=nonce, LABPROOF_ID="ada")
    assert seed_of(nonce) in (there.folder / "answers" / "own.yaml").read_text()
    assert there.report("../own")["points"] == 4
    assert there.run("labproof", "record", "../own", "--nonce", nonce).returncode == 0
    shutil.copytree(there.folder / "answers", room.folder / "class" / "ada" / "answers")
    told = re.sub(r", seed: \w+", "", (there.folder / "answers" / "own.yaml").read_text())
    (room.folder / "class" / "bob" / "answers").mkdir(parents=True)
    (room.folder / "class" / "bob" / "answers" / "own.yaml").write_text(
        told.replace("'ada'", "bob")
    )
    rows = room.grade("--roster", "roster.csv", "--secret", "labproof.secret")
    assert (rows["ada"]["points"], rows["ada"]["flags"]) == (4, [])
    alone = "its values were drawn from the id alone, and not from the nonce that was given"
    assert alone in rows["bob"]["flags"]


def test_ci_grades_by_the_values_that_the_answers_carry(room):
    there = room.do("ada")
    assert there.run("labproof", "record", "../own").returncode == 0
    done = there.run("labproof", "ci", "--labs", str(room.folder / "own"), "--target", "gitlab")
    assert "Total: 4 of 4 points\n" in done.stdout, done.stdout + done.stderr


def test_a_lab_is_proven_for_several_learners(room):
    done = Learner(room.folder).run("labproof", "validate", "own")
    assert (done.returncode, done.stderr) == (0, ""), done.stdout + done.stderr
    assert "own: valid\n" in done.stdout
    assert "reference learner           4 of 4 points on this machine" in done.stdout


def test_a_solution_with_one_learners_values_in_it_is_none(room):
    path = room.folder / "own" / "solution.py"
    first = room.values("learner-1")
    path.write_text(
        path.read_text().replace('json.loads(os.environ["LABPROOF_VALUES"])', repr(first))
    )
    done = Learner(room.folder).run("labproof", "validate", "own")
    assert done.returncode == 1
    assert "(as learner-2)" in done.stderr


WRONG = {
    "an unknown name": (
        ("{{file}}. What", "{{fiel}}. What"),
        "lab.yaml:12:13: {{fiel}}: no value is called so; did you mean 'file'?",
    ),
    "stands nowhere": (
        ("  port: {least", "  more: {one_of: [a, b]}\n  port: {least"),
        "lab.yaml:6:9: values.more: stands nowhere; write {{more}} where it belongs",
    ),
    "nothing to draw from": (
        ("{least: 20000, most: 29999}", "{least: 20000, most: 20000}"),
        "lab.yaml:6:9: values.port: has 1 values to draw from; expected 2 to 1,000,000,000",
    ),
    "the wrong way round": (
        ("{least: 20000, most: 29999}", "{least: 20001, most: 20000}"),
        "lab.yaml:6:9: values.port: has 0 values to draw from; expected 2 to 1,000,000,000",
    ),
    "half a range": (
        ("{least: 20000, most: 29999}", "{least: 20000}"),
        "lab.yaml:6:9: values.port: expected {least: 20000, most: 29999} or {one_of: [alpha, beta]}",
    ),
    "both": (
        ("{least: 20000, most: 29999}", "{least: 2, most: 4, one_of: [a, b]}"),
        "lab.yaml:6:9: values.port: is drawn from one_of or from least to most, not from both",
    ),
    "twice the same": (
        ("gamma.conf, delta.conf]}\nfacts", "gamma.conf, gamma.conf]}\nfacts"),
        "lab.yaml:7:9: values.file: one_of names one of them twice",
    ),
    "no name of its own": (
        ("{id: own_file, lines", "{lines"),
        "give it an id: what it is called differs from learner to learner",
    ),
    "an id that differs": (
        ("- id: number", '- id: "n{{port}}"'),
        "lab.yaml:11:9: id: is the same for every learner, so it can hold no {{value}}",
    ),
    "a fact that differs": (
        ("  inside: {run", '  "in_{{port}}": {run'),
        "facts.in_{{port}}: a name is the same for every learner",
    ),
    "an unknown key": (
        ("{least: 20000, most", "{from: 20000, most"),
        "values.port.from: unknown key; known here: least, most, one_of",
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_cannot_be_drawn_is_told_where_it_stands(room, name):
    (old, new), told = WRONG[name]
    path = room.folder / "own" / "lab.yaml"
    text = path.read_text()
    assert text.count(old) == 1
    path.write_text(text.replace(old, new))
    with pytest.raises(SpecError) as error:
        load_lab(room.folder / "own")
    assert any(problem.endswith(told) for problem in error.value.problems), error.value.problems


def test_without_values_braces_are_nothing_but_braces(room):
    path = room.folder / "own" / "lab.yaml"
    text = re.sub(r"values:\n.*\n.*\n", "", path.read_text())
    path.write_text(text.replace('given: "{{file}}"', "given: alpha.conf"))
    (room.folder / "own" / "test_own.py").write_text(
        "def test_the_port_is_yours(answers):\n    assert answers, 'none'\n"
    )
    assert load_lab(room.folder / "own").questions[0].prompt.startswith("Write {{port}} into")


def test_what_a_lab_prepares_is_prepared_with_them(room):
    path = room.folder / "own" / "lab.yaml"
    made = room.folder / "made" / "here"
    path.write_text(
        path.read_text() + f"prepares: {{folders: [{made}], begin: 'echo {{{{port}}}} >mine'}}\n"
    )
    there = room.start("ada")
    assert there.run("labproof", "begin", "../own").returncode == 0
    assert (made / "mine").read_text() == f"{room.values('ada')['port']}\n"
    assert there.run("labproof", "end", "../own").returncode == 0
    told = f"Hint: Look into {room.values('ada')['file']}.\n"
    assert there.run("labproof", "hint", "../own.number").stdout == told
    elsewhere = Learner(room.folder)
    answers = str(there.folder / "answers")
    assert elsewhere.run("labproof", "hint", "own.number", "--answers", answers).stdout == told


STATE = """\
id: made
title: Make it
values: {file: {one_of: [alpha, beta, gamma, delta]}}
state:
  files:
    PLACE/{{file}}: {id: own_file, needs: [the_place]}
    PLACE: {id: the_place, type: directory}
criteria: [{text: Made it, met_by: [own_file]}]
"""


def test_a_lab_of_state_alone_needs_no_answer_file_where_the_environment_says_who_it_is(room):
    lab, place = room.folder / "made", room.folder / "machine"
    lab.mkdir()
    (lab / "lab.yaml").write_text(STATE.replace("PLACE", str(place)))
    there = Learner(room.folder / "class" / "ada")
    there.folder.mkdir()
    mine = load_lab(lab, seed_of("ada")).values["file"]
    assert there.report("../../made")["points"] == 0
    (place / mine).touch()
    assert there.report("../../made", LABPROOF_ID="ada")["points"] == 2
    assert there.report("../../made", "-n", "2", LABPROOF_ID="ada")["points"] == 2
    assert there.run("labproof", "record", "../../made", LABPROOF_ID="ada").returncode == 0
    (place / mine).unlink()
    (room.folder / "roster.csv").write_text("id\nada\nbob\n")
    shutil.copytree(there.folder, room.folder / "class" / "bob")
    options = ("--out", "out", "--labs", "made", "--roster", "roster.csv")
    done = Learner(room.folder).run("labproof", "grade", "class", *options)
    assert done.returncode == 0, done.stderr
    lines = (room.folder / "out" / "results.jsonl").read_text().splitlines()
    rows = {row["submission"]: row for row in map(json.loads, lines)}
    assert [rows[name]["points"] for name in ("ada", "bob")] == [2, 2]
    assert "its values are those of 'ada'" in rows["bob"]["flags"]
    assert not any("values" in flag for flag in rows["ada"]["flags"])


def test_a_machine_that_was_recorded_is_proven_with_its_learners_values(room):
    there = room.do("ada")
    machines = room.folder / "own" / "machines"
    machines.mkdir()
    assert (
        there.run(
            "labproof", "record", "../own", "--to", str(machines / "good-ada.json")
        ).returncode
        == 0
    )
    for learner in ("learner-1", "ada"):
        assert prove(load_lab(room.folder / "own", seed_of(learner))).problems == ()
    text = (machines / "good-ada.json").read_text()
    (machines / "good-ada.json").write_text(text.replace(f' "seed": "{seed_of("ada")}",\n', ""))
    told = "was recorded with nobody's values; set LABPROOF_ID and record it again"
    assert ("machines.good-ada", told) in prove(
        load_lab(room.folder / "own", seed_of("ada"))
    ).problems


def test_a_key_has_them_as_well_and_a_test_may_be_all_that_names_one(room):
    folder = room.folder / "own"
    spec = (folder / "lab.yaml").read_text()
    spec = spec.replace("values:\n", "values:\n  word: {one_of: [red, green, blue]}\n")
    moved = (
        '    given: "{{file}}"\n',
        '    accepts: ["{{file}}"]\n    rejects: [banana, alpha.conf or beta.conf or gamma.conf]\n',
    )
    for text in moved:
        assert text in spec
        spec = spec.replace(text, "    truth: key\n" if "given" in text else "")
    (folder / "lab.yaml").write_text(spec)
    key = 'name: {given: "{{file}}", accepts: ["{{file}}"], rejects: [banana]}\n'
    (folder / "lab.key.yaml").write_text(key)
    with pytest.raises(
        SpecError, match=r"values\.word: stands nowhere; write \{\{word\}\} where it belongs"
    ):
        load_lab(folder)
    checks = (
        (folder / "test_own.py")
        .read_text()
        .replace('values["port"] in', 'values["word"] and values["port"] in')
    )
    (folder / "test_own.py").write_text(checks)
    assert load_lab(folder, seed_of("ada")).questions[1].given == room.values("ada")["file"]
    (folder / "lab.key.yaml").write_text(key.replace("{{file}}", "{{fiel}}", 1))
    told = r"lab\.key\.yaml:1:15: \{\{fiel\}\}: no value is called so; did you mean 'file'\?"
    with pytest.raises(SpecError, match=told):
        load_lab(folder)


CHOSEN = """\
id: chosen
title: One of two
values:
  which: {one_of: [cpus, tasks]}
  off: {least: 1, most: 3}
facts:
  cpus: {run: nproc, type: number}
  tasks: {run: "ls -d /proc/[0-9]* | wc -l", type: number}
questions:
  - id: many
    prompt: How many {{which}} are there, give or take {{off}}?
    kind: count
    truth: chosen.{{which}}
    shown_by: the shell
    params: {tolerance: "{{off}}"}
    hint: Count.
    accepts: ["{{off}}"]
    rejects: [banana]
checks: {there_is_one: 1}
criteria: [{text: Counted, met_by: [many]}]
"""


@pytest.mark.parametrize("learner", [f"s{number}" for number in range(6)])
def test_a_truth_and_a_kinds_params_may_be_a_learners_own(tmp_path, learner):
    folder = tmp_path / "chosen"
    folder.mkdir()
    (folder / "lab.yaml").write_text(CHOSEN)
    (folder / "test_chosen.py").write_text(
        "def test_there_is_one(chosen):\n    assert chosen.cpus, 'there is none'\n"
    )
    lab = load_lab(folder, seed_of(learner))
    (question,) = lab.questions
    assert question.truth == f"chosen.{lab.values['which']}"
    assert question.params == {"tolerance": int(lab.values["off"])}
