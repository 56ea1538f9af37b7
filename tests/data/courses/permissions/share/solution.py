"""How a reference learner does this lab, as root."""

import subprocess

COMMANDS = """
groupadd crew
useradd --shell /bin/sh --groups crew ada-l
useradd --shell /bin/sh --groups crew bob-k
mkdir -p /srv/crew
chown root:crew /srv/crew
chmod 2770 /srv/crew
echo 'Be kind.' >/srv/crew/RULES
chown ada-l /srv/crew/RULES
chmod 664 /srv/crew/RULES
rm -rf /srv/public
"""

subprocess.run(["/bin/sh", "-ec", COMMANDS], check=True)
