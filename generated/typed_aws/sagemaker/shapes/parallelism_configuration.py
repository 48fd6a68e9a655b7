"""ParallelismConfiguration of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class ParallelismConfiguration:
    """Configuration that controls the parallelism of the pipeline. By default, the
    parallelism configuration specified applies to all executions of the pipeline
    unless overridden.
    """

    max_parallel_execution_steps: int = field(
        metadata=wire("MaxParallelExecutionSteps")
    )
    """The max number of steps that can be executed in parallel."""
