"""CreateProject of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

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
    """A unique identifier for the template within the project."""

    template_url: str = field(metadata=wire("TemplateURL"))
    """The Amazon S3 URL of the CloudFormation template."""

    role_arn: str | None = field(default=None, metadata=wire("RoleARN"))
    """The IAM role that CloudFormation assumes when creating the stack."""

    parameters: Sequence[CfnStackCreateParameter] | None = None
    """An array of CloudFormation stack parameters."""


@frozen(kw_only=True, repr=False, eq=False)
class CfnStackCreateParameter(Structure):
    """A key-value pair that represents a parameter for the CloudFormation stack."""

    key: str
    """The name of the CloudFormation parameter."""

    value: str | None = None
    """The value of the CloudFormation parameter."""


@frozen(kw_only=True, repr=False, eq=False)
class CreateTemplateProvider(Structure):
    """Contains configuration details for a template provider. Only one type of
    template provider can be specified.
    """

    cfn_template_provider: CfnCreateTemplateProvider | None = None
    """The CloudFormation template provider configuration for creating infrastructure
    resources.
    """


@frozen(kw_only=True, repr=False, eq=False)
class CreateProjectResponse(Response):
    """The response of `CreateProject`, with `project_arn` and `project_id`."""

    project_arn: str | None = None
    """The Amazon Resource Name (ARN) of the project."""

    project_id: str | None = None
    """The ID of the new project."""


@frozen(kw_only=True, repr=False, eq=False)
class CreateProjectRequest(Request[CreateProjectResponse]):
    """Creates a machine learning (ML) project that can contain one or more templates
    that set up an ML pipeline from training to deploying an approved model.
    """

    __operation__: ClassVar = "CreateProject"
    __response__: ClassVar = CreateProjectResponse

    project_name: str
    """The name of the project."""

    project_description: str | None = None
    """A description for the project."""

    service_catalog_provisioning_details: ServiceCatalogProvisioningDetails | None = (
        None
    )
    """The product ID and provisioning artifact ID to provision a service catalog.
    The provisioning artifact ID will default to the latest provisioning artifact
    ID of the product, if you don't provide the provisioning artifact ID. For more
    information, see [What is Amazon Web Services Service
    Catalog](https://docs.aws.amazon.com/servicecatalog/latest/adminguide/introduction.html).
    """

    tags: Sequence[Tag] | None = None
    """An array of key-value pairs that you want to use to organize and track your
    Amazon Web Services resource costs. For more information, see [Tagging Amazon
    Web Services
    resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html) in
    the *Amazon Web Services General Reference Guide*.
    """

    template_providers: Sequence[CreateTemplateProvider] | None = None
    """An array of template provider configurations for creating infrastructure
    resources for the project.
    """
