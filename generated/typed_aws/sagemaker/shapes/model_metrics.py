"""ModelMetrics of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import wire

if TYPE_CHECKING:
    from ..shapes.metrics_source import MetricsSource


@frozen(kw_only=True)
class Bias:
    """Contains bias metrics for a model."""

    report: MetricsSource | None = field(default=None, metadata=wire("Report"))
    """The bias report for a model"""

    pre_training_report: MetricsSource | None = field(
        default=None, metadata=wire("PreTrainingReport")
    )
    """The pre-training bias report for a model."""

    post_training_report: MetricsSource | None = field(
        default=None, metadata=wire("PostTrainingReport")
    )
    """The post-training bias report for a model."""


@frozen(kw_only=True)
class Explainability:
    """Contains explainability metrics for a model."""

    report: MetricsSource | None = field(default=None, metadata=wire("Report"))
    """The explainability report for a model."""


@frozen(kw_only=True)
class ModelDataQuality:
    """Data quality constraints and statistics for a model."""

    statistics: MetricsSource | None = field(default=None, metadata=wire("Statistics"))
    """Data quality statistics for a model."""

    constraints: MetricsSource | None = field(
        default=None, metadata=wire("Constraints")
    )
    """Data quality constraints for a model."""


@frozen(kw_only=True)
class ModelMetrics:
    """Contains metrics captured from a model."""

    model_quality: ModelQuality | None = field(
        default=None, metadata=wire("ModelQuality")
    )
    """Metrics that measure the quality of a model."""

    model_data_quality: ModelDataQuality | None = field(
        default=None, metadata=wire("ModelDataQuality")
    )
    """Metrics that measure the quality of the input data for a model."""

    bias: Bias | None = field(default=None, metadata=wire("Bias"))
    """Metrics that measure bias in a model."""

    explainability: Explainability | None = field(
        default=None, metadata=wire("Explainability")
    )
    """Metrics that help explain a model."""


@frozen(kw_only=True)
class ModelQuality:
    """Model quality statistics and constraints."""

    statistics: MetricsSource | None = field(default=None, metadata=wire("Statistics"))
    """Model quality statistics."""

    constraints: MetricsSource | None = field(
        default=None, metadata=wire("Constraints")
    )
    """Model quality constraints."""
