"""`python -m desktop`."""

import sys

from desktop.app.cli import main

if __name__ == "__main__":
    sys.exit(main())
