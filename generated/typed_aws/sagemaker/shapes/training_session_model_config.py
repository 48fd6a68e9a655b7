"""TrainingSessionModelConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class TrainingSessionModelConfig:
    """The configuration for the base model used in a training session."""

    base_model_arn: str = field(metadata=wire("BaseModelArn"))
    """The Amazon Resource Name (ARN) of the base foundation model from SageMaker
    Hub.
    """

    accept_eula: bool | None = field(default=None, metadata=wire("AcceptEula"))
    """Specifies whether you accept the end-user license agreement (EULA) for gated
    models.
    """
