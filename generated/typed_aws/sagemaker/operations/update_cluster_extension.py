"""UpdateClusterExtension of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class UpdateClusterExtensionResponse(Response):
    """The response of `UpdateClusterExtension`, with `extension_arn`."""

    extension_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdateClusterExtensionRequest(Request[UpdateClusterExtensionResponse]):
    """Updates the configuration or the version of an extension installed on a
    SageMaker HyperPod cluster. SageMaker HyperPod applies the change to every
    node in the cluster. You can change the configuration, the version, or both in
    one request.

    - **Configuration:** You can change settings by sending `ConfigurationValues`.
      Settings that you include are changed. Settings that you omit keep their
      current values. A setting with the value `null` is removed and returns to
      its default value.
    - **Version:** You can update to a later version. You can't update to an
      earlier version. To use an earlier version, delete the extension and create
      it again with that version.

    To retry the operation on nodes where it failed, fix the cause that
    `DescribeClusterExtension` reports in `Health`, and then send an
    `UpdateClusterExtension` request that doesn't change the version or the
    configuration.

    You can't update an extension while it is being deleted.
    """

    __operation__: ClassVar = "UpdateClusterExtension"
    __response__: ClassVar = UpdateClusterExtensionResponse

    cluster_arn: str
    extension_arn: str
    extension_version: str | None = None
    configuration_values: str | None = None
    client_token: str | None = None
