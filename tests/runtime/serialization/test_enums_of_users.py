"""Values of users' enums in requests: what they are, as botocore sends them."""

from collections.abc import Mapping
from enum import Enum, StrEnum
from typing import Any

import pytest

from botosmith.runtime.convert.scalars import is_list, is_map
from botosmith.runtime.enums import OpenEnum
from tests.support.boto import MakeClient
from tests.support.network import Answer, FakeNetwork
from tests.support.sdk import Sdk


class Mixed(str, Enum):  # noqa: UP042 - what users wrote before StrEnum
    NEW = "NEW_MODE"


class Plain(StrEnum):
    NEW = "NEW_MODE"


class Titled(StrEnum):
    NEW = "NEW_MODE"

    def __str__(self) -> str:
        return "New mode"


class OfAnotherSdk(OpenEnum):
    OLD = "OLD_MODE"


class Hashed(str):
    def __hash__(self) -> int:
        return 1

    def __str__(self) -> str:
        return "shown"


VALUES = (
    Mixed.NEW,
    Plain.NEW,
    Titled.NEW,
    OfAnotherSdk("NEW_MODE"),
    Hashed("NEW_MODE"),
)
TEXT = "NEW_MODE"
XML = b"<a><ListPoliciesResult/></a>"
CALLS: Mapping[str, tuple[str, str, Mapping[str, Any], Mapping[str, Any]]] = {
    "JSON": (
        "sagemaker",
        "list_associations",
        {"association_type": "?"},
        {"AssociationType": TEXT},
    ),
    "JSON, list": (
        "sqs",
        "receive_message",
        {"queue_url": "https://q", "attribute_names": ["?"]},
        {"QueueUrl": "https://q", "AttributeNames": [TEXT]},
    ),
    "JSON, keys": (
        "sqs",
        "set_queue_attributes",
        {"queue_url": "https://q", "attributes": {"?": "1"}},
        {"QueueUrl": "https://q", "Attributes": {TEXT: "1"}},
    ),
    "query": ("iam", "list_policies", {"scope": "?"}, {"Scope": TEXT}),
    "URI": (
        "apigateway",
        "get_gateway_response",
        {"rest_api_id": "r", "response_type": "?"},
        {"restApiId": "r", "responseType": TEXT},
    ),
    "query string, headers": (
        "s3",
        "list_objects_v2",
        {
            "bucket": "b",
            "encoding_type": "?",
            "request_payer": "?",
            "optional_object_attributes": ["?", "RestoreStatus"],
        },
        {
            "Bucket": "b",
            "EncodingType": TEXT,
            "RequestPayer": TEXT,
            "OptionalObjectAttributes": [TEXT, "RestoreStatus"],
        },
    ),
}


def filled(template: Any, value: object) -> Any:
    """Put a value in place of each `?`."""
    if is_map(template):
        return {filled(k, value): filled(v, value) for k, v in template.items()}
    if is_list(template):
        return [filled(one, value) for one in template]
    return value if template == "?" else template


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS.keys())
def test_requests_have_their_values(
    sdk: Sdk, make_client: MakeClient, call: tuple[str, str, Any, Any]
) -> None:
    service, method, template, arguments = call
    boto: Any = make_client(service)
    network = FakeNetwork(boto, Answer(XML if service in ("iam", "s3") else b"{}"))
    package = sdk(service)
    name = next(n for n in package.__all__ if n.lower() == f"{service}client")
    client = getattr(package, name)(boto)
    getattr(boto, method)(**arguments)
    # The first by botocore's serializer, the others by compiled functions.
    for value in VALUES:
        getattr(client, method)(**filled(template, value))
    first, *others = [(r.url, r.body, _unsigned(r.headers)) for r in network.requests]
    for other in others:
        assert other == first


def _unsigned(headers: Any) -> Mapping[str, Any]:
    return {
        name: value
        for name, value in headers.items()
        if name not in ("Authorization", "User-Agent", "X-Amz-Date")
        and not name.startswith("amz-sdk")
    }


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_they_become_values_of_the_enum(sdk: Sdk, value: str) -> None:
    sagemaker = sdk("sagemaker")
    enum = sagemaker.AssociationEdgeType
    made = enum(value)
    assert (type(made), made.value, type(made.value)) == (enum, TEXT, str)
    sqs = sdk("sqs")
    request = sqs.SetQueueAttributesRequest(queue_url="q", attributes={value: "1"})
    written = sdk().to_dict(request)
    assert [(key, type(key)) for key in written["Attributes"]] == [(TEXT, str)]
    assert sdk().to_json(request) == '{"QueueUrl":"q","Attributes":{"NEW_MODE":"1"}}'
    misfit = sagemaker.AssociationSummary(created_by=value)
    assert sdk().to_dict(misfit) == {"CreatedBy": TEXT}


def test_they_become_members_of_the_enum(sdk: Sdk) -> None:
    enum = sdk("sagemaker").AssociationEdgeType
    assert enum(Hashed("Produced")) is enum.PRODUCED
