"""Conversion step by step, after a compiled function failed: which value does not fit?

If every value fits, the result is what the compiled function would have returned.
"""

from __future__ import annotations

from ..conversion_error import ConversionError
from .kind import Codec, Conversion, Kind, Place
from .kinds import StructureKind


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
