"""CreateTrainingSession of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.lora_config import LoraConfig
    from ..shapes.tag import Tag
    from ..shapes.training_session_model_config import TrainingSessionModelConfig
    from ..shapes.training_session_output_config import TrainingSessionOutputConfig
    from ..shapes.vpc_config import VpcConfig


@frozen(kw_only=True, repr=False, eq=False)
class CreateTrainingSessionResponse(Response):
    """The response of `CreateTrainingSession`, with `training_session_arn`."""

    training_session_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateTrainingSessionRequest(Request[CreateTrainingSessionResponse]):
    """Creates a training session in Amazon SageMaker. A training session provisions
    compute resources for fine-tuning a foundation model using Low-Rank Adaptation
    (LoRA). After the session is created, you can submit training operations and
    sample inference requests through the Amazon SageMaker Training Session
    Runtime API.

    The following operations are related to `CreateTrainingSession`:

    - `DescribeTrainingSession`
    - `ListTrainingSessions`
    - `StopTrainingSession`
    - `DeleteTrainingSession`
    """

    __operation__: ClassVar = "CreateTrainingSession"
    __response__: ClassVar = CreateTrainingSessionResponse

    training_session_name: str
    model_package_group_arn: str | None = None
    lora_config: LoraConfig
    role_arn: str
    vpc_config: VpcConfig | None = None
    model_config: TrainingSessionModelConfig
    output_config: TrainingSessionOutputConfig
    tags: Sequence[Tag] | None = None
