"""TemplateProviderDetail of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class CfnStackDetail:
    """Details about the CloudFormation stack."""

    name: str | None = field(default=None, metadata=wire("Name"))
    """The name of the CloudFormation stack."""

    id: str | None = field(default=None, metadata=wire("Id"))
    """The unique identifier of the CloudFormation stack."""

    status_message: str | None = field(default=None, metadata=wire("StatusMessage"))
    """A human-readable message about the stack's current status."""


@frozen(kw_only=True)
class CfnStackParameter:
    """A key-value pair representing a parameter used in the CloudFormation stack."""

    key: str | None = field(default=None, metadata=wire("Key"))
    """The name of the CloudFormation parameter."""

    value: str | None = field(default=None, metadata=wire("Value"))
    """The value of the CloudFormation parameter."""


@frozen(kw_only=True)
class CfnTemplateProviderDetail:
    """Details about a CloudFormation template provider configuration and associated
    provisioning information.
    """

    template_name: str | None = field(default=None, metadata=wire("TemplateName"))
    """The unique identifier of the template within the project."""

    template_url: str | None = field(default=None, metadata=wire("TemplateURL"))
    """The Amazon S3 URL of the CloudFormation template."""

    role_arn: str | None = field(default=None, metadata=wire("RoleARN"))
    """The IAM role used by CloudFormation to create the stack."""

    parameters: Sequence[CfnStackParameter] | None = field(
        default=None, metadata=wire("Parameters")
    )
    """An array of CloudFormation stack parameters."""

    stack_detail: CfnStackDetail | None = field(
        default=None, metadata=wire("StackDetail")
    )
    """Information about the CloudFormation stack created by the template provider."""


@frozen(kw_only=True)
class TemplateProviderDetail:
    """Details about a template provider configuration and associated provisioning
    information.
    """

    cfn_template_provider_detail: CfnTemplateProviderDetail | None = field(
        default=None, metadata=wire("CfnTemplateProviderDetail")
    )
    """Details about a CloudFormation template provider configuration and associated
    provisioning information.
    """
