"""`prepares` of lab.yaml: what contradicts itself, and where a lab's facts are asked for."""

from __future__ import annotations

import json

import pytest

from labproof.graders.evidence.file import Evidence
from labproof.graders.model import Absent, Missing, Output
from labproof.graders.specs.load import load_lab
from labproof.graders.specs.problems import SpecError

AT = "mine/lab.yaml:5"
BROKEN = {
    "folders: [/srv/a, /srv/a/b]": (
        "30: prepares.folders[1]: '/srv/a/b' lies in another one that is named before it; leave it out"
    ),
    "network: true": "11: prepares.folders: is empty; nothing outside of a folder or a container is ever prepared",
    "container: debian:12, folders: [/srv/a]": (
        "43: prepares.folders: stands beside a container, which has all of that inside and goes with it; leave it out"
    ),
    "container: debian:12, end: ls": (
        "39: prepares.end: stands beside a container, which has all of that inside and goes with it; leave it out"
    ),
    "container: debian:12, network: true": (
        "43: prepares.network: stands beside a container, which has all of that inside and goes with it; leave it out"
    ),
}


def load(folder, prepares):
    (folder / "mine").mkdir(exist_ok=True)
    (folder / "mine" / "lab.yaml").write_text(
        "id: mine\ntitle: Mine\nfacts: {speed: {run: cat speed}}\nstate: {files: {/etc/passwd: {}}}\n"
        f"prepares: {{{prepares}}}\n"
    )
    return load_lab(folder / "mine")


@pytest.mark.parametrize("prepares", BROKEN)
def test_what_contradicts_itself_is_told_with_its_place(tmp_path, monkeypatch, prepares):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SpecError) as told:
        load(tmp_path, prepares)
    assert str(told.value) == f"{AT}:{BROKEN[prepares]}"


@pytest.mark.parametrize(
    ("prepares", "mark", "asked"),
    [
        ("folders: [/srv/a, /srv/b]", "", ""),
        ("folders: [/srv/a], network: true", "", "network:labproof-mine"),
        ("container: debian:12", "container:labproof-mine", "container:labproof-mine"),
    ],
)
def test_facts_and_state_are_asked_in_the_labs_place(tmp_path, prepares, mark, asked):
    lab = load(tmp_path, prepares)
    for source, name in ((lab.facts, "mine.speed"), (lab.state, "mine_state.file_etc_passwd")):
        assert [(probe.key, probe.within) for probe in source.probes] == [
            ("mine_place", mark),
            (name, asked),
        ]


SEEN = Output("", 0, "exists\tyes\n")


@pytest.mark.parametrize(
    ("output", "wanted"),
    [
        (Output("", 0, json.dumps({"progress": "begun"})), None),
        (Output("", 0, json.dumps({"progress": "partly"})), Absent),
        (Output("", 0, "[]"), Absent),
        (Output("", 1), Absent),
        (Output("", 13, "", "the folder /srv/a is closed"), Missing),
        (Output("", None, "", "there is no engine\ninstall one"), Missing),
    ],
)
def test_nothing_is_done_where_nothing_was_begun(tmp_path, output, wanted):
    lab = load(tmp_path, "folders: [/srv/a]")
    part = lab.state.parse(Evidence({"mine_place": output, "mine_state.file_etc_passwd": SEEN}))
    assert type(part) is (wanted or type(lab.state.parse(Evidence({}))))
