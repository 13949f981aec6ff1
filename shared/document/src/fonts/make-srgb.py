#!/usr/bin/env python3
"""Makes srgb.icc, the output intent of every document: sRGB (IEC 61966-2-1) as a matrix profile of ICC 4.2, some 600
bytes where the usual one has 3 000. Committed, so nobody needs this to build: make-srgb.py OUTPUT_FILE"""
import struct
import sys


def fixed(*values):
    return b"".join(struct.pack(">i", round(v * 65536)) for v in values)


def text(s):
    body = s.encode("utf-16-be")
    return b"mluc\0\0\0\0" + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(body), 28) + body


def xyz(*values):
    return b"XYZ \0\0\0\0" + fixed(*values)


# Primaries and white adapted to D50 by Bradford; the curve is the standard's own, parametric type 3.
curve = b"para\0\0\0\0" + struct.pack(">HH", 3, 0) + fixed(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
tags = [
    (b"desc", text("sRGB")),
    (b"cprt", text("CC0")),
    (b"wtpt", xyz(0.9642, 1.0, 0.8249)),
    (b"chad", b"sf32\0\0\0\0" + fixed(1.0479298, 0.0229469, -0.0501922, 0.0296278, 0.9904344, -0.0170738,
                                      -0.0092430, 0.0150552, 0.7518743)),
    (b"rXYZ", xyz(0.4360747, 0.2225045, 0.0139322)),
    (b"gXYZ", xyz(0.3850649, 0.7168786, 0.0971045)),
    (b"bXYZ", xyz(0.1430804, 0.0606169, 0.7141733)),
    (b"rTRC", curve), (b"gTRC", curve), (b"bTRC", curve),
]
table, data, seen = b"", b"", {}
start = 128 + 4 + 12 * len(tags)
for name, body in tags:
    if body not in seen:
        data += b"\0" * (-len(data) % 4)
        seen[body] = start + len(data)
        data += body
    table += struct.pack(">4sII", name, seen[body], len(body))
data += b"\0" * (-len(data) % 4)
header = struct.pack(">I4sI4s4s4s", start + len(data), b"\0" * 4, 0x04200000, b"mntr", b"RGB ", b"XYZ ")
header += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + b"\0" * 28 + fixed(0.9642, 1.0, 0.8249)
header += b"\0" * (128 - len(header))
open(sys.argv[1], "wb").write(header + struct.pack(">I", len(tags)) + table + data)
