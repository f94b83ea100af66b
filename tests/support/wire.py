# SPDX-License-Identifier: EUPL-1.2
"""Tablets on a wire of their own: network namespaces a and b (and c), each on a veth pair whose other end lies in one more.

In there a relay carries the frames from each to the others, and can lose, delay, cut and remember them. This needs root
and the program ip; nothing leaves the namespaces.
"""
import ctypes
import fcntl
import heapq
import os
import random
import secrets
import select
import shutil
import socket
import struct
import subprocess
import threading
import time

_libc = ctypes.CDLL(None, use_errno=True)
CLONE_NEWNET = 0x40000000
SIOCETHTOOL, ETHTOOL_STXCSUM = 0x8946, 0x17
MOST = 64 * 1024 * 1024  # bytes that are remembered


def run(*command):
    subprocess.run(command, check=True)


def _enter(path):
    handle = os.open(path, os.O_RDONLY)
    try:
        if _libc.setns(handle, CLONE_NEWNET):
            raise OSError(ctypes.get_errno(), "setns")
    finally:
        os.close(handle)


class Wire:
    """10.83.7.1 and .2 (and .3) on the interface `cable`; gone when left, whatever happened."""

    def __init__(self, seed=1, sides="ab"):
        self.sides = sides
        self.delay = 0.0  # seconds, one way
        self.loss = 0.0  # part of the frames that goes lost, each way
        self.cut = False
        self.mute = lambda frame: False  # frames that do not come across
        self.carried = 0  # bytes of frames
        self.lost = 0
        self.seen = []  # every frame that went in
        self._held = 0  # bytes of them
        self._dice = random.Random(seed)
        self._names = {}
        self._ends = []
        self._stop = threading.Event()
        self._relay = None

    def __enter__(self):
        try:
            for side in self.sides + "m":
                name = f"tweeluik-{secrets.token_hex(4)}-{side}"
                run("ip", "netns", "add", name)
                self._names[side] = name
            for number, side in enumerate(self.sides, 1):
                inner = f"end{number}"
                run("ip", "-n", self._names["m"], "link", "add", inner, "type", "veth", "peer", "name", "cable",
                    "netns", self._names[side])
                run("ip", "-n", self._names["m"], "link", "set", inner, "addrgenmode", "none")
                run("ip", "-n", self._names["m"], "link", "set", inner, "gso_max_segs", "1", "up")
                run("ip", "-n", self._names[side], "link", "set", "cable", "addrgenmode", "none")
                run("ip", "-n", self._names[side], "link", "set", "cable", "gso_max_segs", "1", "up")
                run("ip", "-n", self._names[side], "link", "set", "lo", "up")
                run("ip", "-n", self._names[side], "addr", "add", f"10.83.7.{number}/24", "brd", "+", "dev", "cable")
                self._in(side, lambda: self._whole_checksums("cable"))
                self._in("m", lambda name=inner: self._ends.append(self._open(name)))
            self._relay = threading.Thread(target=self._carry, daemon=True)
            self._relay.start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self._stop.set()
        if self._relay:
            self._relay.join()
        for end in self._ends:
            end.close()
        for name in self._names.values():
            subprocess.run(["ip", "netns", "del", name], check=False)
        self._names.clear()

    def inside(self, side):
        return ["ip", "netns", "exec", self._names[side]]

    def _in(self, side, what):
        """In a thread of its own, so that this one stays where it is."""
        failed = []

        def work():
            try:
                _enter(f"/run/netns/{self._names[side]}")
                what()
            except OSError as error:
                failed.append(error)

        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
        if failed:
            raise failed[0]

    @staticmethod
    def _whole_checksums(interface):
        """Otherwise the kernel leaves them to a card that is not there, and the other end drops the frame."""
        value = ctypes.create_string_buffer(struct.pack("II", ETHTOOL_STXCSUM, 0))
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
            fcntl.ioctl(any_socket, SIOCETHTOOL, struct.pack("16sP", interface.encode(), ctypes.addressof(value)))

    @staticmethod
    def _open(interface):
        end = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(0x0003))
        end.bind((interface, 0))
        end.setblocking(False)
        return end

    def _carry(self):
        due, order = [], 0
        while not self._stop.is_set():
            wait = min(0.05, max(0.0, due[0][0] - time.monotonic())) if due else 0.05
            for end in select.select(self._ends, [], [], wait)[0]:
                frame, where = end.recvfrom(65536)
                if where[2] == socket.PACKET_OUTGOING:
                    continue
                if self._held < MOST:
                    self.seen.append(frame)
                    self._held += len(frame)
                if self.cut or self.mute(frame) or self._dice.random() < self.loss:
                    self.lost += 1
                    continue
                for other in self._ends:
                    if other is not end:
                        order += 1
                        heapq.heappush(due, (time.monotonic() + self.delay, order, frame, other))
            while due and due[0][0] <= time.monotonic():
                _, _, frame, other = heapq.heappop(due)
                if self.cut:
                    self.lost += 1
                    continue
                self.carried += len(frame)
                try:
                    other.send(frame)
                except OSError:  # full for a moment: as on a real network, it is lost
                    self.lost += 1


def udp(frame):
    """A frame of the beacon: IPv4, UDP."""
    return len(frame) > 23 and frame[12:14] == b"\x08\x00" and frame[23] == 17


def tcp(frame):
    """A frame of a connection: IPv4, TCP, no options of IP."""
    return len(frame) >= 54 and frame[12:15] == b"\x08\x00\x45" and frame[23] == 6


def reason_to_skip():
    """None when wires can be laid here."""
    if os.geteuid() != 0:
        return "needs root"
    if not shutil.which("ip"):
        return "needs ip (package iproute2)"
    try:
        with Wire():
            pass
    except (OSError, subprocess.CalledProcessError):
        return "needs network namespaces"
    return None
