"""Assertions of part 4: an image holds files and no kernel, so every container shows the engine's."""

from labproof.labs import Missing, cannot_look


def test_every_container_runs_on_the_engines_kernel(shared_kernel):
    """uname(2) answers for the kernel, whatever files a container was given."""
    if not shared_kernel.same:
        assert False, f"not every container runs on the engine's kernel: {shared_kernel.verdict}"  # noqa: B011, PT015
    if len(shared_kernel.seen) < 2:
        cannot_look("only one container could be started, and sharing takes two")


def test_your_own_containers_run_on_the_same_kernel(shared_kernel):
    """Those that a learner left running, under a name that begins with labproof- or labelled for the lab."""
    if not shared_kernel.own:
        cannot_look(
            "you left no container running",
            "try `docker run -d --name labproof-mine alpine sleep 1000`",
        )
    others = [name for name, shares in shared_kernel.own.items() if shares is False]
    assert not others, (
        f"{', '.join(others)}: another boot id, so another kernel than the other containers'"
    )
    for shares in shared_kernel.own.values():
        if isinstance(shares, Missing):
            cannot_look(shares.reason, shares.remedy)


def test_the_machine_has_a_kernel_to_share(host, facts):
    """Live only: the release in the evidence is the machine's own."""
    seen = host.check_output("cat /proc/sys/kernel/osrelease")
    assert seen.strip() == facts.lookup("system.release"), (
        "the release changed since the evidence was collected"
    )


def test_this_machine_mounts_proc_itself(host):
    """Live only: everything a container tells of its kernel comes from /proc."""
    assert host.file("/proc/self/ns").is_directory, "/proc/self/ns is not there; is /proc mounted?"
