"""Requests made by compiled functions of the runtime, and by botocore's serializer."""

import uuid
from collections.abc import Callable
from copy import copy, deepcopy
from importlib import import_module
from typing import Any

import pytest
from attrs import frozen
from botocore.client import BaseClient
from botocore.model import OperationModel

TOKEN = uuid.UUID("00000000-0000-4000-8000-000000000000")
"""All idempotency tokens, if a test uses `same_tokens`."""


def same_tokens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uuid, "uuid4", lambda: TOKEN)


def compile_requests(runtime: str, boto: BaseClient) -> None:
    """Put the compiled functions of an SDK in front of a client's serializer."""
    import_module(f"{runtime}.requests.serializer").compile_requests(boto)


def compiled_requests(monkeypatch: pytest.MonkeyPatch, runtime: str) -> list[str]:
    """List the operations of the requests that compiled functions make from now on."""
    made: list[str] = []
    cls: Any = import_module(f"{runtime}.requests.serializer").CompiledSerializer
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


@frozen
class Comparison:
    """A request made both ways; the problem is how the two differ, or ""."""

    is_compiled: bool
    problem: str = ""


class BothSerializers:
    """The serializer of a client, and the same with compiled functions in front."""

    def __init__(self, runtime: str, boto: BaseClient) -> None:
        """Put compiled functions in front of a copy of the serializer."""
        module: Any = import_module(f"{runtime}.requests.serializer")
        any_boto: Any = boto
        self._model: Any = boto.meta.service_model
        self._theirs: Any = any_boto._serializer
        self._ours: Any = module.CompiledSerializer(self._model, copy(self._theirs))
        self._unsupported: Any = module.Unsupported

    def compare(self, operation: str, arguments: dict[str, Any]) -> Comparison:
        """Make a request both ways.

        Where a function raises another error than that for unusual values, botocore
        must raise the same.
        """
        model = self._model.operation_model(operation)
        before = deepcopy(arguments)
        try:
            ours = self._ours._maker(model)(arguments)
        except self._unsupported:
            return Comparison(is_compiled=False)
        except Exception as error:
            ours = {"raised": error}
        assert arguments == before
        try:
            theirs = self._theirs.serialize_to_request(arguments, model)
        except Exception as error:
            theirs = {"raised": error}
        # Their order matters in forms, queries and headers.
        different = [
            f"{name}: {ours.get(name)!r}, not {theirs.get(name)!r}"
            for name in {*ours, *theirs}
            if repr(ours.get(name)) != repr(theirs.get(name))
        ]
        return Comparison(True, "; ".join(different))
