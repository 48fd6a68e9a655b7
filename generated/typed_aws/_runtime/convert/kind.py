"""A kind of value, which of them a type has, and what conversion asks of it.

`kinds` and `class_kinds` have all kinds. The sides of conversion know none of them: one
that a test adds to `KINDS` is converted, explained and described like the others.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import partial
from json import dumps
from types import UnionType
from typing import (
    Any,
    NamedTuple,
    TypeAlias,
    TypeVar,
    Union,
    cast,
    get_args,
    get_origin,
)

from ..conversion_error import ConversionError, describe
from ..static_types.decorators import override
from .members import Member, without_none
from .scalars import (
    SCALARS,
    Convert,
    Form,
    Scalar,
    ScalarRow,
    as_key,
    guarded,
    plain_value,
)

Schema: TypeAlias = dict[str, object]
"""A core schema of pydantic."""

SchemaOf: TypeAlias = Callable[[object], Schema]
TypeOf: TypeAlias = Callable[["Kind"], Any]

Copy: TypeAlias = Callable[["Kind", str, int], str]

_Value = TypeVar("_Value")


# A context variable instead of an argument, because only preloading compiles ahead, and
# everything that writes expressions, at any depth, would have to hand the list on.
_pending: ContextVar[list[Callable[[], object]] | None] = ContextVar(
    f"{__name__}.pending", default=None
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


class Kind:
    """A kind of value. `None` belongs to all of them, unless a method says otherwise.

    Attributes:
        hookable: The class for which users may have hooks, if there is one.
        parts: The kinds of what is in the value, by botocore's names of the shapes in
            its shape: `member` of a list, `key` and `value` of a map.
        words: What errors say that they expect.
        is_made_in_c: Whether what msgspec reads is the value itself.
        is_shown: Whether errors may show a value in the place of one of this kind. The
            others may contain secrets.
    """

    hookable: type | None = None
    parts: Mapping[str, Kind] = {}
    words: str
    is_made_in_c = False
    is_shown = False

    @classmethod
    def of(cls, annotation: object) -> Kind | None:
        """Get the kind of a type, without its `None`, if it is one of this class."""
        raise NotImplementedError

    # Compiled functions

    def expression(self, source: Source, v: str, depth: int) -> str:
        """Write the expression that converts the value in `v`; `None` stays `None`.

        The expression is nested in as many comprehensions as `depth` says.
        """
        raise NotImplementedError

    def key_expression(self, source: Source, k: str) -> str:
        """Write the expression that converts the key of a map, which is not `None`."""
        if source.codec.form == "dict" and not source.codec.decodes:
            return k  # botocore rejects other keys; json.dumps would make text of them
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
        return self.words

    # Other readers

    def schema(self, annotation: object, schema_of: SchemaOf) -> Schema | None:
        """Describe a type to pydantic, unless it can describe `hookable` itself."""
        return None

    def type_in_c(self, codec: Codec, type_of: TypeOf) -> object:
        """Get the type that msgspec reads, from which `copied` makes the value.

        `Any` is what `json.loads` reads.
        """
        return self.hookable if self.is_made_in_c else Any

    def copied(self, source: Source, copy: Copy, v: str, depth: int) -> str:
        """Write the expression that makes the value of what msgspec has read in `v`.

        It is `v` itself if there is nothing to do. `copy` writes those of parts.
        """
        return v if self.is_made_in_c else source.expression(self, v, depth)

    def from_text(self, source: Source, scalar: Scalar | None, text: str) -> str | None:
        """Write the expression that makes the value of the text of an XML element.

        It is `None` if botocore, which makes a scalar of the text, must parse it.
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


class Source:
    """The source of a function, and the objects that it names.

    Attributes:
        codec: The codec whose hooks and functions expressions use.
    """

    def __init__(self, codec: Codec, head: str) -> None:
        self.codec = codec
        self.lines = [head]
        self.names: dict[str, object] = {}

    def name(self, value: object, hint: str = "") -> str:
        """Get the name for a value, the same one each time for the same value."""
        hint = hint or getattr(value, "__name__", "value")
        name, count = hint, 1
        while name in self.names and self.names[name] is not value:
            count += 1
            name = f"{hint}{count}"
        self.names[name] = value
        return name

    def name_later(
        self, make: Callable[[], Callable[[_Value], object]], hint: str
    ) -> str:
        """Get the name for a function that its first call makes, or finds made."""
        name = ""

        def make_now() -> Callable[[_Value], object]:
            function = self.names[name] = make()
            return function

        def make_and_call(value: _Value) -> object:
            return make_now()(value)

        name = self.name(make_and_call, hint)
        compile_ahead(make_now)
        return name

    def compile(self, title: str) -> Convert:
        """Make the function, which must be called `function` in the source."""
        code = compile("\n".join(self.lines), f"<botosmith {title}>", "exec")
        exec(code, self.names)
        return cast("Convert", self.names["function"])

    def expression(self, kind: Kind, v: str, depth: int) -> str:
        """Write the expression of a kind, or the call of the user's hook for it."""
        hook = self.codec.hook_for(kind)
        if hook is not None:
            return f"None if {v} is None else {self.name(hook, 'hook')}({v})"
        return kind.expression(self, v, depth)


class Codec:
    """The functions of one direction and one form.

    Attributes:
        decodes: Whether they make objects.
        sends: Whether what they make is sent.
        form: The form they read or write.
        hook: Called for each type before code is written for it: the function it
            returns, if any, converts the values. `converters` sets it, for hooks of
            users.
        converters: The functions that the module `codec` has made.
        functions: The compiled functions for classes and unions.
        scalars: How scalars are converted.
    """

    decodes: bool
    sends = False

    def __init__(
        self, form: Form, scalars: Mapping[Scalar, ScalarRow] = SCALARS
    ) -> None:
        self.form: Form = form
        self.hook: Callable[[type], Convert | None] | None = None
        self.converters: dict[object, Convert] = {}
        self.scalars = scalars
        self.functions: dict[object, Convert] = {}

    def clear(self) -> None:
        """Forget all compiled functions, so that new ones call the hook."""
        self.functions.clear()
        self.converters.clear()

    def function(self, kind: KindWithMembers) -> Convert:
        """Get the function for a class or a union, which may raise any exception."""
        function = self.functions.get(kind.key)
        if function is None:
            if not kind.has_wire_names():
                raise TypeError
            source = kind.source(self)
            title = "decode" if self.decodes else "encode"
            function = source.compile(f"{title} {kind.title}")
            self.functions[kind.key] = function
        return function

    def value(self, kind: Kind, ignore_hook: bool) -> Convert:
        """Get the function for a value of any kind, with or without the hook for it."""
        if isinstance(kind, KindWithMembers) and (
            ignore_hook or self.hook_for(kind) is None
        ):
            return self.function(kind)
        source = Source(self, "def function(v):")
        plain = kind.expression(source, "v", 0) if ignore_hook else ""
        source.lines.append(f" return {plain or source.expression(kind, 'v', 0)}")
        return source.compile("decode value" if self.decodes else "encode value")

    def hook_for(self, kind: Kind) -> Convert | None:
        """Get the user's hook for values of this kind, if there is one."""
        if self.hook is None or kind.hookable is None:
            return None
        return self.hook(kind.hookable)

    def structure(self, cls: type) -> Source:
        """Write the function for a class."""
        raise NotImplementedError

    def union(self, kind: KindWithMembers, *, is_open: bool) -> Source:
        """Write the function for a union."""
        raise NotImplementedError


class Place(NamedTuple):
    """A value, and what is known about the place where it is.

    Attributes:
        path: What errors call the value, such as `Thing.tags[0].key`.
        wire_path: What botocore's errors call it: `.Tags[0].Key`, or nothing for the
            whole.
        sensitive: Whether it belongs to a sensitive member.
    """

    path: str
    kind: Kind
    value: object
    wire_path: str = ""
    sensitive: bool = False

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


class Conversion:
    """A conversion step by step.

    Attributes:
        misfits: The values that do not fit, in the order of the walk.
        lost: The first of them that the result cannot have as it is.
    """

    def __init__(self, codec: Codec) -> None:
        self.codec = codec
        self.misfits: list[ConversionError] = []
        self.lost: ConversionError | None = None

    def fail(self, place: Place, error: ConversionError | None = None) -> object:
        """Note that a value does not fit, and return what the result has in its place.

        By default, it has a wrong type; the path of another error begins at the value.
        """
        misfit = error.moved_to(place.path) if error else place.misfit(self.codec)
        self.misfits.append(misfit)
        if error and error.partial is not None:
            return error.partial
        if self.codec.decodes:
            return place.value  # objects may have any
        plain = partial(plain_value, form=self.codec.form)
        return guarded(plain, self._lose)(place.value)

    def _lose(self, value: object, _: object = None) -> object:
        self.lost = self.lost or self.misfits[-1]
        return value

    def convert(self, place: Place, ignore_hook: bool = False) -> object:
        """Convert a value, or note that it does not fit."""
        make = partial(self.made_of, ignore_hook=True) if ignore_hook else self.made_of
        return guarded(make, self._note)(place)

    def _note(self, place: Place, error: Exception) -> object:
        if isinstance(error, RecursionError):
            raise error
        return self.fail(place, error if isinstance(error, ConversionError) else None)

    def convert_key(self, place: Place) -> object:
        """Convert the key of a map."""
        if isinstance(place.value, str):
            return self.convert(place)
        kept = self.fail(place)
        # json.dumps would make text of it.
        return self._lose(kept) if self.codec.form == "json" else kept

    def made_of(self, place: Place, ignore_hook: bool = False) -> object:
        """Convert a value.

        Raises:
            ConversionError: The value is wrong in another way than by its type, or a
                hook that called us has raised the error.
            Exception: The value has a wrong type.
        """
        if place.value is None:
            return None
        hook = None if ignore_hook else self.codec.hook_for(place.kind)
        if hook is not None:
            return hook(place.value)
        return place.kind.converted(self, place)


class AnyKind(Kind):
    """A value that conversion does not change: a document or a received stream."""

    words = "JSON"

    @override
    def schema(self, annotation: object, schema_of: SchemaOf) -> Schema:
        return {"type": "any"}

    @override
    def expression(self, source: Source, v: str, depth: int) -> str:
        return v

    @override
    def converted(self, conversion: Conversion, place: Place) -> object:
        if conversion.codec.form == "json" and not conversion.codec.decodes:
            dumps(place.value)
        return place.value


KINDS: list[type[Kind]] = []
"""The kinds of types, each of which has the first that fits; others are `AnyKind`.

`kinds` adds them.
"""


def kind_of(annotation: object) -> Kind:
    """Get the kind of a type. Any value may be `None`, so `None` is left out."""
    annotation = without_none(annotation)
    return next(filter(None, (cls.of(annotation) for cls in KINDS)), AnyKind())


def types_in(annotation: object) -> tuple[object, ...]:
    """List the types in a union of any types."""
    is_union = get_origin(annotation) in (UnionType, Union)
    return get_args(annotation) if is_union else ()
