"""Conversion step by step, after a compiled function failed: which value does not fit?

If every value fits, the result is what the compiled function would have returned.
"""

from __future__ import annotations

from functools import partial

from ..conversion_error import ConversionError
from .kind import Codec, Kind, Place
from .kinds import StructureKind
from .scalars import guarded, plain_value


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
    conversion = _Conversion(codec)
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


class _Conversion:
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
        return guarded(self._plain, self._lose)(place)

    def _plain(self, place: Place) -> object:
        return plain_value(place.value, self.codec.form)

    def _lose(self, place: Place, _: Exception) -> object:
        self.lost = self.lost or self.misfits[-1]
        return place.value

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
        if self.codec.form == "json":
            # json.dumps would make text of it.
            self.lost = self.lost or self.misfits[-1]
        return kept

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
