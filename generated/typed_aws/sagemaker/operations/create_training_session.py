"""CreateTrainingSession of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

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

    training_session_arn: str | None = None
    """The Amazon Resource Name (ARN) of the training session."""


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
    """The name of the training session."""

    model_package_group_arn: str | None = None
    """The Amazon Resource Name (ARN) of the model package group where checkpoints
    and fine-tuned model artifacts are published.
    """

    lora_config: LoraConfig
    """The Low-Rank Adaptation (LoRA) configuration for the training session,
    including the rank and alpha parameters.
    """

    role_arn: str
    """The Amazon Resource Name (ARN) of the IAM role that Amazon SageMaker assumes
    to access resources on your behalf. The role must have permissions to access
    the output S3 path and model package group.
    """

    vpc_config: VpcConfig | None = None
    """The Virtual Private Cloud (VPC) configuration for the training session.
    Specify subnets and security groups to run the training session in your VPC.
    """

    model_config: TrainingSessionModelConfig
    """The configuration for the base model, including the model ARN and end-user
    license agreement (EULA) acceptance.
    """

    output_config: TrainingSessionOutputConfig
    """The output configuration for the training session, including the S3 location
    and optional encryption settings.
    """

    tags: Sequence[Tag] | None = None
    """An array of key-value pairs to apply to the training session as tags. For more
    information, see [Tagging Amazon Web Services
    Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html).
    """
