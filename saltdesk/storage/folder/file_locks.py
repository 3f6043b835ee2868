"""Shared and exclusive locks on an open file; the system releases them when the process ends.

No library fits: ``filelock`` has no shared lock, ``portalocker`` needs pywin32 for one, and ``fasteners``
uses POSIX record locks, which do not separate two openers in one process.
"""

from __future__ import annotations

import sys

if sys.platform == "win32":
    import ctypes
    import msvcrt
    from ctypes import wintypes

    _FAIL_IMMEDIATELY, _EXCLUSIVE = 1, 2
    _HELD = (33, 997)
    """ERROR_LOCK_VIOLATION and ERROR_IO_PENDING: somebody else holds the lock."""

    class _Overlapped(ctypes.Structure):
        """The position of the locked byte: the beginning of the file."""

        _fields_ = (
            ("internal", ctypes.c_void_p),
            ("internal_high", ctypes.c_void_p),
            ("offset", wintypes.DWORD),
            ("offset_high", wintypes.DWORD),
            ("event", wintypes.HANDLE),
        )

    _kernel = ctypes.WinDLL("kernel32", use_last_error=True)

    def lock(handle: int, *, is_exclusive: bool) -> bool:
        """Lock an open file without waiting; False while another holds it. Closing it unlocks it."""
        flags = _FAIL_IMMEDIATELY | (_EXCLUSIVE if is_exclusive else 0)
        file = wintypes.HANDLE(msvcrt.get_osfhandle(handle))
        if _kernel.LockFileEx(file, flags, 0, 1, 0, ctypes.byref(_Overlapped())):
            return True
        code = ctypes.get_last_error()
        if code in _HELD:
            return False
        raise ctypes.WinError(code)

else:
    import fcntl

    def lock(handle: int, *, is_exclusive: bool) -> bool:
        """Lock an open file without waiting; False while another holds it. Closing it unlocks it."""
        try:
            fcntl.flock(handle, fcntl.LOCK_NB | (fcntl.LOCK_EX if is_exclusive else fcntl.LOCK_SH))
        except BlockingIOError:
            return False
        return True
