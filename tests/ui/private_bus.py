"""A session bus of its own for a test, and the processes that serve on it."""

import os
import subprocess
import sys
from typing import IO, Any

from PySide6.QtDBus import QDBusConnection


class PrivateBus:
    """A session bus; ``connection`` is the test's own, named ``name``."""

    def __init__(self, name: str) -> None:
        self._running: list[subprocess.Popen[bytes]] = []
        command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
        daemon = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self._running.append(daemon)
        assert daemon.stdout is not None
        self.address = daemon.stdout.readline().decode().strip()
        daemon.stdout.close()
        self.connection = QDBusConnection.connectToBus(self.address, name)

    def python(self, *arguments: str, stdout: int | IO[Any]) -> subprocess.Popen[bytes]:
        """Start Python with these arguments on the bus."""
        process = subprocess.Popen(
            [sys.executable, *arguments],
            env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": self.address},
            stdout=stdout,
            stderr=subprocess.DEVNULL,
        )
        self._running.append(process)
        return process

    def close(self) -> None:
        """End the connection and all processes."""
        QDBusConnection.disconnectFromBus(self.connection.name())
        for process in reversed(self._running):
            process.kill()
            process.wait()
            if process.stdout:
                process.stdout.close()
