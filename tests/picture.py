"""The README's picture: the report that pytest really prints of a first try, drawn. Renewed by `make picture`."""

from __future__ import annotations

import io
import re
import tempfile
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import MONOKAI
from rich.text import Text

from tests.conftest import LABS, ROOT, Learner

PICTURE = ROOT / "docs" / "report.svg"
WIDTH = 80


def first_try(folder: Path) -> str:
    """What `pytest labs/part1` prints below its own lines, with colours: one answer wrong, one right, one open."""
    learner = Learner(folder)
    learner.solve("part1")
    file = folder / "answers" / "part1.yaml"
    (right,) = re.findall(r"build_options:\n(?:    - .*\n)*", file.read_text(encoding="utf-8"))
    file.unlink()
    learner.run("labproof", "start", "part1")
    text = file.read_text(encoding="utf-8").replace("  kernel_version:", "  kernel_version: 5.15.0")
    file.write_text(text.replace("  build_options:", f"  {right.rstrip()}"), encoding="utf-8")
    printed = learner.run("pytest", str(LABS / "part1"), "--color=yes", COLUMNS=str(WIDTH)).stdout
    return printed[printed.index("part1 ·", printed.index("[100%]")) :].rpartition("\n\x1b[31m=")[0]


def draw(printed: str) -> str:
    """An SVG of it, with letters of whoever looks at it."""
    from rich._export_format import CONSOLE_SVG_FORMAT

    console = Console(
        record=True, width=WIDTH, file=io.StringIO(), force_terminal=True, color_system="standard"
    )
    console.print(Text.from_ansi(printed))
    look = re.sub(r"@font-face \{\{.*?\n    \}\}\n", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL)
    return console.export_svg(
        title="pytest labs/part1", theme=MONOKAI, code_format=look, unique_id="report"
    )


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        PICTURE.write_text(draw(first_try(Path(name))), encoding="utf-8")
