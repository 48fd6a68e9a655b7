"""UpdateHubContent of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum, or_none
from ..._runtime.shapes import Request, Response
from ..shapes.hub_content_support_status import HubContentSupportStatus
from ..shapes.hub_content_type import HubContentType


@frozen(kw_only=True, repr=False, eq=False)
class UpdateHubContentResponse(Response):
    """The response of `UpdateHubContent`, with `hub_arn` and `hub_content_arn`."""

    hub_arn: str = ABSENT
    hub_content_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdateHubContentRequest(Request[UpdateHubContentResponse]):
    """Updates SageMaker hub content (either a `Model` or `Notebook` resource).

    You can update the metadata that describes the resource. In addition to the
    required request fields, specify at least one of the following fields to
    update:

    - `HubContentDescription`
    - `HubContentDisplayName`
    - `HubContentMarkdown`
    - `HubContentSearchKeywords`
    - `SupportStatus`

    For more information about hubs, see [Private curated hubs for foundation
    model access control in
    JumpStart](https://docs.aws.amazon.com/sagemaker/latest/dg/jumpstart-curated-hubs.html).

    **Note:** If you want to update a `ModelReference` resource in your hub, use
    the `UpdateHubContentResource` API instead.
    """

    __operation__: ClassVar = "UpdateHubContent"
    __response__: ClassVar = UpdateHubContentResponse

    hub_name: str
    hub_content_name: str
    hub_content_type: HubContentType = field(converter=as_enum(HubContentType))
    hub_content_version: str
    hub_content_display_name: str | None = None
    hub_content_description: str | None = None
    hub_content_markdown: str | None = None
    hub_content_search_keywords: Sequence[str] | None = None
    support_status: HubContentSupportStatus | None = field(
        default=None, converter=or_none(HubContentSupportStatus)
    )
