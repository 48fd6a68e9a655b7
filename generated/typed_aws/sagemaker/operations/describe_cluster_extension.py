"""DescribeClusterExtension of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.shapes import Response, StatusOrGoneRequest, Structure
from ..shapes.extension_status import ExtensionStatus


class ExtensionHealthIssueCode(OpenEnum):
    INVALID_CONFIGURATION = "InvalidConfiguration"
    CONFIGURATION_CONFLICT = "ConfigurationConflict"
    ACCESS_DENIED = "AccessDenied"
    RESOURCE_NOT_FOUND = "ResourceNotFound"
    DEPENDENCY_UNREACHABLE = "DependencyUnreachable"
    EXTENSION_UNHEALTHY = "ExtensionUnhealthy"
    INTERNAL_FAILURE = "InternalFailure"
    OTHER = "Other"


ExtensionHealthIssueCodeLike: TypeAlias = (
    ExtensionHealthIssueCode
    | Literal[
        "InvalidConfiguration",
        "ConfigurationConflict",
        "AccessDenied",
        "ResourceNotFound",
        "DependencyUnreachable",
        "ExtensionUnhealthy",
        "InternalFailure",
        "Other",
    ]
)


@frozen(kw_only=True, repr=False, eq=False)
class ExtensionDetails(Structure):
    """Details of an extension installed on a SageMaker HyperPod cluster."""

    cluster_arn: str = ABSENT
    extension_arn: str = ABSENT
    extension_name: str = ABSENT
    extension_version: str = ABSENT
    status: ExtensionStatus = field(default=ABSENT, converter=as_enum(ExtensionStatus))
    configuration_values: str | None = None
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ExtensionHealth(Structure):
    """Contains information about the problems that affect an extension on the nodes
    of a SageMaker HyperPod cluster, including how many nodes each problem
    affects. `DescribeClusterExtension` returns `ExtensionHealth` only when at
    least one node has a problem.
    """

    issues: Sequence[ExtensionHealthIssue] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ExtensionHealthIssue(Structure):
    """Information about a problem that affects an extension on one or more nodes of
    a SageMaker HyperPod cluster, including the number of nodes that it affects.
    """

    code: ExtensionHealthIssueCode = field(
        default=ABSENT, converter=as_enum(ExtensionHealthIssueCode)
    )
    message: str = ABSENT
    node_count: int = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ExtensionNodeSummary(Structure):
    """A summary of an extension's installation across the nodes of a SageMaker
    HyperPod cluster.
    """

    total_count: int = ABSENT
    active_count: int = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class DescribeClusterExtensionResponse(Response):
    """The response of `DescribeClusterExtension`, with `extension_details`,
    `node_summary` and `health`.
    """

    extension_details: ExtensionDetails = ABSENT
    node_summary: ExtensionNodeSummary | None = None
    health: ExtensionHealth | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeClusterExtensionRequest(
    StatusOrGoneRequest[DescribeClusterExtensionResponse]
):
    """Retrieves information about an extension installed on a SageMaker HyperPod
    cluster. The information includes the extension's version, configuration, and
    status, and a summary of how many cluster nodes are running the current
    version and configuration of the extension. If the extension has problems on
    some nodes, the response also lists the problems and how many nodes each one
    affects.
    """

    __operation__: ClassVar = "DescribeClusterExtension"
    __response__: ClassVar = DescribeClusterExtensionResponse
    __status__: ClassVar = "extension_details.status"
    __enum__: ClassVar = "ExtensionStatus"
    __states__: ClassVar = {
        "passing": ("Creating", "Updating"),
        "leaving": ("Deleting",),
        "resting": ("Active", "Degraded"),
        "failed": ("CreateFailed", "UpdateFailed"),
        "undeleted": ("DeleteFailed",),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    cluster_arn: str
    extension_arn: str
