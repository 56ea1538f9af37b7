"""A lab just laid, to be spoilt."""

import sys

import pytest

from labproof.graders.authoring.new import lay


@pytest.fixture
def mine(tmp_path, monkeypatch):
    """A lab just laid."""
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert len(list(lay("mine", tmp_path))) > 4
    return tmp_path / "mine"
