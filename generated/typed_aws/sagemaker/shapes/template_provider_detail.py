"""TemplateProviderDetail of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import field, frozen

from ..._runtime.shapes import Structure, wire


@frozen(kw_only=True, repr=False, eq=False)
class CfnStackDetail(Structure):
    """Details about the CloudFormation stack."""

    name: str | None = None
    """The name of the CloudFormation stack."""

    id: str | None = None
    """The unique identifier of the CloudFormation stack."""

    status_message: str | None = None
    """A human-readable message about the stack's current status."""


@frozen(kw_only=True, repr=False, eq=False)
class CfnStackParameter(Structure):
    """A key-value pair representing a parameter used in the CloudFormation stack."""

    key: str | None = None
    """The name of the CloudFormation parameter."""

    value: str | None = None
    """The value of the CloudFormation parameter."""


@frozen(kw_only=True, repr=False, eq=False)
class CfnTemplateProviderDetail(Structure):
    """Details about a CloudFormation template provider configuration and associated
    provisioning information.
    """

    template_name: str | None = None
    """The unique identifier of the template within the project."""

    template_url: str | None = field(default=None, metadata=wire("TemplateURL"))
    """The Amazon S3 URL of the CloudFormation template."""

    role_arn: str | None = field(default=None, metadata=wire("RoleARN"))
    """The IAM role used by CloudFormation to create the stack."""

    parameters: Sequence[CfnStackParameter] | None = None
    """An array of CloudFormation stack parameters."""

    stack_detail: CfnStackDetail | None = None
    """Information about the CloudFormation stack created by the template provider."""


@frozen(kw_only=True, repr=False, eq=False)
class TemplateProviderDetail(Structure):
    """Details about a template provider configuration and associated provisioning
    information.
    """

    cfn_template_provider_detail: CfnTemplateProviderDetail | None = None
    """Details about a CloudFormation template provider configuration and associated
    provisioning information.
    """
