"""Every kind has a page of examples in docs/kinds, and every example is as it says."""

import re
from pathlib import Path

import msgspec
import pytest

from labproof.graders import yaml_text
from labproof.graders.kinds import KINDS
from labproof.graders.model import Answer, Question, Status
from labproof.graders.specs.shape import read_node

PAGES = Path(__file__).resolve().parents[3] / "docs" / "kinds"
BLOCK = re.compile(r"^```yaml\n(.*?)^```", re.MULTILINE | re.DOTALL)
STATUSES = {status.value: status for status in Status} | {"unclear": "unclear"}
pages = {
    path.stem: BLOCK.search(path.read_text(encoding="utf-8"))[1]
    for path in sorted(PAGES.glob("*.md"))
    if path.stem != "README"
}


def read(kind, page):
    """The truth, the params and the cases of a page; read as lab.yaml is read, so every scalar is text."""
    root, problems = yaml_text.parse(page)
    assert not problems
    params = root.value.get("params")
    typed = {
        name: read_node(node, KINDS[kind].params[name], name, problems)
        for name, node in (params.value if params else {}).items()
    }
    assert not problems
    return (
        truth_of(kind, root.value["truth"]),
        typed,
        [
            (
                STATUSES[name],
                tuple(entry.value for entry in case.value)
                if isinstance(case.value, list)
                else case.value,
            )
            for name, node in root.value.items()
            if name in STATUSES
            for case in node.value
        ],
    )


def truth_of(kind, node):
    wanted = KINDS[kind].truth
    if wanted is None:
        return None
    types = wanted if isinstance(wanted, tuple) else (wanted,)
    structs = [part for part in types if issubclass(part, msgspec.Struct)]
    if isinstance(node.value, dict) and structs:
        return msgspec.convert(plain(node), structs[0], strict=False)
    return msgspec.convert(node.value, types[0], strict=False)


def plain(node):
    if isinstance(node.value, dict):
        return {name: plain(child) for name, child in node.value.items()}
    return (
        [plain(child) for child in node.value] if isinstance(node.value, list) else node.value or ""
    )


def test_every_kind_has_a_page():
    assert set(pages) == set(KINDS)


CASES = [
    (kind, status, text) for kind, page in pages.items() for status, text in read(kind, page)[2]
]


@pytest.mark.parametrize(
    ("kind", "status", "text"), CASES, ids=["-".join(map(str, case)) for case in CASES]
)
def test_every_example_is_as_its_page_says(kind, status, text):
    truth, params, _ = read(kind, pages[kind])
    question = Question("q", "What?", kind, shown_by="look", params=params)
    outcome = KINDS[kind].judge(question, Answer(text, "a.yaml:1"), truth)
    wanted = (Status.FAILED, True) if status == "unclear" else (status, False)
    assert (outcome.status, outcome.unclear) == wanted, outcome
    assert bool(outcome.message) is (status is not Status.PASSED)


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"text"}))
def test_a_kinds_own_example_of_a_right_answer_is_right(kind):
    truth, params, _ = read(kind, pages[kind])
    question = Question("q", "What?", kind, shown_by="look", params=params)
    text = KINDS[kind].example(question, truth)
    assert KINDS[kind].judge(question, Answer(text, "a.yaml:1"), truth).status is Status.PASSED
