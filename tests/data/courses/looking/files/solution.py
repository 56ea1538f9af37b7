"""How a reference learner does this lab; each answer in another form than the fact has."""

import subprocess
import sys
from pathlib import Path

ASK = {
    "tmp_mode": "stat -c %a /tmp",
    "sh_size": "echo $(( $(stat -L -c %s /bin/sh) / 1024 )) KiB",
    "root_shell": "getent passwd root | cut -d: -f7",
}

folder = Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)
shown = {
    name: subprocess.check_output(["/bin/sh", "-ec", run], text=True).strip()
    for name, run in ASK.items()
}
lines = [f"  {name}: '{text}'" for name, text in shown.items()]
(folder / "files.yaml").write_text("\n".join(["answers:", *lines, ""]), encoding="utf-8")
