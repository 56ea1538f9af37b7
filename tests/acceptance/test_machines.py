"""A course author's own machines, recorded by the commands: state that is looked at less closely is found on them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.acceptance.machine import run

MACHINES = "machines:\\n  bad-open: [file_srv_crew]\\n  bad-rules: [file_srv_crew_rules]\\n"


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory, wheel_python: Path) -> Path:
    """What validate said of the lab, and of it without the mode that it wants."""
    folder = tmp_path_factory.mktemp("author")
    script = f"""
        here=course/share/machines; mkdir $here
        "$python" course/share/solution.py answers
        labproof record course/share --to $here/good-done.json
        chmod 2775 /srv/crew; labproof record course/share --to $here/bad-open.json; chmod 2770 /srv/crew
        : >/srv/crew/RULES; labproof record course/share --to $here/bad-rules.json
        printf '{MACHINES}' >>course/share/lab.yaml
        validate() {{ labproof validate course >"$1.txt" 2>&1 || :; }}
        again() {{ userdel ada-l; userdel bob-k; groupdel crew; rm -r /srv/crew; }}
        again; validate all
        again; sed -i '/mode: "2770"/d' course/share/lab.yaml
        validate loose
    """
    run(folder, wheel_python, "permissions", script, "useradd", "groupadd")
    return folder


def test_the_state_is_proven_on_them(told):
    said = (told / "all.txt").read_text().splitlines()
    assert said[0] == "share: valid"
    assert (
        "  machines of your own        3; failing on none: group_crew, user_ada_l, user_bob_k, nothing_is_public"
        in said
    )


def test_a_mode_that_is_not_asked_for_any_more_is_found(told):
    (said,) = [
        line for line in (told / "loose.txt").read_text().splitlines() if "machines." in line
    ]
    assert said.endswith("machines.bad-open: file_srv_crew should be failed there and is passed")
