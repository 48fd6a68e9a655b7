"""Pickles made with the SDK of botosmith 0.1.0, whose runtime had other modules."""

import pickle
from collections.abc import Mapping

import pytest

from typed_aws import ConversionError, ResponseMetadata, ServiceError, UnknownVariant
from typed_aws.sagemaker import (
    AddAssociationResponse,
    AIAdapterSourceModelPackageArns,
    AssociationEdgeType,
    DescribeModelRequest,
    ResourceNotFound,
    SageMakerClient,
)

# What `pickle.dumps` returned under 0.1.0, with the names of its modules.
VALUES: Mapping[str, tuple[bytes, object]] = {
    "enum": (
        b"\x80\x04\x95[\x00\x00\x00\x00\x00\x00\x00"
        b"\x8c0typed_aws.sagemaker.shapes.association_edge_type\x94"
        b"\x8c\x13AssociationEdgeType\x94\x93\x94\x8c\x08Produced\x94\x85\x94R\x94.",
        AssociationEdgeType.PRODUCED,
    ),
    "unknown value of an enum": (
        b"\x80\x04\x95X\x00\x00\x00\x00\x00\x00\x00"
        b"\x8c0typed_aws.sagemaker.shapes.association_edge_type\x94"
        b"\x8c\x13AssociationEdgeType\x94\x93\x94\x8c\x05Newer\x94\x85\x94R\x94.",
        AssociationEdgeType("Newer"),
    ),
    "request": (
        b"\x80\x04\x95b\x00\x00\x00\x00\x00\x00\x00"
        b"\x8c-typed_aws.sagemaker.operations.describe_model\x94"
        b"\x8c\x14DescribeModelRequest\x94\x93\x94)\x81\x94}\x94"
        b"\x8c\nmodel_name\x94\x8c\x01m\x94sb.",
        DescribeModelRequest(model_name="m"),
    ),
    "variant of a union": (
        b"\x80\x04\x95e\x00\x00\x00\x00\x00\x00\x00"
        b"\x8c,typed_aws.sagemaker.shapes.ai_adapter_source\x94"
        b"\x8c\x1fAIAdapterSourceModelPackageArns\x94\x93\x94)\x81\x94}\x94"
        b"\x8c\x05value\x94]\x94sb.",
        AIAdapterSourceModelPackageArns(value=[]),
    ),
    "unknown variant": (
        b"\x80\x04\x95E\x00\x00\x00\x00\x00\x00\x00"
        b"\x8c\x19typed_aws._runtime.unions\x94"
        b"\x8c\x0eUnknownVariant\x94\x93\x94)\x81\x94}\x94"
        b"\x8c\x03tag\x94\x8c\x05Newer\x94sb.",
        UnknownVariant("Newer"),
    ),
    "response metadata": (
        b"\x80\x04\x95\x98\x00\x00\x00\x00\x00\x00\x00"
        b"\x8c\x19typed_aws._runtime.shapes\x94"
        b"\x8c\x10ResponseMetadata\x94\x93\x94)\x81\x94}\x94("
        b"\x8c\nrequest_id\x94\x8c\x01r\x94\x8c\x07host_id\x94N"
        b"\x8c\x10http_status_code\x94K\xc8"
        b"\x8c\x0chttp_headers\x94}\x94\x8c\x01a\x94\x8c\x01b\x94s"
        b"\x8c\x0eretry_attempts\x94K\x00ub.",
        ResponseMetadata(request_id="r", http_status_code=200, http_headers={"a": "b"}),
    ),
    "class of a client": (
        b"\x80\x04\x952\x00\x00\x00\x00\x00\x00\x00"
        b"\x8c\x1atyped_aws.sagemaker.client\x94\x8c\x0fSageMakerClient\x94\x93\x94.",
        SageMakerClient,
    ),
}

RESPONSE = (
    b"\x80\x04\x95\x1a\x01\x00\x00\x00\x00\x00\x00"
    b"\x8c.typed_aws.sagemaker.operations.add_association\x94"
    b"\x8c\x16AddAssociationResponse\x94\x93\x94)\x81\x94}\x94("
    b"\x8c\x11response_metadata\x94\x8c\x19typed_aws._runtime.shapes\x94"
    b"\x8c\x10ResponseMetadata\x94\x93\x94)\x81\x94}\x94("
    b"\x8c\nrequest_id\x94\x8c\x01r\x94\x8c\x07host_id\x94N"
    b"\x8c\x10http_status_code\x94N\x8c\x0chttp_headers\x94}\x94"
    b"\x8c\x0eretry_attempts\x94K\x00ub"
    b"\x8c\nsource_arn\x94\x8c\x01s\x94\x8c\x0fdestination_arn\x94Nub."
)
CONVERSION_ERROR = (
    b"\x80\x04\x95w\x00\x00\x00\x00\x00\x00\x00"
    b"\x8c#typed_aws._runtime.conversion_error\x94"
    b"\x8c\x0fConversionError\x94\x93\x94"
    b"\x8c\x03A.b\x94\x8c\x04text\x94\x8c\x05int 7\x94\x87\x94R\x94}\x94("
    b"\x8c\x04path\x94h\x03\x8c\x08expected\x94h\x04\x8c\x03got\x94h\x05ub."
)
MODELLED_ERROR = (
    b"\x80\x04\x95p\x00\x00\x00\x00\x00\x00\x00"
    b"\x8c\x1atyped_aws.sagemaker.errors\x94"
    b"\x8c\x10ResourceNotFound\x94\x93\x94}\x94\x8c\x05Error\x94}\x94("
    b"\x8c\x04Code\x94h\x01\x8c\x07Message\x94\x8c\x04gone\x94us"
    b"\x8c\rDescribeModel\x94\x86\x94R\x94."
)
OTHER_ERROR = (
    b"\x80\x04\x95]\x00\x00\x00\x00\x00\x00\x00"
    b"\x8c\x19typed_aws._runtime.errors\x94"
    b"\x8c\x0cServiceError\x94\x93\x94}\x94\x8c\x05Error\x94}\x94"
    b"\x8c\x04Code\x94\x8c\x03Odd\x94ss\x8c\rDescribeModel\x94\x86\x94R\x94."
)


@pytest.mark.parametrize(("pickled", "value"), VALUES.values(), ids=VALUES.keys())
def test_values_load(pickled: bytes, value: object) -> None:
    loaded: object = pickle.loads(pickled)
    assert type(loaded) is type(value)
    assert loaded == value


def test_responses_load_with_their_metadata() -> None:
    response = pickle.loads(RESPONSE)
    assert response == AddAssociationResponse(source_arn="s")
    assert response.response_metadata == ResponseMetadata(request_id="r")


def test_errors_load() -> None:
    error = pickle.loads(CONVERSION_ERROR)
    assert type(error) is ConversionError
    assert (error.path, error.expected, error.got) == ("A.b", "text", "int 7")
    modelled, other = pickle.loads(MODELLED_ERROR), pickle.loads(OTHER_ERROR)
    assert (type(modelled), type(other)) == (ResourceNotFound, ServiceError)
    assert (modelled.code, modelled.message) == ("ResourceNotFound", "gone")
    assert (other.code, other.message) == ("Odd", "")
    assert modelled.operation_name == "DescribeModel"
