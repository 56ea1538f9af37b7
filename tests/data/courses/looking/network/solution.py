"""How a reference learner does this lab; each answer in another form than the fact has."""

import subprocess
import sys
from pathlib import Path

ASK = {
    "localhost": "getent ahostsv4 localhost | head -n 1 | cut -d ' ' -f 1",
    "lo_mac": "tr : - </sys/class/net/lo/address",
    "keepalive": "echo $(( $(cat /proc/sys/net/ipv4/tcp_keepalive_time) / 60 )) min",
}

folder = Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)
shown = {
    name: subprocess.check_output(["/bin/sh", "-ec", run], text=True).strip()
    for name, run in ASK.items()
}
lines = [f"  {name}: '{text}'" for name, text in shown.items()]
(folder / "network.yaml").write_text("\n".join(["answers:", *lines, ""]), encoding="utf-8")
