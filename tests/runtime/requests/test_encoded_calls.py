"""Requests are encoded from the second call on, where nobody notices."""

import logging
import uuid
from collections.abc import Callable, Iterator
from datetime import datetime
from importlib import import_module
from json import loads
from typing import Any, cast
from unittest import mock

import pytest
from attrs import evolve
from botocore.client import BaseClient
from botocore.exceptions import ParamValidationError
from botocore.history import get_global_history_recorder
from botocore.stub import Stubber

from tests.support.boto import boto_session, raw_client
from tests.support.encoded import encoded_requests
from tests.support.network import FakeNetwork, json_answer
from typed_aws import dict_converter
from typed_aws._runtime.convert.codec import ENCODERS
from typed_aws.sagemaker import (
    AddTagsRequest,
    CreateModelPackageRequest,
    ListAssociationsRequest,
    SageMakerClient,
    Tag,
)

SESSION = boto_session()
REQUEST = AddTagsRequest(resource_arn="arn", tags=[Tag(key="k", value="v")])
BODY = b'{"ResourceArn": "arn", "Tags": [{"Key": "k", "Value": "v"}]}'


@pytest.fixture
def boto() -> BaseClient:
    return raw_client(SESSION, "sagemaker", validates=True)


@pytest.fixture
def network(boto: BaseClient) -> FakeNetwork:
    return FakeNetwork(boto, json_answer({}))


@pytest.fixture
def client(network: FakeNetwork) -> SageMakerClient:
    return SageMakerClient(network.client)


@pytest.fixture
def encoded(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The operations of the requests that encoders make."""
    return encoded_requests(monkeypatch, "typed_aws._runtime")


def _bodies(network: FakeNetwork) -> list[Any]:
    requests: list[Any] = [*network.requests]
    return [request.body for request in requests]


def test_requests_are_encoded_from_the_second_call_on(
    client: SageMakerClient, network: FakeNetwork, encoded: list[str]
) -> None:
    for calls in range(3):
        client.send(REQUEST)
        assert len(encoded) == calls
    assert _bodies(network) == [BODY] * 3


def test_botocore_makes_all_requests_if_that_is_chosen(
    network: FakeNetwork, encoded: list[str]
) -> None:
    client = SageMakerClient(network.client, requests="botocore")
    for _ in range(3):
        client.send(REQUEST)
    assert not encoded
    wrong: Any = "fast"
    with pytest.raises(ValueError, match="requests must be 'auto' or 'botocore'"):
        SageMakerClient(network.client, requests=wrong)


def test_the_botocore_client_stays_as_it_is(
    client: SageMakerClient, network: FakeNetwork, encoded: list[str]
) -> None:
    before = dict(vars(network.client))
    for _ in range(3):
        client.send(REQUEST)
    assert encoded
    assert vars(network.client) == before


@pytest.mark.parametrize(
    "event",
    [
        "provide-client-params",
        "before-parameter-build.sagemaker.AddTags",
        "before-endpoint-resolution",
        "before-call.sagemaker",
        "request-created",
    ],
)
def test_event_handlers_of_others_see_botocores_requests(
    client: SageMakerClient, boto: BaseClient, encoded: list[str], event: str
) -> None:
    seen: list[Any] = []

    def look(**given: Any) -> None:
        seen.append(given.get("params", given.get("request")))

    for _ in range(3):
        client.send(REQUEST)
    assert len(encoded) == 2
    boto.meta.events.register(event, look)
    client.send(REQUEST)
    assert len(encoded) == 2
    assert len(seen) == 1
    boto.meta.events.unregister(event, look)
    client.send(REQUEST)
    assert len(encoded) == 3


def test_parameters_that_a_handler_changes_are_sent(
    client: SageMakerClient, network: FakeNetwork
) -> None:
    def change(params: dict[str, object], **_: object) -> None:
        params["ResourceArn"] = "changed"

    network.client.meta.events.register("before-parameter-build", change)
    for _ in range(3):
        client.send(REQUEST)
    assert network.requests[-1].body == BODY.replace(b"arn", b"changed")


@pytest.mark.parametrize(
    "patched",
    [
        "botocore.client.BaseClient._make_api_call",
        "botocore.client.BaseClient._emit_api_params",
        "botocore.client.BaseClient._convert_to_request_dict",
        "botocore.validate.ParamValidationDecorator.serialize_to_request",
        "botocore.validate.ParamValidator.validate",
        "botocore.validate.ParamValidator._validate_string",
        "botocore.serialize.JSONSerializer.serialize_to_request",
        "botocore.serialize.Serializer._get_base64",
    ],
)
@pytest.mark.parametrize("early", [True, False])
def test_patched_functions_of_botocore_are_called(
    client: SageMakerClient, encoded: list[str], patched: str, early: bool
) -> None:
    def call() -> None:
        for _ in range(3):
            client.send(REQUEST)

    if not early:
        call()
        assert encoded
        encoded.clear()
    path, _, name = patched.rpartition(".")
    module, _, cls = path.rpartition(".")
    owner: type[object] = getattr(import_module(module), cls)
    real = cast("Callable[..., object]", vars(owner)[name])
    called: list[str] = []

    def unchanged(*args: object, **kwargs: object) -> object:
        called.append(name)
        return real(*args, **kwargs)

    with mock.patch.object(owner, name, unchanged):
        call()
        assert not encoded
        # No member of the request is a blob.
        assert called or name == "_get_base64"
    if not early:
        call()
        assert encoded


def test_mocks_of_botocores_methods_are_called(
    client: SageMakerClient, encoded: list[str]
) -> None:
    with mock.patch("botocore.validate.ParamValidator.validate") as validate:
        validate.return_value.has_errors.return_value = False
        for _ in range(3):
            client.send(REQUEST)
    assert validate.call_count == 3
    assert not encoded


def test_instances_with_patched_methods_are_called(
    client: SageMakerClient, boto: BaseClient, encoded: list[str]
) -> None:
    any_boto: Any = boto
    seen: list[object] = []

    def call(name: str, arguments: object) -> object:
        seen.append(arguments)
        return real(name, arguments)

    real = any_boto._make_api_call
    with mock.patch.object(boto, "_make_api_call", call):
        for _ in range(3):
            client.send(REQUEST)
    assert seen == [{"ResourceArn": "arn", "Tags": [{"Key": "k", "Value": "v"}]}] * 3
    assert not encoded


@pytest.fixture
def history() -> Iterator[list[Any]]:
    recorder: Any = get_global_history_recorder()
    events: list[Any] = []

    class Handler:
        def emit(self, event_type: str, payload: Any, _: object) -> None:
            if event_type == "API_CALL":
                events.append(payload["params"])

    recorder.enable()
    recorder.add_handler(Handler())
    yield events
    recorder.disable()
    recorder._handlers.clear()


def test_the_history_recorder_gets_all_arguments(
    client: SageMakerClient, history: list[Any]
) -> None:
    for _ in range(3):
        client.send(REQUEST)
    assert history == [{"ResourceArn": "arn", "Tags": [{"Key": "k", "Value": "v"}]}] * 3


def test_the_stubber_checks_arguments(client: SageMakerClient) -> None:
    for _ in range(2):
        client.send(REQUEST)
    boto: Any = client.boto
    with Stubber(boto) as stubber:
        stubber.add_response("add_tags", {}, {"ResourceArn": "arn", "Tags": []})
        with pytest.raises(AssertionError, match="Tags"):
            client.send(REQUEST)


def test_wrong_arguments_get_the_errors_of_botocores_way(
    client: SageMakerClient, network: FakeNetwork, encoded: list[str]
) -> None:
    plain = SageMakerClient(network.client, requests="botocore")
    tag: Any = Tag(key="k", value="v")
    object.__setattr__(tag, "value", None)
    nothing: Any = None
    wrong: Any = ListAssociationsRequest
    for request in (
        wrong(max_results="3"),
        wrong(max_results=0),
        wrong(created_after=1.5j),
        wrong(next_token=["a"]),
        AddTagsRequest(resource_arn="arn", tags=[tag]),
        AddTagsRequest(resource_arn="arn", tags=[nothing]),
    ):
        for _ in range(3):
            with pytest.raises(ParamValidationError) as ours:
                client.send(request)
            with pytest.raises(ParamValidationError) as theirs:
                plain.send(request)
            assert type(ours.value) is type(theirs.value)
            assert str(ours.value) == str(theirs.value)
    assert not encoded
    assert not network.requests


def test_unusual_values_are_left_to_botocore(
    client: SageMakerClient, network: FakeNetwork, encoded: list[str]
) -> None:
    class Text(str):
        __slots__ = ()

    for _ in range(3):
        client.send(AddTagsRequest(resource_arn=Text("arn"), tags=REQUEST.tags))
    assert not encoded
    assert network.requests[-1].body == BODY
    moment = datetime(2024, 5, 1, 10, 20, 30)
    for _ in range(3):
        client.send(ListAssociationsRequest(created_after=moment))
    assert len({*_bodies(network)[-3:]}) == 1


def test_idempotency_tokens_are_new_for_each_call(
    client: SageMakerClient, network: FakeNetwork, encoded: list[str]
) -> None:
    request = CreateModelPackageRequest(model_package_group_name="group")
    for _ in range(4):
        client.send(request)
    client.send(evolve(request, client_token="mine"))
    assert len(encoded) == 4
    documents = [loads(body) for body in _bodies(network)]
    for document in documents:
        assert [*document] == ["ModelPackageGroupName", "ClientToken"]
    tokens = [document["ClientToken"] for document in documents]
    assert len({*tokens}) == 5
    assert tokens[-1] == "mine"


@pytest.fixture
def hooked_tags() -> Iterator[None]:
    """Tags are converted by a hook."""

    def hooked(tag: Tag) -> dict[str, object]:
        return {"Key": tag.key, "Value": "hooked"}

    plain = dict_converter.get_unstructure_hook(Tag)
    dict_converter.register_unstructure_hook(Tag, hooked)
    ENCODERS["dict"].clear()
    yield
    dict_converter.register_unstructure_hook(Tag, plain)
    ENCODERS["dict"].clear()


@pytest.mark.usefixtures("hooked_tags")
def test_hooks_of_users_apply(
    client: SageMakerClient, network: FakeNetwork, encoded: list[str]
) -> None:
    for _ in range(3):
        client.send(REQUEST)
    assert not encoded
    assert network.requests[-1].body == BODY.replace(b'"v"', b'"hooked"')


def test_debug_logs_are_the_same(
    network: FakeNetwork, caplog: pytest.LogCaptureFixture
) -> None:
    def logged(requests: Any) -> list[str]:
        client = SageMakerClient(network.client, requests=requests)
        client.send(REQUEST)
        client.send(REQUEST)
        caplog.clear()
        with caplog.at_level(logging.DEBUG, "botocore"):
            client.send(REQUEST)
        return [record.getMessage() for record in caplog.records]

    with mock.patch.object(uuid, "uuid4", return_value="id"):
        assert logged("auto") == logged("botocore") != []
