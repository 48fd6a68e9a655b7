"""CreateProject of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response, Structure, wire

if TYPE_CHECKING:
    from ..shapes.service_catalog_provisioning_details import (
        ServiceCatalogProvisioningDetails,
    )
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CfnCreateTemplateProvider(Structure):
    """The CloudFormation template provider configuration for creating infrastructure
    resources.
    """

    template_name: str
    template_url: str = field(metadata=wire("TemplateURL"))
    role_arn: str | None = field(default=None, metadata=wire("RoleARN"))
    parameters: Sequence[CfnStackCreateParameter] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CfnStackCreateParameter(Structure):
    """A key-value pair that represents a parameter for the CloudFormation stack."""

    key: str
    value: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class CreateTemplateProvider(Structure):
    """Contains configuration details for a template provider. Only one type of
    template provider can be specified.
    """

    cfn_template_provider: CfnCreateTemplateProvider | None = None


@frozen(kw_only=True, repr=False, eq=False)
class CreateProjectResponse(Response):
    """The response of `CreateProject`, with `project_arn` and `project_id`."""

    project_arn: str = ABSENT
    project_id: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateProjectRequest(Request[CreateProjectResponse]):
    """Creates a machine learning (ML) project that can contain one or more templates
    that set up an ML pipeline from training to deploying an approved model.
    """

    __operation__: ClassVar = "CreateProject"
    __response__: ClassVar = CreateProjectResponse

    project_name: str
    project_description: str | None = None
    service_catalog_provisioning_details: ServiceCatalogProvisioningDetails | None = (
        None
    )
    tags: Sequence[Tag] | None = None
    template_providers: Sequence[CreateTemplateProvider] | None = None
