"""Conversion step by step, after a compiled function failed: which value does not fit?

If every value fits, the result is what the compiled function would have returned.
"""

from __future__ import annotations

import json

from ..checkers.decorators import override
from ..conversion_error import ConversionError
from ..unions import UnknownVariant
from .compiler import Codec
from .decode import UNKNOWN_TAG, Decoder, enum_decoder, union_entry
from .describe import expected_for, safe_text
from .encode import string_of
from .kinds import (
    TEXT,
    EnumKind,
    Kind,
    ListKind,
    MapKind,
    ScalarKind,
    StructureKind,
    TextOrKind,
    UnionKind,
    has_wire_names,
)
from .scalars import DECODE, ENCODE, as_list, as_map, plain_value
from .walk import Place, entries, items, members_in


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
    conversion = (_Decoding if isinstance(codec, Decoder) else _Encoding)(codec)
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
    """What both directions have in common.

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
        try:
            if isinstance(self.codec, Decoder):
                return place.value  # objects may have any
            return plain_value(place.value, self.codec.form)
        except Exception:
            self.lost = self.lost or misfit
            return place.value

    def convert(self, place: Place, ignore_hook: bool = False) -> object:
        """Convert a value; an exception becomes the error for the value's path."""
        try:
            return self.made_of(place, ignore_hook)
        except RecursionError:
            raise
        except ConversionError as error:
            return self.fail(place, error)
        except Exception:
            return self.fail(place)

    def convert_key(self, place: Place) -> object:
        """Convert the key of a map."""
        if isinstance(place.value, str):
            return self.convert(place)
        kept = self.fail(place)
        if self.codec.form == "json":
            # json.dumps would make text of it.
            self.lost = self.lost or self.misfits[-1]
        return kept

    def made_of(self, place: Place, ignore_hook: bool) -> object:
        """Convert a value.

        Raises:
            ConversionError: The value is wrong in another way than by its type, or a
                hook that called us has raised the error.
            Exception: The value has a wrong type.
        """
        kind, value = place.kind, place.value
        if value is None:
            return None
        hook = None if ignore_hook else self.codec.hook_for(kind)
        if hook is not None:
            return hook(value)
        match kind:
            case ListKind():
                as_list(value)
                return [self.convert(item) for item in items(place)]
            case MapKind():
                as_map(value)
                return {
                    self.convert_key(key): self.convert(item)
                    for key, item in entries(place)
                }
            case TextOrKind():
                actual = TEXT if isinstance(value, str) else kind.other
                return self.made_of(place._replace(kind=actual), False)
            case StructureKind() if not has_wire_names(kind.type):
                raise TypeError
            case _:
                return self.made_in_direction(kind, place)

    def made_in_direction(self, kind: Kind, place: Place) -> object:
        """Convert a value of a kind that the directions treat differently."""
        raise NotImplementedError


class _Decoding(_Conversion):
    @override
    def made_in_direction(self, kind: Kind, place: Place) -> object:
        value = place.value
        match kind:
            case ScalarKind():
                return DECODE[self.codec.form][self.codec.scalar_name(kind)](value)
            case EnumKind():
                return enum_decoder(kind.type)(value)
            case StructureKind():
                return self.object_of(kind.type, place)
            case UnionKind():
                tags = {self.codec.external_name(m): cls for cls, m in kind.fields()}
                entry = union_entry(as_map(value), tags, is_open=kind.is_open)
                if isinstance(entry, UnknownVariant):
                    return entry
                cls = tags[entry[0]]
                only = UnionKind((cls,), False)
                return self.object_of(cls, place._replace(kind=only))
            case _:
                return value

    def object_of(self, cls: type, place: Place) -> object:
        data = as_map(place.value)
        metadata = {k: v for k, v in data.items() if k == "ResponseMetadata"}
        made = self.codec.function(StructureKind(cls))(metadata)
        for member, item in members_in(self.codec, place):
            if sum(name in data for name in self.codec.names(member)) > 1:
                names = f"{member.wire!r} or its alias {member.alias!r}"
                raise ConversionError("", names, "both")
            # The class is frozen; this is still part of making the object.
            object.__setattr__(made, member.name, self.convert(item))
        return made


class _Encoding(_Conversion):
    @override
    def made_in_direction(self, kind: Kind, place: Place) -> object:
        value = place.value
        match kind:
            case ScalarKind():
                # Compiled functions do not check types: type checkers have done so.
                DECODE["dict"][kind.name](value)
                convert = ENCODE[self.codec.form].get(kind.name)
                return value if convert is None else convert(value)
            case EnumKind():
                return string_of(enum_decoder(kind.type)(value))
            case StructureKind():
                if not isinstance(value, kind.type):
                    raise TypeError
                return self.dict_of(place)
            case UnionKind() if isinstance(value, UnknownVariant):
                if not value.tag:
                    return dict[str, object]()  # as it was received
                tag = safe_text(value.tag, sensitive=place.sensitive)
                got = f"the unknown variant {tag}, whose value was not received"
                error = ConversionError("", expected_for(kind, self.codec, value), got)
                if self.codec.form == "dict":
                    error.partial = {UNKNOWN_TAG: {"name": value.tag}}  # as in boto3
                raise error
            case UnionKind():
                made = self.dict_of(place)
                if not made:
                    raise TypeError  # it is not one of the variants, or has no value
                return made
            case _:
                if self.codec.form == "json":
                    json.dumps(value)
                return value

    def dict_of(self, place: Place) -> dict[str, object]:
        return {
            self.codec.external_name(member): self.convert(item)
            for member, item in members_in(self.codec, place)
            if item.value is not None
        }
