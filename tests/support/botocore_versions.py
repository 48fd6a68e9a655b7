"""Tests with another botocore than the one that the SDK was generated from."""

import json
from collections.abc import Mapping
from typing import Any

import botocore
import pytest
from botocore.model import ListShape, MapShape, ServiceModel, Shape, StructureShape
from botocore.session import Session
from botocore.validate import ParamValidator

from botosmith.recording import Exchange
from tests.support.paths import GENERATED

_LOCK = GENERATED / "typed_aws" / "botosmith.lock"


def botocore_older_than(version: str) -> bool:
    """Whether the installed botocore is older than a version."""
    return _numbers(botocore.__version__) < _numbers(version)


def sdk_matches_botocore() -> bool:
    """Whether `typed_aws` was generated from the installed botocore."""
    lock: Mapping[str, object] = json.loads(_LOCK.read_bytes())
    return lock["botocore"] == botocore.__version__


def needs_botocore(version: str, reason: str) -> pytest.MarkDecorator:
    """Skip a test with versions older than one with which it passes."""
    return pytest.mark.skipif(
        botocore_older_than(version), reason=f"older botocores: {reason}"
    )


def skip_if_operation_is_unknown(
    session: Session, service: str, operation: str
) -> None:
    """Skip a test of an operation that another botocore does not have."""
    if sdk_matches_botocore():
        return
    is_known = service in session.get_available_services()
    if not is_known or (
        operation not in session.get_service_model(service).operation_names
    ):
        pytest.skip(f"botocore {botocore.__version__} has no {service}.{operation}")


def skip_if_unknown_to_botocore(model: ServiceModel, exchange: Exchange) -> None:
    """Skip the test of an exchange that does not fit the installed models."""
    name = exchange.operation
    answer = exchange.response
    body = answer.body if answer.status < 300 else b""
    if unknown := unknown_to_botocore(model, name, body):
        pytest.skip(f"botocore {botocore.__version__} has no {unknown} ({name})")
    if sdk_matches_botocore():
        return
    shape = model.operation_model(name).input_shape
    assert shape is not None
    report = ParamValidator().validate(json.loads(exchange.request.body), shape)
    if report.has_errors():
        pytest.skip(f"botocore {botocore.__version__} refuses the request of {name}")


def unknown_to_botocore(model: ServiceModel, operation: str, body: bytes) -> str:
    """Name what the installed models lack of an operation and a body; "" if nothing."""
    if sdk_matches_botocore():
        return ""
    if operation not in model.operation_names:
        return operation
    try:
        document = json.loads(body)
    except ValueError:
        return ""
    return _unknown(model.operation_model(operation).output_shape, document)


def _unknown(shape: Shape | None, value: Any) -> str:
    # Not isinstance, which would narrow the types of the items.
    kind: object = value.__class__
    inner: list[tuple[Shape, Any]] = []
    if isinstance(shape, StructureShape) and kind is dict:
        members = {
            member.serialization.get("name", name): member
            for name, member in shape.members.items()
        }
        if shape.is_document_type:
            return ""
        if unknown := next((name for name in value if name not in members), None):
            return str(unknown)
        inner = [(members[name], item) for name, item in value.items()]
    elif isinstance(shape, ListShape) and kind is list:
        inner = [(shape.member, item) for item in value]
    elif isinstance(shape, MapShape) and kind is dict:
        inner = [(shape.value, item) for item in value.values()]
    return next(filter(None, (_unknown(s, item) for s, item in inner)), "")


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in version.split("."))
