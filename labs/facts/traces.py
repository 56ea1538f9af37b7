"""System calls: what strace shows of a simple command, of one that reads a file, and of one that needs a network.

A program makes other calls under another locale (145 or 71 for the same ``ls``) and on a terminal, so everything is
traced under the learner's locale and under C, the short ones several times; whatever fits one of the runs is right.
A trace that the learner saved counts as well, when it is plausible.
"""

from __future__ import annotations

import errno
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

import msgspec

from labproof.labs import (
    Comparison,
    Counts,
    Evidence,
    Extras,
    Missing,
    OneOf,
    Paths,
    Probe,
    Source,
    failure,
    listed,
    shown,
    text,
)

from .counted import NO_CALLS, disagreements, plain_tables, rows_of, tables, totals

_OWN = 'unset LC_ALL; [ -z "$learner_locale" ] || export $learner_locale\n'
_NEEDS = "command -v strace >/dev/null || { echo 'strace: not found' >&2; exit 127; }\n"
_NOT_FOUND = 127  # which nothing else that is traced ends with
# strace writes to standard error; what the traced command itself prints must not get into evidence.
_LS = _NEEDS + "for i in 1 2 3; do strace -c ls /tmp 2>&1 >/dev/null || exit; done"
# Alpine's C library opens with open(2), others with openat(2); "?" because an architecture may lack one of them.
_CAT = _NEEDS + "strace -e 'trace=?open,?openat,?openat2' cat /etc/hostname 2>&1 >/dev/null"
# On a terminal ls writes line by line. util-linux and BusyBox both have script(1); the names in /tmp are cut off.
_TTY = f"""{_OWN}{_NEEDS}command -v script >/dev/null || {{ echo 'script: not found' >&2; exit 127; }}
script -qc 'strace -c ls /tmp' /dev/null </dev/null | sed -n '/^% time/,$p'"""
# Without a network these fail within milliseconds; where packets vanish they would wait for minutes.
_NET = f"""{_NEEDS}limit=; command -v timeout >/dev/null && limit='timeout 2'
trace() {{
  command -v "$1" >/dev/null || return 0
  echo "@ $1"; $limit strace -c "$@" 2>&1 >/dev/null; s=$?; echo "= $s"
  case $s in 124|137|143) exit 1;; esac
}}
both() {{ trace curl -s https://example.com; trace wget -q -O /dev/null https://example.com; }}
echo '# own'; ({_OWN}both) || exit 0
echo '# c'; (both); exit 0"""

PROBES = (
    Probe("traces.locale", "echo $learner_locale"),
    Probe("traces.strace", 'strace -V 2>&1 | { read -r line; echo "$line"; }'),
    Probe("traces.yama", "cat /proc/sys/kernel/yama/ptrace_scope"),
    Probe("traces.ls_own", _OWN + _LS),
    Probe("traces.ls_c", _LS),
    Probe("traces.ls_tty", _TTY),
    Probe("traces.cat_own", _OWN + _CAT),
    Probe("traces.cat_c", _CAT),
    Probe("traces.net", _NET, limit_s=10),
)

# What a learner may save below the answers folder: evidence key -> path.
FILES = {
    "traces.saved_ls": "part3/ls.strace",
    "traces.saved_cat": "part3/cat.strace",
    "traces.saved_net": "part3/net.strace",
}

MOST_TRACES = 100  # tables of `strace -c` in one evidence; the exercise makes a dozen
LINE_CHARS = 16 * 1024
SAVED = "in the trace you saved"
_NETWORK = "network"  # what the command with a network behind it is called here
_NEAR_TIE = 0.9  # of the most frequent call's number: measured runs of one command differ by up to a twentieth
_SAVED_MORE = 8  # a call that is rare here may be a few times more frequent there
# A saved trace of the same command is no further off than this from those made here.
_SAVED_FACTOR = 3
# What a transfer calls as often as it has to wait, which is the network's doing: curl's poll(2) was seen from 1 to 32.
_WAITING = frozenset(
    """poll ppoll select pselect6 epoll_wait epoll_pwait futex restart_syscall read recvfrom recvmsg recvmmsg
    rt_sigaction rt_sigprocmask nanosleep clock_nanosleep clock_gettime gettimeofday time""".split()
)


class TracedRun(msgspec.Struct, frozen=True):
    """One ``strace -c``: the traced command's name, under which circumstances, and how often it made each call."""

    command: str
    seen: str  # "under LC_ALL=C"
    calls: Mapping[str, int]
    total: int  # of all calls, as the table's last line has it


class Traces(msgspec.Struct, frozen=True):
    """What tracing showed; what cannot be had is Missing with its own reason.

    Args:
        runs: Every run of ``strace -c`` that came to its end.
        top: The most frequent calls of ``ls /tmp``: of each run the highest and those that come near it.
        totals: The number of calls of each of those runs.
        opened: The files that ``cat /etc/hostname`` opened; of ``any_of`` are those that the loader opened.
        network: curl or wget (``network``) against ls (``simple``): which made more calls, and how many times.
        extras: Why a saved trace is not taken for evidence.
    """

    runs: tuple[TracedRun, ...]
    top: OneOf | Missing
    totals: Counts | Missing
    opened: Paths | Missing
    network: Comparison | Missing
    extras: Extras = Extras()


# Two decimals, then one to three whole numbers, then the name.
_ROW = re.compile(
    r"^[ \t]*[0-9]+[.,][0-9]+[ \t]+[0-9]+[.,][0-9]+[ \t]+"
    r"(?:[0-9]+[ \t]+)?([0-9]+)(?:[ \t]+[0-9]+)?[ \t]+([A-Za-z_]\w*)[ \t\r]*$",
    re.MULTILINE | re.ASCII,
)
_SUM = re.compile(
    r"[ \t]*[0-9]+[.,][0-9]+[ \t]+[0-9]+[.,][0-9]+((?:[ \t]+[0-9]+){1,3})[ \t]+", re.ASCII
)


def parse_summaries(content: str) -> tuple[dict[str, int], ...]:
    """Every complete table that ``strace -c`` printed, as system call -> how often it was made.

    Args:
        content: Tables, one after another, and anything else around them. A row has: % time, seconds, usecs/call,
            calls, errors (blank for none), syscall. The total's usecs/call is blank in strace before 5.
    Raises:
        ValueError: A table's total is not the sum of its rows.
    Facts from:
        strace(1), and its count.c, which puts errors between calls and name only where there are any.
    """
    plain = plain_tables(content)
    if plain and all(sum(table.rows.calls) in table.numbers for table in plain):
        made = [dict(zip(table.rows.names, table.rows.calls, strict=True)) for table in plain]
    else:
        made = list(_line_by_line(content))
    if len(made) > MOST_TRACES:
        raise ValueError(f"{len(made)} tables of `strace -c`, and the exercise makes a dozen")
    return tuple(made)


def _line_by_line(content: str) -> Iterator[dict[str, int]]:
    start = 0
    for found in totals(content):
        line = content.rfind("\n", 0, found.start()) + 1
        total = _SUM.fullmatch(content, line, found.start())
        if not total:
            continue
        head = max(start, content.rfind("\n% time", start, line) + 1)
        start = found.end()
        sums = [int(number) for number in total[1].split()]
        rows = _whole_rows(content[head:line])
        if not rows or sum(rows.values()) not in sums:
            rows = {}
            for calls, name in _ROW.findall(content, head, line):
                rows[name] = rows.get(name, 0) + int(calls)
            if rows and sum(rows.values()) not in sums:
                raise ValueError(
                    f"the rows make {sum(rows.values())} calls, the total says otherwise"
                )
        if rows:
            yield rows


def _whole_rows(table: str) -> dict[str, int]:
    """The rows of a table that has nothing else but a head and two rulers; {} of any other text."""
    rows = rows_of(table)
    calls = dict(zip(rows.names, rows.calls, strict=True))
    whole = len(calls) == len(rows.names) == table.count("\n") - 3 and NO_CALLS not in rows.calls
    return calls if whole and "".join(calls).isidentifier() else {}


_CALL = re.compile(r"\bopen(?:at2?)?\(")
_OPENED = re.compile(r'(?:[^"(]*, )?"((?:[^"\\]|\\.)*)".*\) += (-?\d+|\?)')


Opened = tuple[tuple[str, ...], tuple[str, ...]]


def parse_opened(content: str) -> Opened:
    """Paths that open, openat or openat2 was called with: those opened, and those that were not there.

    Args:
        content: What strace printed: ``openat(AT_FDCWD, "/etc/hostname", O_RDONLY) = 3``, one call a line.
    """
    return (_kept_opened if len(content) <= LINE_CHARS else _parse_opened)(content)


def _parse_opened(content: str) -> Opened:
    opened, tried = dict[str, None](), dict[str, None]()
    for line in content.splitlines():
        # The first call of a line, and no other: text made to match at many places would take its square in time.
        call = _CALL.search(line) if len(line) <= LINE_CHARS else None
        found = _OPENED.match(line, call.end()) if call else None
        if found:
            (opened if found[2].isdecimal() else tried)[found[1]] = None
    return tuple(opened), tuple(path for path in tried if path not in opened)


_kept_opened = lru_cache(maxsize=16)(_parse_opened)  # it is the same wherever the image is


_KEPT = re.compile(
    r'^\s*[\d%-][\d.,% -]*\s+\w+\s*$|^% time|\bopen(?:at2?)?\((?:[^"(]*, )?"/(?:etc|lib\w*|usr|nix|gnu)/'
)


def redact_saved(content: str, _salt: str) -> str:
    """Of a learner's own file only what is asked for: the table's lines, and system files that were opened."""
    return "".join(f"{line}\n" for line in content.splitlines() if _KEPT.search(line))


def parse(evidence: Evidence) -> Traces:
    """Runs that could not be made are left out; a fact is Missing when none was made that shows it."""
    words = _locale(evidence)
    own = f"under {' '.join(words)}" if words else "without a locale"
    keys = {"ls_own": own, "ls_c": "under LC_ALL=C", "ls_tty": f"on a terminal {own}"}
    simple = [
        run for key, seen in keys.items() for run in _runs("ls", seen, _stdout(evidence, key))
    ]
    network = _network_runs(_stdout(evidence, "net"), {"own": own, "c": "under LC_ALL=C"})
    unsound: list[str] = []
    saved_simple = _saved(evidence, "saved_ls", "ls", simple, unsound)
    saved_network = _saved(evidence, "saved_net", _NETWORK, network, unsound)
    why = _why(evidence)
    return Traces(
        runs=(*simple, *network, *saved_simple, *saved_network),
        top=_top([*simple, *saved_simple], why),
        totals=_totals([*simple, *saved_simple], why),
        opened=_opened(evidence, own, why, unsound),
        network=_network([*simple, *saved_simple], [*network, *saved_network], evidence, why),
        extras=Extras(unsound=tuple(unsound)),
    )


def _runs(command: str, seen: str, printed: str) -> list[TracedRun]:
    return [
        TracedRun(command, seen, calls, sum(calls.values())) for calls in parse_summaries(printed)
    ]


def _stdout(evidence: Evidence, key: str) -> str:
    output = evidence.outputs.get(f"traces.{key}")
    return output.stdout if output else ""


def _locale(evidence: Evidence) -> list[str]:
    """The variable that decides, as it was set: LC_ALL, else LANG and what differs from it (locale(7))."""
    found = text(evidence, "traces.locale")
    words = [] if isinstance(found, Missing) else found.split()
    of_all = [word for word in words if word.startswith("LC_ALL=")]
    lang = [word for word in words if word.startswith("LANG=")]
    value = lang[0].partition("=")[2] if lang else ""
    return of_all or [*lang, *(w for w in words if w not in lang and w.partition("=")[2] != value)]


def _network_runs(content: str, seen: Mapping[str, str]) -> list[TracedRun]:
    """The runs between ``@ COMMAND`` and ``= STATUS``; one that was cut short has no total to speak of."""
    runs = []
    for part in f"\n{content}".split("\n# ")[1:]:
        where, _, made = part.partition("\n")
        for one in f"\n{made}".split("\n@ ")[1:]:
            command, _, rest = one.partition("\n")
            printed, _, status = f"\n{rest}".rpartition("\n= ")
            if status.strip() not in ("", "124", "137", "143"):
                runs += _runs(command, seen.get(where, ""), printed)
            if len(runs) > MOST_TRACES:
                raise ValueError("more traces of a network command than the exercise makes")
    return runs


_EMPTY = "there is no trace in it, as where strace could not start the command; trace one that is installed"


def _saved(
    evidence: Evidence, key: str, command: str, runs: list[TracedRun], unsound: list[str]
) -> list[TracedRun]:
    """The learner's own run, where its table is one that strace could have printed of this command."""
    output = evidence.outputs.get(f"traces.{key}")
    if output is None:
        return []
    if output.status != 0:
        unsound.append(f"{output.run}: {output.stderr}")
        return []
    if not output.stdout.strip():
        # Where nothing of it can be traced here either, strace could not but leave it empty.
        if runs:
            unsound.append(f"{output.run}: {_EMPTY}")
        return []
    try:
        made = _runs(command, SAVED, output.stdout)
    except ValueError as error:
        unsound.append(f"{output.run}: {error}; trace it again")
        return []
    if len(made) != 1:
        unsound.append(
            f"{output.run}: expected one whole table of `strace -c`, found {len(made)}; trace it again"
        )
        return []
    waiting = _WAITING if command == _NETWORK else frozenset[str]()
    if not _plausible(made[0], runs, waiting):
        unsound.append(
            f"{output.run}: this is no trace of the exercise's command on this machine; trace it again"
        )
        return []
    return made


def _plausible(run: TracedRun, runs: list[TracedRun], waiting: frozenset[str]) -> bool:
    """Whether a saved run begins a program and, as a whole and call by call, is of the size of those made here.

    Args:
        waiting: Calls that only the whole bounds.
    """
    if "execve" not in run.calls:
        return False
    if not runs:
        return True
    totals = [other.total for other in runs]
    most = {name: max(other.calls.get(name, 0) for other in runs) for name in run.calls}
    return min(totals) / _SAVED_FACTOR <= run.total <= max(totals) * _SAVED_FACTOR and all(
        calls <= most[name] * _SAVED_FACTOR + _SAVED_MORE
        for name, calls in run.calls.items()
        if name not in waiting
    )


# Documentation/admin-guide/LSM/Yama.rst
_YAMA = {
    "2": "trace as root, or set it to 1",
    "3": "nobody may trace, and it stays so until the next boot; boot with another setting, or use another machine",
}


# strace says why it cannot trace in words alone, those of strerror(3) in the C locale, and ends with 1 whatever it was.
_STRERROR = {
    "Function not implemented": errno.ENOSYS,
    "Operation not permitted": errno.EPERM,
    "Permission denied": errno.EACCES,
}


def _errors(said: str) -> set[int]:
    """The numbers of errno that a failed strace gave the words of."""
    return {number for words, number in _STRERROR.items() if words in said}


def _why(evidence: Evidence) -> Missing:
    """Why strace showed nothing: the reason of the first run, in a learner's terms."""
    output = evidence.outputs.get("traces.ls_c") or evidence.outputs.get("traces.ls_own")
    if output is None:
        return Missing("no trace was recorded", "record the evidence again")
    if output.status == 0:
        return Missing(f"`strace -c ls /tmp` {failure(output)}")
    if output.status == _NOT_FOUND:
        return Missing(
            "strace is not installed here",
            "`labproof doctor` tells how to install it",
            command="labproof doctor",
        )
    errors = _errors(f"{output.stdout}\n{output.stderr}")
    if errno.ENOSYS in errors:
        return Missing(
            "this machine cannot trace at all (it is emulated, and ptrace is left out)",
            "use another one",
        )
    scope = text(evidence, "traces.yama")
    if isinstance(scope, str) and scope in _YAMA and errno.EPERM in errors:
        return Missing(
            f"tracing is forbidden here (kernel.yama.ptrace_scope is {scope})", _YAMA[scope]
        )
    if errors & {errno.EPERM, errno.EACCES}:
        return Missing(
            "tracing is forbidden here (Operation not permitted)",
            "a container needs --cap-add=SYS_PTRACE and a seccomp profile that lets ptrace pass",
        )
    return Missing(f"`strace -c ls /tmp` {failure(output)}")


def _seen(runs: list[TracedRun]) -> str:
    return listed(dict.fromkeys(run.seen for run in runs), "or")


def _note(fits: list[str], runs: list[TracedRun]) -> str:
    """Which runs an answer fits, where it does not fit them all."""
    return f"so it is {listed(fits)}" if {run.seen for run in runs} - set(fits) else ""


def _top(runs: list[TracedRun], why: Missing) -> OneOf | Missing:
    if not runs:
        return why
    fits: dict[str, dict[str, None]] = {}
    for run in runs:
        near = max(run.calls.values()) * _NEAR_TIE
        for name in [name for name, calls in run.calls.items() if calls >= near]:
            fits.setdefault(name, {})[run.seen] = None
    right = {name: _note(list(seen), runs) for name, seen in fits.items()}
    others = frozenset().union(*(run.calls for run in runs)) - right.keys()
    return OneOf(right, others, _seen(runs))


def _totals(runs: list[TracedRun], why: Missing) -> Counts | Missing:
    if not runs:
        return why
    fits: dict[int, dict[str, None]] = {}
    for run in runs:
        fits.setdefault(run.total, {})[run.seen] = None
    return Counts(
        {total: _note(list(seen), runs) for total, seen in fits.items()}, seen=_seen(runs)
    )


# The loader's own files, and shared objects: "/etc/ld.so.cache", "/lib/x86_64-linux-gnu/libc.so.6".
_LOADED = re.compile(r"/ld[^/]*\.(?:cache|path)$|\.so(?:\.[\d.]+)?$")
_HOSTNAME = "/etc/hostname"


def _opened(evidence: Evidence, own: str, why: Missing, unsound: list[str]) -> Paths | Missing:
    """What was opened; a file that only the saved trace shows is no mistake, and no merit where others show some."""
    opened, tried = dict[str, set[str]](), set[str]()  # opened: by where it was seen
    before = set[str]()
    for key, where in {"cat_own": own, "cat_c": "under LC_ALL=C", "saved_cat": SAVED}.items():
        output = evidence.outputs.get(f"traces.{key}")
        done, failed = parse_opened(_stdout(evidence, key))
        if _HOSTNAME in done:
            opened.setdefault(where, set()).update(done)
            if where != SAVED:
                before.update(done[: done.index(_HOSTNAME)])
            tried |= set(failed)
        elif output is not None and where == SAVED:
            if not (output.status or output.stdout.strip() or opened):
                continue
            wanted = (
                output.stderr or f"expected a trace in which {_HOSTNAME} is opened; trace it again"
            )
            unsound.append(f"{output.run}: {wanted}")
        elif _HOSTNAME in failed and not opened:
            why = Missing(
                f"there is no {_HOSTNAME} here that could be read",
                "write the machine's name into it",
            )
    if not opened:
        return why
    every = frozenset().union(*opened.values())
    # The loader's files, and what the learner's locale had the C library open. Where only the learner's own trace
    # shows any, that is in no order that we have seen.
    loaded = frozenset(before or {path for path in every if _LOADED.search(path)}) - {_HOSTNAME}
    return Paths(
        required=frozenset({_HOSTNAME}),
        any_of=loaded,
        others=every - loaded - {_HOSTNAME},
        tried=frozenset(tried) - every,
        seen=listed(opened, "or"),
    )


def _network(
    simple: list[TracedRun], network: list[TracedRun], evidence: Evidence, why: Missing
) -> Comparison | Missing:
    if not simple:
        return why
    if not network:
        output = evidence.outputs.get("traces.net")
        cut = output is not None and re.search(r"^= (?:124|137|143)$", output.stdout, re.MULTILINE)
        if cut or (output is not None and output.status in (124, 137)):
            return Missing(
                "neither curl nor wget came to an end here in time", f"save a trace in {_NET_FILE}"
            )
        return Missing("neither curl nor wget can be traced here", "install curl")
    pairs: dict[tuple[str, float], dict[str, None]] = {}
    for run in network:
        others = [other.total for other in simple if other.seen == run.seen]
        for total in dict.fromkeys(others or [other.total for other in simple]):
            more = "network" if run.total >= total else "simple"
            factor = max(run.total, total) / min(run.total, total)
            pairs.setdefault((more, round(factor, 2)), {})[f"for {run.command} {run.seen}"] = None
    compared = [(*pair, f"so it is {listed(fits)}") for pair, fits in pairs.items()]
    return Comparison(tuple(compared), _seen(network))


_NET_FILE = FILES["traces.saved_net"]
_TABLES = ("ls_own", "ls_c", "ls_tty", "net", "saved_ls", "saved_net")
_SAVED = "traces.saved_"
_TRACED = ("traces.ls_own", "traces.ls_c", "traces.net")
_CHALLENGE = "challenge."  # keys of what a nonce asked for
_STRACED = "usecs/call"  # stands in the head of what `strace -c` prints


def contradictions(evidence: Evidence) -> Iterator[str]:
    """Tables of a strace that is not there, and such as no strace prints."""
    times: dict[str, str] = {}
    for key, printed in _printed(evidence):
        by_time = not key.startswith(_SAVED)  # a learner may have asked for another order
        made = tables(printed)
        oddities = [oddities for table in made for oddities in disagreements(table, by_time)]
        if oddities:
            yield f"{key} has a table that does not agree with itself: {oddities[0]}"
        own = [table.noise for table in made if table.noise]
        again = [times[one] for one in own if one in times] + [key] * (len(own) - len(set(own)))
        if again:
            yield f"{key} has the times of {again[0]} again, and no two runs take the same"
        times = dict.fromkeys(own, key) | times
        if key.startswith(_CHALLENGE) and "strace: not found" in printed and times:
            yield f"{key} says that there is no strace, and {next(iter(times.values()))} has what it prints"
    strace = text(evidence, "traces.strace")
    if not isinstance(strace, str) or "not found" not in strace:
        return
    for traced in [key for key in _TRACED if _STRACED in str(text(evidence, key))][:1]:
        yield f"{traced} has what strace prints, and traces.strace says that there is none: {shown(strace)}"


def noise_of(evidence: Evidence) -> Iterator[str]:
    """The times of each table, which no other run has."""
    made = (table for _, printed in _printed(evidence) for table in tables(printed))
    return (table.noise for table in made if table.noise)


def _printed(evidence: Evidence) -> Iterator[tuple[str, str]]:
    """What may hold tables: what was traced for the questions, and what a nonce asked for."""
    yield from ((f"traces.{key}", _stdout(evidence, key)) for key in _TABLES)
    asked = sorted(key for key in evidence.outputs if key.startswith(_CHALLENGE))
    yield from ((key, evidence.outputs[key].stdout) for key in asked[:MOST_TRACES])


SOURCE = Source(
    parse, PROBES, files=FILES, redact=redact_saved, contradictions=contradictions, noise=noise_of
)
