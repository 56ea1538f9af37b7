"""A recording of a machine that never was, by somebody who never ran strace."""

HEAD = "% time     seconds  usecs/call     calls    errors syscall\n------ ----------- ----------- --------- ---------\n"
# Numbers that look right, as somebody types them who never ran strace.
INVENTED = f"""{HEAD} 40.00    0.000400          20        20           mmap
 30.00    0.000300          30        10           openat
 20.00    0.000100          10        10           read
 10.00    0.000100           5        20           close
------ ----------- ----------- --------- ---------
100.00    0.001000          16        60           total
"""


def invented(**outputs):
    """A recording of a machine that never was."""
    printed = {
        "system.release": "6.8.0-45-generic\n",
        "modules.proc": "overlay 151552 2 docker_storage,\nbridge 311296 0 br_netfilter,\nbr_netfilter 32768 0 -\n",
        "modules.lsmod_lines": "97\n",
        "modules.sys": "kernel\n",
        "modules.filesystems": "nodev\tproc\n",
        "kernel.uname_v": "#45-Ubuntu SMP PREEMPT_DYNAMIC Fri Aug 30 12:02:04 UTC 2024\n",
        "kernel.uname_a": "Linux (host) 6.8.0-45-generic #45-Ubuntu SMP x86_64 GNU/Linux\n",
        "kernel.config": "CONFIG_SMP=y\nCONFIG_OVERLAY_FS=y\n",
        "traces.ls_c": INVENTED,
    }
    made = {
        key: {"run": key, "status": 0, "stdout": text} for key, text in (printed | outputs).items()
    }
    return {"schema": 1, "recorded_at": "2026-11-01T10:00:00Z", "outputs": made}
