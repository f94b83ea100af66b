#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The two commands of the README, on a machine that is played: what they install, ask, say and refuse.

The scripts run as they are, in a copy of the tree's scripts; apt, dpkg, cmake and ctest are doubles that write down how
they were called. Installing for real is what a clean Debian does (README, "What is proven where").
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
PLACE = tempfile.TemporaryDirectory(prefix="tweeluik-commands-")
TOOLS = ["bash", "sh", "sed", "dirname", "cat", "id", "mkdir", "rm", "find", "wc", "tail", "head", "grep", "sort", "nproc",
         "env", "python3", "basename"]


class Machine:
    """A folder with the scripts, and a PATH of doubles. `installed` and `offered` are names of packages."""

    def __init__(self, installed=(), offered=(), root=True, sudo=True, pages=3, apt_works=True):
        self.top = pathlib.Path(tempfile.mkdtemp(dir=PLACE.name))
        for name in ("platform/linux", "tests/run.sh", "tests/support", ".ci"):
            source, target = ROOT / name, self.top / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copytree(source, target) if source.is_dir() else shutil.copy(source, target)
        self.bin = self.top / "bin"
        self.bin.mkdir()
        for tool in TOOLS:
            (self.bin / tool).symlink_to(shutil.which(tool))
        self.state = self.top / "installed"
        self.state.write_text("".join(f"{name} installed\n" for name in installed))
        keep = 'for p in "$@"; do case "$p" in -*) ;; *) echo "$p installed" >> "$STATE";; esac; done' if apt_works else ":"
        self.double("dpkg-query", 'cat "$STATE"')
        self.double("apt-cache", 'case " $OFFERED " in *" $2 "*) echo "  Candidate: 1.0";; *) echo "  Candidate: (none)";; esac')
        self.double("apt-get", 'echo "apt-get $*" >> "$CALLS"; while [ "$1" != install ]; do shift || exit 0; '
                    f'[ $# -gt 0 ] || exit 0; done; shift; {keep}')
        self.double("cmake", 'echo "cmake $*" >> "$CALLS"')
        self.double("ctest", 'echo "ctest $*" >> "$CALLS"; exit "${CTEST_RETURNS:-0}"')
        if not root:
            (self.bin / "id").unlink()
            self.double("id", "echo 1000")
        if sudo:
            self.double("sudo", 'echo "sudo" >> "$CALLS"; exec "$@"')
        app = self.top / "build/release/app"
        app.mkdir(parents=True)
        draw = "; ".join(f'echo x > "$pictures/{n}.png"' for n in range(pages)) or ":"
        self.script(app / "tweeluik", 'echo "tweeluik $*" >> "$CALLS"; echo "on ${QT_QPA_PLATFORM:-a display}"\n'
                    'while [ $# -gt 0 ]; do [ "$1" = --pictures ] && pictures=$2; shift; done\n'
                    f'[ -z "${{pictures:-}}" ] || {{ {draw}; }}')
        self.offered = " ".join(offered)

    def script(self, path, body):
        path.write_text("#!/bin/bash\n" + body + "\n")
        path.chmod(0o755)

    def double(self, name, body):
        self.script(self.bin / name, body)

    def run(self, script, *arguments, **environment):
        calls = self.top / "calls"
        calls.write_text("")
        done = subprocess.run(["bash", str(self.top / script), *arguments], capture_output=True, text=True, check=False,
                              stdin=subprocess.DEVNULL,
                              env={"PATH": str(self.bin), "STATE": str(self.state), "CALLS": str(calls),
                                   "OFFERED": self.offered, "TMPDIR": str(self.top), **environment})
        return done.returncode, done.stdout + done.stderr, calls.read_text()


def packages(*lists):
    """The first choice of every line."""
    lines = "".join((ROOT / f"platform/linux/packages-{name}.txt").read_text() for name in lists).splitlines()
    return [line.split("|")[0].strip() for line in lines if line.strip() and not line.startswith("#")]


RUN, ALL = packages("run"), packages("run", "tests")


def quiet_when_all_is_there():
    code, said, calls = Machine(installed=ALL).run("platform/linux/setup.sh", "tests")
    return code == 0 and said == "" and calls == ""


def installs_just_what_is_missing():
    code, _, calls = Machine(installed=RUN[2:], offered=ALL).run("platform/linux/setup.sh", "run")
    return code == 0 and re.search(rf"install -y --no-install-recommends {re.escape(RUN[0])} {re.escape(RUN[1])}$", calls, re.M)


def app_needs_no_test_packages():
    code, _, calls = Machine(installed=RUN, offered=ALL).run("platform/linux/setup.sh", "run")
    return code == 0 and calls == "" and not set(RUN) & set(packages("tests"))


def second_time_is_quiet():
    machine = Machine(offered=ALL)
    first = machine.run("platform/linux/setup.sh", "tests")
    second = machine.run("platform/linux/setup.sh", "tests")
    return first[0] == 0 and "install" in first[2] and second == (0, "", "")


def uses_sudo_when_not_root():
    _, _, with_sudo = Machine(offered=ALL, root=False).run("platform/linux/setup.sh")
    _, _, as_root = Machine(offered=ALL).run("platform/linux/setup.sh")
    return "sudo" in with_sudo and "sudo" not in as_root


def says_what_is_missing_without_root():
    code, said, calls = Machine(installed=RUN[1:], offered=ALL, root=False, sudo=False).run("platform/linux/setup.sh")
    return code != 0 and RUN[0] in said and calls == ""


def names_a_package_that_debian_lacks():
    code, said, calls = Machine(installed=RUN[1:], offered=RUN[1:]).run("platform/linux/setup.sh")
    return code != 0 and RUN[0] in said and " install " not in calls


def sees_through_an_apt_that_did_nothing():
    code, said, _ = Machine(installed=RUN[1:], offered=RUN, apt_works=False).run("platform/linux/setup.sh")
    return code != 0 and RUN[0] in said


def starts_the_app_on_a_display():
    code, said, calls = Machine(installed=ALL).run("platform/linux/run.sh", "--theme", "dark", DISPLAY=":1")
    return code == 0 and "tweeluik --theme dark\n" in calls and "on a display" in said


def draws_pages_without_a_display():
    machine = Machine(installed=ALL)
    code, said, calls = machine.run("platform/linux/run.sh", "--language", "en")
    return (code == 0 and "no display" in said and "3 pictures" in said and "on offscreen" in said
            and re.search(r"tweeluik --practice --pictures \S+build/practice --language en$", calls, re.M))


def no_picture_is_not_right():
    code, said, _ = Machine(installed=ALL, pages=0).run("platform/linux/run.sh")
    return code != 0 and "left no picture" in said


def help_is_just_help():
    code, _, calls = Machine(installed=ALL).run("platform/linux/run.sh", "--help")
    return code == 0 and "tweeluik --help\n" in calls and "--practice" not in calls


def runs_every_label():
    code, _, calls = Machine(installed=ALL).run("tests/run.sh")
    return code == 0 and re.search(r"ctest --test-dir build/release --no-tests=error .*-j 2\s*$", calls, re.M)


def runs_one_label():
    _, _, calls = Machine(installed=ALL).run("tests/run.sh", "house")
    return "-L ^house$" in calls


def runs_under_sanitizers():
    _, _, calls = Machine(installed=ALL).run("tests/run.sh", "house", "--sanitize")
    return "cmake --preset sanitize" in calls and "--test-dir build/sanitize" in calls and "-L ^house$" in calls


def red_tests_are_red():
    return Machine(installed=ALL).run("tests/run.sh", CTEST_RETURNS="8")[0] == 8


def refuses_what_it_does_not_know():
    code, _, calls = Machine(installed=ALL).run("tests/run.sh", "--sanitise")
    return code == 2 and calls == ""


def machine_calls_the_readme_command():
    code, _, calls = Machine(installed=ALL).run(".ci/run", CI="true")
    readme = (ROOT / "README.md").read_text()
    return code == 0 and "ctest --test-dir build/release" in calls and "-L" not in calls and all(
        re.search(rf"^{command}\b", readme, re.M) for command in ("platform/linux/run.sh", "tests/run.sh"))


CASES = [quiet_when_all_is_there, installs_just_what_is_missing, app_needs_no_test_packages, second_time_is_quiet,
         uses_sudo_when_not_root, says_what_is_missing_without_root, names_a_package_that_debian_lacks,
         sees_through_an_apt_that_did_nothing, starts_the_app_on_a_display, draws_pages_without_a_display,
         no_picture_is_not_right, help_is_just_help, runs_every_label, runs_one_label, runs_under_sanitizers,
         red_tests_are_red, refuses_what_it_does_not_know, machine_calls_the_readme_command]


def main():
    os.chdir(ROOT)
    results = [(case.__name__.replace("_", " "), bool(case())) for case in CASES]
    for name, good in results:
        print(f"{'ok' if good else 'RED'}   {name}")
    passed = sum(good for _, good in results)
    print(f"{passed} passed, {len(results) - passed} failed, 0 skipped")
    return 0 if passed == len(results) else 1


if __name__ == "__main__":
    sys.exit(main())
