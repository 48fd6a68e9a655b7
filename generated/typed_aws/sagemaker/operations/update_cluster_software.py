"""UpdateClusterSoftware of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response, Structure

if TYPE_CHECKING:
    from ..shapes.deployment_configuration import DeploymentConfiguration


@frozen(kw_only=True, repr=False, eq=False)
class UpdateClusterSoftwareInstanceGroupSpecification(Structure):
    """The configuration that describes specifications of the instance groups to
    update.
    """

    instance_group_name: str
    image_release_version: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class UpdateClusterSoftwareResponse(Response):
    """The response of `UpdateClusterSoftware`, with `cluster_arn`."""

    cluster_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdateClusterSoftwareRequest(Request[UpdateClusterSoftwareResponse]):
    """Updates the platform software of a SageMaker HyperPod cluster for security
    patching. To learn how to use this API, see [Update the SageMaker HyperPod
    platform software of a
    cluster](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-operate.html#sagemaker-hyperpod-operate-cli-command-update-cluster-software).

    **Important:** The `UpgradeClusterSoftware` API call may impact your SageMaker
    HyperPod cluster uptime and availability. Plan accordingly to mitigate
    potential disruptions to your workloads.
    """

    __operation__: ClassVar = "UpdateClusterSoftware"
    __response__: ClassVar = UpdateClusterSoftwareResponse

    cluster_name: str
    instance_groups: (
        Sequence[UpdateClusterSoftwareInstanceGroupSpecification] | None
    ) = None
    deployment_config: DeploymentConfiguration | None = None
    image_id: str | None = None
