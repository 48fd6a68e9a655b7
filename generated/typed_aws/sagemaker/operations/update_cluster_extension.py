"""UpdateClusterExtension of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class UpdateClusterExtensionResponse(Response):
    """The response of `UpdateClusterExtension`, with `extension_arn`."""

    extension_arn: str | None = None
    """The Amazon Resource Name (ARN) of the extension that is being updated. To
    track the update, call `DescribeClusterExtension`.
    """


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
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster on which the
    extension is installed.
    """

    extension_arn: str
    """The Amazon Resource Name (ARN) of the extension to update."""

    extension_version: str | None = None
    """The version to update the extension to, in `MAJOR.MINOR.PATCH` format. The
    version must be later than the extension's current version. If you omit this
    parameter, the extension keeps its current version.
    """

    configuration_values: str | None = None
    """The configuration changes to apply, as a JSON object serialized as a string.
    Settings that you include are changed, settings that you omit are unchanged,
    and a setting with the value `null` returns to its default value. The
    resulting configuration must be valid for the target extension version. If you
    omit `ConfigurationValues`, the configuration is unchanged.
    """

    client_token: str | None = None
    """A unique, case-sensitive identifier that you provide so that the request is
    idempotent. If you send the same update more than once, SageMaker HyperPod
    applies it once and doesn't return an error.
    """
