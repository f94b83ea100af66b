# SPDX-License-Identifier: EUPL-1.2
"""Words that can be read on a wire: in a frame as it is, across the frames of a connection, and in what is unpacked."""
import ctypes
import ctypes.util
import struct
import subprocess
import sys

START = b"\x28\xb5\x2f\xfd"
ROOM = 1 << 20

_zstd = ctypes.CDLL(ctypes.util.find_library("zstd") or "libzstd.so.1")
_zstd.ZSTD_decompress.restype = ctypes.c_size_t
_zstd.ZSTD_findFrameCompressedSize.restype = ctypes.c_size_t


def connections(frames):
    """What went over each TCP connection, one way each, put back in order."""
    parts = {}
    for frame in frames:
        if len(frame) < 54 or frame[12:14] != b"\x08\x00" or frame[23] != 6:
            continue
        length = struct.unpack(">H", frame[16:18])[0]
        tcp = 14 + 4 * (frame[14] & 15)
        ports, seq = frame[tcp:tcp + 4], struct.unpack(">I", frame[tcp + 4:tcp + 8])[0]
        said = frame[tcp + 4 * (frame[tcp + 12] >> 4):14 + length]
        if said:
            parts.setdefault((frame[26:34], ports), []).append((seq, said))
    for said in parts.values():
        first = said[0][0]
        whole = bytearray()
        for seq, part in sorted(said, key=lambda each: ((each[0] - first + (1 << 31)) % (1 << 32), -len(each[1]))):
            at = (seq - first) % (1 << 32)
            if at < (1 << 31):
                whole[at:at + len(part)] = part  # what came again lies on top of itself
        yield bytes(whole)


def unpacked(stream):
    """Whatever Zstandard frame can be unpacked."""
    room = ctypes.create_string_buffer(ROOM)
    at = stream.find(START)
    while at >= 0:
        rest = stream[at:at + ROOM]
        size = _zstd.ZSTD_findFrameCompressedSize(rest, ctypes.c_size_t(len(rest)))
        if size <= len(rest):
            got = _zstd.ZSTD_decompress(room, ctypes.c_size_t(ROOM), rest, ctypes.c_size_t(size))
            if got <= ROOM:
                yield room.raw[:got]
        at = stream.find(START, at + 1)


def readable(frames, words, unpacking=True):
    """Those of the words that can be read."""
    places = [*frames, *connections(frames)]
    if unpacking:
        places += [plain for place in list(places) for plain in unpacked(place)]
    return [word for word in words if any(word.encode() in place for place in places)]


def send_plainly(wire, blocks):
    """From b to a over the same wire, in a connection that nobody seals; what went before is forgotten."""
    wire.seen.clear()
    serve = "import socket,sys; s = socket.create_server(('10.83.7.1', 4000)); print(flush=True); c, _ = s.accept()\n" \
            "while c.recv(4096): pass"
    send = "import socket,sys; c = socket.create_connection(('10.83.7.1', 4000)); c.sendall(sys.stdin.buffer.read())"
    with subprocess.Popen([*wire.inside("a"), sys.executable, "-c", serve], stdout=subprocess.PIPE) as server:
        server.stdout.readline()
        subprocess.run([*wire.inside("b"), sys.executable, "-c", send], input=blocks, check=True)
        assert server.wait(20) == 0
