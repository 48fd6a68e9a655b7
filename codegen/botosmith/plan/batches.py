"""What an operation that takes a batch says of it: the trait `batch`."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from . import ir

Json: TypeAlias = Mapping[str, Any]


def batch_of(operation: Json) -> ir.Batch | None:
    """Read the trait of an operation, which `models/batch_traits.py` has checked."""
    if (trait := operation.get("batch")) is None:
        return None
    return ir.Batch(
        entries=tuple(trait["entries"].split(".")),
        beside=trait.get("beside", {}),
        max_entries=trait["max-entries"],
        max_bytes=_most(trait.get("max-bytes", {})),
        max_entry_bytes=_most(trait.get("max-entry-bytes", {})),
        size=tuple(trait.get("size", ())),
        fixed_bytes=trait.get("fixed-bytes", {}),
        failed=trait["failed"],
        succeeded=trait.get("succeeded"),
        key=tuple(trait.get("key", ())),
        is_numbered=trait.get("numbered", False),
        error=trait.get("error"),
        done=trait.get("done"),
        code=trait["code"] if "code" in trait else trait["error"],
        again={name: tuple(values) for name, values in trait["again"].items()},
        order=tuple(trait["order"].split(".")) if "order" in trait else (),
        fifo=trait.get("fifo"),
    )


def _most(limit: Json) -> int | None:
    """The largest number of bytes that a limit allows."""
    if "less-than" in limit:
        number: int = limit["less-than"] - 1
        return number
    return limit.get("at-most")
