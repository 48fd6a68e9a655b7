"""Requests made by compiled functions of the runtime, and by botocore's serializer."""

import uuid
from collections.abc import Callable
from importlib import import_module
from typing import Any

import pytest
from botocore.client import BaseClient
from botocore.model import OperationModel

TOKEN = uuid.UUID("00000000-0000-4000-8000-000000000000")
"""All idempotency tokens, if a test uses `same_tokens`."""


def same_tokens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uuid, "uuid4", lambda: TOKEN)


def compile_requests(runtime: str, boto: BaseClient) -> None:
    """Put the compiled functions of an SDK in front of a client's serializer."""
    import_module(f"{runtime}.serialization.serializer").compile_requests(boto)


def compiled_requests(monkeypatch: pytest.MonkeyPatch, runtime: str) -> list[str]:
    """List the operations of the requests that compiled functions make from now on."""
    made: list[str] = []
    cls: Any = import_module(f"{runtime}.serialization.serializer").CompiledSerializer
    real = cls._maker

    def maker(self: object, operation: OperationModel) -> Callable[[object], object]:
        make = real(self, operation)

        def make_and_note(arguments: object) -> object:
            request = make(arguments)
            made.append(operation.name)
            return request

        return make_and_note

    monkeypatch.setattr(cls, "_maker", maker)
    return made
