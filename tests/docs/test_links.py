"""Whoever follows a link of a document arrives."""

from __future__ import annotations

import re

import pytest

from labproof.graders.kinds import KINDS
from labproof.graders.reports.registry import NAMES
from tests.conftest import ROOT

_LINK = re.compile(r"\]\((?!https?:)([^)#\s]*)(#[^)\s]*)?\)")
_FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
DOCUMENTS = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "labs").rglob("*.md")]


def anchors(text: str) -> set[str]:
    """As GitHub makes them of headings."""
    headings = re.findall(r"^#+ +(.+)$", _FENCE.sub("", text), re.MULTILINE)
    return {
        "#" + re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings
    }


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_link_leads_to_a_file_and_a_heading_that_are_there(path):
    lost = []
    for target, anchor in _LINK.findall(_FENCE.sub("", path.read_text(encoding="utf-8"))):
        there = path.parent / target if target else path
        known = (
            anchors(there.read_text(encoding="utf-8"))
            if anchor and there.suffix == ".md" and there.is_file()
            else ()
        )
        if not there.exists() or (anchor and anchor not in known):
            lost.append(f"{target}{anchor}")
    assert lost == []


def test_the_page_of_kinds_leads_to_each():
    page = (ROOT / "docs" / "kinds" / "README.md").read_text(encoding="utf-8")
    assert {kind for kind in KINDS if f"- [`{kind}`]({kind}.md): " not in page} == set()


def test_the_page_on_ci_names_each_export():
    page = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
    table = page.partition("| export |")[2].partition("\n\n")[0]
    assert set(re.findall(r"`([a-z0-9-]+)`", table)) == set(NAMES)
