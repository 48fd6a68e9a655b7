"""What is typed and asked in a program that uses SageMaker."""

from .probes import Probe, Program

_TEXT = '''"""Lineage."""

from typed_aws import failures_of
from typed_aws.sagemaker import (
    AssociationSummary,
    BatchAddClusterNodesResponse,
    ClusterInstanceGroupDetails,
    DescribeEndpointRequest,
    DescribeProcessingJobRequest,
    ListAssociationsResponse,
    ResourceNotFound,
    SageMakerClient,
    SortOrder,
    Tag,
)


def program(
    client: SageMakerClient,
    page: ListAssociationsResponse,
    group: ClusterInstanceGroupDetails,
    error: ResourceNotFound,
    added: BatchAddClusterNodesResponse,
) -> None:
    """Do something."""
    paginator = client.get_paginator("list_associations")
    waiter = client.get_waiter("endpoint_in_service")
    for summary in page.association_summaries:
'''
_ENDPOINT = 'client.wait_for(DescribeEndpointRequest(endpoint_name="e"))'
_JOB = 'client.wait_for(DescribeProcessingJobRequest(processing_job_name="j"))'
# A text that is longer than a line.
_CREATED_AFTER = (
    "A filter that returns only associations created on or after the specified time."
)

SAGEMAKER = Program(
    _TEXT,
    (
        Probe(
            "hover",
            "method",
            "client.list_ass|ociations()",
            ("ListAssociationsResponse", "Lists the associations in your account"),
            hidden="_sagemaker.",
        ),
        Probe("completion", "methods", "client.list_assoc|", ("list_associations",)),
        Probe(
            "completion",
            "methods after `create()`",
            "SageMakerClient.create().list_assoc|",
            ("list_associations",),
        ),
        Probe(
            "signature",
            "`get_paginator`",
            "client.get_paginator(|)",
            ("list_associations",),
        ),
        Probe(
            "signature",
            "`get_waiter`",
            "client.get_waiter(|)",
            ("endpoint_in_service",),
        ),
        Probe(
            "completion",
            "arguments of a method",
            "client.list_associations(asso|)",
            ("association_type",),
        ),
        Probe(
            "completion",
            "arguments of a class with converters",
            "AssociationSummary(source_n|)",
            ("source_name",),
        ),
        Probe(
            "completion",
            "arguments of a class without converters",
            "Tag(ke|)",
            ("key",),
        ),
        Probe(
            "completion",
            "arguments of `paginate`",
            "paginator.paginate(asso|)",
            ("association_type",),
        ),
        Probe(
            "completion",
            "arguments of `wait`",
            "waiter.wait(endp|)",
            ("endpoint_name",),
        ),
        Probe(
            "completion",
            "what an error says",
            "error.is_|",
            ("is_not_found", "is_retryable", "is_throttling"),
        ),
        Probe(
            "completion",
            "members of what has failed",
            "failures_of(added)[0].|",
            ("error_code", "instance_group_name"),
        ),
        Probe("completion", "members of an enum", "SortOrder.|", ("ASCENDING",)),
        Probe(
            "completion",
            "strings of an enum",
            'client.list_associations(sort_order="|")',
            ("Ascending", "Descending"),
        ),
        Probe(
            "completion",
            "keys of a map by an enum",
            'group.active_operations["|"]',
            ("Scaling",),
        ),
        Probe(
            "completion",
            "keys for `get` of a map by an enum",
            'group.active_operations.get("|")',
            ("Scaling",),
        ),
        Probe(
            "completion",
            "keys for `get` of a map by an enum, or of `{}`",
            '(group.active_operations or {}).get("|")',
            ("Scaling",),
        ),
        Probe(
            "completion",
            "members of a nested result",
            "summary.created_by.|",
            ("user_profile_name",),
        ),
        Probe(
            "completion",
            "names of paginators",
            'client.get_paginator("|")',
            ("list_associations", "list_trials"),
        ),
        Probe(
            "completion",
            "names of waiters",
            'client.get_waiter("|")',
            ("endpoint_in_service", "image_created"),
        ),
        Probe(
            "completion",
            "states to wait for",
            f'{_ENDPOINT}.until("|")',
            ("InService", "OutOfService"),
            hidden="Completed",
        ),
        Probe(
            "completion",
            "further states to wait for",
            f'{_ENDPOINT}.until("InService", "|")',
            ("InService", "OutOfService"),
            hidden="Completed",
        ),
        Probe(
            "completion",
            "waits for states",
            f"{_ENDPOINT}.|",
            ("settled", "until"),
        ),
        Probe(
            "completion",
            "waits for a thing that may be gone",
            f"{_JOB}.|",
            ("gone", "settled", "until"),
        ),
        Probe(
            "completion",
            "attributes that are paginators",
            "client.paginators.list_asso|",
            ("list_associations",),
        ),
        Probe(
            "completion",
            "attributes that are waiters",
            "client.waiters.endpo|",
            ("endpoint_in_service",),
        ),
        Probe(
            "hover",
            "attribute that is a paginator",
            "client.paginators.list_association|s",
            ("ListAssociationsPaginator",),
        ),
        Probe(
            "completion",
            "imports",
            "from typed_aws.sagemaker import AssociationS|",
            ("AssociationSummary",),
        ),
        Probe(
            "hover",
            "class",
            "Association|Summary",
            ("Lists a summary of the properties of an association",),
        ),
        Probe(
            "hover",
            "class that is called",
            "Association|Summary()",
            ("Lists a summary of the properties of an association",),
        ),
        Probe(
            "hover",
            "member",
            "summary.source_n|ame",
            ("str | None", "The name of the source."),
        ),
        Probe(
            "hover",
            "member with a converter",
            "summary.association_t|ype",
            ("AssociationEdgeType | None", "The type of the association."),
        ),
        Probe(
            "hover",
            "argument of a method",
            "client.list_associations(created_a|fter=None)",
            ("datetime", _CREATED_AFTER),
        ),
        Probe(
            "hover",
            "argument of `create`",
            'SageMakerClient.create(profile_n|ame="")',
            ("str | None", "All clients of a profile share a session."),
        ),
        Probe(
            "hover",
            "argument of a class with converters",
            'AssociationSummary(source_n|ame="")',
            ("str | None", "The name of the source."),
        ),
        Probe(
            "hover",
            "argument of a class without converters",
            'Tag(ke|y="")',
            ("str", "The tag key."),
        ),
        Probe(
            "hover",
            "argument of `paginate`",
            "paginator.paginate(created_a|fter=None)",
            ("datetime", _CREATED_AFTER),
        ),
        Probe(
            "hover",
            "argument of `wait`",
            'waiter.wait(endpoint_n|ame="")',
            ("str", "The name of the endpoint."),
        ),
        Probe(
            "hover",
            "wait for states",
            f'{_ENDPOINT}.un|til("InService", timeout=60)',
            ("DescribeEndpointResponse", "in one of some states, perhaps at once"),
        ),
        Probe("hover", "member of an enum", "SortOrder.ASC|ENDING", ("ASCENDING",)),
        Probe(
            "hover",
            "attribute of an error",
            "error.co|de",
            ("str", "error code"),
        ),
        Probe(
            "hover",
            "error",
            "Resource|NotFound",
            ("Resource being access is not found.",),
        ),
        Probe(
            "definition",
            "method",
            "client.list_ass|ociations()",
            ("client.py: def list_associations(",),
        ),
        Probe(
            "definition",
            "class",
            "Association|Summary",
            ("class AssociationSummary(",),
        ),
        Probe(
            "definition",
            "member",
            "summary.source_n|ame",
            ("source_name: str",),
        ),
        Probe(
            "definition",
            "`paginate`",
            "paginator.pagi|nate()",
            ("def paginate(",),
        ),
        Probe("definition", "enum", "Sort|Order", ("class SortOrder(",)),
        Probe(
            "signature",
            "method",
            "client.list_associations(|)",
            (
                "association_type: ",
                "AssociationEdgeType",
                "Lists the associations in your account",
            ),
            hidden="_sagemaker.",
        ),
        Probe(
            "signature",
            "class with converters",
            "AssociationSummary(|)",
            ("source_name: str | None",),
        ),
        Probe("signature", "class without converters", "Tag(|)", ("key: str",)),
        Probe(
            "signature",
            "`paginate`",
            "paginator.paginate(|)",
            ("association_type: ", "AssociationEdgeType", "pagination_config:"),
        ),
        Probe(
            "signature",
            "`until`",
            f"{_ENDPOINT}.until(|)",
            ("*states: EndpointStatus", "timeout:"),
        ),
        Probe(
            "signature",
            "`wait`",
            "waiter.wait(|)",
            ("endpoint_name: str", "waiter_config:"),
        ),
    ),
)
