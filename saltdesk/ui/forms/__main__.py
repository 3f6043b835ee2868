"""Generate the form classes from ``forms/ROOM/*.ui``: ``python -m saltdesk.ui.forms [--check] [NAME...]``."""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from saltdesk.paths import bundled

_METHOD = re.compile(r"(def (?:setupUi|retranslateUi)\(self, \w+\)):")

_IMPORT = re.compile(r"from (PySide6\.\w+) import \(([^)]*)\)\n")

_PARENTLESS = re.compile(r"self\.(\w+) = (\w+)\(\)\n")

_TAKEN_IN = r" +self\.(\w+)\.(addWidget|addTab|setWidget)\(self\.{name}\b.*\n"
"""The line in which the compiler gives a part to what holds it, after it has made all that lies in it."""

GENERATED = Path(__file__).resolve().parent


def compiler() -> Path:
    """Return the path of PySide6's user interface compiler."""
    import PySide6

    folder = Path(PySide6.__file__).resolve().parent
    return folder / "uic.exe" if sys.platform == "win32" else folder / "Qt" / "libexec" / "uic"


def generated_text(form: Path) -> str:
    """Return the Python code of one form without the line that names the compiler's version.

    Its methods are annotated, so that mypy in strict mode accepts calls and knows the widgets. Every part is
    made where it stays: a part that moves is dressed anew, with all that lies in it.

    Raises CalledProcessError if the form is invalid.
    """
    command = [str(compiler()), "-g", "python", str(form)]
    made = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout
    text = "".join(line for line in made.splitlines(keepends=True) if "User Interface Compiler" not in line)
    text = _made_in_place(_METHOD.sub(r"\1 -> None:", text))
    return _IMPORT.sub(partial(_used_names, text=_IMPORT.sub("", text)), text)


def _made_in_place(text: str) -> str:
    """Return the code of a form with a parent for the pages of stacks, tabs and areas from the start."""
    for name, kind in _PARENTLESS.findall(text):
        taken = re.search(_TAKEN_IN.format(name=name), text)
        if taken is None:
            continue
        holder, way = taken.groups()
        parent = {"addWidget": f"self.{holder}", "setWidget": f"self.{holder}.viewport()"}.get(way, "")
        text = text.replace(f"self.{name} = {kind}()\n", f"self.{name} = {kind}({parent})\n")
        if way == "addTab":
            # The pages of tabs lie in a stack that only Qt knows.
            named = f'self.{name}.setObjectName(u"{name}")\n'
            text = text.replace(taken[0], "").replace(named, named + taken[0])
    return text


def _used_names(found: re.Match[str], text: str) -> str:
    """Return an import without unused names, because PySide6 creates each class on first use."""
    names = re.findall(r"\w+", found[2])
    used = [name for name in names if re.search(rf"\b{name}\b", text)]
    return f"from {found[1]} import ({', '.join(used)})\n" if used else ""


def target_of(form: Path) -> Path:
    """Return the path of a form's class: ``x.ui`` of any room becomes ``ui_x.py``."""
    return GENERATED / f"ui_{form.stem}.py"


def stale_forms(forms: Sequence[Path]) -> list[Path]:
    """Return the forms whose generated class is missing or out of date."""
    return [form for form in forms if _present_text(target_of(form)) != generated_text(form)]


def _present_text(path: Path) -> str:
    return path.read_text("utf-8") if path.exists() else ""


def chosen_forms(names: Sequence[str]) -> list[Path]:
    """Return all forms, or the named ones; FileNotFoundError for an unknown name."""
    forms = {form.stem: form for form in sorted(bundled("forms").rglob("*.ui"))}
    chosen = [name.removesuffix(".ui") for name in names]
    for name in chosen:
        if name not in forms:
            raise FileNotFoundError(f"{name}.ui")
    return [forms[name] for name in chosen or forms]


def orphans() -> list[Path]:
    """Return the generated classes that have no form."""
    wanted = {target_of(form) for form in chosen_forms(())}
    return sorted(set(GENERATED.glob("ui_*.py")) - wanted)


def main(arguments: Sequence[str] | None = None) -> int:
    """Generate the classes, or compare them with ``--check``; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m saltdesk.ui.forms", description=__doc__)
    parser.add_argument("--check", action="store_true", help="exit 1 naming forms whose class is stale")
    parser.add_argument("names", nargs="*", metavar="NAME")
    chosen = parser.parse_args(arguments)
    forms = chosen_forms(chosen.names)
    if chosen.check:
        stale = [form.name for form in stale_forms(forms)]
        stale += [] if chosen.names else [path.name for path in orphans()]
        for name in stale:
            print(f"stale: {name}", file=sys.stderr)
        return 1 if stale else 0
    for form in stale_forms(forms):
        target_of(form).write_text(generated_text(form), "utf-8", newline="\n")
        print(f"generated: {target_of(form).name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
