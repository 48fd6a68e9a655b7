"""Finds the operations that send event streams, which botocore's clients do not have.

They need HTTP/2. Asynchronous clients have those with events in both directions.
"""

from collections.abc import Iterator, Mapping

from .loader import Json

# Where members stand that are not in the body.
_OUTSIDE = frozenset({"header", "headers", "querystring", "uri"})
# The traits of structures that are no events.
_SPECIAL = ("document", "eventstream", "union")


def event_senders(model: Json) -> Mapping[str, str | None]:
    """The operations of a service that send an event stream.

    Args:
        model: The service model.

    Returns:
        For each operation, the member of its input that has the stream. It is None for
        an operation that no client has: one with a protocol other than rest-json, with
        another member in the body, without events that it receives, or with events
        that are no structures.
    """
    return {
        name: _sent_member(model, operation)
        for name, operation in model["operations"].items()
        if any(_streams(model, operation.get("input")))
    }


def _sent_member(model: Json, operation: Json) -> str | None:
    """The member with the events that are sent; None if no client has the operation."""
    (member, events), *others = _streams(model, operation["input"])
    received = [union for _, union in _streams(model, operation.get("output"))]
    if others or len(received) != 1 or not _has_events(model, events, *received):
        return None
    if any(one == events for one in _received(model)):
        return None
    return member if _body(model, operation) == [member] else None


def _body(model: Json, operation: Json) -> list[str] | None:
    """The members of an operation's input in the body; None if it is not REST."""
    if model["metadata"].get("protocol") != "rest-json":
        return None
    members: Json = model["shapes"][operation["input"]["shape"]]["members"]
    return [n for n, one in members.items() if one.get("location") not in _OUTSIDE]


def _has_events(model: Json, *streams: str) -> bool:
    """Whether the shapes of streams are unions of structures, not only of errors."""
    shapes = model["shapes"]
    for stream in streams:
        members = shapes[stream].get("members", {}).values()
        events = [{**shapes[one["shape"]], **one} for one in members]
        if not shapes[stream].get("eventstream") or not all(map(_is_plain, events)):
            return False
        if all(one.get("exception") for one in events):
            return False
    return True


def _is_plain(event: Json) -> bool:
    """Whether an event is a structure without further meaning."""
    return event["type"] == "structure" and not any(map(event.get, _SPECIAL))


def _received(model: Json) -> Iterator[str]:
    """The event streams that operations receive."""
    for operation in model["operations"].values():
        for _, events in _streams(model, operation.get("output")):
            yield events


def _streams(model: Json, reference: Json | None) -> Iterator[tuple[str, str]]:
    """The members that have event streams, and the shapes of these."""
    if reference is not None:
        shape = model["shapes"][reference["shape"]]
        for name, member in shape.get("members", {}).items():
            target = model["shapes"][member["shape"]]
            if {**target, **member}.get("eventstream"):
                yield name, member["shape"]
