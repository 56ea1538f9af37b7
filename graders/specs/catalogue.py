"""Which labs there are, and where."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from pathlib import Path

from labproof.graders import ROOT
from labproof.graders.specs.problems import SpecError

LABS = ROOT / "labs"
_ID = re.compile(r"[a-z][a-z0-9_]*")


def find_labs(names: Iterable[str] = (), root: Path = LABS) -> list[Path]:
    """Folders of the named labs, or of all labs under ``root``, sorted; a path to a lab's folder is a name as well.

    Raises:
        SpecError: No lab has that name.
    """
    folders = {path.parent.name: path.parent for path in sorted(root.glob("*/lab.yaml"))}
    wanted = list(names) or list(folders)
    problems = []
    for name in wanted:
        if name not in folders and Path(name, "lab.yaml").is_file():
            folders[name] = Path(name).resolve()
        if name not in folders:
            close = difflib.get_close_matches(name[:100], folders, n=1)
            near = Path("labs", name[:100], "lab.yaml")
            hint = f"did you mean {close[0]}?" if close else f"there are {', '.join(folders) or 'none'}"
            hint = f"did you mean {near.parent}?" if _ID.fullmatch(name[:100]) and near.is_file() else hint
            problems.append(f"no lab is called {name!r}; {hint}")
    if problems:
        raise SpecError(problems)
    return [folders[name] for name in wanted]
