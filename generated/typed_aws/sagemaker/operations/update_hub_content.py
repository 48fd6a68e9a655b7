"""UpdateHubContent of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response
from ..shapes.hub_content_support_status import hub_content_support_status_or_none
from ..shapes.hub_content_type import as_hub_content_type

if TYPE_CHECKING:
    from ..shapes.hub_content_support_status import HubContentSupportStatus
    from ..shapes.hub_content_type import HubContentType


@frozen(kw_only=True, repr=False, eq=False)
class UpdateHubContentResponse(Response):
    """The response of `UpdateHubContent`, with `hub_arn` and `hub_content_arn`."""

    hub_arn: str | None = None
    """The ARN of the private model hub that contains the updated hub content."""

    hub_content_arn: str | None = None
    """The ARN of the hub content resource that was updated."""


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
    """The name of the SageMaker hub that contains the hub content you want to
    update. You can optionally use the hub ARN instead.
    """

    hub_content_name: str
    """The name of the hub content resource that you want to update."""

    hub_content_type: HubContentType = field(converter=as_hub_content_type)
    """The content type of the resource that you want to update. Only specify a
    `Model` or `Notebook` resource for this API. To update a `ModelReference`, use
    the `UpdateHubContentReference` API instead.
    """

    hub_content_version: str
    """The hub content version that you want to update. For example, if you have two
    versions of a resource in your hub, you can update the second version.
    """

    hub_content_display_name: str | None = None
    """The display name of the hub content."""

    hub_content_description: str | None = None
    """The description of the hub content."""

    hub_content_markdown: str | None = None
    """A string that provides a description of the hub content. This string can
    include links, tables, and standard markdown formatting.
    """

    hub_content_search_keywords: Sequence[str] | None = None
    """The searchable keywords of the hub content."""

    support_status: HubContentSupportStatus | None = field(
        default=None, converter=hub_content_support_status_or_none
    )
    """Indicates the current status of the hub content resource."""
