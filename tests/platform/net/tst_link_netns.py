#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Two tablets on a cable of their own: two network namespaces with a veth pair, in which the network can be spoiled.

Nothing leaves loopback and the namespaces. They need root and the programs ip and nft; what is on loopback does not.
"""
import os
import re
import secrets
import shutil
import subprocess
import sys
import time

PEER = sys.argv[1]
SAYING = "saying-" + secrets.token_hex(8)


class Cable:
    """Namespaces a and b, 10.83.7.1 and .2 on the interface `cable`; gone when left, whatever happened."""

    def __enter__(self):
        self.names = {side: f"tweeluik-{secrets.token_hex(4)}-{side}" for side in "ab"}
        self.made = []
        try:
            for side, name in self.names.items():
                run("ip", "netns", "add", name)
                self.made.append(name)
            # Made inside a, so that neither end is ever among the interfaces of the machine.
            run("ip", "-n", self.names["a"], "link", "add", "cable", "type", "veth", "peer", "name", "cable",
                "netns", self.names["b"])
            for number, (side, name) in enumerate(self.names.items(), 1):
                run("ip", "-n", name, "link", "set", "cable", "addrgenmode", "none")
                run("ip", "-n", name, "link", "set", "cable", "gso_max_segs", "1", "up")
                run("ip", "-n", name, "addr", "add", f"10.83.7.{number}/24", "brd", "+", "dev", "cable")
                run("ip", "-n", name, "addr", "add", f"fe80::{number}/64", "dev", "cable", "nodad")
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for name in self.made:
            subprocess.run(["ip", "netns", "del", name], check=False)

    def inside(self, side):
        return ["ip", "netns", "exec", self.names[side]]

    def spoil(self, rule, sides="ab"):
        for side in sides:
            nft = [*self.inside(side), "nft"]
            run(*nft, "add table inet air")
            run(*nft, "add chain inet air in { type filter hook input priority 0 ; }")
            run(*nft, f"add rule inet air in {rule}")


def run(*command):
    subprocess.run(command, check=True)


class Server:
    """A peer that listens and says so, until left."""

    def __init__(self, interface, prefix=()):
        self.command = [*prefix, PEER, interface, "serve", SAYING]

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE, text=True)
        self.at = []
        for line in self.process.stdout:
            if line.startswith("at "):
                self.at.append(line.split()[1])
            if line.startswith("ready"):
                return self
        raise AssertionError("the peer does not listen")

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


def peer(interface, verb, what, prefix=()):
    """What the peer says, and the milliseconds that it took."""
    result = subprocess.run([*prefix, PEER, interface, verb, what], stdout=subprocess.PIPE, text=True, timeout=60)
    told = result.stdout.strip()
    took = re.search(r" after (\d+) ms$", told)
    assert result.returncode == 0 and took, f"the peer said {told!r} and returned {result.returncode}"
    return told, int(took.group(1))


def expect(told, wanted):
    print("   ", told.replace("\n", "; "))
    assert wanted in told, f"expected {wanted!r}"


def found_on_loopback():
    with Server("lo"):
        expect(peer("lo", "find", SAYING)[0], "all 24 frames whole")


def found_by_beacon():
    with Cable() as cable, Server("cable", cable.inside("a")):
        told = peer("cable", "find", SAYING, cable.inside("b"))[0]
        expect(told, "found 10.83.7.1:")
        expect(told, "all 24 frames whole")


def found_by_one_of_two_ways():
    for lost in ("broadcast", "multicast"):
        with Cable() as cable, Server("cable", cable.inside("a")):
            cable.spoil(f"meta l4proto udp meta pkttype {lost} drop", "b")
            expect(peer("cable", "find", SAYING, cable.inside("b"))[0], "all 24 frames whole")


def typed_without_beacons():
    with Cable() as cable:
        cable.spoil("meta l4proto udp drop")
        with Server("cable", cable.inside("a")) as server:
            assert len(server.at) == 2, server.at
            expect(peer("cable", "find", SAYING, cable.inside("b"))[0], "found nobody")
            for address in server.at:
                print("   ", address)
                expect(peer("cable", "dial", address, cable.inside("b"))[0], "all 24 frames whole")


def kept_apart():
    with Cable() as cable, Server("cable", cable.inside("a")) as server:
        cable.spoil("drop")
        told, took = peer("cable", "dial", server.at[0], cable.inside("b"))
        expect(told, "Unreachable")
        assert 5_000 < took <= 10_000, f"{took} ms"


def carried_away():
    """Neither side says anything, and then the network is gone: both notice."""
    with Cable() as cable, Server("cable", cable.inside("a")) as server:
        staying = subprocess.Popen([*cable.inside("b"), PEER, "cable", "stay", server.at[0]], stdout=subprocess.PIPE,
                                   text=True)
        try:
            assert staying.stdout.readline() == "stays\n"
            begun = time.monotonic()
            cable.spoil("drop")
            told = staying.communicate(timeout=40)[0]
            expect(told.strip(), "Unreachable")
            assert time.monotonic() - begun <= 20, "it took too long"
        finally:
            staying.kill()
            staying.wait()


def one_in_twenty_lost():
    with Cable() as cable, Server("cable", cable.inside("a")) as server:
        cable.spoil("meta l4proto tcp numgen random mod 100 < 5 counter drop")
        expect(peer("cable", "dial", server.at[0], cable.inside("b"))[0], "all 24 frames whole")
        rules = subprocess.run([*cable.inside("a"), "nft", "list", "table", "inet", "air"], check=True,
                               stdout=subprocess.PIPE, text=True).stdout
        lost = int(re.search(r"counter packets (\d+)", rules).group(1))
        print(f"    {lost} packets lost on the way there")
        assert lost > 0, "nothing was lost, so nothing was proved"


def reason_to_skip():
    """None when namespaces can be made here."""
    if os.geteuid() != 0:
        return "needs root"
    if not shutil.which("ip") or not shutil.which("nft"):
        return "needs ip and nft (packages iproute2 and nftables)"
    try:
        with Cable() as cable:
            cable.spoil("accept")
    except subprocess.CalledProcessError:
        return "needs network namespaces"
    return None


def main():
    passed = failed = skipped = 0
    reason = reason_to_skip()
    for check in (found_on_loopback, found_by_beacon, found_by_one_of_two_ways, typed_without_beacons, kept_apart, carried_away,
                  one_in_twenty_lost):
        if reason and check is not found_on_loopback:
            print(f"SKIPPED {check.__name__}")
            print(f"Not proven here: {check.__name__}: {reason}")
            skipped += 1
            continue
        try:
            check()
            print(f"ok  {check.__name__}", flush=True)
            passed += 1
        except (AssertionError, subprocess.SubprocessError) as problem:
            print(f"FAILED  {check.__name__}: {problem}", flush=True)
            failed += 1
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
