"""InfraCheckConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class InfraCheckConfig:
    """Configuration information for the infrastructure health check of a training
    job. A SageMaker-provided health check tests the health of instance hardware
    and cluster network connectivity.
    """

    enable_infra_check: bool | None = field(
        default=None, metadata=wire("EnableInfraCheck")
    )
    """Enables an infrastructure health check."""
