"""AutoMLProblemTypeConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, map_of, or_none
from ..._runtime.shapes import Structure, Variant, wire
from ..._runtime.unions import UnknownVariant
from ..shapes.auto_ml_mode import AutoMLMode
from ..shapes.problem_type import ProblemType

if TYPE_CHECKING:
    from ..shapes.auto_ml_algorithm_config import AutoMLAlgorithmConfig
    from ..shapes.auto_ml_job_completion_criteria import AutoMLJobCompletionCriteria
    from ..shapes.model_access_config import ModelAccessConfig


class AggregationTransformationValue(OpenEnum):
    SUM = "sum"
    AVG = "avg"
    FIRST = "first"
    MIN = "min"
    MAX = "max"


AggregationTransformationValueLike: TypeAlias = (
    AggregationTransformationValue | Literal["sum", "avg", "first", "min", "max"]
)


class FillingType(OpenEnum):
    FRONTFILL = "frontfill"
    MIDDLEFILL = "middlefill"
    BACKFILL = "backfill"
    FUTUREFILL = "futurefill"
    FRONTFILL_VALUE = "frontfill_value"
    MIDDLEFILL_VALUE = "middlefill_value"
    BACKFILL_VALUE = "backfill_value"
    FUTUREFILL_VALUE = "futurefill_value"


FillingTypeLike: TypeAlias = (
    FillingType
    | Literal[
        "frontfill",
        "middlefill",
        "backfill",
        "futurefill",
        "frontfill_value",
        "middlefill_value",
        "backfill_value",
        "futurefill_value",
    ]
)


@frozen(repr=False, eq=False)
class AutoMLProblemTypeConfigImageClassificationJobConfig(Variant):
    """Settings used to configure an AutoML job V2 for the image classification
    problem type.
    """

    value: ImageClassificationJobConfig = field(
        metadata=wire("ImageClassificationJobConfig")
    )


@frozen(repr=False, eq=False)
class AutoMLProblemTypeConfigTextClassificationJobConfig(Variant):
    """Settings used to configure an AutoML job V2 for the text classification
    problem type.
    """

    value: TextClassificationJobConfig = field(
        metadata=wire("TextClassificationJobConfig")
    )


@frozen(repr=False, eq=False)
class AutoMLProblemTypeConfigTimeSeriesForecastingJobConfig(Variant):
    """Settings used to configure an AutoML job V2 for the time-series forecasting
    problem type.
    """

    value: TimeSeriesForecastingJobConfig = field(
        metadata=wire("TimeSeriesForecastingJobConfig")
    )


@frozen(repr=False, eq=False)
class AutoMLProblemTypeConfigTabularJobConfig(Variant):
    """Settings used to configure an AutoML job V2 for the tabular problem type
    (regression, classification).
    """

    value: TabularJobConfig = field(metadata=wire("TabularJobConfig"))


@frozen(repr=False, eq=False)
class AutoMLProblemTypeConfigTextGenerationJobConfig(Variant):
    """Settings used to configure an AutoML job V2 for the text generation (LLMs
    fine-tuning) problem type.

    **Note:** The text generation models that support fine-tuning in Autopilot are
    currently accessible exclusively in regions supported by Canvas. Refer to the
    documentation of Canvas for the [full list of its supported
    Regions](https://docs.aws.amazon.com/sagemaker/latest/dg/canvas.html).
    """

    value: TextGenerationJobConfig = field(metadata=wire("TextGenerationJobConfig"))


AutoMLProblemTypeConfig: TypeAlias = (
    AutoMLProblemTypeConfigImageClassificationJobConfig
    | AutoMLProblemTypeConfigTextClassificationJobConfig
    | AutoMLProblemTypeConfigTimeSeriesForecastingJobConfig
    | AutoMLProblemTypeConfigTabularJobConfig
    | AutoMLProblemTypeConfigTextGenerationJobConfig
    | UnknownVariant
)
"""A collection of settings specific to the problem type used to configure an AutoML
job V2. There must be one and only one config of the following type.
"""


@frozen(kw_only=True, repr=False, eq=False)
class CandidateGenerationConfig(Structure):
    """Stores the configuration information for how model candidates are generated
    using an AutoML job V2.
    """

    algorithms_config: Sequence[AutoMLAlgorithmConfig] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class HolidayConfigAttributes(Structure):
    """Stores the holiday featurization attributes applicable to each item of
    time-series datasets during the training of a forecasting model. This allows
    the model to identify patterns associated with specific holidays.
    """

    country_code: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ImageClassificationJobConfig(Structure):
    """The collection of settings used by an AutoML job V2 for the image
    classification problem type.
    """

    completion_criteria: AutoMLJobCompletionCriteria | None = None


@frozen(kw_only=True, repr=False, eq=False)
class TabularJobConfig(Structure):
    """The collection of settings used by an AutoML job V2 for the tabular problem
    type.
    """

    candidate_generation_config: CandidateGenerationConfig | None = None
    completion_criteria: AutoMLJobCompletionCriteria | None = None
    feature_specification_s3_uri: str | None = None
    mode: AutoMLMode | None = field(default=None, converter=or_none(AutoMLMode))
    generate_candidate_definitions_only: bool | None = None
    problem_type: ProblemType | None = field(
        default=None, converter=or_none(ProblemType)
    )
    target_attribute_name: str
    sample_weight_attribute_name: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class TextClassificationJobConfig(Structure):
    """The collection of settings used by an AutoML job V2 for the text
    classification problem type.
    """

    completion_criteria: AutoMLJobCompletionCriteria | None = None
    content_column: str
    target_label_column: str


@frozen(kw_only=True, repr=False, eq=False)
class TextGenerationJobConfig(Structure):
    """The collection of settings used by an AutoML job V2 for the text generation
    problem type.

    **Note:** The text generation models that support fine-tuning in Autopilot are
    currently accessible exclusively in regions supported by Canvas. Refer to the
    documentation of Canvas for the [full list of its supported
    Regions](https://docs.aws.amazon.com/sagemaker/latest/dg/canvas.html).
    """

    completion_criteria: AutoMLJobCompletionCriteria | None = None
    base_model_name: str | None = None
    text_generation_hyper_parameters: Mapping[str, str] = ABSENT
    model_access_config: ModelAccessConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class TimeSeriesConfig(Structure):
    """The collection of components that defines the time-series."""

    target_attribute_name: str
    timestamp_attribute_name: str
    item_identifier_attribute_name: str
    grouping_attribute_names: Sequence[str] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class TimeSeriesForecastingJobConfig(Structure):
    """The collection of settings used by an AutoML job V2 for the time-series
    forecasting problem type.
    """

    feature_specification_s3_uri: str | None = None
    completion_criteria: AutoMLJobCompletionCriteria | None = None
    forecast_frequency: str
    forecast_horizon: int
    forecast_quantiles: Sequence[str] = ABSENT
    transformations: TimeSeriesTransformations | None = None
    time_series_config: TimeSeriesConfig
    holiday_config: Sequence[HolidayConfigAttributes] = ABSENT
    candidate_generation_config: CandidateGenerationConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class TimeSeriesTransformations(Structure):
    """Transformations allowed on the dataset. Supported transformations are
    `Filling` and `Aggregation`. `Filling` specifies how to add values to missing
    values in the dataset. `Aggregation` defines how to aggregate data that does
    not align with forecast frequency.
    """

    filling: Mapping[str, Mapping[FillingType | str, str]] = ABSENT
    aggregation: Mapping[str, AggregationTransformationValue] = field(
        default=ABSENT, converter=or_none(map_of(AggregationTransformationValue))
    )
