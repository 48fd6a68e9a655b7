"""Compiled functions make the requests of clients that `create` makes."""

import logging
from collections import OrderedDict
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from json import loads
from typing import Any, cast
from unittest import mock

import pytest
from attrs import evolve
from botocore.config import Config
from botocore.exceptions import ParamValidationError
from botocore.serialize import JSONSerializer
from botocore.validate import ParamValidator

from tests.support.boto import ACCOUNT, boto_session, raw_client
from tests.support.compiled import compile_requests, compiled_requests
from tests.support.network import FakeNetwork, json_answer
from typed_aws import dict_converter
from typed_aws._runtime.convert.codec import SENDER
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


def _create(**options: Any) -> SageMakerClient:
    return SageMakerClient.create(
        session=SESSION,
        **ACCOUNT,
        **options,
    )


@pytest.fixture
def client() -> SageMakerClient:
    return _create()


@pytest.fixture
def boto(client: SageMakerClient) -> Any:
    return client.boto


@pytest.fixture(autouse=True)
def network(boto: Any) -> FakeNetwork:
    return FakeNetwork(boto, json_answer({}))


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    return compiled_requests(monkeypatch, "typed_aws._runtime")


def _bodies(network: FakeNetwork) -> list[Any]:
    requests: list[Any] = [*network.requests]
    return [request.body for request in requests]


def test_requests_and_presigned_urls_are_made_by_compiled_functions(
    client: SageMakerClient, network: FakeNetwork, compiled: list[str]
) -> None:
    client.send(REQUEST)
    client.send(REQUEST)
    client.presign(REQUEST)
    assert compiled == ["AddTags"] * 3
    assert _bodies(network) == [BODY] * 2


def test_load_compiles_what_requests_need(
    client: SageMakerClient, compiled: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    client.load(AddTagsRequest)
    compiler = "typed_aws._runtime.serialization.body_compiler"
    monkeypatch.setattr(f"{compiler}.plain_class", None)
    client.send(REQUEST)
    assert compiled == ["AddTags"]


def test_botocore_makes_the_requests_of_wrapped_clients(compiled: list[str]) -> None:
    network = FakeNetwork(raw_client(SESSION, "sagemaker"), json_answer({}))
    before = dict(vars(network.client))
    client = SageMakerClient(network.client)
    client.send(REQUEST)
    client.load(AddTagsRequest)
    assert _bodies(network) == [BODY]
    assert not compiled
    assert vars(network.client) == before


def test_botocore_makes_all_requests_if_that_is_chosen(compiled: list[str]) -> None:
    client = _create(requests="botocore")
    network = FakeNetwork(client.boto, json_answer({}))
    client.send(REQUEST)
    assert _bodies(network) == [BODY]
    assert not compiled
    with pytest.raises(ValueError, match="requests must be 'auto' or 'botocore'"):
        _create(requests="fast")


def test_arguments_are_checked_only_if_botocores_client_does(
    compiled: list[str],
) -> None:
    client = _create(config=Config(parameter_validation=False))
    network = FakeNetwork(client.boto, json_answer({}))
    client.send(REQUEST)
    assert compiled == ["AddTags"]
    wrong: Any = ListAssociationsRequest
    client.send(wrong(max_results=0, next_token=5))
    assert compiled == ["AddTags"]
    assert _bodies(network) == [BODY, b'{"NextToken": 5, "MaxResults": 0}']


def _changed_blob(_: object) -> str:
    return "changed"


def _accept(*_: object) -> mock.Mock:
    return mock.Mock(has_errors=mock.Mock(return_value=False))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("_serializer.MAP_TYPE", OrderedDict),
        ("_serializer._get_base64", _changed_blob),
        ("_serializer", JSONSerializer()),
        ("_param_validator.validate", _accept),
        ("_param_validator", ParamValidator()),
    ],
)
def test_changes_of_the_serializer_are_respected(
    client: SageMakerClient, boto: Any, compiled: list[str], path: str, value: object
) -> None:
    client.send(REQUEST)
    assert compiled
    compiled.clear()
    owner = boto._serializer
    *attributes, last = path.split(".")
    for attribute in attributes:
        owner = getattr(owner, attribute)
    with mock.patch.object(owner, last, value):
        client.send(REQUEST)
        assert not compiled
    client.send(REQUEST)
    assert compiled


def test_handlers_see_and_change_plain_arguments(
    client: SageMakerClient, boto: Any, network: FakeNetwork, compiled: list[str]
) -> None:
    seen: list[Any] = []

    def look(params: Any, **_: object) -> None:
        seen.append(params)

    def change(params: dict[str, object], **_: object) -> None:
        params["ResourceArn"] = "changed"

    boto.meta.events.register("provide-client-params", look)
    boto.meta.events.register("before-parameter-build", change)
    boto.meta.events.register("before-call", look)
    client.send(REQUEST)
    arguments, request = seen
    assert arguments == loads(BODY) | {"ResourceArn": "changed"}
    assert request["body"] == BODY.replace(b"arn", b"changed")
    assert _bodies(network) == [request["body"]]
    assert compiled == ["AddTags"]


@pytest.mark.parametrize(
    "patched",
    [
        "botocore.validate.ParamValidationDecorator.serialize_to_request",
        "botocore.validate.ParamValidator.validate",
        "botocore.validate.ParamValidator._validate_string",
        "botocore.serialize.JSONSerializer.serialize_to_request",
        "botocore.serialize.Serializer._get_base64",
    ],
)
@pytest.mark.parametrize("early", [True, False])
def test_patched_functions_of_botocore_are_called(
    client: SageMakerClient, compiled: list[str], patched: str, early: bool
) -> None:
    path, _, name = patched.rpartition(".")
    module, _, cls = path.rpartition(".")
    owner: type[object] = getattr(import_module(module), cls)
    real = cast("Callable[..., object]", vars(owner)[name])
    called: list[str] = []

    def unchanged(*args: object, **kwargs: object) -> object:
        called.append(name)
        return real(*args, **kwargs)

    with mock.patch.object(owner, name, unchanged):
        if early:
            client = _create()
            FakeNetwork(client.boto, json_answer({}))
        client.send(REQUEST)
        assert not compiled
        # No member of the request is a blob.
        assert called or name == "_get_base64"
    client.send(REQUEST)
    assert bool(compiled) is not early


class Lenient(ParamValidator):
    pass


@pytest.mark.parametrize(
    ("patched", "value"),
    [
        ("botocore.serialize.Serializer.MAP_TYPE", OrderedDict),
        ("botocore.validate.ParamValidator", Lenient),
    ],
)
def test_classes_that_were_replaced_before_are_used(
    compiled: list[str], patched: str, value: object
) -> None:
    with mock.patch(patched, value):
        client = _create()
        network = FakeNetwork(client.boto, json_answer({}))
        client.send(REQUEST)
    assert _bodies(network) == [BODY]
    assert not compiled


def test_wrong_arguments_get_the_errors_of_botocore(
    client: SageMakerClient, boto: Any, network: FakeNetwork, compiled: list[str]
) -> None:
    plain = _create(requests="botocore")
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
        with pytest.raises(ParamValidationError) as ours:
            client.send(request)
        with pytest.raises(ParamValidationError) as theirs:
            plain.send(request)
        assert type(ours.value) is type(theirs.value)
        assert str(ours.value) == str(theirs.value)
        context = ours.value.__cause__ or ours.value
        assert context.__context__ is None
    assert not compiled
    assert not network.requests


def test_documents_that_are_none_are_left_out(compiled: list[str]) -> None:
    boto: Any = raw_client(SESSION, "bedrock-runtime", validates=True)
    compile_requests("typed_aws._runtime", boto)
    network = FakeNetwork(boto, json_answer({}))
    for document in ({"a": None}, None):
        boto.converse(modelId="m", messages=[], additionalModelRequestFields=document)
    assert _bodies(network) == [
        b'{"messages": [], "additionalModelRequestFields": {"a": null}}',
        b'{"messages": []}',
    ]
    assert compiled == ["Converse"]


def test_idempotency_tokens_are_new_for_each_call(
    client: SageMakerClient, network: FakeNetwork, compiled: list[str]
) -> None:
    request = CreateModelPackageRequest(model_package_group_name="group")
    for _ in range(2):
        client.send(request)
    client.send(evolve(request, client_token="mine"))
    assert len(compiled) == 3
    documents = [loads(body) for body in _bodies(network)]
    for document in documents:
        assert [*document] == ["ModelPackageGroupName", "ClientToken"]
    tokens = [document["ClientToken"] for document in documents]
    assert len({*tokens}) == 3
    assert tokens[-1] == "mine"


@pytest.fixture
def hooked_tags() -> Iterator[None]:
    """Tags are converted by a hook."""

    def hooked(tag: Tag) -> dict[str, object]:
        return {"Key": tag.key, "Value": "hooked"}

    plain = dict_converter.get_unstructure_hook(Tag)
    dict_converter.register_unstructure_hook(Tag, hooked)
    SENDER.clear()
    yield
    dict_converter.register_unstructure_hook(Tag, plain)
    SENDER.clear()


@pytest.mark.usefixtures("hooked_tags")
def test_hooks_of_users_apply(client: SageMakerClient, network: FakeNetwork) -> None:
    client.send(REQUEST)
    assert _bodies(network) == [BODY.replace(b'"v"', b'"hooked"')]


def test_threads_send_their_own_requests(
    client: SageMakerClient, network: FakeNetwork
) -> None:
    arns = [f"arn-{number}" for number in range(640)]
    requests = [evolve(REQUEST, resource_arn=arn) for arn in arns]
    with ThreadPoolExecutor(32) as pool:
        list(pool.map(client.send, requests))
    found = [loads(body)["ResourceArn"] for body in _bodies(network)]
    assert sorted(found) == sorted(arns)


def test_the_log_says_once_why_botocore_makes_a_request(
    client: SageMakerClient, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG, "typed_aws"):
        client.send(REQUEST)
        assert not caplog.messages
        wrong: Any = ListAssociationsRequest
        for _ in range(2):
            with pytest.raises(ParamValidationError):
                client.send(wrong(next_token=["secret"]))
            with mock.patch.object(ParamValidator, "_validate_blob"):
                client.send(REQUEST)
        boto: Any = client.boto
        with pytest.raises(ParamValidationError):
            boto.list_actions(CreatedAfter="secret")
    said = "botocore makes a request of sagemaker"
    assert caplog.messages == [
        f"{said} ListAssociations: NextToken of list",
        f"{said} AddTags: botocore's validator or serializer is patched",
        f"{said} ListActions: ValueError",
    ]
