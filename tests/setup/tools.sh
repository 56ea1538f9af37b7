#!/bin/sh
# Programs, installed where they are missing and where we may; else the command is told.
# Never fails: a machine that lacks a tool is still graded, and a test that lacks one is skipped; both say so.
# Usage: sh tests/setup/tools.sh labs | tests
#   labs   what the labs' exercises use
#   tests  that, and what tests start: servers, other engines, machines of another processor
cd "$(dirname "$0")/../.." || exit 0
. tests/setup/steps.sh
PATH="$PATH:/usr/sbin:/sbin"
missing='' there='' unknown=''

# need PACKAGE PROGRAM...: the package is missing when none of the programs is there.
need() {
  package=$1
  shift
  for program; do
    # By the file, not `command -v`: `kill` is also a word of every shell.
    found=$(IFS=:; for folder in $PATH; do [ ! -x "$folder/$program" ] || echo yes; done)
    [ -z "$found" ] || return 0
  done
  missing="$missing $package"
}

need strace strace
need kmod lsmod
need procps ps
need curl curl wget
if [ "$1" = tests ]; then
  need iproute2 ip
  need openssh-server sshd
  need busybox-static busybox
  need systemd systemctl
  need debootstrap debootstrap
  need mmdebstrap mmdebstrap
  [ -e /usr/share/keyrings/debian-archive-keyring.gpg ] || missing="$missing debian-archive-keyring"
  # The odd machines, for real: another kernel, a kernel in user space, another engine, a registry, an engine without
  # root, another processor.
  need qemu-system-x86 qemu-system-x86_64
  need cpio cpio
  need runsc runsc
  need docker.io dockerd
  need podman podman
  need docker-registry docker-registry
  need rootlesskit rootlesskit
  need uidmap newuidmap
  need qemu-user-static qemu-aarch64-static
  need libreoffice-calc-nogui soffice
fi
[ -n "$missing" ] || exit 0

find_manager || { echo "Missing:$missing; install them with your package manager."; exit 0; }
root=$(may)
if [ "$root" = no ]; then
  # Split on purpose: it is a list.
  # shellcheck disable=SC2086
  echo "Missing:$missing. What needs them is skipped, until somebody who may runs: $(told_install sudo $missing)"
  exit 0
fi
echo "On this machine will be installed:$missing"
[ "$root" != sudo ] || sudo -v || exit 0
export DEBIAN_FRONTEND=noninteractive
# Split on purpose: each variable is a command line.
# shellcheck disable=SC2086
{
  [ "$refresh" = : ] || shown "asking what there is" $root $refresh
  for package in $missing; do
    if known "$package"; then there="$there $package"; else unknown="$unknown $package"; fi
  done
  # Where no lists of packages could be had, nobody knows.
  [ -n "$there" ] || there=$missing unknown=''
  # One that nobody has would lose all the others.
  [ -z "$unknown" ] || echo "Nobody has$unknown for this machine; what needs that is skipped."
  [ -z "$there" ] || shown "installing" $root $install $there ||
    echo "What needs them is skipped, until this works: $(told_install "$root" $there)"
}
exit 0
