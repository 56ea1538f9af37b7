"""A machine of a test's own: accounts, /srv and, where asked, a network or systemd that are gone when it ends."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

COURSES = Path(__file__).resolve().parents[1] / "data" / "courses"
SYSTEMD = "/lib/systemd/systemd"
# In an environment of its own: nothing of the checkout is near. The course lies in `course`, learners work in `desk`.
_OWN = """
set -e
mount -t tmpfs none /srv; cp -a /etc "$1/etc"; mount --bind "$1/etc" /etc; cd "$1"
python="$2"; export PYTHONDONTWRITEBYTECODE=1
labproof() { "$python" -m labproof.graders.cli "$@"; }
# grade NAME: the report live, and evidence of the same moment as a hand-in.
grade() { "$python" -m pytest -q -p no:cacheprovider course --report-json="$1.json" >"$1.txt" || :
          labproof record course --to="$1/answers/evidence.json"; }
"""
# A cgroup and a process namespace of its own; systemd is process 1 there, starts the script and ends with it.
_BOOT = """
set -e
all=/sys/fs/cgroup/unified; [ -d $all ] || all=/sys/fs/cgroup
own=$all/labproof-$$; mkdir $own; echo $$ >$own/cgroup.procs
r=0; unshare --pid --fork --kill-child --mount --propagation private --mount-proc --cgroup sh -ec "$1" sh "$2" || r=$?
find $own -mindepth 1 -depth -type d -exec rmdir {} \\;
echo $$ >$all/cgroup.procs; rmdir $own; exit $r
"""
# None of this machine's units: they would set it up as if it had just started, and empty its /tmp. It could not even
# write there: all but the test's own folder is read-only.
_FIRST = """
umount -R /sys/fs/cgroup; mount -t cgroup2 none /sys/fs/cgroup; mount -t tmpfs none /run
folder=$(dirname "$1"); units=/run/systemd/system; mkdir -p $units
for unit in sysinit basic shutdown exit multi-user; do echo '[Unit]' >$units/$unit.target; done
cp "$1" $units/trial.service
mount --bind "$folder" "$folder"
while read -r _ _ _ _ point _; do
  case $point in /proc*|/sys*|/dev*|/run*|"$folder"*) ;; *) mount -o remount,bind,ro "$(printf %%b "$point")";; esac
done </proc/self/mountinfo
if touch /tmp/written 2>/dev/null; then exit 9; fi
export container=other SYSTEMD_UNIT_PATH=$units
exec %s --system --log-target=null --unit=trial.service
"""
_UNIT = """
[Unit]
DefaultDependencies=no
SuccessAction=exit-force
SuccessActionExitStatus=0
FailureAction=exit-force
FailureActionExitStatus=1
[Service]
Type=oneshot
TimeoutStartSec=300
Environment="PATH={path}" "TMPDIR={folder}" SYSTEMD_UNIT_PATH=/run/systemd/system
ExecStart=/bin/sh "{folder}/script" "{folder}" "{python}"
StandardOutput=append:{folder}/said
StandardError=append:{folder}/said
"""


def run(
    folder: Path,
    python: Path,
    course: str,
    script: str,
    *needs: str,
    network: bool = False,
    systemd: bool = False,
) -> None:
    """Run a shell script there, in ``folder``, with a copy of the course in it; skips where that cannot be had."""
    lacking = [program for program in ("unshare", *needs) if not shutil.which(program)]
    lacking += [SYSTEMD] if systemd and not Path(SYSTEMD).exists() else []
    if os.getuid() != 0 or lacking:
        pytest.skip(f"needs root and {', '.join(lacking) or 'nothing else'}")
    shutil.copytree(COURSES / course, folder / "course")
    (folder / "script").write_text(f"{_OWN}{script}")
    if systemd:
        # As where an environment in a folder with a blank is active.
        said = {"path": f"/a blank/100%:{os.environ['PATH']}", "folder": folder, "python": python}
        # systemd.unit(5): a percent sign begins a specifier.
        unit = _UNIT.format(**{name: str(one).replace("%", "%%") for name, one in said.items()})
        (folder / "unit").write_text(unit)
        command = ["sh", "-c", _BOOT, "sh", _FIRST % SYSTEMD, str(folder / "unit")]
    else:
        own = ["unshare", "--mount", "--propagation", "private", *(["--net"] if network else [])]
        command = [*own, "sh", str(folder / "script"), str(folder), str(python)]
    done = subprocess.run(
        command, env=_clean(), capture_output=True, text=True, timeout=600, check=False
    )
    said = (folder / "said").read_text() if (folder / "said").exists() else ""
    assert done.returncode == 0, done.stdout + done.stderr + said


def report(folder: Path, name: str) -> dict[str, Any]:
    """What was seen live."""
    return json.loads((folder / f"{name}.json").read_text())


def batch(folder: Path, python: Path, name: str) -> dict[str, Any]:
    """The row of the same moment's evidence, graded elsewhere and from another folder."""
    desk = folder / "desk"
    desk.mkdir(exist_ok=True)
    command = [
        python,
        "-m",
        "labproof.graders.cli",
        "grade",
        folder / name,
        "--out",
        name,
        "--labs",
        "../course",
    ]
    done = subprocess.run(
        command, cwd=desk, env=_clean(), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads((desk / name / "results.jsonl").read_text())


def _clean() -> dict[str, str]:
    return {
        key: value
        for key, value in os.environ.items()
        if not key.startswith(("PYTEST", "PYTHON", "COV_"))
    }
