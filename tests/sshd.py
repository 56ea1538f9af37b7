"""A real sshd on loopback, for as long as it is asked."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.ports import free_port


@contextmanager
def serve(folder: Path) -> Iterator[Path]:
    """Start one with keys of its own; gives the ssh_config by which it is host ``lab1``."""
    server = shutil.which("sshd", path="/usr/sbin:/usr/bin:/sbin")
    if server is None:
        raise RuntimeError("no sshd here; install openssh-server (`make tools` does)")
    for key in ("host_key", "user_key"):
        subprocess.run(
            ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder / key], check=True
        )
    (folder / "authorized").write_text((folder / "user_key.pub").read_text())
    (folder / "authorized").chmod(0o600)
    port = free_port()
    if os.getuid() == 0:
        # Its privilege separation's home, which no init made here.
        Path("/run/sshd").mkdir(exist_ok=True)
    settings = f"""ListenAddress 127.0.0.1:{port}
HostKey {folder}/host_key
AuthorizedKeysFile {folder}/authorized
PidFile none
StrictModes no
UsePAM no
PasswordAuthentication no
"""
    (folder / "sshd_config").write_text(settings)
    process = subprocess.Popen(
        [server, "-D", "-e", "-f", folder / "sshd_config"], stderr=subprocess.PIPE, text=True
    )
    assert process.stderr is not None
    for line in process.stderr:
        if "Server listening" in line:
            break
    else:
        raise RuntimeError("sshd ended before it listened")
    threading.Thread(target=process.stderr.read, daemon=True).start()  # or its pipe fills up
    try:
        yield client_config(folder, port, pwd.getpwuid(os.getuid()).pw_name)
    finally:
        process.terminate()
        process.wait()


def client_config(folder: Path, port: int, user: str) -> Path:
    """An ssh_config by which whoever listens on this port of loopback is host ``lab1``; the key is ``user_key``."""
    path = folder / "ssh_config"
    path.write_text(
        f"""Host lab1
  HostName 127.0.0.1
  Port {port}
  User {user}
  IdentityFile {folder}/user_key
  StrictHostKeyChecking no
  UserKnownHostsFile /dev/null
  LogLevel ERROR
  BatchMode yes
"""
    )
    return path
