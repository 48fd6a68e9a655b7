"""Writes trees as JSON or CBOR, not always in the shortest way."""

import json
import struct
from random import Random

from tests.support.fuzz.trees import Entries, Seconds, Tree, Verbatim, is_items


def json_bytes(random: Random, tree: Tree) -> bytes:
    if isinstance(tree, Verbatim):
        return tree.data
    if isinstance(tree, Entries):
        pairs = [
            json_bytes(random, key) + b":" + json_bytes(random, value)
            for key, value in tree.pairs
        ]
        return b"{" + _joined(random, pairs) + b"}"
    if is_items(tree):
        return b"[" + _joined(random, [json_bytes(random, i) for i in tree]) + b"]"
    if isinstance(tree, Seconds):
        return json_bytes(random, tree.value)
    if isinstance(tree, bytes):
        tree = tree.decode("latin-1")
    text = json.dumps(tree, ensure_ascii=random.random() < 0.5)
    return text.encode("utf-8", "surrogatepass")


def _joined(random: Random, parts: list[bytes]) -> bytes:
    return random.choice([b",", b",", b",", b", ", b"\n,\t"]).join(parts)


def cbor_bytes(random: Random, tree: Tree) -> bytes:
    if is_items(tree):
        return _container(random, 4, [cbor_bytes(random, item) for item in tree])
    match tree:
        case Verbatim():
            return tree.data
        case Entries():
            parts = [
                cbor_bytes(random, key) + cbor_bytes(random, value)
                for key, value in tree.pairs
            ]
            return _container(random, 5, parts)
        case Seconds():
            return _head(random, 6, 1) + cbor_bytes(random, tree.value)
        case None:
            return random.choice([b"\xf6", b"\xf6", b"\xf7"])
        case bool():
            return b"\xf5" if tree else b"\xf4"
        case int():
            return _integer(random, tree)
        case float():
            return _float(random, tree)
        case bytes():
            return _string(random, 2, tree)
        case _:
            return _string(random, 3, str(tree).encode("utf-8", "surrogatepass"))


def _head(random: Random, major: int, number: int) -> bytes:
    """The start of an item; its number may be longer than necessary."""
    if number < 24 and random.random() < 0.9:
        return bytes([major << 5 | number])
    for size, form in enumerate("BHI"):
        if number < 1 << (8 << size) and random.random() < 0.8:
            return struct.pack(f">B{form}", major << 5 | 24 + size, number)
    return struct.pack(">BQ", major << 5 | 27, number)


def _container(random: Random, major: int, parts: list[bytes]) -> bytes:
    if random.random() < 0.3:
        return bytes([major << 5 | 31]) + b"".join(parts) + b"\xff"
    return _head(random, major, len(parts)) + b"".join(parts)


def _string(random: Random, major: int, data: bytes) -> bytes:
    if random.random() < 0.1:
        half = len(data) // 2
        chunks = [_head(random, major, len(p)) + p for p in (data[:half], data[half:])]
        return bytes([major << 5 | 31]) + b"".join(chunks) + b"\xff"
    return _head(random, major, len(data)) + data


def _integer(random: Random, number: int) -> bytes:
    positive = number if number >= 0 else -1 - number
    if positive >= 1 << 64:
        # A big number: a tag that botocore does not know.
        size = (positive.bit_length() + 7) // 8
        tag = b"\xc2" if number >= 0 else b"\xc3"
        return tag + _head(random, 2, size) + positive.to_bytes(size)
    return _head(random, 0 if number >= 0 else 1, positive)


def _float(random: Random, number: float) -> bytes:
    forms = [b"\xfb" + struct.pack(">d", number)]
    for head, form in ((b"\xfa", ">f"), (b"\xf9", ">e")):
        try:
            forms.append(head + struct.pack(form, number))
        except OverflowError:
            continue
    return random.choice(forms)
