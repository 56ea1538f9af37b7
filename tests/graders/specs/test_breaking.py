"""A lab written with the commands alone validates; broken in twenty ways and more, it says where and what to do."""

import os
import shutil

import pytest

from tests import warm

YAML, TESTS, SOLUTION, KINDS, FACTS = (
    "lab.yaml",
    "test_mine.py",
    "solution.py",
    "kinds.py",
    "facts.py",
)


def labproof(folder, *arguments):
    return warm.run("labproof.graders.cli", arguments, folder, os.environ)


@pytest.fixture(scope="module")
def laid(tmp_path_factory):
    """A lab just laid."""
    folder = tmp_path_factory.mktemp("laid")
    done = labproof(folder, "new", "mine")
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture
def mine(laid, tmp_path):
    """It, to be broken."""
    shutil.copytree(laid, tmp_path, dirs_exist_ok=True)
    return tmp_path / "labs" / "mine"


def test_a_new_lab_validates_at_once(mine):
    done = labproof(mine.parents[1], "validate", "labs/mine")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        "mine: valid\n"
        "  pid_max                     4 accepted, 5 rejected; mutants killed 142/142\n"
        "  checks                      1/1 fail on some changed machine\n"
        "  machines of your own        none\n"
        "  blank submission            0 points\n"
        "  reference learner           3 of 3 points on this machine\n"
    )


AT = "labs/mine/lab.yaml"
STRUCT = "import msgspec\nclass P(msgspec.Struct):\n    pid_max: int\ndef parse(evidence) -> P:\n"
EARNS = "earns all; reject it, accept it, or name it in survivors with the reason"
BREAKAGES = {
    "an unknown key": (
        *(YAML, "minutes: 5", "minute: 5"),
        f"{AT}:5:1: minute: unknown key; did you mean 'minutes'?",
    ),
    "a key twice": (
        *(YAML, "minutes: 5", "minutes: 5\nminutes: 6"),
        f"{AT}:6:1: 'minutes' stands here again (first on line 5); keep one",
    ),
    "no title": (
        *(YAML, "title: Find out how many processes there can be\n", ""),
        f"{AT}:2:1: title: is missing",
    ),
    "text for a number": (
        *(YAML, "minutes: 5", "minutes: five"),
        f"{AT}:5:10: minutes: expected a whole number of 0 or more, found 'five'",
    ),
    "another id than the folder's": (
        *(YAML, "id: mine", "id: other"),
        f"{AT}:2:5: id: 'other' is not the folder's name, 'mine'",
    ),
    "an unknown kind": (
        *(YAML, "kind: number", "kind: numbr"),
        f"{AT}:17:11: questions[0].kind: unknown 'numbr'; did you mean 'number'?",
    ),
    "facts that nobody collects": (
        *(YAML, "truth: mine.pid_max", "truth: sistem.release"),
        f"{AT}:18:12: questions[0].truth: no facts are called 'sistem'; did you mean 'system'?",
    ),
    "a fact that its source does not have": (
        *(YAML, "truth: mine.pid_max", "truth: mine.pid_maks"),
        f"{AT}:18:12: questions[0].truth: mine has no fact 'pid_maks'; did you mean 'pid_max'?",
    ),
    "a fact that the kind does not take": (
        *(YAML, "kind: number", "kind: names"),
        f"{AT}:18:12: questions[0].truth: mine.pid_max is int, and kind 'names' compares with Names; facts.py beside the spec "
        "can make one of it",
    ),
    "a fact of another type": (
        *(YAML, "truth: mine.pid_max", "truth: system.release"),
        f"{AT}:18:12: questions[0].truth: system.release is str, and kind 'number' compares with int or float",
    ),
    "an unknown parameter": (
        *(YAML, "    points: 2\n", "    points: 2\n    params: {tolerence: 5}\n"),
        f"{AT}:20:25: questions[0].params.tolerence: unknown parameter; did you mean 'tolerance'?",
    ),
    "nothing rejected": (
        *(
            YAML,
            '      - "32768"\n      - 4194304 or 32768\n      - more than 4194304\n      - 4 million\n      - banana\n',
            "",
        ),
        f"{AT}:27:13: questions[0].rejects: is missing or empty; a grader nobody has seen pass and fail is not a grader",
    ),
    "a wrong answer accepted": (
        *(YAML, "      - It is 4194304.\n", "      - It is 4194305.\n"),
        f"{AT}:26:9: questions[0].accepts[3]: 'It is 4194305.' should be passed and is failed: answer:1: you wrote "
        "'It is 4194305.', which is not what `cat /proc/sys/kernel/pid_max` shows.",
    ),
    "a right answer rejected": (
        *(YAML, "      - banana\n", '      - "4,194,304"\n'),
        f"{AT}:32:9: questions[0].rejects[4]: '4,194,304' should be failed and is passed",
    ),
    "a tolerance that covers everything": (
        *(YAML, "    points: 2\n", "    points: 2\n    params: {tolerance_percent: 1000}\n"),
        f"{AT}:15:5: questions[0].survivors: the answer '0' (nonsense) {EARNS}",
    ),
    "a hint that gives it away": (
        *(YAML, "hint: The kernel shows", "hint: It is `4194304`. The kernel shows"),
        f"{AT}:21:11: questions[0].hint: gives the answer away: 'It is `4194304`.' earns points on the sample; word it otherwise",
    ),
    "no points at all": (
        *(YAML, "points: 2", "points: 0"),
        f"{AT}:19:13: questions[0].points: pid_max has no points, so nobody need answer it",
    ),
    "a sample without its evidence": (
        *(YAML, '  mine.pid_max: "4194304\\n"', '  other.key: "1\\n"'),
        f"{AT}:18:12: questions[0].truth: nobody can reach it: on the sample mine.pid_max cannot be had (mine.pid_max was "
        "not recorded; record the evidence again)",
    ),
    "a survivor that is none": (
        *(
            YAML,
            "      - banana\n",
            "      - banana\n    survivors:\n      - {answer: pear, reason: fruit}\n",
        ),
        f"{AT}:34:7: questions[0].survivors: 'pear' is named, and no such mutant earns anything; take it out",
    ),
    "a criterion about nothing": (
        *(YAML, "met_by: [pid_max, the", "met_by: [pid_maxx, the"),
        f"{AT}:42:13: criteria[0].met_by: no question or check is called 'pid_maxx'; did you mean 'pid_max'?",
    ),
    "no criteria": (
        *(
            YAML,
            "criteria:\n  - text: Read a setting of the running kernel\n    met_by: [pid_max, the_limit_is_one_that_linux_allows]\n",
            "",
        ),
        f"{AT}:2:1: criteria: is missing; name the course's success criteria, and what shows each of them met",
    ),
    "points for a check that is not there": (
        *(YAML, "checks: {the_limit", "checks: {the_limits"),
        "labs/mine/test_mine.py: lab.yaml's checks names 'the_limits_is_one_that_linux_allows', and no "
        "test_the_limits_is_one_that_linux_allows is here",
    ),
    "an assertion without a message": (
        *(TESTS, ', "pid_max shows what no Linux kernel sets"', ""),
        "labs/mine/test_mine.py:6: test_the_limit_is_one_that_linux_allows: this assertion has no message, and that is all anyone sees",
    ),
    "a check that cannot fail": (
        *(TESTS, "300 < mine.pid_max <= 2**22", "mine.pid_max is not None"),
        f"{AT}:39:46: checks.the_limit_is_one_that_linux_allows: labs/mine/test_mine.py:4 passes on every changed machine, "
        "so it checks nothing; record one on which it fails (machines/bad-….json), or name it in survivors with the reason",
    ),
    "a live-only test with points": (
        *(TESTS, "linux_allows(mine)", "linux_allows(mine, host)"),
        "labs/mine/test_mine.py:4: test_the_limit_is_one_that_linux_allows is live only, so it can have no points in "
        "lab.yaml's checks; it asks for 'host', which no evidence holds",
    ),
    "a check with a mark": (
        *(
            TESTS,
            '"""What must hold',
            'import pytest\n\n\n@pytest.mark.skip\ndef test_more(mine):\n    assert mine.pid_max, "none"\n\n\n"""What must hold',
        ),
        "labs/mine/test_mine.py:4: test_more has pytest marks, so it is live only and a batch cannot replay it; take them "
        "off, or ask for host",
    ),
    "too few looks at the machine": (
        *(TESTS, "def test_the_setting_is_a_file", "def look_at_the_setting"),
        "labs/mine/test_mine.py:1: 1 test asks for testinfra's host, and every lab has two or more: they show that the "
        "machine itself is what the facts say",
    ),
    "a test file that does not load": (
        *(TESTS, '"""What must', "import nowhere\n"),
        "labs/mine/test_mine.py: cannot be loaded (IndentationError: unexpected indent (test_mine.py, line 2))",
    ),
    "a solution that breaks": (
        *(SOLUTION, "    folder.mkdir", "    raise SystemExit('no luck')\n    folder.mkdir"),
        f"{AT}:2:1: solution: solution.py ended with 1: no luck",
    ),
    "a solution that is wrong": (
        *(SOLUTION, "pid_max: {shown}", "pid_max: 7"),
        f"{AT}:2:1: solution: the reference learner's pid_max is failed: answers/mine.yaml:2: you wrote '7', which is not "
        "what `cat /proc/sys/kernel/pid_max` shows.",
    ),
    "a kind of its own that breaks": (
        *(KINDS, None, "KINDS = {'number': 3}\n"),
        "labs/mine/kinds.py: KINDS['number'] is no Kind; see labproof.labs.Kind",
    ),
    "a text for a list": (
        *(
            YAML,
            'accepts:\n      - "4194304"\n      - "4,194,304"\n      - "\'4194304\'"\n',
            "accepts: x\n    note:\n",
        ),
        f"{AT}:22:14: questions[0].accepts: expected a list, found 'x'",
    ),
    "a mapping for a list": (
        *(YAML, "questions:\n  - id: pid_max", "questions:\n    id: pid_max"),
        f"{AT}:15:5: questions: expected a list, found a mapping",
    ),
    "points below nothing": (
        *(YAML, "points: 2", "points: -2"),
        f"{AT}:19:13: questions[0].points: expected a number of 0 or more, in digits, found '-2'",
    ),
    "a tolerance below nothing": (
        *(YAML, "    points: 2\n", "    points: 2\n    params: {tolerance: -5}\n"),
        f"{AT}:20:25: questions[0].params.tolerance: expected a number of 0 or more, in digits, found '-5'",
    ),
    "an anchor": (
        *(YAML, "points: 2", "points: &two 2"),
        f"{AT}:19:13: &two names a value for reuse; remove it",
    ),
    "a question called as the row of the file": (
        *(
            YAML,
            "# Evidence of",
            "  - {id: answer_file, prompt: And?, kind: text, hint: H}\n# Evidence of",
        ),
        f"{AT}:34:10: questions[1].id: 'answer_file' is the row of the answer file itself; rename it",
    ),
    "a check called as the row of the file": (
        *(TESTS, "def test_the_setting_is_a_file", "def test_answer_file"),
        f"{AT}:39:9: checks: 'answer_file' is the row of the answer file itself; rename test_answer_file in test_mine.py",
    ),
    "an entry called as the row of the file": (
        *(YAML, "# Points of", "state:\n  files:\n    /x: {id: answer_file}\n# Points of"),
        f"{AT}:39:3: state: 'answer_file' is the row of the answer file itself; give this entry another id",
    ),
    "a question twice": (
        *(
            YAML,
            "# Evidence of",
            "  - {id: pid_max, prompt: And?, kind: text, hint: H}\n# Evidence of",
        ),
        f"{AT}:34:10: questions[1].id: 'pid_max' stands here twice",
    ),
    "an id that is no name": (
        *(YAML, "  - id: pid_max", "  - id: pid_máx"),
        f"{AT}:15:9: questions[0].id: 'pid_máx' is not snake_case",
    ),
    "a prompt that gives it away": (
        *(YAML, "prompt: Below which", "prompt: It is `4194304`, or? Below which"),
        f"{AT}:16:13: questions[0].prompt: gives the answer away: '4194304' earns points on the sample; word it otherwise",
    ),
    "a hint whose second sentence gives it away": (
        *(
            YAML,
            "hint: The kernel shows its settings",
            "hint: Look closely. It is 4194304. Not below /proc",
        ),
        f"{AT}:21:11: questions[0].hint: gives the answer away: 'It is 4194304.' earns points on the sample; word it otherwise",
    ),
    "no hint": (
        *(YAML, "    hint: The kernel shows its settings as files below /proc/sys.\n", ""),
        f"{AT}:15:5: questions[0].hint: is missing; a learner who is wrong has nothing to go on",
    ),
    "a criterion that no batch can show met": (
        *(
            YAML,
            "met_by: [pid_max, the_limit_is_one_that_linux_allows]",
            "met_by: [the_setting_is_a_file]",
        ),
        f"{AT}:42:13: criteria[0].met_by: has only live-only tests and free text, so a batch can never show it met; add a question",
    ),
    "a look at the machine that asserts nothing": (
        *(
            TESTS,
            'assert host.file("/proc/sys/kernel/pid_max").is_file, "there is no /proc/sys/kernel/pid_max"',
            "host.file('/')",
        ),
        "labs/mine/test_mine.py:9: test_the_setting_is_a_file asks for host and asserts nothing",
    ),
    "a prompt that asks nothing": (
        *(YAML, "prompt: Below which number do process IDs stay on this machine?", "prompt: ''"),
        f"{AT}:16:13: questions[0].prompt: is empty; write what the learner is asked",
    ),
    "a command that no shell reads": (
        *(YAML, "run: cat /proc/sys/kernel/pid_max, type", "run: 'cat (', type"),
        f"{AT}:12:18: facts.pid_max.run: the shell cannot read this command (",
    ),
    "a fact without a command": (
        *(YAML, "{run: cat /proc/sys/kernel/pid_max, type: number}", "{type: number}"),
        f"{AT}:12:12: facts.pid_max.run: is missing",
    ),
    "a check that asks for what is not there": (
        *(TESTS, "linux_allows(mine)", "linux_allows(mien)"),
        "labs/mine/test_mine.py:4: test_the_limit_is_one_that_linux_allows is live only, so it can have no points in "
        "lab.yaml's checks; it asks for 'mien', which no evidence holds; did you mean 'mine'?",
    ),
    "a check that nobody runs": (
        *(TESTS, "def test_the_limit", "async def test_the_limit"),
        "labs/mine/test_mine.py:4: test_the_limit_is_one_that_linux_allows is async, so nobody would ever run it; write a "
        "plain def",
    ),
    "a check that breaks": (
        *(TESTS, "mine.pid_max <= 2**22", "mine.pidmax <= 2**22"),
        f"{AT}:39:46: checks.the_limit_is_one_that_linux_allows: on the sample it is error: labs/mine/test_mine.py:4: the "
        "check broke (AttributeError: 'mine' object has no attribute 'pidmax')",
    ),
    "a message that says nothing": (
        *(TESTS, '"pid_max shows what no Linux kernel sets"', '" "'),
        "labs/mine/test_mine.py:6: test_the_limit_is_one_that_linux_allows: this assertion has no message, and that is all anyone sees",
    ),
    "tests that end the program": (
        *(TESTS, None, "raise SystemExit(3)\n"),
        "labs/mine/test_mine.py: cannot be loaded (SystemExit: 3)",
    ),
    "kinds that end the program": (
        *(KINDS, None, "raise SystemExit(3)\n"),
        "labs/mine/kinds.py: cannot be loaded (SystemExit: 3); it defines KINDS, a name to a Kind",
    ),
    "kinds in a list": (
        *(KINDS, None, "KINDS = [1]\n"),
        "labs/mine/kinds.py: KINDS is a list; it is a mapping, a name to a Kind",
    ),
    "facts.py that raises": (
        *(FACTS, None, "raise RuntimeError('boom')\n"),
        "labs/mine/facts.py: cannot be loaded (RuntimeError: boom); it defines parse(evidence) and says which struct that returns",
    ),
    "facts.py that gives no struct": (
        *(FACTS, None, STRUCT + "    return 5\n"),
        f"{AT}:18:12: questions[0].truth: nobody can reach it: on the sample mine.pid_max cannot be had (the mine evidence could "
        "not be parsed (TypeError: parse gave int where a struct belongs); record it again)",
    ),
    "facts.py that gives something else": (
        *(FACTS, None, STRUCT + "    return P(None)\n"),
        f"{AT}:18:12: questions[0].truth: on the sample mine.pid_max is NoneType, and kind 'number' compares with int or float",
    ),
    "a question in no criterion": (
        *(YAML, "met_by: [pid_max, the", "met_by: [the"),
        f"{AT}:15:9: questions[0].id: pid_max is in no criterion, so nobody learns what it shows",
    ),
    "a state that cannot be": (
        *(YAML, "# Points of", "state:\n  files:\n    /x: {mode: '888'}\n# Points of"),
        f"{AT}:40:16: state.files./x.mode: expected an octal mode, such as '2770', found '888'",
    ),
    "an entry called like a check": (
        *(
            YAML,
            "# Points of",
            "state:\n  files:\n    /x: {id: the_limit_is_one_that_linux_allows}\n# Points of",
        ),
        f"{AT}:39:3: state: 'the_limit_is_one_that_linux_allows' is a check in test_mine.py as well; rename one",
    ),
    "a folder that is not the lab's to remove": (
        *(YAML, "# Points of", "prepares: {folders: [/srv], begin: ls}\n# Points of"),
        f"{AT}:38:22: prepares.folders[0]: expected an absolute path of two names or more, such as '/srv/mend', found '/srv'",
    ),
    "a lab that prepares outside of folders": (
        *(YAML, "# Points of", "prepares: {folders: [], begin: ls}\n# Points of"),
        f"{AT}:38:21: prepares.folders: is empty; nothing outside of a folder or a container is ever prepared",
    ),
    "no README": (
        *("README.md", None, " \n"),
        "labs/mine/README.md:1: is missing or empty; it tells the learner what to do",
    ),
    "facts.py without a parser": (
        *(FACTS, None, "x = 1\n"),
        "labs/mine/facts.py: has no parse(evidence); it defines one that says which struct it returns",
    ),
}


@pytest.mark.parametrize("way", BREAKAGES)
def test_a_broken_lab_says_where_and_what_to_do(mine, way):
    name, old, new, message = BREAKAGES[way]
    path = mine / name
    if old is None:
        path.write_text(new)
    else:
        text = path.read_text()
        assert text.count(old) == 1
        path.write_text(text.replace(old, new))
    done = labproof(mine.parents[1], "validate", "labs/mine")
    assert f"  {message}" in done.stderr, done.stderr
    assert (done.returncode, done.stdout.startswith("mine: ")) == (1, True)
    assert done.stderr.endswith("1 of 1 lab cannot be graded with; mend what is named above.\n")
    assert "Traceback" not in done.stderr + done.stdout


@pytest.mark.parametrize(
    ("judge", "example", "message"),
    [
        ("None", "'4194304'", "'4194304' should be passed and is error: kind 'bad' broke on this answer (TypeError: judge gave "
         "NoneType where an Outcome belongs)"),
        ("1 / 0", "'4194304'", "'4194304' should be passed and is error: kind 'bad' broke on this answer (ZeroDivisionError: "
         "division by zero)"),
        ("None", "1 / 0", "example() of kind 'bad' broke on the sample's truth (ZeroDivisionError: division by zero)"),
        ("None", "5", "example() of kind 'bad' gave int where text belongs"),
    ],
)  # fmt: skip
def test_a_kind_of_its_own_that_breaks_is_told_as_a_problem(mine, judge, example, message):
    (mine / KINDS).write_text(
        "from labproof.labs import Kind\n"
        f"KINDS = {{'bad': Kind(lambda question, answer, truth: {judge}, int, lambda question, truth: {example})}}\n"
    )
    path = mine / YAML
    path.write_text(path.read_text().replace("kind: number", "kind: bad"))
    done = labproof(mine.parents[1], "validate", "labs/mine")
    assert f": {message}\n" in done.stderr
    assert (done.returncode, "Traceback" in done.stderr + done.stdout) == (1, False)


def test_a_mistake_draws_no_others_behind_it(mine):
    path = mine / YAML
    path.write_text(path.read_text().replace("pid_max: {run", "pid_max: {rum"))
    done = labproof(mine.parents[1], "validate", "labs/mine")
    assert done.stderr.splitlines() == [
        f"  {AT}:12:12: facts.pid_max.run: is missing",
        f"  {AT}:12:13: facts.pid_max.rum: unknown key; did you mean 'run'?",
        "1 of 1 lab cannot be graded with; mend what is named above.",
    ]


def test_all_mistakes_are_told_at_once(mine):
    path = mine / YAML
    path.write_text(
        path.read_text()
        .replace("kind: number", "kind: numbr")
        .replace("minutes: 5", "minutes: five")
    )
    said = labproof(mine.parents[1], "validate", "labs/mine").stderr
    assert said.count(f"{AT}:") == 2
