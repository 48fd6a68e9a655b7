"""Slices of services, and the sessions whose clients are made from them."""

from pathlib import Path
from typing import Any

from botocore.session import Session, get_session

from botosmith.models.source import Source
from botosmith.output.slices import write_slice
from botosmith.runtime.calls.slices.sessions import SlicedSession
from botosmith.runtime.calls.slices.slice_file import Slice


def make_slice(
    source: Source, service: str, folder: Path, operations: set[str] | None = None
) -> Slice:
    """Make the slice of a service.

    Args:
        source: The models.
        service: botocore's name of the service.
        folder: Where its file goes.
        operations: The operations that it has; by default all.
    """
    data = source.load_client_data(service)
    assert data is not None, f"{service} has other models than botocore's"
    write_slice(data, operations, folder)
    (file,) = folder.glob("_models/*.slice")
    content = file.read_bytes()
    file.unlink()
    return Slice(content)


def sliced_session(found: Slice) -> Any:
    """A new session whose clients of a service are made from its slice."""
    session: Any = get_session()
    return SlicedSession(session, found, session.get_component("data_loader"))


def plain_session() -> Session:
    """A new session of botocore."""
    return get_session()
