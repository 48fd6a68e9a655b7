"""Damage to the bytes of bodies."""

from collections.abc import Callable
from random import Random

_INSERTED = [
    *(b"\xff", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\0", b"\\", b'"', b"{", b"]", b"9"),
    *(b"<", b">", b"&", b"\xc0\x80", b" ", b"\n", b"\xf0\x9f", b"\x1f\x8b", b"\xa0"),
]

_Damage = Callable[[Random, bytes], bytes]


def damaged_bytes(random: Random, body: bytes) -> bytes:
    return random.choice(_DAMAGES)(random, body)


def _cut(random: Random, body: bytes) -> bytes:
    return body[: random.randint(0, len(body))]


def _insert(random: Random, body: bytes) -> bytes:
    place = random.choice([0, len(body), random.randint(0, len(body))])
    return body[:place] + random.choice(_INSERTED) + body[place:]


def _remove(random: Random, body: bytes) -> bytes:
    place = random.randint(0, len(body))
    return body[:place] + body[place + random.randint(1, 4) :]


def _change(random: Random, body: bytes) -> bytes:
    place = random.randint(0, len(body))
    return body[:place] + random.randbytes(1) + body[place + 1 :]


def _other(random: Random, _: bytes) -> bytes:
    """A body of another kind."""
    return random.choice(
        [
            *(b" ", b"null", b"[]", b"{}", b'"text"', b"1", b"true", b"NaN", b"\xa0"),
            *(b"\xf6", b"<html><body>Busy</body></html>", b"<r/>", b"OK"),
            *(b"\xff\xfe{\0}\0", b"\x80", b"\xbf\xff"),
            *(b"<!DOCTYPE r [<!ENTITY e 'x'>]><r>&e;</r>", b"[[]]", b"\x01"),
        ]
    )


def _pad(random: Random, body: bytes) -> bytes:
    space = random.choice([b" ", b"\n\n", b"\t", b"\r\n", b"\xc2\xa0", b"\x0b"])
    return space + body if random.random() < 0.5 else body + space


_DAMAGES: list[_Damage] = [
    *(_cut, _cut, _insert, _insert, _remove, _change, _change, lambda _, __: b""),
    *(_other, _pad, lambda _, body: body + body),
    lambda _, body: body.decode("latin-1").encode("utf-16"),
    lambda _, body: b"\xef\xbb\xbf" + body,
]
