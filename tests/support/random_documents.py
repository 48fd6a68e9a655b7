"""Random documents of shapes in boto3's form, for hypothesis.

They contain what real ones do, and more: missing members, even required ones, empty
lists, maps, structures and strings, zeros, unknown enum values, recursion, nulls in
lists and maps, and all of Unicode.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from typing import Any

from botocore.model import ListShape, MapShape, Shape, StringShape, StructureShape
from botocore.utils import is_json_value_header
from hypothesis import strategies as st

# After this number of values, containers stay empty.
_ROOM = 40
_MANY = 3

_TEXT = st.text(max_size=20)
_ZONES = st.sampled_from([UTC, timezone(timedelta(hours=-9, minutes=-30))])
# So that the times exist in all time zones.
_TIMES = st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30), timezones=_ZONES)
_JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | _TEXT,
    lambda inner: (
        st.lists(inner, max_size=_MANY) | st.dictionaries(_TEXT, inner, max_size=_MANY)
    ),
    max_leaves=5,
)
# A null member would be a missing one.
_DOCUMENT = _JSON.filter(lambda value: value is not None)
# Rarely true; hypothesis shrinks it to false.
_RARELY = st.integers(0, 7).map(lambda number: number == 7)


@st.composite
def documents(
    draw: st.DrawFn, shape: StructureShape | None, *, valid: bool = False
) -> dict[str, Any]:
    """Random documents of a structure; an operation without it has only the empty one.

    botocore's validator accepts valid ones: no required member is missing, no value is
    too short, and there are no nulls.
    """
    if shape is None:
        return {}
    made: dict[str, Any] = _Maker(draw, valid).structure(shape)
    return made


def members_in_documents(shape: StructureShape) -> dict[str, Shape]:
    """The members that documents can have: all but streams."""
    return {
        name: member
        for name, member in shape.members.items()
        if not member.serialization.get("streaming")
        and not member.serialization.get("eventstream")
    }


class _Maker:
    def __init__(self, draw: st.DrawFn, valid: bool) -> None:
        self._draw = draw
        self._valid = valid
        self._room = _ROOM

    def value(self, shape: Shape) -> Any:
        self._room -= 1
        if isinstance(shape, StructureShape):
            return self.structure(shape)
        if isinstance(shape, ListShape):
            return self._list(shape)
        if isinstance(shape, MapShape):
            return self._map(shape)
        if is_json_value_header(shape):
            return self._draw(_DOCUMENT)
        return self._draw(_scalars(shape, self._valid))

    def structure(self, shape: StructureShape) -> Any:
        if getattr(shape, "is_document_type", False):
            return self._draw(_DOCUMENT)
        members = members_in_documents(shape)
        return {name: self.value(members[name]) for name in self._names(shape)}

    def _names(self, shape: StructureShape) -> Iterator[str]:
        names = tuple(members_in_documents(shape))
        if getattr(shape, "is_tagged_union", False):
            # botocore neither accepts nor returns unions with another number.
            yield self._draw(st.sampled_from(names))
            return
        required = set(shape.required_members) if self._valid else set[str]()
        yield from required
        if self._room > 0 and names:
            for name in self._draw(_some(names)):
                if name not in required:
                    yield name

    def _list(self, shape: ListShape) -> list[Any]:
        least = _least(shape, self._valid)
        size = (
            self._draw(st.integers(least, least + _MANY)) if self._room > 0 else least
        )
        items = [self.value(shape.member) for _ in range(size)]
        if items and not self._valid and self._draw(_RARELY):
            items.insert(self._draw(st.integers(0, size)), None)
        return items

    def _map(self, shape: MapShape) -> dict[str, Any]:
        if self._room <= 0:
            return {}
        keys = _scalars(shape.key, self._valid)
        made: dict[str, Any] = {
            key: self.value(shape.value)
            for key in self._draw(st.lists(keys, unique=True, max_size=_MANY))
        }
        if made and not self._valid and self._draw(_RARELY):
            made[next(iter(made))] = None
        return made


@cache
def _some(names: tuple[str, ...]) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(names), unique=True, max_size=6)


def _least(shape: Shape, valid: bool) -> int:
    return int(shape.metadata.get("min", 0)) if valid else 0


def _scalars(shape: Shape, valid: bool) -> st.SearchStrategy[Any]:
    values = tuple(shape.enum) if isinstance(shape, StringShape) else ()
    # botocore's validator checks only the lower bound.
    return _scalars_of(shape.type_name, values, shape.metadata.get("min", 0), valid)


@cache
def _scalars_of(
    type_name: str, values: tuple[str, ...], least: float, valid: bool
) -> st.SearchStrategy[Any]:
    match type_name:
        case "string" | "character":
            size = int(least) if valid else 0
            text = st.text(min_size=size, max_size=size + 20)
            return st.sampled_from(values) | text if values else text
        case "integer" | "long":
            bits = 31 if type_name == "integer" else 63
            return st.integers(int(least) if valid else -(2**bits), 2**bits - 1)
        case "float" | "double":
            # Services, and callers, also write 1 for 1.0.
            floats = st.floats(least if valid else None, allow_nan=False)
            return floats | st.integers(int(least) + 1, int(least) + 9)
        case "boolean":
            return st.booleans()
        case "blob":
            size = int(least) if valid else 0
            return st.binary(min_size=size, max_size=size + 20)
        case "timestamp":
            return _TIMES
        case _:
            raise NotImplementedError(type_name)
