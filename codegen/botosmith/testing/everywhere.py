"""The blocks of fakes that answer the clients that `create` makes.

The blocks of all threads and tasks are in the order in which they were entered. Each
thread or task knows its own, and a task those of its parent, too.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextvars import ContextVar
from inspect import Signature, signature
from threading import Lock
from typing import Any

from attrs import frozen


@frozen(eq=False)
class _Block:
    owner: object
    cls: Any
    make: Callable[..., Any]


_lock = Lock()
_blocks: list[_Block] = []
# Contexts that tasks inherit may also have blocks that were left.
_own: ContextVar[tuple[_Block, ...]]
_own = ContextVar("botosmith.testing.blocks", default=())
# What the classes with blocks have for `create` themselves; `None` if they inherit it.
_originals: dict[Any, Any] = {}


def enter(owner: object, cls: Any, make: Callable[..., Any]) -> None:
    """Begin a block, in which `create` of a class, and of subclasses, calls `make`."""
    with _lock:
        if cls not in _originals:
            _originals[cls] = cls.__dict__.get("create")
            cls.create = classmethod(_creating(cls, _originals[cls]))
        block = _Block(owner, cls, make)
        _own.set((*(one for one in _own.get() if one in _blocks), block))
        _blocks.append(block)


def leave(owner: object, cls: Any) -> None:
    """End the innermost block of an owner."""
    with _lock:
        block = _innermost([one for one in _blocks if one.owner is owner])
        _blocks.remove(block)
        _own.set(tuple(one for one in _own.get() if one in _blocks))
        if all(one.cls is not cls for one in _blocks):
            del cls.create
            if (original := _originals.pop(cls)) is not None:
                cls.create = original


def _innermost(blocks: Sequence[_Block]) -> _Block:
    """Get the last block that the thread or task has entered, or the last of all."""
    return ([one for one in _own.get() if one in blocks] or blocks)[-1]


def _creating(faked: Any, original: Any) -> Callable[..., Any]:
    """Make what replaces `create` of a class, which has an original of its own."""
    known = signature(faked.create)
    parent: Any = super

    def create(cls: Any, **arguments: Any) -> Any:
        """Make a client that a fake answers, with any of the usual arguments."""
        with _lock:
            blocks = [one for one in _blocks if issubclass(cls, one.cls)]
            make = _innermost(blocks).make if blocks else None
        # The block may have ended since the program got this function. What does not
        # fit, the original refuses.
        if make is None or not _fit(known, arguments):
            if original is None:
                return parent(faked, cls).create(**arguments)
            return original.__get__(None, cls)(**arguments)
        return make(cls, **arguments)

    return create


def _fit(signature: Signature, arguments: dict[str, object]) -> bool:
    try:
        signature.bind(**arguments)
    except TypeError:
        return False
    return True
