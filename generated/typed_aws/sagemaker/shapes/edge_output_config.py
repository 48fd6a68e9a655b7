"""EdgeOutputConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure
from ..shapes.edge_preset_deployment_type import edge_preset_deployment_type_or_none

if TYPE_CHECKING:
    from ..shapes.edge_preset_deployment_type import EdgePresetDeploymentType


@frozen(kw_only=True, repr=False, eq=False)
class EdgeOutputConfig(Structure):
    """The output configuration."""

    s3_output_location: str
    """The Amazon Simple Storage (S3) bucker URI."""

    kms_key_id: str | None = None
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that Amazon SageMaker uses to encrypt data on the storage volume after
    compilation job. If you don't provide a KMS key ID, Amazon SageMaker uses the
    default KMS key for Amazon S3 for your role's account.
    """

    preset_deployment_type: EdgePresetDeploymentType | None = field(
        default=None, converter=edge_preset_deployment_type_or_none
    )
    """The deployment type SageMaker Edge Manager will create. Currently only
    supports Amazon Web Services IoT Greengrass Version 2 components.
    """

    preset_deployment_config: str | None = None
    """The configuration used to create deployment artifacts. Specify configuration
    options with a JSON string. The available configuration options for each type
    are:

    - `ComponentName` (optional) - Name of the GreenGrass V2 component. If not
      specified, the default name generated consists of "SagemakerEdgeManager" and
      the name of your SageMaker Edge Manager packaging job.
    - `ComponentDescription` (optional) - Description of the component.
    - `ComponentVersion` (optional) - The version of the component.

      **Note:** Amazon Web Services IoT Greengrass uses semantic versions for
      components. Semantic versions follow a *major.minor.patch* number system.
      For example, version 1.0.0 represents the first major release for a
      component. For more information, see the [semantic version
      specification](https://semver.org/).
    - `PlatformOS` (optional) - The name of the operating system for the platform.
      Supported platforms include Windows and Linux.
    - `PlatformArchitecture` (optional) - The processor architecture for the
      platform.

      Supported architectures Windows include: Windows32_x86, Windows64_x64.

      Supported architectures for Linux include: Linux x86_64, Linux ARMV8.
    """
