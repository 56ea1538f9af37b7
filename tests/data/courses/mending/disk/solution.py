"""How a reference learner does this lab, as root."""

import subprocess

COMMANDS = """
cd /srv/mend
: >disk/debug.log
echo 'it works' >disk/saved
sed -i 's/level = debug/level = info/' service.conf
chmod 600 secret.conf
sed -i 's:mend/serv$:mend/serve:' mend.service
[ ! -d /run/systemd/system ] || { systemctl daemon-reload; systemctl restart mend; }
"""

subprocess.run(["/bin/sh", "-ec", COMMANDS], check=True)
