"""UpdateHubContentReference of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Request, Response
from ..shapes.hub_content_type import HubContentType


@frozen(kw_only=True, repr=False, eq=False)
class UpdateHubContentReferenceResponse(Response):
    """The response of `UpdateHubContentReference`, with `hub_arn` and
    `hub_content_arn`.
    """

    hub_arn: str = ABSENT
    hub_content_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdateHubContentReferenceRequest(Request[UpdateHubContentReferenceResponse]):
    """Updates the contents of a SageMaker hub for a `ModelReference` resource. A
    `ModelReference` allows you to access public SageMaker JumpStart models from
    within your private hub.

    When using this API, you can update the `MinVersion` field for additional
    flexibility in the model version. You shouldn't update any additional fields
    when using this API, because the metadata in your private hub should match the
    public JumpStart model's metadata.

    **Note:** If you want to update a `Model` or `Notebook` resource in your hub,
    use the `UpdateHubContent` API instead.

    For more information about adding model references to your hub, see [Add
    models to a private
    hub](https://docs.aws.amazon.com/sagemaker/latest/dg/jumpstart-curated-hubs-admin-guide-add-models.html).
    """

    __operation__: ClassVar = "UpdateHubContentReference"
    __response__: ClassVar = UpdateHubContentReferenceResponse

    hub_name: str
    hub_content_name: str
    hub_content_type: HubContentType = field(converter=as_enum(HubContentType))
    min_version: str | None = None
