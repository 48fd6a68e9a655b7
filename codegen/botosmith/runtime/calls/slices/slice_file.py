"""The file of a slice: what botocore's clients need of a service's models.

It has the models of one version of botocore without documentation, so that a client
starts without reading them whole. After a header come the head, in JSON that bzip2
compressed, the offsets of the fragments, and the fragments. Each is a line with the
JSON of an operation, or with the name and the JSON of a shape. A reference to a shape
is the number of its fragment, or a list of this number and the traits of the member.
"""

from __future__ import annotations

import json
from bz2 import decompress
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from struct import Struct
from typing import Any
from zlib import crc32

from ...lazy import SDK

MAGIC = b"slice 1\n"
# The magic, the checksum of what follows the header, the size of the head, the number
# of operations and that of all fragments.
HEADER = Struct("<8sIIII")
# Zero for operations that the SDK does not have.
OFFSET = Struct("<I")
# The traits of operations that botocore reads when it makes a client. The head has
# them, for all operations of the service.
EARLY_TRAITS = ("name", "http", "endpointoperation", "endpointdiscovery")


class Slice:
    """The slice of a service.

    All clients share it, so nothing that they could change is handed out twice.

    Attributes:
        service: botocore's name of the service.
        version: The version of the service's API.
        checksums: The checksums of botocore's files that it was made from, in hex, by
            their names.
        model: The JSON of the model without operations and shapes.
        operations: The number of its early traits, for each operation.
        early_traits: The early traits.
        rules: The endpoint rule set; `None` if the service has none.
        endpoints: What `endpoints.json` says about the service; `None` if there is no
            such file.
    """

    def __init__(self, data: bytes) -> None:
        """Read a file.

        Raises:
            ValueError: It is damaged, or not the file of a slice.
        """
        start = HEADER.size
        if len(data) < start:
            raise ValueError("too short")
        magic, checksum, head_size, operations, fragments = HEADER.unpack_from(data)
        if magic != MAGIC or checksum != crc32(memoryview(data)[start:]):
            raise ValueError("damaged")
        self._data = data
        self._offsets = start + head_size
        self._first_shape: int = operations
        self._end: int = fragments
        self._numbers: dict[str, int] = {}
        head: Any = json.loads(decompress(data[start : self._offsets]))
        self.service: str = head["service"]
        self.version: str = head["version"]
        self.checksums: Mapping[str, str] = head["checksums"]
        self.model: str = head["model"]
        self.operations: Mapping[str, int] = head["operations"]
        self.early_traits: list[Mapping[str, Any]] = head["early_traits"]
        self.rules: Mapping[str, Any] | None = head["rules"]
        self.endpoints: Mapping[str, Any] | None = head["endpoints"]

    def operation(self, number: int) -> dict[str, Any] | None:
        """Parse an operation; `None` if it is not in the slice.

        Args:
            number: Its place among the operations of the service.
        """
        offset = self._offset(number)
        if not offset:
            return None
        operation = self._parse(offset)
        for key in ("input", "output"):
            if key in operation:
                operation[key] = self._reference(operation[key])
        if "errors" in operation:
            operation["errors"] = list(map(self._reference, operation["errors"]))
        return operation

    def shape(self, name: str) -> dict[str, Any] | None:
        """Parse a shape; `None` if it is not in the slice."""
        number = self._numbers.get(name)
        if number is None:
            self.shape_names()
            number = self._numbers.get(name)
            if number is None:
                return None
        shape = self._parse(self._offset(number) + len(name.encode()) + 1)
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
        return [self._name(number) for number in range(self._first_shape, self._end)]

    def _reference(self, packed: Any) -> dict[str, Any]:
        if packed.__class__ is int:
            return {"shape": self._name(packed)}
        number, traits = packed
        return {"shape": self._name(number), **traits}

    def _name(self, number: int) -> str:
        offset = self._offset(number)
        name = self._data[offset : self._data.index(b"\t", offset)].decode()
        self._numbers[name] = number
        return name

    def _offset(self, number: int) -> int:
        offset: int = OFFSET.unpack_from(self._data, self._offsets + 4 * number)[0]
        return offset

    def _parse(self, offset: int) -> dict[str, Any]:
        content: dict[str, Any]
        content = json.loads(self._data[offset : self._data.index(b"\n", offset)])
        return content


@cache
def find_slice(package: str) -> Slice | None:
    """Read the slice of a service; `None` if the SDK has none that can be read.

    Args:
        package: The name of the service's package in the SDK.
    """
    sdk: Any = import_module(SDK)
    try:
        # The loader of the SDK, which may be in a zip file.
        read = sdk.__spec__.loader.get_data
        folder = sdk.__path__[0]
        return Slice(read(f"{folder}/_models/{package}.slice"))
    except (AttributeError, IndexError, OSError, ValueError):
        return None
