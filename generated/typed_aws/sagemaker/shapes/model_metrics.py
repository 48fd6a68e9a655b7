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
    pre_training_report: MetricsSource | None = None
    post_training_report: MetricsSource | None = None


@frozen(kw_only=True, repr=False, eq=False)
class Explainability(Structure):
    """Contains explainability metrics for a model."""

    report: MetricsSource | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ModelDataQuality(Structure):
    """Data quality constraints and statistics for a model."""

    statistics: MetricsSource | None = None
    constraints: MetricsSource | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ModelMetrics(Structure):
    """Contains metrics captured from a model."""

    model_quality: ModelQuality | None = None
    model_data_quality: ModelDataQuality | None = None
    bias: Bias | None = None
    explainability: Explainability | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ModelQuality(Structure):
    """Model quality statistics and constraints."""

    statistics: MetricsSource | None = None
    constraints: MetricsSource | None = None
