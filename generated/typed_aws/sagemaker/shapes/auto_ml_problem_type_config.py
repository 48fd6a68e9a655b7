"""AutoMLProblemTypeConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, each_value
from ..._runtime.shapes import Structure, Variant, wire
from ..._runtime.unions import UnknownVariant
from ..shapes.auto_ml_mode import auto_ml_mode_or_none
from ..shapes.problem_type import problem_type_or_none

if TYPE_CHECKING:
    from ..shapes.auto_ml_algorithm_config import AutoMLAlgorithmConfig
    from ..shapes.auto_ml_job_completion_criteria import AutoMLJobCompletionCriteria
    from ..shapes.auto_ml_mode import AutoMLMode
    from ..shapes.model_access_config import ModelAccessConfig
    from ..shapes.problem_type import ProblemType


class AggregationTransformationValue(OpenEnum):
    SUM = "sum"
    AVG = "avg"
    FIRST = "first"
    MIN = "min"
    MAX = "max"


AggregationTransformationValueLike: TypeAlias = (
    AggregationTransformationValue
    | Literal[
        "sum",
        "avg",
        "first",
        "min",
        "max",
    ]
)


def aggregation_transformation_value_map_or_none(
    value: Mapping[str, AggregationTransformationValueLike] | None, /
) -> Mapping[str, AggregationTransformationValue] | None:
    return None if value is None else each_value(AggregationTransformationValue, value)


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

    algorithms_config: Sequence[AutoMLAlgorithmConfig] | None = None
    """Your Autopilot job trains a default set of algorithms on your dataset. For
    tabular and time-series data, you can customize the algorithm list by
    selecting a subset of algorithms for your problem type.

    `AlgorithmsConfig` stores the customized selection of algorithms to train on
    your data.

    - **For the tabular problem type `TabularJobConfig`,** the list of available
      algorithms to choose from depends on the training mode set in
      [`AutoMLJobConfig.Mode`](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AutoMLJobConfig.html).
      - `AlgorithmsConfig` should not be set when the training mode
        `AutoMLJobConfig.Mode` is set to `AUTO`.
      - When `AlgorithmsConfig` is provided, one `AutoMLAlgorithms` attribute must
        be set and one only.

        If the list of algorithms provided as values for `AutoMLAlgorithms` is
        empty, `CandidateGenerationConfig` uses the full set of algorithms for the
        given training mode.
      - When `AlgorithmsConfig` is not provided, `CandidateGenerationConfig` uses
        the full set of algorithms for the given training mode.

      For the list of all algorithms per training mode, see
      [AlgorithmConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AutoMLAlgorithmConfig.html).

      For more information on each algorithm, see the [Algorithm
      support](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-model-support-validation.html#autopilot-algorithm-support)
      section in the Autopilot developer guide.
    - **For the time-series forecasting problem type
      `TimeSeriesForecastingJobConfig`,** choose your algorithms from the list
      provided in
      [AlgorithmConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AutoMLAlgorithmConfig.html).

      For more information on each algorithm, see the [Algorithms support for
      time-series
      forecasting](https://docs.aws.amazon.com/sagemaker/latest/dg/timeseries-forecasting-algorithms.html)
      section in the Autopilot developer guide.
      - When `AlgorithmsConfig` is provided, one `AutoMLAlgorithms` attribute must
        be set and one only.

        If the list of algorithms provided as values for `AutoMLAlgorithms` is
        empty, `CandidateGenerationConfig` uses the full set of algorithms for
        time-series forecasting.
      - When `AlgorithmsConfig` is not provided, `CandidateGenerationConfig` uses
        the full set of algorithms for time-series forecasting.
    """


@frozen(kw_only=True, repr=False, eq=False)
class HolidayConfigAttributes(Structure):
    """Stores the holiday featurization attributes applicable to each item of
    time-series datasets during the training of a forecasting model. This allows
    the model to identify patterns associated with specific holidays.
    """

    country_code: str | None = None
    """The country code for the holiday calendar.

    For the list of public holiday calendars supported by AutoML job V2, see
    [Country
    Codes](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-timeseries-forecasting-holiday-calendars.html#holiday-country-codes).
    Use the country code corresponding to the country of your choice.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ImageClassificationJobConfig(Structure):
    """The collection of settings used by an AutoML job V2 for the image
    classification problem type.
    """

    completion_criteria: AutoMLJobCompletionCriteria | None = None
    """How long a job is allowed to run, or how many candidates a job is allowed to
    generate.
    """


@frozen(kw_only=True, repr=False, eq=False)
class TabularJobConfig(Structure):
    """The collection of settings used by an AutoML job V2 for the tabular problem
    type.
    """

    candidate_generation_config: CandidateGenerationConfig | None = None
    """The configuration information of how model candidates are generated."""

    completion_criteria: AutoMLJobCompletionCriteria | None = None
    """How long a job is allowed to run, or how many candidates a job is allowed to
    generate.
    """

    feature_specification_s3_uri: str | None = None
    """A URL to the Amazon S3 data source containing selected features from the input
    data source to run an Autopilot job V2. You can input `FeatureAttributeNames`
    (optional) in JSON format as shown below:

    `{ "FeatureAttributeNames":["col1", "col2", ...] }`.

    You can also specify the data type of the feature (optional) in the format
    shown below:

    `{ "FeatureDataTypes":{"col1":"numeric", "col2":"categorical" ... } }`

    **Note:** These column keys may not include the target column.

    In ensembling mode, Autopilot only supports the following data types:
    `numeric`, `categorical`, `text`, and `datetime`. In HPO mode, Autopilot can
    support `numeric`, `categorical`, `text`, `datetime`, and `sequence`.

    If only `FeatureDataTypes` is provided, the column keys (`col1`, `col2`,..)
    should be a subset of the column names in the input data.

    If both `FeatureDataTypes` and `FeatureAttributeNames` are provided, then the
    column keys should be a subset of the column names provided in
    `FeatureAttributeNames`.

    The key name `FeatureAttributeNames` is fixed. The values listed in
    `["col1", "col2", ...]` are case sensitive and should be a list of strings
    containing unique values that are a subset of the column names in the input
    data. The list of columns provided must not include the target column.
    """

    mode: AutoMLMode | None = field(default=None, converter=auto_ml_mode_or_none)
    """The method that Autopilot uses to train the data. You can either specify the
    mode manually or let Autopilot choose for you based on the dataset size by
    selecting `AUTO`. In `AUTO` mode, Autopilot chooses `ENSEMBLING` for datasets
    smaller than 100 MB, and `HYPERPARAMETER_TUNING` for larger ones.

    The `ENSEMBLING` mode uses a multi-stack ensemble model to predict
    classification and regression tasks directly from your dataset. This machine
    learning mode combines several base models to produce an optimal predictive
    model. It then uses a stacking ensemble method to combine predictions from
    contributing members. A multi-stack ensemble model can provide better
    performance over a single model by combining the predictive capabilities of
    multiple models. See [Autopilot algorithm
    support](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-model-support-validation.html#autopilot-algorithm-support)
    for a list of algorithms supported by `ENSEMBLING` mode.

    The `HYPERPARAMETER_TUNING` (HPO) mode uses the best hyperparameters to train
    the best version of a model. HPO automatically selects an algorithm for the
    type of problem you want to solve. Then HPO finds the best hyperparameters
    according to your objective metric. See [Autopilot algorithm
    support](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-model-support-validation.html#autopilot-algorithm-support)
    for a list of algorithms supported by `HYPERPARAMETER_TUNING` mode.
    """

    generate_candidate_definitions_only: bool | None = None
    """Generates possible candidates without training the models. A model candidate
    is a combination of data preprocessors, algorithms, and algorithm parameter
    settings.
    """

    problem_type: ProblemType | None = field(
        default=None, converter=problem_type_or_none
    )
    """The type of supervised learning problem available for the model candidates of
    the AutoML job V2. For more information, see [SageMaker Autopilot problem
    types](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-datasets-problem-types.html#autopilot-problem-types).

    **Note:** You must either specify the type of supervised learning problem in
    `ProblemType` and provide the
    [AutoMLJobObjective](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAutoMLJobV2.html#sagemaker-CreateAutoMLJobV2-request-AutoMLJobObjective)
    metric, or none at all.
    """

    target_attribute_name: str
    """The name of the target variable in supervised learning, usually represented by
    'y'.
    """

    sample_weight_attribute_name: str | None = None
    """If specified, this column name indicates which column of the dataset should be
    treated as sample weights for use by the objective metric during the training,
    evaluation, and the selection of the best model. This column is not considered
    as a predictive feature. For more information on Autopilot metrics, see
    [Metrics and
    validation](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-metrics-validation.html).

    Sample weights should be numeric, non-negative, with larger values indicating
    which rows are more important than others. Data points that have invalid or no
    weight value are excluded.

    Support for sample weights is available in
    [Ensembling](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AutoMLAlgorithmConfig.html)
    mode only.
    """


@frozen(kw_only=True, repr=False, eq=False)
class TextClassificationJobConfig(Structure):
    """The collection of settings used by an AutoML job V2 for the text
    classification problem type.
    """

    completion_criteria: AutoMLJobCompletionCriteria | None = None
    """How long a job is allowed to run, or how many candidates a job is allowed to
    generate.
    """

    content_column: str
    """The name of the column used to provide the sentences to be classified. It
    should not be the same as the target column.
    """

    target_label_column: str
    """The name of the column used to provide the class labels. It should not be same
    as the content column.
    """


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
    """How long a fine-tuning job is allowed to run. For `TextGenerationJobConfig`
    problem types, the `MaxRuntimePerTrainingJobInSeconds` attribute of
    `AutoMLJobCompletionCriteria` defaults to 72h (259200s).
    """

    base_model_name: str | None = None
    """The name of the base model to fine-tune. Autopilot supports fine-tuning a
    variety of large language models. For information on the list of supported
    models, see [Text generation models supporting fine-tuning in
    Autopilot](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-llms-finetuning-models.html#autopilot-llms-finetuning-supported-llms).
    If no `BaseModelName` is provided, the default model used is
    **Falcon7BInstruct**.
    """

    text_generation_hyper_parameters: Mapping[str, str] | None = None
    """The hyperparameters used to configure and optimize the learning process of the
    base model. You can set any combination of the following hyperparameters for
    all base models. For more information on each supported hyperparameter, see
    [Optimize the learning process of your text generation models with
    hyperparameters](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-llms-finetuning-set-hyperparameters.html).

    - `"epochCount"`: The number of times the model goes through the entire
      training dataset. Its value should be a string containing an integer value
      within the range of "1" to "10".
    - `"batchSize"`: The number of data samples used in each iteration of
      training. Its value should be a string containing an integer value within
      the range of "1" to "64".
    - `"learningRate"`: The step size at which a model's parameters are updated
      during training. Its value should be a string containing a floating-point
      value within the range of "0" to "1".
    - `"learningRateWarmupSteps"`: The number of training steps during which the
      learning rate gradually increases before reaching its target or maximum
      value. Its value should be a string containing an integer value within the
      range of "0" to "250".

    Here is an example where all four hyperparameters are configured.

    `{ "epochCount":"5", "learningRate":"0.5", "batchSize": "32", "learningRateWarmupSteps": "10" }`
    """

    model_access_config: ModelAccessConfig | None = None
    """The access configuration file to control access to the ML model. You can
    explicitly accept the model end-user license agreement (EULA) within the
    `ModelAccessConfig`.

    - If you are a Jumpstart user, see the [End-user license
      agreements](https://docs.aws.amazon.com/sagemaker/latest/dg/jumpstart-foundation-models-choose.html#jumpstart-foundation-models-choose-eula)
      section for more details on accepting the EULA.
    - If you are an AutoML user, see the *Optional Parameters* section of *Create
      an AutoML job to fine-tune text generation models using the API* for details
      on [How to set the EULA acceptance when fine-tuning a model using the AutoML
      API](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-create-experiment-finetune-llms.html#autopilot-llms-finetuning-api-optional-params).
    """


@frozen(kw_only=True, repr=False, eq=False)
class TimeSeriesConfig(Structure):
    """The collection of components that defines the time-series."""

    target_attribute_name: str
    """The name of the column representing the target variable that you want to
    predict for each item in your dataset. The data type of the target variable
    must be numerical.
    """

    timestamp_attribute_name: str
    """The name of the column indicating a point in time at which the target value of
    a given item is recorded.
    """

    item_identifier_attribute_name: str
    """The name of the column that represents the set of item identifiers for which
    you want to predict the target value.
    """

    grouping_attribute_names: Sequence[str] | None = None
    """A set of columns names that can be grouped with the item identifier column to
    create a composite key for which a target value is predicted.
    """


@frozen(kw_only=True, repr=False, eq=False)
class TimeSeriesForecastingJobConfig(Structure):
    """The collection of settings used by an AutoML job V2 for the time-series
    forecasting problem type.
    """

    feature_specification_s3_uri: str | None = None
    """A URL to the Amazon S3 data source containing additional selected features
    that complement the target, itemID, timestamp, and grouped columns set in
    `TimeSeriesConfig`. When not provided, the AutoML job V2 includes all the
    columns from the original dataset that are not already declared in
    `TimeSeriesConfig`. If provided, the AutoML job V2 only considers these
    additional columns as a complement to the ones declared in `TimeSeriesConfig`.

    You can input `FeatureAttributeNames` (optional) in JSON format as shown
    below:

    `{ "FeatureAttributeNames":["col1", "col2", ...] }`.

    You can also specify the data type of the feature (optional) in the format
    shown below:

    `{ "FeatureDataTypes":{"col1":"numeric", "col2":"categorical" ... } }`

    Autopilot supports the following data types: `numeric`, `categorical`, `text`,
    and `datetime`.

    **Note:** These column keys must not include any column set in
    `TimeSeriesConfig`.
    """

    completion_criteria: AutoMLJobCompletionCriteria | None = None
    """How long a job is allowed to run, or how many candidates a job is allowed to
    generate.
    """

    forecast_frequency: str
    """The frequency of predictions in a forecast.

    Valid intervals are an integer followed by Y (Year), M (Month), W (Week), D
    (Day), H (Hour), and min (Minute). For example, `1D` indicates every day and
    `15min` indicates every 15 minutes. The value of a frequency must not overlap
    with the next larger frequency. For example, you must use a frequency of `1H`
    instead of `60min`.

    The valid values for each frequency are the following:

    - Minute - 1-59
    - Hour - 1-23
    - Day - 1-6
    - Week - 1-4
    - Month - 1-11
    - Year - 1
    """

    forecast_horizon: int
    """The number of time-steps that the model predicts. The forecast horizon is also
    called the prediction length. The maximum forecast horizon is the lesser of
    500 time-steps or 1/4 of the time-steps in the dataset.
    """

    forecast_quantiles: Sequence[str] | None = None
    """The quantiles used to train the model for forecasts at a specified quantile.
    You can specify quantiles from `0.01` (p1) to `0.99` (p99), by increments of
    0.01 or higher. Up to five forecast quantiles can be specified. When
    `ForecastQuantiles` is not provided, the AutoML job uses the quantiles p10,
    p50, and p90 as default.
    """

    transformations: TimeSeriesTransformations | None = None
    """The transformations modifying specific attributes of the time-series, such as
    filling strategies for missing values.
    """

    time_series_config: TimeSeriesConfig
    """The collection of components that defines the time-series."""

    holiday_config: Sequence[HolidayConfigAttributes] | None = None
    """The collection of holiday featurization attributes used to incorporate
    national holiday information into your forecasting model.
    """

    candidate_generation_config: CandidateGenerationConfig | None = None
    """Stores the configuration information for how model candidates are generated
    using an AutoML job V2.
    """


@frozen(kw_only=True, repr=False, eq=False)
class TimeSeriesTransformations(Structure):
    """Transformations allowed on the dataset. Supported transformations are
    `Filling` and `Aggregation`. `Filling` specifies how to add values to missing
    values in the dataset. `Aggregation` defines how to aggregate data that does
    not align with forecast frequency.
    """

    filling: Mapping[str, Mapping[FillingType, str] | Mapping[str, str]] | None = None
    """A key value pair defining the filling method for a column, where the key is
    the column name and the value is an object which defines the filling logic.
    You can specify multiple filling methods for a single column.

    The supported filling methods and their corresponding options are:

    - `frontfill`: `none` (Supported only for target column)
    - `middlefill`: `zero`, `value`, `median`, `mean`, `min`, `max`
    - `backfill`: `zero`, `value`, `median`, `mean`, `min`, `max`
    - `futurefill`: `zero`, `value`, `median`, `mean`, `min`, `max`

    To set a filling method to a specific value, set the fill parameter to the
    chosen filling method value (for example `"backfill" : "value"`), and define
    the filling value in an additional parameter prefixed with "_value". For
    example, to set `backfill` to a value of `2`, you must include two parameters:
    `"backfill": "value"` and `"backfill_value":"2"`.
    """

    aggregation: Mapping[str, AggregationTransformationValue] | None = field(
        default=None, converter=aggregation_transformation_value_map_or_none
    )
    """A key value pair defining the aggregation method for a column, where the key
    is the column name and the value is the aggregation method.

    The supported aggregation methods are `sum` (default), `avg`, `first`, `min`,
    `max`.

    **Note:** Aggregation is only supported for the target column.
    """
