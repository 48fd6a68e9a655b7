"""A kind of value, and what each side of the conversion asks of it.

`kinds` has all kinds. The sides know none of them: a kind of their own that a test adds
to `kinds.KINDS` is converted, explained and described like the others.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, Protocol, TypeAlias

from ..conversion_error import ConversionError
from .describe import describe
from .members import Member
from .scalars import SCALARS, Convert, Form, Scalar, ScalarRow, as_key
from .source import Source

Schema: TypeAlias = dict[str, object]
"""A core schema of pydantic."""


class Kind:
    """A kind of value. `None` belongs to all of them, unless a method says otherwise.

    Attributes:
        cls: The class for which users may have hooks, if there is one.
        parts: The kinds of what is in the value, by botocore's names of the shapes in
            its shape: `member` of a list, `key` and `value` of a map.
        is_shown: Whether errors may show a value in the place of one of this kind. The
            others may contain secrets.
    """

    cls: type | None = None
    parts: Mapping[str, Kind] = {}
    is_shown = False

    @classmethod
    def of(cls, annotation: object) -> Kind | None:
        """Get the kind of a type, without its `None`, if it is one of this class."""
        raise NotImplementedError

    # Compiled functions

    def expression(self, codec: Codec, source: Source, v: str, depth: int) -> str:
        """Write the expression that converts the value in `v`; `None` stays `None`.

        The expression is nested in as many comprehensions as `depth` says.
        """
        raise NotImplementedError

    def key_expression(self, codec: Codec, source: Source, k: str) -> str:
        """Write the expression that converts the key of a map, which is not `None`."""
        if codec.form == "dict" and not codec.decodes:
            return (
                k  # botocore rejects other keys itself; json.dumps makes text of them
            )
        source.names["as_key"] = as_key
        return f"{k} if {k}.__class__ is str else as_key({k})"

    # Conversion step by step, where compiled functions failed

    def converted(self, conversion: Conversion, place: Place) -> object:
        """Convert a value other than `None`, and those in it by `conversion`.

        It may raise any exception if the value has a wrong type, and `ConversionError`
        if it is wrong in another way.
        """
        raise NotImplementedError

    def inside(self, codec: Codec, place: Place) -> Iterator[Place]:
        """List the values that are directly inside one, if it fits.

        The codec is an encoder for objects, and a decoder for dicts of its form.
        """
        return iter(())

    def expected(self, codec: Codec, value: object) -> str:
        """Say what a codec expects, with a hint about what makes it of the value."""
        raise NotImplementedError

    # Other readers

    def schema(self, schemas: Schemas, annotation: object) -> Schema:
        """Describe a type of this kind, without its `None`, to pydantic."""
        return {"type": "any"}

    def type_in_c(self, codec: Codec, type_of: Callable[[Kind], Any]) -> object:
        """Get the type that msgspec reads, from which `copied` makes the value.

        By default, msgspec reads what `json.loads` does.
        """
        return Any

    def copied(
        self, codec: Codec, source: Source, copy: Copy, v: str, depth: int
    ) -> str:
        """Write the expression that makes the value of what msgspec has read."""
        return codec.expression(source, self, v, depth)

    def from_text(self, source: Source, scalar: Scalar | None, text: str) -> str | None:
        """Write the expression that makes the value of text in XML.

        Args:
            source: What names in the expression are in.
            scalar: What botocore makes of the text.
            text: The expression for it.

        Returns:
            The expression; `None` if botocore must parse the text.
        """
        return None


class KindWithMembers(Kind):
    """A kind whose values have members, for which codecs compile functions.

    Attributes:
        key: What the functions of a codec are found by.
        title: What tracebacks call the functions.
        other_keys: The keys besides members that botocore's dicts of it may have.
    """

    key: object
    title: str
    other_keys: Collection[str] = ()

    def fields(self) -> list[tuple[type, Member]]:
        """List the members, each with the class that has it."""
        raise NotImplementedError

    def has_wire_names(self) -> bool:
        """Whether values have a form in boto3's dicts."""
        return True

    def source(self, codec: Codec) -> Source:
        """Write the function for a value other than `None`."""
        raise NotImplementedError


class Codec:
    """The functions of one direction and one form.

    Attributes:
        decodes: Whether they make objects.
        form: The form they read or write.
        hook: Called for each type before code is written for it: the function it
            returns, if any, converts the values. `converters` sets it, for hooks of
            users.
        converters: The functions that the module `codec` has made.
    """

    decodes: bool

    def __init__(
        self, form: Form, scalars: Mapping[Scalar, ScalarRow] = SCALARS
    ) -> None:
        self.form: Form = form
        self.hook: Callable[[type], Convert | None] | None = None
        self.converters: dict[object, Convert] = {}
        self._scalars = scalars
        self._functions: dict[object, Convert] = {}

    def clear(self) -> None:
        """Forget all compiled functions, so that new ones call the hook."""
        self._functions.clear()
        self.converters.clear()

    def scalar(self, name: Scalar) -> ScalarRow:
        """Look up how a scalar is converted."""
        return self._scalars[name]

    def function(self, kind: KindWithMembers) -> Convert:
        """Get the function for a class or a union, which may raise any exception."""
        function = self._functions.get(kind.key)
        if function is None:
            if not kind.has_wire_names():
                raise TypeError
            source = kind.source(self)
            title = "decode" if self.decodes else "encode"
            function = source.compile(f"{title} {kind.title}")
            self._functions[kind.key] = function
        return function

    def value(self, kind: Kind, ignore_hook: bool) -> Convert:
        """Get the function for a value of any kind, with or without the hook for it."""
        if isinstance(kind, KindWithMembers) and (
            ignore_hook or self.hook_for(kind) is None
        ):
            return self.function(kind)
        source = Source("def function(v):")
        if ignore_hook:
            value = kind.expression(self, source, "v", 0)
        else:
            value = self.expression(source, kind, "v", 0)
        source.lines.append(f" return {value}")
        return source.compile("decode value" if self.decodes else "encode value")

    def hook_for(self, kind: Kind) -> Convert | None:
        """Get the user's hook for values of this kind, if there is one."""
        if self.hook is None or kind.cls is None:
            return None
        return self.hook(kind.cls)

    def expression(self, source: Source, kind: Kind, v: str, depth: int) -> str:
        """Write the expression of a kind, or the call of the user's hook for it."""
        hook = self.hook_for(kind)
        if hook is not None:
            return f"None if {v} is None else {source.name(hook, 'hook')}({v})"
        return kind.expression(self, source, v, depth)

    def structure(self, cls: type) -> Source:
        """Write the function for a class."""
        raise NotImplementedError

    def union(self, kind: KindWithMembers, *, is_open: bool) -> Source:
        """Write the function for a union."""
        raise NotImplementedError

    def call(self, source: Source, kind: KindWithMembers) -> str:
        """Get the name of the function for a class or a union, as used in a source.

        A function that is not compiled yet is compiled by its first call.
        """
        compiled = self._functions.get(kind.key)
        if compiled is not None:
            return source.name(compiled, "nested")
        return source.name_later(lambda: self.function(kind), "nested")


class Place(NamedTuple):
    """A value, and what is known about the place where it is."""

    path: str
    """What errors call the value, such as `Thing.tags[0].key`."""

    kind: Kind
    value: object

    wire_path: str = ""
    """What botocore's errors call it: `.Tags[0].Key`, or nothing for the whole."""

    sensitive: bool = False
    """Whether it belongs to a sensitive member."""

    def inside(self, kind: Kind, value: object, step: str, wire_step: str) -> Place:
        """Make the place of a value that is directly inside this one."""
        path, wire_path = self.path + step, self.wire_path + wire_step
        return Place(path, kind, value, wire_path, self.sensitive)

    def misfit(self, codec: Codec) -> ConversionError:
        """Make the error for the value, which a codec cannot convert."""
        got = describe(self.value, sensitive=self.sensitive, show=self.kind.is_shown)
        return ConversionError(self.path, self.kind.expected(codec, self.value), got)


def places(codec: Codec, place: Place) -> Iterator[Place]:
    """List the places in a value at any depth, each before those inside it.

    The codec is an encoder for objects, and a decoder for dicts of its form. Nothing is
    listed inside values of a wrong type.
    """
    yield place
    for inner in place.kind.inside(codec, place):
        yield from places(codec, inner)


class Conversion(Protocol):
    """A conversion step by step."""

    @property
    def codec(self) -> Codec:
        """The codec that failed."""
        ...

    def made_of(self, place: Place) -> object:
        """Convert a value, or raise as `Kind.converted` does."""
        ...

    def convert(self, place: Place) -> object:
        """Convert a value, or note that it does not fit."""
        ...

    def convert_key(self, place: Place) -> object:
        """Convert the key of a map."""
        ...


class Schemas(Protocol):
    """The schemas of a class and of all that it refers to, for pydantic."""

    def schema(self, annotation: object) -> Schema:
        """Describe a type."""
        ...

    def own_schema(self, cls: type) -> Schema:
        """Let pydantic describe a class."""
        ...

    def structure(self, cls: type) -> Schema:
        """Describe a class with members, by the names of its attributes."""
        ...

    def union(
        self, name: str, variants: Sequence[tuple[type, Member]], *, is_open: bool
    ) -> Schema:
        """Describe a union by its variants, and whether it accepts unknown ones."""
        ...


class Copy(Protocol):
    """Writes the expression that copies a value in a variable, which msgspec has read.

    It is the variable itself if the value needs no conversion.
    """

    def __call__(self, kind: Kind, v: str, depth: int) -> str: ...
