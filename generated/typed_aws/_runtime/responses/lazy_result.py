"""What botocore passes around in a typed call: a dict that is filled when looked at."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from logging import DEBUG, getLogger
from threading import RLock
from traceback import walk_stack
from typing import TYPE_CHECKING, Any

from ..absent import is_absent
from ..lazy import SDK
from ..shapes import R, Response
from ..static_types.decorators import override

if TYPE_CHECKING:
    from ..static_types.botocore_types import Change, Parsed
    from .object_reader import ObjectReader


_LOG = getLogger(SDK)


class LazyResult(dict[str, Any]):
    """botocore's result of a call whose response is made already.

    It has what is outside of the body: the metadata, headers and the status. botocore
    parses the rest once somebody looks at it, and then the result is as if botocore had
    parsed it at once, which the response is made from. If nobody looks, the response is
    the object that was made from the body.

    Code in C that reads dicts without their methods sees only what is outside of the
    body: orjson, ujson, msgspec, pydantic's serializer, `dict.get(result, ...)`.
    Programs that make another one of its class get a plain dict.

    Attributes:
        reader: What has made the object.
    """

    __slots__ = ("_changes", "_in_body", "_lock", "_made", "_parse", "reader")

    reader: ObjectReader[Any]
    _changes: list[Change]
    _in_body: Mapping[str, str]
    _lock: RLock
    _made: Any
    _parse: Callable[[], Parsed] | None

    def __new__(cls, *arguments: Any, **named: Any) -> dict[str, Any]:  # type: ignore[misc]
        """Make a plain dict, as `dataclasses.asdict` does of the results it meets."""
        return dict(*arguments, **named)

    @classmethod
    def of(
        cls,
        outside_body: Parsed,
        reader: ObjectReader[Any],
        made: Response,
        parse: Callable[[], Parsed],
    ) -> LazyResult:
        """Begin with what is outside of the body; `parse` parses everything."""
        make: Any = dict.__new__
        result: LazyResult = make(cls)
        super(LazyResult, result).__init__(outside_body)
        result.reader = reader
        # The members that a look may find in the body.
        result._in_body = reader.in_body
        result._made = made
        result._parse = parse
        result._changes = []
        # Of its own, so that no thread waits for another one's result.
        result._lock = RLock()
        return result

    def take(self, reader: ObjectReader[R] | None) -> R | None:
        """Take the object, and complete it.

        Returns:
            The object; `None` if somebody has looked, and so may have changed the
            result, if it is taken already, or if another reader has made it.

        Raises:
            ConversionError: A header does not fit its member.
        """
        with self._lock:
            if self._parse is None or self._made is None or reader is not self.reader:
                return None
            made: R
            made, self._made = self._made, None
            self.reader.complete(made, self, self._changes)
        return made

    def defer(self, change: Change) -> bool:
        """Make a change only if somebody looks; `False` if somebody has."""
        with self._lock:
            if self._parse is not None:
                self._changes.append(change)
            return self._parse is not None

    def fill(self, looked_at: str) -> None:
        """Have botocore parse the body, unless it has done so."""
        # Not while the lock is held, for which handlers of logs may wait.
        if self._parse is not None and _LOG.isEnabledFor(DEBUG):
            self.reader.path.log_fallback(f"{_caller()} looks at {looked_at}")
        with self._lock:
            if self._parse is None:
                return
            parsed = self._parse()
            for change in self._changes:
                change(parsed)
            # Handlers may have changed what is outside of the body.
            parsed.update(super().items())
            super().clear()
            super().update(parsed)
            self._in_body = {}
            self._made = self._parse = None

    def look_up(self, key: str) -> None:
        """Have botocore parse the body if it has a member, or may have it."""
        attribute = self._in_body.get(key, "")
        is_known = self._made is not None and attribute
        if not is_known or not is_absent(getattr(self._made, attribute, None)):
            self.fill(key)

    @override
    def setdefault(self, key: str, default: object = None, /) -> object:
        """Get an entry; add it if there is none."""
        if self._parse is not None and not super().__contains__(key):
            self.fill(key)
        return super().setdefault(key, default)

    @override
    def update(self, *others: Any, **named: object) -> None:
        """Update the dict, as botocore does with what handlers want to add."""
        if named or others != ({},):
            self.fill("all by update()")
            super().update(*others, **named)

    def __reduce_ex__(self, _: object) -> tuple[object, ...]:
        return dict, (dict(self),)


def _looking_at_all(name: str) -> Callable[..., object]:
    method: Callable[..., object] = getattr(dict, name)

    def look(self: LazyResult, *arguments: object) -> object:
        if self._parse is not None:  # pyright: ignore[reportPrivateUsage]
            self.fill(f"all by {name}()")
        return method(self, *arguments)

    return look


def _looking_at_one(name: str) -> Callable[..., object]:
    method: Callable[..., object] = getattr(dict, name)

    def look(self: LazyResult, key: str, *default: object) -> object:
        if key in self._in_body:  # pyright: ignore[reportPrivateUsage]
            self.look_up(key)
        return method(self, key, *default)

    return look


for _name in ("__contains__", "__getitem__", "get"):
    setattr(LazyResult, _name, _looking_at_one(_name))
for _name in (
    *("__delitem__", "__eq__", "__ior__", "__iter__", "__len__", "__ne__", "__or__"),
    *("__repr__", "__reversed__", "__ror__", "__setitem__", "clear", "copy", "items"),
    *("keys", "pop", "popitem", "values"),
):
    setattr(LazyResult, _name, _looking_at_all(_name))


def _caller() -> str:
    """The function that looks at a result."""
    names = (
        f"{frame.f_globals.get('__name__')}.{frame.f_code.co_qualname}"
        for frame, _ in walk_stack(None)
    )
    others = (name for name in names if not name.startswith(f"{__name__}."))
    return next(others, "code without frames")
