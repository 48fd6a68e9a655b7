"""Random arguments of operations, in boto3's form: valid ones, and a few others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta, timezone
from random import Random
from typing import Any

from botocore.model import ListShape, MapShape, Shape, StringShape, StructureShape
from botocore.utils import is_json_value_header

from tests.support.fuzz.trees import BLOBS, FLOATS, TEXTS

# DynamoDB's structure that docs/differences.md lists as a union.
_UNION = "AttributeValue"
# After so many levels, containers are as small as they may be.
_DEPTH = 5
_ELSEWHERE = timezone(timedelta(hours=-9, minutes=-30))
_TIMES = [
    datetime(2024, 2, 29, 12, 0, 0, tzinfo=UTC),
    datetime(2024, 2, 29, 12, 0, 0, 123456, UTC),
    datetime(1969, 12, 31, 23, 59, 59, 500000, _ELSEWHERE),
    datetime(2024, 2, 29, 12, 0, 0),
    datetime(9999, 1, 1, tzinfo=_ELSEWHERE),
]
_DOCUMENTS: list[Any] = [
    *("text", 7, 2.5, True),
    *([1, None, ["ü"]], {"a": {"b": None}, "c": []}, {}),
]
# What URLs may consist of: other text in them is often an error.
_NAMES = ["name", "a-b.c", "my-bucket", "x1", "arn:aws:iam::123456789012:user/u", "a b"]


class ArgumentMaker:
    """Makes arguments; faulty values are missing, too small or `None`."""

    def __init__(self, random: Random, fault: float) -> None:
        self._random = random
        self._fault = fault

    def structure(self, shape: StructureShape, depth: int = 0) -> Any:
        """Make a structure, with its members in the order of the model."""
        if getattr(shape, "is_document_type", False):
            return self._random.choice(_DOCUMENTS)
        chosen = {*self._names(shape, depth)}
        return {
            name: self._value(member, depth + 1)
            for name, member in shape.members.items()
            if name in chosen
        }

    def _names(self, shape: StructureShape, depth: int) -> Iterator[str]:
        members: Mapping[str, Shape] = shape.members
        if getattr(shape, "is_tagged_union", False) or shape.name == _UNION:
            small = [name for name, it in members.items() if _is_scalar(it)]
            yield self._random.choice(
                small if small and depth >= _DEPTH else [*members]
            )
            return
        for name in shape.required_members:
            if not self._is_faulty():
                yield name
        if members and depth < _DEPTH:
            most = min(len(members), 8 if depth < 2 else 3)
            count = self._random.randint(0, most)
            yield from self._random.sample([*members], count)

    def _value(self, shape: Shape, depth: int) -> Any:
        if isinstance(shape, StructureShape):
            return self.structure(shape, depth)
        if isinstance(shape, ListShape):
            return [self._item(shape.member, depth) for _ in self._times(shape, depth)]
        if isinstance(shape, MapShape):
            return {
                self._value(shape.key, depth): self._item(shape.value, depth)
                for _ in self._times(shape, depth)
            }
        if is_json_value_header(shape):
            return self._random.choice(_DOCUMENTS)
        return self._scalar(shape)

    def _item(self, shape: Shape, depth: int) -> Any:
        return None if self._is_faulty() else self._value(shape, depth + 1)

    def _times(self, shape: Shape, depth: int) -> range:
        least = 0 if self._is_faulty() else int(shape.metadata.get("min", 0))
        more = 0 if depth >= _DEPTH else self._random.choice([0, 1, 1, 2, 3])
        return range(least + more)

    def _scalar(self, shape: Shape) -> Any:
        random = self._random
        least = 0 if self._is_faulty() else shape.metadata.get("min", 0)
        match shape.type_name:
            case "integer" | "long":
                bits = 31 if shape.type_name == "integer" else 63
                return int(least) + random.choice([0, 1, 7, 2 ** (bits - 2)])
            case "float" | "double":
                return max(least, random.choice([*FLOATS, 7]))
            case "boolean":
                return random.choice([True, False])
            case "blob":
                return random.choice(BLOBS) + b"b" * int(least)
            case "timestamp":
                return random.choice(_TIMES)
            case _:
                return self._text(shape, int(least))

    def _text(self, shape: Shape, least: int) -> str:
        random = self._random
        if isinstance(shape, StringShape) and shape.enum:
            return random.choice([*shape.enum, *shape.enum, "NewerThanTheSdk"])
        is_in_url = shape.serialization.get("location") == "uri" or (
            "contextParam" in shape.metadata
        )
        text = random.choice(_NAMES if is_in_url and random.random() < 0.9 else TEXTS)
        return text + "t" * max(0, least - len(text))

    def _is_faulty(self) -> bool:
        return self._random.random() < self._fault


def _is_scalar(shape: Shape) -> bool:
    return not isinstance(shape, StructureShape | ListShape | MapShape)


def random_arguments(random: Random, shape: StructureShape | None) -> dict[str, Any]:
    if shape is None:
        return {}
    fault = 0.05 if random.random() < 0.1 else 0
    made: dict[str, Any] = ArgumentMaker(random, fault).structure(shape)
    return made
