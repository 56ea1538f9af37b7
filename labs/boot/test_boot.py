"""What must hold of how any Linux came up, besides what the learner answers."""

from labproof.labs import Missing, cannot_look


def test_the_ring_buffer_runs_forward(boot):
    """The kernel appends: what stands last was said last; what only root may read speaks against nothing."""
    assert boot.restricted or boot.began_s <= boot.ended_s, (
        "the last message of the ring buffer is older than its first one"
    )


def test_the_first_message_names_the_kernel_that_runs(boot):
    """init/main.c prints linux_banner before anything else but the memory of a processor's number."""
    same = boot.restricted or boot.named_release == boot.release
    assert same, "the ring buffer begins with another kernel than `uname -r` names"


def test_the_clock_since_boot_has_not_gone_back(host, facts):
    """proc_uptime(5): it only grows until the next boot."""
    uptime = float(host.file("/proc/uptime").content_string.split()[0])
    assert uptime >= facts.lookup("boot.uptime_s"), (
        "the machine was booted again since it was looked at"
    )


def test_the_machine_itself_names_its_first_process(host, facts):
    """Asked of the machine, not of the evidence."""
    names = facts.lookup("boot.pid1")
    if isinstance(names, Missing):
        cannot_look(names.reason, names.remedy)
    name = host.file("/proc/1/comm").content_string.strip()
    assert name in names.right, "PID 1 is another program now than when it was looked at"


def test_efi_is_there_where_it_was_seen(host, facts):
    """The folder that the kernel makes where EFI's runtime services are."""
    firmware = facts.lookup("boot.firmware")
    if isinstance(firmware, Missing):
        cannot_look(firmware.reason, firmware.remedy)
    assert host.file("/sys/firmware/efi").exists == (firmware == "UEFI"), (
        "/sys/firmware/efi came or went meanwhile"
    )
