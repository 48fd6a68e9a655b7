"""Slices of services, and the sessions whose clients are made from them."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest
from botocore.session import Session, get_session

from botosmith.models.source import Source
from botosmith.output.slices import write_slice
from botosmith.runtime.calls.slices import sliced_session as sessions
from botosmith.runtime.calls.slices.slice_file import Slice
from botosmith.runtime.calls.slices.sliced_session import SlicedSession, with_slice


def make_slice(
    source: Source, service: str, folder: Path, operations: set[str] | None = None
) -> Slice:
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


def make_clients_from_slices(
    monkeypatch: pytest.MonkeyPatch, folder: Path, models: Path | None
) -> None:
    """Make botocore's clients from slices, of services without models of the test."""
    source = Source(models)
    create: Any = Session.create_client

    @cache
    def find(service: str) -> Slice | None:
        known = source.load_client_data(service) is not None
        return make_slice(source, service, folder) if known else None

    def create_client(self: Any, service_name: str, **arguments: object) -> Any:
        return create(with_slice(self, service_name), service_name, **arguments)

    monkeypatch.setattr(sessions, "find_slice", find)
    monkeypatch.setattr(Session, "create_client", create_client)
