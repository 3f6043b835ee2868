"""Where bundled files and the user's files live: in a checkout, a wheel or a frozen build."""

from __future__ import annotations

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def bundled(folder: str) -> Path:
    """Path of a bundled top-level data folder: ``resources``, ``reports`` or ``forms``.

    A frozen build and a wheel carry these folders inside the package, a checkout beside it.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    for parent in ([Path(frozen) / "saltdesk"] if frozen else []) + [_PACKAGE, _PACKAGE.parent]:
        if (parent / folder).is_dir():
            return parent / folder
    raise FileNotFoundError(f"bundled folder {folder} is missing")


def resource(*parts: str) -> Path:
    """Path of one file or folder below ``resources/``."""
    return bundled("resources").joinpath(*parts)


def user_data_folder() -> Path:
    """The default folder of the office's data; not created here."""
    import platformdirs

    return Path(platformdirs.user_data_dir("saltdesk", appauthor=False))
