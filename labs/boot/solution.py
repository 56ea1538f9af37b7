"""How a reference learner does this lab: looks where its page says and writes down what is there.

Usage: python solution.py ANSWERS_DIR
"""

import json
import subprocess
import sys
from pathlib import Path


def shell(command: str) -> str:
    """What a command prints; its failure is part of the exercise."""
    return subprocess.run(
        ["/bin/sh", "-c", command], capture_output=True, text=True, check=False
    ).stdout.strip()


def firmware() -> str:
    """Look in the order of the page."""
    if Path("/sys/firmware/efi").is_dir():
        return "UEFI"
    tables = Path("/sys/class/dmi/id/bios_vendor"), Path("/sys/firmware/dmi")
    return "BIOS" if any(path.exists() for path in tables) else "neither"


def stages(initramfs: bool, systemd: bool) -> str:
    """The stages that took place here, in the words of the page."""
    names = ["kernel"]
    if firmware() != "neither":
        names = ["firmware", "boot loader", "kernel"]
    names += ["initramfs"] if initramfs else []
    return " -> ".join([*names, "PID 1", *(["units", "default target"] if systemd else [])])


def main(folder: Path) -> None:
    """Write ``boot.yaml`` into the answers folder."""
    first = shell("dmesg | head -n 1") or shell(
        "journalctl -k -b -o short-monotonic --no-pager | sed '/^--/d' | head -n 1"
    )
    log = "dmesg | grep -E 'Unpacking initramfs|as initramfs|Freeing initrd memory'"
    size = "od -An -tu4 -j540 -N4 /sys/kernel/boot_params/data"
    initramfs = bool(shell(log)) or shell(size).strip("0 ") != "" or Path("/run/initramfs").is_dir()
    systemd = Path("/run/systemd/system").is_dir()
    answers = {
        "firmware": firmware(),
        "first_message": first or "restricted",
        "initramfs": "yes" if initramfs else "no",
        "pid1": Path("/proc/1/comm").read_text(encoding="utf-8").strip(),
        "uptime": shell("cat /proc/uptime"),
        "default_target": shell("systemctl get-default") if systemd else "none",
        "order": stages(initramfs, systemd),
    }
    folder.mkdir(parents=True, exist_ok=True)
    lines = [f"  {name}: {json.dumps(text)}" for name, text in answers.items()]
    (folder / "boot.yaml").write_text("\n".join(["answers:", *lines]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
