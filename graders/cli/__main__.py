"""`python -m labproof.graders.cli`, where no `labproof` is on the PATH."""

import os

from labproof.graders.cli.main import main

if __name__ == "__main__":
    os.environ.pop("PYTEST_ADDOPTS", None)
    main()
