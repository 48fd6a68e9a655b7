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
    """The Amazon S3 location where training session outputs, including checkpoints
    and model artifacts, are stored.
    """


@frozen(kw_only=True, repr=False, eq=False)
class TrainingSessionS3Location(Structure):
    """Specifies the Amazon S3 path and optional encryption settings for training
    session output data, including checkpoints, model artifacts, and invocation
    results.
    """

    path: str
    """The Amazon S3 path where training session outputs are stored."""

    kms_key_arn: str | None = None
    """The Amazon Resource Name (ARN) of the KMS key used to encrypt output data. If
    not specified, the default Amazon S3 encryption is used.
    """
