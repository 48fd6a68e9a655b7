"""MetricDefinition of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class MetricDefinition(Structure):
    """Specifies a metric that the training algorithm writes to `stderr` or `stdout`.
    You can view these logs to understand how your training job performs and check
    for any errors encountered during training. SageMaker hyperparameter tuning
    captures all defined metrics. Specify one of the defined metrics to use as an
    objective metric using the
    [TuningObjective](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTrainingJobDefinition.html#sagemaker-Type-HyperParameterTrainingJobDefinition-TuningObjective)
    parameter in the `HyperParameterTrainingJobDefinition` API to evaluate job
    performance during hyperparameter tuning.
    """

    name: str
    regex: str
