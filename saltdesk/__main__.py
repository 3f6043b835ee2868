"""Entry: ``saltdesk`` or ``python -m saltdesk``."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line of this process; with no command it opens the window."""
    from saltdesk.cli.commands import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
