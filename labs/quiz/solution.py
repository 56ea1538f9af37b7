"""The reference learner's explanations: no machine is asked, so they are written down and nothing else."""

import sys
from pathlib import Path

ANSWERS = """\
student: {id: reference, name: Reference learner}
answers:
  q1: The CPU enforces privilege levels. The program runs in ring 3, so the CPU raised an exception.
  q2: Containers share the host kernel. The image contains only libraries and files, so it cannot replace the kernel.
  q3: User space to kernel space, by system calls. Only the kernel can access the hardware.
  q4: Without ip_vs kube-proxy cannot use IPVS. Without br_netfilter the containers cannot communicate.
  q5_closed: "No"
  q5: No. Containers share the host kernel, so being non-root does not help.
  predict_loop: No. The calculation runs in user mode.
  predict_newsyscall: The container uses the host kernel. The call fails with ENOSYS.
  role: The kernel manages the hardware. Programs ask it by system calls.
  boot: Firmware, GRUB, kernel, initramfs, root file system, systemd.
  monolithic: >-
    A monolithic kernel has all services in kernel space. A microkernel has its services in user space.
    Linux chose monolithic for performance.
  mistakes: {1: [a, q], 2: [d, p], 3: [c, t], 4: [e, r], 5: [b, s]}
"""

folder = Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)
(folder / "quiz.yaml").write_text(ANSWERS, encoding="utf-8")
