"""What the compilers of decoders and encoders have in common.

A codec compiles one straight-line function for each class and each union, when that
function is first called.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from .kinds import (
    TEXT,
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
    has_wire_names,
)
from .scalars import Convert, Form, Scalar, as_list, as_map

_pending: ContextVar[list[Callable[[], object]] | None] = ContextVar(
    f"{__package__}.pending", default=None
)


@contextmanager
def compiling_all() -> Generator[None]:
    """After the block, compile all functions that would be compiled by first calls.

    These are the functions that those compiled in the block need.
    """
    pending: list[Callable[[], object]] = []
    token = _pending.set(pending)
    try:
        yield
        while pending:
            pending.pop()()
    finally:
        _pending.reset(token)


def compile_ahead(make: Callable[[], object]) -> None:
    """Inside a block of `compiling_all`, compile at its end what first calls would."""
    pending = _pending.get()
    if pending is not None:
        pending.append(make)


class Source:
    """The source of a function, and the objects that it names."""

    def __init__(self, head: str) -> None:
        self.lines = [head]
        self.names: dict[str, object] = {}

    def name(self, value: object, hint: str) -> str:
        """Get the name for a value, the same one each time for the same value."""
        name, count = hint, 1
        while name in self.names and self.names[name] is not value:
            count += 1
            name = f"{hint}{count}"
        self.names[name] = value
        return name

    def name_later(self, make: Callable[[], Callable[..., Any]], hint: str) -> str:
        """Get the name for a function that its first call makes, or finds made."""
        name = ""

        def make_now() -> Callable[..., Any]:
            function = self.names[name] = make()
            return function

        def make_and_call(*values: object) -> object:
            return make_now()(*values)

        name = self.name(make_and_call, hint)
        compile_ahead(make_now)
        return name

    def compile(self, title: str) -> Convert:
        """Make the function, which must be called `function` in the source."""
        code = compile("\n".join(self.lines), f"<botosmith {title}>", "exec")
        exec(code, self.names)
        function: object = self.names["function"]
        assert callable(function)
        return function


class Codec:
    """The functions of one direction and one form.

    Attributes:
        form: The form they read or write.
        hook: Called for each type before code is written for it: the function it
            returns, if any, converts the values. `converters` sets it, for hooks of
            users.
        converters: The functions that the module `codec` has made.
    """

    title = ""

    def __init__(self, form: Form) -> None:
        self.form: Form = form
        self.hook: Callable[[type], Convert | None] | None = None
        self.converters: dict[object, Convert] = {}
        self._functions: dict[object, Convert] = {}

    def clear(self) -> None:
        """Forget all compiled functions, so that new ones call the hook."""
        self._functions.clear()
        self.converters.clear()

    def function(self, kind: StructureKind | UnionKind) -> Convert:
        """Get the function for a class or a union, which may raise any exception."""
        key = _key(kind)
        function = self._functions.get(key)
        if function is None:
            if isinstance(kind, StructureKind):
                if not has_wire_names(kind.type):
                    raise TypeError
                source = self.structure(kind.type)
                name = kind.type.__qualname__
            else:
                source = self.union(kind)
                name = " | ".join(variant.__qualname__ for variant in kind.variants)
            function = self._functions[key] = source.compile(f"{self.title} {name}")
        return function

    def value(self, kind: Kind, ignore_hook: bool) -> Convert:
        """Get the function for a value of any kind, with or without the hook for it."""
        if isinstance(kind, StructureKind | UnionKind) and (
            ignore_hook or self.hook_for(kind) is None
        ):
            return self.function(kind)
        source = Source("def function(v):")
        write = self.plain_expression if ignore_hook else self.expression
        source.lines.append(f" return {write(source, kind, 'v', 0)}")
        return source.compile(f"{self.title} value")

    def hook_for(self, kind: Kind) -> Convert | None:
        """Get the user's hook for values of this kind, if there is one."""
        if self.hook is None or not isinstance(
            kind, ScalarKind | EnumKind | StructureKind
        ):
            return None
        return self.hook(kind.type)

    def structure(self, cls: type) -> Source:
        """Write the function for a class."""
        raise NotImplementedError

    def union(self, kind: UnionKind) -> Source:
        """Write the function for a union."""
        raise NotImplementedError

    def plain_expression(self, source: Source, kind: Kind, v: str, depth: int) -> str:
        """Write an expression as `expression` does, without the user's hook."""
        match kind:
            case ScalarKind():
                return self.scalar(source, kind, v)
            case EnumKind():
                return self.enum(source, kind, v)
            case ListKind():
                x = f"x{depth}"
                source.names["as_list"] = as_list
                item = self.expression(source, kind.item, x, depth + 1)
                items = f"{v} if {v}.__class__ is list else as_list({v})"
                return f"None if {v} is None else [{item} for {x} in ({items})]"
            case MapKind():
                k, x = f"k{depth}", f"x{depth}"
                source.names["as_map"] = as_map
                key = self.key(source, kind.key, k)
                item = self.expression(source, kind.value, x, depth + 1)
                items = f"({v} if {v}.__class__ is dict else as_map({v})).items()"
                made = f"{{{key}: {item} for {k}, {x} in {items}}}"
                return f"None if {v} is None else {made}"
            case StructureKind() | UnionKind():
                return f"None if {v} is None else {self.call(source, kind)}({v})"
            case TextOrKind():
                text = self.expression(source, TEXT, v, depth)
                other = self.expression(source, kind.other, v, depth)
                return f"({text}) if isinstance({v}, str) else ({other})"
            case AnyKind():
                return v

    def scalar(self, source: Source, kind: ScalarKind, v: str) -> str:
        """Write the expression that converts a scalar."""
        raise NotImplementedError

    def enum(self, source: Source, kind: EnumKind, v: str) -> str:
        """Write the expression that converts the value of an enum."""
        raise NotImplementedError

    def key(self, source: Source, kind: Kind, k: str) -> str:
        """Write the expression that converts the key of a map."""
        raise NotImplementedError

    def expression(self, source: Source, kind: Kind, v: str, depth: int) -> str:
        """Write the expression that converts the value in `v`; `None` stays `None`.

        The expression is nested in as many comprehensions as `depth` says.
        """
        hook = self.hook_for(kind)
        if hook is not None:
            return f"None if {v} is None else {source.name(hook, 'hook')}({v})"
        return self.plain_expression(source, kind, v, depth)

    def call(self, source: Source, kind: StructureKind | UnionKind) -> str:
        """Get the name of the function for a class or a union, as used in a source.

        A function that is not compiled yet is compiled by its first call.
        """
        compiled = self._functions.get(_key(kind))
        if compiled is not None:
            return source.name(compiled, "nested")
        return source.name_later(lambda: self.function(kind), "nested")

    def scalar_name(self, kind: ScalarKind) -> Scalar:
        """Get the name of a scalar in the tables of conversions."""
        return kind.name

    def external_name(self, member: Member) -> str:
        """Get the name of a member in this form."""
        return member.wire if self.form == "dict" else member.serialized

    def names(self, member: Member) -> list[str]:
        """List the names of a member in this form; boto3's arguments may have two."""
        names = [self.external_name(member)]
        if self.form == "dict" and member.alias is not None:
            names.append(member.alias)
        return names


def _key(kind: StructureKind | UnionKind) -> object:
    if isinstance(kind, StructureKind):
        return kind.type
    return kind.variants, kind.is_open
