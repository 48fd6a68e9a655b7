"""ExperimentConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ExperimentConfig(Structure):
    """Associates a SageMaker job as a trial component with an experiment and trial.
    Specified when you call the following APIs:

    - [CreateProcessingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateProcessingJob.html)
    - [CreateTrainingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html)
    - [CreateTransformJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTransformJob.html)
    """

    experiment_name: str | None = None
    """The name of an existing experiment to associate with the trial component."""

    trial_name: str | None = None
    """The name of an existing trial to associate the trial component with. If not
    specified, a new trial is created.
    """

    trial_component_display_name: str | None = None
    """The display name for the trial component. If this key isn't specified, the
    display name is the trial component name.
    """

    run_name: str | None = None
    """The name of the experiment run to associate with the trial component."""
