"""ModelClientConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class ModelClientConfig:
    """Configures the timeout and maximum number of retries for processing a
    transform job invocation.
    """

    invocations_timeout_in_seconds: int | None = field(
        default=None, metadata=wire("InvocationsTimeoutInSeconds")
    )
    """The timeout value in seconds for an invocation request. The default value is
    600.
    """

    invocations_max_retries: int | None = field(
        default=None, metadata=wire("InvocationsMaxRetries")
    )
    """The maximum number of retries when invocation requests are failing. The
    default value is 3.
    """
