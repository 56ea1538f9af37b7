"""What cannot be seen says why, and no machine near the wanted one passes."""

from __future__ import annotations

import shutil

import pytest

from labproof.graders.model import Evidence, Missing, Output
from labproof.graders.specs.state import read_state
from labproof.graders.state import RESOURCES
from labproof.graders.state.entry import example, judge, near_misses, source_of
from labproof.graders.yaml_text import parse
from tests.graders.state.looking import entry, looked


@pytest.mark.parametrize(
    ("text", "lacking", "told"),
    [
        ("{files: {/tmp: {acl: ['user:root:rwx']}}}", "getfacl",
         "its access list of file /tmp could not be read (there is no getfacl(1))"),
        ("{files: {/: {target: x, acl: ['user:root:rwx']}}}", "getfacl",
         "the target is '', which is not what is asked. Look with `stat /`."),
        ("{interfaces: {lo: {addresses: [127.0.0.1/8]}}}", "ip",
         "the addresses of interface lo could not be read (there is no ip(8))"),
        ("{dns: {localhost: {}}}", "getent", "host name localhost cannot be seen here (there is no getent(1))"),
    ],
)  # fmt: skip
def test_what_a_program_is_lacking_for_cannot_be_seen(text, lacking, told):
    if not shutil.which("bash"):
        pytest.skip("needs bash")
    wanted = entry(text)
    without = f'command() {{ [ $2 = {lacking} ] && return 1; builtin command "$@"; }}\n'
    found = judge(wanted, looked(wanted, shell="bash", before=without))
    assert (found.reason if isinstance(found, Missing) else found) == told


def test_what_cannot_be_seen_is_no_mistake_of_the_learners():
    seen = Evidence({"lab_state.service_ssh": Output("x", 3, "", "systemd does not run here")})
    wanted = entry("{services: {ssh: {running: true}}}")
    found = source_of("lab", (wanted,)).parse(seen).seen["service_ssh"]
    advice = "mend that, or work on a machine that shows it"
    told = "service ssh cannot be seen here (systemd does not run here)"
    assert judge(wanted, found) == Missing(told, advice)
    told = "whether it runs of service ssh could not be read (4)"
    assert judge(wanted, {"exists": "yes", "running!": "4"}) == Missing(told, advice)
    assert judge(wanted, {}) == Missing(
        "whether there is a service ssh was not recorded", "record the evidence again"
    )


def test_what_was_not_recorded_at_all_is_one_reason():
    text = "{files: {/a: {}, /b: {}}}"
    root, _ = parse(text)
    entries = read_state(root, [])
    seen = source_of("lab", entries).parse(Evidence({})).seen
    told = Missing("nothing of the state of lab was recorded", "record the evidence again")
    assert [judge(one, seen[one.id]) for one in entries] == [told, told]


def test_one_value_that_cannot_be_had_hides_no_other_that_is_wrong():
    wanted = entry("{files: {/x: {mode: '644', owner: ada, acl: ['user:bob:r--']}}}")
    seen = {"exists": "yes", "mode": "600", "owner!": "1", "acl.0": "yes"}
    assert (
        judge(wanted, seen) == "the mode is '600', which is not what is asked. Look with `stat /x`."
    )


@pytest.mark.parametrize(
    "text",
    [
        "{files: {/x: {type: file, mode: '2770', owner: a, group: b, size: <= 1 MiB, lines: [a, b]}}}",
        "{files: {/x: {exists: false}}}",
        "{users: {a: {uid: 0, groups: [b]}}}",
        "{services: {a: {running: false, enabled: true}}}",
        "{commands: {a: {exit_status: 0, stdout: [b]}}}",
    ],
)
def test_no_machine_near_the_wanted_one_passes(text):
    wanted = entry(text)
    assert judge(wanted, example(wanted)) == ""
    assert all(judge(wanted, seen) for _, seen in near_misses(wanted))
    assert len(list(near_misses(wanted))) > len(wanted.wants)


def test_every_resource_can_be_asked_for():
    assert all(resource.noun and callable(resource.there) for resource in RESOURCES.values())
