"""How a reference learner does this lab, as root; the server ends with whoever runs this, or after a minute."""

import subprocess
import tempfile
import time
from pathlib import Path

page = Path(tempfile.mkdtemp(prefix="serve-"), "hello.txt")
page.write_text("hello\n", encoding="utf-8")
subprocess.run(
    ["/bin/sh", "-ec", "ip link set lo up; ip addr replace 192.0.2.7/32 dev lo"], check=True
)
server = f"cd {page.parent}; timeout 60 python3 -m http.server --bind 192.0.2.7 8080; rm -r {page.parent}"
subprocess.Popen(["/bin/sh", "-c", server], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
for _ in range(50):
    if (
        subprocess.run(
            ["curl", "-so", "/dev/null", "http://192.0.2.7:8080/"], check=False
        ).returncode
        == 0
    ):
        break
    time.sleep(0.1)
