"""The README's picture shows what pytest prints today."""

import html
import re

from tests.conftest import ROOT
from tests.picture import PICTURE, draw, first_try


def words(picture):
    """What is to be read in it, in its order, of the questions; what becomes of the checks depends on the machine."""
    told = " ".join(html.unescape(text) for text in re.findall(r">([^<>]+)</text>", picture))
    return " ".join(told.split()).partition("no answer yet")[0].split()


def test_it_shows_what_is_printed(tmp_path):
    shown = words(PICTURE.read_text(encoding="utf-8"))
    assert shown == words(draw(first_try(tmp_path))), "run `make picture`"
    assert "".join(shown).endswith("0/2boot_parameters:")


def test_the_readme_shows_it():
    assert f"]({PICTURE.relative_to(ROOT).as_posix()})" in (ROOT / "README.md").read_text(
        encoding="utf-8"
    )
