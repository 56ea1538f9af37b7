#!/bin/sh
# What the labs' exercises use, installed where it is missing and where we may; else the command is told.
# Never fails: a machine that lacks a tool is still graded, and says so.
missing=
command -v strace >/dev/null || missing="$missing strace"
PATH="$PATH:/usr/sbin:/sbin"
command -v lsmod >/dev/null || missing="$missing kmod"
[ -n "$missing" ] || exit 0

if command -v apt-get >/dev/null; then refresh="apt-get update -qq" install="apt-get install -y -qq"
elif command -v dnf >/dev/null; then refresh=: install="dnf install -y -q"
elif command -v apk >/dev/null; then refresh=: install="apk add -q"
elif command -v pacman >/dev/null; then refresh=: install="pacman -S --needed --noconfirm"
elif command -v zypper >/dev/null; then refresh=: install="zypper -q install -y"
else echo "missing:$missing; install them with your package manager"; exit 0
fi

if [ "$(id -u)" = 0 ]; then may=
elif sudo -n true 2>/dev/null; then may="sudo -n"
else echo "missing:$missing; run: sudo $install$missing"; exit 0
fi
echo "installing$missing"
# Split on purpose: each variable is a command line.
# shellcheck disable=SC2086
{ [ "$refresh" = : ] || $may $refresh; } >/dev/null 2>&1
# shellcheck disable=SC2086
$may $install $missing >/dev/null 2>&1 || echo "could not install$missing; run: $may $install$missing"
exit 0
