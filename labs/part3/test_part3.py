"""Part 3: what strace shows, and that it shows whole runs."""

from labproof.labs import cannot_look

from ..facts.traces import SAVED


def test_traces_add_up(traces):
    """Every run starts a program with execve, and a trace that was saved is one of this exercise."""
    if not traces.runs:
        cannot_look("nothing could be traced here", "`labproof doctor` tells why")
    assert not traces.extras.unsound, "\n".join(traces.extras.unsound)
    lacking = sorted({run.command for run in traces.runs if "execve" not in run.calls})
    assert not lacking, (
        f"the trace of {', '.join(lacking)} has no execve, so it does not begin where the program began"
    )


def test_hostname_is_a_file_that_can_be_read(host):
    """The exercise reads /etc/hostname; where it is missing there is nothing to trace."""
    file = host.file("/etc/hostname")
    assert file.exists, "/etc/hostname is missing; write the machine's name into it"


def test_ls_really_asks_the_kernel(host, facts):
    """A fresh trace of getdents shows ls reading the directory through the kernel, as the facts say."""
    if not [run for run in facts.lookup("traces.runs") if run.seen != SAVED]:
        cannot_look("nothing can be traced here itself", "`labproof doctor` tells why")
    fresh = host.run("strace -e 'trace=?getdents,?getdents64' ls /tmp 2>&1 >/dev/null")
    assert "getdents" in fresh.stdout, (
        "ls listed /tmp without asking the kernel for its entries; is it the real ls?"
    )
