"""An application to type-check: associations by creator, endpoints, tags."""

from collections import defaultdict
from datetime import datetime

from typed_aws import PaginationConfig
from typed_aws.sagemaker import ResourceNotFound, SageMakerClient, Tag


def creators(client: SageMakerClient, model: str) -> dict[str, list[str]]:
    """Sources of a model, by who associated them."""
    sources: defaultdict[str, list[str]] = defaultdict(list)
    paginator = client.paginators.list_associations
    pages = paginator.paginate(
        destination_arn=model,
        association_type="ContributedTo",
        sort_order="Ascending",
        pagination_config=PaginationConfig(page_size=100),
    )
    for page in pages:
        for summary in page.association_summaries or ():
            user = summary.created_by
            if user is not None and summary.source_arn is not None:
                sources[user.user_profile_name or "-"].append(summary.source_arn)
    return sources


def changed(client: SageMakerClient, endpoint: str) -> datetime | None:
    """When an endpoint was last changed; None where there is no such endpoint."""
    try:
        return client.describe_endpoint(endpoint_name=endpoint).last_modified_time
    except ResourceNotFound:
        return None


def tag(client: SageMakerClient, arn: str, **tags: str) -> None:
    """Put tags on a resource."""
    client.add_tags(
        resource_arn=arn, tags=[Tag(key=key, value=tags[key]) for key in tags]
    )
