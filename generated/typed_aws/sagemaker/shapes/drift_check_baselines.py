"""DriftCheckBaselines of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.metrics_source import MetricsSource


@frozen(kw_only=True, repr=False, eq=False)
class DriftCheckBaselines(Structure):
    """Represents the drift check baselines that can be used when the model monitor
    is set using the model package.
    """

    bias: DriftCheckBias | None = None
    explainability: DriftCheckExplainability | None = None
    model_quality: DriftCheckModelQuality | None = None
    model_data_quality: DriftCheckModelDataQuality | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DriftCheckBias(Structure):
    """Represents the drift check bias baselines that can be used when the model
    monitor is set using the model package.
    """

    config_file: FileSource | None = None
    pre_training_constraints: MetricsSource | None = None
    post_training_constraints: MetricsSource | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DriftCheckExplainability(Structure):
    """Represents the drift check explainability baselines that can be used when the
    model monitor is set using the model package.
    """

    constraints: MetricsSource | None = None
    config_file: FileSource | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DriftCheckModelDataQuality(Structure):
    """Represents the drift check data quality baselines that can be used when the
    model monitor is set using the model package.
    """

    statistics: MetricsSource | None = None
    constraints: MetricsSource | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DriftCheckModelQuality(Structure):
    """Represents the drift check model quality baselines that can be used when the
    model monitor is set using the model package.
    """

    statistics: MetricsSource | None = None
    constraints: MetricsSource | None = None


@frozen(kw_only=True, repr=False, eq=False)
class FileSource(Structure):
    """Contains details regarding the file source."""

    content_type: str | None = None
    content_digest: str | None = None
    s3_uri: str
