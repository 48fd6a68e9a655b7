"""Lists, maps and members that AWS always sends, and what it may leave out."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import assert_type

import attrs

from tests.golden.expected import library
from typed_aws import AbsentMemberError, evolve, is_absent, required
from typed_aws.sagemaker import (
    AddTagsRequest,
    CreateTrialResponse,
    DescribeTrialComponentResponse,
    EndpointStatus,
    EndpointSummary,
    ListEndpointsResponse,
    QueryLineageRequest,
    SageMakerClient,
    TrialComponentParameterValue,
)


def read(page: ListEndpointsResponse, component: DescribeTrialComponentResponse) -> str:
    """Read lists, maps and members without asking, and ask for tokens."""
    assert_type(page.endpoints, Sequence[EndpointSummary])
    assert_type(component.parameters, Mapping[str, TrialComponentParameterValue])
    assert_type(page.next_token, str | None)
    for endpoint in page.endpoints:
        assert_type(endpoint.endpoint_status, EndpointStatus)
        assert_type(endpoint.creation_time, datetime)
    assert_type(is_absent(page.endpoints), bool)
    assert_type(required(page.endpoints), Sequence[EndpointSummary])
    match page.endpoints:
        case []:
            return ""
        case [first, *_]:
            return first.endpoint_name
        case _:
            return page.next_token or ""


def create(client: SageMakerClient) -> str:
    """Read the only member of an answer, and ask whether it is there."""
    created = client.create_trial(trial_name="t", experiment_name="e")
    assert_type(created.trial_arn, str)
    match created:
        case CreateTrialResponse(trial_arn=arn):
            assert_type(arn, str)
    try:
        return created.trial_arn
    except AbsentMemberError as error:
        assert_type(error.name, str | None)
        assert_type(error.operation, str | None)
        return str(getattr(created, "trial_arn", ""))


def make(page: ListEndpointsResponse) -> None:
    """Make objects without members, copy them, and send what was received."""
    assert_type(evolve(page, endpoints=[]), ListEndpointsResponse)
    assert_type(evolve(page, next_token=None), ListEndpointsResponse)
    assert_type(attrs.evolve(page, next_token=""), ListEndpointsResponse)
    EndpointSummary()
    CreateTrialResponse(trial_arn="a")
    assert_type(QueryLineageRequest().start_arns, Sequence[str] | None)
    AddTagsRequest(resource_arn="a", tags=[])
    library.Book(isbn="1", chapters=None, labels=None)


def errors(error: library.BookRefused, missing: library.BookMissing) -> None:
    """Read errors, whose members other than lists may be absent."""
    assert_type(error.reasons, Sequence[library.RefusalReason])
    assert_type(missing.isbn, str | None)
