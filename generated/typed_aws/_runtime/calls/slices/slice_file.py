"""The file of a slice: what botocore's clients need of a service's models.

It has the models of one version of botocore without documentation, so that a client
starts without reading them whole. botosmith's `output/slices.py` has its format.
"""

from __future__ import annotations

import json
import sys
from bisect import bisect
from bz2 import decompress
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import chain
from struct import Struct
from typing import Any, TypeAlias
from zlib import crc32

from ...lazy import SDK

Part: TypeAlias = dict[str, Any]
"""A part of a model."""

# The magic, the checksum of what follows the header, and the size of the head.
HEADER = Struct("<8sII")
MAGIC = b"slice 1\n"
# The traits of operations that botocore reads when it makes a client. The head has
# them, for all operations of the service.
EARLY_TRAITS = ("name", "http", "endpointoperation", "endpointdiscovery")


class Slice:
    """The slice of a service, which all its clients share.

    Attributes:
        service: botocore's name of the service.
        version: The version of the service's API.
        checksums: The checksums of botocore's files that it was made from, by name.
        model: The JSON of the model without operations and shapes.
        operations: For each operation the number of its early traits, and of its line;
            `None` if the SDK does not have the operation.
        early_traits: Early traits of operations.
        endpoints: What `endpoints.json` says about the service; `None` if there is no
            such file.
    """

    def __init__(self, data: bytes) -> None:
        """Read a file.

        Raises:
            ValueError: It is damaged, or not the file of a slice.
            AttributeError, LookupError, RecursionError, TypeError: Its head is
                invalid.
        """
        start = HEADER.size
        if len(data) < start:
            raise ValueError("too short")
        magic, checksum, size = HEADER.unpack_from(data)
        if magic != MAGIC or checksum != crc32(memoryview(data)[start:]):
            raise ValueError("damaged")
        head = json.loads(decompress(data[start : start + size]))
        self.service: str = head["service"]
        self.version: str = head["version"]
        self.checksums: Mapping[str, str] = head["checksums"]
        self.model: str = head["model"]
        self.operations: Mapping[str, tuple[int, int | None]] = head["operations"]
        self.early_traits: list[Part] = head["early_traits"]
        self.endpoints: Part | None = head["endpoints"]
        # The numbers of the shapes' lines, unless the model has the shapes by name.
        self._order: list[int] | None = head["order"]
        self._first_lines: list[int] = []
        self._compressed: list[bytes] = []
        self._blocks: dict[int, list[bytes]] = {}
        place, line = start + size, 0
        for lines, size in head["blocks"]:
            self._first_lines.append(line)
            self._compressed.append(data[place : place + size])
            place, line = place + size, line + lines
        self._lines = line
        self._numbers: dict[str, int] = {}
        # Other entries of the head are compared with botocore's files.
        objects = [json.loads(self.model), *self.early_traits]
        if self.endpoints is not None:
            objects.append(json.loads(self.endpoints["data"]))
        pairs = self.operations.values()
        used = [number for _, number in pairs if number is not None]
        used += [] if self._order is None else self._order
        if not (
            place == len(data)
            and all(type(one) is dict for one in objects)
            and _are_below(place, chain(*head["blocks"]))
            and _are_below(len(self.early_traits), (traits for traits, _ in pairs))
            and _are_below(self._lines, used)
        ):
            raise ValueError("invalid head")

    def operation(self, number: int) -> Part:
        """Parse the operation of a line."""
        operation: Part = json.loads(self._line(number))
        for key in ("input", "output"):
            if key in operation:
                operation[key] = self._reference(operation[key])
        if "errors" in operation:
            operation["errors"] = list(map(self._reference, operation["errors"]))
        return operation

    def shape(self, name: str) -> Part | None:
        """Parse a shape; `None` if it is not in the slice."""
        if name not in self._numbers:
            self.shape_names()
            if name not in self._numbers:
                return None
        line = self._line(self._numbers[name])
        shape: Part = json.loads(line[line.index(b"\t") :])
        for key in ("member", "key", "value"):
            if key in shape:
                shape[key] = self._reference(shape[key])
        if "members" in shape:
            members = shape["members"]
            for member, reference in members.items():
                members[member] = self._reference(reference)
        return shape

    def shape_names(self) -> list[str]:
        """The names of all shapes in the slice, in the order of the model."""
        if self._order is not None:
            return list(map(self._name, self._order))
        return sorted(filter(None, map(self._name, range(self._lines))))

    def _reference(self, packed: Any) -> Part:
        if packed.__class__ is int:
            return {"shape": self._name(packed)}
        number, traits = packed
        return {"shape": self._name(number), **traits}

    def _name(self, number: int) -> str:
        name = self._line(number).partition(b"\t")[0].decode()
        self._numbers[name] = number
        return name

    def _line(self, number: int) -> bytes:
        index = bisect(self._first_lines, number) - 1
        block = self._blocks.get(index)
        if block is None:
            block = decompress(self._compressed[index]).split(b"\n")
            self._blocks[index] = block
        return block[number - self._first_lines[index]]


def _are_below(end: int, numbers: Iterable[object]) -> bool:
    return all(type(one) is int and 0 <= one < end for one in numbers)


@cache
def find_slice(service: str) -> Slice | None:
    """Read the slice of a service; `None` if the SDK has none that can be read."""
    sdk: Any = sys.modules[SDK]
    try:
        # The loader of the SDK, which may be in a zip file.
        read = sdk.__spec__.loader.get_data
        slice_ = Slice(read(f"{sdk.__path__[0]}/_models/{service}.slice"))
    except (AttributeError, LookupError, OSError, RuntimeError, TypeError, ValueError):
        return None
    return slice_ if slice_.service == service else None
