"""AutoMLComputeConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import Structure, wire


@frozen(kw_only=True, repr=False, eq=False)
class AutoMLComputeConfig(Structure):
    """**Note:** This data type is intended for use exclusively by SageMaker Canvas
    and cannot be used in other contexts at the moment.

    Specifies the compute configuration for an AutoML job V2.
    """

    emr_serverless_compute_config: EmrServerlessComputeConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class EmrServerlessComputeConfig(Structure):
    """**Note:** This data type is intended for use exclusively by SageMaker Canvas
    and cannot be used in other contexts at the moment.

    Specifies the compute configuration for the EMR Serverless job.
    """

    execution_role_arn: str = field(metadata=wire("ExecutionRoleARN"))
