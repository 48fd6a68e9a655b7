"""ModelMetrics of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.metrics_source import MetricsSource


@frozen(kw_only=True, repr=False, eq=False)
class Bias(Structure):
    """Contains bias metrics for a model."""

    report: MetricsSource | None = None
    """The bias report for a model"""

    pre_training_report: MetricsSource | None = None
    """The pre-training bias report for a model."""

    post_training_report: MetricsSource | None = None
    """The post-training bias report for a model."""


@frozen(kw_only=True, repr=False, eq=False)
class Explainability(Structure):
    """Contains explainability metrics for a model."""

    report: MetricsSource | None = None
    """The explainability report for a model."""


@frozen(kw_only=True, repr=False, eq=False)
class ModelDataQuality(Structure):
    """Data quality constraints and statistics for a model."""

    statistics: MetricsSource | None = None
    """Data quality statistics for a model."""

    constraints: MetricsSource | None = None
    """Data quality constraints for a model."""


@frozen(kw_only=True, repr=False, eq=False)
class ModelMetrics(Structure):
    """Contains metrics captured from a model."""

    model_quality: ModelQuality | None = None
    """Metrics that measure the quality of a model."""

    model_data_quality: ModelDataQuality | None = None
    """Metrics that measure the quality of the input data for a model."""

    bias: Bias | None = None
    """Metrics that measure bias in a model."""

    explainability: Explainability | None = None
    """Metrics that help explain a model."""


@frozen(kw_only=True, repr=False, eq=False)
class ModelQuality(Structure):
    """Model quality statistics and constraints."""

    statistics: MetricsSource | None = None
    """Model quality statistics."""

    constraints: MetricsSource | None = None
    """Model quality constraints."""
