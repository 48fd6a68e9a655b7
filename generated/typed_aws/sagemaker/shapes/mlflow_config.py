"""MlflowConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class MlflowConfig(Structure):
    """The MLflow configuration using SageMaker managed MLflow."""

    mlflow_resource_arn: str
    """The Amazon Resource Name (ARN) of the MLflow resource."""

    mlflow_experiment_name: str | None = None
    """The MLflow experiment name used for this job."""

    mlflow_run_name: str | None = None
    """The MLflow run name used for this job."""
