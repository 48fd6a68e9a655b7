"""The cattrs converters through which conversion runs, for users to add hooks to.

    from typed_aws import dict_converter

    dict_converter.register_structure_hook(datetime, lambda value, _: ...)

A hook counts for everything that is converted first after it was registered, at any
depth, in `from_dict` and `to_dict` (`dict_converter`), `from_json` and `to_json`
(`json_converter`), and for what clients send and receive. Without this module, which
alone imports cattrs, conversion does the same without converters.
"""

from __future__ import annotations

from attrs import fields

from .resolve import Opaque, Struct, kind
from .shapes import Request, Response


def _is_ours(annotation: object) -> bool:
    """Whether conversion is by our rules; other attrs classes are left to cattrs."""
    what = kind(annotation)
    if isinstance(what, Struct):
        cls = what.type
        return issubclass(cls, Request | Response) or all(
            "wire" in a.metadata for a in fields(cls)
        )
    return not isinstance(what, Opaque)
