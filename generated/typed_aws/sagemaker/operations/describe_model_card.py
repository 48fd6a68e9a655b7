"""DescribeModelCard of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum, or_none
from ..._runtime.shapes import Request, Response, redacted
from ..shapes.included_data import IncludedData
from ..shapes.model_card_status import ModelCardStatus

if TYPE_CHECKING:
    from ..shapes.model_card_security_config import ModelCardSecurityConfig
    from ..shapes.user_context import UserContext


class ModelCardProcessingStatus(OpenEnum):
    DELETE_IN_PROGRESS = "DeleteInProgress"
    DELETE_PENDING = "DeletePending"
    CONTENT_DELETED = "ContentDeleted"
    EXPORT_JOBS_DELETED = "ExportJobsDeleted"
    DELETE_COMPLETED = "DeleteCompleted"
    DELETE_FAILED = "DeleteFailed"


ModelCardProcessingStatusLike: TypeAlias = (
    ModelCardProcessingStatus
    | Literal[
        "DeleteInProgress",
        "DeletePending",
        "ContentDeleted",
        "ExportJobsDeleted",
        "DeleteCompleted",
        "DeleteFailed",
    ]
)


@frozen(kw_only=True, repr=False, eq=False)
class DescribeModelCardResponse(Response):
    """The response of `DescribeModelCard`, with `model_card_arn`, `model_card_name`,
    `model_card_version`, `content`, `model_card_status`, `security_config`,
    `creation_time`, `created_by` and others.
    """

    model_card_arn: str = ABSENT
    model_card_name: str = ABSENT
    model_card_version: int = ABSENT
    content: str = field(default=ABSENT, repr=redacted)
    model_card_status: ModelCardStatus = field(
        default=ABSENT, converter=as_enum(ModelCardStatus)
    )
    security_config: ModelCardSecurityConfig | None = None
    creation_time: datetime = ABSENT
    created_by: UserContext = ABSENT
    last_modified_time: datetime | None = None
    last_modified_by: UserContext | None = None
    model_card_processing_status: ModelCardProcessingStatus | None = field(
        default=None, converter=or_none(ModelCardProcessingStatus)
    )


@frozen(kw_only=True, repr=False, eq=False)
class DescribeModelCardRequest(Request[DescribeModelCardResponse]):
    """Describes the content, creation time, and security configuration of an Amazon
    SageMaker Model Card.

    **Important:** To retrieve only metadata about a model card without requiring
    `kms:Decrypt` permission on the associated customer-managed Amazon Web
    Services KMS key, set `IncludedData` to `MetadataOnly`. The default is
    `AllData`, which returns the full model card `Content` and requires
    `kms:Decrypt` permission when a customer-managed key is configured.
    """

    __operation__: ClassVar = "DescribeModelCard"
    __response__: ClassVar = DescribeModelCardResponse

    model_card_name: str
    model_card_version: int | None = None
    included_data: IncludedData | None = field(
        default=None, converter=or_none(IncludedData)
    )
