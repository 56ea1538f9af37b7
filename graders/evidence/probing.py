"""Host -> Evidence: one shell script for all probes, in one round trip, that no learner's shell set-up can fool.

Where they are more than a command line holds, it is one for as many as that takes.
"""

from __future__ import annotations

import os
import re
import shlex
import threading
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Protocol

from labproof.graders import limits
from labproof.graders.model import LEARNER_LOCALE, Output, Probe


class Host(Protocol):
    """As much of testinfra's host as collecting needs."""

    def run(self, command: str) -> Any:
        """Run one command; the result has ``stdout_bytes``, ``stderr`` and ``rc``."""


class HostUnreachable(Exception):
    """The machine did not answer as a machine should; the text says how it failed."""


# Minimal systems lack some of these tools, and a script that needs them would see nothing at all there.
_PRELUDE = """\
command -v head >/dev/null || head() { cat; }
own_limit() {
  s=$1; shift; "$@" & p=$!
  ( trap 'kill $t; wait $t; exit' TERM; sleep "$s" & t=$!; wait $t; kill -9 $p ) >/dev/null 2>&1 & w=$!
  { wait $p; r=$?; } 2>/dev/null
  { kill $w; wait $w; } 2>/dev/null; return $r
}
if command -v timeout >/dev/null; then
  # BusyBox' timeout leaves a watcher behind that wakes once a second, and holds our pipe until then.
  case $(timeout --help 2>&1) in
    *BusyBox*) limit() { own_limit "$@"; };;
    *) limit() { timeout -s KILL "$@"; };;
  esac
elif command -v sleep >/dev/null; then limit() { own_limit "$@"; }
else limit() { shift; "$@"; }; fi
exec 3>&1
quick() {
  printf '\\n%s %s\\n' "$mark" "$1"
  shift
  err=$( "$@" 2>&1 >&3; printf '\\n%s' $? )
  printf '\\n%s =\\n%s\\n%s 0 0\\n' "$mark" "$err" "$mark"
}
step() {
  printf '\\n%s %s\\n' "$mark" "$1"
  begun=0 ended=0
  read -r begun _ 2>/dev/null </proc/uptime
  err=$( { { limit "$2" /bin/sh -c "$3" </dev/null; printf '\\n%s' $? >&2; } 2>&4 | head -c "$most" >&3; } 4>&1 )
  read -r ended _ 2>/dev/null </proc/uptime
  printf '\\n%s =\\n%s\\n%s %s %s\\n' "$mark" "$err" "$mark" "$begun" "$ended"
}
"""
# Only names of locales are handed on, whatever else a variable holds; the test must not depend on the locale itself.
_LOCALES = (
    "LANG LANGUAGE LC_CTYPE LC_NUMERIC LC_TIME LC_COLLATE LC_MONETARY LC_MESSAGES LC_PAPER LC_NAME LC_ADDRESS "
    "LC_TELEPHONE LC_MEASUREMENT LC_IDENTIFICATION LC_ALL"
)
_LOCALE_SIGNS = "A-Za-z0-9_.@:-"
_LOCALE_NAME = re.compile(f"[{_LOCALE_SIGNS}]+")
_LOCALE = f"""\
a=${{LC_ALL-}}; LC_ALL=C; l=
for n in {_LOCALES}; do
if [ $n = LC_ALL ]; then v=$a; else eval "v=\\${{$n-}}"; fi
case $v in ''|*[!{_LOCALE_SIGNS}]*) ;; *) l="$l$n=$v ";; esac
done
"""
# What asks the kernel alone cannot hang, so it needs no shell and no clock of its own: a third of the time.
_QUICK = re.compile(r"cat /(?:proc|sys)/[\w/.-]+|uname -[a-z]+")
_PATH = "/usr/sbin:/usr/bin:/sbin:/bin:/run/current-system/sw/bin"


# A single argument of a program has at most 128 KiB on Linux, with all that wraps the steps.
_STEPS_BYTES = 64 * 1024


def build_script(steps: str, mark: str) -> str:
    """The command line for a host: the steps of probes, their outputs parted by an unguessable mark."""
    return scrubbed(
        f"mark={mark} most={limits.PROBE_BYTES}\n{_PRELUDE}{steps}printf '\\n%s .\\n' \"$mark\"\n"
    )


def scrubbed(script: str) -> str:
    """A command that runs a shell script with a fixed PATH and nothing of the learner's environment but its locale."""
    # env -i forgets BASH_ENV, LD_PRELOAD, exported functions and the learner's PATH.
    clean = (
        f"{_LOCALE}unset -f printf\ns=$(printf %b '{_escaped(script)}')\n"
        f"for e in /usr/bin/env /bin/env; do\n"
        f'[ -x $e ] && exec $e -i PATH={_PATH} LC_ALL=C HOME=/ "{LEARNER_LOCALE}=$l" /bin/sh -c "$s"\n'
        f"done\n"
        f"PATH={_PATH} LC_ALL=C {LEARNER_LOCALE}=$l; export PATH LC_ALL {LEARNER_LOCALE}\n"
        f'unset BASH_ENV ENV LD_PRELOAD; eval "$s"\n'
    )
    return f"exec /bin/sh -c {shlex.quote(clean)}"


def clean_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """What ``scrubbed`` leaves of it, for a command that this process starts itself: three programs fewer each time."""
    variables = ((name, environment.get(name, "")) for name in _LOCALES.split())
    locale = "".join(
        f"{name}={value} " for name, value in variables if _LOCALE_NAME.fullmatch(value)
    )
    return {"PATH": _PATH, "LC_ALL": "C", "HOME": "/", LEARNER_LOCALE: locale}


def _escaped(script: str) -> str:
    """As printf(1) reads it back: quotes in quotes would be three times as many in every wrapping."""
    return script.replace("\\", "\\\\").replace("'", "\\0047")


def _trips(probes: Iterable[Probe]) -> Iterator[tuple[str, float]]:
    """The steps of all probes, as many at once as a command line holds, and the seconds that they may take."""
    steps, limit_s = "", float(limits.HOST_S)
    for probe in probes:
        step = _step(probe)
        if steps and len(_escaped(steps + step).encode()) > _STEPS_BYTES:
            yield steps, limit_s
            steps, limit_s = "", float(limits.HOST_S)
        steps += step
        limit_s += 0 if _is_quick(probe) else probe.limit_s
    yield steps, limit_s


def _is_quick(probe: Probe) -> bool:
    return bool(_QUICK.fullmatch(probe.run))


def _step(probe: Probe) -> str:
    if _is_quick(probe):
        return f"quick {shlex.quote(probe.key)} {probe.run}\n"
    return f"step {shlex.quote(probe.key)} {probe.limit_s} {shlex.quote(probe.run)}\n"


def collect(host: Host, probes: Iterable[Probe], salt: str) -> dict[str, Output]:
    """Run all probes on a host, in one round trip where a command line holds them.

    A host where each of them takes as long as it may is slow, and no host that does not answer.

    Returns:
        An Output for every probe, by its key, redacted.
    Raises:
        HostUnreachable: The host could not be reached, or did not answer in ``limits.HOST_S`` s beside its probes' own.
    """
    asked = {probe.key: probe for probe in probes}
    mark = f"--{os.urandom(8).hex()}"
    outputs: dict[str, Output] = {}
    for steps, limit_s in _trips(asked.values()):
        result = _run(host, build_script(steps, mark), limit_s)
        found = _split(result.stdout_bytes, mark, asked, salt)
        if found is None:
            said = " ".join(str(result.stderr).split())[-limits.SAID_CHARS :] or "no message"
            problem = f"the host did not run our script to its end (exit {result.rc}): {said}"
            no_shell = result.rc in (126, 127) or not result.stderr.strip()
            do = "see whether `/bin/sh` runs there" if no_shell else "mend that, and try again"
            raise HostUnreachable(f"{problem}; {do}")
        outputs |= found
    return outputs


def _run(host: Host, command: str, limit_s: float) -> Any:
    """``host.run`` with the time limit it lacks; a hanging one is left behind in its thread."""
    got: list[Any] = []

    def work() -> None:
        try:
            got.append(host.run(command))
        except Exception as error:  # whatever a backend raises, the host could not be asked
            got.append(error)

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    thread.join(limit_s)
    if not got:
        problem = f"the host did not answer within {limit_s:g} s"
        raise HostUnreachable(f"{problem}; see whether it is overloaded, and try again")
    if isinstance(got[0], Exception):
        raise HostUnreachable(_told(got[0])) from got[0]
    return got[0]


def _told(error: Exception) -> str:
    """A backend's failure in one line; ssh's own words where they are to be had."""
    result = error.args[0] if error.args else ""
    said = getattr(result, "stderr", "") or str(error)
    return f"the host cannot be reached: {' '.join(str(said).split())[-limits.SAID_CHARS :]}"


def _split(
    stdout: bytes, mark: str, asked: Mapping[str, Probe], salt: str
) -> dict[str, Output] | None:
    """What each probe printed, redacted; None when the script's last line is not there."""
    text = stdout.decode("utf-8", "replace")
    if f"\n{mark} .\n" not in text:
        return None
    step = re.compile(
        rf"\n{mark} (?P<key>\S+)\n(?P<out>.*?)\n{mark} =\n(?P<err>.*?)\n(?P<status>\d+)"
        rf"\n{mark} (?P<begun>[\d.]+) (?P<ended>[\d.]+)\n",
        re.DOTALL,
    )
    outputs = {}
    for found in step.finditer(text):
        probe = asked[found["key"]]
        outputs[probe.key] = Output(
            run=probe.run,
            status=int(found["status"]),
            stdout=probe.redact(found["out"], salt) if probe.redact else found["out"],
            stderr=found["err"].strip(),
            seconds=round(float(found["ended"]) - float(found["begun"]), 2),
        )
    return outputs
