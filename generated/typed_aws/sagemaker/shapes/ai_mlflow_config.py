"""AIMlflowConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class AIMlflowConfig(Structure):
    """The MLflow tracking configuration for logging metrics and parameters to a
    SageMaker managed MLflow tracking server.
    """

    mlflow_resource_arn: str
    mlflow_experiment_name: str | None = None
    mlflow_run_name: str | None = None
