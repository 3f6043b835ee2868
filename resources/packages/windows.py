"""What Windows shows of the program: name and version in the properties of its files."""

from __future__ import annotations

import re

NAME = "盐政事务台"
LANGUAGE, CODE_PAGE = 0x0804, 1200
"""Chinese as written in the People's Republic, and Unicode."""


def numbers(version: str) -> tuple[int, int, int, int]:
    """Return the four numbers that Windows wants of a version such as ``0.1.0``."""
    found = [int(one) for one in re.findall(r"\d+", version)][:4]
    first, second, third, fourth = (*found, 0, 0, 0, 0)[:4]
    return first, second, third, fourth


def version_file(version: str) -> str:
    """Return the version resource in the form that PyInstaller reads."""
    told = {
        "CompanyName": "saltdesk",
        "FileDescription": NAME,
        "FileVersion": version,
        "InternalName": "saltdesk",
        "OriginalFilename": "saltdesk.exe",
        "ProductName": NAME,
        "ProductVersion": version,
    }
    texts = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in told.items())
    return (
        "VSVersionInfo(\n"
        f"  ffi=FixedFileInfo(filevers={numbers(version)}, prodvers={numbers(version)},\n"
        "    mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)),\n"
        f"  kids=[StringFileInfo([StringTable('{LANGUAGE:04X}{CODE_PAGE:04X}', [{texts}])]),\n"
        f"    VarFileInfo([VarStruct('Translation', [{LANGUAGE}, {CODE_PAGE}])])])\n"
    )
