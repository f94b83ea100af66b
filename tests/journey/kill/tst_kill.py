#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The shipped app is killed while it is typed into, and must have what its window had shown as saved, and all but the
last second of typing. A build that saves in the pauses of typing only must be found out.

    tst_kill.py [--lives N] [--app APP] [--only LIVES|CONTROL]     200 lives when nothing is said
"""
import argparse
import json
import os
import pathlib
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "window"))
from stage import with_its_parent  # noqa: E402

BUILD = pathlib.Path(os.environ.get("TWEELUIK_BINARY_DIR", HERE.parents[2] / "build/release"))
CONTROL = BUILD / "tests/journey/kill/tweeluik_saving_on_pause"
TABLETS = 3  # at the same time, each with a screen of its own
FASTEST = 40  # characters a second that the driver has to reach
CONTROL_LIVES = 12


def run(app, lives, tablets):
    """The account of so many lives, divided over so many tablets."""
    begin = time.monotonic()
    shares = [lives // tablets + (1 if place < lives % tablets else 0) for place in range(tablets)]
    crowd = [subprocess.Popen([sys.executable, str(HERE / "lives.py"), "--app", str(app), "--lives", str(share),
                               "--seed", str(place + 1)], stdout=subprocess.PIPE, text=True,
                              preexec_fn=with_its_parent)
             for place, share in enumerate(shares)]
    accounts = []
    for driver in crowd:
        told = driver.communicate()[0]
        accounts.append(json.loads(told) if driver.returncode == 0 else {"wrongs": ["the driver itself fell over"]})
    whole = {key: sum(account.get(key, 0) for account in accounts)
             for key in ("lives", "asking", "safe", "characters", "typing")}
    whole["worst"] = max(account.get("worst", 0) for account in accounts)
    whole["wrongs"] = [wrong for account in accounts for wrong in account["wrongs"]]
    whole["options"] = sorted({option for account in accounts for option in account.get("options", [])})
    whole["seconds"] = time.monotonic() - begin
    whole["speed"] = whole["characters"] / whole["typing"] if whole["typing"] else 0
    print(f"{pathlib.Path(app).name}: {whole['lives']} lives in {whole['seconds']:.0f} s, {whole['asking']} of them asking; "
          f"{whole['speed']:.0f} characters a second; worst loss {whole['worst'] * 1000:.0f} ms; "
          f"{whole['safe']} characters were shown as saved; {len(whole['wrongs'])} wrongs", flush=True)
    return whole


class Suite:
    def __init__(self):
        self.passed = self.failed = 0

    def check(self, holds, what):
        print(("ok   " if holds else "FAIL ") + what, flush=True)
        self.passed += bool(holds)
        self.failed += not holds


def shipped(suite, app, lives):
    whole = run(app, lives, TABLETS)
    for wrong in whole["wrongs"]:
        print(f"     {wrong}")
    suite.check(whole["lives"] == lives, f"{lives} lives were lived")
    suite.check(not whole["wrongs"], "nothing lost that was shown as saved, and at most a second of typing")
    suite.check(whole["asking"] * 2 >= lives - TABLETS, "both roles had their turn")
    suite.check(whole["speed"] >= FASTEST, f"typed at {FASTEST} characters a second or faster")
    suite.check(whole["safe"] > 10 * lives, "the window did show texts as saved")
    shown = subprocess.run([str(app), "--help"], capture_output=True, text=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}).stdout
    unknown = [option for option in whole["options"] if option not in shown]
    suite.check(whole["options"] and not unknown, f"only options of --help were used: {' '.join(whole['options'])}")


def control(suite):
    whole = run(CONTROL, CONTROL_LIVES, TABLETS)
    for wrong in whole["wrongs"]:
        print(f"     found: {wrong}")
    suite.check(whole["lives"] == CONTROL_LIVES, "the control lived its lives")
    suite.check(any("s of typing" in wrong for wrong in whole["wrongs"]), "a build that saves on pause is found to lose")
    suite.check(all("s of typing" in wrong for wrong in whole["wrongs"]), "and it is blamed for nothing else")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--lives", type=int, default=200)
    parser.add_argument("--app", default=os.environ.get("TWEELUIK_APP", str(BUILD / "app/tweeluik")))
    parser.add_argument("--only", choices=["LIVES", "CONTROL"])
    asked = parser.parse_args()
    suite = Suite()
    if asked.only != "LIVES":
        control(suite)
    if asked.only != "CONTROL":
        shipped(suite, asked.app, asked.lives)
    print(f"{suite.passed} passed, {suite.failed} failed, 0 skipped")
    sys.exit(1 if suite.failed else 0)


if __name__ == "__main__":
    main()
