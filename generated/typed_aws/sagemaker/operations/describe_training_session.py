"""DescribeTrainingSession of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, Structure
from ..shapes.training_session_status import training_session_status_or_none

if TYPE_CHECKING:
    from ..shapes.lora_config import LoraConfig
    from ..shapes.tag import Tag
    from ..shapes.training_session_model_config import TrainingSessionModelConfig
    from ..shapes.training_session_output_config import TrainingSessionOutputConfig
    from ..shapes.training_session_status import TrainingSessionStatus
    from ..shapes.vpc_config import VpcConfig


@frozen(kw_only=True, repr=False, eq=False)
class BillableTokenUsage(Structure):
    """The billable token usage for a training session, broken down by operation
    type.
    """

    prefill_token_count: int | None = None
    """The number of prefill tokens consumed."""

    sample_token_count: int | None = None
    """The number of sample tokens consumed."""

    training_token_count: int | None = None
    """The number of training tokens consumed."""


@frozen(kw_only=True, repr=False, eq=False)
class TrainingSessionDetail(Structure):
    """Contains detailed information about a training session."""

    training_session_arn: str | None = None
    """The Amazon Resource Name (ARN) of the training session."""

    training_session_name: str | None = None
    """The name of the training session."""

    training_session_status: TrainingSessionStatus | None = field(
        default=None, converter=training_session_status_or_none
    )
    """The current status of the training session."""

    model_package_group_arn: str | None = None
    """The Amazon Resource Name (ARN) of the model package group where checkpoints
    are published.
    """

    creation_time: datetime | None = None
    """The date and time that the training session was created."""

    last_modified_time: datetime | None = None
    """The date and time that the training session was last modified."""

    end_time: datetime | None = None
    """The date and time that the training session ended."""

    error_details: str | None = None
    """If the training session failed or is blocked, detailed error information."""

    last_received_sequence_number: int | None = None
    """The sequence number of the last training operation received by the session."""

    billable_token_usage: BillableTokenUsage | None = None
    """The billable token usage for the training session."""

    vpc_config: VpcConfig | None = None
    """The Virtual Private Cloud (VPC) configuration for the training session."""

    role_arn: str | None = None
    """The Amazon Resource Name (ARN) of the IAM role associated with the training
    session.
    """

    lora_config: LoraConfig | None = None
    """The Low-Rank Adaptation (LoRA) configuration for the training session."""

    model_config: TrainingSessionModelConfig | None = None
    """The configuration for the base model."""

    output_config: TrainingSessionOutputConfig | None = None
    """The output configuration for the training session."""

    tags: Sequence[Tag] | None = None
    """The tags associated with the training session."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeTrainingSessionResponse(Response):
    """The response of `DescribeTrainingSession`, with `training_session_detail`."""

    training_session_detail: TrainingSessionDetail | None = None
    """The detailed information about the training session."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeTrainingSessionRequest(Request[DescribeTrainingSessionResponse]):
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

    training_session_name: str
    """The name of the training session to describe."""
