"""The cattrs converters through which conversion runs, for users to add hooks to:

    dict_converter.register_structure_hook(datetime, lambda value, _: ...)

A hook counts for everything that is converted first after it was registered, at any
depth, in `from_dict` and `to_dict` (`dict_converter`), `from_json` and `to_json`
(`json_converter`), and for what clients send and receive. Without this module, which
alone imports cattrs, conversion does the same without converters.
"""

from __future__ import annotations

from collections.abc import Callable

from cattrs import Converter

from ..enums import OpenEnum
from ..shapes import Request, Response
from .codec import DECODERS, ENCODERS, guard
from .compiler import Codec
from .decode import unwired
from .encode import as_plain
from .kinds import SCALARS, Opaque, Struct, kind
from .scalars import Convert, Form


def _is_ours(annotation: object) -> bool:
    """Whether conversion is by our rules; other attrs classes are left to cattrs."""
    what = kind(annotation)
    if isinstance(what, Struct):
        cls = what.type
        return not unwired(cls) or issubclass(cls, Request | Response)
    return not isinstance(what, Opaque)


def _converter(form: Form) -> Converter:
    converter = Converter()
    ours: set[object] = set()

    # Compiled when they are called, as classes may hold themselves; by own rules, as a
    # hook that replaces one of these and calls it must not meet itself.

    def decode(value: object, annotation: type) -> object:
        return guard(DECODERS[form], annotation, own=True)(value)

    def unstructure(annotation: type) -> Convert:
        def hook(value: object) -> object:
            return guard(ENCODERS[form], annotation, own=True)(value)

        ours.add(hook)
        return hook

    ours.update((decode, as_plain))
    converter.register_structure_hook_func(_is_ours, decode)
    converter.register_unstructure_hook_factory(_is_ours, unstructure)
    # cattrs has hooks of its own for these, which go before what factories make.
    for cls in SCALARS:
        converter.register_structure_hook(cls, decode)
        converter.register_unstructure_hook(cls, unstructure(cls))
    converter.register_structure_hook(OpenEnum, decode)
    converter.register_unstructure_hook(OpenEnum, as_plain)

    def users_decode(cls: type) -> Convert | None:
        hook = converter.get_structure_hook(cls)
        return None if hook in ours else lambda value: hook(value, cls)

    def users_encode(cls: type) -> Convert | None:
        hook = converter.get_unstructure_hook(cls)
        return None if hook in ours else hook

    _go_through(DECODERS[form], users_decode)
    _go_through(ENCODERS[form], users_encode)
    return converter


def _go_through(codec: Codec, hook: Callable[[type], Convert | None]) -> None:
    codec.hook = hook
    # What is compiled already knows no hooks.
    codec.clear()


dict_converter = _converter("dict")
"""Between objects and dicts as boto3 has them."""

json_converter = _converter("json")
"""Between objects and what `json.loads` and `json.dumps` have."""
