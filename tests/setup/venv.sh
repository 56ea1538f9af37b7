#!/bin/sh
# The virtual environment in .venv: made where there is none, or where it was made for another folder, Python or lock.
# Usage: sh tests/setup/venv.sh PYTHON
set -eu
cd "$(dirname "$0")/../.."
. tests/setup/steps.sh
python=$1

refuse() {
  echo "$1" >&2
  exit 1
}

# told_package PACKAGE...: how to install it; only Debian and its kin cut Python into packages.
told_package() {
  if command -v apt-get >/dev/null && find_manager; then echo "run: $(told_install "$(as_root)" "$@")"
  else echo "install it with your package manager"
  fi
}

command -v "$python" >/dev/null || refuse "There is no $python here; $(told_package python3 python3-venv)"
version=$("$python" -c 'import sys; print("%d.%d.%d" % sys.version_info[:3])')
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 10))' ||
  refuse "labproof needs Python 3.10 or newer, and $python is $version; name a newer one, such as: make demo PYTHON=python3.12"
# Another Python than the distribution's own has packages by its own name.
case $(basename "$python") in python3.*) package=$(basename "$python")-venv ;; *) package=python3-venv ;; esac
"$python" -c 'import ensurepip, venv' 2>/dev/null ||
  refuse "$python has no venv module to set labproof up with; $(told_package "$package")"

made_for="$PWD
Python $version
$(cat pyproject.toml tests/setup/lock.txt | cksum)"
[ "$(cat .venv/made-for 2>/dev/null || true)" != "$made_for" ] || exit 0

before=$(sed -n 1p .venv/made-for 2>/dev/null || true)
[ -z "$before" ] || [ "$before" = "$PWD" ] || echo "This folder was $before; its .venv is made again."
echo "Into .venv go labproof and what it needs (about 150 MB); nothing outside of this folder changes."
shown "making .venv with Python $version" "$python" -m venv --clear .venv
# Python compiles a module when it is first used; of what is installed most never is.
pip=".venv/bin/python -m pip --disable-pip-version-check --no-input install --no-compile"
# Split on purpose: it is a command line.
# shellcheck disable=SC2086
shown "installing what tests/setup/lock.txt lists" $pip --require-hashes --requirement tests/setup/lock.txt
rm -rf labproof.egg-info # an older set-up's, which pytest would read from here
# shellcheck disable=SC2086
shown "installing labproof itself" $pip --no-deps --no-build-isolation --editable .
printf '%s\n' "$made_for" >.venv/made-for
