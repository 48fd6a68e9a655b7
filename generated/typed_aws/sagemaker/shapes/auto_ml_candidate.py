"""AutoMLCandidate of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum, or_none
from ..._runtime.shapes import Structure, wire
from ..shapes.auto_ml_metric_enum import AutoMLMetricEnum
from ..shapes.candidate_status import CandidateStatus
from ..shapes.objective_status import ObjectiveStatus


class AutoMLJobObjectiveType(OpenEnum):
    MAXIMIZE = "Maximize"
    MINIMIZE = "Minimize"


AutoMLJobObjectiveTypeLike: TypeAlias = (
    AutoMLJobObjectiveType | Literal["Maximize", "Minimize"]
)


class AutoMLMetricExtendedEnum(OpenEnum):
    ACCURACY = "Accuracy"
    MSE = "MSE"
    F1 = "F1"
    F1MACRO = "F1macro"
    AUC = "AUC"
    RMSE = "RMSE"
    MAE = "MAE"
    R2 = "R2"
    BALANCED_ACCURACY = "BalancedAccuracy"
    PRECISION = "Precision"
    PRECISION_MACRO = "PrecisionMacro"
    RECALL = "Recall"
    RECALL_MACRO = "RecallMacro"
    LOG_LOSS = "LogLoss"
    INFERENCE_LATENCY = "InferenceLatency"
    MAPE = "MAPE"
    MASE = "MASE"
    WAPE = "WAPE"
    AVERAGE_WEIGHTED_QUANTILE_LOSS = "AverageWeightedQuantileLoss"
    ROUGE1 = "Rouge1"
    ROUGE2 = "Rouge2"
    ROUGE_L = "RougeL"
    ROUGE_L_SUM = "RougeLSum"
    PERPLEXITY = "Perplexity"
    VALIDATION_LOSS = "ValidationLoss"
    TRAINING_LOSS = "TrainingLoss"


AutoMLMetricExtendedEnumLike: TypeAlias = (
    AutoMLMetricExtendedEnum
    | Literal[
        "Accuracy",
        "MSE",
        "F1",
        "F1macro",
        "AUC",
        "RMSE",
        "MAE",
        "R2",
        "BalancedAccuracy",
        "Precision",
        "PrecisionMacro",
        "Recall",
        "RecallMacro",
        "LogLoss",
        "InferenceLatency",
        "MAPE",
        "MASE",
        "WAPE",
        "AverageWeightedQuantileLoss",
        "Rouge1",
        "Rouge2",
        "RougeL",
        "RougeLSum",
        "Perplexity",
        "ValidationLoss",
        "TrainingLoss",
    ]
)


class AutoMLProcessingUnit(OpenEnum):
    CPU = "CPU"
    GPU = "GPU"


AutoMLProcessingUnitLike: TypeAlias = AutoMLProcessingUnit | Literal["CPU", "GPU"]


class CandidateStepType(OpenEnum):
    AWS_SAGE_MAKER_TRAINING_JOB = "AWS::SageMaker::TrainingJob"
    AWS_SAGE_MAKER_TRANSFORM_JOB = "AWS::SageMaker::TransformJob"
    AWS_SAGE_MAKER_PROCESSING_JOB = "AWS::SageMaker::ProcessingJob"


CandidateStepTypeLike: TypeAlias = (
    CandidateStepType
    | Literal[
        "AWS::SageMaker::TrainingJob",
        "AWS::SageMaker::TransformJob",
        "AWS::SageMaker::ProcessingJob",
    ]
)


class MetricSetSource(OpenEnum):
    TRAIN = "Train"
    VALIDATION = "Validation"
    TEST = "Test"


MetricSetSourceLike: TypeAlias = (
    MetricSetSource | Literal["Train", "Validation", "Test"]
)


@frozen(kw_only=True, repr=False, eq=False)
class AutoMLCandidate(Structure):
    """Information about a candidate produced by an AutoML training job, including
    its status, steps, and other properties.
    """

    candidate_name: str = ABSENT
    final_auto_ml_job_objective_metric: FinalAutoMLJobObjectiveMetric | None = field(
        default=None, metadata=wire("FinalAutoMLJobObjectiveMetric")
    )
    objective_status: ObjectiveStatus = field(
        default=ABSENT, converter=as_enum(ObjectiveStatus)
    )
    candidate_steps: Sequence[AutoMLCandidateStep] = ABSENT
    candidate_status: CandidateStatus = field(
        default=ABSENT, converter=as_enum(CandidateStatus)
    )
    inference_containers: Sequence[AutoMLContainerDefinition] = ABSENT
    creation_time: datetime = ABSENT
    end_time: datetime | None = None
    last_modified_time: datetime = ABSENT
    failure_reason: str | None = None
    candidate_properties: CandidateProperties | None = None
    inference_container_definitions: Mapping[
        AutoMLProcessingUnit | str, Sequence[AutoMLContainerDefinition]
    ] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class AutoMLCandidateStep(Structure):
    """Information about the steps for a candidate and what step it is working on."""

    candidate_step_type: CandidateStepType = field(
        default=ABSENT, converter=as_enum(CandidateStepType)
    )
    candidate_step_arn: str = ABSENT
    candidate_step_name: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class AutoMLContainerDefinition(Structure):
    """A list of container definitions that describe the different containers that
    make up an AutoML candidate. For more information, see
    [ContainerDefinition](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContainerDefinition.html).
    """

    image: str = ABSENT
    model_data_url: str = ABSENT
    environment: Mapping[str, str] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CandidateArtifactLocations(Structure):
    """The location of artifacts for an AutoML candidate job."""

    explainability: str = ABSENT
    model_insights: str | None = None
    backtest_results: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class CandidateProperties(Structure):
    """The properties of an AutoML candidate job."""

    candidate_artifact_locations: CandidateArtifactLocations | None = None
    candidate_metrics: Sequence[MetricDatum] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class FinalAutoMLJobObjectiveMetric(Structure):
    """The best candidate result from an AutoML training job."""

    type: AutoMLJobObjectiveType | None = field(
        default=None, converter=or_none(AutoMLJobObjectiveType)
    )
    metric_name: AutoMLMetricEnum = field(
        default=ABSENT, converter=as_enum(AutoMLMetricEnum)
    )
    value: float = ABSENT
    standard_metric_name: AutoMLMetricEnum | None = field(
        default=None, converter=or_none(AutoMLMetricEnum)
    )


@frozen(kw_only=True, repr=False, eq=False)
class MetricDatum(Structure):
    """Information about the metric for a candidate produced by an AutoML job."""

    metric_name: AutoMLMetricEnum | None = field(
        default=None, converter=or_none(AutoMLMetricEnum)
    )
    standard_metric_name: AutoMLMetricExtendedEnum | None = field(
        default=None, converter=or_none(AutoMLMetricExtendedEnum)
    )
    value: float | None = None
    set: MetricSetSource | None = field(
        default=None, converter=or_none(MetricSetSource)
    )
