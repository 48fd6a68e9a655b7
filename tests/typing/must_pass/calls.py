"""Clients: calls, paginators, waiters, errors."""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import assert_type

from typed_aws import (
    PaginationConfig,
    Response,
    ResponseMetadata,
    ServiceError,
    WaiterConfig,
    WaitError,
)
from typed_aws.sagemaker import (
    AssociationSummary,
    CreateTrialRequest,
    CreateTrialResponse,
    DescribeEndpointResponse,
    EndpointInServiceWaiter,
    ListAssociationsPaginator,
    ListAssociationsRequest,
    ListAssociationsResponse,
    ResourceNotFound,
    SageMakerClient,
    SortOrder,
    Tag,
)

client = SageMakerClient.create()
with SageMakerClient.create(region_name="us-east-1", decode="dict") as made:
    assert_type(made, SageMakerClient)

# A call in both forms.
response = client.list_associations(
    association_type="Produced", sort_order=SortOrder.ASCENDING
)
assert_type(response, ListAssociationsResponse)
assert_type(
    client.send(CreateTrialRequest(trial_name="t", experiment_name="e")),
    CreateTrialResponse,
)
assert_type(client.presign(ListAssociationsRequest(source_arn="a"), expires_in=60), str)
client.add_tags(resource_arn="a", tags=[Tag(key="k", value="v")])

# Paginators as attributes, and by name.
paginator = client.paginators.list_associations
assert_type(paginator, ListAssociationsPaginator)
assert_type(client.get_paginator("list_associations"), ListAssociationsPaginator)
assert_type(client.can_paginate("list_tags"), bool)
pages = paginator.paginate(
    association_type="Produced",
    sort_by="CreationTime",
    pagination_config=PaginationConfig(max_items=500, page_size="100"),
    prefetch=True,
)
for page in pages:
    assert_type(page, ListAssociationsResponse)
assert_type(pages.items(), Iterator[AssociationSummary])
assert_type(pages.resume_token, str | None)
assert_type(pages.build_full_result(), ListAssociationsResponse)
assert_type(pages.search("AssociationSummaries[].SourceArn"), Iterator[object])

# Waiters as attributes, and by name.
waiter = client.waiters.endpoint_in_service
assert_type(waiter, EndpointInServiceWaiter)
assert_type(client.get_waiter("endpoint_in_service"), EndpointInServiceWaiter)
assert_type(
    waiter.wait(endpoint_name="e", waiter_config=WaiterConfig(delay=1, max_attempts=3)),
    DescribeEndpointResponse,
)
# The wait may end with an error, and then there is no response.
assert_type(
    client.get_waiter("endpoint_deleted").wait(endpoint_name="e"),
    DescribeEndpointResponse | None,
)

# Waiting for anything.
assert_type(
    client.wait_until(
        ListAssociationsRequest(),
        lambda response: assert_type(response.next_token, str | None) is None,
        fail=lambda response: not response.association_summaries,
        not_yet=[ResourceNotFound],
        timeout=timedelta(hours=1),
    ),
    ListAssociationsResponse,
)
client.wait_until(
    ListAssociationsRequest(),
    lambda response: True,
    not_yet=lambda error: assert_type(error, ServiceError).code == "Throttling",
    timeout=1,
)
# What boto3's clients have.
assert_type(client.meta.region_name, str)
assert_type(client.meta.service_model.service_name, str)
assert_type(client.meta.method_to_api_mapping, Mapping[str, str])


def log(event_name: str, **arguments: object) -> None:
    """Handle an event."""
    print(event_name, arguments)


client.meta.events.register("before-send", log)
client.meta.events.unregister("before-send", log)

# Other options for some calls.
other = client.with_options(read_timeout=5, extra_headers={"X-Trace": "1"})
assert_type(other, SageMakerClient)
with client.with_options(max_attempts=1, region_name="us-east-1") as other:
    assert_type(other.list_associations(), ListAssociationsResponse)

# A client that wraps what another one does.
assert_type(SageMakerClient(client, misfits="raise"), SageMakerClient)

try:
    client.delete_trial(trial_name="t")
except client.exceptions.ResourceNotFound as error:
    print(error)
except ResourceNotFound as error:
    assert_type(error.message, str)
    assert_type(error.code, str)
    assert_type(error.response_metadata, ResponseMetadata)
except ServiceError as error:
    assert_type(error.status_code, int | None)
except WaitError as error:
    assert_type(error.response, Response | None)
