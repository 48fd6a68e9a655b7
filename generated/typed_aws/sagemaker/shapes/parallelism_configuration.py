"""ParallelismConfiguration of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ParallelismConfiguration(Structure):
    """Configuration that controls the parallelism of the pipeline. By default, the
    parallelism configuration specified applies to all executions of the pipeline
    unless overridden.
    """

    max_parallel_execution_steps: int
