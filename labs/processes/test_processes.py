"""What must hold of processes on any Linux, besides what the learner answers."""

import re

from labproof.labs import Missing, cannot_look


def test_the_first_process_has_no_parent(processes):
    """The kernel itself starts it, so its PPID is 0, also in a PID namespace of its own."""
    assert processes.init_parent == 0, (
        "PID 1 has a parent, so what was read is no process table of Linux"
    )


def test_a_zombie_is_gone_once_its_parent_waits(processes):
    """wait(2): until then the kernel keeps the entry, because it holds the exit status."""
    assert processes.waited == "gone", "the process that its parent had waited for is still listed"


def test_the_machine_itself_names_its_first_process(host, facts):
    """Asked of the machine, not of the evidence."""
    name = host.file("/proc/1/comm").content_string.strip()
    assert name in facts.lookup("processes.init").right, (
        "PID 1 is another program now than when it was looked at"
    )


def test_the_sleeping_process_still_runs(host, facts):
    """What was graded is there: /proc has a folder for each process."""
    sleepers = facts.lookup("processes.sleepers")
    if isinstance(sleepers, Missing):
        cannot_look(sleepers.reason, sleepers.remedy)
    assert any(host.file(f"/proc/{pid}/comm").exists for pid in sleepers.values), (
        "the `sleep 4242` that was seen has ended meanwhile; start it again and look once more"
    )


def test_the_status_file_has_the_field_that_was_read(host):
    """proc_pid_status(5): PPid."""
    assert re.search(r"(?m)^PPid:\s+\d+$", host.file("/proc/self/status").content_string), (
        "no PPid in /proc/self/status"
    )
