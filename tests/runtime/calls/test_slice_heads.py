"""Slices with a valid checksum are not used if their heads have another form."""

import bz2
import copy
import json
from collections.abc import Callable, Iterable, Iterator
from types import SimpleNamespace
from typing import Any, TypeAlias
from zlib import crc32

import pytest
from botocore.session import get_session

from botosmith.models.source import Source
from botosmith.output.slices import write_slice
from botosmith.runtime.calls.slices import slice_file
from botosmith.runtime.calls.slices.slice_file import HEADER, find_slice
from botosmith.runtime.calls.slices.sliced_session import with_slice
from botosmith.runtime.lazy import SDK

# Parsed JSON, and the keys and indexes that lead to a value in it.
Json: TypeAlias = Any
Place: TypeAlias = tuple[str | int, ...]
IsUsed: TypeAlias = Callable[[Json], bool]

# In the model of this service, shapes have an order of their own.
_SERVICE = "apigatewaymanagementapi"
_VALUES: tuple[Json, ...] = (None, True, -1, 10**9, 0.0, "", "{", [None], {})


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("slice")
    data = Source().load_client_data(_SERVICE)
    assert data is not None
    write_slice(data, {"GetConnection"}, folder)
    (file,) = folder.glob("_models/*")
    return file.read_bytes()


@pytest.fixture(scope="module")
def head(content: bytes) -> Json:
    _, _, size = HEADER.unpack_from(content)
    return json.loads(bz2.decompress(content[HEADER.size :][:size]))


@pytest.fixture
def is_used(content: bytes, monkeypatch: pytest.MonkeyPatch) -> Iterator[IsUsed]:
    """Says whether a client is made from the slice, when it has another head."""
    files: list[bytes] = []

    def get_data(_: str) -> bytes:
        return files[-1]

    spec = SimpleNamespace(loader=SimpleNamespace(get_data=get_data))
    sdk = SimpleNamespace(__spec__=spec, __path__=["sdk"])
    monkeypatch.setattr(slice_file, "sys", SimpleNamespace(modules={SDK: sdk}))
    magic, _, size = HEADER.unpack_from(content)
    session = get_session()

    def is_used(head: Json) -> bool:
        packed = bz2.compress(json.dumps(head).encode())
        body = packed + content[HEADER.size + size :]
        files.append(HEADER.pack(magic, crc32(body), len(packed)) + body)
        find_slice.cache_clear()
        return with_slice(session, _SERVICE) is not session

    yield is_used
    find_slice.cache_clear()


def _places(value: Json, place: Place = ()) -> Iterator[tuple[Place, Json]]:
    yield place, value
    # The traits themselves are botocore's.
    if place[:1] != ("early_traits",) or len(place) < 2:
        for key in _keys(value):
            yield from _places(value[key], (*place, key))


def _keys(value: Json) -> Iterable[str | int]:
    if value.__class__ is dict:
        return [*value]
    return range(len(value)) if value.__class__ is list else ()


def _changed(head: Json, place: Place, value: Json) -> Json:
    if not place:
        return value
    changed = parent = copy.deepcopy(head)
    for key in place[:-1]:
        parent = parent[key]
    parent[place[-1]] = value
    return changed


def _is_valid(place: Place, value: object, old: object) -> bool:
    """Whether a value may be at a place."""
    match place:
        case ("operations",):
            return value == {}
        case ("operations", _, 1) | ("endpoints",):
            return value is None
        case ("order",):
            return value in (None, "", {})
        case ("early_traits", _):
            return value == {}
        # botocore's `endpoints.json` is used.
        case ("endpoints", "checksum"):
            return True
        case _:
            return json.dumps(value) == json.dumps(old)


def test_values_of_another_form_are_refused(head: Json, is_used: IsUsed) -> None:
    assert head["order"]
    assert head["endpoints"]
    assert is_used(head)
    for place, old in _places(head):
        for value in _VALUES:
            used = is_used(_changed(head, place, value))
            assert used is _is_valid(place, value, old), (place, value)


def test_missing_values_are_refused(head: Json, is_used: IsUsed) -> None:
    for place in ((), ("endpoints",)):
        whole = head[place[0]] if place else head
        for key in whole:
            rest = {name: value for name, value in whole.items() if name != key}
            # Without this checksum, botocore's `endpoints.json` is used.
            assert is_used(_changed(head, place, rest)) is (key == "checksum"), key
