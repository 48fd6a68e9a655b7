"""Hooks for cattrs converters of users, which convert the attributes of objects.

cattrs reads generated classes by itself, like any attrs class: structures and enums,
lists and maps of them. What it has no form for is added here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, partial
from types import GenericAlias, NoneType
from typing import Any, Protocol, get_args, get_origin

from cattrs import Converter
from cattrs.gen import make_dict_unstructure_fn, override

from ..absent import absences, is_absent
from ..conversion_error import ConversionError, describe
from ..enums import OpenEnum
from ..introspection.annotations import real_datetime
from ..lazy import is_of_runtime
from ..shapes import JSONValue, Variant
from ..unions import UnknownVariant
from .class_kinds import UNKNOWN_TAG, UnionKind, union_entry
from .codec import DECODERS, ENCODERS, converter_for
from .kind import Kind, kind_of
from .kinds import EnumKind, TextOrKind
from .members import members, without_none
from .scalars import Convert, is_map


def configure_converter(converter: Converter) -> None:
    """Add to a cattrs converter what generated classes have besides plain types.

    Timestamps become text in ISO 8601, in UTC; text and seconds since 1970 are read. A
    union becomes a dict with one entry, by the wire name of its variant. Sequences are
    read as lists. Members that are absent, and whose types have no `None`, are left
    out. Documents, streaming bodies and event streams stay what they are. Bytes are
    left to the converter.

    Args:
        converter: Converts by the names of attributes, as cattrs does.
    """
    timestamp = real_datetime()
    converter.register_structure_hook(timestamp, _timestamp)
    converter.register_unstructure_hook(
        timestamp, converter_for(ENCODERS["json"], timestamp)
    )

    def variant_from(value: object, annotation: object) -> object:
        kind = kind_of(annotation)
        assert isinstance(kind, UnionKind)
        if isinstance(value, Variant) or (
            value is None and NoneType in get_args(annotation)
        ):
            return value
        if not is_map(value):
            got = describe(value, show=False)
            raise ConversionError("union", "a dict with one entry", got)
        variants = {member.wire: (cls, member) for cls, member in kind.fields()}
        entry = union_entry(value, variants, is_open=True)
        if isinstance(entry, Variant):
            return entry
        tag, inner = entry
        variant, member = variants[tag]
        of: Any = member.type
        return variant(converter.structure(inner, of))

    def entry_from(value: Variant) -> dict[str, object]:
        if isinstance(value, UnknownVariant):
            return {UNKNOWN_TAG: {"name": value.tag}}
        cls: type = type(value)
        (member,) = members(cls)
        return {member.wire: converter.unstructure(getattr(value, member.name))}

    def text_or(value: object, annotation: object) -> object:
        kind = kind_of(annotation)
        assert isinstance(kind, TextOrKind)
        if value is None or isinstance(value, str | bytes | bytearray):
            return value
        other: type[object] = kind.other.cls
        return converter.structure(value, other)

    def listed(value: Iterable[object], annotation: object) -> object:
        (item,) = get_args(annotation)
        if is_absent(value):
            return None
        return [converter.structure(one, item) for one in value]

    def mapped(value: Any, annotation: Any) -> object:
        plain: Any = GenericAlias(dict, get_args(annotation))
        return None if is_absent(value) else converter.structure(value, plain)

    def without_absent(plain: type, annotation: object) -> Convert:
        alias: Any = GenericAlias(plain, get_args(annotation))
        unstructure = converter.get_unstructure_hook(alias)
        return lambda value: None if is_absent(value) else unstructure(value)

    def without_absent_members(cls: type) -> Convert:
        promised = [name for name, made in absences(cls).items() if made is None]

        @cache
        def without(*absent: str) -> Convert:
            omitted: Any = {name: override(omit=True) for name in absent}
            omit_defaults = converter.omit_if_default
            return make_dict_unstructure_fn(
                cls, converter, _cattrs_omit_if_default=omit_defaults, **omitted
            )

        def unstructure(value: object) -> object:
            return without(*[one for one in promised if not hasattr(value, one)])(value)

        return unstructure

    def key(value: object, annotation: object) -> object:
        kind = kind_of(annotation)
        assert isinstance(kind, EnumKind)
        return converter.structure(value, kind.cls)

    converter.register_structure_hook_func(_is(UnionKind), variant_from)
    converter.register_unstructure_hook_func(
        lambda cls: isinstance(cls, type) and issubclass(cls, Variant), entry_from
    )
    converter.register_unstructure_hook_factory(
        _may_lack_members, without_absent_members
    )
    # cattrs makes tuples, and decoding makes lists.
    converter.register_structure_hook_func(_is_sequence, listed)
    converter.register_structure_hook_func(_is_mapping, mapped)
    converter.register_unstructure_hook_factory(
        _is_sequence, partial(without_absent, list)
    )
    converter.register_unstructure_hook_factory(
        _is_mapping, partial(without_absent, dict)
    )
    converter.register_structure_hook_func(_is_key, key)
    converter.register_structure_hook_func(_is(TextOrKind), text_or)
    converter.register_structure_hook_func(_is_opaque, lambda value, _: value)


def _timestamp(value: object, annotation: object) -> object:
    read = converter_for(DECODERS["json"], annotation)
    return value if isinstance(value, real_datetime()) else read(value)


def _is(kind: type[Kind]) -> Callable[[object], bool]:
    """Make a function that says whether a type is of a kind."""
    return lambda annotation: isinstance(kind_of(annotation), kind)


def _may_lack_members(annotation: object) -> bool:
    return isinstance(annotation, type) and None in absences(annotation).values()


def _is_sequence(annotation: object) -> bool:
    return get_origin(annotation) is Sequence


def _is_mapping(annotation: object) -> bool:
    return get_origin(annotation) is Mapping


def _is_key(annotation: object) -> bool:
    """Whether a type is `E | str`, for the keys of a map with the enum `E`."""
    kind = kind_of(annotation) if str in get_args(annotation) else None
    return isinstance(kind, EnumKind) and issubclass(kind.cls, OpenEnum)


def _is_opaque(annotation: object) -> bool:
    """Whether conversion does not change a type: a document or a stream."""
    if _parts(annotation) == _parts(JSONValue):
        return True
    plain = without_none(annotation)
    cls = get_origin(plain) or plain
    # No conversion makes an object of a protocol; those of the runtime are streams.
    return isinstance(cls, type(Protocol)) and is_of_runtime(cls.__module__)


def _parts(annotation: object) -> set[object]:
    """List the parts of a union, without the `None` of absent values.

    The type of documents contains itself, so a resolved annotation does not equal it.
    """
    parts = {get_origin(part) or part for part in get_args(annotation)}
    return parts - {NoneType}
