"""Part 2: what the kernel lists as modules, seen from more than one side."""

from labproof.labs import Missing, cannot_look


def test_modules_are_listed(modules):
    """Every loaded module has a folder in /sys/module, so the list that was graded is the kernel's own."""
    lacking = sorted(set(modules.loaded) - modules.in_sys)
    assert not lacking, (
        f"/proc/modules lists {', '.join(lacking[:5])}, and /sys/module does not; trust neither list"
    )


def test_proc_modules_is_there_when_modules_are_supported(host, facts):
    """A kernel without module support has no /proc/modules; everything else about modules follows from that."""
    assert host.file("/proc/modules").exists == facts.lookup("modules.supported"), (
        "/proc/modules came or went meanwhile"
    )


def test_overlay_can_be_mounted_when_it_is_in_the_kernel(host, facts):
    """/proc/filesystems lists what is loaded or built in, and only that."""
    state = facts.lookup("modules.overlay_state")
    if isinstance(state, Missing):
        cannot_look(str(state))
    in_kernel = state in ("loaded", "built-in")
    listed = host.file("/proc/filesystems").contains("\\boverlay$")
    assert listed == in_kernel, "/proc/filesystems disagrees with the place where overlay was found"
