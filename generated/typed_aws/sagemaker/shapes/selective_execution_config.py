"""SelectiveExecutionConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class SelectedStep(Structure):
    """A step selected to run in selective execution mode."""

    step_name: str
    """The name of the pipeline step."""


@frozen(kw_only=True, repr=False, eq=False)
class SelectiveExecutionConfig(Structure):
    """The selective execution configuration applied to the pipeline run."""

    source_pipeline_execution_arn: str | None = None
    """The ARN from a reference execution of the current pipeline. Used to copy input
    collaterals needed for the selected steps to run. The execution status of the
    pipeline can be either `Failed` or `Success`.

    This field is required if the steps you specify for `SelectedSteps` depend on
    output collaterals from any non-specified pipeline steps. For more
    information, see [Selective Execution for Pipeline
    Steps](https://docs.aws.amazon.com/sagemaker/latest/dg/pipelines-selective-ex.html).
    """

    selected_steps: Sequence[SelectedStep]
    """A list of pipeline steps to run. All step(s) in all path(s) between two
    selected steps should be included.
    """
