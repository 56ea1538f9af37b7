"""Each resource is read on a real machine: what is so passes, what is not fails, what nobody can see says why."""

from __future__ import annotations

import http.server
import os
import pwd
import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from labproof.graders.model import Evidence, Missing, Output
from labproof.graders.specs.state import read_state
from labproof.graders.state import RESOURCES
from labproof.graders.state.entry import Entry, example, judge, near_misses, script, source_of
from labproof.graders.yaml_text import Node, Problem, parse

ME = pwd.getpwuid(os.getuid()).pw_name
GROUP = subprocess.run(["id", "-gn"], capture_output=True, text=True, check=True).stdout.strip()


def entry(text: str) -> Entry:
    """The one entry of a `state` in flow style."""
    root, problems = parse(text)
    assert isinstance(root, Node), problems
    found = read_state(root, problems)
    assert not problems, problems
    return found[0]


def looked(
    wanted: Entry, *by: str, shell: str = "/bin/sh", before: str = ""
) -> Mapping[str, str] | Missing:
    """What the probe shows on this machine."""
    command = [*by, shell, "-c", before + script(wanted)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    key = f"lab_state.{wanted.id}"
    output = Output("x", done.returncode, done.stdout, done.stderr.strip())
    seen: Mapping[str, str] | Missing = (
        source_of("lab", (wanted,)).parse(Evidence({key: output})).seen[wanted.id]
    )
    return seen


def said(text: str) -> Any:
    wanted = entry(text)
    return judge(wanted, looked(wanted))


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A folder of files with a blank, a quote and a letter beyond ASCII in its name."""
    folder = tmp_path / "it's ä"
    folder.mkdir(mode=0o750)
    (folder / "note").write_text("one\ntwo words\n")
    (folder / "note").chmod(0o4640)
    (folder / "link").symlink_to("note")
    (folder / "dangling").symlink_to("nowhere")
    (folder / "forged").symlink_to("x\nlines.0\tyes")
    os.mkfifo(folder / "pipe")
    return folder


@pytest.mark.parametrize(
    ("name", "asks", "told"),
    [
        ("", "type: directory, mode: '750', owner: ME", ""),
        ("", "mode: '0750'", ""),
        ("", "mode: '755'", "the mode is '750', which is not what is asked"),
        ("", "type: file", "the type is 'directory', which is not what is asked"),
        ("note", "mode: '4640', type: file, size: 14, group: GROUP", ""),
        ("note", "size: <= 13", "the size is '14', which is not what is asked"),
        ("note", "size: '>= 14 B', lines: [two words, one]", ""),
        ("note", "lines: [one, two]", "its lines: number 2 of what is asked is not so"),
        ("note", "without: [two], lines: one", ""),
        ("note", "without: [one]", "lines that are to go: number 1 of what is asked is not so"),
        ("link", "type: link, target: note, mode: '4640'", ""),
        ("dangling", "type: link", ""),
        ("dangling", "mode: '644'", "the mode is '', which is not what is asked"),
        ("dangling", "lines: [one]", "its lines: number 1 of what is asked is not so"),
        ("note", "target: x", "the target is '', which is not what is asked"),
        ("", "lines: [one]", "its lines: number 1 of what is asked is not so"),
        ("pipe", "without: [one]", "lines that are to go: number 1 of what is asked is not so"),
        (
            "forged",
            "type: link, target: x, lines: [one]",
            "its lines: number 1 of what is asked is not so",
        ),
        ("forged", "target: x", "the target is 'x …', which is not what is asked"),
        ("pipe", "type: fifo", ""),
        ("none", "exists: false", ""),
        ("none", "type: file", "there is no file"),
        ("note", "exists: false", "is still there"),
    ],
)
def test_files(made, name, asks, told):
    path = str(made / name).rstrip("/").replace('"', '\\"')
    text = said(f'files: {{"{path}": {{{asks.replace("ME", ME).replace("GROUP", GROUP)}}}}}')
    assert (told in text) if told else text == ""


@pytest.fixture
def served() -> Iterator[int]:
    """A port of this machine on which an HTTP server answers."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), http.server.SimpleHTTPRequestHandler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_port
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{sockets: {'tcp://PORT': {}}}", ""),
        ("{sockets: {'tcp://127.0.0.1:PORT': {}}}", ""),
        (
            "{sockets: {'tcp://127.0.0.2:PORT': {}}}",
            "there is no listening socket tcp://127.0.0.2:PORT. Look with `ss -lntu`.",
        ),
        (
            "{sockets: {'udp://PORT': {}}}",
            "there is no listening socket udp://PORT. Look with `ss -lntu`.",
        ),
        ("{http: {'http://127.0.0.1:PORT/': {status: 200, body: [Directory listing]}}}", ""),
        (
            "{http: {'http://127.0.0.1:PORT/none': {status: 200}}}",
            "the status is '404', which is not what is asked. Look with `curl -i http://127.0.0.1:PORT/none`.",
        ),
        (
            "{http: {'http://127.0.0.1:1/': {}}}",
            "there is no answer from http://127.0.0.1:1/. Look with `curl -i http://127.0.0.1:1/`.",
        ),
    ],
)
def test_what_listens(served, text, told):
    if "http:" in text and not shutil.which("curl"):
        pytest.skip("needs curl")
    assert said(text.replace("PORT", str(served))) == told.replace("PORT", str(served))


def test_a_socket_of_ipv6_is_found_by_its_address():
    try:
        listening = socket.create_server(("::1", 0), family=socket.AF_INET6)
    except OSError:
        pytest.skip("this machine has no ::1")
    with listening:
        port = listening.getsockname()[1]
        assert said(f"{{sockets: {{'tcp://[::1]:{port}': {{}}}}}}") == ""
        assert "there is no" in said(f"{{sockets: {{'tcp://[::2]:{port}': {{}}}}}}")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{users: {root: {uid: 0, home: /root, group: root, groups: [root]}}}", ""),
        ("{users: {root: {uid: 1}}}", "the user ID is '0', which is not what is asked. Look with `id root`."),
        ("{users: {nobody-at-all: {}}}", "there is no user nobody-at-all. Look with `id nobody-at-all`."),
        ("{groups: {root: {gid: 0}}}", ""),
        ("{groups: {nobody-at-all: {exists: false}}}", ""),
        ("{sysctls: {kernel.ostype: {value: Linux}}}", ""),
        (
            "{sysctls: {kernel.ostype: {value: Plan 9}}}",
            "the value is 'Linux', which is not what is asked. Look with `sysctl kernel.ostype`.",
        ),
        ("{sysctls: {kernel.none: {value: 1}}}", "there is no setting kernel.none. Look with `sysctl kernel.none`."),
        ("{mounts: {/proc: {type: proc}}}", ""),
        ("{mounts: {/proc: {options: [rw, bind]}}}", "the options: number 2 of what is asked is not so. Look with `findmnt /proc`."),
        ("{mounts: {/none: {}}}", "there is no mount /none. Look with `findmnt /none`."),
        ("{interfaces: {lo: {}}}", ""),
        ("{interfaces: {none0: {}}}", "there is no interface none0. Look with `ip addr show none0`."),
        ("{dns: {localhost: {}}}", ""),
        ("{commands: {'echo one; exit 3': {exit_status: 3, stdout: [one]}}}", ""),
        ("{commands: {'echo one; exit 3': {stdout: [two]}}}", "what it prints: number 1 of what is asked is not so. Look with `echo one; exit 3`."),
    ],
)  # fmt: skip
def test_the_rest(text, told):
    assert said(text) == told


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


def test_what_another_one_closed_cannot_be_seen(made):
    drop = ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"]
    if os.getuid():
        drop = []
    elif not shutil.which("setpriv"):
        pytest.skip("needs setpriv")
    closed = made / "closed"
    closed.write_text("one\n")
    closed.chmod(0)
    for folder in (made, *made.parents[:-2]):
        folder.chmod(0o755)
    for asks in ("lines", "without"):
        wanted = entry(f'{{files: {{"{closed}": {{{asks}: [one]}}}}}}')
        found = judge(wanted, looked(wanted, *drop))
        assert isinstance(found, Missing)
        assert found.reason.endswith("could not be read (whoever looks may not read it)")


def test_a_module_that_is_built_in_is_there():
    if not Path("/sys/module/kernel").is_dir():
        pytest.skip("needs /sys")
    assert said("{kernel_modules: {kernel: {}}}") == ""
    other = str(said("{kernel_modules: {none_of_that: {}}}"))
    assert "there is no" in other or "this kernel loads no modules" in other


def test_a_process_is_found_by_its_name():
    sleeper = subprocess.Popen(["sleep", "60"])
    try:
        assert said("{processes: {sleep: {}}}") == ""
        assert said("{processes: {none-of-that: {exists: false}}}") == ""
    finally:
        sleeper.kill()
        sleeper.wait()


def test_a_process_that_ended_and_was_not_waited_for_runs_no_more():
    name = "labproof-ended"
    ended = subprocess.Popen(
        ["/bin/sh", "-c", f"printf {name} >/proc/$$/comm; read -r _"], stdin=-1
    )
    try:
        while Path(f"/proc/{ended.pid}/comm").read_text() != f"{name}\n":
            pass
        assert said(f"{{processes: {{{name}: {{count: 1}}}}}}") == ""
        ended.kill()
        os.waitid(os.P_PID, ended.pid, os.WEXITED | os.WNOWAIT)
        assert said(f"{{processes: {{{name}: {{exists: false}}}}}}") == ""
    finally:
        ended.communicate()


def test_who_looks_is_not_seen():
    """A step's watcher sleeps where timeout(1) is lacking, and shells and cat(1) run in every probe."""
    name = "labproof-watch"
    own = subprocess.Popen(
        ["/bin/sh", "-c", f"printf {name} >/proc/$$/comm; read -r _"],
        stdin=subprocess.PIPE,
        env={"learner_locale": "", "PATH": os.defpath},
    )
    try:
        while Path(f"/proc/{own.pid}/comm").read_text() != f"{name}\n":
            pass
        assert said(f"{{processes: {{{name}: {{exists: false}}}}}}") == ""
    finally:
        own.communicate()


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


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{file: {}}", "state.file: unknown; did you mean 'files'?"),
        ("{files: []}", "state.files: expected a mapping, a name to what is asked of it"),
        ("{files: {x: {}}}", "state.files.x: expected an absolute path"),
        ("{files: {/x: {moed: '1'}}}", "state.files./x.moed: unknown key; did you mean 'mode'?"),
        ("{files: {/x: {mode: '9'}}}", "state.files./x.mode: expected an octal mode, such as '2770', found '9'"),
        ("{files: {/x: {mode: [1]}}}", "state.files./x.mode: expected an octal mode, such as '2770', found something else"),
        ("{files: {/x: {exists: false, mode: '644'}}}", "state.files./x: what is not to be there has nothing else to be asked of"),
        ("{files: {/x: {}, /X: {}}}", "state.files./X: 'file_x' is another entry's id; give this one an id of its own"),
        ("{files: {/x: {id: X}}}", "state.files./x: the id 'X' is not snake_case"),
        ("{files: {/x: {points: -1}}}", "state.files./x.points: expected a number of 0 or more, in digits, found '-1'"),
        ("{commands: {ls: {}}}", "state.commands.ls: asks nothing; known here: exit_status, stdout"),
        ("{sockets: {'tcp:80': {}}}", "state.sockets.tcp:80: expected 'tcp://8080', 'tcp://127.0.0.1:8080' or 'udp://[::1]:53'"),
        ("{services: {ssh: {running: maybe}}}", "state.services.ssh.running: expected true or false, found 'maybe'"),
        ("[files]", "state: expected a mapping with commands, dns, files, groups, http, interfaces, kernel_modules, mounts, "
         "packages, processes, routes, services, sockets, sysctls, users"),
    ],
)  # fmt: skip
def test_a_mistake_says_what_was_found_and_wanted(text, told):
    root, problems = parse(text)
    assert isinstance(root, Node)
    read_state(root, problems)
    assert [problem.text for problem in problems if isinstance(problem, Problem)] == [told]
