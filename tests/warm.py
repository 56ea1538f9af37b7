"""Runs of our commands that start at once: most of a short run is Python starting and importing what it needs.

``run`` is ``subprocess.run([sys.executable, "-m", module, *arguments], …)``: a process with a folder, an environment, an
output and an exit code of its own. It is forked off a process that has imported what we have and done nothing else.
"""

from __future__ import annotations

import gc
import json
import os
import runpy
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from threading import Lock

ROOT = Path(__file__).resolve().parent.parent
_AT_START = ("LANG", "LC_", "PYTHON", "TZ", "LD_")  # what Python and the C library read but once
_LONGEST_S = 600
_ONE_AT_A_TIME = Lock()


def run(
    module: str, arguments: Sequence[object], folder: Path, environment: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    """Run a module as a program there, with nothing to read."""
    argv = [sys.executable, "-m", module, *map(str, arguments)]
    server = _server(tuple(sorted(_at_start(environment).items())))
    request = json.dumps([module, argv[3:], str(folder), dict(environment)]).encode()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        with _ONE_AT_A_TIME:
            socket.send_fds(server, [len(request).to_bytes(4, "big")], [out.fileno(), err.fileno()])
            server.sendall(request)
            ended = server.recv(4)
        if not ended:
            raise RuntimeError(f"what {argv} is forked off has ended")
        said = []
        for file in (out, err):
            file.seek(0)
            said.append(file.read().decode().replace("\r\n", "\n"))
    code = int.from_bytes(ended, "big", signed=True)
    return subprocess.CompletedProcess(argv, code, *said)


def _at_start(environment: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in environment.items() if name.startswith(_AT_START)}


@cache
def _server(at_start: tuple[tuple[str, str], ...]) -> socket.socket:
    ours, theirs = socket.socketpair()
    environment = {"PATH": os.environ["PATH"], **dict(at_start)}
    argv = [sys.executable, __file__, str(theirs.fileno())]
    subprocess.Popen(
        argv,
        env=environment,
        cwd=ROOT,
        pass_fds=[theirs.fileno()],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
    )
    theirs.close()
    ours.settimeout(_LONGEST_S)
    return ours


def _import_all() -> None:
    """What is ours, and what it uses; no plugin of pytest's, which it loads by itself, and rewrites."""
    import_module("pytest")
    for name in import_module("_pytest.config").default_plugins:
        import_module(f"_pytest.{name}")
    for path in sorted((ROOT / "graders").rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        if "pytest_plugin" not in parts and parts[-1] not in ("__main__", "plugin"):
            import_module(".".join(("labproof", *parts)).removesuffix(".__init__"))


def _serve(server: socket.socket) -> tuple[str, list[str]]:
    """Fork for each request; whoever is forked leaves with what it is to run, and is then like any program."""
    gc.freeze()  # so that no collection copies what all of them share
    while True:
        head, files, _, _ = socket.recv_fds(server, 4, 2)
        if not head:
            os._exit(0)
        size = int.from_bytes(head, "big")
        module, arguments, folder, environment = json.loads(server.recv(size, socket.MSG_WAITALL))
        forked = os.fork()
        if not forked:
            server.close()
            for file, standard in zip(files, (1, 2), strict=True):
                os.dup2(file, standard)
                os.close(file)
            os.chdir(folder)
            os.environ.clear()
            os.environ.update(environment)
            sys.path.insert(0, folder)
            return module, arguments
        for file in files:
            os.close(file)
        _, status = os.waitpid(forked, 0)
        server.sendall(os.waitstatus_to_exitcode(status).to_bytes(4, "big", signed=True))


if __name__ == "__main__":
    sys.path.pop(0)  # this folder
    _import_all()
    name, sys.argv[1:] = _serve(socket.socket(fileno=int(sys.argv[1])))
    runpy.run_module(name, run_name="__main__", alter_sys=True)
