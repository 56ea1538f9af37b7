"""Assertions of part 1: one kernel runs, and every place that names it agrees."""


def test_proc_version_names_the_running_release(kernel):
    """proc_version(5): its third word is the release that uname(2) reports."""
    words = kernel.version.split()
    assert words[:2] == ["Linux", "version"], (
        "/proc/version does not begin with 'Linux version'; is /proc mounted?"
    )
    assert words[2:3] == [kernel.release], (
        "/proc/version names another release than /proc/sys/kernel/osrelease does"
    )


def test_every_command_names_the_same_release(kernel):
    """uname(1) asks uname(2), and so does /proc/sys/kernel/osrelease (proc_sys_kernel(5))."""
    assert kernel.uname_r == kernel.release, (
        "`uname -r` prints another release than /proc/sys/kernel/osrelease holds"
    )
    assert kernel.release in kernel.uname_a.split(), (
        "`uname -a` does not name the release that `uname -r` prints"
    )


def test_the_machine_itself_runs_that_release(host, facts):
    """Live only: a second look at the machine, past the evidence."""
    seen = host.file("/proc/sys/kernel/osrelease").content_string.strip()
    assert seen == facts.lookup("system.release"), (
        "the release changed since the evidence was collected; run pytest again"
    )


def test_the_command_line_can_be_read(host):
    """Live only: boot_parameters is asked about this file."""
    assert host.file("/proc/cmdline").is_file, "/proc/cmdline is no file here; is /proc mounted?"
