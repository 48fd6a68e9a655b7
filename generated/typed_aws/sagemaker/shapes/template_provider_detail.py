"""TemplateProviderDetail of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Structure, wire


@frozen(kw_only=True, repr=False, eq=False)
class CfnStackDetail(Structure):
    """Details about the CloudFormation stack."""

    name: str | None = None
    id: str | None = None
    status_message: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CfnStackParameter(Structure):
    """A key-value pair representing a parameter used in the CloudFormation stack."""

    key: str = ABSENT
    value: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class CfnTemplateProviderDetail(Structure):
    """Details about a CloudFormation template provider configuration and associated
    provisioning information.
    """

    template_name: str = ABSENT
    template_url: str = field(default=ABSENT, metadata=wire("TemplateURL"))
    role_arn: str | None = field(default=None, metadata=wire("RoleARN"))
    parameters: Sequence[CfnStackParameter] = ABSENT
    stack_detail: CfnStackDetail | None = None


@frozen(kw_only=True, repr=False, eq=False)
class TemplateProviderDetail(Structure):
    """Details about a template provider configuration and associated provisioning
    information.
    """

    cfn_template_provider_detail: CfnTemplateProviderDetail | None = None
