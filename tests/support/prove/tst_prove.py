#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Whether prove.py believes a suite that has proved something, and nobody else."""
import os
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
PROVE = HERE.parent / "prove.py"
SAMPLE = pathlib.Path(os.environ["TWEELUIK_BINARY_DIR"]) / "tests/support/prove/prove_sample"
SHARED = (HERE.parents[2].parent / "shared").is_dir()
ROOT = os.geteuid() == 0


def may_mount():
    """Found in another way than prove.py does: by a loop device at hand and the right to mount."""
    status = pathlib.Path("/proc/self/status").read_text(encoding="ascii")
    rights = int(status.split("CapEff:")[1].split()[0], 16)
    return ROOT and bool(rights >> 21 & 1) and pathlib.Path("/dev/loop-control").exists()


MOUNTS = may_mount()

# What is run -> whether it may pass, and a word that its account must hold.
CASES = [
    ("a suite that verifies", [SAMPLE, "good"], True, "Proof: 1 tests, 4 checks, 0 skipped"),
    ("a red test", [SAMPLE, "red"], False, "FAIL!"),
    ("a test without a check", [SAMPLE, "good", "empty"], False, "without a single check"),
    ("a test skipped at will", [SAMPLE, "good", "skippedAtWill"], False, "was skipped"),
    ("a suite of skipped tests", [SAMPLE, "skippedForShared"], False, "no test of its own passed"),
    ("a test that is expected to fail", [SAMPLE, "good", "expectedToFail"], False, "expected to fail"),
    ("a suite that ends before its totals", [SAMPLE, "good", "ends"], False, "closing line"),
    ("a test that is not there", [SAMPLE, "nosuch"], False, ""),
    ("the excuse of the sources", [SAMPLE, "good", "skippedForShared"], not SHARED, "" if SHARED else "Not proven here"),
    ("the excuse of root", [SAMPLE, "good", "skippedForRoot"], not ROOT, "" if ROOT else "Not proven here"),
    ("the excuse of a loop mount", [SAMPLE, "good", "skippedForMount"], not MOUNTS,
     "" if MOUNTS else "Not proven here"),
    ("a script that passes", ["--script", "echo", "2 passed, 0 failed, 0 skipped"], True, ""),
    ("a script without a closing line", ["--script", "echo", "all is well"], False, "closing line"),
    ("a script in which nothing passed", ["--script", "echo", "0 passed, 0 failed"], False, "nothing passed"),
    ("a script with a failure that returns 0", ["--script", "echo", "2 passed, 1 failed"], False, "1 failed"),
    ("a script that skips without reason", ["--script", "echo", "2 passed, 0 failed, 1 skipped"], False, "1 skipped"),
    ("a script that returns 1", ["--script", "sh", "-c", "echo 2 passed, 0 failed; exit 1"], False, ""),
]


def main():
    passed = failed = 0
    for label, command, may_pass, word in CASES:
        done = subprocess.run([sys.executable, PROVE, *command], capture_output=True, text=True, check=False)
        good = (done.returncode == 0) == may_pass and word in done.stdout
        passed, failed = passed + good, failed + (not good)
        print(f"{'ok' if good else 'RED'}   {'believes' if may_pass else 'does not believe'} {label}")
        if not good:
            print("      | " + done.stdout.replace("\n", "\n      | "))
    print(f"{passed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
