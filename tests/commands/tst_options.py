#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The options of the app: each is in --help, a value out of range is refused in words, and no display is no crash."""
import os
import re
import subprocess
import sys
import tempfile

APP = os.environ["TWEELUIK_APP"]
PROMISED = ["--data-dir", "--size", "--text-scale", "--theme", "--language", "--self-test", "--interface", "--practice",
            "--pictures"]
REFUSED = [["--size", "tall"], ["--size", "12x9"], ["--text-scale", "3"], ["--text-scale", "nan"], ["--theme", "pink"],
           ["--language", "fr"], ["--no-such-option"], ["a-file"],
           ["a.tweeluik", "b.tweeluik"]]


def run(*arguments, platform=None):
    """Result and what was said, in a process that knows of no display unless `platform` is given."""
    place = {name: value for name, value in os.environ.items()
             if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    if platform:
        place["QT_QPA_PLATFORM"] = platform
    with tempfile.TemporaryDirectory(prefix="tweeluik-options-") as home:
        place.update(HOME=home, XDG_RUNTIME_DIR=home)
        done = subprocess.run([APP, *arguments], env=place, capture_output=True, text=True, timeout=60, check=False)
    return done.returncode, done.stdout + done.stderr


def missing_from(text):
    """The promised options that a help text does not tell, with a sentence of their own."""
    return [name for name in PROMISED
            if not re.search(rf"^\s+{name}(?: <[^>]+>)?\s+\S.{{10,}}$", text, re.MULTILINE)]


def checks():
    code, text = run("--help")
    yield "--help ends well without a display", code == 0
    yield "--help tells every option", missing_from(text) == []
    yield "an option taken out of the text is missed", missing_from(text.replace("--theme", "--them")) == ["--theme"]
    code, text = run("--version")
    yield "--version says which", code == 0 and re.search(r"\d+\.\d+", text) is not None
    code, text = run()
    yield "without a display it says so, and what can be done", code == 2 and "no display" in text and "--pictures" in text
    yield "--help tells that a file can be read", ".tweeluik" in run("--help")[1]
    for arguments in REFUSED:
        code, text = run(*arguments, platform="offscreen")
        named = arguments[-1] if arguments[0].endswith(".tweeluik") else arguments[0].strip("-")
        yield f"{' '.join(arguments)} is refused", code in (1, 2) and named in text


results = list(checks())
for what, holds in results:
    print("ok  " if holds else "FAIL", what)
failed = sum(not holds for _, holds in results)
print(f"{len(results) - failed} passed, {failed} failed, 0 skipped")
sys.exit(1 if failed else 0)
