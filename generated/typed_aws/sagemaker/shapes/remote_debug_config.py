"""RemoteDebugConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class RemoteDebugConfig(Structure):
    """Configuration for remote debugging for the
    [CreateTrainingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html)
    API. To learn more about the remote debugging functionality of SageMaker, see
    [Access a training container through Amazon Web Services Systems Manager (SSM)
    for remote
    debugging](https://docs.aws.amazon.com/sagemaker/latest/dg/train-remote-debugging.html).
    """

    enable_remote_debug: bool | None = None
