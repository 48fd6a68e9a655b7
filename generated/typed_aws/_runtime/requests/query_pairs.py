"""Writing requests as the pairs of a form, for the protocols query and ec2."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..checkers.override import override
from ..convert.compiler import Source
from ..convert.kinds import (
    Kind,
    ListKind,
    MapKind,
    Member,
    StructureKind,
    UnionKind,
    kind_of,
)
from .compiler import Compiler, list_check, map_check
from .formats import OddValue

if TYPE_CHECKING:
    from ..checkers.botocore_types import ListShape, MapShape, Shape, StructureShape
else:
    from botocore.model import ListShape, MapShape, StructureShape

# Names that an f-string can have as they are.
_NAME = re.compile(r"[\w.:-]+", re.ASCII)


class QueryCompiler(Compiler):
    """Compiles functions that add pairs to the dict `out`.

    The names of all pairs begin with the argument `p`.
    """

    arguments = ", out, p"
    start = "pass"
    booleans = "true", "false"

    @override
    def write_member(self, source: Source, member: Member, shape: Shape) -> None:
        name = self.member_name(member, shape)
        self.write(source, "  ", kind_of(member.type), shape, "v", "{p}", name)

    def member_name(self, member: Member, shape: Shape) -> str:
        """The name of a member of a structure."""
        name: str = shape.serialization.get("name", member.wire)
        return _checked_name(name)

    def write(
        self,
        source: Source,
        indent: str,
        kind: Kind,
        shape: Shape,
        v: str,
        base: str,
        last: str,
    ) -> None:
        """Write the statements that add a value.

        Args:
            source: The function.
            indent: Its indentation.
            kind: The kind of the value.
            shape: Its shape.
            v: The variable that holds it.
            base: The part of an f-string for all of its name except the last word.
            last: The part for the last word.
        """
        add = source.lines.append
        if isinstance(shape, StructureShape):
            self._reject_hooks(kind)
            if not isinstance(kind, StructureKind | UnionKind) or (
                shape.is_document_type
            ):
                raise OddValue
            nested = self.call(source, kind, shape)
            add(f'{indent}{nested}({v}, out, f"{base}{last}.")')
        elif isinstance(shape, ListShape):
            if not isinstance(kind, ListKind):
                raise OddValue
            add(f"{indent}if not ({list_check(shape, v)}): odd()")
            self.write_list(source, indent, kind, shape, v, base, last)
        elif isinstance(shape, MapShape):
            if not isinstance(kind, MapKind):
                raise OddValue
            add(f"{indent}if not ({map_check(v)}): odd()")
            self._write_map(source, indent, kind, shape, v, base, last)
        else:
            value = self.expression(source, kind, shape, v)
            add(f'{indent}out[f"{base}{last}"] = {value}')

    def write_list(
        self,
        source: Source,
        indent: str,
        kind: ListKind,
        shape: ListShape,
        v: str,
        base: str,
        last: str,
    ) -> None:
        """Write the statements that add the items of a list."""
        whole = f"{base}{last}"
        name = shape.member.serialization.get("name")
        if not shape.serialization.get("flattened"):
            base = f"{base}{last}.{_checked_name(name or 'member')}."
        elif name:
            # It replaces the last word, which botocore looks for.
            if "." in last + name:
                raise OddValue
            base = f"{base}{_checked_name(name)}."
        else:
            base = f"{base}{last}."
        source.lines.append(f'{indent}if not {v}: out[f"{whole}"] = ""')
        self.write_items(source, indent, kind, shape, v, base)

    def write_items(
        self,
        source: Source,
        indent: str,
        kind: ListKind,
        shape: ListShape,
        v: str,
        base: str,
    ) -> None:
        """Write the loop over the items of a list."""
        i, x = f"i{len(indent)}", f"x{len(indent)}"
        source.lines.append(f"{indent}for {i}, {x} in enumerate({v}, 1):")
        self.write(source, indent + " ", kind.item, shape.member, x, base, f"{{{i}}}")

    def _write_map(
        self,
        source: Source,
        indent: str,
        kind: MapKind,
        shape: MapShape,
        v: str,
        base: str,
        last: str,
    ) -> None:
        entry = "" if shape.serialization.get("flattened") else "entry."
        i, k, x = (f"{letter}{len(indent)}" for letter in "ikx")
        base = f"{base}{last}.{entry}{{{i}}}."
        inner = indent + " "
        source.lines.append(
            f"{indent}for {i}, ({k}, {x}) in enumerate({v}.items(), 1):"
        )
        key = self.entry_name(shape.key, "key")
        value = self.entry_name(shape.value, "value")
        self.write(source, inner, kind.key, shape.key, k, base, key)
        self.write(source, inner, kind.value, shape.value, x, base, value)

    def entry_name(self, shape: Shape, default: str) -> str:
        """The name of the key or the value of a map."""
        name: str = shape.serialization.get("name", default)
        return _checked_name(name)


class Ec2Compiler(QueryCompiler):
    """Compiles the same for the protocol ec2."""

    @override
    def member_name(self, member: Member, shape: Shape) -> str:
        return self.entry_name(shape, member.wire)

    @override
    def write_list(
        self,
        source: Source,
        indent: str,
        kind: ListKind,
        shape: ListShape,
        v: str,
        base: str,
        last: str,
    ) -> None:
        self.write_items(source, indent, kind, shape, v, f"{base}{last}.")

    @override
    def entry_name(self, shape: Shape, default: str) -> str:
        serialization = shape.serialization
        if "queryName" in serialization:
            return _checked_name(serialization["queryName"])
        if "name" in serialization:
            name: str = serialization["name"]
            return _checked_name(name[:1].upper() + name[1:])
        return _checked_name(default)


def _checked_name(name: str) -> str:
    if not _NAME.fullmatch(name):
        raise OddValue
    return name
