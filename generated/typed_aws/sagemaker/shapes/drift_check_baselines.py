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
    """Represents the drift check bias baselines that can be used when the model
    monitor is set using the model package.
    """

    explainability: DriftCheckExplainability | None = None
    """Represents the drift check explainability baselines that can be used when the
    model monitor is set using the model package.
    """

    model_quality: DriftCheckModelQuality | None = None
    """Represents the drift check model quality baselines that can be used when the
    model monitor is set using the model package.
    """

    model_data_quality: DriftCheckModelDataQuality | None = None
    """Represents the drift check model data quality baselines that can be used when
    the model monitor is set using the model package.
    """


@frozen(kw_only=True, repr=False, eq=False)
class DriftCheckBias(Structure):
    """Represents the drift check bias baselines that can be used when the model
    monitor is set using the model package.
    """

    config_file: FileSource | None = None
    """The bias config file for a model."""

    pre_training_constraints: MetricsSource | None = None
    """The pre-training constraints."""

    post_training_constraints: MetricsSource | None = None
    """The post-training constraints."""


@frozen(kw_only=True, repr=False, eq=False)
class DriftCheckExplainability(Structure):
    """Represents the drift check explainability baselines that can be used when the
    model monitor is set using the model package.
    """

    constraints: MetricsSource | None = None
    """The drift check explainability constraints."""

    config_file: FileSource | None = None
    """The explainability config file for the model."""


@frozen(kw_only=True, repr=False, eq=False)
class DriftCheckModelDataQuality(Structure):
    """Represents the drift check data quality baselines that can be used when the
    model monitor is set using the model package.
    """

    statistics: MetricsSource | None = None
    """The drift check model data quality statistics."""

    constraints: MetricsSource | None = None
    """The drift check model data quality constraints."""


@frozen(kw_only=True, repr=False, eq=False)
class DriftCheckModelQuality(Structure):
    """Represents the drift check model quality baselines that can be used when the
    model monitor is set using the model package.
    """

    statistics: MetricsSource | None = None
    """The drift check model quality statistics."""

    constraints: MetricsSource | None = None
    """The drift check model quality constraints."""


@frozen(kw_only=True, repr=False, eq=False)
class FileSource(Structure):
    """Contains details regarding the file source."""

    content_type: str | None = None
    """The type of content stored in the file source."""

    content_digest: str | None = None
    """The digest of the file source."""

    s3_uri: str
    """The Amazon S3 URI for the file source."""
