"""Walking through a value step by step, and noting what does not fit."""

from __future__ import annotations

from ..conversion_error import ConversionError
from ..shapes import REDACTED
from .compiler import Codec
from .describe import describe, expected_for, safe_repr
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
from .scalars import as_key, is_list, is_map


class Walk:
    """What both directions have in common.

    Attributes:
        misfits: The values that do not fit, in the order of the walk.
        can_keep_misfits: Whether they may remain in the result as they are.
    """

    def __init__(self, codec: Codec) -> None:
        self.codec = codec
        self.misfits: list[ConversionError] = []
        self.can_keep_misfits = True

    def fail(
        self, path: str, kind: Kind, value: object, sensitive: bool = False
    ) -> object:
        """Note that a value does not fit, and return it unchanged."""
        expected = self.expected(kind, value)
        # Only scalars are shown: where a structure belongs, the value may hold secrets.
        got = describe(value, sensitive, isinstance(kind, ScalarKind | EnumKind))
        self.misfits.append(ConversionError(path, expected, got))
        return value

    def expected(self, kind: Kind, value: object) -> str:
        """Describe what is expected in the place of a value that does not fit."""
        return expected_for(kind, self.codec)

    def fail_key(self, path: str, kind: Kind, key: object, sensitive: bool) -> object:
        """Note that the key of a map does not fit, and return it."""
        return self.fail(f"{path} (a key)", kind, key, sensitive)

    def walk(
        self,
        kind: Kind,
        value: object,
        path: str,
        sensitive: bool,
        ignore_hook: bool = False,
    ) -> object:
        """Convert a value; an exception becomes the error for the value's path."""
        try:
            return self.convert(kind, value, path, sensitive, ignore_hook)
        except (ConversionError, RecursionError):
            raise
        except Exception:
            return self.fail(path, kind, value, sensitive)

    def convert(
        self, kind: Kind, value: object, path: str, sensitive: bool, ignore_hook: bool
    ) -> object:
        if value is None:
            return None
        hook = None if ignore_hook else self.codec.hook_for(kind)
        try:
            if hook is not None:
                return hook(value)
        except ConversionError as error:
            # A hook that called us has raised it.
            self.misfits.append(error.moved_to(path))
            return value if error.partial is None else error.partial
        match kind:
            case ScalarKind() | EnumKind():
                return self.scalar(kind, value)
            case ListKind():
                return self.list_value(kind, value, path, sensitive)
            case MapKind():
                return self.map_value(kind, value, path, sensitive)
            case StructureKind() if not has_wire_names(kind.type):
                return self.fail(path, kind, value, sensitive)
            case StructureKind():
                return self.structure(kind, value, path, sensitive)
            case UnionKind():
                return self.union(kind, value, path, sensitive)
            case TextOrKind():
                actual = TEXT if isinstance(value, str) else kind.other
                return self.convert(actual, value, path, sensitive, False)
            case _:
                return self.any_value(value, path, sensitive)

    def scalar(self, kind: ScalarKind | EnumKind, value: object) -> object:
        raise NotImplementedError

    def structure(
        self, kind: StructureKind, value: object, path: str, sensitive: bool
    ) -> object:
        raise NotImplementedError

    def union(
        self, kind: UnionKind, value: object, path: str, sensitive: bool
    ) -> object:
        raise NotImplementedError

    def any_value(self, value: object, path: str, sensitive: bool) -> object:
        return value

    def list_value(
        self, kind: ListKind, value: object, path: str, sensitive: bool
    ) -> object:
        if not is_list(value):
            return self.fail(path, kind, value, sensitive)
        return [
            self.walk(kind.item, item, f"{path}[{index}]", sensitive)
            for index, item in enumerate(value)
        ]

    def map_value(
        self, kind: MapKind, value: object, path: str, sensitive: bool
    ) -> object:
        if not is_map(value):
            return self.fail(path, kind, value, sensitive)
        out: dict[object, object] = {}
        for key, item in value.items():
            place = f"{path}[{REDACTED if sensitive else safe_repr(key)}]"
            try:
                as_key(key)
            except TypeError:
                made = self.fail_key(path, kind.key, key, sensitive)
            else:
                made = self.walk(kind.key, key, place, sensitive)
            out[made] = self.walk(kind.value, item, place, sensitive)
        return out
