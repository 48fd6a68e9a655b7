"""DescribeClusterExtension of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.extension_status import extension_status_or_none

if TYPE_CHECKING:
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


def extension_health_issue_code_or_none(
    value: ExtensionHealthIssueCodeLike | None, /
) -> ExtensionHealthIssueCode | None:
    return None if value is None else converted(ExtensionHealthIssueCode, value)


@frozen(kw_only=True, repr=False, eq=False)
class ExtensionDetails(Structure):
    """Details of an extension installed on a SageMaker HyperPod cluster."""

    cluster_arn: str | None = None
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster on which the
    extension is installed.
    """

    extension_arn: str | None = None
    """The Amazon Resource Name (ARN) of the extension."""

    extension_name: str | None = None
    """The name of the extension."""

    extension_version: str | None = None
    """The version of the extension. While SageMaker HyperPod creates or updates the
    extension, some nodes might still run a different version. To see how many
    nodes run this version, see `NodeSummary`.
    """

    status: ExtensionStatus | None = field(
        default=None, converter=extension_status_or_none
    )
    """The status of the extension can be one of the following values:

    - **Creating:** SageMaker HyperPod is installing the extension on the
      cluster's nodes.
    - **Active:** The extension runs its current version and configuration on all
      of the cluster's nodes.
    - **Updating:** SageMaker HyperPod is applying a configuration change or
      version update to the cluster's nodes.
    - **Degraded:** The extension runs its current version and configuration on
      some of the cluster's nodes but not all of them. Or, at least one node
      recently reported that the extension is unhealthy.
    - **CreateFailed:** SageMaker HyperPod couldn't install the extension on any
      of the cluster's nodes.
    - **UpdateFailed:** SageMaker HyperPod couldn't apply the update on any of the
      cluster's nodes.
    - **Deleting:** SageMaker HyperPod is removing the extension from the
      cluster's nodes.
    - **DeleteFailed:** SageMaker HyperPod couldn't remove the extension from any
      of the cluster's nodes.
    """

    configuration_values: str | None = None
    """The configuration of the extension, as a JSON object serialized as a string.
    The configuration includes the default value of every setting that you didn't
    specify.
    """

    creation_time: datetime | None = None
    """The time when the extension was created."""

    last_modified_time: datetime | None = None
    """The time when the extension was last updated."""


@frozen(kw_only=True, repr=False, eq=False)
class ExtensionHealth(Structure):
    """Contains information about the problems that affect an extension on the nodes
    of a SageMaker HyperPod cluster, including how many nodes each problem
    affects. `DescribeClusterExtension` returns `ExtensionHealth` only when at
    least one node has a problem.
    """

    issues: Sequence[ExtensionHealthIssue] | None = None
    """The problems that affect the extension, grouped by cause, from the problem
    that affects the most nodes to the one that affects the fewest. SageMaker
    HyperPod counts each node in at most one issue. The list contains at most 20
    issues. If more than 20 different problems exist, the list shows the 19 that
    affect the most nodes, and the 20th issue has the code `Other` and counts the
    nodes that the remaining problems affect.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ExtensionHealthIssue(Structure):
    """Information about a problem that affects an extension on one or more nodes of
    a SageMaker HyperPod cluster, including the number of nodes that it affects.
    """

    code: ExtensionHealthIssueCode | None = field(
        default=None, converter=extension_health_issue_code_or_none
    )
    """A code that describes the type of issue."""

    message: str | None = None
    """A description of the problem, for example the setting or component to check.
    Every node with the same problem has the same message.
    """

    node_count: int | None = None
    """The number of nodes that have this problem."""


@frozen(kw_only=True, repr=False, eq=False)
class ExtensionNodeSummary(Structure):
    """A summary of an extension's installation across the nodes of a SageMaker
    HyperPod cluster.
    """

    total_count: int | None = None
    """The number of nodes in your cluster that the extension targets. SageMaker
    HyperPod targets every running node in your cluster, including nodes that you
    add after you create the extension.
    """

    active_count: int | None = None
    """The number of nodes that are running the extension's current version and
    configuration. Nodes that report the extension as unhealthy aren't counted.
    While SageMaker HyperPod creates or updates the extension, `ActiveCount` is
    lower than `TotalCount`. To see why nodes aren't counted, see `Health` in
    `DescribeClusterExtension`.
    """


@frozen(kw_only=True, repr=False, eq=False)
class DescribeClusterExtensionResponse(Response):
    """The response of `DescribeClusterExtension`, with `extension_details`,
    `node_summary` and `health`.
    """

    extension_details: ExtensionDetails | None = None
    """The details of the extension."""

    node_summary: ExtensionNodeSummary | None = None
    """A summary of how many nodes in your cluster the extension targets, and how
    many of them run the extension's current version and configuration.
    """

    health: ExtensionHealth | None = None
    """The problems that affect the extension on the cluster's nodes, grouped by
    cause, with the number of nodes that each problem affects. Use it to find out
    why `ActiveCount` is lower than `TotalCount`, or why the status is `Degraded`,
    `CreateFailed`, or `UpdateFailed`. SageMaker HyperPod omits `Health` when no
    node has a problem. Nodes where SageMaker HyperPod hasn't finished installing
    or updating the extension aren't counted in any issue, unless an earlier
    attempt failed on them.
    """


@frozen(kw_only=True, repr=False, eq=False)
class DescribeClusterExtensionRequest(Request[DescribeClusterExtensionResponse]):
    """Retrieves information about an extension installed on a SageMaker HyperPod
    cluster. The information includes the extension's version, configuration, and
    status, and a summary of how many cluster nodes are running the current
    version and configuration of the extension. If the extension has problems on
    some nodes, the response also lists the problems and how many nodes each one
    affects.
    """

    __operation__: ClassVar = "DescribeClusterExtension"
    __response__: ClassVar = DescribeClusterExtensionResponse

    cluster_arn: str
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster on which the
    extension is installed.
    """

    extension_arn: str
    """The Amazon Resource Name (ARN) of the extension to describe.
    `CreateClusterExtension` returns this ARN, and `ListClusterExtensions` lists
    it. If you delete an extension and create it again, the new extension has a
    new ARN.
    """
