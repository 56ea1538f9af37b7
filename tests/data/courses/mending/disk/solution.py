"""How a reference learner does this lab, as root."""

import subprocess

COMMANDS = """
cd /srv/mend
: >disk/debug.log
echo 'it works' >disk/saved
sed -i 's/level = debug/level = info/' service.conf
chmod 600 secret.conf
"""

subprocess.run(["/bin/sh", "-ec", COMMANDS], check=True)
