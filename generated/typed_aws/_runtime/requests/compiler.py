"""What the compilers of request bodies have in common.

A compiler writes one straight-line function for each class and its shape. It checks
what botocore's validator checks, and makes what botocore's serializer makes of the same
values. Whatever is unusual raises `OddValue`, and botocore makes the request.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import TYPE_CHECKING, Any

from ..convert.codec import ENCODERS
from ..convert.compiler import Source
from ..convert.kinds import (
    AnyKind,
    EnumKind,
    Kind,
    ListKind,
    MapKind,
    Member,
    ScalarKind,
    StructureKind,
    TextOrKind,
    UnionKind,
    kind_of,
    members,
)
from .formats import OddValue, odd
from .scalars import ScalarWriter

if TYPE_CHECKING:
    from ..checkers.botocore_types import ListShape, MapShape, Shape, StructureShape
else:
    from botocore.model import ListShape, MapShape, StructureShape


class Compiler(ScalarWriter):
    """Compiles the functions of one protocol, for the shapes of one service.

    Attributes:
        arguments: The arguments of functions after the object.
        start: The first statement of the function for a class.
        end: Its last statement.
    """

    arguments = ""
    start = "out = {}"
    end = "return out"

    def __init__(self, serializer: Any) -> None:
        """Compile for a protocol.

        Args:
            serializer: botocore's serializer, without its validator.
        """
        super().__init__(serializer)
        self._functions: dict[object, Callable[..., Any]] = {}

    # Functions

    def body(
        self,
        cls: type,
        shape: StructureShape,
        written: Iterable[Member],
        tokens: Collection[str] = (),
        end: str | None = None,
    ) -> Callable[..., Any]:
        """Compile the function for a class of requests.

        Args:
            cls: The class.
            shape: The operation's input.
            written: The members to write.
            tokens: Those that are idempotency tokens. If an object has none, the
                function's argument `tokens` has them. They come last, where botocore
                adds them.
            end: The last statement, if it is another than usual.
        """
        source = self.source(f"o, tokens{self.arguments}")
        self._write_members(source, cls, shape, written, tokens, end)
        return source.compile(f"request {cls.__qualname__}")

    def payload(
        self, cls: type, shape: StructureShape, member: Member
    ) -> Callable[..., Any]:
        """Compile the function for a class of requests with one member as the body.

        It returns `None` if an object lacks the member.
        """
        kind, payload = kind_of(member.type), shape.members[member.wire]
        if not isinstance(payload, StructureShape) or payload.is_document_type:
            raise OddValue
        source = self.source("o, tokens")
        add = source.lines.append
        add(f" v = o.{member.name}")
        is_required = member.wire in _required(cls, shape)
        add(f" if v is None: {'odd()' if is_required else 'return None'}")
        add(f" return {self.root(source, kind, payload, 'v')}")
        return source.compile(f"request {cls.__qualname__}")

    def root(self, source: Source, kind: Kind, shape: StructureShape, v: str) -> str:
        """Write the expression for a whole document."""
        return self.expression(source, kind, shape, v)

    def call(
        self, source: Source, kind: StructureKind | UnionKind, shape: StructureShape
    ) -> str:
        """Get the name of the function for a class or a union, as used in a source."""
        cls = kind.type if isinstance(kind, StructureKind) else kind.variants
        key = cls, shape.name

        def function() -> Callable[..., Any]:
            found = self._functions.get(key)
            if found is None:
                found = self._functions[key] = self._compile(kind, shape)
            return found

        return source.name_later(function, "nested")

    def _compile(
        self, kind: StructureKind | UnionKind, shape: StructureShape
    ) -> Callable[..., Any]:
        source = self.source(f"o{self.arguments}")
        try:
            if isinstance(kind, StructureKind):
                if shape.is_tagged_union:
                    raise OddValue
                self._write_members(source, kind.type, shape, members(kind.type))
            else:
                self._write_variants(source, kind, shape)
        except (OddValue, KeyError):
            return odd
        return source.compile(f"request {shape.name}")

    def source(self, arguments: str) -> Source:
        """Begin the source of a function, with what all sources name."""
        source = Source(f"def function({arguments}):")
        source.names["odd"] = odd
        return source

    def _write_members(
        self,
        source: Source,
        cls: type,
        shape: StructureShape,
        written: Iterable[Member],
        tokens: Collection[str] = (),
        end: str | None = None,
    ) -> None:
        add = source.lines.append
        required = _required(cls, shape)
        add(f" if o.__class__ is not {source.name(cls, 'cls')}: odd()")
        add(f" {self.start}")
        later: list[Member] = []
        for member in written:
            if member.wire not in shape.members:
                # Newer than the installed botocore.
                add(f" if o.{member.name} is not None: odd()")
                continue
            if member.wire in tokens:
                later.append(member)
            self._reject_hooks(kind_of(member.type))
            add(f" v = o.{member.name}")
            # The expression of a required member rejects `None`.
            if member.wire not in required or member.wire in tokens:
                add(" if v is not None:")
            else:
                add(" if v is None: odd()")
                add(" else:")
            self.write_member(source, member, shape.members[member.wire])
        for member in later:
            add(f" if o.{member.name} is None:")
            add(f"  v = tokens[{member.wire!r}]")
            self.write_member(source, member, shape.members[member.wire])
        add(f" {end or self.end}")

    def _write_variants(
        self, source: Source, kind: UnionKind, shape: StructureShape
    ) -> None:
        if shape.metadata.get("required"):
            raise OddValue
        add = source.lines.append
        add(" v = o.value")
        add(" if v is None: odd()")
        add(f" {self.start}")
        branch = "if"
        for cls, member in kind.fields():
            if member.wire in shape.members:  # newer than botocore's model
                add(f" {branch} o.__class__ is {source.name(cls, 'cls')}:")
                self.write_member(source, member, shape.members[member.wire])
                branch = "elif"
        add(" else: odd()" if branch == "elif" else " odd()")
        add(f" {self.end}")

    def write_member(self, source: Source, member: Member, shape: Shape) -> None:
        """Write the statements that write the member `v`, indented by two."""
        raise NotImplementedError

    # Expressions

    def expression(
        self, source: Source, kind: Kind, shape: Shape, v: str, depth: int = 0
    ) -> str:
        """Write the expression that writes a value.

        Args:
            source: The function that the expression is for.
            kind: The kind of the value.
            shape: Its shape, which decides how it is written.
            v: The variable that holds it.
            depth: How many comprehensions the expression is nested in.
        """
        self._reject_hooks(kind)
        if isinstance(shape, StructureShape):
            if shape.is_document_type:
                return self.document(source, v)
            if isinstance(kind, StructureKind | UnionKind):
                return f"{self.call(source, kind, shape)}({v})"
        elif isinstance(shape, ListShape):
            if isinstance(kind, ListKind):
                return self.list_expression(source, kind, shape, v, depth)
        elif isinstance(shape, MapShape):
            if isinstance(kind, MapKind):
                return self.map_expression(source, kind, shape, v, depth)
        elif isinstance(kind, ScalarKind | EnumKind | TextOrKind | AnyKind):
            return self.scalar(source, kind, shape, v)
        raise OddValue

    def list_expression(
        self, source: Source, kind: ListKind, shape: ListShape, v: str, depth: int
    ) -> str:
        raise NotImplementedError

    def map_expression(
        self, source: Source, kind: MapKind, shape: MapShape, v: str, depth: int
    ) -> str:
        raise NotImplementedError

    def document(self, source: Source, v: str) -> str:
        raise OddValue

    def _reject_hooks(self, kind: Kind) -> None:
        """Leave classes to the converter for which users have hooks."""
        if ENCODERS["dict"].hook_for(kind) is not None:
            raise OddValue


def _required(cls: type, shape: StructureShape) -> frozenset[str]:
    required = frozenset[str](shape.metadata.get("required", ()))
    if not required <= {member.wire for member in members(cls)}:
        raise OddValue
    return required


def list_check(shape: Shape, v: str) -> str:
    """Write the condition under which a value is a list of a shape."""
    least = shape.metadata.get("min")
    length = f" and len({v}) >= {least!r}" if least else ""
    return f"({v}.__class__ is list or {v}.__class__ is tuple){length}"


def map_check(v: str) -> str:
    return f"{v}.__class__ is dict"
