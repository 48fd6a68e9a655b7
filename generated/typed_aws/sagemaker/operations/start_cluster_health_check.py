"""StartClusterHealthCheck of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.instance_group_health_check_configuration import (
        InstanceGroupHealthCheckConfiguration,
    )


@frozen(kw_only=True, repr=False, eq=False)
class StartClusterHealthCheckResponse(Response):
    """The response of `StartClusterHealthCheck`, with `cluster_arn`."""

    cluster_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class StartClusterHealthCheckRequest(Request[StartClusterHealthCheckResponse]):
    """Start deep health checks for a SageMaker HyperPod cluster. You can use
    [DescribeClusterNode](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeClusterNode.html)
    API to track progress of the deep health checks. The unhealthy nodes will be
    automatically rebooted or replaced. Please see [Resilience-related Kubernetes
    labels by SageMaker
    HyperPod](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-eks-resiliency-node-labels.html)
    for details.
    """

    __operation__: ClassVar = "StartClusterHealthCheck"
    __response__: ClassVar = StartClusterHealthCheckResponse

    cluster_name: str
    deep_health_check_configurations: Sequence[InstanceGroupHealthCheckConfiguration]
