"""The README's picture shows what pytest prints today."""

import html
import re

from tests.conftest import ROOT
from tests.picture import PICTURE, draw, first_try


def words(picture):
    """All that is to be read in it, in its order."""
    return " ".join(html.unescape(text) for text in re.findall(r">([^<>]+)</text>", picture)).split()


def test_the_picture_shows_what_is_printed(tmp_path):
    assert words(PICTURE.read_text(encoding="utf-8")) == words(draw(first_try(tmp_path))), "run `make picture`"


def test_the_readme_shows_the_picture():
    assert f"]({PICTURE.relative_to(ROOT).as_posix()})" in (ROOT / "README.md").read_text(encoding="utf-8")
