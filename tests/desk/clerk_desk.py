"""A separate desktop for tests: a screen with window manager, task bar space and fcitx5 with pinyin."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread
from typing import IO, Any

from sqlcipher3 import dbapi2

from saltdesk.ui.window.main_window import TABS

SCREEN = (1366, 768)
TASK_BAR = 40
PORTAL = "org.freedesktop.portal.IBus"
FCITX_4 = "org.fcitx.Fcitx-"
PATIENCE = 20.0
PROGRAM = "SALTDESK_PROGRAM"
"""Environment variable with the program to test, such as the frozen one."""

_FCITX = "fcitx5"
_INACTIVE, _ACTIVE = "1", "2"
"""What fcitx5-remote says of the field with the focus."""

_KEY_GAP = "45"
_PROFILE = """[Groups/0]
Name=Default
Default Layout=us
DefaultIM=pinyin
[Groups/0/Items/0]
Name=keyboard-us
Layout=
[Groups/0/Items/1]
Name=pinyin
Layout=
[GroupOrder]
0=Default
"""
_OPENBOX = f"""<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
<margins><top>0</top><bottom>{TASK_BAR}</bottom><left>0</left><right>0</right></margins>
<keyboard><keybind key="A-F4"><action name="Close"/></keybind></keyboard>
</openbox_config>
"""


class ClerkDesk:
    """Context manager that runs Xvfb, a session bus, openbox and fcitx5.

    It does not use the machine's own display, home folder or input method. With ``is_fcitx_4`` fcitx5
    offers the interface of fcitx 4 alone, as on the desktops of UOS 20 and Kylin V10.
    """

    def __init__(self, room: Path, is_fcitx_4: bool = False) -> None:
        self._room = room
        self._is_fcitx_4 = is_fcitx_4
        self._running: list[subprocess.Popen[bytes]] = []
        self.environment: dict[str, str] = {}

    def __enter__(self) -> ClerkDesk:
        self.environment = self._bare_environment()
        self.environment["DISPLAY"] = f":{self._start_screen()}"
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._start_bus()
        configuration = self._room / "configuration"
        (configuration / "openbox").mkdir(parents=True)
        (configuration / "openbox" / "rc.xml").write_text(_OPENBOX, "utf-8")
        (configuration / "fcitx5").mkdir()
        (configuration / "fcitx5" / "profile").write_text(_PROFILE, "utf-8")
        self._spawn(["openbox"])
        left_out = "wayland,ibusfrontend" if self._is_fcitx_4 else "wayland"
        self._spawn([_FCITX, f"--disable={left_out}"])
        wait_for(self._has_input_method, "fcitx5 does not answer")
        # As on desktops of public offices; the wheel of PySide6 has no plugin of that name.
        self.environment |= {"QT_IM_MODULE": "fcitx", "XMODIFIERS": "@im=fcitx"}
        return self

    def __exit__(self, *_: object) -> None:
        for process in reversed(self._running):
            end(process)

    # The program

    def start(self, *arguments: str, scale: float = 1.0, **further: str) -> subprocess.Popen[bytes]:
        """Start the program by its own command, as a desktop menu does.

        ``SALTDESK_PROGRAM`` names another program to test; ``further`` is added to the environment.
        """
        command = program()
        # Without the folder of ibus-daemon, so that Qt uses its ibus plugin only through the portal.
        environment = {
            **self.environment,
            "PATH": str(command.parent),
            "QT_SCALE_FACTOR": str(scale),
        } | further
        return self._spawn([str(command), *arguments], environment)

    def bring(self, path: Path, x: int, y: int) -> None:
        """Drag a file from a file manager on the task bar to a point of the screen, and drop it there.

        The file manager stays: what takes the file asks it later for the content.
        """
        command = [sys.executable, str(Path(__file__).with_name("file_source.py")), str(path)]
        environment = self.environment | {"QT_QPA_PLATFORM": "xcb"}
        source = self._spawn(command, environment, stdout=subprocess.PIPE)
        assert source.stdout is not None
        place = source.stdout.readline().split()
        self._xdotool("mousemove", *map(bytes.decode, place), "mousedown", "1")
        taken = Event()
        Thread(target=_hear, args=(source.stdout, b"CopyAction\n", taken), daemon=True).start()

        def is_taken() -> bool:
            # Only a moving mouse drags; a busy program answers late.
            self._xdotool("mousemove", str(x - 9), str(y), "mousemove", str(x), str(y))
            return taken.wait(0.05)

        wait_for(is_taken, "nothing takes the file")
        self._xdotool("mouseup", "1")

    def ask(self, *arguments: str, **further: str) -> str:
        """Run a command of the program and return what it prints; fail if the program refuses it."""
        command = program()
        found = subprocess.run(
            [str(command), *arguments],
            env=self.environment | further,
            check=False,
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert found.returncode == 0, found.stdout + found.stderr
        return found.stdout

    def window(self, name: str) -> str:
        """Bring the visible window with ``name`` in its title to the front, and return its number."""

        (*_, number) = wait_for(lambda: self.windows(name), f"no window named {name}")
        self.activate(number)
        return str(number)

    def windows(self, name: str) -> list[str]:
        """Return the numbers of the visible windows with ``name`` in their titles."""
        return self._xdotool("search", "--onlyvisible", "--name", name, check=False).split()

    def activate(self, number: str) -> None:
        """Bring the window of this number to the front."""
        self._xdotool("windowactivate", "--sync", number)
        time.sleep(0.4)

    def is_open(self, name: str) -> bool:
        """Return whether a window with ``name`` in its title is visible."""
        return bool(self.windows(name))

    def size(self, number: str) -> tuple[int, int]:
        """Return the width and height of a window in pixels, without its frame."""
        lines = self._xdotool("getwindowgeometry", "--shell", number).splitlines()
        found = dict(line.split("=") for line in lines if "=" in line)
        return int(found["WIDTH"]), int(found["HEIGHT"])

    # Input

    def press(self, *keys: str) -> None:
        """Press keys one after another, such as ``alt+F4`` or ``Tab``."""
        self._xdotool("key", "--delay", "60", *keys)
        time.sleep(0.25)

    def type(self, letters: str) -> None:
        """Type ASCII letters as keys; with the input method on, they are pinyin, and a space chooses."""
        self._xdotool("type", "--delay", _KEY_GAP, letters)
        time.sleep(0.3)

    def click(self, x: float, y: float) -> None:
        """Click the left mouse button at a point of the screen."""
        self._xdotool("mousemove", str(round(x)), str(round(y)), "click", "1")
        time.sleep(0.3)

    def wheel_down(self, x: float, y: float, steps: int = 3) -> None:
        """Turn the mouse wheel at a point of the screen."""
        self._xdotool("mousemove", str(round(x)), str(round(y)), "click", "--repeat", str(steps), "5")
        time.sleep(0.3)

    def chinese(self, pinyin: str) -> None:
        """Type Chinese with the input method, and switch it off again."""
        self.compose_chinese()
        self.type(pinyin)
        self.compose_chinese(False)

    def compose_chinese(self, is_on: bool = True) -> None:
        """Switch the input method on or off for the active window.

        It does so for the field it knows to have the focus, which a busy program tells it late: it is asked
        until it says that it did.
        """

        def switched() -> bool:
            self._run(["fcitx5-remote", "-o" if is_on else "-c"])
            time.sleep(0.1)
            return self._run(["fcitx5-remote"]).strip() == (_ACTIVE if is_on else _INACTIVE)

        wait_for(switched, "the input method was not switched")
        time.sleep(0.1)

    @contextmanager
    def late_input_method(self) -> Iterator[None]:
        """Let the input method answer only after the block, as on a busy computer."""
        (method,) = [one for one in self._running if _FCITX in one.args]
        method.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            method.send_signal(signal.SIGCONT)

    def shows_candidates(self) -> bool:
        """Return whether the input method shows its candidates."""
        return bool(self._xdotool("search", "--onlyvisible", "--class", "fcitx", check=False).strip())

    # Internals

    def _bare_environment(self) -> dict[str, str]:
        home, runtime = self._room / "home", self._room / "runtime"
        home.mkdir()
        runtime.mkdir(mode=0o700)
        return {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "LANG": "C.UTF-8",
            "LC_ALL": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(runtime),
            "XDG_CONFIG_HOME": str(self._room / "configuration"),
        }

    def _start_screen(self) -> str:
        reading, writing = os.pipe()
        width, height = SCREEN
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24"]
        self._spawn([*command, "-nolisten", "tcp"], pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as numbers:
            return numbers.readline().strip()

    def _start_bus(self) -> str:
        command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
        bus = self._spawn(command, stdout=subprocess.PIPE)
        assert bus.stdout is not None
        return bus.stdout.readline().decode().strip()

    def _has_input_method(self) -> bool:
        asked = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/"]
        names = self._run([*asked, "org.freedesktop.DBus.ListNames"], check=False)
        return (FCITX_4 if self._is_fcitx_4 else PORTAL) in names

    def _spawn(
        self,
        command: Sequence[str],
        environment: dict[str, str] | None = None,
        stdout: int = subprocess.DEVNULL,
        pass_fds: tuple[int, ...] = (),
    ) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            command,
            env=environment or self.environment,
            stdin=subprocess.DEVNULL,
            stdout=stdout,
            stderr=subprocess.DEVNULL,
            pass_fds=pass_fds,
        )
        self._running.append(process)
        return process

    def _run(self, command: Sequence[str], check: bool = True) -> str:
        found = subprocess.run(
            command, env=self.environment, check=check, capture_output=True, text=True, timeout=PATIENCE
        )
        return found.stdout

    def _xdotool(self, *arguments: str, check: bool = True) -> str:
        return self._run(["xdotool", *arguments], check)


def _hear(stream: IO[bytes], word: bytes, heard: Event) -> None:
    """Set ``heard`` once a line of a process is ``word``."""
    if word in stream:
        heard.set()


def program() -> Path:
    """Return the program to test: our own command, or the one that ``SALTDESK_PROGRAM`` names."""
    return Path(os.environ.get(PROGRAM) or Path(sys.executable).with_name("saltdesk"))


def key_of(tab: str) -> str:
    """Return the key that shows a tab of the window; the tenth has the digit 0."""
    number = next(number for number, place in enumerate(TABS, start=1) if place.name == tab)
    return f"alt+{number % 10}"


def wait_for(reached: Callable[[], Any], fault: str) -> Any:
    """Wait until ``reached`` returns a true value and return it; fail with ``fault`` after a timeout."""
    last = time.monotonic() + PATIENCE
    while time.monotonic() < last:
        found = reached()
        if found:
            return found
        time.sleep(0.1)
    raise AssertionError(fault)


def end(process: subprocess.Popen[bytes]) -> None:
    """Terminate a process of the desktop."""
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    if process.stdout:
        process.stdout.close()


def stored(folder: Path, statement: str, name: str = "data.db") -> list[tuple[Any, ...]]:
    """Return rows of a database, read-only, while the program has it open."""
    connection = dbapi2.connect(f"{(folder / name).absolute().as_uri()}?mode=ro", uri=True, timeout=5)
    try:
        return list(connection.execute(statement).fetchall())
    finally:
        connection.close()


def drafts(folder: Path) -> list[dict[str, str]]:
    """Return the fields of the drafts in a folder, the latest first."""
    rows = stored(folder, "SELECT fields FROM draft ORDER BY saved_at DESC", "drafts.db")
    return [json.loads(fields) for (fields,) in rows]
