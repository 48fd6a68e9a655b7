"""UpdateModelCard of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Request, Response, redacted
from ..shapes.model_card_status import ModelCardStatus


@frozen(kw_only=True, repr=False, eq=False)
class UpdateModelCardResponse(Response):
    """The response of `UpdateModelCard`, with `model_card_arn`."""

    model_card_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdateModelCardRequest(Request[UpdateModelCardResponse]):
    """Update an Amazon SageMaker Model Card.

    **Important:** You cannot update both model card content and model card status
    in a single call.
    """

    __operation__: ClassVar = "UpdateModelCard"
    __response__: ClassVar = UpdateModelCardResponse

    model_card_name: str
    content: str | None = field(default=None, repr=redacted)
    model_card_status: ModelCardStatus | None = field(
        default=None, converter=or_none(ModelCardStatus)
    )
