"""No word of many real forms of command lines tells who or where, and what tells nothing stays readable.

The forms are those of distributions, boot loaders, clouds and boards; what is private in them (between « and ») is
invented, and so is every name. The marks are taken away before the line is redacted.
"""

import re

import pytest

from labproof.labs.facts.kernel import redact_cmdline

LINES = r"""
BOOT_IMAGE=/vmlinuz-6.8.0-45-generic root=/dev/mapper/«adalaptop»--vg-root ro quiet splash vt.handoff=7
BOOT_IMAGE=/boot/vmlinuz-6.1.0-18-amd64 root=UUID=«3f0a52c1-9b7e-4f7f-8a51-0d1e2f3a4b5c» ro quiet
BOOT_IMAGE=(hd0,gpt2)/vmlinuz-5.14.0-427.el9.x86_64 root=/dev/mapper/rhel_«adasbox»-root ro crashkernel=1G-4G:192M,4G-64G:256M resume=/dev/mapper/rhel_«adasbox»-swap rd.lvm.lv=rhel_«adasbox»/root rd.lvm.lv=rhel_«adasbox»/swap rhgb quiet
BOOT_IMAGE=(hd1,msdos1)/@/.snapshots/1/snapshot/boot/vmlinuz root=LABEL=«ada-home» splash=silent mitigations=auto quiet security=apparmor
initrd=\«ada»\initrd.img root=PARTUUID=«a1b2c3d4-02» rw rootfstype=ext4 loglevel=3 quiet
\EFI\«ada»\vmlinuz-linux.efi root=LABEL=«arch-ada» rw nowatchdog
init=/nix/store/0c1v8x9z3k4l5m6n7p8q9r0s1t2v3w4x-nixos-system-«ada-thinkpad»-24.05.20240901.abcdef0/init root=fstab loglevel=4
BOOT_IMAGE=/kernels/gnu root=«ada-root» gnu.system=/gnu/store/x1y2-system gnu.load=/gnu/store/x1y2-«adahost»/boot quiet
root=ZFS=rpool/ROOT/«ada»_os ro init_on_alloc=0 quiet
root=/dev/nfs nfsroot=«10.1.2.3»:/srv/«ada»,vers=3 ip=«10.1.2.9»:«10.1.2.3»:«10.1.2.1»:255.255.255.0:«adahost»:eth0:off rw
ip=dhcp BOOTIF=01-«52-54-00-12-34-56» inst.ks=http://«ks.example.edu»/«ada».cfg inst.text console=tty0 console=ttyS0,115200n8
netconsole=6665@«192.168.7.2»/eth0,6666@«192.168.7.9»/«52:54:00:12:34:56» quiet
systemd.hostname=«adahost» systemd.machine_id=«0123456789abcdef0123456789abcdef» systemd.unified_cgroup_hierarchy=0
rd.luks.uuid=luks-«7c0e6f6e-1111-4222-8333-444455556666» rd.luks.key=/root/«ada».key:UUID=«7c0e-6f6e» rd.shell=0
cryptdevice=UUID=«7c0e6f6e-1111-4222-8333-444455556666»:«adavault» cryptkey=rootfs:/«ada».key root=/dev/mapper/«adavault» rw
ds=nocloud;s=http://«cloud.example.edu»/«token-93ab»/ console=ttyS0 panic=-1 net.ifnames=0
ds=nocloud;h=«adahost»;i=«i-0123abcd» autoinstall quiet ---
coherent_pool=1M 8250.nr_uarts=1 snd_bcm2835.enable_hdmi=0 smsc95xx.macaddr=«B8:27:EB:12:34:56» vc_mem.mem_base=0x3ec00000 console=tty1 root=PARTUUID=«6c586e13-02» rootfstype=ext4 fsck.repair=yes rootwait
androidboot.serialno=«R58M12ABCDE» androidboot.bootloader=U1 androidboot.hardware=qcom console=null
cros_secure console= loglevel=7 init=/sbin/init root=PARTUUID=«3b1c5f7e»/PARTNROFF=1 rootwait ro dm_verity.error_behavior=3 dm="1 vroot none ro 1,0 verity payload=PARTUUID=«3b1c5f7e» salt=«88ffaa11»" kern_guid=«3b1c5f7e-0000-4000-8000-000000000000»
initrd=\initrd.img WSL_ROOT_INIT=1 panic=-1 nr_cpus=8 hv_utils.timesync_implicit=1 console=hvc0 debug pty.legacy_count=0
console=ttyS0 reboot=k panic=1 pci=off nomodule ip=«172.16.0.2»::«172.16.0.1»:255.255.255.252::eth0:off -- --token «s3cr3t» «adacommand»
noapic reboot=k panic=1 virtio_mmio.device=4K@0xd0000000:5 env.TOKEN=«tok-ada-1» init=/«ada»/agent
quiet splash user='«Ada» «Lovelace»' lang=de
quiet comment="«Ada» «Lovelace»'s «laptop»" ro
"acpi_osi=!Windows 2012" "note=«ada» «was» «here»" quiet
dyndbg="file «adadriver».c +p" module_blacklist=nouveau,«adamod»
vconsole.keymap=de locale.LANG=de_DE.UTF-8 resume_offset=34816 resume=UUID=«7c0e6f6e-1111-4222-8333-444455556666»
live-config.username=«ada» live-config.hostname=«adahost» boot=live components findiso=/iso/«ada».iso
preseed/url=http://«pre.example.edu»/d.cfg hostname=«adahost» domain=«lab.example.edu» auto quiet
rd.iscsi.initiator=iqn.1994-05.com.«example»:«ada» netroot=iscsi:«ada»:«pass»@«10.0.0.7»::3260::iqn.x rd.iscsi.firmware
rootflags=subvol=@«ada» rootfstype=btrfs rw
pxelinux.cfg «adahost» console=tty0
crashkernel=256M@16M isolcpus=managed_irq,domain,1-3 hugepagesz=1G hugepages=4 transparent_hugepage=madvise
console=«10.9.8.7» vga=«52:54:00:aa:bb:cc» elevator=«3f0a52c1-9b7e-4f7f-8a51-0d1e2f3a4b5c» lsm=«2001:db8:0:1::5»
macaddr=«de:ad:be:ef:00:01» ethaddr=«de:ad:be:ef:00:01» serial#=«SN-99-ADA»
intel_iommu=on vfio-pci.ids=10de:1b80,10de:10f0 default_hugepagesz=1G kvm.ignore_msrs=1
efi=debug add_efi_memmap initrd=boot\intel-ucode.img initrd=boot\«ada»-initramfs.img splash «ada@example.edu»
zfs=rpool/«adahost»/root bootfs=rpool/«adahost» spl_hostid=0x«00bab10c»
apparmor=1 security=apparmor audit=1 selinux=0 lsm=landlock,lockdown,yama,integrity,apparmor,bpf
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES)
def test_nothing_private_is_in_what_leaves_the_machine(line):
    private = re.findall("«(.*?)»", line)
    told = redact_cmdline(re.sub("[«»]", "", line), "5a17").casefold()
    assert [
        word for word in private if word.casefold() in re.sub("<[0-9a-f]{16}>", "<>", told)
    ] == []


def test_what_tells_nothing_stays():
    line = LINES[2]
    told = redact_cmdline(re.sub("[«»]", "", line), "5a17").split()
    assert [word for word in told if "<" not in word] == [
        "ro",
        "crashkernel=1G-4G:192M,4G-64G:256M",
        "rhgb",
        "quiet",
    ]
    for plain in (
        LINES[-1],
        LINES[33],
        "quiet splash nomodeset single --- init=/usr/lib/systemd/systemd",
    ):
        assert redact_cmdline(plain, "5a17") == f"{plain}\n"


def test_names_of_parameters_stay_beside_their_hashes():
    told = redact_cmdline("root=x rd.lvm.lv=y systemd.hostname=z foo", "5a17")
    assert [word.partition("=")[0] for word in told.split()][:3] == [
        "root",
        "rd.lvm.lv",
        "systemd.hostname",
    ]
