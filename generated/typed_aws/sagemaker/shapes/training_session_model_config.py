"""TrainingSessionModelConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class TrainingSessionModelConfig(Structure):
    """The configuration for the base model used in a training session."""

    base_model_arn: str
    accept_eula: bool | None = None
