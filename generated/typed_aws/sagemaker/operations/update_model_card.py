"""UpdateModelCard of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, redacted
from ..shapes.model_card_status import model_card_status_or_none

if TYPE_CHECKING:
    from ..shapes.model_card_status import ModelCardStatus


@frozen(kw_only=True, repr=False, eq=False)
class UpdateModelCardResponse(Response):
    """The response of `UpdateModelCard`, with `model_card_arn`."""

    model_card_arn: str | None = None
    """The Amazon Resource Name (ARN) of the updated model card."""


@frozen(kw_only=True, repr=False, eq=False)
class UpdateModelCardRequest(Request[UpdateModelCardResponse]):
    """Update an Amazon SageMaker Model Card.

    **Important:** You cannot update both model card content and model card status
    in a single call.
    """

    __operation__: ClassVar = "UpdateModelCard"
    __response__: ClassVar = UpdateModelCardResponse

    model_card_name: str
    """The name or Amazon Resource Name (ARN) of the model card to update."""

    content: str | None = field(default=None, repr=redacted)
    """The updated model card content. Content must be in [model card JSON
    schema](https://docs.aws.amazon.com/sagemaker/latest/dg/model-cards.html#model-cards-json-schema)
    and provided as a string.

    When updating model card content, be sure to include the full content and not
    just updated content.
    """

    model_card_status: ModelCardStatus | None = field(
        default=None, converter=model_card_status_or_none
    )
    """The approval status of the model card within your organization. Different
    organizations might have different criteria for model card review and
    approval.

    - `Draft`: The model card is a work in progress.
    - `PendingReview`: The model card is pending review.
    - `Approved`: The model card is approved.
    - `Archived`: The model card is archived. No more updates should be made to
      the model card, but it can still be exported.
    """
