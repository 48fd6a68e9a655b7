"""UpdateClusterSoftware of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response, Structure

if TYPE_CHECKING:
    from ..shapes.deployment_configuration import DeploymentConfiguration


@frozen(kw_only=True, repr=False, eq=False)
class UpdateClusterSoftwareInstanceGroupSpecification(Structure):
    """The configuration that describes specifications of the instance groups to
    update.
    """

    instance_group_name: str
    """The name of the instance group to update."""

    image_release_version: str | None = None
    """The version of the HyperPod-managed AMI to update to for the instance group.
    Uses semantic versioning in the format `MAJOR.MINOR.PATCH`.
    """


@frozen(kw_only=True, repr=False, eq=False)
class UpdateClusterSoftwareResponse(Response):
    """The response of `UpdateClusterSoftware`, with `cluster_arn`."""

    cluster_arn: str | None = None
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster being updated
    for security patching.
    """


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
    """Specify the name or the Amazon Resource Name (ARN) of the SageMaker HyperPod
    cluster you want to update for security patching.
    """

    instance_groups: (
        Sequence[UpdateClusterSoftwareInstanceGroupSpecification] | None
    ) = None
    """The array of instance groups for which to update AMI versions."""

    deployment_config: DeploymentConfiguration | None = None
    """The configuration to use when updating the AMI versions."""

    image_id: str | None = None
    """When configuring your HyperPod cluster, you can specify an image ID using one
    of the following options:

    - `HyperPodPublicAmiId`: Use a HyperPod public AMI
    - `CustomAmiId`: Use your custom AMI
    - `default`: Use the default latest system image

    If you choose to use a custom AMI (`CustomAmiId`), ensure it meets the
    following requirements:

    - Encryption: The custom AMI must be unencrypted.
    - Ownership: The custom AMI must be owned by the same Amazon Web Services
      account that is creating the HyperPod cluster.
    - Volume support: Only the primary AMI snapshot volume is supported;
      additional AMI volumes are not supported.

    When updating the instance group's AMI through the `UpdateClusterSoftware`
    operation, if an instance group uses a custom AMI, you must provide an
    `ImageId` or use the default as input. Note that if you don't specify an
    instance group in your `UpdateClusterSoftware` request, then all of the
    instance groups are patched with the specified image.
    """
