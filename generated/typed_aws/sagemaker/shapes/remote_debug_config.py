"""RemoteDebugConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class RemoteDebugConfig:
    """Configuration for remote debugging for the
    [CreateTrainingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html)
    API. To learn more about the remote debugging functionality of SageMaker, see
    [Access a training container through Amazon Web Services Systems Manager (SSM)
    for remote
    debugging](https://docs.aws.amazon.com/sagemaker/latest/dg/train-remote-debugging.html).
    """

    enable_remote_debug: bool | None = field(
        default=None, metadata=wire("EnableRemoteDebug")
    )
    """If set to True, enables remote debugging."""
