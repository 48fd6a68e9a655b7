"""CreateClusterExtension of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateClusterExtensionResponse(Response):
    """The response of `CreateClusterExtension`, with `extension_arn`."""

    extension_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateClusterExtensionRequest(Request[CreateClusterExtensionResponse]):
    """Installs an extension, such as `sagemaker-observability`, on a SageMaker
    HyperPod cluster orchestrated by Slurm. The cluster must have
    `NodeProvisioningMode` set to `Continuous` and can have only one extension
    with a given name. To track the installation, call `DescribeClusterExtension`.
    """

    __operation__: ClassVar = "CreateClusterExtension"
    __response__: ClassVar = CreateClusterExtensionResponse

    cluster_arn: str
    extension_name: str
    extension_version: str | None = None
    configuration_values: str | None = None
    tags: Sequence[Tag] | None = None
    client_token: str | None = None
