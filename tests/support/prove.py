#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Runs one suite and believes it only if it has proved something.

    prove.py SUITE [ARGUMENT …]           a QtTest or Qt Quick Test executable
    prove.py --script COMMAND [ARG …]     any other program; its last word must be "N passed, N failed, N skipped"

A suite that returns 0 still fails here when it ran no test of its own, when a test made no check at all, or when a test
was skipped for another reason than one that this script can see for itself (see EXCUSES). What is excused is printed
as "Not proven here".
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def mounts():
    """Whether this machine lets us mount a small file: tried, not asked."""
    if os.geteuid() != 0:
        return False
    with tempfile.TemporaryDirectory(prefix="tweeluik-mount-") as place:
        image, folder = os.path.join(place, "image"), os.path.join(place, "disk")
        os.mkdir(folder)
        with open(image, "wb") as file:
            file.truncate(4 * 1024 * 1024)
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "check": False}
        if subprocess.run(["mkfs.ext4", "-q", image], **quiet).returncode != 0:
            raise SystemExit("prove: mkfs.ext4 is missing or failed; e2fsprogs is among the packages of the tests")
        if subprocess.run(["mount", "-o", "loop", image, folder], **quiet).returncode != 0:
            return False
        return subprocess.run(["umount", folder], **quiet).returncode == 0


def namespaces():
    """Whether this machine lets us make a network namespace: tried, not asked."""
    name = f"tweeluik-try-{os.getpid()}"
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "check": False}
    if subprocess.run(["ip", "netns", "add", name], **quiet).returncode != 0:
        return False
    try:
        return subprocess.run(["ip", "netns", "exec", name, "nft", "add", "table", "inet", "try"],
                              **quiet).returncode == 0
    finally:
        subprocess.run(["ip", "netns", "del", name], **quiet)


# The reason a test may give for skipping, and whether it is true on this machine.
EXCUSES = {
    "needs ../shared": lambda: not (ROOT.parent / "shared").is_dir(),
    "needs root": lambda: os.geteuid() != 0,
    "needs a loop mount": lambda: not mounts(),
    "needs ip and nft": lambda: not (shutil.which("ip") and shutil.which("nft")),
    "needs network namespaces": lambda: not namespaces(),
    "needs IPv6 on loopback": lambda: not pathlib.Path("/proc/net/if_inet6").is_file() or
                                      " lo" not in pathlib.Path("/proc/net/if_inet6").read_text(),
}
FRAME = {"initTestCase", "cleanupTestCase"}
# "PASS   : tst_x::rounds(late)"; Qt Quick Test has "qml::Case::test_it()". At -v2 each verification and comparison is
# an INFO line of the test that makes it.
LINE = re.compile(r"^(PASS|FAIL!|XFAIL|XPASS|SKIP|BPASS|BFAIL|BSKIP|INFO)\s*: (?:[^\s(]*::)?([^\s:(]+)\((.*)$")
CHECK = re.compile(r"\) Q(VERIFY|COMPARE)")
TOTALS = re.compile(r"^Totals: (\d+) passed, (\d+) failed, (\d+) skipped")
SCRIPT_TOTALS = re.compile(r"^(?:\w+: )?(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$")


def excused(reason):
    for excuse, is_true in EXCUSES.items():
        if excuse in reason and is_true():
            return excuse
    return None


def judge(checks, passed, skipped, totals, problems):
    """What the account of a QtTest run lacks."""
    own = passed - FRAME
    if totals is None:
        problems.append("the run did not come to its closing line (Totals)")
    elif totals[0] == 0 or not own:
        problems.append("no test of its own passed")
    for name in sorted(own):
        if checks.get(name, 0) == 0:
            problems.append(f"{name}() passed without a single check; let it verify something, or take it out")
    for name, reason in skipped:
        if not excused(reason):
            problems.append(f"{name}() was skipped ({reason or 'no reason given'}); "
                            f"a suite may only skip what it cannot prove here: {', '.join(EXCUSES)}")


def run_qtest(command):
    checks, passed, skipped, totals, problems = {}, set(), [], None, []
    pending_skip = None
    process = subprocess.Popen(command + ["-v2"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                               errors="replace", bufsize=1 << 16)
    quiet = False
    for line in process.stdout:
        found = LINE.match(line)
        if found:
            quiet = False
            kind, name, rest = found.groups()
            if kind == "INFO":
                if CHECK.search(rest):
                    checks[name] = checks.get(name, 0) + 1
                    quiet = True
                quiet = quiet or rest == ") entering"
            elif kind in ("PASS", "XFAIL", "BPASS"):
                passed.add(name)
                if kind == "XFAIL":
                    problems.append(f"{name}() is expected to fail: that proves nothing")
            elif kind in ("SKIP", "BSKIP"):
                skipped.append((name, rest.partition(") ")[2]))
        elif line.startswith("   Loc: ") and quiet:
            continue
        elif TOTALS.match(line):
            quiet = False
            new = tuple(int(n) for n in TOTALS.match(line).groups())
            totals = new if totals is None else tuple(a + b for a, b in zip(totals, new))
        elif not line.startswith(" "):
            quiet = False
        if not quiet:
            sys.stdout.write(line)
    code = process.wait()
    judge(checks, passed, skipped, totals, problems)
    for name, reason in skipped:
        if excused(reason):
            print(f"Not proven here: {pathlib.Path(command[0]).name}::{name}: {reason}")
    print(f"Proof: {len(passed - FRAME)} tests, {sum(checks.values())} checks, {len(skipped)} skipped")
    return code, problems


def run_script(command):
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
    totals, problems, excuse = None, [], 0
    for line in process.stdout:
        sys.stdout.write(line)
        found = SCRIPT_TOTALS.match(line.strip())
        if found:
            totals = tuple(int(n or 0) for n in found.groups())
        if line.startswith("Not proven here: ") and excused(line):
            excuse += 1
    code = process.wait()
    if totals is None:
        problems.append('the closing line "N passed, N failed, N skipped" is missing')
    else:
        if totals[0] == 0:
            problems.append("nothing passed: a suite that asserts nothing proves nothing")
        if totals[1]:
            problems.append(f"{totals[1]} failed")
        if totals[2] > excuse:
            problems.append(f"{totals[2]} skipped, of which {excuse} for a reason that holds here ({', '.join(EXCUSES)})")
    return code, problems


def main():
    arguments = sys.argv[1:]
    if arguments[:1] == ["--script"]:
        code, problems = run_script(arguments[1:])
    else:
        code, problems = run_qtest(arguments)
    for problem in problems:
        print(f"Not a proof: {problem}")
    return code or (1 if problems else 0)


if __name__ == "__main__":
    sys.exit(main())
