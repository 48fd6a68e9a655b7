"""AIMlflowConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class AIMlflowConfig:
    """The MLflow tracking configuration for logging metrics and parameters to a
    SageMaker managed MLflow tracking server.
    """

    mlflow_resource_arn: str = field(metadata=wire("MlflowResourceArn"))
    """The Amazon Resource Name (ARN) of the SageMaker managed MLflow resource."""

    mlflow_experiment_name: str | None = field(
        default=None, metadata=wire("MlflowExperimentName")
    )
    """The MLflow experiment name used for tracking."""

    mlflow_run_name: str | None = field(default=None, metadata=wire("MlflowRunName"))
    """The MLflow run name used for tracking."""
