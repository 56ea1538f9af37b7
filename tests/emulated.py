"""A whole machine of its own: Debian on Debian's kernel in an emulator, for as long as it is asked."""

from __future__ import annotations

import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.ports import free_port
from tests.sshd import client_config

SUITE = "bookworm"
NEEDS = ("mmdebstrap", "qemu-system-x86_64", "cpio", "depmod")  # `make tools` installs them
_PACKAGES = (
    "linux-image-cloud-amd64 openssh-server strace kmod curl procps iproute2 python3 "
    "base-files base-passwd bash dash coreutils debianutils findutils grep sed mawk hostname mount util-linux"
).split()
# What no lab looks at; a smaller root boots faster.
_LEFT_OUT = "boot usr/share/doc usr/share/locale usr/share/man var/cache var/lib/apt".split()
_READY = "Server listening on 0.0.0.0"  # what sshd says
_INIT = """\
#!/bin/sh
export PATH=/usr/sbin:/usr/bin:/sbin:/bin
mount -t proc proc /proc; mount -t sysfs sys /sys; mount -t devtmpfs dev /dev
mkdir -p /dev/pts /run/sshd; mount -t devpts pts /dev/pts
modprobe -a virtio_pci virtio_net overlay br_netfilter ip_vs_rr
ip link set lo up; ip address add 10.0.2.15/24 dev eth0; ip link set eth0 up
/usr/sbin/sshd -D -e -f /dev/null 2>/dev/console &
while :; do sleep 3600 & wait; done
"""


def lacking() -> list[str]:
    """What this machine lacks to emulate another."""
    return [
        program
        for program in NEEDS
        if not shutil.which(program, path="/usr/sbin:/usr/bin:/sbin:/bin")
    ]


@contextmanager
def boot(folder: Path) -> Iterator[Path]:
    """Build and start it, some modules loaded; gives the ssh_config by which it is host ``lab1``."""
    root = folder / "root"
    # Unpacked only: to set up what is no machine yet takes several times as long, and no lab looks at it.
    wanted = f"--include={','.join(_PACKAGES)}"
    _run("mmdebstrap", "--quiet", "--variant=extract", wanted, SUITE, root)
    for name in ("passwd", "group"):
        shutil.copy(root / f"usr/share/base-passwd/{name}.master", root / "etc" / name)
    with (root / "etc/passwd").open("a") as users:
        users.write("sshd:x:100:65534::/run/sshd:/usr/sbin/nologin\n")
    (root / "usr/bin/awk").symlink_to("mawk")
    (kernel,) = (root / "boot").glob("vmlinuz-*")
    _run("depmod", "--basedir", root, kernel.name.removeprefix("vmlinuz-"))
    kernel = kernel.rename(folder / "vmlinuz")
    (root / "init").write_text(_INIT)
    (root / "init").chmod(0o755)
    (root / "etc/hostname").write_text("emulated\n")
    _run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder / "user_key")
    _run("ssh-keygen", "-A", "-f", root)
    (root / "root/.ssh").mkdir(mode=0o700)
    (root / "root/.ssh/authorized_keys").write_text((folder / "user_key.pub").read_text())
    packed = _pack(root, folder / "initramfs.cpio")
    shutil.rmtree(root)
    port = free_port()
    machine = subprocess.Popen(
        [
            "qemu-system-x86_64",
            *("-accel", "tcg", "-m", "1500", "-nographic", "-no-reboot"),
            *("-kernel", kernel, "-initrd", packed),
            *("-append", "console=ttyS0 loglevel=4 rw panic=1"),
            *("-nic", f"user,model=virtio-net-pci,restrict=on,hostfwd=tcp:127.0.0.1:{port}-:22"),
        ],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    try:
        _wait(machine)
        yield client_config(folder, port, "root")
    finally:
        machine.kill()
        machine.wait()


def _pack(root: Path, packed: Path) -> Path:
    """The root as the kernel takes it: a cpio archive."""
    left_out = [word for path in _LEFT_OUT for word in ("-path", f"./{path}", "-prune", "-o")]
    names = subprocess.run(
        ["find", ".", *left_out, "-print0"], cwd=root, check=True, capture_output=True
    ).stdout
    with packed.open("wb") as file:
        command = ["cpio", "--null", "--create", "--format=newc", "--quiet"]
        subprocess.run(command, cwd=root, check=True, input=names, stdout=file)
    return packed


def _wait(machine: subprocess.Popen[str]) -> None:
    """Until it says that it is ready."""
    assert machine.stdout is not None
    said = []
    for line in machine.stdout:
        said.append(line)
        if _READY in line:
            threading.Thread(
                target=machine.stdout.read, daemon=True
            ).start()  # or its console blocks
            return
    raise RuntimeError(f"the emulated machine ended before it was ready: {''.join(said[-20:])}")


def _run(*command: str | Path) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)
    if done.returncode:
        raise RuntimeError(
            f"{command[0]} ended with {done.returncode}: {(done.stderr or done.stdout)[-500:]}"
        )
    return done.stdout
