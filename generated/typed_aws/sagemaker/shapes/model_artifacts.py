"""ModelArtifacts of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ModelArtifacts(Structure):
    """Provides information about the location that is configured for storing model
    artifacts.

    Model artifacts are outputs that result from training a model. They typically
    consist of trained parameters, a model definition that describes how to
    compute inferences, and other metadata. A SageMaker container stores your
    trained model artifacts in the `/opt/ml/model` directory. After training has
    completed, by default, these artifacts are uploaded to your Amazon S3 bucket
    as compressed files.
    """

    s3_model_artifacts: str = ABSENT
