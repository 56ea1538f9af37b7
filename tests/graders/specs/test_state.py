"""A mistake in `state` says where it stands, what was found and what was wanted."""

from __future__ import annotations

import pytest

from labproof.graders.specs.state import read_state
from labproof.graders.yaml_text import Node, Problem, parse


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
