"""DriftCheckBaselines of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import wire

if TYPE_CHECKING:
    from ..shapes.metrics_source import MetricsSource


@frozen(kw_only=True)
class DriftCheckBaselines:
    """Represents the drift check baselines that can be used when the model monitor
    is set using the model package.
    """

    bias: DriftCheckBias | None = field(default=None, metadata=wire("Bias"))
    """Represents the drift check bias baselines that can be used when the model
    monitor is set using the model package.
    """

    explainability: DriftCheckExplainability | None = field(
        default=None, metadata=wire("Explainability")
    )
    """Represents the drift check explainability baselines that can be used when the
    model monitor is set using the model package.
    """

    model_quality: DriftCheckModelQuality | None = field(
        default=None, metadata=wire("ModelQuality")
    )
    """Represents the drift check model quality baselines that can be used when the
    model monitor is set using the model package.
    """

    model_data_quality: DriftCheckModelDataQuality | None = field(
        default=None, metadata=wire("ModelDataQuality")
    )
    """Represents the drift check model data quality baselines that can be used when
    the model monitor is set using the model package.
    """


@frozen(kw_only=True)
class DriftCheckBias:
    """Represents the drift check bias baselines that can be used when the model
    monitor is set using the model package.
    """

    config_file: FileSource | None = field(default=None, metadata=wire("ConfigFile"))
    """The bias config file for a model."""

    pre_training_constraints: MetricsSource | None = field(
        default=None, metadata=wire("PreTrainingConstraints")
    )
    """The pre-training constraints."""

    post_training_constraints: MetricsSource | None = field(
        default=None, metadata=wire("PostTrainingConstraints")
    )
    """The post-training constraints."""


@frozen(kw_only=True)
class DriftCheckExplainability:
    """Represents the drift check explainability baselines that can be used when the
    model monitor is set using the model package.
    """

    constraints: MetricsSource | None = field(
        default=None, metadata=wire("Constraints")
    )
    """The drift check explainability constraints."""

    config_file: FileSource | None = field(default=None, metadata=wire("ConfigFile"))
    """The explainability config file for the model."""


@frozen(kw_only=True)
class DriftCheckModelDataQuality:
    """Represents the drift check data quality baselines that can be used when the
    model monitor is set using the model package.
    """

    statistics: MetricsSource | None = field(default=None, metadata=wire("Statistics"))
    """The drift check model data quality statistics."""

    constraints: MetricsSource | None = field(
        default=None, metadata=wire("Constraints")
    )
    """The drift check model data quality constraints."""


@frozen(kw_only=True)
class DriftCheckModelQuality:
    """Represents the drift check model quality baselines that can be used when the
    model monitor is set using the model package.
    """

    statistics: MetricsSource | None = field(default=None, metadata=wire("Statistics"))
    """The drift check model quality statistics."""

    constraints: MetricsSource | None = field(
        default=None, metadata=wire("Constraints")
    )
    """The drift check model quality constraints."""


@frozen(kw_only=True)
class FileSource:
    """Contains details regarding the file source."""

    content_type: str | None = field(default=None, metadata=wire("ContentType"))
    """The type of content stored in the file source."""

    content_digest: str | None = field(default=None, metadata=wire("ContentDigest"))
    """The digest of the file source."""

    s3_uri: str = field(metadata=wire("S3Uri"))
    """The Amazon S3 URI for the file source."""
