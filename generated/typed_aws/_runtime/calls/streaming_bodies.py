"""Response bodies whose `with` statement binds the body itself.

That of botocore's bodies binds the raw stream, which does not have their methods.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from ..static_types.botocore_types import OperationModel, StreamingBody
else:
    from botocore.response import StreamingBody

_BASE: Any = StreamingBody  # in the stubs, it has no `__enter__`


def enter_body_itself(parsed: Mapping[str, object], operation: OperationModel) -> None:
    """Have `with` bind the body of a response itself, if it is one of botocore's.

    A body whose class enters in a way of its own stays as it is. So does one that has
    been in another response, as in tests.
    """
    shape = operation.output_shape
    assert shape is not None
    body = parsed.get(shape.serialization["payload"])
    # Those of asynchronous clients do so; users' and tracers' may have any class.
    if isinstance(body, StreamingBody):
        cls: Any = type(body)
        if cls.__enter__ is _BASE.__enter__:
            # It keeps its attributes and its state, and code finds the same object in
            # the dict. A copy would lose them, and closes the stream if it is freed.
            body.__class__ = _entering_itself(cls)


@cache
def _entering_itself(cls: type) -> type:
    """Derive a class from botocore's, or from one that is derived from it."""
    return type(cls.__name__, (_EnteringItself, cls), {"__module__": cls.__module__})


class _EnteringItself:
    def __enter__(self) -> Self:
        return self
