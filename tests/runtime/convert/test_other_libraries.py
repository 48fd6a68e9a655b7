"""What other libraries make of a sample of each kind of class."""

from collections.abc import Mapping
from datetime import UTC, datetime
from types import GenericAlias
from typing import Any, get_args

import pytest
from attrs import has, resolve_types
from cattrs import Converter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.errors import ResolutionFailed

from tests.support.sdk import Sdk

TIME = datetime(2024, 5, 1, 12, tzinfo=UTC)

KEY = {"Bucket": "b", "Key": "k"}
ITEM = {"TableName": "t", "Item": {"k": {"S": "x"}}}
CONDITION = {"ComparisonOperator": "NULL"}
OR: list[Any] = [{"Not": {"Tags": {"Key": "k"}}}, {"And": []}]
TOOL = {"toolUseId": "t", "name": "n", "input": {"a": [1, None, "x"]}}
# The class of each kind, and its members as boto3 has them.
SAMPLES: Mapping[str, tuple[str, Mapping[str, Any]]] = {
    "flat": ("sagemaker.UserContext", {"DomainId": "d"}),
    "nested": ("sagemaker.AssociationSummary", {"CreatedBy": {"DomainId": "d"}}),
    "recursive": ("ce.Expression", {"Or": OR}),
    "enum": ("sagemaker.AssociationSummary", {"AssociationType": "Produced"}),
    "unknown value": ("sagemaker.AssociationSummary", {"AssociationType": "Odd"}),
    "list": (
        "sagemaker.ListAssociationsResponse",
        {"AssociationSummaries": [{"SourceArn": "a"}, {}]},
    ),
    "map": (
        "dynamodb.QueryRequest",
        {"TableName": "t", "KeyConditions": {"k": CONDITION}},
    ),
    "union": ("dynamodb.PutItemRequest", ITEM),
    "document": ("bedrock_runtime.ToolUseBlock", TOOL),
    "timestamp": ("sagemaker.AssociationSummary", {"CreationTime": TIME}),
    "blob": ("bedrock_runtime.PayloadPart", {"bytes": b"x"}),
    "empty": ("bedrock_runtime.AutoToolChoice", {}),
    "sensitive": ("s3.HeadObjectRequest", {**KEY, "SSECustomerKey": "secret"}),
    "deprecated": (
        "sqs.ReceiveMessageRequest",
        {"QueueUrl": "q", "AttributeNames": ["All"]},
    ),
    "response": ("sqs.GetQueueUrlResponse", {"QueueUrl": "q"}),
    "event": ("bedrock_runtime.MessageStopEvent", {"stopReason": "end_turn"}),
    "text": ("s3.CopyObjectRequest", {**KEY, "CopySource": "b/k"}),
    "structure for text": ("s3.CopyObjectRequest", {**KEY, "CopySource": KEY}),
    "streaming": (
        "s3.GetObjectResponse",
        {"ETag": "e", "LastModified": TIME, "ContentLength": 1},
    ),
    "event stream": ("bedrock_runtime.ConverseStreamResponse", {}),
}
# See docs/other-libraries.md for what the libraries cannot make.
STREAMS = ("streaming", "event stream")
DOCUMENTS = ("document", "event")
# Plain cattrs has no form for timestamps, unions and documents.
PLAIN = (
    *("flat", "nested", "recursive", "enum", "unknown value", "blob", "empty"),
    *("deprecated", "response"),
)
SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]

Made = tuple[Any, Any]


@pytest.fixture(params=SAMPLES)
def kind(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture
def made(sdk: Sdk, kind: str) -> Made:
    """The class of a kind, and an object of it."""
    path, data = SAMPLES[kind]
    service, name = path.split(".")
    cls = getattr(sdk(service), name)
    return cls, sdk().from_dict(cls, data)


@pytest.fixture
def pydantic() -> Any:
    # Not installed where other versions of botocore are tested.
    pytest.importorskip("fastapi")
    return pytest.importorskip("pydantic")


def test_pydantic_validates_writes_and_describes(
    pydantic: Any, made: Made, kind: str
) -> None:
    cls, value = made
    adapter = pydantic.TypeAdapter(cls)
    for by_alias in (True, False):
        dumped = adapter.dump_python(value, by_alias=by_alias)
        assert adapter.validate_python(dumped) == value
        text = adapter.dump_json(value, by_alias=by_alias)
        assert adapter.validate_json(text) == value
    assert kind == "empty" or _properties(adapter.json_schema())


def test_pydantic_takes_fields_of_models(pydantic: Any, made: Made) -> None:
    cls, value = made
    model = pydantic.create_model("Model", one=cls, more=GenericAlias(list, (cls,)))
    instance = model(one=value, more=[value])
    assert model.model_validate_json(instance.model_dump_json()) == instance
    assert cls.__name__ in model.model_json_schema()["$defs"]


def test_fastapi_serves_and_describes(pydantic: Any, made: Made) -> None:
    from fastapi import FastAPI
    from fastapi.testclient import TestClient

    cls, value = made
    app = FastAPI()
    app.get("/", response_model=cls)(lambda: value)
    client = TestClient(app)
    served = client.get("/")
    assert pydantic.TypeAdapter(cls).validate_json(served.text) == value
    schemas = client.get("/openapi.json").json()["components"]["schemas"]
    assert cls.__name__ in schemas


def test_pydantic_and_fastapi_take_errors_as_they_are(pydantic: Any, sdk: Sdk) -> None:
    cls = sdk("dynamodb").ResourceNotFoundException
    error = cls({}, "Query")
    assert pydantic.TypeAdapter(cls).validate_python(error) is error


def test_hypothesis_makes_objects(sdk: Sdk, made: Made, kind: str) -> None:
    cls, _ = made
    if kind in ("map", "union"):  # they contain a union that contains itself
        package = sdk("dynamodb")
        public = [getattr(package, name) for name in package.__all__]
        for one in (*public, *get_args(package.AttributeValue)):
            if isinstance(one, type) and has(one):
                resolve_types(one)

    @settings(max_examples=5, suppress_health_check=SLOW, database=None)
    @given(st.from_type(cls))
    def check(value: object) -> None:
        assert isinstance(value, cls)

    if kind in DOCUMENTS:
        with pytest.raises(ResolutionFailed):
            check()
    elif kind not in STREAMS:
        check()


def test_polyfactory_makes_objects(made: Made, kind: str) -> None:
    factories = pytest.importorskip("polyfactory.factories.attrs_factory")
    cls, _ = made
    factory: Any = type("Factory", (factories.AttrsFactory,), {"__model__": cls})
    if kind not in (*DOCUMENTS, *STREAMS):
        assert isinstance(factory.build(), cls)


def test_a_plain_cattrs_converter_converts(made: Made, kind: str) -> None:
    cls, value = made
    converter: Any = Converter()
    data = converter.unstructure(value)
    assert isinstance(data, dict)
    if kind in PLAIN:
        again = converter.structure(data, cls)
        assert converter.unstructure(again) == data


def test_a_configured_cattrs_converter_converts(
    sdk: Sdk, made: Made, kind: str
) -> None:
    cls, value = made
    converter: Any = Converter()
    sdk().configure_converter(converter)
    assert converter.structure(converter.unstructure(value), cls) == value


def _properties(schema: Any) -> Any:
    """The properties of a schema, which may be one of its definitions."""
    if "$ref" in schema:
        schema = schema["$defs"][schema["$ref"].rpartition("/")[2]]
    return schema["properties"]
