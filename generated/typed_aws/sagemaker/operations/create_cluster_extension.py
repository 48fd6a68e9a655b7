"""CreateClusterExtension of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateClusterExtensionResponse(Response):
    """The response of `CreateClusterExtension`, with `extension_arn`."""

    extension_arn: str | None = None
    """The Amazon Resource Name (ARN) of the extension that you created. Use this ARN
    to describe, update, or delete the extension.
    """


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
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster on which to
    install the extension. The cluster must use Slurm as the orchestrator and have
    `NodeProvisioningMode` set to `Continuous`.
    """

    extension_name: str
    """The name of the extension to install, for example `sagemaker-observability`."""

    extension_version: str | None = None
    """The version of the extension to install, in `MAJOR.MINOR.PATCH` format, for
    example `1.0.0`. If you don't specify a version, SageMaker HyperPod installs
    the latest available version of the extension.
    """

    configuration_values: str | None = None
    """The configuration settings for the extension, as a JSON object serialized as a
    string, for example
    `{"metricsProvider":{"nodeMetrics":{"level":"ADVANCED"}}}`. Each extension
    version defines which settings it accepts. SageMaker HyperPod validates the
    settings against that definition, and rejects the request if a setting is
    unknown or has an invalid value. Settings that you omit use the extension's
    default values. If you omit `ConfigurationValues`, all settings use their
    default values.
    """

    tags: Sequence[Tag] | None = None
    """Custom tags for managing the extension as an Amazon Web Services resource. You
    can add tags to your extension in the same way you add them in other Amazon
    Web Services services that support tagging. To learn more about tagging Amazon
    Web Services resources in general, see [Tagging Amazon Web Services Resources
    User
    Guide](https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html).
    To use this operation to add tags when you create an extension, you must have
    the `sagemaker:AddTags` permission.
    """

    client_token: str | None = None
    """A unique, case-sensitive identifier that you provide so that the operation
    completes no more than one time. This token is valid for 8 hours. If you retry
    the request with the same client token and the same parameters within this
    time, the API returns the Amazon Resource Name (ARN) of the extension that the
    original request created, without creating a duplicate. If you use the same
    client token with different parameters, the request fails.
    """
