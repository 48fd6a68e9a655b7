"""Calls, paginators and waiters that do not exist or are called wrongly."""

# ruff: noqa: B018

from typing import Any, TypeVar

from typed_aws import Client, PaginationConfig, Request, Response
from typed_aws.sagemaker import (
    CreateTrialResponse,
    ListAssociationsRequest,
    ResourceNotFound,
    SageMakerClient,
)

R = TypeVar("R", bound=Response)

client = SageMakerClient.create()

# An operation that the service does not have.
# refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
client.list_asociations()

# Arguments that the operation does not have, or of the wrong kind.
# refused: mypy[call-arg] pyright[reportCallIssue]
client.list_associations(SourceArn="a")
# refused: mypy[arg-type] pyright[reportArgumentType]
client.list_associations(sort_order="Up")
# refused: mypy[call-arg] pyright[reportCallIssue]
client.create_trial(trial_name="t")

# The response of another request.
# refused: mypy[assignment] pyright[reportAssignmentType]
response: CreateTrialResponse = client.send(ListAssociationsRequest())
# refused: mypy[arg-type] pyright[reportArgumentType]
SageMakerClient.create(decode="fast")

# Something other than a session.
# refused: mypy[arg-type] pyright[reportArgumentType]
SageMakerClient.create(session="s")

# What the botocore client knows cannot be replaced.
# refused: mypy[misc] pyright[reportAttributeAccessIssue]
client.meta.region_name = "eu-west-1"

# Something other than a client.
# refused: mypy[arg-type] pyright[reportArgumentType]
SageMakerClient("sagemaker")

# A paginator that the service does not have.
# refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
client.paginators.describe_trial
# refused: mypy[call-overload] pyright[reportCallIssue,reportArgumentType]
client.get_paginator("list_asociations")

paginator = client.get_paginator("list_associations")

# Arguments that the paginator sets itself, or does not have.
# refused: mypy[call-arg] pyright[reportCallIssue]
paginator.paginate(max_results=5)
# refused: mypy[call-arg] pyright[reportCallIssue]
paginator.paginate(PaginationConfig={"MaxItems": 5})
# refused: mypy[arg-type] pyright[reportArgumentType]
paginator.paginate(pagination_config={"MaxItems": 5})
# refused: mypy[call-arg] pyright[reportCallIssue]
PaginationConfig(MaxItems=5)

pages = paginator.paginate()

# Members of items on a page, and of pages on an item.
for page in pages:
    # refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
    page.source_arn
for item in pages.items():
    # refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
    item.association_summaries
# refused: mypy[union-attr] pyright[reportOptionalMemberAccess]
pages.resume_token.strip()

# A waiter that the service does not have, and wrong arguments of a waiter.
# refused: mypy[call-overload] pyright[reportCallIssue,reportArgumentType]
client.get_waiter("endpoint_in_sevice")
waiter = client.get_waiter("endpoint_in_service")
# refused: mypy[call-arg] pyright[reportCallIssue]
waiter.wait(endpoint_name="e", WaiterConfig={"Delay": 1})
# refused: mypy[union-attr] pyright[reportOptionalMemberAccess]
client.get_waiter("endpoint_deleted").wait(endpoint_name="e").endpoint_arn

# Waiting without saying how long, for what, or on an attribute that there is not.
# refused: mypy[call-arg] pyright[reportCallIssue]
client.wait_until(ListAssociationsRequest(), lambda response: True)
# refused: mypy[call-arg] pyright[reportCallIssue]
client.wait_until(ListAssociationsRequest(), timeout=1)
client.wait_until(
    ListAssociationsRequest(),
    # refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
    lambda response: response.status == "Completed",
    timeout=1,
)
client.wait_until(
    ListAssociationsRequest(),
    lambda response: True,
    timeout=1,
    # refused: mypy[arg-type] pyright[reportArgumentType]
    not_yet=ResourceNotFound,
)

# Options that there are not, or of the wrong type.
# refused: mypy[call-arg] pyright[reportCallIssue]
client.with_options(timeout=5)
# refused: mypy[dict-item] pyright[reportArgumentType]
client.with_options(extra_headers={"X-Trace": 1})

try:
    client.list_associations()
except ResourceNotFound as error:
    # refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
    error.resource_id


class Forgetful(Client):
    """A mixin whose `send` does not return the response."""

    # refused: mypy[return] pyright[reportReturnType]
    def send(self, request: Request[R, Any], /) -> R:
        super().send(request)
