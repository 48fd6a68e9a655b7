"""What compiling decoders and encoders has in common.

A codec is the functions of one direction and one form: one function for each class and
each union, of straight-line code, compiled when it is first called.
"""

from __future__ import annotations

from collections.abc import Callable

from .kinds import Kind, Member, Open, Scalar, Struct, Tagged, members
from .kinds import kind as kind_of
from .scalars import Convert, Form


class Source:
    """The text of a function, and the objects that it names."""

    def __init__(self, head: str) -> None:
        self.lines = [head]
        self.names: dict[str, object] = {}

    def name(self, value: object, hint: str) -> str:
        """A name for a value, the same one each time for the same value."""
        name, count = hint, 1
        while name in self.names and self.names[name] is not value:
            count += 1
            name = f"{hint}{count}"
        self.names[name] = value
        return name

    def compile(self, title: str) -> Convert:
        """Make the function, which the text calls `function`."""
        code = compile("\n".join(self.lines), f"<botosmith {title}>", "exec")
        exec(code, self.names)
        function: object = self.names["function"]
        assert callable(function)
        return function


class Codec:
    """The functions of one direction and one form.

    Attributes:
        form: The form they read or write.
        hook: Asked for each type of a value before code is written for it: what it
            gives is called instead. `converters` sets it, for the users' own hooks.
        guarded: The functions that `codec` has handed out.
    """

    title = ""

    def __init__(self, form: Form) -> None:
        self.form: Form = form
        self.hook: Callable[[type], Convert | None] | None = None
        self.guarded: dict[object, Convert] = {}
        self._functions: dict[object, Convert] = {}

    def clear(self) -> None:
        """Forget what was compiled, so that it is compiled anew, with the hook."""
        self._functions.clear()
        self.guarded.clear()

    def function(self, kind: Struct | Tagged) -> Convert:
        """The function for a class or a union, which raises whatever it comes upon."""
        key = _key(kind)
        function = self._functions.get(key)
        if function is None:
            if isinstance(kind, Struct):
                source = self.structure(kind.type)
                name = kind.type.__qualname__
            else:
                source = self.union(kind)
                name = " | ".join(variant.__qualname__ for variant in kind.variants)
            function = self._functions[key] = source.compile(f"{self.title} {name}")
        return function

    def value(self, kind: Kind, own: bool) -> Convert:
        """The function for a value of any kind; `own` passes over the user's hook."""
        if isinstance(kind, Struct | Tagged) and (own or self.hooked(kind) is None):
            return self.function(kind)
        source = Source("def function(v):")
        write = self.plain if own else self.expression
        source.lines.append(f" return {write(source, kind, 'v', 0)}")
        return source.compile(f"{self.title} value")

    def hooked(self, kind: Kind) -> Convert | None:
        """The user's hook for values of this kind, if there is one."""
        if self.hook is None or not isinstance(kind, Scalar | Open | Struct):
            return None
        return self.hook(kind.type)

    def structure(self, cls: type) -> Source:
        """Write the function for a class."""
        raise NotImplementedError

    def union(self, kind: Tagged) -> Source:
        """Write the function for a union."""
        raise NotImplementedError

    def plain(self, source: Source, kind: Kind, v: str, depth: int) -> str:
        """Write what becomes of the value `v`, which has no hook."""
        raise NotImplementedError

    def expression(self, source: Source, kind: Kind, v: str, depth: int) -> str:
        """Write what becomes of the value `v`, an expression; of `None` comes `None`.

        Args:
            source: The function that the expression is for.
            kind: What the value is.
            v: The variable that holds it.
            depth: How many comprehensions the expression stands in.
        """
        hook = self.hooked(kind)
        if hook is not None:
            return f"None if {v} is None else {source.name(hook, 'hook')}({v})"
        return self.plain(source, kind, v, depth)

    def call(self, source: Source, kind: Struct | Tagged) -> str:
        """Name the function for a class or a union; its first call compiles it."""
        compiled = self._functions.get(_key(kind))
        if compiled is not None:
            return source.name(compiled, "nested")
        name = ""

        def late(value: object) -> object:
            function = source.names[name] = self.function(kind)
            return function(value)

        name = source.name(late, "nested")
        return name

    def members(self, cls: type) -> list[tuple[str, str, Kind]]:
        """Each member's name in Python, its name in this form, and its kind."""
        return [(m.name, self.outer_name(m), kind_of(m.type)) for m in members(cls)]

    def outer_name(self, member: Member) -> str:
        return member.wire if self.form == "dict" else member.serialized


def _key(kind: Struct | Tagged) -> object:
    return kind.type if isinstance(kind, Struct) else (kind.variants, kind.open)
