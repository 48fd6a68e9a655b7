"""UpdateProject of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response, Structure, wire

if TYPE_CHECKING:
    from ..shapes.provisioning_parameter import ProvisioningParameter
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CfnStackUpdateParameter(Structure):
    """A key-value pair representing a parameter used in the CloudFormation stack."""

    key: str
    value: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class CfnUpdateTemplateProvider(Structure):
    """Contains configuration details for updating an existing CloudFormation
    template provider in the project.
    """

    template_name: str
    template_url: str = field(metadata=wire("TemplateURL"))
    parameters: Sequence[CfnStackUpdateParameter] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ServiceCatalogProvisioningUpdateDetails(Structure):
    """Details that you specify to provision a service catalog product. For
    information about service catalog, see [What is Amazon Web Services Service
    Catalog](https://docs.aws.amazon.com/servicecatalog/latest/adminguide/introduction.html).
    """

    provisioning_artifact_id: str | None = None
    provisioning_parameters: Sequence[ProvisioningParameter] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdateTemplateProvider(Structure):
    """Contains configuration details for updating an existing template provider in
    the project.
    """

    cfn_template_provider: CfnUpdateTemplateProvider | None = None


@frozen(kw_only=True, repr=False, eq=False)
class UpdateProjectResponse(Response):
    """The response of `UpdateProject`, with `project_arn`."""

    project_arn: str = ABSENT


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
    project_description: str | None = None
    service_catalog_provisioning_update_details: (
        ServiceCatalogProvisioningUpdateDetails | None
    ) = None
    tags: Sequence[Tag] | None = None
    template_providers_to_update: Sequence[UpdateTemplateProvider] | None = None
