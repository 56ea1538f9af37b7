"""Faults planted in a lab that validates: a proof that misses one proves nothing."""

import json
import re
import sys
import textwrap

import pytest

from labproof.graders.authoring.new import lay
from labproof.graders.authoring.proof import prove
from labproof.graders.authoring.review import review
from labproof.graders.specs.catalogue import LABS
from labproof.graders.specs.load import load_lab
from labproof.graders.specs.problems import SpecError

SPEC, TESTS, SOLUTION, FACTS, PAGE = (
    "lab.yaml",
    "test_mine.py",
    "solution.py",
    "facts.py",
    "README.md",
)
LIMIT = "the_limit_is_one_that_linux_allows"
QUESTION = """
  - id: {id}
    prompt: What is it?
    kind: {kind}
    truth: mine.{id}
    shown_by: look
    hint: Look.
    params: {params}
    accepts: {accepts}
    rejects: {rejects}
"""


@pytest.fixture
def mine(tmp_path, monkeypatch):
    """A lab just laid."""
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert len(list(lay("mine", tmp_path))) > 4
    return tmp_path / "mine"


def plant(folder, file, *changes):
    path = folder / file
    text = path.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")


def forget():
    """Load a lab's modules anew; a command does so once."""
    for name in [name for name in sys.modules if name.startswith("labproof_course_")]:
        del sys.modules[name]


def ask(folder, *, run="look", sample="4242\\n", **question):
    """Ask a question more, about a fact of its own that is text."""
    name = question["id"]
    plant(
        folder,
        SPEC,
        ("\nquestions:", f"\n  {name}: {{run: {json.dumps(run)}}}\n\nquestions:"),
        (
            "\n\n# Evidence of a machine",
            f"{QUESTION.format(**{'params': {}} | question)}\n# Evidence of a machine",
        ),
        ("\nsample:", f'\nsample:\n  mine.{name}: "{sample}"'),
        ("met_by: [pid_max", f"met_by: [{name}, pid_max"),
    )


def validated(folder):
    """Every problem as `key: message`, but for those of the machine that this runs on."""
    forget()
    try:
        lab = load_lab(folder)
    except SpecError as error:
        return list(error.problems)
    return [f"{key}: {told}" for key, told in (*review(lab), *prove(lab).problems)]


def test_nothing_is_planted_in_a_new_lab(mine):
    assert validated(mine) == []


# --- planted, and found ------------------------------------------------------------------------


def test_a_parser_that_breaks_on_a_changed_machine(mine):
    (mine / FACTS).write_text(
        "import msgspec\n\n\nclass P(msgspec.Struct):\n    pid_max: int\n\n\ndef parse(evidence) -> P:\n"
        "    return P(int({'4194304': 4194304}[evidence.outputs['mine.pid_max'].stdout.strip()]))\n"
    )
    assert validated(mine)[0] == (
        "facts: the parser of mine broke on a machine with another number (mine.pid_max:1): KeyError: '12583913'; give "
        "Missing with the reason, or raise ValueError"
    )


@pytest.mark.parametrize(
    "command", ["cat /x || echo 1", "n=$(cat /x); echo ${n:-1}", "echo $(cat /x || printf 1)"]
)
def test_a_fallback_that_becomes_the_truth(mine, command):
    plant(mine, SPEC, ("run: cat /proc/sys/kernel/pid_max, type", f'run: "{command}", type'))
    assert validated(mine) == [
        "facts.pid_max.run: prints '1' where a command fails, and that is taken for the truth of pid_max; let it fail, "
        "so that it is skipped"
    ]


@pytest.mark.parametrize(
    "command",
    [
        "echo 4194304",
        "ls / >/dev/null; echo 4194304",
        "printf '%s\\\\n' 4194304",
        "true && echo '4194304'",
        "echo 4194304 | cat",
    ],
)
def test_a_truth_that_a_probe_echoes(mine, command):
    plant(mine, SPEC, ("run: cat /proc/sys/kernel/pid_max, type", f'run: "{command}", type'))
    assert validated(mine) == [
        "facts.pid_max.run: prints the same on every machine; ask the machine, or write what is right as `given`"
    ]
    plant(
        mine,
        SPEC,
        ("\ncriteria:", "\nsurvivors: [{fact: pid_max, reason: it is a demonstration}]\ncriteria:"),
    )
    assert validated(mine) == []


@pytest.mark.parametrize(
    ("command", "printed"),
    [
        ("cat /none | wc -l", 0),
        ("n=4194304; echo $n", 4194304),
        ("seq 5 | tail -n 1", 5),
        ("expr 4194304 + 0", 4194304),
        ("awk 'BEGIN {print 42}'", 42),
        ("echo $((1 << 22))", 4194304),
        ("if [ -r /none ]; then cat /none; else echo 1; fi", 1),
        ("ls -d /none/* | grep -c x; true", 0),
    ],
)
def test_what_is_printed_where_nothing_can_be_looked_at(mine, command, printed):
    plant(mine, SPEC, ("run: cat /proc/sys/kernel/pid_max, type", f'run: "{command}", type'))
    told = f"prints '{printed}' where nothing can be looked at, and that is taken for the truth of pid_max"
    assert validated(mine) == [f"facts.pid_max.run: {told}; let it fail, so that it is skipped"]


@pytest.mark.parametrize(
    "command",
    [
        "wc -l </proc/modules",
        "read -r n </proc/sys/kernel/pid_max; echo $n",
        "n=0; for f in /proc/[0-9]*; do [ -e $f ] && n=$((n + 1)); done; [ $n -gt 0 ] && echo $n",
        "ulimit -n",
        "sed -n '/^Max processes/s/[^0-9]*\\\\([0-9]*\\\\).*/\\\\1/p' /proc/self/limits",
    ],
)
def test_what_looks_and_tells_nothing_otherwise(mine, command):
    plant(mine, SPEC, ("run: cat /proc/sys/kernel/pid_max, type", f'run: "{command}", type'))
    assert validated(mine) == []


@pytest.mark.parametrize(
    "command",
    [
        "grep -q x /etc/passwd",
        "cat x | egrep --quiet y",
        "test -d /x",
        "! [ -d /x ]",
        "ls >/dev/null && grep -iq x y",
    ],
)
def test_a_probe_that_prints_nothing(mine, command):
    plant(mine, SPEC, ("run: cat /proc/sys/kernel/pid_max, type", f'run: "{command}", type'))
    assert validated(mine) == [
        "facts.pid_max.run: prints nothing on any machine, so nobody could ever be graded by it; let it print what it "
        "found"
    ]


@pytest.mark.parametrize(
    "command",
    [
        "echo $(nproc)",
        "grep -c q x",
        "grep -q x y; grep z y",
        "[ -d /x ] && echo yes",
        "cat x | head; echo end",
    ],
)
def test_a_probe_that_looks_and_then_prints_is_none(mine, command):
    plant(mine, SPEC, ("run: cat /proc/sys/kernel/pid_max, type", f'run: "{command}", type'))
    assert validated(mine) == []


@pytest.mark.parametrize(
    ("params", "told"),
    [
        (
            "{choices: [on, off], synonyms: {on: [active], off: [Active]}}",
            "'active' says both 'on' and 'off'",
        ),
        ("{choices: [on, off], synonyms: {on: ['off']}}", "'off' says both 'on' and 'off'"),
    ],
)
def test_a_synonym_that_two_choices_share(mine, params, told):
    ask(
        mine,
        id="q",
        kind="choice",
        params=params,
        accepts="['on']",
        rejects="[banana]",
        sample="on\\n",
    )
    assert f"questions[1].params.synonyms: {told}; it can say one of them" in validated(mine)


@pytest.mark.parametrize(
    ("units", "told"),
    [
        ("{B: 1, KiB: 1000}", "KiB is 1024 B, and these numbers say otherwise; mend one of them"),
        (
            "{s: 1, min: 60, h: 360}",
            "h is 3600 s, and these numbers say otherwise; mend one of them",
        ),
        (
            "{kB: 1, MiB: 1000000}",
            "MiB is 1048.576 kB, and these numbers say otherwise; mend one of them",
        ),
    ],
)
def test_a_unit_that_is_worth_something_else(mine, units, told):
    plant(mine, SPEC, ("    points: 2\n", f"    points: 2\n    params: {{units: {units}}}\n"))
    assert f"questions[0].params.units: {told}" in validated(mine)


@pytest.mark.parametrize(
    "units", ["{B: 1, KiB: 1024, MB: 1048576}", "{MiB: 1, GiB: 1024}", "{pages: 1, files: 3}"]
)
def test_units_that_are_worth_what_they_are(mine, units):
    plant(mine, SPEC, ("    points: 2\n", f"    points: 2\n    params: {{units: {units}}}\n"))
    assert validated(mine) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "where", "text"),
    [
        (
            SPEC,
            "hint: The kernel",
            "hint: 4096 times 1024 is usual. The kernel",
            "questions[0].hint",
            "4194304",
        ),
        (
            SPEC,
            "hint: The kernel",
            "hint: It is 4096 KiB. The kernel",
            "questions[0].hint",
            "4194304",
        ),
        (SPEC, "process IDs stay below this number", "usually `4194304`", "steps[0]", "4194304"),
        (SPEC, "and say what it means.", "such as `4194304`.", "objective", "4194304"),
        (
            SPEC,
            "Every process has a number",
            "It is `4194304`. Every process has a number",
            "about",
            "4194304",
        ),
        (SPEC, "about: |", "about: |\n  Most show `4194304`.", "about", "4194304"),
        (SPEC, "about: |", "about: |\n  It is 4194304.", "about", "It is 4194304."),
        (SPEC, "about: |", "about: |\n  All of 4194304 may be had.", "about", "4194304"),
        (SPEC, "title: Find out how", "title: Of 4194304 find out how", "title", "4194304"),
        (SPEC, "prompt: Below", "prompt: Is it 4194304 or below", "questions[0].prompt", "4194304"),
        (SPEC, "hint: The", "hint: 2 to the power of 22. The", "questions[0].hint", "4194304"),
        (SPEC, "hint: The", "hint: It is 2^22. The", "questions[0].hint", "4194304"),
        (SPEC, "hint: The", "hint: Half of 8388608. The", "questions[0].hint", "4194304"),
    ],
)
def test_an_answer_that_can_be_read_off_a_hint_a_step_or_the_page(
    mine, file, old, new, where, text
):
    plant(mine, file, (old, new))
    found = [line for line in validated(mine) if "away" in line]
    assert any(where in line and f"{text!r} earns" in line for line in found), validated(mine)
    plant(
        mine,
        SPEC,
        (
            "    rejects:\n",
            f'    survivors: [{{answer: "{text}", reason: it is so}}]\n    rejects:\n',
        ),
    )
    assert [line for line in validated(mine) if f"{text!r}" in line] == []


@pytest.mark.parametrize("line", ["Most show `4194304`.", "It is 4194304."])
def test_an_answer_that_can_be_read_off_a_page_that_was_written_by_hand(mine, line):
    (mine / PAGE).write_text(f"# Mine\n\n{line}\n")
    told = "mine/README.md:3: gives the answer to pid_max away: "
    assert any(told in found for found in validated(mine)), validated(mine)


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("{shown.strip()}", "4194304", 15),
        ("{shown.strip()}", "{2**22}", 15),
        (
            'f"answers:\\n  pid_max: {shown.strip()}\\n"',
            'str({"answers": {"pid_max": 4194304}})',
            15,
        ),
    ],
)
def test_a_solution_with_constants(mine, old, new, line):
    plant(mine, SOLUTION, (old, new))
    (told,) = validated(mine)
    assert told.endswith(
        f"mine/solution.py:{line}: solution.py knows the answer to pid_max: '4194304' stands in it; let it look"
    )
    plant(
        mine,
        SPEC,
        ("    rejects:\n", "    survivors: [{facts: solution, reason: it is so}]\n    rejects:\n"),
    )
    assert validated(mine) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("shows what no Linux kernel sets", "shows {mine.pid_max}"),
        ("/proc/sys/kernel/pid_max shows what no Linux kernel sets", "{mine.pid_max} is no limit"),
    ],
)
def test_a_message_that_prints_the_truth(mine, old, new):
    plant(mine, TESTS, ('2**22, "/proc', '2**22, f"/proc'), (old, new))
    assert any(
        line.startswith(f"checks.{LIMIT}: its message tells '")
        and line.endswith("say what was found and not what is right")
        for line in validated(mine)
    ), validated(mine)


def test_a_message_that_tells_may_be_named(mine):
    plant(
        mine,
        TESTS,
        ('2**22, "/proc', '2**22, f"/proc'),
        ("shows what no Linux kernel sets", "shows {mine.pid_max}"),
    )
    plant(
        mine,
        SPEC,
        (
            "\ncriteria:",
            f"\nsurvivors: [{{check: {LIMIT}, reason: no learner sees it}}]\ncriteria:",
        ),
    )
    assert validated(mine) == []


def test_a_message_that_prints_what_a_check_wants(mine):
    plant(
        mine,
        TESTS,
        ("300 < mine.pid_max <= 2**22", "mine.pid_max == 4194304"),
        ("shows what no Linux kernel sets", "is not 4194304"),
    )
    assert any(
        "this assertion's message tells what is wanted, '4194304'" in line
        for line in validated(mine)
    )


def test_state_in_no_criterion(mine):
    state = "\nstate: {files: {/srv/a: {}, /srv/b: {points: 0}}}\ncriteria:"
    plant(mine, SPEC, ("\ncriteria:", state))
    assert validated(mine) == [
        "state: file_srv_a is in no criterion, so nobody learns what it shows"
    ]


def test_a_question_in_no_criterion(mine):
    plant(
        mine,
        SPEC,
        (
            "\n\n# Evidence of a machine",
            "\n  - {id: why, prompt: Why?, kind: text, hint: Think.}\n\n# Evidence of a machine",
        ),
    )
    assert validated(mine) == [
        "questions[1].id: why is in no criterion, so nobody learns what it shows"
    ]


ONE_OF = """import msgspec

from labproof.labs import Evidence, OneOf, text


class P(msgspec.Struct):
    pid_max: int
    q: OneOf


def parse(evidence: Evidence) -> P:
    shown = str(text(evidence, "mine.pid_max"))
    if not shown.isdecimal():
        raise ValueError("no number")
    return P(int(shown), OneOf({str(text(evidence, "mine.q")): ""}, frozenset({OTHERS})))
"""


@pytest.mark.parametrize(
    ("others", "found"), [("", "knows no wrong names"), ("{'10.9.9.9'}", "(a spray) earns all")]
)
def test_names_of_which_several_earn_all(mine, others, found):
    """Four addresses in one answer."""
    ask(
        mine,
        id="q",
        kind="one_of",
        accepts="[192.0.2.7]",
        rejects="[10.9.9.9]",
        sample="192.0.2.7\\n",
    )
    (mine / FACTS).write_text(ONE_OF.replace("{OTHERS}", others))
    assert any(found in line for line in validated(mine)), validated(mine)


def test_all_options_of_a_question_at_once(mine):
    (mine / "kinds.py").write_text(
        "from labproof.labs import Kind, Outcome, Status\n\n\ndef judge(question, answer, truth):\n"
        "    right = truth in answer.line.split(', ') and 'or' not in answer.line and answer.line.isascii()\n"
        "    return Outcome(Status.PASSED) if right else Outcome(Status.FAILED, 'no')\n\n\n"
        "KINDS = {'pick': Kind(judge, str, lambda q, truth: truth, params={'choices': list[str]})}\n"
    )
    ask(
        mine,
        id="q",
        kind="pick",
        params="{choices: [ext4, xfs, zfs]}",
        accepts="[ext4]",
        rejects="[xfs]",
        sample="ext4\\n",
    )
    assert any(
        "the answer 'ext4, xfs, zfs' (all options) earns all" in line for line in validated(mine)
    ), validated(mine)


# --- no fault, and not blocked -----------------------------------------------------------------


def test_choices_that_no_changed_word_is(mine):
    ask(
        mine,
        id="q",
        kind="choice",
        params="{choices: [v2, v3], synonyms: {v2: [v27]}}",
        accepts="[v2]",
        rejects="[v3]",
        sample="v2\\n",
    )
    assert [line for line in validated(mine) if "all that was shown" not in line] == []


@pytest.mark.parametrize(
    ("kind", "accepts", "rejects", "sample"),
    [
        ("duration", "1.50 h", "2 h", "5400 s"),
        ("size", "01.50 MiB", "2 MiB", "1536K"),
        ("mode", "0755", "750", "755"),
        ("word", "ext4", "xfs", "ext4"),
        ("address", "192.0.2.7", "192.0.2.8", "192.0.2.7"),
    ],
)
def test_what_is_worth_as_much_is_no_mutant(mine, kind, accepts, rejects, sample):
    ask(
        mine,
        id="q",
        kind=kind,
        accepts=f"['{accepts}']",
        rejects=f"['{rejects}']",
        sample=f"{sample}\\n",
    )
    assert validated(mine) == []


def test_a_truth_that_is_the_same_everywhere(mine):
    (mine / FACTS).write_text(
        "import msgspec\n\n\nclass P(msgspec.Struct):\n    pid_max: int\n\n\n"
        "def parse(evidence) -> P:\n    return P(4194304)\n"
    )
    found = [line for line in validated(mine) if line.startswith("questions[0].truth")]
    assert found == [
        "questions[0].truth: another answer is right on no changed machine, so nothing shows that it is read from the "
        "machine; give the sample more of what its probes print, record a machine where another one is right, or name "
        "'constant' in survivors with the reason"
    ]
    plant(
        mine,
        SPEC,
        ("    rejects:\n", "    survivors: [{facts: constant, reason: it is so}]\n    rejects:\n"),
    )
    assert [line for line in validated(mine) if line.startswith("questions")] == []


CHECKED = "mine.pid_max is not None"


def test_a_check_that_no_changed_machine_fails_may_be_named(mine):
    plant(mine, TESTS, ("300 < mine.pid_max <= 2**22", CHECKED))
    (told,) = validated(mine)
    assert told.endswith(
        "test_mine.py:4 passes on every changed machine, so it checks nothing; record one on which it fails "
        "(machines/bad-….json), or name it in survivors with the reason"
    )
    plant(
        mine,
        SPEC,
        ("\ncriteria:", f"\nsurvivors: [{{check: {LIMIT}, reason: no Linux does}}]\ncriteria:"),
    )
    assert validated(mine) == []


def test_what_is_named_without_need_is_found(mine):
    plant(
        mine,
        SPEC,
        ("\ncriteria:", f"\nsurvivors: [{{check: {LIMIT}, reason: no Linux does}}]\ncriteria:"),
    )
    assert validated(mine) == [
        f"survivors: {LIMIT} is named, and it fails on some changed machine; take it out"
    ]


@pytest.mark.parametrize(
    ("survivor", "told"),
    [
        ("{check: the_limit, reason: r}", "no check is called 'the_limit'"),
        ("{fact: pid_maxx, reason: r}", "no fact is called 'pid_maxx'; did you mean 'pid_max'?"),
        ("{reason: r}", "each one names a check or a fact, and a reason"),
    ],
)
def test_a_survivor_of_nothing_is_found(mine, survivor, told):
    plant(mine, SPEC, ("\ncriteria:", f"\nsurvivors: [{survivor}]\ncriteria:"))
    (found,) = validated(mine)
    assert found.endswith(f"survivors[0]: {told}")


@pytest.mark.parametrize("kept", [False, True], ids=["given", "kept in a key"])
def test_the_documents_own_question_without_a_machine_is_proven(mine, kept):
    page = (LABS / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```yaml\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    question = next(block for block in blocks if block.startswith("- id: safe_behind_containers"))
    told = next(block for block in blocks if block.startswith("safe_behind_containers:"))
    if kept:
        question = "".join(
            line for line in question.splitlines(True) if not re.match(r"  (accepts|rejects)", line)
        )
        question = question.replace("given: no", "truth: key")
        (mine / "lab.key.yaml").write_text(told, encoding="utf-8")
    asked = textwrap.indent(f"{question}  hint: Whose kernel is it?\n", "  ")
    plant(
        mine,
        SPEC,
        ("\n\n# Evidence of a machine", f"\n{asked}\n# Evidence of a machine"),
        ("met_by: [", "met_by: [safe_behind_containers, "),
    )
    assert validated(mine) == []
