"""A probe can have the learner's own locale, and nothing else of the learner's environment."""

import subprocess
from types import SimpleNamespace

import pytest

from labproof.graders.evidence.probing import collect
from labproof.graders.model import Probe


class Learner:
    """A host whose shell has these variables, and no others."""

    def __init__(self, **environment: str) -> None:
        self.environment = environment

    def run(self, command: str) -> SimpleNamespace:
        done = subprocess.run(["/bin/sh", "-c", command], env=self.environment, capture_output=True)
        return SimpleNamespace(
            stdout_bytes=done.stdout, stderr=done.stderr.decode(), rc=done.returncode
        )


PROBES = (
    Probe("told", "echo $learner_locale"),
    Probe("used", "unset LC_ALL; export $learner_locale; env | grep -E '^(LANG|LC_)' | sort"),
    Probe("fixed", 'echo "$LC_ALL $LANG"'),
)


def seen(**environment):
    outputs = collect(Learner(**environment), PROBES, "aa")
    return {key: output.stdout.strip() for key, output in outputs.items()}


def test_the_learners_locale_is_handed_on_and_used_only_where_a_probe_asks_for_it():
    got = seen(
        LANG="de_DE.UTF-8", LC_TIME="en_DK.utf8", LANGUAGE="de:en", PATH="/nowhere", SECRET="x"
    )
    assert got["told"] == "LANG=de_DE.UTF-8 LANGUAGE=de:en LC_TIME=en_DK.utf8"
    assert got["used"].splitlines() == ["LANG=de_DE.UTF-8", "LANGUAGE=de:en", "LC_TIME=en_DK.utf8"]
    assert got["fixed"] == "C"


def test_lc_all_comes_along():
    assert seen(LC_ALL="C.UTF-8", LANG="C")["told"] == "LANG=C LC_ALL=C.UTF-8"


@pytest.mark.parametrize("value", ["$(id)", "C;id", "C C", "/tmp/x", "é", "`id`", "C\nid", "*"])
def test_what_is_no_name_of_a_locale_stays_behind(value):
    assert seen(LANG=value, LC_ALL=value, LC_TIME="C")["told"] == "LC_TIME=C"


def test_no_locale_at_all():
    assert seen()["told"] == ""
