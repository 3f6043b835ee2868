"""Opens the Word copy of every notice in LibreOffice Writer and compares its page count with the PDF.

Run as ``python tests/soak/soak_word.py``. A fontconfig file of its own maps the names of the office fonts
to the shipped fonts. Without LibreOffice Writer, it prints a line and ends.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from saltdesk.documents import preview
from saltdesk.documents.notice import render
from saltdesk.documents.setting.fonts import FontRole, font_file, records
from saltdesk.documents.word.notice import render_word
from tests.documents.samples import TEMPLATES, sample

_NAMES = {
    "仿宋_GB2312": FontRole.BODY,
    "方正小标宋简体": FontRole.TITLE,
    "黑体": FontRole.HEADING,
    "宋体": FontRole.TABLE,
    "楷体_GB2312": FontRole.SUBHEADING,
}


def font_settings(folder: Path) -> Path:
    """Write and return a fontconfig file that maps the office fonts to the shipped ones."""
    for role in FontRole:
        font_file(role, folder / "fonts")
    aliases = "".join(
        f"<alias binding='same'><family>{name}</family>"
        f"<prefer><family>{records()[role].family}</family></prefer></alias>"
        for name, role in _NAMES.items()
    )
    settings = folder / "fonts.conf"
    places = f"<dir>{folder / 'fonts'}</dir><cachedir>{folder / 'cache'}</cachedir>"
    settings.write_text(f"<fontconfig>{places}{aliases}</fontconfig>", encoding="utf-8")
    return settings


def converted(program: str, folder: Path) -> None:
    """Convert all Word files of a folder to PDF, in the same folder."""
    environment = os.environ | {"FONTCONFIG_FILE": str(font_settings(folder))}
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    files = [str(path) for path in sorted(folder.glob("*.docx"))]
    command = [program, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *files]
    subprocess.run(command, env=environment, capture_output=True, check=True, timeout=300)


def main() -> int:
    """Print both page counts of every notice; return 1 if any differ."""
    program = shutil.which("soffice")
    if program is None:
        print("no LibreOffice here")
        return 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for code, template in TEMPLATES.items():
            (folder / f"{code}.docx").write_bytes(render_word(sample(template)))
        converted(program, folder)
        if not list(folder.glob("*.pdf")):
            print("LibreOffice has no Writer here")
            return 0
        differ = 0
        for code, template in TEMPLATES.items():
            ours = preview.page_count(render(sample(template)))
            theirs = preview.page_count((folder / f"{code}.pdf").read_bytes())
            differ += ours != theirs
            print(f"{code:28} PDF {ours}   Word {theirs}{'   differ' if ours != theirs else ''}")
    return int(differ > 0)


if __name__ == "__main__":
    sys.exit(main())
