"""DescribeModelCard of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Request, Response, redacted
from ..shapes.included_data import included_data_or_none
from ..shapes.model_card_status import model_card_status_or_none

if TYPE_CHECKING:
    from ..shapes.included_data import IncludedData
    from ..shapes.model_card_security_config import ModelCardSecurityConfig
    from ..shapes.model_card_status import ModelCardStatus
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


def model_card_processing_status_or_none(
    value: ModelCardProcessingStatusLike | None, /
) -> ModelCardProcessingStatus | None:
    return None if value is None else converted(ModelCardProcessingStatus, value)


@frozen(kw_only=True, repr=False, eq=False)
class DescribeModelCardResponse(Response):
    """The response of `DescribeModelCard`, with `model_card_arn`, `model_card_name`,
    `model_card_version`, `content`, `model_card_status`, `security_config`,
    `creation_time`, `created_by` and others.
    """

    model_card_arn: str | None = None
    """The Amazon Resource Name (ARN) of the model card."""

    model_card_name: str | None = None
    """The name of the model card."""

    model_card_version: int | None = None
    """The version of the model card."""

    content: str | None = field(default=None, repr=redacted)
    """The content of the model card. Content is provided as a string in the [model
    card JSON
    schema](https://docs.aws.amazon.com/sagemaker/latest/dg/model-cards.html#model-cards-json-schema).

    When you set `IncludedData` to `MetadataOnly` in the request, SageMaker
    returns a sanitized version of `Content` that includes only the following JSON
    paths, when present in the model card:

    - `model_overview.model_id`
    - `model_overview.model_name`
    - `intended_uses.risk_rating`
    - `model_package_details.model_package_group_name`
    - `model_package_details.model_package_arn`

    All other fields are removed from `Content` when `IncludedData` is
    `MetadataOnly`, including model description, training details, evaluation
    details, business details, and additional information. To retrieve the
    complete `Content`, set `IncludedData` to `AllData` or omit the parameter.
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

    security_config: ModelCardSecurityConfig | None = None
    """The security configuration used to protect model card content."""

    creation_time: datetime | None = None
    """The date and time the model card was created."""

    created_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""

    last_modified_time: datetime | None = None
    """The date and time the model card was last modified."""

    last_modified_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""

    model_card_processing_status: ModelCardProcessingStatus | None = field(
        default=None, converter=model_card_processing_status_or_none
    )
    """The processing status of model card deletion. The `ModelCardProcessingStatus`
    updates throughout the different deletion steps.

    - `DeletePending`: Model card deletion request received.
    - `DeleteInProgress`: Model card deletion is in progress.
    - `ContentDeleted`: Deleted model card content.
    - `ExportJobsDeleted`: Deleted all export jobs associated with the model card.
    - `DeleteCompleted`: Successfully deleted the model card.
    - `DeleteFailed`: The model card failed to delete.
    """


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
    """The name or Amazon Resource Name (ARN) of the model card to describe."""

    model_card_version: int | None = None
    """The version of the model card to describe. If a version is not provided, then
    the latest version of the model card is described.
    """

    included_data: IncludedData | None = field(
        default=None, converter=included_data_or_none
    )
    """Specifies the level of model card data to include in the response. Use this
    parameter to call `DescribeModelCard` without requiring `kms:Decrypt`
    permission on the customer-managed Amazon Web Services KMS key.

    - `AllData`: Returns the full model card `Content`. This option requires
      `kms:Decrypt` permission on the customer-managed key, if one is associated
      with the model card. This is the default.
    - `MetadataOnly`: Returns the model card with sanitized `Content` that
      includes only a small set of unencrypted metadata fields. This option does
      not require `kms:Decrypt` permission. For the list of fields preserved in
      the response, see `Content`.

    If you don't specify a value, SageMaker returns `AllData`.
    """
