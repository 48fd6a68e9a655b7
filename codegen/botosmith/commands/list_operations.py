"""The output of `botosmith list SERVICE`."""

from collections.abc import Iterator

from ..models.event_senders import event_senders
from ..models.loader import Json


def list_operations(model: Json) -> Iterator[str]:
    """Write a line for each operation of a service; not all clients have all of them.

    Args:
        model: The service model.
    """
    senders = event_senders(model)
    for name in sorted(model["operations"]):
        if name not in senders:
            yield name
        elif senders[name] is None:
            yield f"{name} (omitted)"
        else:
            yield f"{name} (asynchronous clients only)"
