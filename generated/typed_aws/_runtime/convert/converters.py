"""The cattrs converters that conversion runs through, for users to add hooks to:

    dict_converter.register_structure_hook(datetime, lambda value, _: ...)

A hook applies at any depth, to `from_dict` and `to_dict` (`dict_converter`), to
`from_json` and `to_json` (`json_converter`), and to what clients send and receive.
Register it before the first conversion that it is meant for. Programs that do not
import this module convert without cattrs.
"""

from __future__ import annotations

from typing import NoReturn

from cattrs import Converter

from ..enums import OpenEnum
from ..shapes import Structure
from ..unsupported import MISFITS
from .class_kinds import StructureKind
from .codec import (
    BODY_DECODERS,
    DECODERS,
    ENCODERS,
    RESPONSE_DECODER,
    SENDER,
    converter_for,
)
from .decode import local_fields
from .kind import AnyKind, kind_of
from .scalars import SCALARS, Convert, Form, guarded, string_of


def _is_ours(annotation: object) -> bool:
    """Whether our codecs convert a type; other attrs classes are left to cattrs."""
    kind = kind_of(annotation)
    if isinstance(kind, StructureKind):
        cls: type[object] = kind.cls
        return kind.has_wire_names() and (
            issubclass(cls, Structure) or not local_fields(cls)
        )
    return not isinstance(kind, AnyKind)


def _make_converter(form: Form) -> Converter:
    converter = Converter()
    our_hooks: set[object] = set()

    # Our hooks get their functions when they are called, because a class may contain
    # itself. They ignore the user's hook for the type itself: it may replace one of
    # ours and call it, which must not lead to infinite recursion.

    def structure(value: object, annotation: type) -> object:
        return converter_for(DECODERS[form], annotation, ignore_hook=True)(value)

    def unstructure_hook(annotation: type) -> Convert:
        def unstructure(value: object) -> object:
            return converter_for(ENCODERS[form], annotation, ignore_hook=True)(value)

        our_hooks.add(unstructure)
        return unstructure

    our_hooks.update((structure, string_of))
    converter.register_structure_hook_func(_is_ours, structure)
    converter.register_unstructure_hook_factory(_is_ours, unstructure_hook)
    # For these types cattrs has hooks of its own, which precede those of factories.
    for cls in {row.cls for row in SCALARS.values()}:
        converter.register_structure_hook(cls, structure)
        converter.register_unstructure_hook(cls, unstructure_hook(cls))
    converter.register_structure_hook(OpenEnum, structure)
    converter.register_unstructure_hook(OpenEnum, string_of)

    def users_structure_hook(cls: type) -> Convert | None:
        hook = converter.get_structure_hook(cls)
        if hook in our_hooks:
            return None
        return guarded(lambda value: hook(value, cls), _misfit)

    def users_unstructure_hook(cls: type) -> Convert | None:
        hook = converter.get_unstructure_hook(cls)
        return None if hook in our_hooks else guarded(hook, _misfit)

    other = RESPONSE_DECODER if form == "dict" else BODY_DECODERS["rest-json"]
    DECODERS[form].hook = other.hook = users_structure_hook
    ENCODERS[form].hook = users_unstructure_hook
    if form == "dict":
        SENDER.hook = users_unstructure_hook
        SENDER.clear()
    for codec in (DECODERS[form], other, ENCODERS[form]):
        codec.clear()
    return converter


def _misfit(_: object, error: Exception) -> NoReturn:
    """Raise what compiled functions do, whatever a user's hook has raised."""
    if isinstance(error, MISFITS):
        raise error
    raise TypeError from error


dict_converter: Converter = _make_converter("dict")
"""Between objects and dicts as boto3 has them."""

json_converter: Converter = _make_converter("json")
"""Between objects and what `json.loads` and `json.dumps` have."""
