"""Values of users' enums in requests: botocore gets what they are, as a `str`."""

from enum import Enum, StrEnum

import pytest

from botosmith.runtime.enums import OpenEnum
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
    request = sqs.ReceiveMessageRequest(queue_url="q", attribute_names=[value])
    (name,) = sdk().to_dict(request)["AttributeNames"]
    assert (name, type(name)) == (TEXT, str)
    request = sagemaker.ListAssociationsRequest(association_type=value)
    member = sdk().to_dict(request)["AssociationType"]
    assert (member, type(member)) == (TEXT, str)
    misfit = sagemaker.AssociationSummary(created_by=value)
    assert sdk().to_dict(misfit) == {"CreatedBy": TEXT}


def test_they_become_members_of_the_enum(sdk: Sdk) -> None:
    enum = sdk("sagemaker").AssociationEdgeType
    assert enum(Hashed("Produced")) is enum.PRODUCED
