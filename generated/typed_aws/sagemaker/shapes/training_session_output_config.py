"""TrainingSessionOutputConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class TrainingSessionOutputConfig(Structure):
    """The output configuration for a training session, including the Amazon S3
    location for checkpoints and model artifacts, and optional encryption
    settings.
    """

    s3_location: TrainingSessionS3Location


@frozen(kw_only=True, repr=False, eq=False)
class TrainingSessionS3Location(Structure):
    """Specifies the Amazon S3 path and optional encryption settings for training
    session output data, including checkpoints, model artifacts, and invocation
    results.
    """

    path: str
    kms_key_arn: str | None = None
