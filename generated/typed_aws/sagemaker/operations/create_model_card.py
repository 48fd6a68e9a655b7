"""CreateModelCard of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Request, Response, redacted
from ..shapes.model_card_status import ModelCardStatus

if TYPE_CHECKING:
    from ..shapes.model_card_security_config import ModelCardSecurityConfig
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateModelCardResponse(Response):
    """The response of `CreateModelCard`, with `model_card_arn`."""

    model_card_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateModelCardRequest(Request[CreateModelCardResponse]):
    """Creates an Amazon SageMaker Model Card.

    For information about how to use model cards, see [Amazon SageMaker Model
    Card](https://docs.aws.amazon.com/sagemaker/latest/dg/model-cards.html).
    """

    __operation__: ClassVar = "CreateModelCard"
    __response__: ClassVar = CreateModelCardResponse

    model_card_name: str
    security_config: ModelCardSecurityConfig | None = None
    content: str = field(repr=redacted)
    model_card_status: ModelCardStatus = field(converter=as_enum(ModelCardStatus))
    tags: Sequence[Tag] | None = None
