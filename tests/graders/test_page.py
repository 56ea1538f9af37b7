"""A lab's page, from lab.yaml alone; and the pages of the labs that ship, which are made of it."""

import re
import shlex
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest

from labproof.graders.authoring.new import lay, lay_course
from labproof.graders.draws import seed_of
from labproof.graders.kinds import KINDS
from labproof.graders.model import Check, Course, Lab, Preparation, Question, Receipt, Step
from labproof.graders.page import Called, render_page, written_page
from labproof.graders.specs.load import lab_of, load_lab
from tests.conftest import LABS, Learner
from tests.graders.specs.test_values import CHECKS, SPEC

PAGE = """\
# Look around

*7 minutes; needs `ls` and `ps`.*

See what is there.

Everything is a file.

It has a *name*.

## Do this

1. `ls -l /srv`: the first letter
2. Count them.

   ```sh
   ls /srv |
     wc -l
   ```

   One line is one file.

3. Think.
4. ```sh
   echo `ls`
   ```

## Answer this, in `answers/look.yaml`

`labproof start look` lays the file, and `pytest labs/look` grades it.

- `files` (2 points): How many files are there, counting all those whose names begin with a dot, as `ls -a | wc -l`
  prints?
- `which` (bonus, 1 point, after `files`): Put them in order.
  - a: the first
  - b: the second

`pytest` looks at the machine as well, for 1.5 points more.

## Worth knowing

Nothing.
"""


def test_a_page_has_all_that_a_learner_needs():
    prompt = "How many files are there, counting all those whose names begin with a dot, as `ls -a | wc -l` prints?"
    questions = (
        Question("files", prompt, "count", "x.y", Decimal(2)),
        Question(
            *("which", "Put them in order.", "ordering"),
            params={"stages": {"a": "the first", "b": "the second"}},
            waits_for=("files",),
            credit="bonus",
        ),
    )
    steps = (
        Step(run="ls -l /srv", note="the first letter"),
        Step("Count them.", "ls /srv |\n  wc -l\n", "One line is one file.\n"),
        Step("Think."),
        Step(run="echo `ls`"),
    )
    about = "Everything is a file.\n\nIt has a *name*.\n"
    lab = Lab(*("look", "Look around", "/a/labs/look", "h", questions), kinds=KINDS, minutes=7)
    checks = (Check("it_is_so", Decimal("1.5")), Check("more", Decimal(1), credit="bonus"))
    lab = msgspec.structs.replace(lab, checks=checks, course=Course(folder="/a/labs"))
    texts = {
        "objective": "See what is there.",
        "about": about,
        "after": "## Worth knowing\n\nNothing.\n",
    }
    assert (
        render_page(msgspec.structs.replace(lab, steps=steps, tools=("ls", "ps"), **texts)) == PAGE
    )


def test_a_lab_of_state_alone_asks_for_no_answers():
    lab = Lab("mend", "Mend it", "/a/course/mend", "h", (), (Check("mended", Decimal(1)),))
    assert render_page(lab) == (
        "# Mend it\n\n*Commands are called where the folder `mend` lies.*\n\n"
        "Then `pytest mend` says what is as it should be (1 point).\n"
    )


def test_a_page_says_what_is_to_be_begun_and_what_is_to_be_kept():
    lab = Lab(
        *("mend", "Mend it", "/a/course/mend", "h", ()),
        course=Course(folder="/a/course"),
        prepares=Preparation(("/srv/mend", "/srv/spare"), network=True),
        receipts=(Receipt("full"), Receipt("anew", reboot=True)),
        steps=(Step("Mend it."),),
    )
    assert (
        render_page(lab)
        == """\
# Mend it

*Commands are called in the course's folder.*

`labproof begin mend` makes what you work on: `/srv/mend`, `/srv/spare` and a network of its own. `labproof end mend`
removes it, with all that is in it.

## Do this

1. Mend it.

Some of it is graded as it is on the way. Keep that, in this order, once it is so:

- `labproof receipt mend full`
- `labproof receipt mend anew`, after the machine was started anew

Then `pytest mend` says what is as it should be.
"""
    )
    here = render_page(lab, Called("course/mend", "'a course/mend'"))
    assert "called" not in here
    assert "`labproof begin course/mend`" in here
    assert "`pytest 'a course/mend'`" in here


def test_the_commands_of_a_page_work_where_it_says_and_where_it_is_shown(learner):
    """Whatever a course's folder is called: a copy that was handed out has another name."""
    learner.run("labproof", "new", "--course", "my disks", "first")
    for place, lab in (
        (Learner(learner.folder / "my disks"), "first"),
        (learner, "my disks/first"),
    ):
        shown = place.run("labproof", "page", lab).stdout
        start, test = re.findall("`((?:labproof start|pytest) [^`]*)`", shown)
        assert place.run(*shlex.split(start)).returncode == 0
        assert place.report(*shlex.split(test)[1:])["possible"] == 3
    page = (learner.folder / "my disks" / "first" / "README.md").read_text()
    assert "*5 minutes; needs `cat`; commands are called in the course's folder.*\n" in page
    assert "`labproof start first` lays the file, and `pytest first` grades it.\n" in page


@pytest.fixture
def own(tmp_path):
    """A lab that draws values, without a README."""
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "lab.yaml").write_text(SPEC.replace("PLACE", "/srv"))
    (folder / "test_own.py").write_text(CHECKS.replace("PLACE", "/srv"))
    return folder


def test_a_page_tells_the_learners_own_values_or_that_there_are_some(own):
    nobodys = load_lab(own)
    page = render_page(nobodys)
    told = "`labproof start own --id ID` tells you yours, and so does"
    assert f"Each learner has their own `{{{{port}}}}` and `{{{{file}}}}`: {told}" in page
    assert "1. `echo {{port}} >/srv/{{file}}`: yours alone\n" in page
    ada = lab_of(nobodys, seed_of("ada"))
    port, file = ada.values["port"], ada.values["file"]
    assert f"Yours alone: port `{port}` and file `{file}`.\n" in render_page(ada)
    assert f"1. `echo {port} >/srv/{file}`: yours alone\n" in render_page(ada)
    assert f"(1 point): Write {port} into /srv/{file}. What" in render_page(ada)


def test_the_command_shows_whoever_works_here_their_own_and_writes_nobodys(own):
    learner = Learner(own.parent)
    assert learner.run("labproof", "page", "own", "--write").stdout == f"written: {own}/README.md\n"
    assert (own / "README.md").read_text() == written_page(load_lab(own))
    here = Called("own", "own")
    assert learner.run("labproof", "page", "own").stdout == render_page(load_lab(own), here)
    learner.run("labproof", "start", "own", "--id", "ada")
    ada = lab_of(load_lab(own), seed_of("ada"))
    assert learner.run("labproof", "page", "own").stdout == render_page(ada, here)
    bob = lab_of(load_lab(own), seed_of("bob"))
    assert learner.run("labproof", "page", "own", "--id", "bob").stdout == render_page(bob, here)


def test_a_page_that_was_written_by_hand_stands(own):
    (own / "README.md").write_text("# By hand\n")
    learner = Learner(own.parent)
    assert learner.run("labproof", "page", "own").stdout == "# By hand\n"
    done = learner.run("labproof", "page", "own", "--write")
    told = "was written by hand; move what it says into about, steps and after of lab.yaml, and it away"
    assert (done.returncode, done.stderr) == (1, f"Error: {own}/README.md: {told}\n")
    assert (own / "README.md").read_text() == "# By hand\n"


@pytest.mark.parametrize("lab", sorted(path.parent.name for path in LABS.glob("*/lab.yaml")))
def test_the_pages_that_ship_are_made_of_their_labs(lab):
    """`labproof page LAB --write` makes them anew."""
    page = (LABS / lab / "README.md").read_text(encoding="utf-8")
    assert page == written_page(load_lab(LABS / lab))


@pytest.mark.parametrize("around", ["labs", "course", "elsewhere"])
def test_the_page_of_a_new_lab_is_made_of_it(tmp_path, around):
    list(
        lay_course(tmp_path / around, "mine")
        if around == "course"
        else lay("mine", tmp_path / around)
    )
    folder = Path(tmp_path, around, "mine")
    assert (folder / "README.md").read_text() == written_page(load_lab(folder))


def test_a_page_that_lab_yaml_has_left_behind_is_told(tmp_path):
    learner = Learner(tmp_path)
    learner.run("labproof", "new", "mine", "--in", "labs")
    spec = tmp_path / "labs" / "mine" / "lab.yaml"
    spec.write_text(spec.read_text().replace("title: Find", "title: Tell"))
    done = learner.run("labproof", "validate", "labs/mine")
    told = (
        "README.md is not what lab.yaml says now; `labproof page labs/mine --write` makes it anew"
    )
    assert (done.returncode, f"  {'page':<28}{told}\n" in done.stdout) == (0, True), done.stdout
    learner.run("labproof", "page", "labs/mine", "--write")
    assert "README.md" not in learner.run("labproof", "validate", "labs/mine").stdout
