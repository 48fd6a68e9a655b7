"""UpdateProject of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, Structure, wire

if TYPE_CHECKING:
    from ..shapes.provisioning_parameter import ProvisioningParameter
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CfnStackUpdateParameter(Structure):
    """A key-value pair representing a parameter used in the CloudFormation stack."""

    key: str
    """The name of the CloudFormation parameter."""

    value: str | None = None
    """The value of the CloudFormation parameter."""


@frozen(kw_only=True, repr=False, eq=False)
class CfnUpdateTemplateProvider(Structure):
    """Contains configuration details for updating an existing CloudFormation
    template provider in the project.
    """

    template_name: str
    """The unique identifier of the template to update within the project."""

    template_url: str = field(metadata=wire("TemplateURL"))
    """The Amazon S3 URL of the CloudFormation template."""

    parameters: Sequence[CfnStackUpdateParameter] | None = None
    """An array of CloudFormation stack parameters."""


@frozen(kw_only=True, repr=False, eq=False)
class ServiceCatalogProvisioningUpdateDetails(Structure):
    """Details that you specify to provision a service catalog product. For
    information about service catalog, see [What is Amazon Web Services Service
    Catalog](https://docs.aws.amazon.com/servicecatalog/latest/adminguide/introduction.html).
    """

    provisioning_artifact_id: str | None = None
    """The ID of the provisioning artifact."""

    provisioning_parameters: Sequence[ProvisioningParameter] | None = None
    """A list of key value pairs that you specify when you provision a product."""


@frozen(kw_only=True, repr=False, eq=False)
class UpdateTemplateProvider(Structure):
    """Contains configuration details for updating an existing template provider in
    the project.
    """

    cfn_template_provider: CfnUpdateTemplateProvider | None = None
    """The CloudFormation template provider configuration to update."""


@frozen(kw_only=True, repr=False, eq=False)
class UpdateProjectResponse(Response):
    """The response of `UpdateProject`, with `project_arn`."""

    project_arn: str | None = None
    """The Amazon Resource Name (ARN) of the project."""


@frozen(kw_only=True, repr=False, eq=False)
class UpdateProjectRequest(Request[UpdateProjectResponse]):
    """Updates a machine learning (ML) project that is created from a template that
    sets up an ML pipeline from training to deploying an approved model.

    **Note:** You must not update a project that is in use. If you update the
    `ServiceCatalogProvisioningUpdateDetails` of a project that is active or being
    created, or updated, you may lose resources already created by the project.
    """

    __operation__: ClassVar = "UpdateProject"
    __response__: ClassVar = UpdateProjectResponse

    project_name: str
    """The name of the project."""

    project_description: str | None = None
    """The description for the project."""

    service_catalog_provisioning_update_details: (
        ServiceCatalogProvisioningUpdateDetails | None
    ) = None
    """The product ID and provisioning artifact ID to provision a service catalog.
    The provisioning artifact ID will default to the latest provisioning artifact
    ID of the product, if you don't provide the provisioning artifact ID. For more
    information, see [What is Amazon Web Services Service
    Catalog](https://docs.aws.amazon.com/servicecatalog/latest/adminguide/introduction.html).
    """

    tags: Sequence[Tag] | None = None
    """An array of key-value pairs. You can use tags to categorize your Amazon Web
    Services resources in different ways, for example, by purpose, owner, or
    environment. For more information, see [Tagging Amazon Web Services
    Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html). In
    addition, the project must have tag update constraints set in order to include
    this parameter in the request. For more information, see [Amazon Web Services
    Service Catalog Tag Update
    Constraints](https://docs.aws.amazon.com/servicecatalog/latest/adminguide/constraints-resourceupdate.html).
    """

    template_providers_to_update: Sequence[UpdateTemplateProvider] | None = None
    """The template providers to update in the project."""
