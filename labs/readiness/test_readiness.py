"""What must hold of any kernel, besides what the learner answers."""

from labproof.labs import Missing, cannot_look


def test_what_is_loaded_has_a_folder_in_sys(readiness):
    """The kernel makes /sys/module/NAME for every module that it loads."""
    lacking = sorted(readiness.loaded - readiness.in_sys)
    assert not lacking, (
        f"/proc/modules lists {', '.join(lacking)}, and /sys/module does not; trust neither list"
    )


def test_what_is_mounted_is_a_file_system_of_this_kernel(readiness):
    """What /proc/mounts shows as mounted stands in /proc/filesystems."""
    types = {"v1": {"cgroup"}, "v2": {"cgroup2"}, "hybrid": {"cgroup", "cgroup2"}, "none": set()}
    lacking = sorted(types[readiness.cgroup_mode] - readiness.cgroup_types)
    assert not lacking, (
        f"{', '.join(lacking)} is mounted, and /proc/filesystems does not list it; trust neither"
    )


def test_the_machine_itself_has_the_control_groups_that_were_seen(host, facts):
    """Asked of the machine, not of the evidence."""
    mode = facts.lookup("readiness.cgroup_mode")
    if isinstance(mode, Missing):
        cannot_look(mode.reason, mode.remedy)
    mounts = host.file("/proc/mounts").content_string.splitlines()
    types = {line.split()[2] for line in mounts} & {"cgroup", "cgroup2"}
    wanted = {"v1": {"cgroup"}, "v2": {"cgroup2"}, "hybrid": {"cgroup", "cgroup2"}, "none": set()}[
        mode
    ]
    assert types == wanted, "control groups were mounted or unmounted since they were looked at"


def test_overlay_can_be_mounted_when_it_is_in_the_kernel(host, facts):
    """/proc/filesystems lists what is loaded or built in, and only that."""
    state = facts.lookup("readiness.overlay")
    if isinstance(state, Missing):
        cannot_look(state.reason, state.remedy)
    listed = host.file("/proc/filesystems").contains("\\boverlay$")
    assert listed == (state in ("loaded", "built-in")), (
        "/proc/filesystems disagrees with where overlay was found"
    )
