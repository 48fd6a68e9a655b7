"""The functions that convert values of each class, in both directions and forms.

They run compiled code, which is fast and does not say what is
wrong. When it raises, `explain` converts the same value again step by step: it raises
an error with the path of what does not fit or, if it finds nothing wrong, returns the
result.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar, cast

from ..conversion_error import ConversionError
from ..shapes import Request
from ..static_types.decorators import override
from .class_kinds import StructureKind, name_of
from .decode import Decoder
from .kind import Codec, Conversion, Kind, KindWithMembers, Place, Source, kind_of
from .kinds import objects_in
from .members import members
from .scalars import (
    SCALARS_IN_RESPONSES,
    SCALARS_IN_REST_JSON,
    Convert,
    Form,
    guarded,
    is_map,
)

T = TypeVar("T")


class Encoder(Codec):
    """Compiles functions that make dicts from objects, without the absent members.

    Args:
        form: The form of the dicts.
        sends: Whether they are sent, with an empty list or map for one that is required
            and absent.
    """

    decodes = False

    def __init__(self, form: Form, *, sends: bool = False) -> None:
        super().__init__(form)
        self.sends = sends

    @override
    def structure(self, cls: type) -> Source:
        source = Source(self, "def function(o):")
        add = source.lines.append
        source.names["cls"] = cls
        add(" if o.__class__ is not cls and not isinstance(o, cls): raise TypeError")
        add(" out = {}")
        for member in members(cls):
            value = source.expression(kind_of(member.type), "v", 0)
            entry = f"out[{member.name_in(self.form)!r}]"
            if not member.is_slot:
                add(f" v = o.{member.name}")
            elif member.absent is None:
                add(f" v = getattr(o, {member.name!r}, None)")
            else:
                add(f" v = o.{member.name}")
                absent = source.name(member.absent)
                add(f" if v.__class__ is {absent}: v = {member.if_absent(self.sends)}")
            add(f" if v is not None: {entry} = {value}")
        add(" return out")
        return source

    @override
    def union(self, kind: KindWithMembers, *, is_open: bool) -> Source:
        source = Source(self, "def function(o):")
        add = source.lines.append
        add(" v = o.value")
        add(" if v is None: raise TypeError")
        for cls, member in kind.fields():
            value = source.expression(kind_of(member.type), "v", 0)
            add(f" if o.__class__ is {source.name(cls, 'cls')}:")
            add(f"  return {{{member.name_in(self.form)!r}: {value}}}")
        add(" raise TypeError")
        return source


DECODERS: Mapping[Form, Decoder] = {"dict": Decoder("dict"), "json": Decoder("json")}
RESPONSE_DECODER = Decoder("dict", SCALARS_IN_RESPONSES)
BODY_DECODERS: Mapping[str, Decoder] = {
    "json": DECODERS["json"],
    "rest-json": Decoder("json", SCALARS_IN_REST_JSON),
}
"""The decoders of bodies, by botocore's names of the protocols."""
ENCODERS: Mapping[Form, Encoder] = {"dict": Encoder("dict"), "json": Encoder("json")}
SENDER = Encoder("dict", sends=True)
"""The encoder of what is sent."""


def decoder(cls: type[T], form: Form) -> Callable[[object], T]:
    """Get the function, the same one each time, that makes an object of the class.

    The class is a generated one, or an attrs class whose fields have `wire` metadata;
    the alias of a union; or a list or a map of these, at any depth. The function raises
    `ConversionError`.

    Raises:
        TypeError: The class is none of these.
    """
    # By construction, what it returns is an instance of the class.
    return cast("Callable[[object], T]", _class_converter(DECODERS[form], cls))


def response_decoder(cls: type[T]) -> Callable[[object], T]:
    """Get the function that makes an object of what botocore returns from a call.

    It differs from that of `decoder` for dicts, which users write, in one respect: text
    in the place of bytes does not fit.
    """
    convert = _class_converter(RESPONSE_DECODER, cls)
    return cast("Callable[[object], T]", convert)  # as in `decoder`


def encoder(cls: type[T], form: Form) -> Callable[[T], dict[str, object]]:
    """Get the function that makes a dict from an object of the class.

    The classes, and the errors that are raised, are those of `decoder`.
    """
    convert = _class_converter(ENCODERS[form], cls)
    return cast("Callable[[T], dict[str, object]]", convert)  # as in `decoder`


def sender(cls: type[T]) -> Callable[[T], dict[str, object]]:
    """Get the function that makes botocore's arguments from an object of the class.

    It differs from that of `encoder` in one respect: a list or a map that is required,
    and absent, is empty.
    """
    convert = _class_converter(SENDER, cls)
    return cast("Callable[[T], dict[str, object]]", convert)  # as in `decoder`


def encode(
    value: object,
    form: Form,
    *,
    keeps_misfits: bool | None = None,
    checks_all: bool = False,
) -> dict[str, object]:
    """Make a dict in either form.

    Args:
        value: The object.
        form: The form of the dict.
        keeps_misfits: Whether values that do not fit are in it as they came. By
            default, they are unless the object is a request.
        checks_all: Whether to check also what needs no conversion.
    """
    cls = type(value)
    try:
        if checks_all:
            explain(ENCODERS[form], kind_of(cls), value, cls.__name__)
        return encoder(cls, form)(value)
    except ConversionError as error:
        if keeps_misfits is None:
            keeps_misfits = not isinstance(value, Request)
        if keeps_misfits and is_map(error.partial):
            return dict(error.partial)
        raise


def _class_converter(codec: Codec, cls: type) -> Convert:
    converter = codec.converters.get(cls)
    if converter is None:
        kind = kind_of(cls)
        _reject_errors(codec, kind)
        if objects_in(kind) is None:
            raise TypeError(
                f"{name_of(cls)} is not a class with wire names, or a list of one, "
                "or a dict with text for keys"
            )
        converter = codec.converters[cls] = converter_for(codec, cls)
    return converter


def fail_fast_decoder(cls: type[T], protocol: str) -> Callable[[object], T]:
    """Get a decoder of bodies, for callers that leave every doubtful one to botocore.

    Where `decoder` would convert again, it raises one of `MISFITS` at once. It
    also raises for unions with an unknown tag or without exactly one: what botocore
    makes of these depends on whether its own model has the union.
    """
    run = converter_for(BODY_DECODERS[protocol], cls, retry_with_path=False)
    return cast("Callable[[object], T]", run)  # as in `decoder`


def converter_for(
    codec: Codec,
    annotation: object,
    path: str = "",
    *,
    ignore_hook: bool = False,
    retry_with_path: bool = True,
    sensitive: bool = False,
) -> Convert:
    """Get a codec's function for any type that a member may have.

    Args:
        codec: The codec.
        annotation: The type, not a string.
        path: What errors call the value; by default, the name of the class.
        ignore_hook: Whether to ignore the user's hook for the type itself.
        retry_with_path: Whether to convert again after a failure, to find its path.
        sensitive: Whether errors do not show the value.

    Raises:
        TypeError: The type is an error, or a list or map of errors.
    """
    key = annotation, path, ignore_hook, retry_with_path, sensitive
    converter = codec.converters.get(key)
    if converter is not None:
        return converter
    kind = kind_of(annotation)
    _reject_errors(codec, kind)
    converter = codec.value(kind, ignore_hook)
    if retry_with_path:
        root = path or name_of(annotation)

        def convert_again(value: object, _: Exception) -> object:
            return explain(
                codec, kind, value, root, ignore_hook=ignore_hook, sensitive=sensitive
            )

        converter = guarded(converter, convert_again)
    codec.converters[key] = converter
    return converter


def explain(
    codec: Codec,
    kind: Kind,
    value: object,
    path: str,
    *,
    ignore_hook: bool = False,
    sensitive: bool = False,
) -> object:
    """Convert a value, which errors call `path`, again for a codec that failed.

    If every value fits, the result is what the compiled function would have returned.

    Raises:
        ConversionError: A value does not fit. The error is about the first such value,
            or the first that the result cannot have, and has what was made of the rest.
    """
    conversion = Conversion(codec)
    place = Place(path, kind, value, sensitive=sensitive)
    try:
        if value is None:
            conversion.fail(place)
        made = conversion.convert(place, ignore_hook)
    except RecursionError:
        got = "one nested too deeply"
        raise ConversionError(path, "a value of limited depth", got) from None
    misfits = conversion.misfits
    if not misfits:
        return made
    error = conversion.lost or misfits[0]
    error.misfits = len(misfits)
    error.others = [one for one in misfits if one is not error]
    if not conversion.lost and not (made is value and isinstance(kind, StructureKind)):
        error.partial = made
    try:
        raise error from None
    finally:
        # Its traceback leads to this frame: these would close a cycle.
        del error, misfits, conversion


def _reject_errors(codec: Codec, kind: Kind) -> None:
    """Raise if values of a kind are errors, whose members are only a part of them."""
    for part in kind.parts.values():
        _reject_errors(codec, part)
    if kind.hookable is not None and issubclass(kind.hookable, BaseException):
        name = kind.hookable.__name__
        what = (
            f"which is made from a response: {name}(response, operation)"
            if codec.decodes
            else "whose dict is its attribute `response`"
        )
        raise TypeError(f"{name} is an error, {what}")
