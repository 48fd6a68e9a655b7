"""InfraCheckConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class InfraCheckConfig(Structure):
    """Configuration information for the infrastructure health check of a training
    job. A SageMaker-provided health check tests the health of instance hardware
    and cluster network connectivity.
    """

    enable_infra_check: bool | None = None
