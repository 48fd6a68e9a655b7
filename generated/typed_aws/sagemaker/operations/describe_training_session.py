"""DescribeTrainingSession of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Response, StatusOrGoneRequest, Structure
from ..shapes.training_session_status import TrainingSessionStatus

if TYPE_CHECKING:
    from ..shapes.lora_config import LoraConfig
    from ..shapes.tag import Tag
    from ..shapes.training_session_model_config import TrainingSessionModelConfig
    from ..shapes.training_session_output_config import TrainingSessionOutputConfig
    from ..shapes.vpc_config import VpcConfig


@frozen(kw_only=True, repr=False, eq=False)
class BillableTokenUsage(Structure):
    """The billable token usage for a training session, broken down by operation
    type.
    """

    prefill_token_count: int | None = None
    sample_token_count: int | None = None
    training_token_count: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class TrainingSessionDetail(Structure):
    """Contains detailed information about a training session."""

    training_session_arn: str = ABSENT
    training_session_name: str = ABSENT
    training_session_status: TrainingSessionStatus = field(
        default=ABSENT, converter=as_enum(TrainingSessionStatus)
    )
    model_package_group_arn: str | None = None
    creation_time: datetime = ABSENT
    last_modified_time: datetime | None = None
    end_time: datetime | None = None
    error_details: str | None = None
    last_received_sequence_number: int | None = None
    billable_token_usage: BillableTokenUsage | None = None
    vpc_config: VpcConfig | None = None
    role_arn: str | None = None
    lora_config: LoraConfig | None = None
    model_config: TrainingSessionModelConfig | None = None
    output_config: TrainingSessionOutputConfig | None = None
    tags: Sequence[Tag] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class DescribeTrainingSessionResponse(Response):
    """The response of `DescribeTrainingSession`, with `training_session_detail`."""

    training_session_detail: TrainingSessionDetail = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class DescribeTrainingSessionRequest(
    StatusOrGoneRequest[DescribeTrainingSessionResponse]
):
    """Retrieves detailed information about a training session, including its current
    status, model configuration, Low-Rank Adaptation (LoRA) parameters, and
    timestamps.

    The following operations are related to `DescribeTrainingSession`:

    - `CreateTrainingSession`
    - `ListTrainingSessions`
    - `StopTrainingSession`
    - `DeleteTrainingSession`
    """

    __operation__: ClassVar = "DescribeTrainingSession"
    __response__: ClassVar = DescribeTrainingSessionResponse
    __status__: ClassVar = "training_session_detail.training_session_status"
    __reason__: ClassVar = "training_session_detail.error_details"
    __enum__: ClassVar = "TrainingSessionStatus"
    __states__: ClassVar = {
        "passing": ("Stopping",),
        "leaving": ("Deleting",),
        "resting": ("Created", "Blocked", "Running", "Scheduled", "Stopped", "Expired"),
        "failed": ("Failed",),
        "undeleted": ("DeletionFailed",),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    training_session_name: str
