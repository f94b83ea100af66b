#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Installing into a folder of one account: what is there afterwards, and what the desktop makes of a .tweeluik file.

The desktop is asked itself where its tools are (gio, desktop-file-validate); the files are read in any case.
"""
import configparser
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[3]
KIND = "application/vnd.tweeluik.bundle"
PLACE = tempfile.TemporaryDirectory(prefix="tweeluik-install-")
HOME = pathlib.Path(PLACE.name) / "een map"  # a folder may have a space in its name
PREFIX = HOME / ".local"
DESKTOP = "tweeluik.desktop"


def environment():
    place = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    place.update(HOME=str(HOME), XDG_DATA_HOME=str(PREFIX / "share"), XDG_CONFIG_HOME=str(HOME / ".config"),
                 XDG_CACHE_HOME=str(HOME / ".cache"), XDG_RUNTIME_DIR=str(HOME), QT_QPA_PLATFORM="offscreen")
    return place


def run(*command):
    return subprocess.run([str(part) for part in command], env=environment(), capture_output=True, text=True,
                          timeout=120, check=False)


def install(*arguments):
    return run(ROOT / "platform/linux/install.sh", *arguments)


def entry(text):
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str
    parser.read_string(text)
    return parser["Desktop Entry"]


def opens_files(text):
    """Whether an entry of the desktop hands a file of ours to a program that is there."""
    told = entry(text)
    program, *rest = shlex.split(told.get("Exec", ""))
    return rest == ["%f"] and os.access(program, os.X_OK) and KIND in told.get("MimeType", "").split(";")


def described(path):
    """Pattern of the name and first bytes, as the description of our files has them."""
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    kind = ElementTree.parse(path).getroot().find(f"m:mime-type[@type='{KIND}']", space)
    match = kind.find("m:magic/m:match", space)
    return kind.find("m:glob", space).get("pattern"), match.get("value"), match.get("offset")


def seen_as(path):
    said = run("gio", "info", "-a", "standard::content-type", path).stdout
    found = re.search(r"standard::content-type: (\S+)", said)
    return found.group(1) if found else ""


def checks():
    HOME.mkdir()
    magic = re.search(r'magic\[\] = "(\w+)"', (ROOT / "core/sync/bundle.cpp").read_text()).group(1)
    named, bare, other = HOME / "meting.tweeluik", HOME / "zonder-naam", HOME / "brief.txt"
    named.write_bytes(bytes(range(200, 240)))
    bare.write_bytes(magic.encode() + bytes(64))
    other.write_text("een brief\n")
    asks = shutil.which("gio") and shutil.which("update-mime-database")
    if asks:
        yield "before it the desktop knows no such file", seen_as(named) != KIND and seen_as(bare) != KIND
    yield "an option that is none is refused", install("--everything").returncode == 2
    yield "a folder whose name the desktop would misread is refused", install("--prefix", HOME / "a$b").returncode == 2
    done = install("--built")
    yield "it ends well: " + done.stderr.strip(), done.returncode == 0
    for name in ("bin/tweeluik", "bin/tweeluik-pdftext"):
        yield f"{name} is there and can be run", os.access(PREFIX / name, os.X_OK)
    version = run(PREFIX / "bin/tweeluik", "--version")
    yield "what was installed runs", version.returncode == 0 and "0." in version.stdout
    shared = PREFIX / "share"
    text = (shared / "applications" / DESKTOP).read_text()
    yield "the desktop hands a file to the installed program", opens_files(text)
    yield "an entry without the file is missed", not opens_files(text.replace(" %f", ""))
    yield "an entry of a program that is not there is missed", not opens_files(text.replace("/bin/", "/nergens/"))
    yield "its icon is there", (shared / f"icons/hicolor/scalable/apps/{entry(text)['Icon']}.svg").is_file()
    yield "files are known by name and first bytes", described(shared / "mime/packages/tweeluik.xml") == (
        "*.tweeluik", magic, "0")
    if asks:
        yield "the desktop knows one by its name", seen_as(named) == KIND
        yield "and by its first bytes", seen_as(bare) == KIND
        yield "a letter stays a letter", seen_as(other) == "text/plain"
    if shutil.which("gio"):
        yield "and opens it with Tweeluik", DESKTOP in run("gio", "mime", KIND).stdout
    if shutil.which("desktop-file-validate"):
        valid = run("desktop-file-validate", shared / "applications" / DESKTOP)
        yield "the entry is valid: " + valid.stdout.strip(), valid.returncode == 0
    yield "a second time changes nothing", install("--built").returncode == 0 and (
        shared / "applications" / DESKTOP).read_text() == text


results = list(checks())
for what, holds in results:
    print("ok  " if holds else "FAIL", what)
failed = sum(not holds for _, holds in results)
print(f"{len(results) - failed} passed, {failed} failed, 0 skipped")
sys.exit(1 if failed else 0)
