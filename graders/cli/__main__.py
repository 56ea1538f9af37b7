"""`python -m labproof.graders.cli`, where no `labproof` is on the PATH."""

import os
import sys

if __name__ == "__main__":
    # -m puts the working folder first, where a learner may have a yaml.py; with -I or -P it is not there at all.
    sys.path[:] = [entry for entry in sys.path if entry not in ("", os.getcwd())]
    os.environ.pop("PYTEST_ADDOPTS", None)

    from labproof.graders.cli.main import main

    main()
