"""Faults planted in a lab that validates: a proof that misses one proves nothing."""

import re
import textwrap

import pytest

from labproof.graders.specs.catalogue import LABS
from tests.graders.authoring.planting import FACTS, LIMIT, SPEC, ask, plant, validated


def test_nothing_is_planted_in_a_new_lab(mine):
    assert validated(mine) == []


def test_a_parser_that_breaks_on_a_changed_machine(mine):
    (mine / FACTS).write_text(
        "import msgspec\n\n\nclass P(msgspec.Struct):\n    pid_max: int\n\n\ndef parse(evidence) -> P:\n"
        "    return P(int({'4194304': 4194304}[evidence.outputs['mine.pid_max'].stdout.strip()]))\n"
    )
    assert validated(mine)[0] == (
        "facts: the parser of mine broke on a machine with another number (mine.pid_max:1): KeyError: '12583913'; give "
        "Missing with the reason, or raise ValueError"
    )


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
