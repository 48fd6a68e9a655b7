"""CreateModelCard of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, redacted
from ..shapes.model_card_status import as_model_card_status

if TYPE_CHECKING:
    from ..shapes.model_card_security_config import ModelCardSecurityConfig
    from ..shapes.model_card_status import ModelCardStatus
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateModelCardResponse(Response):
    """The response of `CreateModelCard`, with `model_card_arn`."""

    model_card_arn: str | None = None
    """The Amazon Resource Name (ARN) of the successfully created model card."""


@frozen(kw_only=True, repr=False, eq=False)
class CreateModelCardRequest(Request[CreateModelCardResponse]):
    """Creates an Amazon SageMaker Model Card.

    For information about how to use model cards, see [Amazon SageMaker Model
    Card](https://docs.aws.amazon.com/sagemaker/latest/dg/model-cards.html).
    """

    __operation__: ClassVar = "CreateModelCard"
    __response__: ClassVar = CreateModelCardResponse

    model_card_name: str
    """The unique name of the model card."""

    security_config: ModelCardSecurityConfig | None = None
    """An optional Key Management Service key to encrypt, decrypt, and re-encrypt
    model card content for regulated workloads with highly sensitive data.
    """

    content: str = field(repr=redacted)
    """The content of the model card. Content must be in [model card JSON
    schema](https://docs.aws.amazon.com/sagemaker/latest/dg/model-cards.html#model-cards-json-schema)
    and provided as a string.
    """

    model_card_status: ModelCardStatus = field(converter=as_model_card_status)
    """The approval status of the model card within your organization. Different
    organizations might have different criteria for model card review and
    approval.

    - `Draft`: The model card is a work in progress.
    - `PendingReview`: The model card is pending review.
    - `Approved`: The model card is approved.
    - `Archived`: The model card is archived. No more updates should be made to
      the model card, but it can still be exported.
    """

    tags: Sequence[Tag] | None = None
    """Key-value pairs used to manage metadata for model cards."""
