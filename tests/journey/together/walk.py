# SPDX-License-Identifier: EUPL-1.2
"""Walks the checks of a suite, each with tablets and a wire of its own, and tells how it went."""
import os
import pathlib
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "window"), str(HERE.parents[1] / "support")]
from pair import Pair  # noqa: E402
from tablet import Lost  # noqa: E402
from wire import Wire, reason_to_skip  # noqa: E402

BUILD = pathlib.Path(os.environ.get("TWEELUIK_BINARY_DIR", HERE.parents[2] / "build/release"))
APP = os.environ.get("TWEELUIK_APP", str(BUILD / "app/tweeluik"))
DUMP = str(BUILD / "tests/journey/together/tweeluik_state_dump")


def walk(check, sides):
    with tempfile.TemporaryDirectory(prefix="tweeluik-together-") as folder, Wire(sides=sides) as wire:
        pair = Pair(APP, DUMP, wire, pathlib.Path(folder))
        try:
            check(pair, wire)
        except (AssertionError, OSError, subprocess.SubprocessError):
            for log in pathlib.Path(folder).glob("*.log"):
                print(f"--- {log.name}\n{log.read_text(errors='replace')[-2000:]}")
            for side in pair.sides:
                print(f"--- the screen of {side.folder.name}\n{side.tree.describe() if side.tree else 'none'}")
            raise
        finally:
            pair.close()


def main(checks):
    """`checks`: each with the ends of its wire, or "" for one that needs none."""
    chosen = [each for each in checks if len(sys.argv) < 2 or each[0].__name__ in sys.argv[1:]]
    passed = failed = skipped = 0
    reason = reason_to_skip()
    for check, sides in chosen:
        if reason and sides:
            print(f"SKIPPED {check.__name__}\nNot proven here: {check.__name__}: {reason}")
            skipped += 1
            continue
        begun = time.monotonic()
        try:
            walk(check, sides) if sides else check()
            print(f"ok  {check.__name__} ({time.monotonic() - begun:.0f} s)", flush=True)
            passed += 1
        except (Lost, AssertionError, OSError, subprocess.SubprocessError) as problem:
            print(f"FAILED  {check.__name__}: {problem}", flush=True)
            failed += 1
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed else 0
