# What the set-up's scripts share; they source it.

# shown TEXT COMMAND...: run it, with a dot a second; what it said is shown when it failed.
shown() {
  printf '%s ' "$1"
  shift
  said=$(mktemp)
  "$@" >"$said" 2>&1 </dev/null &
  step=$!
  # What runs behind a shell hears no Ctrl-C.
  trap 'kill "$step" 2>/dev/null; rm -f "$said"; exit 130' INT TERM
  while kill -0 "$step" 2>/dev/null; do
    printf .
    sleep 1
  done
  status=0
  wait "$step" || status=$?
  trap - INT TERM
  if [ "$status" = 0 ]; then echo " done"; else
    echo " failed:"
    tail -n 60 "$said"
  fi
  rm -f "$said"
  return "$status"
}

# may: how a command is run as root here; "no" where it cannot be, and "sudo" where a password must be typed.
may() {
  if [ "$(id -u)" = 0 ]; then echo; return; fi
  if sudo -n true 2>/dev/null; then echo "sudo -n"; return; fi
  if [ -t 0 ] && id -nG | grep -qwE 'sudo|wheel|admin' && command -v sudo >/dev/null; then echo sudo; return; fi
  echo no
}

# Sets refresh and install, for the package manager that is here; false where none is known.
find_manager() {
  if command -v apt-get >/dev/null; then
    refresh="apt-get update" install="apt-get install -y --no-install-recommends"
  elif command -v dnf >/dev/null; then refresh=: install="dnf install -y"
  elif command -v apk >/dev/null; then refresh=: install="apk add"
  elif command -v pacman >/dev/null; then refresh=: install="pacman -S --needed --noconfirm"
  elif command -v zypper >/dev/null; then refresh=: install="zypper --non-interactive install"
  else return 1
  fi
}

# known PACKAGE: whether it can be had, as far as the package manager tells beforehand.
known() {
  ! command -v apt-cache >/dev/null || apt-cache show "$1" >/dev/null 2>&1
}

# told_install ROOT PACKAGE...: what somebody is told to type; a new machine, as a container is, has no lists of packages yet.
told_install() {
  root=$1
  shift
  if [ "$refresh" = : ]; then echo "${root:+$root }$install $*"
  else echo "${root:+$root }$refresh && ${root:+$root }$install $*"
  fi
}

# as_root: what stands before a command that somebody is told to type, where they are not root.
as_root() {
  [ "$(id -u)" = 0 ] || echo sudo
}
