# SPDX-License-Identifier: EUPL-1.2
"""A screen of its own for one app: X server, session bus and accessibility bus, all ended by the processes' ids."""
import ctypes
import os
import pathlib
import signal
import subprocess
import tempfile
import time


_libc = ctypes.CDLL(None)


def with_its_parent():
    """Ends a process when the one that started it ends, however that comes about. For preexec_fn."""
    _libc.prctl(1, signal.SIGTERM)


class Stage:
    def __init__(self, size="1280x800"):
        self._running = []
        self._folder = tempfile.TemporaryDirectory(prefix="tweeluik-stage-")
        read, write = os.pipe()
        self._start(["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp"], pass_fds=(write,))
        os.close(write)
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        if not number:
            self.close()
            raise RuntimeError("Xvfb did not start")
        self.display = f":{number}"
        self.environment = {
            **os.environ,
            "DISPLAY": self.display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_QUICK_BACKEND": "software",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "XDG_RUNTIME_DIR": self._folder.name,
            "HOME": self._folder.name,
            "LC_ALL": "C.UTF-8",
        }
        self.environment.pop("WAYLAND_DISPLAY", None)
        # Whoever asks for the accessibility bus first may have this one start it: then too it lies in this folder, and not
        # where that of another screen lies.
        bus = self._start(["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE, text=True,
                          env=self.environment)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        self._start(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"], env=self.environment)

    def _start(self, command, **how):
        how.setdefault("stdout", subprocess.DEVNULL)
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   preexec_fn=with_its_parent, **how)
        self._running.append(process)
        return process

    def enter(self):
        """From here on this process talks to this screen; before pyatspi is imported."""
        os.environ.update(self.environment)

    def launch(self, command, log):
        with pathlib.Path(log).open("ab") as out:
            return subprocess.Popen(command, env=self.environment, stdin=subprocess.DEVNULL, stdout=out, stderr=out,
                                    preexec_fn=with_its_parent)

    def close(self):
        for process in reversed(self._running):
            process.terminate()
        for process in reversed(self._running):
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self._running.clear()
        for _ in range(20):
            try:
                self._folder.cleanup()
                return
            except OSError:
                time.sleep(0.05)
