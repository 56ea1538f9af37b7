#!/bin/sh
# Renew lock.txt (the newest versions, for every Python we allow) and oldest.txt (the oldest that pyproject.toml allows).
set -eu
cd "$(dirname "$0")/../.."
. tests/setup/steps.sh
compile() {
  .venv/bin/uv pip compile pyproject.toml --quiet --upgrade --extra batch --extra dev --universal \
    --python-version 3.10 --generate-hashes --no-annotate --custom-compile-command "make lock" "$@"
}
shown "asking for the newest versions, into tests/setup/lock.txt" compile --output-file tests/setup/lock.txt
shown "asking for the oldest, into tests/setup/oldest.txt" compile --resolution lowest-direct --output-file tests/setup/oldest.txt
