"""Writing requests in JSON: as trees that `json.dumps` takes."""

from __future__ import annotations

from json import dumps
from typing import TYPE_CHECKING

from ..checkers.override import override
from ..convert.compiler import Source
from ..convert.kinds import Kind, ListKind, MapKind, Member, kind_of
from .compiler import Compiler, list_check, map_check
from .formats import body, document, header_document

if TYPE_CHECKING:
    from ..checkers.botocore_types import ListShape, MapShape, Shape, StructureShape
else:
    from botocore.model import ListShape, MapShape, StructureShape


def to_json(tree: object) -> bytes:
    """Write a document as botocore does."""
    return dumps(tree).encode()


def renames(shape: Shape) -> bool:
    """Whether a tree has other names than boto3's arguments."""
    seen: set[str] = set()
    pending = [shape]
    while pending:
        shape = pending.pop()
        if "name" in shape.serialization:
            return True
        if shape.name not in seen:
            seen.add(shape.name)
            if isinstance(shape, StructureShape):
                pending += shape.members.values()
            elif isinstance(shape, ListShape):
                pending.append(shape.member)
            elif isinstance(shape, MapShape):
                pending.append(shape.value)
    return False


class JsonCompiler(Compiler):
    """Compiles functions that make dicts, for the protocols json and rest-json."""

    @override
    def write_member(self, source: Source, member: Member, shape: Shape) -> None:
        value = self.expression(source, kind_of(member.type), shape, "v")
        source.lines.append(f"  out[{self.name(member, shape)!r}] = {value}")

    def name(self, member: Member, shape: Shape) -> str:
        """The name of a member in the dict."""
        name: str = shape.serialization.get("name", member.wire)
        return name

    @override
    def list_expression(
        self, source: Source, kind: ListKind, shape: ListShape, v: str, depth: int
    ) -> str:
        x = f"x{depth}"
        item = self.expression(source, kind.item, shape.member, x, depth + 1)
        return f"([{item} for {x} in {v}] if {list_check(shape, v)} else odd())"

    @override
    def map_expression(
        self, source: Source, kind: MapKind, shape: MapShape, v: str, depth: int
    ) -> str:
        k, x = f"k{depth}", f"x{depth}"
        key = self.expression(source, kind.key, shape.key, k, depth + 1)
        value = self.expression(source, kind.value, shape.value, x, depth + 1)
        made = f"{{{key}: {value} for {k}, {x} in {v}.items()}}"
        return f"({made} if {map_check(v)} else odd())"

    @override
    def document(self, source: Source, v: str) -> str:
        return f"{source.name(document, 'document')}({v})"


class ArgumentCompiler(JsonCompiler):
    """Compiles functions that make arguments as boto3 takes them."""

    @override
    def name(self, member: Member, shape: Shape) -> str:
        return member.wire

    @override
    def scalar(self, source: Source, kind: Kind, shape: Shape, v: str) -> str:
        if shape.type_name == "string" and (
            shape.serialization.get("jsonvalue")
            and shape.serialization.get("location") == "header"
        ):
            return f"{source.name(header_document, 'header_document')}({v})"
        if shape.type_name == "blob":
            return f"{source.name(body, 'body')}({v})"
        if shape.type_name == "timestamp":
            source.names["datetime"] = self.timestamps.type
            return f"({v} if {v}.__class__ is datetime else odd())"
        return super().scalar(source, kind, shape, v)
