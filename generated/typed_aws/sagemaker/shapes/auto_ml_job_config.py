"""AutoMLJobConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure
from ..shapes.auto_ml_mode import auto_ml_mode_or_none

if TYPE_CHECKING:
    from ..shapes.auto_ml_algorithm_config import AutoMLAlgorithmConfig
    from ..shapes.auto_ml_data_split_config import AutoMLDataSplitConfig
    from ..shapes.auto_ml_job_completion_criteria import AutoMLJobCompletionCriteria
    from ..shapes.auto_ml_mode import AutoMLMode
    from ..shapes.auto_ml_security_config import AutoMLSecurityConfig


@frozen(kw_only=True, repr=False, eq=False)
class AutoMLCandidateGenerationConfig(Structure):
    """Stores the configuration information for how a candidate is generated
    (optional).
    """

    feature_specification_s3_uri: str | None = None
    """A URL to the Amazon S3 data source containing selected features from the input
    data source to run an Autopilot job. You can input `FeatureAttributeNames`
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

    algorithms_config: Sequence[AutoMLAlgorithmConfig] | None = None
    """Stores the configuration information for the selection of algorithms trained
    on tabular data.

    The list of available algorithms to choose from depends on the training mode
    set in
    [`TabularJobConfig.Mode`](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TabularJobConfig.html).

    - `AlgorithmsConfig` should not be set if the training mode is set on `AUTO`.
    - When `AlgorithmsConfig` is provided, one `AutoMLAlgorithms` attribute must
      be set and one only.

      If the list of algorithms provided as values for `AutoMLAlgorithms` is
      empty, `CandidateGenerationConfig` uses the full set of algorithms for the
      given training mode.
    - When `AlgorithmsConfig` is not provided, `CandidateGenerationConfig` uses
      the full set of algorithms for the given training mode.

    For the list of all algorithms per problem type and training mode, see
    [AutoMLAlgorithmConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AutoMLAlgorithmConfig.html).

    For more information on each algorithm, see the [Algorithm
    support](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-model-support-validation.html#autopilot-algorithm-support)
    section in Autopilot developer guide.
    """


@frozen(kw_only=True, repr=False, eq=False)
class AutoMLJobConfig(Structure):
    """A collection of settings used for an AutoML job."""

    completion_criteria: AutoMLJobCompletionCriteria | None = None
    """How long an AutoML job is allowed to run, or how many candidates a job is
    allowed to generate.
    """

    security_config: AutoMLSecurityConfig | None = None
    """The security configuration for traffic encryption or Amazon VPC settings."""

    candidate_generation_config: AutoMLCandidateGenerationConfig | None = None
    """The configuration for generating a candidate for an AutoML job (optional)."""

    data_split_config: AutoMLDataSplitConfig | None = None
    """The configuration for splitting the input training dataset.

    Type: AutoMLDataSplitConfig
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
