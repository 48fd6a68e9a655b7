"""TrialComponentArtifact of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class TrialComponentArtifact(Structure):
    """Represents an input or output artifact of a trial component. You specify
    `TrialComponentArtifact` as part of the `InputArtifacts` and `OutputArtifacts`
    parameters in the
    [CreateTrialComponent](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrialComponent.html)
    request.

    Examples of input artifacts are datasets, algorithms, hyperparameters, source
    code, and instance types. Examples of output artifacts are metrics, snapshots,
    logs, and images.
    """

    media_type: str | None = None
    value: str
