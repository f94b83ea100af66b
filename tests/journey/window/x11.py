# SPDX-License-Identifier: EUPL-1.2
"""Real key and pointer events into an X server, through its XTEST extension (libXtst, no other package)."""
import ctypes
import time

_x = ctypes.CDLL("libX11.so.6")
_t = ctypes.CDLL("libXtst.so.6")
_display = ctypes.c_void_p
_x.XOpenDisplay.restype = _display
_x.XOpenDisplay.argtypes = [ctypes.c_char_p]
_x.XStringToKeysym.restype = ctypes.c_ulong
_x.XStringToKeysym.argtypes = [ctypes.c_char_p]
_x.XKeysymToKeycode.restype = ctypes.c_ubyte
_x.XKeysymToKeycode.argtypes = [_display, ctypes.c_ulong]
_x.XkbKeycodeToKeysym.restype = ctypes.c_ulong
_x.XkbKeycodeToKeysym.argtypes = [_display, ctypes.c_ubyte, ctypes.c_int, ctypes.c_int]
_x.XDisplayKeycodes.argtypes = [_display, ctypes.POINTER(ctypes.c_int), ctypes.POINTER(ctypes.c_int)]
_x.XGetKeyboardMapping.restype = ctypes.POINTER(ctypes.c_ulong)
_x.XGetKeyboardMapping.argtypes = [_display, ctypes.c_ubyte, ctypes.c_int, ctypes.POINTER(ctypes.c_int)]
_x.XChangeKeyboardMapping.argtypes = [_display, ctypes.c_int, ctypes.c_int, ctypes.POINTER(ctypes.c_ulong), ctypes.c_int]
_x.XFree.argtypes = [ctypes.c_void_p]
_x.XFlush.argtypes = [_display]
_x.XSync.argtypes = [_display, ctypes.c_int]
_x.XCloseDisplay.argtypes = [_display]
_t.XTestFakeKeyEvent.argtypes = [_display, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
_t.XTestFakeMotionEvent.argtypes = [_display, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_ulong]
_t.XTestFakeButtonEvent.argtypes = [_display, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]

NAMES = {" ": "space", ".": "period", ",": "comma", "-": "minus", "\n": "Return", "?": "question", ":": "colon"}


class Desk:
    """The keyboard and the pointer of one X server."""

    def __init__(self, name):
        self._display = _x.XOpenDisplay(name.encode())
        if not self._display:
            raise RuntimeError(f"no X server at {name}")
        self._shift = self._code("Shift_L")[0]
        self._codes = {}

    def close(self):
        _x.XCloseDisplay(self._display)

    def _code(self, name):
        symbol = _x.XStringToKeysym(name.encode())
        code = _x.XKeysymToKeycode(self._display, symbol)
        if not code:
            raise ValueError(f"the keyboard has no key {name}")
        shifted = _x.XkbKeycodeToKeysym(self._display, code, 0, 0) != symbol
        return code, shifted

    def learn(self, letters):
        """Gives keys that have no sign yet the signs that the keyboard lacks: an emoji, an accent that combines."""
        first, last, each = ctypes.c_int(), ctypes.c_int(), ctypes.c_int()
        _x.XDisplayKeycodes(self._display, first, last)
        count = last.value - first.value + 1
        signs = _x.XGetKeyboardMapping(self._display, first.value, count, each)
        free = [first.value + place for place in range(count)
                if not any(signs[place * each.value + level] for level in range(each.value))]
        _x.XFree(signs)
        for letter, code in zip(sorted(set(letters) - set(self._codes)), free, strict=False):
            sign = ord(letter) if ord(letter) < 0x100 else 0x01000000 | ord(letter)
            _x.XChangeKeyboardMapping(self._display, code, 2, (ctypes.c_ulong * 2)(sign, sign), 1)
            self._codes[letter] = (code, False)
        _x.XSync(self._display, 0)
        time.sleep(0.5)  # whoever reads keys reads what they mean anew

    def _event(self, code, down):
        _t.XTestFakeKeyEvent(self._display, code, 1 if down else 0, 0)

    def character(self, letter):
        """Presses and releases the key of one character; returns when the events left, by the monotonic clock."""
        if letter not in self._codes:
            self._codes[letter] = self._code(NAMES.get(letter, letter))
        code, shifted = self._codes[letter]
        if shifted:
            self._event(self._shift, True)
        self._event(code, True)
        self._event(code, False)
        if shifted:
            self._event(self._shift, False)
        at = time.monotonic()
        _x.XFlush(self._display)
        return at

    def chord(self, *names):
        """("Control_L", "Return"): held down in this order, let go in the reverse order."""
        codes = [self._code(name)[0] for name in names]
        for code in codes:
            self._event(code, True)
        for code in reversed(codes):
            self._event(code, False)
        at = time.monotonic()
        _x.XFlush(self._display)
        return at

    def type(self, text, gap=0.02):
        """Returns the moment of each character. Paced by the clock: what comes late is caught up with."""
        times = []
        begin = time.monotonic()
        for place, letter in enumerate(text):
            pause = begin + place * gap - time.monotonic()
            if pause > 0:
                time.sleep(pause)
            times.append(self.character(letter))
        return times

    def point(self, x, y):
        _t.XTestFakeMotionEvent(self._display, -1, int(x), int(y), 0)
        _x.XFlush(self._display)

    def click(self, x, y):
        self.point(x, y)
        _t.XTestFakeButtonEvent(self._display, 1, 1, 0)
        _t.XTestFakeButtonEvent(self._display, 1, 0, 0)
        _x.XFlush(self._display)
