"""The enums of Amazon SageMaker Service, for type checkers."""

from typing import Literal, TypeAlias

from .._runtime.enums import OpenEnum

class AIBenchmarkJobStatus(OpenEnum):
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
    _OTHER = ...

AIBenchmarkJobStatusLike: TypeAlias = (
    AIBenchmarkJobStatus
    | Literal["InProgress", "Completed", "Failed", "Stopping", "Stopped"]
)

class AICapacityReservationPreference(OpenEnum):
    CAPACITY_RESERVATIONS_ONLY = "capacity-reservations-only"
    _OTHER = ...

AICapacityReservationPreferenceLike: TypeAlias = (
    AICapacityReservationPreference | Literal["capacity-reservations-only"]
)

class AIRecommendationInferenceFramework(OpenEnum):
    LMI = "LMI"
    VLLM = "VLLM"
    _OTHER = ...

AIRecommendationInferenceFrameworkLike: TypeAlias = (
    AIRecommendationInferenceFramework | Literal["LMI", "VLLM"]
)

class AIRecommendationInstanceType(OpenEnum):
    ML_G5_XLARGE = "ml.g5.xlarge"
    ML_G5_2XLARGE = "ml.g5.2xlarge"
    ML_G5_4XLARGE = "ml.g5.4xlarge"
    ML_G5_8XLARGE = "ml.g5.8xlarge"
    ML_G5_12XLARGE = "ml.g5.12xlarge"
    ML_G5_16XLARGE = "ml.g5.16xlarge"
    ML_G5_24XLARGE = "ml.g5.24xlarge"
    ML_G5_48XLARGE = "ml.g5.48xlarge"
    ML_G6_XLARGE = "ml.g6.xlarge"
    ML_G6_2XLARGE = "ml.g6.2xlarge"
    ML_G6_4XLARGE = "ml.g6.4xlarge"
    ML_G6_8XLARGE = "ml.g6.8xlarge"
    ML_G6_12XLARGE = "ml.g6.12xlarge"
    ML_G6_16XLARGE = "ml.g6.16xlarge"
    ML_G6_24XLARGE = "ml.g6.24xlarge"
    ML_G6_48XLARGE = "ml.g6.48xlarge"
    ML_G6E_XLARGE = "ml.g6e.xlarge"
    ML_G6E_2XLARGE = "ml.g6e.2xlarge"
    ML_G6E_4XLARGE = "ml.g6e.4xlarge"
    ML_G6E_8XLARGE = "ml.g6e.8xlarge"
    ML_G6E_12XLARGE = "ml.g6e.12xlarge"
    ML_G6E_16XLARGE = "ml.g6e.16xlarge"
    ML_G6E_24XLARGE = "ml.g6e.24xlarge"
    ML_G6E_48XLARGE = "ml.g6e.48xlarge"
    ML_G7_2XLARGE = "ml.g7.2xlarge"
    ML_G7_4XLARGE = "ml.g7.4xlarge"
    ML_G7_8XLARGE = "ml.g7.8xlarge"
    ML_G7_12XLARGE = "ml.g7.12xlarge"
    ML_G7_24XLARGE = "ml.g7.24xlarge"
    ML_G7_48XLARGE = "ml.g7.48xlarge"
    ML_G7E_2XLARGE = "ml.g7e.2xlarge"
    ML_G7E_4XLARGE = "ml.g7e.4xlarge"
    ML_G7E_8XLARGE = "ml.g7e.8xlarge"
    ML_G7E_12XLARGE = "ml.g7e.12xlarge"
    ML_G7E_24XLARGE = "ml.g7e.24xlarge"
    ML_G7E_48XLARGE = "ml.g7e.48xlarge"
    ML_P3_2XLARGE = "ml.p3.2xlarge"
    ML_P3_8XLARGE = "ml.p3.8xlarge"
    ML_P3_16XLARGE = "ml.p3.16xlarge"
    ML_P4D_24XLARGE = "ml.p4d.24xlarge"
    ML_P4DE_24XLARGE = "ml.p4de.24xlarge"
    ML_P5_4XLARGE = "ml.p5.4xlarge"
    ML_P5_48XLARGE = "ml.p5.48xlarge"
    ML_P5E_48XLARGE = "ml.p5e.48xlarge"
    ML_P5EN_48XLARGE = "ml.p5en.48xlarge"
    ML_P6_B200_48XLARGE = "ml.p6-b200.48xlarge"
    _OTHER = ...

AIRecommendationInstanceTypeLike: TypeAlias = (
    AIRecommendationInstanceType
    | Literal[
        "ml.g5.xlarge",
        "ml.g5.2xlarge",
        "ml.g5.4xlarge",
        "ml.g5.8xlarge",
        "ml.g5.12xlarge",
        "ml.g5.16xlarge",
        "ml.g5.24xlarge",
        "ml.g5.48xlarge",
        "ml.g6.xlarge",
        "ml.g6.2xlarge",
        "ml.g6.4xlarge",
        "ml.g6.8xlarge",
        "ml.g6.12xlarge",
        "ml.g6.16xlarge",
        "ml.g6.24xlarge",
        "ml.g6.48xlarge",
        "ml.g6e.xlarge",
        "ml.g6e.2xlarge",
        "ml.g6e.4xlarge",
        "ml.g6e.8xlarge",
        "ml.g6e.12xlarge",
        "ml.g6e.16xlarge",
        "ml.g6e.24xlarge",
        "ml.g6e.48xlarge",
        "ml.g7.2xlarge",
        "ml.g7.4xlarge",
        "ml.g7.8xlarge",
        "ml.g7.12xlarge",
        "ml.g7.24xlarge",
        "ml.g7.48xlarge",
        "ml.g7e.2xlarge",
        "ml.g7e.4xlarge",
        "ml.g7e.8xlarge",
        "ml.g7e.12xlarge",
        "ml.g7e.24xlarge",
        "ml.g7e.48xlarge",
        "ml.p3.2xlarge",
        "ml.p3.8xlarge",
        "ml.p3.16xlarge",
        "ml.p4d.24xlarge",
        "ml.p4de.24xlarge",
        "ml.p5.4xlarge",
        "ml.p5.48xlarge",
        "ml.p5e.48xlarge",
        "ml.p5en.48xlarge",
        "ml.p6-b200.48xlarge",
    ]
)

class AIRecommendationJobStatus(OpenEnum):
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
    _OTHER = ...

AIRecommendationJobStatusLike: TypeAlias = (
    AIRecommendationJobStatus
    | Literal["InProgress", "Completed", "Failed", "Stopping", "Stopped"]
)

class AIRecommendationMetric(OpenEnum):
    TTFT_MS = "ttft-ms"
    THROUGHPUT = "throughput"
    COST = "cost"
    _OTHER = ...

AIRecommendationMetricLike: TypeAlias = (
    AIRecommendationMetric | Literal["ttft-ms", "throughput", "cost"]
)

class AIRecommendationOptimizationType(OpenEnum):
    SPECULATIVE_DECODING = "SpeculativeDecoding"
    KERNEL_TUNING = "KernelTuning"
    _OTHER = ...

AIRecommendationOptimizationTypeLike: TypeAlias = (
    AIRecommendationOptimizationType | Literal["SpeculativeDecoding", "KernelTuning"]
)

class AccountDefaultStatus(OpenEnum):
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
    _OTHER = ...

AccountDefaultStatusLike: TypeAlias = (
    AccountDefaultStatus | Literal["ENABLED", "DISABLED"]
)

class ActionStatus(OpenEnum):
    UNKNOWN = "Unknown"
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
    _OTHER = ...

ActionStatusLike: TypeAlias = (
    ActionStatus
    | Literal["Unknown", "InProgress", "Completed", "Failed", "Stopping", "Stopped"]
)

class ActivationState(OpenEnum):
    ENABLED = "Enabled"
    DISABLED = "Disabled"
    _OTHER = ...

ActivationStateLike: TypeAlias = ActivationState | Literal["Enabled", "Disabled"]

class ActiveClusterOperationName(OpenEnum):
    SCALING = "Scaling"
    _OTHER = ...

ActiveClusterOperationNameLike: TypeAlias = (
    ActiveClusterOperationName | Literal["Scaling"]
)

class AdditionalS3DataSourceDataType(OpenEnum):
    S3_OBJECT = "S3Object"
    S3_PREFIX = "S3Prefix"
    _OTHER = ...

AdditionalS3DataSourceDataTypeLike: TypeAlias = (
    AdditionalS3DataSourceDataType | Literal["S3Object", "S3Prefix"]
)

class AggregationTransformationValue(OpenEnum):
    SUM = "sum"
    AVG = "avg"
    FIRST = "first"
    MIN = "min"
    MAX = "max"
    _OTHER = ...

AggregationTransformationValueLike: TypeAlias = (
    AggregationTransformationValue | Literal["sum", "avg", "first", "min", "max"]
)

class AlgorithmSortBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    _OTHER = ...

AlgorithmSortByLike: TypeAlias = AlgorithmSortBy | Literal["Name", "CreationTime"]

class AlgorithmStatus(OpenEnum):
    PENDING = "Pending"
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"
    DELETING = "Deleting"
    _OTHER = ...

AlgorithmStatusLike: TypeAlias = (
    AlgorithmStatus
    | Literal["Pending", "InProgress", "Completed", "Failed", "Deleting"]
)

class AppImageConfigSortKey(OpenEnum):
    CREATION_TIME = "CreationTime"
    LAST_MODIFIED_TIME = "LastModifiedTime"
    NAME = "Name"
    _OTHER = ...

AppImageConfigSortKeyLike: TypeAlias = (
    AppImageConfigSortKey | Literal["CreationTime", "LastModifiedTime", "Name"]
)

class AppInstanceType(OpenEnum):
    SYSTEM = "system"
    ML_T3_MICRO = "ml.t3.micro"
    ML_T3_SMALL = "ml.t3.small"
    ML_T3_MEDIUM = "ml.t3.medium"
    ML_T3_LARGE = "ml.t3.large"
    ML_T3_XLARGE = "ml.t3.xlarge"
    ML_T3_2XLARGE = "ml.t3.2xlarge"
    ML_M5_LARGE = "ml.m5.large"
    ML_M5_XLARGE = "ml.m5.xlarge"
    ML_M5_2XLARGE = "ml.m5.2xlarge"
    ML_M5_4XLARGE = "ml.m5.4xlarge"
    ML_M5_8XLARGE = "ml.m5.8xlarge"
    ML_M5_12XLARGE = "ml.m5.12xlarge"
    ML_M5_16XLARGE = "ml.m5.16xlarge"
    ML_M5_24XLARGE = "ml.m5.24xlarge"
    ML_M5D_LARGE = "ml.m5d.large"
    ML_M5D_XLARGE = "ml.m5d.xlarge"
    ML_M5D_2XLARGE = "ml.m5d.2xlarge"
    ML_M5D_4XLARGE = "ml.m5d.4xlarge"
    ML_M5D_8XLARGE = "ml.m5d.8xlarge"
    ML_M5D_12XLARGE = "ml.m5d.12xlarge"
    ML_M5D_16XLARGE = "ml.m5d.16xlarge"
    ML_M5D_24XLARGE = "ml.m5d.24xlarge"
    ML_C5_LARGE = "ml.c5.large"
    ML_C5_XLARGE = "ml.c5.xlarge"
    ML_C5_2XLARGE = "ml.c5.2xlarge"
    ML_C5_4XLARGE = "ml.c5.4xlarge"
    ML_C5_9XLARGE = "ml.c5.9xlarge"
    ML_C5_12XLARGE = "ml.c5.12xlarge"
    ML_C5_18XLARGE = "ml.c5.18xlarge"
    ML_C5_24XLARGE = "ml.c5.24xlarge"
    ML_P3_2XLARGE = "ml.p3.2xlarge"
    ML_P3_8XLARGE = "ml.p3.8xlarge"
    ML_P3_16XLARGE = "ml.p3.16xlarge"
    ML_P3DN_24XLARGE = "ml.p3dn.24xlarge"
    ML_G4DN_XLARGE = "ml.g4dn.xlarge"
    ML_G4DN_2XLARGE = "ml.g4dn.2xlarge"
    ML_G4DN_4XLARGE = "ml.g4dn.4xlarge"
    ML_G4DN_8XLARGE = "ml.g4dn.8xlarge"
    ML_G4DN_12XLARGE = "ml.g4dn.12xlarge"
    ML_G4DN_16XLARGE = "ml.g4dn.16xlarge"
    ML_R5_LARGE = "ml.r5.large"
    ML_R5_XLARGE = "ml.r5.xlarge"
    ML_R5_2XLARGE = "ml.r5.2xlarge"
    ML_R5_4XLARGE = "ml.r5.4xlarge"
    ML_R5_8XLARGE = "ml.r5.8xlarge"
    ML_R5_12XLARGE = "ml.r5.12xlarge"
    ML_R5_16XLARGE = "ml.r5.16xlarge"
    ML_R5_24XLARGE = "ml.r5.24xlarge"
    ML_G5_XLARGE = "ml.g5.xlarge"
    ML_G5_2XLARGE = "ml.g5.2xlarge"
    ML_G5_4XLARGE = "ml.g5.4xlarge"
    ML_G5_8XLARGE = "ml.g5.8xlarge"
    ML_G5_16XLARGE = "ml.g5.16xlarge"
    ML_G5_12XLARGE = "ml.g5.12xlarge"
    ML_G5_24XLARGE = "ml.g5.24xlarge"
    ML_G5_48XLARGE = "ml.g5.48xlarge"
    ML_G6_XLARGE = "ml.g6.xlarge"
    ML_G6_2XLARGE = "ml.g6.2xlarge"
    ML_G6_4XLARGE = "ml.g6.4xlarge"
    ML_G6_8XLARGE = "ml.g6.8xlarge"
    ML_G6_12XLARGE = "ml.g6.12xlarge"
    ML_G6_16XLARGE = "ml.g6.16xlarge"
    ML_G6_24XLARGE = "ml.g6.24xlarge"
    ML_G6_48XLARGE = "ml.g6.48xlarge"
    ML_G6E_XLARGE = "ml.g6e.xlarge"
    ML_G6E_2XLARGE = "ml.g6e.2xlarge"
    ML_G6E_4XLARGE = "ml.g6e.4xlarge"
    ML_G6E_8XLARGE = "ml.g6e.8xlarge"
    ML_G6E_12XLARGE = "ml.g6e.12xlarge"
    ML_G6E_16XLARGE = "ml.g6e.16xlarge"
    ML_G6E_24XLARGE = "ml.g6e.24xlarge"
    ML_G6E_48XLARGE = "ml.g6e.48xlarge"
    ML_GEOSPATIAL_INTERACTIVE = "ml.geospatial.interactive"
    ML_P4D_24XLARGE = "ml.p4d.24xlarge"
    ML_P4DE_24XLARGE = "ml.p4de.24xlarge"
    ML_TRN1_2XLARGE = "ml.trn1.2xlarge"
    ML_TRN1_32XLARGE = "ml.trn1.32xlarge"
    ML_TRN1N_32XLARGE = "ml.trn1n.32xlarge"
    ML_P5_48XLARGE = "ml.p5.48xlarge"
    ML_P5EN_48XLARGE = "ml.p5en.48xlarge"
    ML_P6_B200_48XLARGE = "ml.p6-b200.48xlarge"
    ML_M6I_LARGE = "ml.m6i.large"
    ML_M6I_XLARGE = "ml.m6i.xlarge"
    ML_M6I_2XLARGE = "ml.m6i.2xlarge"
    ML_M6I_4XLARGE = "ml.m6i.4xlarge"
    ML_M6I_8XLARGE = "ml.m6i.8xlarge"
    ML_M6I_12XLARGE = "ml.m6i.12xlarge"
    ML_M6I_16XLARGE = "ml.m6i.16xlarge"
    ML_M6I_24XLARGE = "ml.m6i.24xlarge"
    ML_M6I_32XLARGE = "ml.m6i.32xlarge"
    ML_M7I_LARGE = "ml.m7i.large"
    ML_M7I_XLARGE = "ml.m7i.xlarge"
    ML_M7I_2XLARGE = "ml.m7i.2xlarge"
    ML_M7I_4XLARGE = "ml.m7i.4xlarge"
    ML_M7I_8XLARGE = "ml.m7i.8xlarge"
    ML_M7I_12XLARGE = "ml.m7i.12xlarge"
    ML_M7I_16XLARGE = "ml.m7i.16xlarge"
    ML_M7I_24XLARGE = "ml.m7i.24xlarge"
    ML_M7I_48XLARGE = "ml.m7i.48xlarge"
    ML_C6I_LARGE = "ml.c6i.large"
    ML_C6I_XLARGE = "ml.c6i.xlarge"
    ML_C6I_2XLARGE = "ml.c6i.2xlarge"
    ML_C6I_4XLARGE = "ml.c6i.4xlarge"
    ML_C6I_8XLARGE = "ml.c6i.8xlarge"
    ML_C6I_12XLARGE = "ml.c6i.12xlarge"
    ML_C6I_16XLARGE = "ml.c6i.16xlarge"
    ML_C6I_24XLARGE = "ml.c6i.24xlarge"
    ML_C6I_32XLARGE = "ml.c6i.32xlarge"
    ML_C7I_LARGE = "ml.c7i.large"
    ML_C7I_XLARGE = "ml.c7i.xlarge"
    ML_C7I_2XLARGE = "ml.c7i.2xlarge"
    ML_C7I_4XLARGE = "ml.c7i.4xlarge"
    ML_C7I_8XLARGE = "ml.c7i.8xlarge"
    ML_C7I_12XLARGE = "ml.c7i.12xlarge"
    ML_C7I_16XLARGE = "ml.c7i.16xlarge"
    ML_C7I_24XLARGE = "ml.c7i.24xlarge"
    ML_C7I_48XLARGE = "ml.c7i.48xlarge"
    ML_R6I_LARGE = "ml.r6i.large"
    ML_R6I_XLARGE = "ml.r6i.xlarge"
    ML_R6I_2XLARGE = "ml.r6i.2xlarge"
    ML_R6I_4XLARGE = "ml.r6i.4xlarge"
    ML_R6I_8XLARGE = "ml.r6i.8xlarge"
    ML_R6I_12XLARGE = "ml.r6i.12xlarge"
    ML_R6I_16XLARGE = "ml.r6i.16xlarge"
    ML_R6I_24XLARGE = "ml.r6i.24xlarge"
    ML_R6I_32XLARGE = "ml.r6i.32xlarge"
    ML_R7I_LARGE = "ml.r7i.large"
    ML_R7I_XLARGE = "ml.r7i.xlarge"
    ML_R7I_2XLARGE = "ml.r7i.2xlarge"
    ML_R7I_4XLARGE = "ml.r7i.4xlarge"
    ML_R7I_8XLARGE = "ml.r7i.8xlarge"
    ML_R7I_12XLARGE = "ml.r7i.12xlarge"
    ML_R7I_16XLARGE = "ml.r7i.16xlarge"
    ML_R7I_24XLARGE = "ml.r7i.24xlarge"
    ML_R7I_48XLARGE = "ml.r7i.48xlarge"
    ML_M6ID_LARGE = "ml.m6id.large"
    ML_M6ID_XLARGE = "ml.m6id.xlarge"
    ML_M6ID_2XLARGE = "ml.m6id.2xlarge"
    ML_M6ID_4XLARGE = "ml.m6id.4xlarge"
    ML_M6ID_8XLARGE = "ml.m6id.8xlarge"
    ML_M6ID_12XLARGE = "ml.m6id.12xlarge"
    ML_M6ID_16XLARGE = "ml.m6id.16xlarge"
    ML_M6ID_24XLARGE = "ml.m6id.24xlarge"
    ML_M6ID_32XLARGE = "ml.m6id.32xlarge"
    ML_C6ID_LARGE = "ml.c6id.large"
    ML_C6ID_XLARGE = "ml.c6id.xlarge"
    ML_C6ID_2XLARGE = "ml.c6id.2xlarge"
    ML_C6ID_4XLARGE = "ml.c6id.4xlarge"
    ML_C6ID_8XLARGE = "ml.c6id.8xlarge"
    ML_C6ID_12XLARGE = "ml.c6id.12xlarge"
    ML_C6ID_16XLARGE = "ml.c6id.16xlarge"
    ML_C6ID_24XLARGE = "ml.c6id.24xlarge"
    ML_C6ID_32XLARGE = "ml.c6id.32xlarge"
    ML_R6ID_LARGE = "ml.r6id.large"
    ML_R6ID_XLARGE = "ml.r6id.xlarge"
    ML_R6ID_2XLARGE = "ml.r6id.2xlarge"
    ML_R6ID_4XLARGE = "ml.r6id.4xlarge"
    ML_R6ID_8XLARGE = "ml.r6id.8xlarge"
    ML_R6ID_12XLARGE = "ml.r6id.12xlarge"
    ML_R6ID_16XLARGE = "ml.r6id.16xlarge"
    ML_R6ID_24XLARGE = "ml.r6id.24xlarge"
    ML_R6ID_32XLARGE = "ml.r6id.32xlarge"
    ML_P5_4XLARGE = "ml.p5.4xlarge"
    ML_G7_2XLARGE = "ml.g7.2xlarge"
    ML_G7_4XLARGE = "ml.g7.4xlarge"
    ML_G7_8XLARGE = "ml.g7.8xlarge"
    ML_G7_12XLARGE = "ml.g7.12xlarge"
    ML_G7_24XLARGE = "ml.g7.24xlarge"
    ML_G7_48XLARGE = "ml.g7.48xlarge"
    ML_G7E_2XLARGE = "ml.g7e.2xlarge"
    ML_G7E_4XLARGE = "ml.g7e.4xlarge"
    ML_G7E_8XLARGE = "ml.g7e.8xlarge"
    ML_G7E_12XLARGE = "ml.g7e.12xlarge"
    ML_G7E_24XLARGE = "ml.g7e.24xlarge"
    ML_G7E_48XLARGE = "ml.g7e.48xlarge"
    _OTHER = ...

AppInstanceTypeLike: TypeAlias = (
    AppInstanceType
    | Literal[
        "system",
        "ml.t3.micro",
        "ml.t3.small",
        "ml.t3.medium",
        "ml.t3.large",
        "ml.t3.xlarge",
        "ml.t3.2xlarge",
        "ml.m5.large",
        "ml.m5.xlarge",
        "ml.m5.2xlarge",
        "ml.m5.4xlarge",
        "ml.m5.8xlarge",
        "ml.m5.12xlarge",
        "ml.m5.16xlarge",
        "ml.m5.24xlarge",
        "ml.m5d.large",
        "ml.m5d.xlarge",
        "ml.m5d.2xlarge",
        "ml.m5d.4xlarge",
        "ml.m5d.8xlarge",
        "ml.m5d.12xlarge",
        "ml.m5d.16xlarge",
        "ml.m5d.24xlarge",
        "ml.c5.large",
        "ml.c5.xlarge",
        "ml.c5.2xlarge",
        "ml.c5.4xlarge",
        "ml.c5.9xlarge",
        "ml.c5.12xlarge",
        "ml.c5.18xlarge",
        "ml.c5.24xlarge",
        "ml.p3.2xlarge",
        "ml.p3.8xlarge",
        "ml.p3.16xlarge",
        "ml.p3dn.24xlarge",
        "ml.g4dn.xlarge",
        "ml.g4dn.2xlarge",
        "ml.g4dn.4xlarge",
        "ml.g4dn.8xlarge",
        "ml.g4dn.12xlarge",
        "ml.g4dn.16xlarge",
        "ml.r5.large",
        "ml.r5.xlarge",
        "ml.r5.2xlarge",
        "ml.r5.4xlarge",
        "ml.r5.8xlarge",
        "ml.r5.12xlarge",
        "ml.r5.16xlarge",
        "ml.r5.24xlarge",
        "ml.g5.xlarge",
        "ml.g5.2xlarge",
        "ml.g5.4xlarge",
        "ml.g5.8xlarge",
        "ml.g5.16xlarge",
        "ml.g5.12xlarge",
        "ml.g5.24xlarge",
        "ml.g5.48xlarge",
        "ml.g6.xlarge",
        "ml.g6.2xlarge",
        "ml.g6.4xlarge",
        "ml.g6.8xlarge",
        "ml.g6.12xlarge",
        "ml.g6.16xlarge",
        "ml.g6.24xlarge",
        "ml.g6.48xlarge",
        "ml.g6e.xlarge",
        "ml.g6e.2xlarge",
        "ml.g6e.4xlarge",
        "ml.g6e.8xlarge",
        "ml.g6e.12xlarge",
        "ml.g6e.16xlarge",
        "ml.g6e.24xlarge",
        "ml.g6e.48xlarge",
        "ml.geospatial.interactive",
        "ml.p4d.24xlarge",
        "ml.p4de.24xlarge",
        "ml.trn1.2xlarge",
        "ml.trn1.32xlarge",
        "ml.trn1n.32xlarge",
        "ml.p5.48xlarge",
        "ml.p5en.48xlarge",
        "ml.p6-b200.48xlarge",
        "ml.m6i.large",
        "ml.m6i.xlarge",
        "ml.m6i.2xlarge",
        "ml.m6i.4xlarge",
        "ml.m6i.8xlarge",
        "ml.m6i.12xlarge",
        "ml.m6i.16xlarge",
        "ml.m6i.24xlarge",
        "ml.m6i.32xlarge",
        "ml.m7i.large",
        "ml.m7i.xlarge",
        "ml.m7i.2xlarge",
        "ml.m7i.4xlarge",
        "ml.m7i.8xlarge",
        "ml.m7i.12xlarge",
        "ml.m7i.16xlarge",
        "ml.m7i.24xlarge",
        "ml.m7i.48xlarge",
        "ml.c6i.large",
        "ml.c6i.xlarge",
        "ml.c6i.2xlarge",
        "ml.c6i.4xlarge",
        "ml.c6i.8xlarge",
        "ml.c6i.12xlarge",
        "ml.c6i.16xlarge",
        "ml.c6i.24xlarge",
        "ml.c6i.32xlarge",
        "ml.c7i.large",
        "ml.c7i.xlarge",
        "ml.c7i.2xlarge",
        "ml.c7i.4xlarge",
        "ml.c7i.8xlarge",
        "ml.c7i.12xlarge",
        "ml.c7i.16xlarge",
        "ml.c7i.24xlarge",
        "ml.c7i.48xlarge",
        "ml.r6i.large",
        "ml.r6i.xlarge",
        "ml.r6i.2xlarge",
        "ml.r6i.4xlarge",
        "ml.r6i.8xlarge",
        "ml.r6i.12xlarge",
        "ml.r6i.16xlarge",
        "ml.r6i.24xlarge",
        "ml.r6i.32xlarge",
        "ml.r7i.large",
        "ml.r7i.xlarge",
        "ml.r7i.2xlarge",
        "ml.r7i.4xlarge",
        "ml.r7i.8xlarge",
        "ml.r7i.12xlarge",
        "ml.r7i.16xlarge",
        "ml.r7i.24xlarge",
        "ml.r7i.48xlarge",
        "ml.m6id.large",
        "ml.m6id.xlarge",
        "ml.m6id.2xlarge",
        "ml.m6id.4xlarge",
        "ml.m6id.8xlarge",
        "ml.m6id.12xlarge",
        "ml.m6id.16xlarge",
        "ml.m6id.24xlarge",
        "ml.m6id.32xlarge",
        "ml.c6id.large",
        "ml.c6id.xlarge",
        "ml.c6id.2xlarge",
        "ml.c6id.4xlarge",
        "ml.c6id.8xlarge",
        "ml.c6id.12xlarge",
        "ml.c6id.16xlarge",
        "ml.c6id.24xlarge",
        "ml.c6id.32xlarge",
        "ml.r6id.large",
        "ml.r6id.xlarge",
        "ml.r6id.2xlarge",
        "ml.r6id.4xlarge",
        "ml.r6id.8xlarge",
        "ml.r6id.12xlarge",
        "ml.r6id.16xlarge",
        "ml.r6id.24xlarge",
        "ml.r6id.32xlarge",
        "ml.p5.4xlarge",
        "ml.g7.2xlarge",
        "ml.g7.4xlarge",
        "ml.g7.8xlarge",
        "ml.g7.12xlarge",
        "ml.g7.24xlarge",
        "ml.g7.48xlarge",
        "ml.g7e.2xlarge",
        "ml.g7e.4xlarge",
        "ml.g7e.8xlarge",
        "ml.g7e.12xlarge",
        "ml.g7e.24xlarge",
        "ml.g7e.48xlarge",
    ]
)

class AppNetworkAccessType(OpenEnum):
    PUBLIC_INTERNET_ONLY = "PublicInternetOnly"
    VPC_ONLY = "VpcOnly"
    _OTHER = ...

AppNetworkAccessTypeLike: TypeAlias = (
    AppNetworkAccessType | Literal["PublicInternetOnly", "VpcOnly"]
)

class AppSecurityGroupManagement(OpenEnum):
    SERVICE = "Service"
    CUSTOMER = "Customer"
    _OTHER = ...

AppSecurityGroupManagementLike: TypeAlias = (
    AppSecurityGroupManagement | Literal["Service", "Customer"]
)

class AppSortKey(OpenEnum):
    CREATION_TIME = "CreationTime"
    _OTHER = ...

AppSortKeyLike: TypeAlias = AppSortKey | Literal["CreationTime"]

class AppStatus(OpenEnum):
    DELETED = "Deleted"
    DELETING = "Deleting"
    FAILED = "Failed"
    IN_SERVICE = "InService"
    PENDING = "Pending"
    _OTHER = ...

AppStatusLike: TypeAlias = (
    AppStatus | Literal["Deleted", "Deleting", "Failed", "InService", "Pending"]
)

class AppType(OpenEnum):
    JUPYTER_SERVER = "JupyterServer"
    KERNEL_GATEWAY = "KernelGateway"
    DETAILED_PROFILER = "DetailedProfiler"
    TENSOR_BOARD = "TensorBoard"
    CODE_EDITOR = "CodeEditor"
    JUPYTER_LAB = "JupyterLab"
    R_STUDIO_SERVER_PRO = "RStudioServerPro"
    R_SESSION_GATEWAY = "RSessionGateway"
    CANVAS = "Canvas"
    _OTHER = ...

AppTypeLike: TypeAlias = (
    AppType
    | Literal[
        "JupyterServer",
        "KernelGateway",
        "DetailedProfiler",
        "TensorBoard",
        "CodeEditor",
        "JupyterLab",
        "RStudioServerPro",
        "RSessionGateway",
        "Canvas",
    ]
)

class ArtifactSourceIdType(OpenEnum):
    MD5_HASH = "MD5Hash"
    S3E_TAG = "S3ETag"
    S3_VERSION = "S3Version"
    CUSTOM = "Custom"
    _OTHER = ...

ArtifactSourceIdTypeLike: TypeAlias = (
    ArtifactSourceIdType | Literal["MD5Hash", "S3ETag", "S3Version", "Custom"]
)

class AssemblyType(OpenEnum):
    NONE = "None"
    LINE = "Line"
    _OTHER = ...

AssemblyTypeLike: TypeAlias = AssemblyType | Literal["None", "Line"]

class AssociationEdgeType(OpenEnum):
    CONTRIBUTED_TO = "ContributedTo"
    ASSOCIATED_WITH = "AssociatedWith"
    DERIVED_FROM = "DerivedFrom"
    PRODUCED = "Produced"
    SAME_AS = "SameAs"
    _OTHER = ...

AssociationEdgeTypeLike: TypeAlias = (
    AssociationEdgeType
    | Literal["ContributedTo", "AssociatedWith", "DerivedFrom", "Produced", "SameAs"]
)

class AsyncNotificationTopicTypes(OpenEnum):
    SUCCESS_NOTIFICATION_TOPIC = "SUCCESS_NOTIFICATION_TOPIC"
    ERROR_NOTIFICATION_TOPIC = "ERROR_NOTIFICATION_TOPIC"
    _OTHER = ...

AsyncNotificationTopicTypesLike: TypeAlias = (
    AsyncNotificationTopicTypes
    | Literal["SUCCESS_NOTIFICATION_TOPIC", "ERROR_NOTIFICATION_TOPIC"]
)

class AthenaResultCompressionType(OpenEnum):
    """The compression used for Athena query results."""

    GZIP = "GZIP"
    SNAPPY = "SNAPPY"
    ZLIB = "ZLIB"
    _OTHER = ...

AthenaResultCompressionTypeLike: TypeAlias = (
    AthenaResultCompressionType | Literal["GZIP", "SNAPPY", "ZLIB"]
)

class AthenaResultFormat(OpenEnum):
    """The data storage format for Athena query results."""

    PARQUET = "PARQUET"
    ORC = "ORC"
    AVRO = "AVRO"
    JSON = "JSON"
    TEXTFILE = "TEXTFILE"
    _OTHER = ...

AthenaResultFormatLike: TypeAlias = (
    AthenaResultFormat | Literal["PARQUET", "ORC", "AVRO", "JSON", "TEXTFILE"]
)

class AuthMode(OpenEnum):
    SSO = "SSO"
    IAM = "IAM"
    _OTHER = ...

AuthModeLike: TypeAlias = AuthMode | Literal["SSO", "IAM"]

class AutoMLAlgorithm(OpenEnum):
    XGBOOST = "xgboost"
    LINEAR_LEARNER = "linear-learner"
    MLP = "mlp"
    LIGHTGBM = "lightgbm"
    CATBOOST = "catboost"
    RANDOMFOREST = "randomforest"
    EXTRA_TREES = "extra-trees"
    NN_TORCH = "nn-torch"
    FASTAI = "fastai"
    CNN_QR = "cnn-qr"
    DEEPAR = "deepar"
    PROPHET = "prophet"
    NPTS = "npts"
    ARIMA = "arima"
    ETS = "ets"
    _OTHER = ...

AutoMLAlgorithmLike: TypeAlias = (
    AutoMLAlgorithm
    | Literal[
        "xgboost",
        "linear-learner",
        "mlp",
        "lightgbm",
        "catboost",
        "randomforest",
        "extra-trees",
        "nn-torch",
        "fastai",
        "cnn-qr",
        "deepar",
        "prophet",
        "npts",
        "arima",
        "ets",
    ]
)

class AutoMLChannelType(OpenEnum):
    TRAINING = "training"
    VALIDATION = "validation"
    _OTHER = ...

AutoMLChannelTypeLike: TypeAlias = AutoMLChannelType | Literal["training", "validation"]

class AutoMLJobObjectiveType(OpenEnum):
    MAXIMIZE = "Maximize"
    MINIMIZE = "Minimize"
    _OTHER = ...

AutoMLJobObjectiveTypeLike: TypeAlias = (
    AutoMLJobObjectiveType | Literal["Maximize", "Minimize"]
)

class AutoMLJobSecondaryStatus(OpenEnum):
    STARTING = "Starting"
    MAX_CANDIDATES_REACHED = "MaxCandidatesReached"
    FAILED = "Failed"
    STOPPED = "Stopped"
    MAX_AUTO_ML_JOB_RUNTIME_REACHED = "MaxAutoMLJobRuntimeReached"
    STOPPING = "Stopping"
    CANDIDATE_DEFINITIONS_GENERATED = "CandidateDefinitionsGenerated"
    COMPLETED = "Completed"
    EXPLAINABILITY_ERROR = "ExplainabilityError"
    DEPLOYING_MODEL = "DeployingModel"
    MODEL_DEPLOYMENT_ERROR = "ModelDeploymentError"
    GENERATING_MODEL_INSIGHTS_REPORT = "GeneratingModelInsightsReport"
    MODEL_INSIGHTS_ERROR = "ModelInsightsError"
    ANALYZING_DATA = "AnalyzingData"
    FEATURE_ENGINEERING = "FeatureEngineering"
    MODEL_TUNING = "ModelTuning"
    GENERATING_EXPLAINABILITY_REPORT = "GeneratingExplainabilityReport"
    TRAINING_MODELS = "TrainingModels"
    PRE_TRAINING = "PreTraining"
    _OTHER = ...

AutoMLJobSecondaryStatusLike: TypeAlias = (
    AutoMLJobSecondaryStatus
    | Literal[
        "Starting",
        "MaxCandidatesReached",
        "Failed",
        "Stopped",
        "MaxAutoMLJobRuntimeReached",
        "Stopping",
        "CandidateDefinitionsGenerated",
        "Completed",
        "ExplainabilityError",
        "DeployingModel",
        "ModelDeploymentError",
        "GeneratingModelInsightsReport",
        "ModelInsightsError",
        "AnalyzingData",
        "FeatureEngineering",
        "ModelTuning",
        "GeneratingExplainabilityReport",
        "TrainingModels",
        "PreTraining",
    ]
)

class AutoMLJobStatus(OpenEnum):
    COMPLETED = "Completed"
    IN_PROGRESS = "InProgress"
    FAILED = "Failed"
    STOPPED = "Stopped"
    STOPPING = "Stopping"
    _OTHER = ...

AutoMLJobStatusLike: TypeAlias = (
    AutoMLJobStatus
    | Literal["Completed", "InProgress", "Failed", "Stopped", "Stopping"]
)

class AutoMLMetricEnum(OpenEnum):
    ACCURACY = "Accuracy"
    MSE = "MSE"
    F1 = "F1"
    F1MACRO = "F1macro"
    AUC = "AUC"
    RMSE = "RMSE"
    BALANCED_ACCURACY = "BalancedAccuracy"
    R2 = "R2"
    RECALL = "Recall"
    RECALL_MACRO = "RecallMacro"
    PRECISION = "Precision"
    PRECISION_MACRO = "PrecisionMacro"
    MAE = "MAE"
    MAPE = "MAPE"
    MASE = "MASE"
    WAPE = "WAPE"
    AVERAGE_WEIGHTED_QUANTILE_LOSS = "AverageWeightedQuantileLoss"
    _OTHER = ...

AutoMLMetricEnumLike: TypeAlias = (
    AutoMLMetricEnum
    | Literal[
        "Accuracy",
        "MSE",
        "F1",
        "F1macro",
        "AUC",
        "RMSE",
        "BalancedAccuracy",
        "R2",
        "Recall",
        "RecallMacro",
        "Precision",
        "PrecisionMacro",
        "MAE",
        "MAPE",
        "MASE",
        "WAPE",
        "AverageWeightedQuantileLoss",
    ]
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
    _OTHER = ...

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

class AutoMLMode(OpenEnum):
    AUTO = "AUTO"
    ENSEMBLING = "ENSEMBLING"
    HYPERPARAMETER_TUNING = "HYPERPARAMETER_TUNING"
    _OTHER = ...

AutoMLModeLike: TypeAlias = (
    AutoMLMode | Literal["AUTO", "ENSEMBLING", "HYPERPARAMETER_TUNING"]
)

class AutoMLProblemTypeConfigName(OpenEnum):
    IMAGE_CLASSIFICATION = "ImageClassification"
    TEXT_CLASSIFICATION = "TextClassification"
    TIME_SERIES_FORECASTING = "TimeSeriesForecasting"
    TABULAR = "Tabular"
    TEXT_GENERATION = "TextGeneration"
    _OTHER = ...

AutoMLProblemTypeConfigNameLike: TypeAlias = (
    AutoMLProblemTypeConfigName
    | Literal[
        "ImageClassification",
        "TextClassification",
        "TimeSeriesForecasting",
        "Tabular",
        "TextGeneration",
    ]
)

class AutoMLProcessingUnit(OpenEnum):
    CPU = "CPU"
    GPU = "GPU"
    _OTHER = ...

AutoMLProcessingUnitLike: TypeAlias = AutoMLProcessingUnit | Literal["CPU", "GPU"]

class AutoMLS3DataType(OpenEnum):
    MANIFEST_FILE = "ManifestFile"
    S3_PREFIX = "S3Prefix"
    AUGMENTED_MANIFEST_FILE = "AugmentedManifestFile"
    _OTHER = ...

AutoMLS3DataTypeLike: TypeAlias = (
    AutoMLS3DataType | Literal["ManifestFile", "S3Prefix", "AugmentedManifestFile"]
)

class AutoMLSortBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"
    _OTHER = ...

AutoMLSortByLike: TypeAlias = AutoMLSortBy | Literal["Name", "CreationTime", "Status"]

class AutoMLSortOrder(OpenEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"
    _OTHER = ...

AutoMLSortOrderLike: TypeAlias = AutoMLSortOrder | Literal["Ascending", "Descending"]

class AutoMountHomeEFS(OpenEnum):
    ENABLED = "Enabled"
    DISABLED = "Disabled"
    DEFAULT_AS_DOMAIN = "DefaultAsDomain"
    _OTHER = ...

AutoMountHomeEFSLike: TypeAlias = (
    AutoMountHomeEFS | Literal["Enabled", "Disabled", "DefaultAsDomain"]
)

class AutotuneMode(OpenEnum):
    ENABLED = "Enabled"
    _OTHER = ...

AutotuneModeLike: TypeAlias = AutotuneMode | Literal["Enabled"]

class AvailabilityZoneBalanceEnforcementMode(OpenEnum):
    PERMISSIVE = "PERMISSIVE"
    _OTHER = ...

AvailabilityZoneBalanceEnforcementModeLike: TypeAlias = (
    AvailabilityZoneBalanceEnforcementMode | Literal["PERMISSIVE"]
)

class AwsManagedHumanLoopRequestSource(OpenEnum):
    AWS_REKOGNITION_DETECT_MODERATION_LABELS_IMAGE_V3 = (
        "AWS/Rekognition/DetectModerationLabels/Image/V3"
    )
    AWS_TEXTRACT_ANALYZE_DOCUMENT_FORMS_V1 = "AWS/Textract/AnalyzeDocument/Forms/V1"
    _OTHER = ...

AwsManagedHumanLoopRequestSourceLike: TypeAlias = (
    AwsManagedHumanLoopRequestSource
    | Literal[
        "AWS/Rekognition/DetectModerationLabels/Image/V3",
        "AWS/Textract/AnalyzeDocument/Forms/V1",
    ]
)

class BatchAddClusterNodesErrorCode(OpenEnum):
    INSTANCE_GROUP_NOT_FOUND = "InstanceGroupNotFound"
    INVALID_INSTANCE_GROUP_STATUS = "InvalidInstanceGroupStatus"
    INCOMPATIBLE_AVAILABILITY_ZONES = "IncompatibleAvailabilityZones"
    INCOMPATIBLE_INSTANCE_TYPES = "IncompatibleInstanceTypes"
    _OTHER = ...

BatchAddClusterNodesErrorCodeLike: TypeAlias = (
    BatchAddClusterNodesErrorCode
    | Literal[
        "InstanceGroupNotFound",
        "InvalidInstanceGroupStatus",
        "IncompatibleAvailabilityZones",
        "IncompatibleInstanceTypes",
    ]
)

class BatchDeleteClusterNodesErrorCode(OpenEnum):
    NODE_ID_NOT_FOUND = "NodeIdNotFound"
    INVALID_NODE_STATUS = "InvalidNodeStatus"
    NODE_ID_IN_USE = "NodeIdInUse"
    _OTHER = ...

BatchDeleteClusterNodesErrorCodeLike: TypeAlias = (
    BatchDeleteClusterNodesErrorCode
    | Literal["NodeIdNotFound", "InvalidNodeStatus", "NodeIdInUse"]
)

class BatchRebootClusterNodesErrorCode(OpenEnum):
    INSTANCE_ID_NOT_FOUND = "InstanceIdNotFound"
    INVALID_INSTANCE_STATUS = "InvalidInstanceStatus"
    INSTANCE_ID_IN_USE = "InstanceIdInUse"
    INTERNAL_SERVER_ERROR = "InternalServerError"
    _OTHER = ...

BatchRebootClusterNodesErrorCodeLike: TypeAlias = (
    BatchRebootClusterNodesErrorCode
    | Literal[
        "InstanceIdNotFound",
        "InvalidInstanceStatus",
        "InstanceIdInUse",
        "InternalServerError",
    ]
)

class BatchReplaceClusterNodesErrorCode(OpenEnum):
    INSTANCE_ID_NOT_FOUND = "InstanceIdNotFound"
    INVALID_INSTANCE_STATUS = "InvalidInstanceStatus"
    INSTANCE_ID_IN_USE = "InstanceIdInUse"
    INTERNAL_SERVER_ERROR = "InternalServerError"
    _OTHER = ...

BatchReplaceClusterNodesErrorCodeLike: TypeAlias = (
    BatchReplaceClusterNodesErrorCode
    | Literal[
        "InstanceIdNotFound",
        "InvalidInstanceStatus",
        "InstanceIdInUse",
        "InternalServerError",
    ]
)

class BatchStrategy(OpenEnum):
    MULTI_RECORD = "MultiRecord"
    SINGLE_RECORD = "SingleRecord"
    _OTHER = ...

BatchStrategyLike: TypeAlias = BatchStrategy | Literal["MultiRecord", "SingleRecord"]

class BooleanOperator(OpenEnum):
    AND = "And"
    OR = "Or"
    _OTHER = ...

BooleanOperatorLike: TypeAlias = BooleanOperator | Literal["And", "Or"]

class CandidateSortBy(OpenEnum):
    CREATION_TIME = "CreationTime"
    STATUS = "Status"
    FINAL_OBJECTIVE_METRIC_VALUE = "FinalObjectiveMetricValue"
    _OTHER = ...

CandidateSortByLike: TypeAlias = (
    CandidateSortBy | Literal["CreationTime", "Status", "FinalObjectiveMetricValue"]
)

class CandidateStatus(OpenEnum):
    COMPLETED = "Completed"
    IN_PROGRESS = "InProgress"
    FAILED = "Failed"
    STOPPED = "Stopped"
    STOPPING = "Stopping"
    _OTHER = ...

CandidateStatusLike: TypeAlias = (
    CandidateStatus
    | Literal["Completed", "InProgress", "Failed", "Stopped", "Stopping"]
)

class CandidateStepType(OpenEnum):
    AWS_SAGE_MAKER_TRAINING_JOB = "AWS::SageMaker::TrainingJob"
    AWS_SAGE_MAKER_TRANSFORM_JOB = "AWS::SageMaker::TransformJob"
    AWS_SAGE_MAKER_PROCESSING_JOB = "AWS::SageMaker::ProcessingJob"
    _OTHER = ...

CandidateStepTypeLike: TypeAlias = (
    CandidateStepType
    | Literal[
        "AWS::SageMaker::TrainingJob",
        "AWS::SageMaker::TransformJob",
        "AWS::SageMaker::ProcessingJob",
    ]
)

class CapacityReservationPreference(OpenEnum):
    CAPACITY_RESERVATIONS_ONLY = "capacity-reservations-only"
    _OTHER = ...

CapacityReservationPreferenceLike: TypeAlias = (
    CapacityReservationPreference | Literal["capacity-reservations-only"]
)

class CapacityReservationType(OpenEnum):
    ODCR = "ODCR"
    CRG = "CRG"
    _OTHER = ...

CapacityReservationTypeLike: TypeAlias = (
    CapacityReservationType | Literal["ODCR", "CRG"]
)

class CapacitySizeType(OpenEnum):
    INSTANCE_COUNT = "INSTANCE_COUNT"
    CAPACITY_PERCENT = "CAPACITY_PERCENT"
    _OTHER = ...

CapacitySizeTypeLike: TypeAlias = (
    CapacitySizeType | Literal["INSTANCE_COUNT", "CAPACITY_PERCENT"]
)

class CaptureMode(OpenEnum):
    INPUT = "Input"
    OUTPUT = "Output"
    INPUT_AND_OUTPUT = "InputAndOutput"
    _OTHER = ...

CaptureModeLike: TypeAlias = CaptureMode | Literal["Input", "Output", "InputAndOutput"]

class CaptureStatus(OpenEnum):
    STARTED = "Started"
    STOPPED = "Stopped"
    _OTHER = ...

CaptureStatusLike: TypeAlias = CaptureStatus | Literal["Started", "Stopped"]

class ClarifyFeatureType(OpenEnum):
    NUMERICAL = "numerical"
    CATEGORICAL = "categorical"
    TEXT = "text"
    _OTHER = ...

ClarifyFeatureTypeLike: TypeAlias = (
    ClarifyFeatureType | Literal["numerical", "categorical", "text"]
)

class ClarifyTextGranularity(OpenEnum):
    TOKEN = "token"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"
    _OTHER = ...

ClarifyTextGranularityLike: TypeAlias = (
    ClarifyTextGranularity | Literal["token", "sentence", "paragraph"]
)

class ClarifyTextLanguage(OpenEnum):
    AF = "af"
    SQ = "sq"
    AR = "ar"
    HY = "hy"
    EU = "eu"
    BN = "bn"
    BG = "bg"
    CA = "ca"
    ZH = "zh"
    HR = "hr"
    CS = "cs"
    DA = "da"
    NL = "nl"
    EN = "en"
    ET = "et"
    FI = "fi"
    FR = "fr"
    DE = "de"
    EL = "el"
    GU = "gu"
    HE = "he"
    HI = "hi"
    HU = "hu"
    IS = "is"
    ID = "id"
    GA = "ga"
    IT = "it"
    KN = "kn"
    KY = "ky"
    LV = "lv"
    LT = "lt"
    LB = "lb"
    MK = "mk"
    ML = "ml"
    MR = "mr"
    NE = "ne"
    NB = "nb"
    FA = "fa"
    PL = "pl"
    PT = "pt"
    RO = "ro"
    RU = "ru"
    SA = "sa"
    SR = "sr"
    TN = "tn"
    SI = "si"
    SK = "sk"
    SL = "sl"
    ES = "es"
    SV = "sv"
    TL = "tl"
    TA = "ta"
    TT = "tt"
    TE = "te"
    TR = "tr"
    UK = "uk"
    UR = "ur"
    YO = "yo"
    LIJ = "lij"
    XX = "xx"
    _OTHER = ...

ClarifyTextLanguageLike: TypeAlias = (
    ClarifyTextLanguage
    | Literal[
        "af",
        "sq",
        "ar",
        "hy",
        "eu",
        "bn",
        "bg",
        "ca",
        "zh",
        "hr",
        "cs",
        "da",
        "nl",
        "en",
        "et",
        "fi",
        "fr",
        "de",
        "el",
        "gu",
        "he",
        "hi",
        "hu",
        "is",
        "id",
        "ga",
        "it",
        "kn",
        "ky",
        "lv",
        "lt",
        "lb",
        "mk",
        "ml",
        "mr",
        "ne",
        "nb",
        "fa",
        "pl",
        "pt",
        "ro",
        "ru",
        "sa",
        "sr",
        "tn",
        "si",
        "sk",
        "sl",
        "es",
        "sv",
        "tl",
        "ta",
        "tt",
        "te",
        "tr",
        "uk",
        "ur",
        "yo",
        "lij",
        "xx",
    ]
)

class CleanupFailureErrorCode(OpenEnum):
    """The type of error that prevented the Cleanup step from deleting output
    resources. Valid values are:

    - `ClientError` indicates that the failure was caused by the request.
    - `InternalFailure` indicates that the failure was caused by an internal
      error.
    """

    CLIENT_ERROR = "ClientError"
    INTERNAL_FAILURE = "InternalFailure"
    _OTHER = ...

CleanupFailureErrorCodeLike: TypeAlias = (
    CleanupFailureErrorCode | Literal["ClientError", "InternalFailure"]
)

class ClusterAutoScalerType(OpenEnum):
    KARPENTER = "Karpenter"
    _OTHER = ...

ClusterAutoScalerTypeLike: TypeAlias = ClusterAutoScalerType | Literal["Karpenter"]

class ClusterAutoScalingMode(OpenEnum):
    ENABLE = "Enable"
    DISABLE = "Disable"
    _OTHER = ...

ClusterAutoScalingModeLike: TypeAlias = (
    ClusterAutoScalingMode | Literal["Enable", "Disable"]
)

class ClusterAutoScalingStatus(OpenEnum):
    IN_SERVICE = "InService"
    FAILED = "Failed"
    CREATING = "Creating"
    DELETING = "Deleting"
    _OTHER = ...

ClusterAutoScalingStatusLike: TypeAlias = (
    ClusterAutoScalingStatus | Literal["InService", "Failed", "Creating", "Deleting"]
)

class ClusterCapacityType(OpenEnum):
    SPOT = "Spot"
    ON_DEMAND = "OnDemand"
    _OTHER = ...

ClusterCapacityTypeLike: TypeAlias = ClusterCapacityType | Literal["Spot", "OnDemand"]

class ClusterConfigMode(OpenEnum):
    ENABLE = "Enable"
    DISABLE = "Disable"
    _OTHER = ...

ClusterConfigModeLike: TypeAlias = ClusterConfigMode | Literal["Enable", "Disable"]

class ClusterEventLevel(OpenEnum):
    """The severity level for a HyperPod cluster event."""

    INFO = "Info"
    WARN = "Warn"
    ERROR = "Error"
    _OTHER = ...

ClusterEventLevelLike: TypeAlias = ClusterEventLevel | Literal["Info", "Warn", "Error"]

class ClusterEventResourceType(OpenEnum):
    CLUSTER = "Cluster"
    INSTANCE_GROUP = "InstanceGroup"
    INSTANCE = "Instance"
    _OTHER = ...

ClusterEventResourceTypeLike: TypeAlias = (
    ClusterEventResourceType | Literal["Cluster", "InstanceGroup", "Instance"]
)

class ClusterFSxLustreDeletionPolicy(OpenEnum):
    """The deletion policy for the Amazon FSx for Lustre file system used in the
    shared environment of restricted instance groups (RIG).
    """

    DELETE_IF_NOT_USED = "DeleteIfNotUsed"
    KEEP = "Keep"
    _OTHER = ...

ClusterFSxLustreDeletionPolicyLike: TypeAlias = (
    ClusterFSxLustreDeletionPolicy | Literal["DeleteIfNotUsed", "Keep"]
)

class ClusterImageVersionStatus(OpenEnum):
    """The status of the Amazon Machine Image (AMI) version for the HyperPod cluster
    instance group, node, or cluster. The AMI version is determined at the
    instance group level, and all nodes within an instance group run the same AMI.
    The cluster-level status is aggregated across all instance groups.

    - `UpToDate`: The resource is running the latest available AMI version.
    - `UpdateAvailable`: A newer AMI version is available for the resource.
    - `SecurityUpdateRequired`: The current AMI has known security
      vulnerabilities, and a patched version is available.
    - `EndOfLife`: The AMI variant has reached end of support and an upgrade is
      required.
    """

    UP_TO_DATE = "UpToDate"
    UPDATE_AVAILABLE = "UpdateAvailable"
    SECURITY_UPDATE_REQUIRED = "SecurityUpdateRequired"
    END_OF_LIFE = "EndOfLife"
    _OTHER = ...

ClusterImageVersionStatusLike: TypeAlias = (
    ClusterImageVersionStatus
    | Literal["UpToDate", "UpdateAvailable", "SecurityUpdateRequired", "EndOfLife"]
)

class ClusterInstanceStatus(OpenEnum):
    RUNNING = "Running"
    FAILURE = "Failure"
    PENDING = "Pending"
    SHUTTING_DOWN = "ShuttingDown"
    SYSTEM_UPDATING = "SystemUpdating"
    DEEP_HEALTH_CHECK_IN_PROGRESS = "DeepHealthCheckInProgress"
    NOT_FOUND = "NotFound"
    DETACH_IN_PROGRESS = "DetachInProgress"
    ATTACH_IN_PROGRESS = "AttachInProgress"
    _OTHER = ...

ClusterInstanceStatusLike: TypeAlias = (
    ClusterInstanceStatus
    | Literal[
        "Running",
        "Failure",
        "Pending",
        "ShuttingDown",
        "SystemUpdating",
        "DeepHealthCheckInProgress",
        "NotFound",
        "DetachInProgress",
        "AttachInProgress",
    ]
)

class ClusterInstanceType(OpenEnum):
    ML_P4D_24XLARGE = "ml.p4d.24xlarge"
    ML_P4DE_24XLARGE = "ml.p4de.24xlarge"
    ML_P5_48XLARGE = "ml.p5.48xlarge"
    ML_P5_4XLARGE = "ml.p5.4xlarge"
    ML_P6E_GB200_36XLARGE = "ml.p6e-gb200.36xlarge"
    ML_TRN1_32XLARGE = "ml.trn1.32xlarge"
    ML_TRN1N_32XLARGE = "ml.trn1n.32xlarge"
    ML_G5_XLARGE = "ml.g5.xlarge"
    ML_G5_2XLARGE = "ml.g5.2xlarge"
    ML_G5_4XLARGE = "ml.g5.4xlarge"
    ML_G5_8XLARGE = "ml.g5.8xlarge"
    ML_G5_12XLARGE = "ml.g5.12xlarge"
    ML_G5_16XLARGE = "ml.g5.16xlarge"
    ML_G5_24XLARGE = "ml.g5.24xlarge"
    ML_G5_48XLARGE = "ml.g5.48xlarge"
    ML_C5_LARGE = "ml.c5.large"
    ML_C5_XLARGE = "ml.c5.xlarge"
    ML_C5_2XLARGE = "ml.c5.2xlarge"
    ML_C5_4XLARGE = "ml.c5.4xlarge"
    ML_C5_9XLARGE = "ml.c5.9xlarge"
    ML_C5_12XLARGE = "ml.c5.12xlarge"
    ML_C5_18XLARGE = "ml.c5.18xlarge"
    ML_C5_24XLARGE = "ml.c5.24xlarge"
    ML_C5N_LARGE = "ml.c5n.large"
    ML_C5N_2XLARGE = "ml.c5n.2xlarge"
    ML_C5N_4XLARGE = "ml.c5n.4xlarge"
    ML_C5N_9XLARGE = "ml.c5n.9xlarge"
    ML_C5N_18XLARGE = "ml.c5n.18xlarge"
    ML_M5_LARGE = "ml.m5.large"
    ML_M5_XLARGE = "ml.m5.xlarge"
    ML_M5_2XLARGE = "ml.m5.2xlarge"
    ML_M5_4XLARGE = "ml.m5.4xlarge"
    ML_M5_8XLARGE = "ml.m5.8xlarge"
    ML_M5_12XLARGE = "ml.m5.12xlarge"
    ML_M5_16XLARGE = "ml.m5.16xlarge"
    ML_M5_24XLARGE = "ml.m5.24xlarge"
    ML_T3_MEDIUM = "ml.t3.medium"
    ML_T3_LARGE = "ml.t3.large"
    ML_T3_XLARGE = "ml.t3.xlarge"
    ML_T3_2XLARGE = "ml.t3.2xlarge"
    ML_G6_XLARGE = "ml.g6.xlarge"
    ML_G6_2XLARGE = "ml.g6.2xlarge"
    ML_G6_4XLARGE = "ml.g6.4xlarge"
    ML_G6_8XLARGE = "ml.g6.8xlarge"
    ML_G6_16XLARGE = "ml.g6.16xlarge"
    ML_G6_12XLARGE = "ml.g6.12xlarge"
    ML_G6_24XLARGE = "ml.g6.24xlarge"
    ML_G6_48XLARGE = "ml.g6.48xlarge"
    ML_GR6_4XLARGE = "ml.gr6.4xlarge"
    ML_GR6_8XLARGE = "ml.gr6.8xlarge"
    ML_G6E_XLARGE = "ml.g6e.xlarge"
    ML_G6E_2XLARGE = "ml.g6e.2xlarge"
    ML_G6E_4XLARGE = "ml.g6e.4xlarge"
    ML_G6E_8XLARGE = "ml.g6e.8xlarge"
    ML_G6E_16XLARGE = "ml.g6e.16xlarge"
    ML_G6E_12XLARGE = "ml.g6e.12xlarge"
    ML_G6E_24XLARGE = "ml.g6e.24xlarge"
    ML_G6E_48XLARGE = "ml.g6e.48xlarge"
    ML_P5E_48XLARGE = "ml.p5e.48xlarge"
    ML_P5EN_48XLARGE = "ml.p5en.48xlarge"
    ML_P6_B200_48XLARGE = "ml.p6-b200.48xlarge"
    ML_TRN2_3XLARGE = "ml.trn2.3xlarge"
    ML_TRN2_48XLARGE = "ml.trn2.48xlarge"
    ML_C6I_LARGE = "ml.c6i.large"
    ML_C6I_XLARGE = "ml.c6i.xlarge"
    ML_C6I_2XLARGE = "ml.c6i.2xlarge"
    ML_C6I_4XLARGE = "ml.c6i.4xlarge"
    ML_C6I_8XLARGE = "ml.c6i.8xlarge"
    ML_C6I_12XLARGE = "ml.c6i.12xlarge"
    ML_C6I_16XLARGE = "ml.c6i.16xlarge"
    ML_C6I_24XLARGE = "ml.c6i.24xlarge"
    ML_C6I_32XLARGE = "ml.c6i.32xlarge"
    ML_M6I_LARGE = "ml.m6i.large"
    ML_M6I_XLARGE = "ml.m6i.xlarge"
    ML_M6I_2XLARGE = "ml.m6i.2xlarge"
    ML_M6I_4XLARGE = "ml.m6i.4xlarge"
    ML_M6I_8XLARGE = "ml.m6i.8xlarge"
    ML_M6I_12XLARGE = "ml.m6i.12xlarge"
    ML_M6I_16XLARGE = "ml.m6i.16xlarge"
    ML_M6I_24XLARGE = "ml.m6i.24xlarge"
    ML_M6I_32XLARGE = "ml.m6i.32xlarge"
    ML_R6I_LARGE = "ml.r6i.large"
    ML_R6I_XLARGE = "ml.r6i.xlarge"
    ML_R6I_2XLARGE = "ml.r6i.2xlarge"
    ML_R6I_4XLARGE = "ml.r6i.4xlarge"
    ML_R6I_8XLARGE = "ml.r6i.8xlarge"
    ML_R6I_12XLARGE = "ml.r6i.12xlarge"
    ML_R6I_16XLARGE = "ml.r6i.16xlarge"
    ML_R6I_24XLARGE = "ml.r6i.24xlarge"
    ML_R6I_32XLARGE = "ml.r6i.32xlarge"
    ML_I3EN_LARGE = "ml.i3en.large"
    ML_I3EN_XLARGE = "ml.i3en.xlarge"
    ML_I3EN_2XLARGE = "ml.i3en.2xlarge"
    ML_I3EN_3XLARGE = "ml.i3en.3xlarge"
    ML_I3EN_6XLARGE = "ml.i3en.6xlarge"
    ML_I3EN_12XLARGE = "ml.i3en.12xlarge"
    ML_I3EN_24XLARGE = "ml.i3en.24xlarge"
    ML_M7I_LARGE = "ml.m7i.large"
    ML_M7I_XLARGE = "ml.m7i.xlarge"
    ML_M7I_2XLARGE = "ml.m7i.2xlarge"
    ML_M7I_4XLARGE = "ml.m7i.4xlarge"
    ML_M7I_8XLARGE = "ml.m7i.8xlarge"
    ML_M7I_12XLARGE = "ml.m7i.12xlarge"
    ML_M7I_16XLARGE = "ml.m7i.16xlarge"
    ML_M7I_24XLARGE = "ml.m7i.24xlarge"
    ML_M7I_48XLARGE = "ml.m7i.48xlarge"
    ML_R7I_LARGE = "ml.r7i.large"
    ML_R7I_XLARGE = "ml.r7i.xlarge"
    ML_R7I_2XLARGE = "ml.r7i.2xlarge"
    ML_R7I_4XLARGE = "ml.r7i.4xlarge"
    ML_R7I_8XLARGE = "ml.r7i.8xlarge"
    ML_R7I_12XLARGE = "ml.r7i.12xlarge"
    ML_R7I_16XLARGE = "ml.r7i.16xlarge"
    ML_R7I_24XLARGE = "ml.r7i.24xlarge"
    ML_R7I_48XLARGE = "ml.r7i.48xlarge"
    ML_R5D_16XLARGE = "ml.r5d.16xlarge"
    ML_G7E_2XLARGE = "ml.g7e.2xlarge"
    ML_G7E_4XLARGE = "ml.g7e.4xlarge"
    ML_G7E_8XLARGE = "ml.g7e.8xlarge"
    ML_G7E_12XLARGE = "ml.g7e.12xlarge"
    ML_G7E_24XLARGE = "ml.g7e.24xlarge"
    ML_G7E_48XLARGE = "ml.g7e.48xlarge"
    ML_P6_B300_48XLARGE = "ml.p6-b300.48xlarge"
    ML_G4DN_XLARGE = "ml.g4dn.xlarge"
    ML_G4DN_2XLARGE = "ml.g4dn.2xlarge"
    ML_G4DN_4XLARGE = "ml.g4dn.4xlarge"
    ML_G4DN_8XLARGE = "ml.g4dn.8xlarge"
    ML_G4DN_12XLARGE = "ml.g4dn.12xlarge"
    ML_G4DN_16XLARGE = "ml.g4dn.16xlarge"
    ML_C6G_MEDIUM = "ml.c6g.medium"
    ML_C6G_LARGE = "ml.c6g.large"
    ML_C6G_XLARGE = "ml.c6g.xlarge"
    ML_C6G_2XLARGE = "ml.c6g.2xlarge"
    ML_C6G_4XLARGE = "ml.c6g.4xlarge"
    ML_C6G_8XLARGE = "ml.c6g.8xlarge"
    ML_C6G_12XLARGE = "ml.c6g.12xlarge"
    ML_C6G_16XLARGE = "ml.c6g.16xlarge"
    ML_C7G_MEDIUM = "ml.c7g.medium"
    ML_C7G_LARGE = "ml.c7g.large"
    ML_C7G_XLARGE = "ml.c7g.xlarge"
    ML_C7G_2XLARGE = "ml.c7g.2xlarge"
    ML_C7G_4XLARGE = "ml.c7g.4xlarge"
    ML_C7G_8XLARGE = "ml.c7g.8xlarge"
    ML_C7G_12XLARGE = "ml.c7g.12xlarge"
    ML_C7G_16XLARGE = "ml.c7g.16xlarge"
    ML_C8G_MEDIUM = "ml.c8g.medium"
    ML_C8G_LARGE = "ml.c8g.large"
    ML_C8G_XLARGE = "ml.c8g.xlarge"
    ML_C8G_2XLARGE = "ml.c8g.2xlarge"
    ML_C8G_4XLARGE = "ml.c8g.4xlarge"
    ML_C8G_8XLARGE = "ml.c8g.8xlarge"
    ML_C8G_12XLARGE = "ml.c8g.12xlarge"
    ML_C8G_16XLARGE = "ml.c8g.16xlarge"
    ML_C8G_24XLARGE = "ml.c8g.24xlarge"
    ML_C8G_48XLARGE = "ml.c8g.48xlarge"
    ML_C6A_LARGE = "ml.c6a.large"
    ML_C6A_XLARGE = "ml.c6a.xlarge"
    ML_C6A_2XLARGE = "ml.c6a.2xlarge"
    ML_C6A_4XLARGE = "ml.c6a.4xlarge"
    ML_C6A_8XLARGE = "ml.c6a.8xlarge"
    ML_C6A_12XLARGE = "ml.c6a.12xlarge"
    ML_C6A_16XLARGE = "ml.c6a.16xlarge"
    ML_C6A_24XLARGE = "ml.c6a.24xlarge"
    ML_C6A_32XLARGE = "ml.c6a.32xlarge"
    ML_C6A_48XLARGE = "ml.c6a.48xlarge"
    ML_M6A_LARGE = "ml.m6a.large"
    ML_M6A_XLARGE = "ml.m6a.xlarge"
    ML_M6A_2XLARGE = "ml.m6a.2xlarge"
    ML_M6A_4XLARGE = "ml.m6a.4xlarge"
    ML_M6A_8XLARGE = "ml.m6a.8xlarge"
    ML_M6A_12XLARGE = "ml.m6a.12xlarge"
    ML_M6A_16XLARGE = "ml.m6a.16xlarge"
    ML_M6A_24XLARGE = "ml.m6a.24xlarge"
    ML_M6A_32XLARGE = "ml.m6a.32xlarge"
    ML_M6A_48XLARGE = "ml.m6a.48xlarge"
    ML_M6G_MEDIUM = "ml.m6g.medium"
    ML_M6G_LARGE = "ml.m6g.large"
    ML_M6G_XLARGE = "ml.m6g.xlarge"
    ML_M6G_2XLARGE = "ml.m6g.2xlarge"
    ML_M6G_4XLARGE = "ml.m6g.4xlarge"
    ML_M6G_8XLARGE = "ml.m6g.8xlarge"
    ML_M6G_12XLARGE = "ml.m6g.12xlarge"
    ML_M6G_16XLARGE = "ml.m6g.16xlarge"
    ML_M7G_MEDIUM = "ml.m7g.medium"
    ML_M7G_LARGE = "ml.m7g.large"
    ML_M7G_XLARGE = "ml.m7g.xlarge"
    ML_M7G_2XLARGE = "ml.m7g.2xlarge"
    ML_M7G_4XLARGE = "ml.m7g.4xlarge"
    ML_M7G_8XLARGE = "ml.m7g.8xlarge"
    ML_M7G_12XLARGE = "ml.m7g.12xlarge"
    ML_M7G_16XLARGE = "ml.m7g.16xlarge"
    ML_M8G_MEDIUM = "ml.m8g.medium"
    ML_M8G_LARGE = "ml.m8g.large"
    ML_M8G_XLARGE = "ml.m8g.xlarge"
    ML_M8G_2XLARGE = "ml.m8g.2xlarge"
    ML_M8G_4XLARGE = "ml.m8g.4xlarge"
    ML_M8G_8XLARGE = "ml.m8g.8xlarge"
    ML_M8G_12XLARGE = "ml.m8g.12xlarge"
    ML_M8G_16XLARGE = "ml.m8g.16xlarge"
    ML_M8G_24XLARGE = "ml.m8g.24xlarge"
    ML_M8G_48XLARGE = "ml.m8g.48xlarge"
    ML_G7_2XLARGE = "ml.g7.2xlarge"
    ML_G7_4XLARGE = "ml.g7.4xlarge"
    ML_G7_8XLARGE = "ml.g7.8xlarge"
    ML_G7_12XLARGE = "ml.g7.12xlarge"
    ML_G7_24XLARGE = "ml.g7.24xlarge"
    ML_G7_48XLARGE = "ml.g7.48xlarge"
    ML_C8A_16XLARGE = "ml.c8a.16xlarge"
    ML_M8A_16XLARGE = "ml.m8a.16xlarge"
    _OTHER = ...

ClusterInstanceTypeLike: TypeAlias = (
    ClusterInstanceType
    | Literal[
        "ml.p4d.24xlarge",
        "ml.p4de.24xlarge",
        "ml.p5.48xlarge",
        "ml.p5.4xlarge",
        "ml.p6e-gb200.36xlarge",
        "ml.trn1.32xlarge",
        "ml.trn1n.32xlarge",
        "ml.g5.xlarge",
        "ml.g5.2xlarge",
        "ml.g5.4xlarge",
        "ml.g5.8xlarge",
        "ml.g5.12xlarge",
        "ml.g5.16xlarge",
        "ml.g5.24xlarge",
        "ml.g5.48xlarge",
        "ml.c5.large",
        "ml.c5.xlarge",
        "ml.c5.2xlarge",
        "ml.c5.4xlarge",
        "ml.c5.9xlarge",
        "ml.c5.12xlarge",
        "ml.c5.18xlarge",
        "ml.c5.24xlarge",
        "ml.c5n.large",
        "ml.c5n.2xlarge",
        "ml.c5n.4xlarge",
        "ml.c5n.9xlarge",
        "ml.c5n.18xlarge",
        "ml.m5.large",
        "ml.m5.xlarge",
        "ml.m5.2xlarge",
        "ml.m5.4xlarge",
        "ml.m5.8xlarge",
        "ml.m5.12xlarge",
        "ml.m5.16xlarge",
        "ml.m5.24xlarge",
        "ml.t3.medium",
        "ml.t3.large",
        "ml.t3.xlarge",
        "ml.t3.2xlarge",
        "ml.g6.xlarge",
        "ml.g6.2xlarge",
        "ml.g6.4xlarge",
        "ml.g6.8xlarge",
        "ml.g6.16xlarge",
        "ml.g6.12xlarge",
        "ml.g6.24xlarge",
        "ml.g6.48xlarge",
        "ml.gr6.4xlarge",
        "ml.gr6.8xlarge",
        "ml.g6e.xlarge",
        "ml.g6e.2xlarge",
        "ml.g6e.4xlarge",
        "ml.g6e.8xlarge",
        "ml.g6e.16xlarge",
        "ml.g6e.12xlarge",
        "ml.g6e.24xlarge",
        "ml.g6e.48xlarge",
        "ml.p5e.48xlarge",
        "ml.p5en.48xlarge",
        "ml.p6-b200.48xlarge",
        "ml.trn2.3xlarge",
        "ml.trn2.48xlarge",
        "ml.c6i.large",
        "ml.c6i.xlarge",
        "ml.c6i.2xlarge",
        "ml.c6i.4xlarge",
        "ml.c6i.8xlarge",
        "ml.c6i.12xlarge",
        "ml.c6i.16xlarge",
        "ml.c6i.24xlarge",
        "ml.c6i.32xlarge",
        "ml.m6i.large",
        "ml.m6i.xlarge",
        "ml.m6i.2xlarge",
        "ml.m6i.4xlarge",
        "ml.m6i.8xlarge",
        "ml.m6i.12xlarge",
        "ml.m6i.16xlarge",
        "ml.m6i.24xlarge",
        "ml.m6i.32xlarge",
        "ml.r6i.large",
        "ml.r6i.xlarge",
        "ml.r6i.2xlarge",
        "ml.r6i.4xlarge",
        "ml.r6i.8xlarge",
        "ml.r6i.12xlarge",
        "ml.r6i.16xlarge",
        "ml.r6i.24xlarge",
        "ml.r6i.32xlarge",
        "ml.i3en.large",
        "ml.i3en.xlarge",
        "ml.i3en.2xlarge",
        "ml.i3en.3xlarge",
        "ml.i3en.6xlarge",
        "ml.i3en.12xlarge",
        "ml.i3en.24xlarge",
        "ml.m7i.large",
        "ml.m7i.xlarge",
        "ml.m7i.2xlarge",
        "ml.m7i.4xlarge",
        "ml.m7i.8xlarge",
        "ml.m7i.12xlarge",
        "ml.m7i.16xlarge",
        "ml.m7i.24xlarge",
        "ml.m7i.48xlarge",
        "ml.r7i.large",
        "ml.r7i.xlarge",
        "ml.r7i.2xlarge",
        "ml.r7i.4xlarge",
        "ml.r7i.8xlarge",
        "ml.r7i.12xlarge",
        "ml.r7i.16xlarge",
        "ml.r7i.24xlarge",
        "ml.r7i.48xlarge",
        "ml.r5d.16xlarge",
        "ml.g7e.2xlarge",
        "ml.g7e.4xlarge",
        "ml.g7e.8xlarge",
        "ml.g7e.12xlarge",
        "ml.g7e.24xlarge",
        "ml.g7e.48xlarge",
        "ml.p6-b300.48xlarge",
        "ml.g4dn.xlarge",
        "ml.g4dn.2xlarge",
        "ml.g4dn.4xlarge",
        "ml.g4dn.8xlarge",
        "ml.g4dn.12xlarge",
        "ml.g4dn.16xlarge",
        "ml.c6g.medium",
        "ml.c6g.large",
        "ml.c6g.xlarge",
        "ml.c6g.2xlarge",
        "ml.c6g.4xlarge",
        "ml.c6g.8xlarge",
        "ml.c6g.12xlarge",
        "ml.c6g.16xlarge",
        "ml.c7g.medium",
        "ml.c7g.large",
        "ml.c7g.xlarge",
        "ml.c7g.2xlarge",
        "ml.c7g.4xlarge",
        "ml.c7g.8xlarge",
        "ml.c7g.12xlarge",
        "ml.c7g.16xlarge",
        "ml.c8g.medium",
        "ml.c8g.large",
        "ml.c8g.xlarge",
        "ml.c8g.2xlarge",
        "ml.c8g.4xlarge",
        "ml.c8g.8xlarge",
        "ml.c8g.12xlarge",
        "ml.c8g.16xlarge",
        "ml.c8g.24xlarge",
        "ml.c8g.48xlarge",
        "ml.c6a.large",
        "ml.c6a.xlarge",
        "ml.c6a.2xlarge",
        "ml.c6a.4xlarge",
        "ml.c6a.8xlarge",
        "ml.c6a.12xlarge",
        "ml.c6a.16xlarge",
        "ml.c6a.24xlarge",
        "ml.c6a.32xlarge",
        "ml.c6a.48xlarge",
        "ml.m6a.large",
        "ml.m6a.xlarge",
        "ml.m6a.2xlarge",
        "ml.m6a.4xlarge",
        "ml.m6a.8xlarge",
        "ml.m6a.12xlarge",
        "ml.m6a.16xlarge",
        "ml.m6a.24xlarge",
        "ml.m6a.32xlarge",
        "ml.m6a.48xlarge",
        "ml.m6g.medium",
        "ml.m6g.large",
        "ml.m6g.xlarge",
        "ml.m6g.2xlarge",
        "ml.m6g.4xlarge",
        "ml.m6g.8xlarge",
        "ml.m6g.12xlarge",
        "ml.m6g.16xlarge",
        "ml.m7g.medium",
        "ml.m7g.large",
        "ml.m7g.xlarge",
        "ml.m7g.2xlarge",
        "ml.m7g.4xlarge",
        "ml.m7g.8xlarge",
        "ml.m7g.12xlarge",
        "ml.m7g.16xlarge",
        "ml.m8g.medium",
        "ml.m8g.large",
        "ml.m8g.xlarge",
        "ml.m8g.2xlarge",
        "ml.m8g.4xlarge",
        "ml.m8g.8xlarge",
        "ml.m8g.12xlarge",
        "ml.m8g.16xlarge",
        "ml.m8g.24xlarge",
        "ml.m8g.48xlarge",
        "ml.g7.2xlarge",
        "ml.g7.4xlarge",
        "ml.g7.8xlarge",
        "ml.g7.12xlarge",
        "ml.g7.24xlarge",
        "ml.g7.48xlarge",
        "ml.c8a.16xlarge",
        "ml.m8a.16xlarge",
    ]
)

class ClusterInterfaceType(OpenEnum):
    EFA = "efa"
    EFA_ONLY = "efa-only"
    _OTHER = ...

ClusterInterfaceTypeLike: TypeAlias = ClusterInterfaceType | Literal["efa", "efa-only"]

class ClusterKubernetesTaintEffect(OpenEnum):
    NO_SCHEDULE = "NoSchedule"
    PREFER_NO_SCHEDULE = "PreferNoSchedule"
    NO_EXECUTE = "NoExecute"
    _OTHER = ...

ClusterKubernetesTaintEffectLike: TypeAlias = (
    ClusterKubernetesTaintEffect
    | Literal["NoSchedule", "PreferNoSchedule", "NoExecute"]
)

class ClusterNodeProvisioningMode(OpenEnum):
    CONTINUOUS = "Continuous"
    _OTHER = ...

ClusterNodeProvisioningModeLike: TypeAlias = (
    ClusterNodeProvisioningMode | Literal["Continuous"]
)

class ClusterNodeRecovery(OpenEnum):
    AUTOMATIC = "Automatic"
    NONE = "None"
    _OTHER = ...

ClusterNodeRecoveryLike: TypeAlias = ClusterNodeRecovery | Literal["Automatic", "None"]

class ClusterOnDrainTimeout(OpenEnum):
    """The action to take if the pods on an instance don't drain within the
    configured timeout. Valid values are `Skip` and `Force`.
    """

    FORCE = "Force"
    SKIP = "Skip"
    _OTHER = ...

ClusterOnDrainTimeoutLike: TypeAlias = ClusterOnDrainTimeout | Literal["Force", "Skip"]

class ClusterOperationSortBy(OpenEnum):
    CREATION_TIME = "CreationTime"
    _OTHER = ...

ClusterOperationSortByLike: TypeAlias = ClusterOperationSortBy | Literal["CreationTime"]

class ClusterOperationStatus(OpenEnum):
    IN_PROGRESS = "InProgress"
    SUPERSEDED = "Superseded"
    DONE = "Done"
    _OTHER = ...

ClusterOperationStatusLike: TypeAlias = (
    ClusterOperationStatus | Literal["InProgress", "Superseded", "Done"]
)

class ClusterOperationType(OpenEnum):
    SCALING = "Scaling"
    DEEP_HEALTH_CHECK = "DeepHealthCheck"
    _OTHER = ...

ClusterOperationTypeLike: TypeAlias = (
    ClusterOperationType | Literal["Scaling", "DeepHealthCheck"]
)

class ClusterPatchingStrategy(OpenEnum):
    """The strategy for applying automatic patches to instances.

    - `WhenIdle`: Cordons all instances and patches each instance as it becomes
      idle (no running jobs). Each instance is uncordoned immediately after
      patching and becomes available for new jobs. If instances do not become
      idle, they remain on the previous AMI version. You can then use
      UpdateClusterSoftware with the desired ImageReleaseVersion to manually
      update the remaining instances.
    - `WhenAllIdle`: Cordons all instances and waits for all to become idle before
      patching. All instances are uncordoned after patching completes. If not all
      instances become idle, no patching occurs and all instances remain on the
      previous AMI version.
    - `DrainFirst`: Designed for workloads that never become idle, such as
      inference. Cordons instances, evicts the running pods, and then patches each
      instance in batches. Each instance is uncordoned after patching. Use
      `DrainPolicy` to control how long to wait for pods to drain and what happens
      if the drain times out. Requires `MaximumBatchSize` in `DeploymentConfig`.
      Available only for clusters that use Amazon EKS as the orchestrator.
    """

    WHEN_IDLE = "WhenIdle"
    WHEN_ALL_IDLE = "WhenAllIdle"
    DRAIN_FIRST = "DrainFirst"
    _OTHER = ...

ClusterPatchingStrategyLike: TypeAlias = (
    ClusterPatchingStrategy | Literal["WhenIdle", "WhenAllIdle", "DrainFirst"]
)

class ClusterSlurmConfigStrategy(OpenEnum):
    OVERWRITE = "Overwrite"
    MANAGED = "Managed"
    MERGE = "Merge"
    _OTHER = ...

ClusterSlurmConfigStrategyLike: TypeAlias = (
    ClusterSlurmConfigStrategy | Literal["Overwrite", "Managed", "Merge"]
)

class ClusterSlurmNodeType(OpenEnum):
    CONTROLLER = "Controller"
    LOGIN = "Login"
    COMPUTE = "Compute"
    _OTHER = ...

ClusterSlurmNodeTypeLike: TypeAlias = (
    ClusterSlurmNodeType | Literal["Controller", "Login", "Compute"]
)

class ClusterSortBy(OpenEnum):
    CREATION_TIME = "CREATION_TIME"
    NAME = "NAME"
    _OTHER = ...

ClusterSortByLike: TypeAlias = ClusterSortBy | Literal["CREATION_TIME", "NAME"]

class ClusterStatus(OpenEnum):
    CREATING = "Creating"
    DELETING = "Deleting"
    FAILED = "Failed"
    IN_SERVICE = "InService"
    ROLLING_BACK = "RollingBack"
    SYSTEM_UPDATING = "SystemUpdating"
    UPDATING = "Updating"
    _OTHER = ...

ClusterStatusLike: TypeAlias = (
    ClusterStatus
    | Literal[
        "Creating",
        "Deleting",
        "Failed",
        "InService",
        "RollingBack",
        "SystemUpdating",
        "Updating",
    ]
)

class CodeRepositorySortBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    LAST_MODIFIED_TIME = "LastModifiedTime"
    _OTHER = ...

CodeRepositorySortByLike: TypeAlias = (
    CodeRepositorySortBy | Literal["Name", "CreationTime", "LastModifiedTime"]
)

class CodeRepositorySortOrder(OpenEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"
    _OTHER = ...

CodeRepositorySortOrderLike: TypeAlias = (
    CodeRepositorySortOrder | Literal["Ascending", "Descending"]
)

class CollectionType(OpenEnum):
    LIST = "List"
    SET = "Set"
    VECTOR = "Vector"
    _OTHER = ...

CollectionTypeLike: TypeAlias = CollectionType | Literal["List", "Set", "Vector"]

class CompilationJobStatus(OpenEnum):
    INPROGRESS = "INPROGRESS"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    STARTING = "STARTING"
    STOPPING = "STOPPING"
    STOPPED = "STOPPED"
    _OTHER = ...

CompilationJobStatusLike: TypeAlias = (
    CompilationJobStatus
    | Literal["INPROGRESS", "COMPLETED", "FAILED", "STARTING", "STOPPING", "STOPPED"]
)

class CompleteOnConvergence(OpenEnum):
    DISABLED = "Disabled"
    ENABLED = "Enabled"
    _OTHER = ...

CompleteOnConvergenceLike: TypeAlias = (
    CompleteOnConvergence | Literal["Disabled", "Enabled"]
)

class CompressionType(OpenEnum):
    NONE = "None"
    GZIP = "Gzip"
    _OTHER = ...

CompressionTypeLike: TypeAlias = CompressionType | Literal["None", "Gzip"]

class ConditionOutcome(OpenEnum):
    TRUE = "True"
    FALSE = "False"
    _OTHER = ...

ConditionOutcomeLike: TypeAlias = ConditionOutcome | Literal["True", "False"]

class ContainerMode(OpenEnum):
    SINGLE_MODEL = "SingleModel"
    MULTI_MODEL = "MultiModel"
    _OTHER = ...

ContainerModeLike: TypeAlias = ContainerMode | Literal["SingleModel", "MultiModel"]

class ContentClassifier(OpenEnum):
    FREE_OF_PERSONALLY_IDENTIFIABLE_INFORMATION = (
        "FreeOfPersonallyIdentifiableInformation"
    )
    FREE_OF_ADULT_CONTENT = "FreeOfAdultContent"
    _OTHER = ...

ContentClassifierLike: TypeAlias = (
    ContentClassifier
    | Literal["FreeOfPersonallyIdentifiableInformation", "FreeOfAdultContent"]
)

class CrossAccountFilterOption(OpenEnum):
    SAME_ACCOUNT = "SameAccount"
    CROSS_ACCOUNT = "CrossAccount"
    _OTHER = ...

CrossAccountFilterOptionLike: TypeAlias = (
    CrossAccountFilterOption | Literal["SameAccount", "CrossAccount"]
)

class CustomizationTechnique(OpenEnum):
    SFT = "SFT"
    DPO = "DPO"
    RLVR = "RLVR"
    RLAIF = "RLAIF"
    _OTHER = ...

CustomizationTechniqueLike: TypeAlias = (
    CustomizationTechnique | Literal["SFT", "DPO", "RLVR", "RLAIF"]
)

class DataDistributionType(OpenEnum):
    FULLY_REPLICATED = "FullyReplicated"
    SHARDED_BY_S3_KEY = "ShardedByS3Key"
    _OTHER = ...

DataDistributionTypeLike: TypeAlias = (
    DataDistributionType | Literal["FullyReplicated", "ShardedByS3Key"]
)

class DataSourceName(OpenEnum):
    SALESFORCE_GENIE = "SalesforceGenie"
    SNOWFLAKE = "Snowflake"
    _OTHER = ...

DataSourceNameLike: TypeAlias = DataSourceName | Literal["SalesforceGenie", "Snowflake"]

class DatabaseConfigurationRollbackStatus(OpenEnum):
    NOT_APPLICABLE = "NotApplicable"
    REVERTED = "Reverted"
    REVERT_FAILED = "RevertFailed"
    _OTHER = ...

DatabaseConfigurationRollbackStatusLike: TypeAlias = (
    DatabaseConfigurationRollbackStatus
    | Literal["NotApplicable", "Reverted", "RevertFailed"]
)

class DeepHealthCheckType(OpenEnum):
    INSTANCE_STRESS = "InstanceStress"
    INSTANCE_CONNECTIVITY = "InstanceConnectivity"
    MULTI_NODE_TRAINING_VALIDATION = "MultiNodeTrainingValidation"
    _OTHER = ...

DeepHealthCheckTypeLike: TypeAlias = (
    DeepHealthCheckType
    | Literal["InstanceStress", "InstanceConnectivity", "MultiNodeTrainingValidation"]
)

class DetailedAlgorithmStatus(OpenEnum):
    NOT_STARTED = "NotStarted"
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"
    _OTHER = ...

DetailedAlgorithmStatusLike: TypeAlias = (
    DetailedAlgorithmStatus | Literal["NotStarted", "InProgress", "Completed", "Failed"]
)

class DetailedModelPackageStatus(OpenEnum):
    NOT_STARTED = "NotStarted"
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"
    _OTHER = ...

DetailedModelPackageStatusLike: TypeAlias = (
    DetailedModelPackageStatus
    | Literal["NotStarted", "InProgress", "Completed", "Failed"]
)

class DeviceDeploymentStatus(OpenEnum):
    READYTODEPLOY = "READYTODEPLOY"
    INPROGRESS = "INPROGRESS"
    DEPLOYED = "DEPLOYED"
    FAILED = "FAILED"
    STOPPING = "STOPPING"
    STOPPED = "STOPPED"
    _OTHER = ...

DeviceDeploymentStatusLike: TypeAlias = (
    DeviceDeploymentStatus
    | Literal[
        "READYTODEPLOY", "INPROGRESS", "DEPLOYED", "FAILED", "STOPPING", "STOPPED"
    ]
)

class DeviceSubsetType(OpenEnum):
    PERCENTAGE = "PERCENTAGE"
    SELECTION = "SELECTION"
    NAMECONTAINS = "NAMECONTAINS"
    _OTHER = ...

DeviceSubsetTypeLike: TypeAlias = (
    DeviceSubsetType | Literal["PERCENTAGE", "SELECTION", "NAMECONTAINS"]
)

class DirectInternetAccess(OpenEnum):
    ENABLED = "Enabled"
    DISABLED = "Disabled"
    _OTHER = ...

DirectInternetAccessLike: TypeAlias = (
    DirectInternetAccess | Literal["Enabled", "Disabled"]
)

class Direction(OpenEnum):
    BOTH = "Both"
    ASCENDANTS = "Ascendants"
    DESCENDANTS = "Descendants"
    _OTHER = ...

DirectionLike: TypeAlias = Direction | Literal["Both", "Ascendants", "Descendants"]

class DomainStatus(OpenEnum):
    DELETING = "Deleting"
    FAILED = "Failed"
    IN_SERVICE = "InService"
    PENDING = "Pending"
    UPDATING = "Updating"
    UPDATE_FAILED = "Update_Failed"
    DELETE_FAILED = "Delete_Failed"
    _OTHER = ...

DomainStatusLike: TypeAlias = (
    DomainStatus
    | Literal[
        "Deleting",
        "Failed",
        "InService",
        "Pending",
        "Updating",
        "Update_Failed",
        "Delete_Failed",
    ]
)

class EdgePackagingJobStatus(OpenEnum):
    STARTING = "STARTING"
    INPROGRESS = "INPROGRESS"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    STOPPING = "STOPPING"
    STOPPED = "STOPPED"
    _OTHER = ...

EdgePackagingJobStatusLike: TypeAlias = (
    EdgePackagingJobStatus
    | Literal["STARTING", "INPROGRESS", "COMPLETED", "FAILED", "STOPPING", "STOPPED"]
)

class EdgePresetDeploymentStatus(OpenEnum):
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    _OTHER = ...

EdgePresetDeploymentStatusLike: TypeAlias = (
    EdgePresetDeploymentStatus | Literal["COMPLETED", "FAILED"]
)

class EdgePresetDeploymentType(OpenEnum):
    GREENGRASS_V2_COMPONENT = "GreengrassV2Component"
    _OTHER = ...

EdgePresetDeploymentTypeLike: TypeAlias = (
    EdgePresetDeploymentType | Literal["GreengrassV2Component"]
)

class EnabledOrDisabled(OpenEnum):
    ENABLED = "Enabled"
    DISABLED = "Disabled"
    _OTHER = ...

EnabledOrDisabledLike: TypeAlias = EnabledOrDisabled | Literal["Enabled", "Disabled"]

class EndpointConfigSortKey(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    _OTHER = ...

EndpointConfigSortKeyLike: TypeAlias = (
    EndpointConfigSortKey | Literal["Name", "CreationTime"]
)

class EndpointSortKey(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"
    _OTHER = ...

EndpointSortKeyLike: TypeAlias = (
    EndpointSortKey | Literal["Name", "CreationTime", "Status"]
)

class EndpointStatus(OpenEnum):
    OUT_OF_SERVICE = "OutOfService"
    CREATING = "Creating"
    UPDATING = "Updating"
    SYSTEM_UPDATING = "SystemUpdating"
    ROLLING_BACK = "RollingBack"
    IN_SERVICE = "InService"
    DELETING = "Deleting"
    FAILED = "Failed"
    UPDATE_ROLLBACK_FAILED = "UpdateRollbackFailed"
    _OTHER = ...

EndpointStatusLike: TypeAlias = (
    EndpointStatus
    | Literal[
        "OutOfService",
        "Creating",
        "Updating",
        "SystemUpdating",
        "RollingBack",
        "InService",
        "Deleting",
        "Failed",
        "UpdateRollbackFailed",
    ]
)

class EvaluationType(OpenEnum):
    LLMAJ_EVALUATION = "LLMAJEvaluation"
    CUSTOM_SCORER_EVALUATION = "CustomScorerEvaluation"
    BENCHMARK_EVALUATION = "BenchmarkEvaluation"
    _OTHER = ...

EvaluationTypeLike: TypeAlias = (
    EvaluationType
    | Literal["LLMAJEvaluation", "CustomScorerEvaluation", "BenchmarkEvaluation"]
)

class EventSortBy(OpenEnum):
    EVENT_TIME = "EventTime"
    _OTHER = ...

EventSortByLike: TypeAlias = EventSortBy | Literal["EventTime"]

class ExecutionRoleIdentityConfig(OpenEnum):
    USER_PROFILE_NAME = "USER_PROFILE_NAME"
    DISABLED = "DISABLED"
    _OTHER = ...

ExecutionRoleIdentityConfigLike: TypeAlias = (
    ExecutionRoleIdentityConfig | Literal["USER_PROFILE_NAME", "DISABLED"]
)

class ExecutionRoleSessionNameMode(OpenEnum):
    STATIC = "STATIC"
    USER_IDENTITY = "USER_IDENTITY"
    _OTHER = ...

ExecutionRoleSessionNameModeLike: TypeAlias = (
    ExecutionRoleSessionNameMode | Literal["STATIC", "USER_IDENTITY"]
)

class ExecutionStatus(OpenEnum):
    PENDING = "Pending"
    COMPLETED = "Completed"
    COMPLETED_WITH_VIOLATIONS = "CompletedWithViolations"
    IN_PROGRESS = "InProgress"
    FAILED = "Failed"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
    _OTHER = ...

ExecutionStatusLike: TypeAlias = (
    ExecutionStatus
    | Literal[
        "Pending",
        "Completed",
        "CompletedWithViolations",
        "InProgress",
        "Failed",
        "Stopping",
        "Stopped",
    ]
)

class ExtensionHealthIssueCode(OpenEnum):
    INVALID_CONFIGURATION = "InvalidConfiguration"
    CONFIGURATION_CONFLICT = "ConfigurationConflict"
    ACCESS_DENIED = "AccessDenied"
    RESOURCE_NOT_FOUND = "ResourceNotFound"
    DEPENDENCY_UNREACHABLE = "DependencyUnreachable"
    EXTENSION_UNHEALTHY = "ExtensionUnhealthy"
    INTERNAL_FAILURE = "InternalFailure"
    OTHER = "Other"
    _OTHER = ...

ExtensionHealthIssueCodeLike: TypeAlias = (
    ExtensionHealthIssueCode
    | Literal[
        "InvalidConfiguration",
        "ConfigurationConflict",
        "AccessDenied",
        "ResourceNotFound",
        "DependencyUnreachable",
        "ExtensionUnhealthy",
        "InternalFailure",
        "Other",
    ]
)

class ExtensionStatus(OpenEnum):
    CREATING = "Creating"
    ACTIVE = "Active"
    CREATE_FAILED = "CreateFailed"
    UPDATING = "Updating"
    DELETING = "Deleting"
    DELETE_FAILED = "DeleteFailed"
    DEGRADED = "Degraded"
    UPDATE_FAILED = "UpdateFailed"
    _OTHER = ...

ExtensionStatusLike: TypeAlias = (
    ExtensionStatus
    | Literal[
        "Creating",
        "Active",
        "CreateFailed",
        "Updating",
        "Deleting",
        "DeleteFailed",
        "Degraded",
        "UpdateFailed",
    ]
)

class FailureHandlingPolicy(OpenEnum):
    ROLLBACK_ON_FAILURE = "ROLLBACK_ON_FAILURE"
    DO_NOTHING = "DO_NOTHING"
    _OTHER = ...

FailureHandlingPolicyLike: TypeAlias = (
    FailureHandlingPolicy | Literal["ROLLBACK_ON_FAILURE", "DO_NOTHING"]
)

class FairShare(OpenEnum):
    ENABLED = "Enabled"
    DISABLED = "Disabled"
    _OTHER = ...

FairShareLike: TypeAlias = FairShare | Literal["Enabled", "Disabled"]

class FeatureGroupSortBy(OpenEnum):
    NAME = "Name"
    FEATURE_GROUP_STATUS = "FeatureGroupStatus"
    OFFLINE_STORE_STATUS = "OfflineStoreStatus"
    CREATION_TIME = "CreationTime"
    _OTHER = ...

FeatureGroupSortByLike: TypeAlias = (
    FeatureGroupSortBy
    | Literal["Name", "FeatureGroupStatus", "OfflineStoreStatus", "CreationTime"]
)

class FeatureGroupSortOrder(OpenEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"
    _OTHER = ...

FeatureGroupSortOrderLike: TypeAlias = (
    FeatureGroupSortOrder | Literal["Ascending", "Descending"]
)

class FeatureGroupStatus(OpenEnum):
    CREATING = "Creating"
    CREATED = "Created"
    CREATE_FAILED = "CreateFailed"
    DELETING = "Deleting"
    DELETE_FAILED = "DeleteFailed"
    _OTHER = ...

FeatureGroupStatusLike: TypeAlias = (
    FeatureGroupStatus
    | Literal["Creating", "Created", "CreateFailed", "Deleting", "DeleteFailed"]
)

class FeatureStatus(OpenEnum):
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
    _OTHER = ...

FeatureStatusLike: TypeAlias = FeatureStatus | Literal["ENABLED", "DISABLED"]

class FeatureType(OpenEnum):
    INTEGRAL = "Integral"
    FRACTIONAL = "Fractional"
    STRING = "String"
    _OTHER = ...

FeatureTypeLike: TypeAlias = FeatureType | Literal["Integral", "Fractional", "String"]

class FileSystemAccessMode(OpenEnum):
    RW = "rw"
    RO = "ro"
    _OTHER = ...

FileSystemAccessModeLike: TypeAlias = FileSystemAccessMode | Literal["rw", "ro"]

class FileSystemType(OpenEnum):
    EFS = "EFS"
    FSX_LUSTRE = "FSxLustre"
    _OTHER = ...

FileSystemTypeLike: TypeAlias = FileSystemType | Literal["EFS", "FSxLustre"]

class FillingType(OpenEnum):
    FRONTFILL = "frontfill"
    MIDDLEFILL = "middlefill"
    BACKFILL = "backfill"
    FUTUREFILL = "futurefill"
    FRONTFILL_VALUE = "frontfill_value"
    MIDDLEFILL_VALUE = "middlefill_value"
    BACKFILL_VALUE = "backfill_value"
    FUTUREFILL_VALUE = "futurefill_value"
    _OTHER = ...

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

class FlatInvocations(OpenEnum):
    CONTINUE = "Continue"
    STOP = "Stop"
    _OTHER = ...

FlatInvocationsLike: TypeAlias = FlatInvocations | Literal["Continue", "Stop"]

class FlowDefinitionStatus(OpenEnum):
    INITIALIZING = "Initializing"
    ACTIVE = "Active"
    FAILED = "Failed"
    DELETING = "Deleting"
    _OTHER = ...

FlowDefinitionStatusLike: TypeAlias = (
    FlowDefinitionStatus | Literal["Initializing", "Active", "Failed", "Deleting"]
)

class ForEachStatus(OpenEnum):
    """The status of a ForEach step execution. Valid values are:

    - `Succeeded` indicates that the ForEach step execution completed
      successfully.
    - `Failed` indicates that the ForEach step execution failed.
    - `Stopped` indicates that the ForEach step execution was stopped.
    """

    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    STOPPED = "Stopped"
    _OTHER = ...

ForEachStatusLike: TypeAlias = ForEachStatus | Literal["Succeeded", "Failed", "Stopped"]

class Framework(OpenEnum):
    TENSORFLOW = "TENSORFLOW"
    KERAS = "KERAS"
    MXNET = "MXNET"
    ONNX = "ONNX"
    PYTORCH = "PYTORCH"
    XGBOOST = "XGBOOST"
    TFLITE = "TFLITE"
    DARKNET = "DARKNET"
    SKLEARN = "SKLEARN"
    _OTHER = ...

FrameworkLike: TypeAlias = (
    Framework
    | Literal[
        "TENSORFLOW",
        "KERAS",
        "MXNET",
        "ONNX",
        "PYTORCH",
        "XGBOOST",
        "TFLITE",
        "DARKNET",
        "SKLEARN",
    ]
)

class GlobalInferenceGatewayFilterName(OpenEnum):
    """The attribute to filter on when you call `ListGlobalInferenceGateways`."""

    STATUS = "Status"
    _OTHER = ...

GlobalInferenceGatewayFilterNameLike: TypeAlias = (
    GlobalInferenceGatewayFilterName | Literal["Status"]
)

class GlobalInferenceGatewayMemberFilterName(OpenEnum):
    """The attribute to filter on when you call `ListInferenceGateways`."""

    STATUS = "Status"
    CLUSTER_ARN = "ClusterArn"
    _OTHER = ...

GlobalInferenceGatewayMemberFilterNameLike: TypeAlias = (
    GlobalInferenceGatewayMemberFilterName | Literal["Status", "ClusterArn"]
)

class GlobalInferenceGatewayMemberStatus(OpenEnum):
    """The status of an in-cluster inference gateway in a global inference gateway.
    This status describes the membership in the global inference gateway, not the
    health of the in-cluster inference gateway.
    """

    ADDING = "ADDING"
    ACTIVE = "ACTIVE"
    REMOVING = "REMOVING"
    FAILED = "FAILED"
    _OTHER = ...

GlobalInferenceGatewayMemberStatusLike: TypeAlias = (
    GlobalInferenceGatewayMemberStatus
    | Literal["ADDING", "ACTIVE", "REMOVING", "FAILED"]
)

class GlobalInferenceGatewayStatus(OpenEnum):
    """The status of a global inference gateway."""

    CREATING = "CREATING"
    ACTIVE = "ACTIVE"
    UPDATING = "UPDATING"
    DELETING = "DELETING"
    FAILED = "FAILED"
    _OTHER = ...

GlobalInferenceGatewayStatusLike: TypeAlias = (
    GlobalInferenceGatewayStatus
    | Literal["CREATING", "ACTIVE", "UPDATING", "DELETING", "FAILED"]
)

class HomeEfsFileSystemCreation(OpenEnum):
    """Indicates whether a home EFS file system is created for the domain."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
    _OTHER = ...

HomeEfsFileSystemCreationLike: TypeAlias = (
    HomeEfsFileSystemCreation | Literal["Enabled", "Disabled"]
)

class HubContentSortBy(OpenEnum):
    HUB_CONTENT_NAME = "HubContentName"
    CREATION_TIME = "CreationTime"
    HUB_CONTENT_STATUS = "HubContentStatus"
    _OTHER = ...

HubContentSortByLike: TypeAlias = (
    HubContentSortBy | Literal["HubContentName", "CreationTime", "HubContentStatus"]
)

class HubContentStatus(OpenEnum):
    AVAILABLE = "Available"
    IMPORTING = "Importing"
    DELETING = "Deleting"
    IMPORT_FAILED = "ImportFailed"
    DELETE_FAILED = "DeleteFailed"
    PENDING_IMPORT = "PendingImport"
    PENDING_DELETE = "PendingDelete"
    _OTHER = ...

HubContentStatusLike: TypeAlias = (
    HubContentStatus
    | Literal[
        "Available",
        "Importing",
        "Deleting",
        "ImportFailed",
        "DeleteFailed",
        "PendingImport",
        "PendingDelete",
    ]
)

class HubContentSupportStatus(OpenEnum):
    SUPPORTED = "Supported"
    DEPRECATED = "Deprecated"
    RESTRICTED = "Restricted"
    _OTHER = ...

HubContentSupportStatusLike: TypeAlias = (
    HubContentSupportStatus | Literal["Supported", "Deprecated", "Restricted"]
)

class HubContentType(OpenEnum):
    MODEL = "Model"
    NOTEBOOK = "Notebook"
    MODEL_REFERENCE = "ModelReference"
    DATA_SET = "DataSet"
    JSON_DOC = "JsonDoc"
    _OTHER = ...

HubContentTypeLike: TypeAlias = (
    HubContentType
    | Literal["Model", "Notebook", "ModelReference", "DataSet", "JsonDoc"]
)

class HubSortBy(OpenEnum):
    HUB_NAME = "HubName"
    CREATION_TIME = "CreationTime"
    HUB_STATUS = "HubStatus"
    ACCOUNT_ID_OWNER = "AccountIdOwner"
    _OTHER = ...

HubSortByLike: TypeAlias = (
    HubSortBy | Literal["HubName", "CreationTime", "HubStatus", "AccountIdOwner"]
)

class HubStatus(OpenEnum):
    IN_SERVICE = "InService"
    CREATING = "Creating"
    UPDATING = "Updating"
    DELETING = "Deleting"
    CREATE_FAILED = "CreateFailed"
    UPDATE_FAILED = "UpdateFailed"
    DELETE_FAILED = "DeleteFailed"
    _OTHER = ...

HubStatusLike: TypeAlias = (
    HubStatus
    | Literal[
        "InService",
        "Creating",
        "Updating",
        "Deleting",
        "CreateFailed",
        "UpdateFailed",
        "DeleteFailed",
    ]
)

class HumanTaskUiStatus(OpenEnum):
    ACTIVE = "Active"
    DELETING = "Deleting"
    _OTHER = ...

HumanTaskUiStatusLike: TypeAlias = HumanTaskUiStatus | Literal["Active", "Deleting"]

class HyperParameterScalingType(OpenEnum):
    AUTO = "Auto"
    LINEAR = "Linear"
    LOGARITHMIC = "Logarithmic"
    REVERSE_LOGARITHMIC = "ReverseLogarithmic"
    _OTHER = ...

HyperParameterScalingTypeLike: TypeAlias = (
    HyperParameterScalingType
    | Literal["Auto", "Linear", "Logarithmic", "ReverseLogarithmic"]
)

class HyperParameterTuningAllocationStrategy(OpenEnum):
    PRIORITIZED = "Prioritized"
    _OTHER = ...

HyperParameterTuningAllocationStrategyLike: TypeAlias = (
    HyperParameterTuningAllocationStrategy | Literal["Prioritized"]
)

class HyperParameterTuningJobObjectiveType(OpenEnum):
    MAXIMIZE = "Maximize"
    MINIMIZE = "Minimize"
    _OTHER = ...

HyperParameterTuningJobObjectiveTypeLike: TypeAlias = (
    HyperParameterTuningJobObjectiveType | Literal["Maximize", "Minimize"]
)

class HyperParameterTuningJobSortByOptions(OpenEnum):
    NAME = "Name"
    STATUS = "Status"
    CREATION_TIME = "CreationTime"
    _OTHER = ...

HyperParameterTuningJobSortByOptionsLike: TypeAlias = (
    HyperParameterTuningJobSortByOptions | Literal["Name", "Status", "CreationTime"]
)

class HyperParameterTuningJobStatus(OpenEnum):
    COMPLETED = "Completed"
    IN_PROGRESS = "InProgress"
    FAILED = "Failed"
    STOPPED = "Stopped"
    STOPPING = "Stopping"
    DELETING = "Deleting"
    DELETE_FAILED = "DeleteFailed"
    _OTHER = ...

HyperParameterTuningJobStatusLike: TypeAlias = (
    HyperParameterTuningJobStatus
    | Literal[
        "Completed",
        "InProgress",
        "Failed",
        "Stopped",
        "Stopping",
        "Deleting",
        "DeleteFailed",
    ]
)

class HyperParameterTuningJobStrategyType(OpenEnum):
    """The strategy hyperparameter tuning uses to find the best combination of
    hyperparameters for your model.
    """

    BAYESIAN = "Bayesian"
    RANDOM = "Random"
    HYPERBAND = "Hyperband"
    GRID = "Grid"
    _OTHER = ...

HyperParameterTuningJobStrategyTypeLike: TypeAlias = (
    HyperParameterTuningJobStrategyType
    | Literal["Bayesian", "Random", "Hyperband", "Grid"]
)

class HyperParameterTuningJobWarmStartType(OpenEnum):
    IDENTICAL_DATA_AND_ALGORITHM = "IdenticalDataAndAlgorithm"
    TRANSFER_LEARNING = "TransferLearning"
    _OTHER = ...

HyperParameterTuningJobWarmStartTypeLike: TypeAlias = (
    HyperParameterTuningJobWarmStartType
    | Literal["IdenticalDataAndAlgorithm", "TransferLearning"]
)

class IPAddressType(OpenEnum):
    IPV4 = "ipv4"
    DUALSTACK = "dualstack"
    _OTHER = ...

IPAddressTypeLike: TypeAlias = IPAddressType | Literal["ipv4", "dualstack"]

class IdleResourceSharing(OpenEnum):
    ENABLED = "Enabled"
    DISABLED = "Disabled"
    _OTHER = ...

IdleResourceSharingLike: TypeAlias = (
    IdleResourceSharing | Literal["Enabled", "Disabled"]
)

class ImageSortBy(OpenEnum):
    CREATION_TIME = "CREATION_TIME"
    LAST_MODIFIED_TIME = "LAST_MODIFIED_TIME"
    IMAGE_NAME = "IMAGE_NAME"
    _OTHER = ...

ImageSortByLike: TypeAlias = (
    ImageSortBy | Literal["CREATION_TIME", "LAST_MODIFIED_TIME", "IMAGE_NAME"]
)

class ImageSortOrder(OpenEnum):
    ASCENDING = "ASCENDING"
    DESCENDING = "DESCENDING"
    _OTHER = ...

ImageSortOrderLike: TypeAlias = ImageSortOrder | Literal["ASCENDING", "DESCENDING"]

class ImageStatus(OpenEnum):
    CREATING = "CREATING"
    CREATED = "CREATED"
    CREATE_FAILED = "CREATE_FAILED"
    UPDATING = "UPDATING"
    UPDATE_FAILED = "UPDATE_FAILED"
    DELETING = "DELETING"
    DELETE_FAILED = "DELETE_FAILED"
    _OTHER = ...

ImageStatusLike: TypeAlias = (
    ImageStatus
    | Literal[
        "CREATING",
        "CREATED",
        "CREATE_FAILED",
        "UPDATING",
        "UPDATE_FAILED",
        "DELETING",
        "DELETE_FAILED",
    ]
)

class ImageVersionSortBy(OpenEnum):
    CREATION_TIME = "CREATION_TIME"
    LAST_MODIFIED_TIME = "LAST_MODIFIED_TIME"
    VERSION = "VERSION"
    _OTHER = ...

ImageVersionSortByLike: TypeAlias = (
    ImageVersionSortBy | Literal["CREATION_TIME", "LAST_MODIFIED_TIME", "VERSION"]
)

class ImageVersionSortOrder(OpenEnum):
    ASCENDING = "ASCENDING"
    DESCENDING = "DESCENDING"
    _OTHER = ...

ImageVersionSortOrderLike: TypeAlias = (
    ImageVersionSortOrder | Literal["ASCENDING", "DESCENDING"]
)

class ImageVersionStatus(OpenEnum):
    CREATING = "CREATING"
    CREATED = "CREATED"
    CREATE_FAILED = "CREATE_FAILED"
    DELETING = "DELETING"
    DELETE_FAILED = "DELETE_FAILED"
    _OTHER = ...

ImageVersionStatusLike: TypeAlias = (
    ImageVersionStatus
    | Literal["CREATING", "CREATED", "CREATE_FAILED", "DELETING", "DELETE_FAILED"]
)

class IncludedData(OpenEnum):
    ALL_DATA = "AllData"
    METADATA_ONLY = "MetadataOnly"
    _OTHER = ...

IncludedDataLike: TypeAlias = IncludedData | Literal["AllData", "MetadataOnly"]

class InferenceComponentCapacitySizeType(OpenEnum):
    COPY_COUNT = "COPY_COUNT"
    CAPACITY_PERCENT = "CAPACITY_PERCENT"
    _OTHER = ...

InferenceComponentCapacitySizeTypeLike: TypeAlias = (
    InferenceComponentCapacitySizeType | Literal["COPY_COUNT", "CAPACITY_PERCENT"]
)

class InferenceComponentPlacementStrategy(OpenEnum):
    SPREAD = "SPREAD"
    BINPACK = "BINPACK"
    _OTHER = ...

InferenceComponentPlacementStrategyLike: TypeAlias = (
    InferenceComponentPlacementStrategy | Literal["SPREAD", "BINPACK"]
)

class InferenceComponentSortKey(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"
    _OTHER = ...

InferenceComponentSortKeyLike: TypeAlias = (
    InferenceComponentSortKey | Literal["Name", "CreationTime", "Status"]
)

class InferenceComponentStatus(OpenEnum):
    IN_SERVICE = "InService"
    CREATING = "Creating"
    UPDATING = "Updating"
    FAILED = "Failed"
    DELETING = "Deleting"
    _OTHER = ...

InferenceComponentStatusLike: TypeAlias = (
    InferenceComponentStatus
    | Literal["InService", "Creating", "Updating", "Failed", "Deleting"]
)

class InferenceExecutionMode(OpenEnum):
    SERIAL = "Serial"
    DIRECT = "Direct"
    _OTHER = ...

InferenceExecutionModeLike: TypeAlias = (
    InferenceExecutionMode | Literal["Serial", "Direct"]
)

class InferenceExperimentStatus(OpenEnum):
    CREATING = "Creating"
    CREATED = "Created"
    UPDATING = "Updating"
    RUNNING = "Running"
    STARTING = "Starting"
    STOPPING = "Stopping"
    COMPLETED = "Completed"
    CANCELLED = "Cancelled"
    _OTHER = ...

InferenceExperimentStatusLike: TypeAlias = (
    InferenceExperimentStatus
    | Literal[
        "Creating",
        "Created",
        "Updating",
        "Running",
        "Starting",
        "Stopping",
        "Completed",
        "Cancelled",
    ]
)

class InferenceExperimentStopDesiredState(OpenEnum):
    COMPLETED = "Completed"
    CANCELLED = "Cancelled"
    _OTHER = ...

InferenceExperimentStopDesiredStateLike: TypeAlias = (
    InferenceExperimentStopDesiredState | Literal["Completed", "Cancelled"]
)

class InferenceExperimentType(OpenEnum):
    SHADOW_MODE = "ShadowMode"
    _OTHER = ...

InferenceExperimentTypeLike: TypeAlias = InferenceExperimentType | Literal["ShadowMode"]

class InferenceRouterRoutingPreference(OpenEnum):
    """How an inference router chooses among the destinations of a routing target."""

    LOCAL_REGION_FIRST = "LocalRegionFirst"
    INSTANCE_POOL_ORDER = "InstancePoolOrder"
    _OTHER = ...

InferenceRouterRoutingPreferenceLike: TypeAlias = (
    InferenceRouterRoutingPreference | Literal["LocalRegionFirst", "InstancePoolOrder"]
)

class InferenceRouterStatus(OpenEnum):
    """The status of an inference router."""

    IN_SERVICE = "InService"
    CREATING = "Creating"
    UPDATING = "Updating"
    FAILED = "Failed"
    DELETING = "Deleting"
    _OTHER = ...

InferenceRouterStatusLike: TypeAlias = (
    InferenceRouterStatus
    | Literal["InService", "Creating", "Updating", "Failed", "Deleting"]
)

class InputMode(OpenEnum):
    PIPE = "Pipe"
    FILE = "File"
    _OTHER = ...

InputModeLike: TypeAlias = InputMode | Literal["Pipe", "File"]

class InstanceGroupStatus(OpenEnum):
    IN_SERVICE = "InService"
    CREATING = "Creating"
    UPDATING = "Updating"
    FAILED = "Failed"
    DEGRADED = "Degraded"
    SYSTEM_UPDATING = "SystemUpdating"
    DELETING = "Deleting"
    _OTHER = ...

InstanceGroupStatusLike: TypeAlias = (
    InstanceGroupStatus
    | Literal[
        "InService",
        "Creating",
        "Updating",
        "Failed",
        "Degraded",
        "SystemUpdating",
        "Deleting",
    ]
)

class InstanceType(OpenEnum):
    ML_T2_MEDIUM = "ml.t2.medium"
    ML_T2_LARGE = "ml.t2.large"
    ML_T2_XLARGE = "ml.t2.xlarge"
    ML_T2_2XLARGE = "ml.t2.2xlarge"
    ML_T3_MEDIUM = "ml.t3.medium"
    ML_T3_LARGE = "ml.t3.large"
    ML_T3_XLARGE = "ml.t3.xlarge"
    ML_T3_2XLARGE = "ml.t3.2xlarge"
    ML_M4_XLARGE = "ml.m4.xlarge"
    ML_M4_2XLARGE = "ml.m4.2xlarge"
    ML_M4_4XLARGE = "ml.m4.4xlarge"
    ML_M4_10XLARGE = "ml.m4.10xlarge"
    ML_M4_16XLARGE = "ml.m4.16xlarge"
    ML_M5_XLARGE = "ml.m5.xlarge"
    ML_M5_2XLARGE = "ml.m5.2xlarge"
    ML_M5_4XLARGE = "ml.m5.4xlarge"
    ML_M5_12XLARGE = "ml.m5.12xlarge"
    ML_M5_24XLARGE = "ml.m5.24xlarge"
    ML_M5D_LARGE = "ml.m5d.large"
    ML_M5D_XLARGE = "ml.m5d.xlarge"
    ML_M5D_2XLARGE = "ml.m5d.2xlarge"
    ML_M5D_4XLARGE = "ml.m5d.4xlarge"
    ML_M5D_8XLARGE = "ml.m5d.8xlarge"
    ML_M5D_12XLARGE = "ml.m5d.12xlarge"
    ML_M5D_16XLARGE = "ml.m5d.16xlarge"
    ML_M5D_24XLARGE = "ml.m5d.24xlarge"
    ML_C4_XLARGE = "ml.c4.xlarge"
    ML_C4_2XLARGE = "ml.c4.2xlarge"
    ML_C4_4XLARGE = "ml.c4.4xlarge"
    ML_C4_8XLARGE = "ml.c4.8xlarge"
    ML_C5_XLARGE = "ml.c5.xlarge"
    ML_C5_2XLARGE = "ml.c5.2xlarge"
    ML_C5_4XLARGE = "ml.c5.4xlarge"
    ML_C5_9XLARGE = "ml.c5.9xlarge"
    ML_C5_18XLARGE = "ml.c5.18xlarge"
    ML_C5D_XLARGE = "ml.c5d.xlarge"
    ML_C5D_2XLARGE = "ml.c5d.2xlarge"
    ML_C5D_4XLARGE = "ml.c5d.4xlarge"
    ML_C5D_9XLARGE = "ml.c5d.9xlarge"
    ML_C5D_18XLARGE = "ml.c5d.18xlarge"
    ML_P2_XLARGE = "ml.p2.xlarge"
    ML_P2_8XLARGE = "ml.p2.8xlarge"
    ML_P2_16XLARGE = "ml.p2.16xlarge"
    ML_P3_2XLARGE = "ml.p3.2xlarge"
    ML_P3_8XLARGE = "ml.p3.8xlarge"
    ML_P3_16XLARGE = "ml.p3.16xlarge"
    ML_P3DN_24XLARGE = "ml.p3dn.24xlarge"
    ML_G4DN_XLARGE = "ml.g4dn.xlarge"
    ML_G4DN_2XLARGE = "ml.g4dn.2xlarge"
    ML_G4DN_4XLARGE = "ml.g4dn.4xlarge"
    ML_G4DN_8XLARGE = "ml.g4dn.8xlarge"
    ML_G4DN_12XLARGE = "ml.g4dn.12xlarge"
    ML_G4DN_16XLARGE = "ml.g4dn.16xlarge"
    ML_R5_LARGE = "ml.r5.large"
    ML_R5_XLARGE = "ml.r5.xlarge"
    ML_R5_2XLARGE = "ml.r5.2xlarge"
    ML_R5_4XLARGE = "ml.r5.4xlarge"
    ML_R5_8XLARGE = "ml.r5.8xlarge"
    ML_R5_12XLARGE = "ml.r5.12xlarge"
    ML_R5_16XLARGE = "ml.r5.16xlarge"
    ML_R5_24XLARGE = "ml.r5.24xlarge"
    ML_G5_XLARGE = "ml.g5.xlarge"
    ML_G5_2XLARGE = "ml.g5.2xlarge"
    ML_G5_4XLARGE = "ml.g5.4xlarge"
    ML_G5_8XLARGE = "ml.g5.8xlarge"
    ML_G5_16XLARGE = "ml.g5.16xlarge"
    ML_G5_12XLARGE = "ml.g5.12xlarge"
    ML_G5_24XLARGE = "ml.g5.24xlarge"
    ML_G5_48XLARGE = "ml.g5.48xlarge"
    ML_INF1_XLARGE = "ml.inf1.xlarge"
    ML_INF1_2XLARGE = "ml.inf1.2xlarge"
    ML_INF1_6XLARGE = "ml.inf1.6xlarge"
    ML_INF1_24XLARGE = "ml.inf1.24xlarge"
    ML_TRN1_2XLARGE = "ml.trn1.2xlarge"
    ML_TRN1_32XLARGE = "ml.trn1.32xlarge"
    ML_TRN1N_32XLARGE = "ml.trn1n.32xlarge"
    ML_INF2_XLARGE = "ml.inf2.xlarge"
    ML_INF2_8XLARGE = "ml.inf2.8xlarge"
    ML_INF2_24XLARGE = "ml.inf2.24xlarge"
    ML_INF2_48XLARGE = "ml.inf2.48xlarge"
    ML_P4D_24XLARGE = "ml.p4d.24xlarge"
    ML_P4DE_24XLARGE = "ml.p4de.24xlarge"
    ML_P5_48XLARGE = "ml.p5.48xlarge"
    ML_P6_B200_48XLARGE = "ml.p6-b200.48xlarge"
    ML_M6I_LARGE = "ml.m6i.large"
    ML_M6I_XLARGE = "ml.m6i.xlarge"
    ML_M6I_2XLARGE = "ml.m6i.2xlarge"
    ML_M6I_4XLARGE = "ml.m6i.4xlarge"
    ML_M6I_8XLARGE = "ml.m6i.8xlarge"
    ML_M6I_12XLARGE = "ml.m6i.12xlarge"
    ML_M6I_16XLARGE = "ml.m6i.16xlarge"
    ML_M6I_24XLARGE = "ml.m6i.24xlarge"
    ML_M6I_32XLARGE = "ml.m6i.32xlarge"
    ML_M7I_LARGE = "ml.m7i.large"
    ML_M7I_XLARGE = "ml.m7i.xlarge"
    ML_M7I_2XLARGE = "ml.m7i.2xlarge"
    ML_M7I_4XLARGE = "ml.m7i.4xlarge"
    ML_M7I_8XLARGE = "ml.m7i.8xlarge"
    ML_M7I_12XLARGE = "ml.m7i.12xlarge"
    ML_M7I_16XLARGE = "ml.m7i.16xlarge"
    ML_M7I_24XLARGE = "ml.m7i.24xlarge"
    ML_M7I_48XLARGE = "ml.m7i.48xlarge"
    ML_C6I_LARGE = "ml.c6i.large"
    ML_C6I_XLARGE = "ml.c6i.xlarge"
    ML_C6I_2XLARGE = "ml.c6i.2xlarge"
    ML_C6I_4XLARGE = "ml.c6i.4xlarge"
    ML_C6I_8XLARGE = "ml.c6i.8xlarge"
    ML_C6I_12XLARGE = "ml.c6i.12xlarge"
    ML_C6I_16XLARGE = "ml.c6i.16xlarge"
    ML_C6I_24XLARGE = "ml.c6i.24xlarge"
    ML_C6I_32XLARGE = "ml.c6i.32xlarge"
    ML_C7I_LARGE = "ml.c7i.large"
    ML_C7I_XLARGE = "ml.c7i.xlarge"
    ML_C7I_2XLARGE = "ml.c7i.2xlarge"
    ML_C7I_4XLARGE = "ml.c7i.4xlarge"
    ML_C7I_8XLARGE = "ml.c7i.8xlarge"
    ML_C7I_12XLARGE = "ml.c7i.12xlarge"
    ML_C7I_16XLARGE = "ml.c7i.16xlarge"
    ML_C7I_24XLARGE = "ml.c7i.24xlarge"
    ML_C7I_48XLARGE = "ml.c7i.48xlarge"
    ML_R6I_LARGE = "ml.r6i.large"
    ML_R6I_XLARGE = "ml.r6i.xlarge"
    ML_R6I_2XLARGE = "ml.r6i.2xlarge"
    ML_R6I_4XLARGE = "ml.r6i.4xlarge"
    ML_R6I_8XLARGE = "ml.r6i.8xlarge"
    ML_R6I_12XLARGE = "ml.r6i.12xlarge"
    ML_R6I_16XLARGE = "ml.r6i.16xlarge"
    ML_R6I_24XLARGE = "ml.r6i.24xlarge"
    ML_R6I_32XLARGE = "ml.r6i.32xlarge"
    ML_R7I_LARGE = "ml.r7i.large"
    ML_R7I_XLARGE = "ml.r7i.xlarge"
    ML_R7I_2XLARGE = "ml.r7i.2xlarge"
    ML_R7I_4XLARGE = "ml.r7i.4xlarge"
    ML_R7I_8XLARGE = "ml.r7i.8xlarge"
    ML_R7I_12XLARGE = "ml.r7i.12xlarge"
    ML_R7I_16XLARGE = "ml.r7i.16xlarge"
    ML_R7I_24XLARGE = "ml.r7i.24xlarge"
    ML_R7I_48XLARGE = "ml.r7i.48xlarge"
    ML_M6ID_LARGE = "ml.m6id.large"
    ML_M6ID_XLARGE = "ml.m6id.xlarge"
    ML_M6ID_2XLARGE = "ml.m6id.2xlarge"
    ML_M6ID_4XLARGE = "ml.m6id.4xlarge"
    ML_M6ID_8XLARGE = "ml.m6id.8xlarge"
    ML_M6ID_12XLARGE = "ml.m6id.12xlarge"
    ML_M6ID_16XLARGE = "ml.m6id.16xlarge"
    ML_M6ID_24XLARGE = "ml.m6id.24xlarge"
    ML_M6ID_32XLARGE = "ml.m6id.32xlarge"
    ML_C6ID_LARGE = "ml.c6id.large"
    ML_C6ID_XLARGE = "ml.c6id.xlarge"
    ML_C6ID_2XLARGE = "ml.c6id.2xlarge"
    ML_C6ID_4XLARGE = "ml.c6id.4xlarge"
    ML_C6ID_8XLARGE = "ml.c6id.8xlarge"
    ML_C6ID_12XLARGE = "ml.c6id.12xlarge"
    ML_C6ID_16XLARGE = "ml.c6id.16xlarge"
    ML_C6ID_24XLARGE = "ml.c6id.24xlarge"
    ML_C6ID_32XLARGE = "ml.c6id.32xlarge"
    ML_R6ID_LARGE = "ml.r6id.large"
    ML_R6ID_XLARGE = "ml.r6id.xlarge"
    ML_R6ID_2XLARGE = "ml.r6id.2xlarge"
    ML_R6ID_4XLARGE = "ml.r6id.4xlarge"
    ML_R6ID_8XLARGE = "ml.r6id.8xlarge"
    ML_R6ID_12XLARGE = "ml.r6id.12xlarge"
    ML_R6ID_16XLARGE = "ml.r6id.16xlarge"
    ML_R6ID_24XLARGE = "ml.r6id.24xlarge"
    ML_R6ID_32XLARGE = "ml.r6id.32xlarge"
    ML_G6_XLARGE = "ml.g6.xlarge"
    ML_G6_2XLARGE = "ml.g6.2xlarge"
    ML_G6_4XLARGE = "ml.g6.4xlarge"
    ML_G6_8XLARGE = "ml.g6.8xlarge"
    ML_G6_12XLARGE = "ml.g6.12xlarge"
    ML_G6_16XLARGE = "ml.g6.16xlarge"
    ML_G6_24XLARGE = "ml.g6.24xlarge"
    ML_G6_48XLARGE = "ml.g6.48xlarge"
    ML_G7E_2XLARGE = "ml.g7e.2xlarge"
    ML_G7E_4XLARGE = "ml.g7e.4xlarge"
    ML_G7E_8XLARGE = "ml.g7e.8xlarge"
    ML_G7E_12XLARGE = "ml.g7e.12xlarge"
    ML_G7E_24XLARGE = "ml.g7e.24xlarge"
    ML_G7E_48XLARGE = "ml.g7e.48xlarge"
    ML_P5_4XLARGE = "ml.p5.4xlarge"
    ML_P5EN_48XLARGE = "ml.p5en.48xlarge"
    ML_G6E_XLARGE = "ml.g6e.xlarge"
    ML_G6E_2XLARGE = "ml.g6e.2xlarge"
    ML_G6E_4XLARGE = "ml.g6e.4xlarge"
    ML_G6E_8XLARGE = "ml.g6e.8xlarge"
    ML_G6E_12XLARGE = "ml.g6e.12xlarge"
    ML_G6E_16XLARGE = "ml.g6e.16xlarge"
    ML_G6E_24XLARGE = "ml.g6e.24xlarge"
    ML_G6E_48XLARGE = "ml.g6e.48xlarge"
    _OTHER = ...

InstanceTypeLike: TypeAlias = (
    InstanceType
    | Literal[
        "ml.t2.medium",
        "ml.t2.large",
        "ml.t2.xlarge",
        "ml.t2.2xlarge",
        "ml.t3.medium",
        "ml.t3.large",
        "ml.t3.xlarge",
        "ml.t3.2xlarge",
        "ml.m4.xlarge",
        "ml.m4.2xlarge",
        "ml.m4.4xlarge",
        "ml.m4.10xlarge",
        "ml.m4.16xlarge",
        "ml.m5.xlarge",
        "ml.m5.2xlarge",
        "ml.m5.4xlarge",
        "ml.m5.12xlarge",
        "ml.m5.24xlarge",
        "ml.m5d.large",
        "ml.m5d.xlarge",
        "ml.m5d.2xlarge",
        "ml.m5d.4xlarge",
        "ml.m5d.8xlarge",
        "ml.m5d.12xlarge",
        "ml.m5d.16xlarge",
        "ml.m5d.24xlarge",
        "ml.c4.xlarge",
        "ml.c4.2xlarge",
        "ml.c4.4xlarge",
        "ml.c4.8xlarge",
        "ml.c5.xlarge",
        "ml.c5.2xlarge",
        "ml.c5.4xlarge",
        "ml.c5.9xlarge",
        "ml.c5.18xlarge",
        "ml.c5d.xlarge",
        "ml.c5d.2xlarge",
        "ml.c5d.4xlarge",
        "ml.c5d.9xlarge",
        "ml.c5d.18xlarge",
        "ml.p2.xlarge",
        "ml.p2.8xlarge",
        "ml.p2.16xlarge",
        "ml.p3.2xlarge",
        "ml.p3.8xlarge",
        "ml.p3.16xlarge",
        "ml.p3dn.24xlarge",
        "ml.g4dn.xlarge",
        "ml.g4dn.2xlarge",
        "ml.g4dn.4xlarge",
        "ml.g4dn.8xlarge",
        "ml.g4dn.12xlarge",
        "ml.g4dn.16xlarge",
        "ml.r5.large",
        "ml.r5.xlarge",
        "ml.r5.2xlarge",
        "ml.r5.4xlarge",
        "ml.r5.8xlarge",
        "ml.r5.12xlarge",
        "ml.r5.16xlarge",
        "ml.r5.24xlarge",
        "ml.g5.xlarge",
        "ml.g5.2xlarge",
        "ml.g5.4xlarge",
        "ml.g5.8xlarge",
        "ml.g5.16xlarge",
        "ml.g5.12xlarge",
        "ml.g5.24xlarge",
        "ml.g5.48xlarge",
        "ml.inf1.xlarge",
        "ml.inf1.2xlarge",
        "ml.inf1.6xlarge",
        "ml.inf1.24xlarge",
        "ml.trn1.2xlarge",
        "ml.trn1.32xlarge",
        "ml.trn1n.32xlarge",
        "ml.inf2.xlarge",
        "ml.inf2.8xlarge",
        "ml.inf2.24xlarge",
        "ml.inf2.48xlarge",
        "ml.p4d.24xlarge",
        "ml.p4de.24xlarge",
        "ml.p5.48xlarge",
        "ml.p6-b200.48xlarge",
        "ml.m6i.large",
        "ml.m6i.xlarge",
        "ml.m6i.2xlarge",
        "ml.m6i.4xlarge",
        "ml.m6i.8xlarge",
        "ml.m6i.12xlarge",
        "ml.m6i.16xlarge",
        "ml.m6i.24xlarge",
        "ml.m6i.32xlarge",
        "ml.m7i.large",
        "ml.m7i.xlarge",
        "ml.m7i.2xlarge",
        "ml.m7i.4xlarge",
        "ml.m7i.8xlarge",
        "ml.m7i.12xlarge",
        "ml.m7i.16xlarge",
        "ml.m7i.24xlarge",
        "ml.m7i.48xlarge",
        "ml.c6i.large",
        "ml.c6i.xlarge",
        "ml.c6i.2xlarge",
        "ml.c6i.4xlarge",
        "ml.c6i.8xlarge",
        "ml.c6i.12xlarge",
        "ml.c6i.16xlarge",
        "ml.c6i.24xlarge",
        "ml.c6i.32xlarge",
        "ml.c7i.large",
        "ml.c7i.xlarge",
        "ml.c7i.2xlarge",
        "ml.c7i.4xlarge",
        "ml.c7i.8xlarge",
        "ml.c7i.12xlarge",
        "ml.c7i.16xlarge",
        "ml.c7i.24xlarge",
        "ml.c7i.48xlarge",
        "ml.r6i.large",
        "ml.r6i.xlarge",
        "ml.r6i.2xlarge",
        "ml.r6i.4xlarge",
        "ml.r6i.8xlarge",
        "ml.r6i.12xlarge",
        "ml.r6i.16xlarge",
        "ml.r6i.24xlarge",
        "ml.r6i.32xlarge",
        "ml.r7i.large",
        "ml.r7i.xlarge",
        "ml.r7i.2xlarge",
        "ml.r7i.4xlarge",
        "ml.r7i.8xlarge",
        "ml.r7i.12xlarge",
        "ml.r7i.16xlarge",
        "ml.r7i.24xlarge",
        "ml.r7i.48xlarge",
        "ml.m6id.large",
        "ml.m6id.xlarge",
        "ml.m6id.2xlarge",
        "ml.m6id.4xlarge",
        "ml.m6id.8xlarge",
        "ml.m6id.12xlarge",
        "ml.m6id.16xlarge",
        "ml.m6id.24xlarge",
        "ml.m6id.32xlarge",
        "ml.c6id.large",
        "ml.c6id.xlarge",
        "ml.c6id.2xlarge",
        "ml.c6id.4xlarge",
        "ml.c6id.8xlarge",
        "ml.c6id.12xlarge",
        "ml.c6id.16xlarge",
        "ml.c6id.24xlarge",
        "ml.c6id.32xlarge",
        "ml.r6id.large",
        "ml.r6id.xlarge",
        "ml.r6id.2xlarge",
        "ml.r6id.4xlarge",
        "ml.r6id.8xlarge",
        "ml.r6id.12xlarge",
        "ml.r6id.16xlarge",
        "ml.r6id.24xlarge",
        "ml.r6id.32xlarge",
        "ml.g6.xlarge",
        "ml.g6.2xlarge",
        "ml.g6.4xlarge",
        "ml.g6.8xlarge",
        "ml.g6.12xlarge",
        "ml.g6.16xlarge",
        "ml.g6.24xlarge",
        "ml.g6.48xlarge",
        "ml.g7e.2xlarge",
        "ml.g7e.4xlarge",
        "ml.g7e.8xlarge",
        "ml.g7e.12xlarge",
        "ml.g7e.24xlarge",
        "ml.g7e.48xlarge",
        "ml.p5.4xlarge",
        "ml.p5en.48xlarge",
        "ml.g6e.xlarge",
        "ml.g6e.2xlarge",
        "ml.g6e.4xlarge",
        "ml.g6e.8xlarge",
        "ml.g6e.12xlarge",
        "ml.g6e.16xlarge",
        "ml.g6e.24xlarge",
        "ml.g6e.48xlarge",
    ]
)

class IsTrackingServerActive(OpenEnum):
    ACTIVE = "Active"
    INACTIVE = "Inactive"
    _OTHER = ...

IsTrackingServerActiveLike: TypeAlias = (
    IsTrackingServerActive | Literal["Active", "Inactive"]
)

class JobCategory(OpenEnum):
    AGENT_RFT = "AgentRFT"
    SYNTHETIC_DATA_GENERATION = "SyntheticDataGeneration"
    DATA_QUALITY_EVALUATION = "DataQualityEvaluation"
    AGENT_RFT_EVALUATION = "AgentRFTEvaluation"
    DATA_TRANSFORMATION = "DataTransformation"
    _OTHER = ...

JobCategoryLike: TypeAlias = (
    JobCategory
    | Literal[
        "AgentRFT",
        "SyntheticDataGeneration",
        "DataQualityEvaluation",
        "AgentRFTEvaluation",
        "DataTransformation",
    ]
)

class JobSecondaryStatus(OpenEnum):
    STARTING = "Starting"
    DOWNLOADING = "Downloading"
    TRAINING = "Training"
    UPLOADING = "Uploading"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
    MAX_RUNTIME_EXCEEDED = "MaxRuntimeExceeded"
    INTERRUPTED = "Interrupted"
    FAILED = "Failed"
    COMPLETED = "Completed"
    RESTARTING = "Restarting"
    PENDING = "Pending"
    GENERATING = "Generating"
    PARTIAL_GENERATION = "PartialGeneration"
    EVALUATING = "Evaluating"
    VALIDATING = "Validating"
    PREPARING = "Preparing"
    EXECUTING = "Executing"
    PUBLISHING = "Publishing"
    FINALIZING = "Finalizing"
    TRANSFORMING = "Transforming"
    DELETING = "Deleting"
    DELETE_FAILED = "DeleteFailed"
    _OTHER = ...

JobSecondaryStatusLike: TypeAlias = (
    JobSecondaryStatus
    | Literal[
        "Starting",
        "Downloading",
        "Training",
        "Uploading",
        "Stopping",
        "Stopped",
        "MaxRuntimeExceeded",
        "Interrupted",
        "Failed",
        "Completed",
        "Restarting",
        "Pending",
        "Generating",
        "PartialGeneration",
        "Evaluating",
        "Validating",
        "Preparing",
        "Executing",
        "Publishing",
        "Finalizing",
        "Transforming",
        "Deleting",
        "DeleteFailed",
    ]
)

class JobStatus(OpenEnum):
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
    DELETING = "Deleting"
    DELETE_FAILED = "DeleteFailed"
    _OTHER = ...

JobStatusLike: TypeAlias = (
    JobStatus
    | Literal[
        "InProgress",
        "Completed",
        "Failed",
        "Stopping",
        "Stopped",
        "Deleting",
        "DeleteFailed",
    ]
)

class JobType(OpenEnum):
    TRAINING = "TRAINING"
    INFERENCE = "INFERENCE"
    NOTEBOOK_KERNEL = "NOTEBOOK_KERNEL"
    _OTHER = ...

JobTypeLike: TypeAlias = JobType | Literal["TRAINING", "INFERENCE", "NOTEBOOK_KERNEL"]

class JoinSource(OpenEnum):
    INPUT = "Input"
    NONE = "None"
    _OTHER = ...

JoinSourceLike: TypeAlias = JoinSource | Literal["Input", "None"]

class LabelingJobStatus(OpenEnum):
    INITIALIZING = "Initializing"
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
    _OTHER = ...

LabelingJobStatusLike: TypeAlias = (
    LabelingJobStatus
    | Literal[
        "Initializing", "InProgress", "Completed", "Failed", "Stopping", "Stopped"
    ]
)

class LastUpdateStatusValue(OpenEnum):
    SUCCESSFUL = "Successful"
    FAILED = "Failed"
    IN_PROGRESS = "InProgress"
    _OTHER = ...

LastUpdateStatusValueLike: TypeAlias = (
    LastUpdateStatusValue | Literal["Successful", "Failed", "InProgress"]
)

class LifecycleManagement(OpenEnum):
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
    _OTHER = ...

LifecycleManagementLike: TypeAlias = (
    LifecycleManagement | Literal["ENABLED", "DISABLED"]
)

class LineageType(OpenEnum):
    TRIAL_COMPONENT = "TrialComponent"
    ARTIFACT = "Artifact"
    CONTEXT = "Context"
    ACTION = "Action"
    _OTHER = ...

LineageTypeLike: TypeAlias = (
    LineageType | Literal["TrialComponent", "Artifact", "Context", "Action"]
)

class ListAIBenchmarkJobsSortBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"
    _OTHER = ...

ListAIBenchmarkJobsSortByLike: TypeAlias = (
    ListAIBenchmarkJobsSortBy | Literal["Name", "CreationTime", "Status"]
)

class ListAIRecommendationJobsSortBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"
    _OTHER = ...

ListAIRecommendationJobsSortByLike: TypeAlias = (
    ListAIRecommendationJobsSortBy | Literal["Name", "CreationTime", "Status"]
)

class ListAIWorkloadConfigsSortBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    _OTHER = ...

ListAIWorkloadConfigsSortByLike: TypeAlias = (
    ListAIWorkloadConfigsSortBy | Literal["Name", "CreationTime"]
)

class ListCompilationJobsSortBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"
    _OTHER = ...

ListCompilationJobsSortByLike: TypeAlias = (
    ListCompilationJobsSortBy | Literal["Name", "CreationTime", "Status"]
)

class ListDeviceFleetsSortBy(OpenEnum):
    NAME = "NAME"
    CREATION_TIME = "CREATION_TIME"
    LAST_MODIFIED_TIME = "LAST_MODIFIED_TIME"
    _OTHER = ...

ListDeviceFleetsSortByLike: TypeAlias = (
    ListDeviceFleetsSortBy | Literal["NAME", "CREATION_TIME", "LAST_MODIFIED_TIME"]
)

class ListEdgeDeploymentPlansSortBy(OpenEnum):
    NAME = "NAME"
    DEVICE_FLEET_NAME = "DEVICE_FLEET_NAME"
    CREATION_TIME = "CREATION_TIME"
    LAST_MODIFIED_TIME = "LAST_MODIFIED_TIME"
    _OTHER = ...

ListEdgeDeploymentPlansSortByLike: TypeAlias = (
    ListEdgeDeploymentPlansSortBy
    | Literal["NAME", "DEVICE_FLEET_NAME", "CREATION_TIME", "LAST_MODIFIED_TIME"]
)

class ListEdgePackagingJobsSortBy(OpenEnum):
    NAME = "NAME"
    MODEL_NAME = "MODEL_NAME"
    CREATION_TIME = "CREATION_TIME"
    LAST_MODIFIED_TIME = "LAST_MODIFIED_TIME"
    STATUS = "STATUS"
    _OTHER = ...

ListEdgePackagingJobsSortByLike: TypeAlias = (
    ListEdgePackagingJobsSortBy
    | Literal["NAME", "MODEL_NAME", "CREATION_TIME", "LAST_MODIFIED_TIME", "STATUS"]
)

class ListInferenceRecommendationsJobsSortBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"
    _OTHER = ...

ListInferenceRecommendationsJobsSortByLike: TypeAlias = (
    ListInferenceRecommendationsJobsSortBy | Literal["Name", "CreationTime", "Status"]
)

class ListLabelingJobsForWorkteamSortByOptions(OpenEnum):
    CREATION_TIME = "CreationTime"
    _OTHER = ...

ListLabelingJobsForWorkteamSortByOptionsLike: TypeAlias = (
    ListLabelingJobsForWorkteamSortByOptions | Literal["CreationTime"]
)

class ListOptimizationJobsSortBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"
    _OTHER = ...

ListOptimizationJobsSortByLike: TypeAlias = (
    ListOptimizationJobsSortBy | Literal["Name", "CreationTime", "Status"]
)

class ListWorkforcesSortByOptions(OpenEnum):
    NAME = "Name"
    CREATE_DATE = "CreateDate"
    _OTHER = ...

ListWorkforcesSortByOptionsLike: TypeAlias = (
    ListWorkforcesSortByOptions | Literal["Name", "CreateDate"]
)

class ListWorkteamsSortByOptions(OpenEnum):
    NAME = "Name"
    CREATE_DATE = "CreateDate"
    _OTHER = ...

ListWorkteamsSortByOptionsLike: TypeAlias = (
    ListWorkteamsSortByOptions | Literal["Name", "CreateDate"]
)

class MIGProfileType(OpenEnum):
    MIG_1G_5GB = "mig-1g.5gb"
    MIG_1G_10GB = "mig-1g.10gb"
    MIG_1G_18GB = "mig-1g.18gb"
    MIG_1G_20GB = "mig-1g.20gb"
    MIG_1G_23GB = "mig-1g.23gb"
    MIG_1G_35GB = "mig-1g.35gb"
    MIG_1G_45GB = "mig-1g.45gb"
    MIG_1G_47GB = "mig-1g.47gb"
    MIG_2G_10GB = "mig-2g.10gb"
    MIG_2G_20GB = "mig-2g.20gb"
    MIG_2G_35GB = "mig-2g.35gb"
    MIG_2G_45GB = "mig-2g.45gb"
    MIG_2G_47GB = "mig-2g.47gb"
    MIG_3G_20GB = "mig-3g.20gb"
    MIG_3G_40GB = "mig-3g.40gb"
    MIG_3G_71GB = "mig-3g.71gb"
    MIG_3G_90GB = "mig-3g.90gb"
    MIG_3G_93GB = "mig-3g.93gb"
    MIG_4G_20GB = "mig-4g.20gb"
    MIG_4G_40GB = "mig-4g.40gb"
    MIG_4G_71GB = "mig-4g.71gb"
    MIG_4G_90GB = "mig-4g.90gb"
    MIG_4G_93GB = "mig-4g.93gb"
    MIG_7G_40GB = "mig-7g.40gb"
    MIG_7G_80GB = "mig-7g.80gb"
    MIG_7G_141GB = "mig-7g.141gb"
    MIG_7G_180GB = "mig-7g.180gb"
    MIG_7G_186GB = "mig-7g.186gb"
    _OTHER = ...

MIGProfileTypeLike: TypeAlias = (
    MIGProfileType
    | Literal[
        "mig-1g.5gb",
        "mig-1g.10gb",
        "mig-1g.18gb",
        "mig-1g.20gb",
        "mig-1g.23gb",
        "mig-1g.35gb",
        "mig-1g.45gb",
        "mig-1g.47gb",
        "mig-2g.10gb",
        "mig-2g.20gb",
        "mig-2g.35gb",
        "mig-2g.45gb",
        "mig-2g.47gb",
        "mig-3g.20gb",
        "mig-3g.40gb",
        "mig-3g.71gb",
        "mig-3g.90gb",
        "mig-3g.93gb",
        "mig-4g.20gb",
        "mig-4g.40gb",
        "mig-4g.71gb",
        "mig-4g.90gb",
        "mig-4g.93gb",
        "mig-7g.40gb",
        "mig-7g.80gb",
        "mig-7g.141gb",
        "mig-7g.180gb",
        "mig-7g.186gb",
    ]
)

class MaintenanceStatus(OpenEnum):
    MAINTENANCE_IN_PROGRESS = "MaintenanceInProgress"
    MAINTENANCE_COMPLETE = "MaintenanceComplete"
    MAINTENANCE_FAILED = "MaintenanceFailed"
    _OTHER = ...

MaintenanceStatusLike: TypeAlias = (
    MaintenanceStatus
    | Literal["MaintenanceInProgress", "MaintenanceComplete", "MaintenanceFailed"]
)

class ManagedInstanceScalingScaleInStrategy(OpenEnum):
    IDLE_RELEASE = "IDLE_RELEASE"
    CONSOLIDATION = "CONSOLIDATION"
    _OTHER = ...

ManagedInstanceScalingScaleInStrategyLike: TypeAlias = (
    ManagedInstanceScalingScaleInStrategy | Literal["IDLE_RELEASE", "CONSOLIDATION"]
)

class ManagedInstanceScalingStatus(OpenEnum):
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
    _OTHER = ...

ManagedInstanceScalingStatusLike: TypeAlias = (
    ManagedInstanceScalingStatus | Literal["ENABLED", "DISABLED"]
)

class ManagedStorageType(OpenEnum):
    RESTRICTED = "Restricted"
    _OTHER = ...

ManagedStorageTypeLike: TypeAlias = ManagedStorageType | Literal["Restricted"]

class MetricSetSource(OpenEnum):
    TRAIN = "Train"
    VALIDATION = "Validation"
    TEST = "Test"
    _OTHER = ...

MetricSetSourceLike: TypeAlias = (
    MetricSetSource | Literal["Train", "Validation", "Test"]
)

class MlTools(OpenEnum):
    DATA_WRANGLER = "DataWrangler"
    FEATURE_STORE = "FeatureStore"
    EMR_CLUSTERS = "EmrClusters"
    AUTO_ML = "AutoMl"
    EXPERIMENTS = "Experiments"
    TRAINING = "Training"
    MODEL_EVALUATION = "ModelEvaluation"
    PIPELINES = "Pipelines"
    MODELS = "Models"
    JUMP_START = "JumpStart"
    INFERENCE_RECOMMENDER = "InferenceRecommender"
    ENDPOINTS = "Endpoints"
    PROJECTS = "Projects"
    INFERENCE_OPTIMIZATION = "InferenceOptimization"
    PERFORMANCE_EVALUATION = "PerformanceEvaluation"
    LAKERA_GUARD = "LakeraGuard"
    COMET = "Comet"
    DEEPCHECKS_LLM_EVALUATION = "DeepchecksLLMEvaluation"
    FIDDLER = "Fiddler"
    HYPER_POD_CLUSTERS = "HyperPodClusters"
    RUNNING_INSTANCES = "RunningInstances"
    DATASETS = "Datasets"
    EVALUATORS = "Evaluators"
    _OTHER = ...

MlToolsLike: TypeAlias = (
    MlTools
    | Literal[
        "DataWrangler",
        "FeatureStore",
        "EmrClusters",
        "AutoMl",
        "Experiments",
        "Training",
        "ModelEvaluation",
        "Pipelines",
        "Models",
        "JumpStart",
        "InferenceRecommender",
        "Endpoints",
        "Projects",
        "InferenceOptimization",
        "PerformanceEvaluation",
        "LakeraGuard",
        "Comet",
        "DeepchecksLLMEvaluation",
        "Fiddler",
        "HyperPodClusters",
        "RunningInstances",
        "Datasets",
        "Evaluators",
    ]
)

class MlflowAppStatus(OpenEnum):
    CREATING = "Creating"
    CREATED = "Created"
    CREATE_FAILED = "CreateFailed"
    UPDATING = "Updating"
    UPDATED = "Updated"
    UPDATE_FAILED = "UpdateFailed"
    DELETING = "Deleting"
    DELETE_FAILED = "DeleteFailed"
    DELETED = "Deleted"
    _OTHER = ...

MlflowAppStatusLike: TypeAlias = (
    MlflowAppStatus
    | Literal[
        "Creating",
        "Created",
        "CreateFailed",
        "Updating",
        "Updated",
        "UpdateFailed",
        "Deleting",
        "DeleteFailed",
        "Deleted",
    ]
)

class ModelApprovalStatus(OpenEnum):
    APPROVED = "Approved"
    REJECTED = "Rejected"
    PENDING_MANUAL_APPROVAL = "PendingManualApproval"
    _OTHER = ...

ModelApprovalStatusLike: TypeAlias = (
    ModelApprovalStatus | Literal["Approved", "Rejected", "PendingManualApproval"]
)

class ModelCacheSetting(OpenEnum):
    ENABLED = "Enabled"
    DISABLED = "Disabled"
    _OTHER = ...

ModelCacheSettingLike: TypeAlias = ModelCacheSetting | Literal["Enabled", "Disabled"]

class ModelCardExportJobSortBy(OpenEnum):
    """Attribute by which to sort returned export jobs."""

    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"
    _OTHER = ...

ModelCardExportJobSortByLike: TypeAlias = (
    ModelCardExportJobSortBy | Literal["Name", "CreationTime", "Status"]
)

class ModelCardExportJobSortOrder(OpenEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"
    _OTHER = ...

ModelCardExportJobSortOrderLike: TypeAlias = (
    ModelCardExportJobSortOrder | Literal["Ascending", "Descending"]
)

class ModelCardExportJobStatus(OpenEnum):
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"
    _OTHER = ...

ModelCardExportJobStatusLike: TypeAlias = (
    ModelCardExportJobStatus | Literal["InProgress", "Completed", "Failed"]
)

class ModelCardProcessingStatus(OpenEnum):
    DELETE_IN_PROGRESS = "DeleteInProgress"
    DELETE_PENDING = "DeletePending"
    CONTENT_DELETED = "ContentDeleted"
    EXPORT_JOBS_DELETED = "ExportJobsDeleted"
    DELETE_COMPLETED = "DeleteCompleted"
    DELETE_FAILED = "DeleteFailed"
    _OTHER = ...

ModelCardProcessingStatusLike: TypeAlias = (
    ModelCardProcessingStatus
    | Literal[
        "DeleteInProgress",
        "DeletePending",
        "ContentDeleted",
        "ExportJobsDeleted",
        "DeleteCompleted",
        "DeleteFailed",
    ]
)

class ModelCardSortBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    _OTHER = ...

ModelCardSortByLike: TypeAlias = ModelCardSortBy | Literal["Name", "CreationTime"]

class ModelCardSortOrder(OpenEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"
    _OTHER = ...

ModelCardSortOrderLike: TypeAlias = (
    ModelCardSortOrder | Literal["Ascending", "Descending"]
)

class ModelCardStatus(OpenEnum):
    DRAFT = "Draft"
    PENDING_REVIEW = "PendingReview"
    APPROVED = "Approved"
    ARCHIVED = "Archived"
    _OTHER = ...

ModelCardStatusLike: TypeAlias = (
    ModelCardStatus | Literal["Draft", "PendingReview", "Approved", "Archived"]
)

class ModelCardVersionSortBy(OpenEnum):
    VERSION = "Version"
    _OTHER = ...

ModelCardVersionSortByLike: TypeAlias = ModelCardVersionSortBy | Literal["Version"]

class ModelCompressionType(OpenEnum):
    NONE = "None"
    GZIP = "Gzip"
    _OTHER = ...

ModelCompressionTypeLike: TypeAlias = ModelCompressionType | Literal["None", "Gzip"]

class ModelInfrastructureType(OpenEnum):
    REAL_TIME_INFERENCE = "RealTimeInference"
    _OTHER = ...

ModelInfrastructureTypeLike: TypeAlias = (
    ModelInfrastructureType | Literal["RealTimeInference"]
)

class ModelMetadataFilterType(OpenEnum):
    DOMAIN = "Domain"
    FRAMEWORK = "Framework"
    TASK = "Task"
    FRAMEWORK_VERSION = "FrameworkVersion"
    _OTHER = ...

ModelMetadataFilterTypeLike: TypeAlias = (
    ModelMetadataFilterType | Literal["Domain", "Framework", "Task", "FrameworkVersion"]
)

class ModelPackageGroupSortBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    _OTHER = ...

ModelPackageGroupSortByLike: TypeAlias = (
    ModelPackageGroupSortBy | Literal["Name", "CreationTime"]
)

class ModelPackageGroupStatus(OpenEnum):
    PENDING = "Pending"
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"
    DELETING = "Deleting"
    DELETE_FAILED = "DeleteFailed"
    _OTHER = ...

ModelPackageGroupStatusLike: TypeAlias = (
    ModelPackageGroupStatus
    | Literal[
        "Pending", "InProgress", "Completed", "Failed", "Deleting", "DeleteFailed"
    ]
)

class ModelPackageRegistrationType(OpenEnum):
    LOGGED = "Logged"
    REGISTERED = "Registered"
    _OTHER = ...

ModelPackageRegistrationTypeLike: TypeAlias = (
    ModelPackageRegistrationType | Literal["Logged", "Registered"]
)

class ModelPackageSortBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    _OTHER = ...

ModelPackageSortByLike: TypeAlias = ModelPackageSortBy | Literal["Name", "CreationTime"]

class ModelPackageStatus(OpenEnum):
    PENDING = "Pending"
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"
    DELETING = "Deleting"
    _OTHER = ...

ModelPackageStatusLike: TypeAlias = (
    ModelPackageStatus
    | Literal["Pending", "InProgress", "Completed", "Failed", "Deleting"]
)

class ModelPackageType(OpenEnum):
    VERSIONED = "Versioned"
    UNVERSIONED = "Unversioned"
    BOTH = "Both"
    _OTHER = ...

ModelPackageTypeLike: TypeAlias = (
    ModelPackageType | Literal["Versioned", "Unversioned", "Both"]
)

class ModelRegistrationMode(OpenEnum):
    AUTO_MODEL_REGISTRATION_ENABLED = "AutoModelRegistrationEnabled"
    AUTO_MODEL_REGISTRATION_DISABLED = "AutoModelRegistrationDisabled"
    _OTHER = ...

ModelRegistrationModeLike: TypeAlias = (
    ModelRegistrationMode
    | Literal["AutoModelRegistrationEnabled", "AutoModelRegistrationDisabled"]
)

class ModelSortKey(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    _OTHER = ...

ModelSortKeyLike: TypeAlias = ModelSortKey | Literal["Name", "CreationTime"]

class ModelSpeculativeDecodingS3DataType(OpenEnum):
    S3_PREFIX = "S3Prefix"
    MANIFEST_FILE = "ManifestFile"
    _OTHER = ...

ModelSpeculativeDecodingS3DataTypeLike: TypeAlias = (
    ModelSpeculativeDecodingS3DataType | Literal["S3Prefix", "ManifestFile"]
)

class ModelSpeculativeDecodingTechnique(OpenEnum):
    EAGLE = "EAGLE"
    _OTHER = ...

ModelSpeculativeDecodingTechniqueLike: TypeAlias = (
    ModelSpeculativeDecodingTechnique | Literal["EAGLE"]
)

class ModelVariantAction(OpenEnum):
    RETAIN = "Retain"
    REMOVE = "Remove"
    PROMOTE = "Promote"
    _OTHER = ...

ModelVariantActionLike: TypeAlias = (
    ModelVariantAction | Literal["Retain", "Remove", "Promote"]
)

class ModelVariantStatus(OpenEnum):
    CREATING = "Creating"
    UPDATING = "Updating"
    IN_SERVICE = "InService"
    DELETING = "Deleting"
    DELETED = "Deleted"
    _OTHER = ...

ModelVariantStatusLike: TypeAlias = (
    ModelVariantStatus
    | Literal["Creating", "Updating", "InService", "Deleting", "Deleted"]
)

class MonitoringAlertHistorySortKey(OpenEnum):
    CREATION_TIME = "CreationTime"
    STATUS = "Status"
    _OTHER = ...

MonitoringAlertHistorySortKeyLike: TypeAlias = (
    MonitoringAlertHistorySortKey | Literal["CreationTime", "Status"]
)

class MonitoringAlertStatus(OpenEnum):
    IN_ALERT = "InAlert"
    OK = "OK"
    _OTHER = ...

MonitoringAlertStatusLike: TypeAlias = MonitoringAlertStatus | Literal["InAlert", "OK"]

class MonitoringExecutionSortKey(OpenEnum):
    CREATION_TIME = "CreationTime"
    SCHEDULED_TIME = "ScheduledTime"
    STATUS = "Status"
    _OTHER = ...

MonitoringExecutionSortKeyLike: TypeAlias = (
    MonitoringExecutionSortKey | Literal["CreationTime", "ScheduledTime", "Status"]
)

class MonitoringJobDefinitionSortKey(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    _OTHER = ...

MonitoringJobDefinitionSortKeyLike: TypeAlias = (
    MonitoringJobDefinitionSortKey | Literal["Name", "CreationTime"]
)

class MonitoringProblemType(OpenEnum):
    BINARY_CLASSIFICATION = "BinaryClassification"
    MULTICLASS_CLASSIFICATION = "MulticlassClassification"
    REGRESSION = "Regression"
    _OTHER = ...

MonitoringProblemTypeLike: TypeAlias = (
    MonitoringProblemType
    | Literal["BinaryClassification", "MulticlassClassification", "Regression"]
)

class MonitoringScheduleSortKey(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"
    _OTHER = ...

MonitoringScheduleSortKeyLike: TypeAlias = (
    MonitoringScheduleSortKey | Literal["Name", "CreationTime", "Status"]
)

class MonitoringType(OpenEnum):
    DATA_QUALITY = "DataQuality"
    MODEL_QUALITY = "ModelQuality"
    MODEL_BIAS = "ModelBias"
    MODEL_EXPLAINABILITY = "ModelExplainability"
    _OTHER = ...

MonitoringTypeLike: TypeAlias = (
    MonitoringType
    | Literal["DataQuality", "ModelQuality", "ModelBias", "ModelExplainability"]
)

class MoveClusterNodesErrorCode(OpenEnum):
    NODE_ID_NOT_FOUND = "NodeIdNotFound"
    INVALID_NODE_STATUS = "InvalidNodeStatus"
    NODE_ID_IN_USE = "NodeIdInUse"
    NODE_INSTANCE_TYPE_MISMATCH = "NodeInstanceTypeMismatch"
    _OTHER = ...

MoveClusterNodesErrorCodeLike: TypeAlias = (
    MoveClusterNodesErrorCode
    | Literal[
        "NodeIdNotFound", "InvalidNodeStatus", "NodeIdInUse", "NodeInstanceTypeMismatch"
    ]
)

class NodeUnavailabilityType(OpenEnum):
    INSTANCE_COUNT = "INSTANCE_COUNT"
    CAPACITY_PERCENTAGE = "CAPACITY_PERCENTAGE"
    _OTHER = ...

NodeUnavailabilityTypeLike: TypeAlias = (
    NodeUnavailabilityType | Literal["INSTANCE_COUNT", "CAPACITY_PERCENTAGE"]
)

class NotebookInstanceAcceleratorType(OpenEnum):
    ML_EIA1_MEDIUM = "ml.eia1.medium"
    ML_EIA1_LARGE = "ml.eia1.large"
    ML_EIA1_XLARGE = "ml.eia1.xlarge"
    ML_EIA2_MEDIUM = "ml.eia2.medium"
    ML_EIA2_LARGE = "ml.eia2.large"
    ML_EIA2_XLARGE = "ml.eia2.xlarge"
    _OTHER = ...

NotebookInstanceAcceleratorTypeLike: TypeAlias = (
    NotebookInstanceAcceleratorType
    | Literal[
        "ml.eia1.medium",
        "ml.eia1.large",
        "ml.eia1.xlarge",
        "ml.eia2.medium",
        "ml.eia2.large",
        "ml.eia2.xlarge",
    ]
)

class NotebookInstanceLifecycleConfigSortKey(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    LAST_MODIFIED_TIME = "LastModifiedTime"
    _OTHER = ...

NotebookInstanceLifecycleConfigSortKeyLike: TypeAlias = (
    NotebookInstanceLifecycleConfigSortKey
    | Literal["Name", "CreationTime", "LastModifiedTime"]
)

class NotebookInstanceLifecycleConfigSortOrder(OpenEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"
    _OTHER = ...

NotebookInstanceLifecycleConfigSortOrderLike: TypeAlias = (
    NotebookInstanceLifecycleConfigSortOrder | Literal["Ascending", "Descending"]
)

class NotebookInstanceSortKey(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"
    _OTHER = ...

NotebookInstanceSortKeyLike: TypeAlias = (
    NotebookInstanceSortKey | Literal["Name", "CreationTime", "Status"]
)

class NotebookInstanceSortOrder(OpenEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"
    _OTHER = ...

NotebookInstanceSortOrderLike: TypeAlias = (
    NotebookInstanceSortOrder | Literal["Ascending", "Descending"]
)

class NotebookInstanceStatus(OpenEnum):
    PENDING = "Pending"
    IN_SERVICE = "InService"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
    FAILED = "Failed"
    DELETING = "Deleting"
    UPDATING = "Updating"
    PENDING_MAINTENANCE = "PendingMaintenance"
    IN_MAINTENANCE = "InMaintenance"
    _OTHER = ...

NotebookInstanceStatusLike: TypeAlias = (
    NotebookInstanceStatus
    | Literal[
        "Pending",
        "InService",
        "Stopping",
        "Stopped",
        "Failed",
        "Deleting",
        "Updating",
        "PendingMaintenance",
        "InMaintenance",
    ]
)

class NotebookOutputOption(OpenEnum):
    ALLOWED = "Allowed"
    DISABLED = "Disabled"
    _OTHER = ...

NotebookOutputOptionLike: TypeAlias = (
    NotebookOutputOption | Literal["Allowed", "Disabled"]
)

class ObjectiveStatus(OpenEnum):
    SUCCEEDED = "Succeeded"
    PENDING = "Pending"
    FAILED = "Failed"
    _OTHER = ...

ObjectiveStatusLike: TypeAlias = (
    ObjectiveStatus | Literal["Succeeded", "Pending", "Failed"]
)

class OfflineStoreStatusValue(OpenEnum):
    ACTIVE = "Active"
    BLOCKED = "Blocked"
    DISABLED = "Disabled"
    _OTHER = ...

OfflineStoreStatusValueLike: TypeAlias = (
    OfflineStoreStatusValue | Literal["Active", "Blocked", "Disabled"]
)

class Operator(OpenEnum):
    EQUALS = "Equals"
    NOT_EQUALS = "NotEquals"
    GREATER_THAN = "GreaterThan"
    GREATER_THAN_OR_EQUAL_TO = "GreaterThanOrEqualTo"
    LESS_THAN = "LessThan"
    LESS_THAN_OR_EQUAL_TO = "LessThanOrEqualTo"
    CONTAINS = "Contains"
    EXISTS = "Exists"
    NOT_EXISTS = "NotExists"
    IN = "In"
    _OTHER = ...

OperatorLike: TypeAlias = (
    Operator
    | Literal[
        "Equals",
        "NotEquals",
        "GreaterThan",
        "GreaterThanOrEqualTo",
        "LessThan",
        "LessThanOrEqualTo",
        "Contains",
        "Exists",
        "NotExists",
        "In",
    ]
)

class OptimizationJobDeploymentInstanceType(OpenEnum):
    ML_P4D_24XLARGE = "ml.p4d.24xlarge"
    ML_P4DE_24XLARGE = "ml.p4de.24xlarge"
    ML_P5_48XLARGE = "ml.p5.48xlarge"
    ML_P5E_48XLARGE = "ml.p5e.48xlarge"
    ML_P5EN_48XLARGE = "ml.p5en.48xlarge"
    ML_G4DN_XLARGE = "ml.g4dn.xlarge"
    ML_G4DN_2XLARGE = "ml.g4dn.2xlarge"
    ML_G4DN_4XLARGE = "ml.g4dn.4xlarge"
    ML_G4DN_8XLARGE = "ml.g4dn.8xlarge"
    ML_G4DN_12XLARGE = "ml.g4dn.12xlarge"
    ML_G4DN_16XLARGE = "ml.g4dn.16xlarge"
    ML_G5_XLARGE = "ml.g5.xlarge"
    ML_G5_2XLARGE = "ml.g5.2xlarge"
    ML_G5_4XLARGE = "ml.g5.4xlarge"
    ML_G5_8XLARGE = "ml.g5.8xlarge"
    ML_G5_12XLARGE = "ml.g5.12xlarge"
    ML_G5_16XLARGE = "ml.g5.16xlarge"
    ML_G5_24XLARGE = "ml.g5.24xlarge"
    ML_G5_48XLARGE = "ml.g5.48xlarge"
    ML_G6_XLARGE = "ml.g6.xlarge"
    ML_G6_2XLARGE = "ml.g6.2xlarge"
    ML_G6_4XLARGE = "ml.g6.4xlarge"
    ML_G6_8XLARGE = "ml.g6.8xlarge"
    ML_G6_12XLARGE = "ml.g6.12xlarge"
    ML_G6_16XLARGE = "ml.g6.16xlarge"
    ML_G6_24XLARGE = "ml.g6.24xlarge"
    ML_G6_48XLARGE = "ml.g6.48xlarge"
    ML_G6E_XLARGE = "ml.g6e.xlarge"
    ML_G6E_2XLARGE = "ml.g6e.2xlarge"
    ML_G6E_4XLARGE = "ml.g6e.4xlarge"
    ML_G6E_8XLARGE = "ml.g6e.8xlarge"
    ML_G6E_12XLARGE = "ml.g6e.12xlarge"
    ML_G6E_16XLARGE = "ml.g6e.16xlarge"
    ML_G6E_24XLARGE = "ml.g6e.24xlarge"
    ML_G6E_48XLARGE = "ml.g6e.48xlarge"
    ML_INF2_XLARGE = "ml.inf2.xlarge"
    ML_INF2_8XLARGE = "ml.inf2.8xlarge"
    ML_INF2_24XLARGE = "ml.inf2.24xlarge"
    ML_INF2_48XLARGE = "ml.inf2.48xlarge"
    ML_TRN1_2XLARGE = "ml.trn1.2xlarge"
    ML_TRN1_32XLARGE = "ml.trn1.32xlarge"
    ML_TRN1N_32XLARGE = "ml.trn1n.32xlarge"
    ML_P6_B200_48XLARGE = "ml.p6-b200.48xlarge"
    ML_G7E_2XLARGE = "ml.g7e.2xlarge"
    ML_G7E_4XLARGE = "ml.g7e.4xlarge"
    ML_G7E_8XLARGE = "ml.g7e.8xlarge"
    ML_G7E_12XLARGE = "ml.g7e.12xlarge"
    ML_G7E_24XLARGE = "ml.g7e.24xlarge"
    ML_G7E_48XLARGE = "ml.g7e.48xlarge"
    ML_G7_2XLARGE = "ml.g7.2xlarge"
    ML_G7_4XLARGE = "ml.g7.4xlarge"
    ML_G7_8XLARGE = "ml.g7.8xlarge"
    ML_G7_12XLARGE = "ml.g7.12xlarge"
    ML_G7_24XLARGE = "ml.g7.24xlarge"
    ML_G7_48XLARGE = "ml.g7.48xlarge"
    _OTHER = ...

OptimizationJobDeploymentInstanceTypeLike: TypeAlias = (
    OptimizationJobDeploymentInstanceType
    | Literal[
        "ml.p4d.24xlarge",
        "ml.p4de.24xlarge",
        "ml.p5.48xlarge",
        "ml.p5e.48xlarge",
        "ml.p5en.48xlarge",
        "ml.g4dn.xlarge",
        "ml.g4dn.2xlarge",
        "ml.g4dn.4xlarge",
        "ml.g4dn.8xlarge",
        "ml.g4dn.12xlarge",
        "ml.g4dn.16xlarge",
        "ml.g5.xlarge",
        "ml.g5.2xlarge",
        "ml.g5.4xlarge",
        "ml.g5.8xlarge",
        "ml.g5.12xlarge",
        "ml.g5.16xlarge",
        "ml.g5.24xlarge",
        "ml.g5.48xlarge",
        "ml.g6.xlarge",
        "ml.g6.2xlarge",
        "ml.g6.4xlarge",
        "ml.g6.8xlarge",
        "ml.g6.12xlarge",
        "ml.g6.16xlarge",
        "ml.g6.24xlarge",
        "ml.g6.48xlarge",
        "ml.g6e.xlarge",
        "ml.g6e.2xlarge",
        "ml.g6e.4xlarge",
        "ml.g6e.8xlarge",
        "ml.g6e.12xlarge",
        "ml.g6e.16xlarge",
        "ml.g6e.24xlarge",
        "ml.g6e.48xlarge",
        "ml.inf2.xlarge",
        "ml.inf2.8xlarge",
        "ml.inf2.24xlarge",
        "ml.inf2.48xlarge",
        "ml.trn1.2xlarge",
        "ml.trn1.32xlarge",
        "ml.trn1n.32xlarge",
        "ml.p6-b200.48xlarge",
        "ml.g7e.2xlarge",
        "ml.g7e.4xlarge",
        "ml.g7e.8xlarge",
        "ml.g7e.12xlarge",
        "ml.g7e.24xlarge",
        "ml.g7e.48xlarge",
        "ml.g7.2xlarge",
        "ml.g7.4xlarge",
        "ml.g7.8xlarge",
        "ml.g7.12xlarge",
        "ml.g7.24xlarge",
        "ml.g7.48xlarge",
    ]
)

class OptimizationJobStatus(OpenEnum):
    INPROGRESS = "INPROGRESS"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    STARTING = "STARTING"
    STOPPING = "STOPPING"
    STOPPED = "STOPPED"
    _OTHER = ...

OptimizationJobStatusLike: TypeAlias = (
    OptimizationJobStatus
    | Literal["INPROGRESS", "COMPLETED", "FAILED", "STARTING", "STOPPING", "STOPPED"]
)

class OrderKey(OpenEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"
    _OTHER = ...

OrderKeyLike: TypeAlias = OrderKey | Literal["Ascending", "Descending"]

class OutputCompressionType(OpenEnum):
    GZIP = "GZIP"
    NONE = "NONE"
    _OTHER = ...

OutputCompressionTypeLike: TypeAlias = OutputCompressionType | Literal["GZIP", "NONE"]

class ParameterType(OpenEnum):
    INTEGER = "Integer"
    CONTINUOUS = "Continuous"
    CATEGORICAL = "Categorical"
    FREE_TEXT = "FreeText"
    _OTHER = ...

ParameterTypeLike: TypeAlias = (
    ParameterType | Literal["Integer", "Continuous", "Categorical", "FreeText"]
)

class PartnerAppAuthType(OpenEnum):
    IAM = "IAM"
    IDC = "IDC"
    _OTHER = ...

PartnerAppAuthTypeLike: TypeAlias = PartnerAppAuthType | Literal["IAM", "IDC"]

class PartnerAppStatus(OpenEnum):
    CREATING = "Creating"
    UPDATING = "Updating"
    DELETING = "Deleting"
    AVAILABLE = "Available"
    FAILED = "Failed"
    UPDATE_FAILED = "UpdateFailed"
    DELETED = "Deleted"
    _OTHER = ...

PartnerAppStatusLike: TypeAlias = (
    PartnerAppStatus
    | Literal[
        "Creating",
        "Updating",
        "Deleting",
        "Available",
        "Failed",
        "UpdateFailed",
        "Deleted",
    ]
)

class PartnerAppType(OpenEnum):
    LAKERA_GUARD = "lakera-guard"
    COMET = "comet"
    DEEPCHECKS_LLM_EVALUATION = "deepchecks-llm-evaluation"
    FIDDLER = "fiddler"
    _OTHER = ...

PartnerAppTypeLike: TypeAlias = (
    PartnerAppType
    | Literal["lakera-guard", "comet", "deepchecks-llm-evaluation", "fiddler"]
)

class Peft(OpenEnum):
    LORA = "LORA"
    _OTHER = ...

PeftLike: TypeAlias = Peft | Literal["LORA"]

class PipelineExecutionStatus(OpenEnum):
    EXECUTING = "Executing"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
    FAILED = "Failed"
    SUCCEEDED = "Succeeded"
    COMPLETED_WITH_FAILURES = "CompletedWithFailures"
    _OTHER = ...

PipelineExecutionStatusLike: TypeAlias = (
    PipelineExecutionStatus
    | Literal[
        "Executing",
        "Stopping",
        "Stopped",
        "Failed",
        "Succeeded",
        "CompletedWithFailures",
    ]
)

class PipelineManagedBy(OpenEnum):
    AWS = "AWS"
    CUSTOMER = "CUSTOMER"
    _OTHER = ...

PipelineManagedByLike: TypeAlias = PipelineManagedBy | Literal["AWS", "CUSTOMER"]

class PipelineStatus(OpenEnum):
    ACTIVE = "Active"
    DELETING = "Deleting"
    _OTHER = ...

PipelineStatusLike: TypeAlias = PipelineStatus | Literal["Active", "Deleting"]

class PreemptTeamTasks(OpenEnum):
    NEVER = "Never"
    LOWER_PRIORITY = "LowerPriority"
    _OTHER = ...

PreemptTeamTasksLike: TypeAlias = PreemptTeamTasks | Literal["Never", "LowerPriority"]

class ProblemType(OpenEnum):
    BINARY_CLASSIFICATION = "BinaryClassification"
    MULTICLASS_CLASSIFICATION = "MulticlassClassification"
    REGRESSION = "Regression"
    _OTHER = ...

ProblemTypeLike: TypeAlias = (
    ProblemType
    | Literal["BinaryClassification", "MulticlassClassification", "Regression"]
)

class ProcessingInstanceType(OpenEnum):
    ML_T3_MEDIUM = "ml.t3.medium"
    ML_T3_LARGE = "ml.t3.large"
    ML_T3_XLARGE = "ml.t3.xlarge"
    ML_T3_2XLARGE = "ml.t3.2xlarge"
    ML_M4_XLARGE = "ml.m4.xlarge"
    ML_M4_2XLARGE = "ml.m4.2xlarge"
    ML_M4_4XLARGE = "ml.m4.4xlarge"
    ML_M4_10XLARGE = "ml.m4.10xlarge"
    ML_M4_16XLARGE = "ml.m4.16xlarge"
    ML_C4_XLARGE = "ml.c4.xlarge"
    ML_C4_2XLARGE = "ml.c4.2xlarge"
    ML_C4_4XLARGE = "ml.c4.4xlarge"
    ML_C4_8XLARGE = "ml.c4.8xlarge"
    ML_P2_XLARGE = "ml.p2.xlarge"
    ML_P2_8XLARGE = "ml.p2.8xlarge"
    ML_P2_16XLARGE = "ml.p2.16xlarge"
    ML_P3_2XLARGE = "ml.p3.2xlarge"
    ML_P3_8XLARGE = "ml.p3.8xlarge"
    ML_P3_16XLARGE = "ml.p3.16xlarge"
    ML_C5_XLARGE = "ml.c5.xlarge"
    ML_C5_2XLARGE = "ml.c5.2xlarge"
    ML_C5_4XLARGE = "ml.c5.4xlarge"
    ML_C5_9XLARGE = "ml.c5.9xlarge"
    ML_C5_18XLARGE = "ml.c5.18xlarge"
    ML_M5_LARGE = "ml.m5.large"
    ML_M5_XLARGE = "ml.m5.xlarge"
    ML_M5_2XLARGE = "ml.m5.2xlarge"
    ML_M5_4XLARGE = "ml.m5.4xlarge"
    ML_M5_12XLARGE = "ml.m5.12xlarge"
    ML_M5_24XLARGE = "ml.m5.24xlarge"
    ML_R5_LARGE = "ml.r5.large"
    ML_R5_XLARGE = "ml.r5.xlarge"
    ML_R5_2XLARGE = "ml.r5.2xlarge"
    ML_R5_4XLARGE = "ml.r5.4xlarge"
    ML_R5_8XLARGE = "ml.r5.8xlarge"
    ML_R5_12XLARGE = "ml.r5.12xlarge"
    ML_R5_16XLARGE = "ml.r5.16xlarge"
    ML_R5_24XLARGE = "ml.r5.24xlarge"
    ML_G4DN_XLARGE = "ml.g4dn.xlarge"
    ML_G4DN_2XLARGE = "ml.g4dn.2xlarge"
    ML_G4DN_4XLARGE = "ml.g4dn.4xlarge"
    ML_G4DN_8XLARGE = "ml.g4dn.8xlarge"
    ML_G4DN_12XLARGE = "ml.g4dn.12xlarge"
    ML_G4DN_16XLARGE = "ml.g4dn.16xlarge"
    ML_G5_XLARGE = "ml.g5.xlarge"
    ML_G5_2XLARGE = "ml.g5.2xlarge"
    ML_G5_4XLARGE = "ml.g5.4xlarge"
    ML_G5_8XLARGE = "ml.g5.8xlarge"
    ML_G5_16XLARGE = "ml.g5.16xlarge"
    ML_G5_12XLARGE = "ml.g5.12xlarge"
    ML_G5_24XLARGE = "ml.g5.24xlarge"
    ML_G5_48XLARGE = "ml.g5.48xlarge"
    ML_R5D_LARGE = "ml.r5d.large"
    ML_R5D_XLARGE = "ml.r5d.xlarge"
    ML_R5D_2XLARGE = "ml.r5d.2xlarge"
    ML_R5D_4XLARGE = "ml.r5d.4xlarge"
    ML_R5D_8XLARGE = "ml.r5d.8xlarge"
    ML_R5D_12XLARGE = "ml.r5d.12xlarge"
    ML_R5D_16XLARGE = "ml.r5d.16xlarge"
    ML_R5D_24XLARGE = "ml.r5d.24xlarge"
    ML_G6_XLARGE = "ml.g6.xlarge"
    ML_G6_2XLARGE = "ml.g6.2xlarge"
    ML_G6_4XLARGE = "ml.g6.4xlarge"
    ML_G6_8XLARGE = "ml.g6.8xlarge"
    ML_G6_12XLARGE = "ml.g6.12xlarge"
    ML_G6_16XLARGE = "ml.g6.16xlarge"
    ML_G6_24XLARGE = "ml.g6.24xlarge"
    ML_G6_48XLARGE = "ml.g6.48xlarge"
    ML_G6E_XLARGE = "ml.g6e.xlarge"
    ML_G6E_2XLARGE = "ml.g6e.2xlarge"
    ML_G6E_4XLARGE = "ml.g6e.4xlarge"
    ML_G6E_8XLARGE = "ml.g6e.8xlarge"
    ML_G6E_12XLARGE = "ml.g6e.12xlarge"
    ML_G6E_16XLARGE = "ml.g6e.16xlarge"
    ML_G6E_24XLARGE = "ml.g6e.24xlarge"
    ML_G6E_48XLARGE = "ml.g6e.48xlarge"
    ML_M6I_LARGE = "ml.m6i.large"
    ML_M6I_XLARGE = "ml.m6i.xlarge"
    ML_M6I_2XLARGE = "ml.m6i.2xlarge"
    ML_M6I_4XLARGE = "ml.m6i.4xlarge"
    ML_M6I_8XLARGE = "ml.m6i.8xlarge"
    ML_M6I_12XLARGE = "ml.m6i.12xlarge"
    ML_M6I_16XLARGE = "ml.m6i.16xlarge"
    ML_M6I_24XLARGE = "ml.m6i.24xlarge"
    ML_M6I_32XLARGE = "ml.m6i.32xlarge"
    ML_C6I_XLARGE = "ml.c6i.xlarge"
    ML_C6I_2XLARGE = "ml.c6i.2xlarge"
    ML_C6I_4XLARGE = "ml.c6i.4xlarge"
    ML_C6I_8XLARGE = "ml.c6i.8xlarge"
    ML_C6I_12XLARGE = "ml.c6i.12xlarge"
    ML_C6I_16XLARGE = "ml.c6i.16xlarge"
    ML_C6I_24XLARGE = "ml.c6i.24xlarge"
    ML_C6I_32XLARGE = "ml.c6i.32xlarge"
    ML_M7I_LARGE = "ml.m7i.large"
    ML_M7I_XLARGE = "ml.m7i.xlarge"
    ML_M7I_2XLARGE = "ml.m7i.2xlarge"
    ML_M7I_4XLARGE = "ml.m7i.4xlarge"
    ML_M7I_8XLARGE = "ml.m7i.8xlarge"
    ML_M7I_12XLARGE = "ml.m7i.12xlarge"
    ML_M7I_16XLARGE = "ml.m7i.16xlarge"
    ML_M7I_24XLARGE = "ml.m7i.24xlarge"
    ML_M7I_48XLARGE = "ml.m7i.48xlarge"
    ML_C7I_LARGE = "ml.c7i.large"
    ML_C7I_XLARGE = "ml.c7i.xlarge"
    ML_C7I_2XLARGE = "ml.c7i.2xlarge"
    ML_C7I_4XLARGE = "ml.c7i.4xlarge"
    ML_C7I_8XLARGE = "ml.c7i.8xlarge"
    ML_C7I_12XLARGE = "ml.c7i.12xlarge"
    ML_C7I_16XLARGE = "ml.c7i.16xlarge"
    ML_C7I_24XLARGE = "ml.c7i.24xlarge"
    ML_C7I_48XLARGE = "ml.c7i.48xlarge"
    ML_R7I_LARGE = "ml.r7i.large"
    ML_R7I_XLARGE = "ml.r7i.xlarge"
    ML_R7I_2XLARGE = "ml.r7i.2xlarge"
    ML_R7I_4XLARGE = "ml.r7i.4xlarge"
    ML_R7I_8XLARGE = "ml.r7i.8xlarge"
    ML_R7I_12XLARGE = "ml.r7i.12xlarge"
    ML_R7I_16XLARGE = "ml.r7i.16xlarge"
    ML_R7I_24XLARGE = "ml.r7i.24xlarge"
    ML_R7I_48XLARGE = "ml.r7i.48xlarge"
    ML_P5_4XLARGE = "ml.p5.4xlarge"
    ML_G7E_2XLARGE = "ml.g7e.2xlarge"
    ML_G7E_4XLARGE = "ml.g7e.4xlarge"
    ML_G7E_8XLARGE = "ml.g7e.8xlarge"
    ML_G7E_12XLARGE = "ml.g7e.12xlarge"
    ML_G7E_24XLARGE = "ml.g7e.24xlarge"
    ML_G7E_48XLARGE = "ml.g7e.48xlarge"
    ML_G7_2XLARGE = "ml.g7.2xlarge"
    ML_G7_4XLARGE = "ml.g7.4xlarge"
    ML_G7_8XLARGE = "ml.g7.8xlarge"
    ML_G7_12XLARGE = "ml.g7.12xlarge"
    ML_G7_24XLARGE = "ml.g7.24xlarge"
    ML_G7_48XLARGE = "ml.g7.48xlarge"
    ML_R6I_LARGE = "ml.r6i.large"
    ML_R6I_XLARGE = "ml.r6i.xlarge"
    ML_R6I_2XLARGE = "ml.r6i.2xlarge"
    ML_R6I_4XLARGE = "ml.r6i.4xlarge"
    ML_R6I_8XLARGE = "ml.r6i.8xlarge"
    ML_R6I_12XLARGE = "ml.r6i.12xlarge"
    ML_R6I_16XLARGE = "ml.r6i.16xlarge"
    ML_R6I_24XLARGE = "ml.r6i.24xlarge"
    ML_R6I_32XLARGE = "ml.r6i.32xlarge"
    ML_M8I_LARGE = "ml.m8i.large"
    ML_M8I_XLARGE = "ml.m8i.xlarge"
    ML_M8I_2XLARGE = "ml.m8i.2xlarge"
    ML_M8I_4XLARGE = "ml.m8i.4xlarge"
    ML_M8I_8XLARGE = "ml.m8i.8xlarge"
    ML_M8I_12XLARGE = "ml.m8i.12xlarge"
    ML_M8I_16XLARGE = "ml.m8i.16xlarge"
    ML_M8I_24XLARGE = "ml.m8i.24xlarge"
    ML_M8I_32XLARGE = "ml.m8i.32xlarge"
    ML_M8I_48XLARGE = "ml.m8i.48xlarge"
    ML_M8I_96XLARGE = "ml.m8i.96xlarge"
    ML_C8I_XLARGE = "ml.c8i.xlarge"
    ML_C8I_2XLARGE = "ml.c8i.2xlarge"
    ML_C8I_4XLARGE = "ml.c8i.4xlarge"
    ML_C8I_8XLARGE = "ml.c8i.8xlarge"
    ML_C8I_12XLARGE = "ml.c8i.12xlarge"
    ML_C8I_16XLARGE = "ml.c8i.16xlarge"
    ML_C8I_24XLARGE = "ml.c8i.24xlarge"
    ML_C8I_32XLARGE = "ml.c8i.32xlarge"
    ML_C8I_48XLARGE = "ml.c8i.48xlarge"
    ML_C8I_96XLARGE = "ml.c8i.96xlarge"
    ML_R8I_LARGE = "ml.r8i.large"
    ML_R8I_XLARGE = "ml.r8i.xlarge"
    ML_R8I_2XLARGE = "ml.r8i.2xlarge"
    ML_R8I_4XLARGE = "ml.r8i.4xlarge"
    ML_R8I_8XLARGE = "ml.r8i.8xlarge"
    ML_R8I_12XLARGE = "ml.r8i.12xlarge"
    ML_R8I_16XLARGE = "ml.r8i.16xlarge"
    ML_R8I_24XLARGE = "ml.r8i.24xlarge"
    ML_R8I_32XLARGE = "ml.r8i.32xlarge"
    ML_R8I_48XLARGE = "ml.r8i.48xlarge"
    ML_R8I_96XLARGE = "ml.r8i.96xlarge"
    ML_M7I_FLEX_LARGE = "ml.m7i-flex.large"
    ML_M7I_FLEX_XLARGE = "ml.m7i-flex.xlarge"
    ML_M7I_FLEX_2XLARGE = "ml.m7i-flex.2xlarge"
    ML_M7I_FLEX_4XLARGE = "ml.m7i-flex.4xlarge"
    ML_M7I_FLEX_8XLARGE = "ml.m7i-flex.8xlarge"
    ML_M7I_FLEX_12XLARGE = "ml.m7i-flex.12xlarge"
    ML_M7I_FLEX_16XLARGE = "ml.m7i-flex.16xlarge"
    ML_C7I_FLEX_XLARGE = "ml.c7i-flex.xlarge"
    ML_C7I_FLEX_2XLARGE = "ml.c7i-flex.2xlarge"
    ML_C7I_FLEX_4XLARGE = "ml.c7i-flex.4xlarge"
    ML_C7I_FLEX_8XLARGE = "ml.c7i-flex.8xlarge"
    ML_C7I_FLEX_12XLARGE = "ml.c7i-flex.12xlarge"
    ML_C7I_FLEX_16XLARGE = "ml.c7i-flex.16xlarge"
    ML_M8I_FLEX_LARGE = "ml.m8i-flex.large"
    ML_M8I_FLEX_XLARGE = "ml.m8i-flex.xlarge"
    ML_M8I_FLEX_2XLARGE = "ml.m8i-flex.2xlarge"
    ML_M8I_FLEX_4XLARGE = "ml.m8i-flex.4xlarge"
    ML_M8I_FLEX_8XLARGE = "ml.m8i-flex.8xlarge"
    ML_M8I_FLEX_12XLARGE = "ml.m8i-flex.12xlarge"
    ML_M8I_FLEX_16XLARGE = "ml.m8i-flex.16xlarge"
    ML_C8I_FLEX_XLARGE = "ml.c8i-flex.xlarge"
    ML_C8I_FLEX_2XLARGE = "ml.c8i-flex.2xlarge"
    ML_C8I_FLEX_4XLARGE = "ml.c8i-flex.4xlarge"
    ML_C8I_FLEX_8XLARGE = "ml.c8i-flex.8xlarge"
    ML_C8I_FLEX_12XLARGE = "ml.c8i-flex.12xlarge"
    ML_C8I_FLEX_16XLARGE = "ml.c8i-flex.16xlarge"
    ML_R8I_FLEX_LARGE = "ml.r8i-flex.large"
    ML_R8I_FLEX_XLARGE = "ml.r8i-flex.xlarge"
    ML_R8I_FLEX_2XLARGE = "ml.r8i-flex.2xlarge"
    ML_R8I_FLEX_4XLARGE = "ml.r8i-flex.4xlarge"
    ML_R8I_FLEX_8XLARGE = "ml.r8i-flex.8xlarge"
    ML_R8I_FLEX_12XLARGE = "ml.r8i-flex.12xlarge"
    ML_R8I_FLEX_16XLARGE = "ml.r8i-flex.16xlarge"
    _OTHER = ...

ProcessingInstanceTypeLike: TypeAlias = (
    ProcessingInstanceType
    | Literal[
        "ml.t3.medium",
        "ml.t3.large",
        "ml.t3.xlarge",
        "ml.t3.2xlarge",
        "ml.m4.xlarge",
        "ml.m4.2xlarge",
        "ml.m4.4xlarge",
        "ml.m4.10xlarge",
        "ml.m4.16xlarge",
        "ml.c4.xlarge",
        "ml.c4.2xlarge",
        "ml.c4.4xlarge",
        "ml.c4.8xlarge",
        "ml.p2.xlarge",
        "ml.p2.8xlarge",
        "ml.p2.16xlarge",
        "ml.p3.2xlarge",
        "ml.p3.8xlarge",
        "ml.p3.16xlarge",
        "ml.c5.xlarge",
        "ml.c5.2xlarge",
        "ml.c5.4xlarge",
        "ml.c5.9xlarge",
        "ml.c5.18xlarge",
        "ml.m5.large",
        "ml.m5.xlarge",
        "ml.m5.2xlarge",
        "ml.m5.4xlarge",
        "ml.m5.12xlarge",
        "ml.m5.24xlarge",
        "ml.r5.large",
        "ml.r5.xlarge",
        "ml.r5.2xlarge",
        "ml.r5.4xlarge",
        "ml.r5.8xlarge",
        "ml.r5.12xlarge",
        "ml.r5.16xlarge",
        "ml.r5.24xlarge",
        "ml.g4dn.xlarge",
        "ml.g4dn.2xlarge",
        "ml.g4dn.4xlarge",
        "ml.g4dn.8xlarge",
        "ml.g4dn.12xlarge",
        "ml.g4dn.16xlarge",
        "ml.g5.xlarge",
        "ml.g5.2xlarge",
        "ml.g5.4xlarge",
        "ml.g5.8xlarge",
        "ml.g5.16xlarge",
        "ml.g5.12xlarge",
        "ml.g5.24xlarge",
        "ml.g5.48xlarge",
        "ml.r5d.large",
        "ml.r5d.xlarge",
        "ml.r5d.2xlarge",
        "ml.r5d.4xlarge",
        "ml.r5d.8xlarge",
        "ml.r5d.12xlarge",
        "ml.r5d.16xlarge",
        "ml.r5d.24xlarge",
        "ml.g6.xlarge",
        "ml.g6.2xlarge",
        "ml.g6.4xlarge",
        "ml.g6.8xlarge",
        "ml.g6.12xlarge",
        "ml.g6.16xlarge",
        "ml.g6.24xlarge",
        "ml.g6.48xlarge",
        "ml.g6e.xlarge",
        "ml.g6e.2xlarge",
        "ml.g6e.4xlarge",
        "ml.g6e.8xlarge",
        "ml.g6e.12xlarge",
        "ml.g6e.16xlarge",
        "ml.g6e.24xlarge",
        "ml.g6e.48xlarge",
        "ml.m6i.large",
        "ml.m6i.xlarge",
        "ml.m6i.2xlarge",
        "ml.m6i.4xlarge",
        "ml.m6i.8xlarge",
        "ml.m6i.12xlarge",
        "ml.m6i.16xlarge",
        "ml.m6i.24xlarge",
        "ml.m6i.32xlarge",
        "ml.c6i.xlarge",
        "ml.c6i.2xlarge",
        "ml.c6i.4xlarge",
        "ml.c6i.8xlarge",
        "ml.c6i.12xlarge",
        "ml.c6i.16xlarge",
        "ml.c6i.24xlarge",
        "ml.c6i.32xlarge",
        "ml.m7i.large",
        "ml.m7i.xlarge",
        "ml.m7i.2xlarge",
        "ml.m7i.4xlarge",
        "ml.m7i.8xlarge",
        "ml.m7i.12xlarge",
        "ml.m7i.16xlarge",
        "ml.m7i.24xlarge",
        "ml.m7i.48xlarge",
        "ml.c7i.large",
        "ml.c7i.xlarge",
        "ml.c7i.2xlarge",
        "ml.c7i.4xlarge",
        "ml.c7i.8xlarge",
        "ml.c7i.12xlarge",
        "ml.c7i.16xlarge",
        "ml.c7i.24xlarge",
        "ml.c7i.48xlarge",
        "ml.r7i.large",
        "ml.r7i.xlarge",
        "ml.r7i.2xlarge",
        "ml.r7i.4xlarge",
        "ml.r7i.8xlarge",
        "ml.r7i.12xlarge",
        "ml.r7i.16xlarge",
        "ml.r7i.24xlarge",
        "ml.r7i.48xlarge",
        "ml.p5.4xlarge",
        "ml.g7e.2xlarge",
        "ml.g7e.4xlarge",
        "ml.g7e.8xlarge",
        "ml.g7e.12xlarge",
        "ml.g7e.24xlarge",
        "ml.g7e.48xlarge",
        "ml.g7.2xlarge",
        "ml.g7.4xlarge",
        "ml.g7.8xlarge",
        "ml.g7.12xlarge",
        "ml.g7.24xlarge",
        "ml.g7.48xlarge",
        "ml.r6i.large",
        "ml.r6i.xlarge",
        "ml.r6i.2xlarge",
        "ml.r6i.4xlarge",
        "ml.r6i.8xlarge",
        "ml.r6i.12xlarge",
        "ml.r6i.16xlarge",
        "ml.r6i.24xlarge",
        "ml.r6i.32xlarge",
        "ml.m8i.large",
        "ml.m8i.xlarge",
        "ml.m8i.2xlarge",
        "ml.m8i.4xlarge",
        "ml.m8i.8xlarge",
        "ml.m8i.12xlarge",
        "ml.m8i.16xlarge",
        "ml.m8i.24xlarge",
        "ml.m8i.32xlarge",
        "ml.m8i.48xlarge",
        "ml.m8i.96xlarge",
        "ml.c8i.xlarge",
        "ml.c8i.2xlarge",
        "ml.c8i.4xlarge",
        "ml.c8i.8xlarge",
        "ml.c8i.12xlarge",
        "ml.c8i.16xlarge",
        "ml.c8i.24xlarge",
        "ml.c8i.32xlarge",
        "ml.c8i.48xlarge",
        "ml.c8i.96xlarge",
        "ml.r8i.large",
        "ml.r8i.xlarge",
        "ml.r8i.2xlarge",
        "ml.r8i.4xlarge",
        "ml.r8i.8xlarge",
        "ml.r8i.12xlarge",
        "ml.r8i.16xlarge",
        "ml.r8i.24xlarge",
        "ml.r8i.32xlarge",
        "ml.r8i.48xlarge",
        "ml.r8i.96xlarge",
        "ml.m7i-flex.large",
        "ml.m7i-flex.xlarge",
        "ml.m7i-flex.2xlarge",
        "ml.m7i-flex.4xlarge",
        "ml.m7i-flex.8xlarge",
        "ml.m7i-flex.12xlarge",
        "ml.m7i-flex.16xlarge",
        "ml.c7i-flex.xlarge",
        "ml.c7i-flex.2xlarge",
        "ml.c7i-flex.4xlarge",
        "ml.c7i-flex.8xlarge",
        "ml.c7i-flex.12xlarge",
        "ml.c7i-flex.16xlarge",
        "ml.m8i-flex.large",
        "ml.m8i-flex.xlarge",
        "ml.m8i-flex.2xlarge",
        "ml.m8i-flex.4xlarge",
        "ml.m8i-flex.8xlarge",
        "ml.m8i-flex.12xlarge",
        "ml.m8i-flex.16xlarge",
        "ml.c8i-flex.xlarge",
        "ml.c8i-flex.2xlarge",
        "ml.c8i-flex.4xlarge",
        "ml.c8i-flex.8xlarge",
        "ml.c8i-flex.12xlarge",
        "ml.c8i-flex.16xlarge",
        "ml.r8i-flex.large",
        "ml.r8i-flex.xlarge",
        "ml.r8i-flex.2xlarge",
        "ml.r8i-flex.4xlarge",
        "ml.r8i-flex.8xlarge",
        "ml.r8i-flex.12xlarge",
        "ml.r8i-flex.16xlarge",
    ]
)

class ProcessingJobStatus(OpenEnum):
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
    _OTHER = ...

ProcessingJobStatusLike: TypeAlias = (
    ProcessingJobStatus
    | Literal["InProgress", "Completed", "Failed", "Stopping", "Stopped"]
)

class ProcessingS3CompressionType(OpenEnum):
    NONE = "None"
    GZIP = "Gzip"
    _OTHER = ...

ProcessingS3CompressionTypeLike: TypeAlias = (
    ProcessingS3CompressionType | Literal["None", "Gzip"]
)

class ProcessingS3DataDistributionType(OpenEnum):
    FULLY_REPLICATED = "FullyReplicated"
    SHARDED_BY_S3_KEY = "ShardedByS3Key"
    _OTHER = ...

ProcessingS3DataDistributionTypeLike: TypeAlias = (
    ProcessingS3DataDistributionType | Literal["FullyReplicated", "ShardedByS3Key"]
)

class ProcessingS3DataType(OpenEnum):
    MANIFEST_FILE = "ManifestFile"
    S3_PREFIX = "S3Prefix"
    _OTHER = ...

ProcessingS3DataTypeLike: TypeAlias = (
    ProcessingS3DataType | Literal["ManifestFile", "S3Prefix"]
)

class ProcessingS3InputMode(OpenEnum):
    PIPE = "Pipe"
    FILE = "File"
    _OTHER = ...

ProcessingS3InputModeLike: TypeAlias = ProcessingS3InputMode | Literal["Pipe", "File"]

class ProcessingS3UploadMode(OpenEnum):
    CONTINUOUS = "Continuous"
    END_OF_JOB = "EndOfJob"
    _OTHER = ...

ProcessingS3UploadModeLike: TypeAlias = (
    ProcessingS3UploadMode | Literal["Continuous", "EndOfJob"]
)

class Processor(OpenEnum):
    CPU = "CPU"
    GPU = "GPU"
    _OTHER = ...

ProcessorLike: TypeAlias = Processor | Literal["CPU", "GPU"]

class ProductionVariantAcceleratorType(OpenEnum):
    ML_EIA1_MEDIUM = "ml.eia1.medium"
    ML_EIA1_LARGE = "ml.eia1.large"
    ML_EIA1_XLARGE = "ml.eia1.xlarge"
    ML_EIA2_MEDIUM = "ml.eia2.medium"
    ML_EIA2_LARGE = "ml.eia2.large"
    ML_EIA2_XLARGE = "ml.eia2.xlarge"
    _OTHER = ...

ProductionVariantAcceleratorTypeLike: TypeAlias = (
    ProductionVariantAcceleratorType
    | Literal[
        "ml.eia1.medium",
        "ml.eia1.large",
        "ml.eia1.xlarge",
        "ml.eia2.medium",
        "ml.eia2.large",
        "ml.eia2.xlarge",
    ]
)

class ProductionVariantInferenceAmiVersion(OpenEnum):
    AL2_AMI_SAGEMAKER_INFERENCE_GPU_2 = "al2-ami-sagemaker-inference-gpu-2"
    AL2_AMI_SAGEMAKER_INFERENCE_GPU_2_1 = "al2-ami-sagemaker-inference-gpu-2-1"
    AL2_AMI_SAGEMAKER_INFERENCE_GPU_3_1 = "al2-ami-sagemaker-inference-gpu-3-1"
    AL2_AMI_SAGEMAKER_INFERENCE_NEURON_2 = "al2-ami-sagemaker-inference-neuron-2"
    AL2023_AMI_SAGEMAKER_INFERENCE_GPU_4_1 = "al2023-ami-sagemaker-inference-gpu-4-1"
    _OTHER = ...

ProductionVariantInferenceAmiVersionLike: TypeAlias = (
    ProductionVariantInferenceAmiVersion
    | Literal[
        "al2-ami-sagemaker-inference-gpu-2",
        "al2-ami-sagemaker-inference-gpu-2-1",
        "al2-ami-sagemaker-inference-gpu-3-1",
        "al2-ami-sagemaker-inference-neuron-2",
        "al2023-ami-sagemaker-inference-gpu-4-1",
    ]
)

class ProductionVariantInstanceType(OpenEnum):
    ML_T2_MEDIUM = "ml.t2.medium"
    ML_T2_LARGE = "ml.t2.large"
    ML_T2_XLARGE = "ml.t2.xlarge"
    ML_T2_2XLARGE = "ml.t2.2xlarge"
    ML_M4_XLARGE = "ml.m4.xlarge"
    ML_M4_2XLARGE = "ml.m4.2xlarge"
    ML_M4_4XLARGE = "ml.m4.4xlarge"
    ML_M4_10XLARGE = "ml.m4.10xlarge"
    ML_M4_16XLARGE = "ml.m4.16xlarge"
    ML_M5_LARGE = "ml.m5.large"
    ML_M5_XLARGE = "ml.m5.xlarge"
    ML_M5_2XLARGE = "ml.m5.2xlarge"
    ML_M5_4XLARGE = "ml.m5.4xlarge"
    ML_M5_12XLARGE = "ml.m5.12xlarge"
    ML_M5_24XLARGE = "ml.m5.24xlarge"
    ML_M5D_LARGE = "ml.m5d.large"
    ML_M5D_XLARGE = "ml.m5d.xlarge"
    ML_M5D_2XLARGE = "ml.m5d.2xlarge"
    ML_M5D_4XLARGE = "ml.m5d.4xlarge"
    ML_M5D_12XLARGE = "ml.m5d.12xlarge"
    ML_M5D_24XLARGE = "ml.m5d.24xlarge"
    ML_C4_LARGE = "ml.c4.large"
    ML_C4_XLARGE = "ml.c4.xlarge"
    ML_C4_2XLARGE = "ml.c4.2xlarge"
    ML_C4_4XLARGE = "ml.c4.4xlarge"
    ML_C4_8XLARGE = "ml.c4.8xlarge"
    ML_P2_XLARGE = "ml.p2.xlarge"
    ML_P2_8XLARGE = "ml.p2.8xlarge"
    ML_P2_16XLARGE = "ml.p2.16xlarge"
    ML_P3_2XLARGE = "ml.p3.2xlarge"
    ML_P3_8XLARGE = "ml.p3.8xlarge"
    ML_P3_16XLARGE = "ml.p3.16xlarge"
    ML_C5_LARGE = "ml.c5.large"
    ML_C5_XLARGE = "ml.c5.xlarge"
    ML_C5_2XLARGE = "ml.c5.2xlarge"
    ML_C5_4XLARGE = "ml.c5.4xlarge"
    ML_C5_9XLARGE = "ml.c5.9xlarge"
    ML_C5_18XLARGE = "ml.c5.18xlarge"
    ML_C5D_LARGE = "ml.c5d.large"
    ML_C5D_XLARGE = "ml.c5d.xlarge"
    ML_C5D_2XLARGE = "ml.c5d.2xlarge"
    ML_C5D_4XLARGE = "ml.c5d.4xlarge"
    ML_C5D_9XLARGE = "ml.c5d.9xlarge"
    ML_C5D_18XLARGE = "ml.c5d.18xlarge"
    ML_G4DN_XLARGE = "ml.g4dn.xlarge"
    ML_G4DN_2XLARGE = "ml.g4dn.2xlarge"
    ML_G4DN_4XLARGE = "ml.g4dn.4xlarge"
    ML_G4DN_8XLARGE = "ml.g4dn.8xlarge"
    ML_G4DN_12XLARGE = "ml.g4dn.12xlarge"
    ML_G4DN_16XLARGE = "ml.g4dn.16xlarge"
    ML_R5_LARGE = "ml.r5.large"
    ML_R5_XLARGE = "ml.r5.xlarge"
    ML_R5_2XLARGE = "ml.r5.2xlarge"
    ML_R5_4XLARGE = "ml.r5.4xlarge"
    ML_R5_12XLARGE = "ml.r5.12xlarge"
    ML_R5_24XLARGE = "ml.r5.24xlarge"
    ML_R5D_LARGE = "ml.r5d.large"
    ML_R5D_XLARGE = "ml.r5d.xlarge"
    ML_R5D_2XLARGE = "ml.r5d.2xlarge"
    ML_R5D_4XLARGE = "ml.r5d.4xlarge"
    ML_R5D_12XLARGE = "ml.r5d.12xlarge"
    ML_R5D_24XLARGE = "ml.r5d.24xlarge"
    ML_INF1_XLARGE = "ml.inf1.xlarge"
    ML_INF1_2XLARGE = "ml.inf1.2xlarge"
    ML_INF1_6XLARGE = "ml.inf1.6xlarge"
    ML_INF1_24XLARGE = "ml.inf1.24xlarge"
    ML_DL1_24XLARGE = "ml.dl1.24xlarge"
    ML_C6I_LARGE = "ml.c6i.large"
    ML_C6I_XLARGE = "ml.c6i.xlarge"
    ML_C6I_2XLARGE = "ml.c6i.2xlarge"
    ML_C6I_4XLARGE = "ml.c6i.4xlarge"
    ML_C6I_8XLARGE = "ml.c6i.8xlarge"
    ML_C6I_12XLARGE = "ml.c6i.12xlarge"
    ML_C6I_16XLARGE = "ml.c6i.16xlarge"
    ML_C6I_24XLARGE = "ml.c6i.24xlarge"
    ML_C6I_32XLARGE = "ml.c6i.32xlarge"
    ML_M6I_LARGE = "ml.m6i.large"
    ML_M6I_XLARGE = "ml.m6i.xlarge"
    ML_M6I_2XLARGE = "ml.m6i.2xlarge"
    ML_M6I_4XLARGE = "ml.m6i.4xlarge"
    ML_M6I_8XLARGE = "ml.m6i.8xlarge"
    ML_M6I_12XLARGE = "ml.m6i.12xlarge"
    ML_M6I_16XLARGE = "ml.m6i.16xlarge"
    ML_M6I_24XLARGE = "ml.m6i.24xlarge"
    ML_M6I_32XLARGE = "ml.m6i.32xlarge"
    ML_R6I_LARGE = "ml.r6i.large"
    ML_R6I_XLARGE = "ml.r6i.xlarge"
    ML_R6I_2XLARGE = "ml.r6i.2xlarge"
    ML_R6I_4XLARGE = "ml.r6i.4xlarge"
    ML_R6I_8XLARGE = "ml.r6i.8xlarge"
    ML_R6I_12XLARGE = "ml.r6i.12xlarge"
    ML_R6I_16XLARGE = "ml.r6i.16xlarge"
    ML_R6I_24XLARGE = "ml.r6i.24xlarge"
    ML_R6I_32XLARGE = "ml.r6i.32xlarge"
    ML_G5_XLARGE = "ml.g5.xlarge"
    ML_G5_2XLARGE = "ml.g5.2xlarge"
    ML_G5_4XLARGE = "ml.g5.4xlarge"
    ML_G5_8XLARGE = "ml.g5.8xlarge"
    ML_G5_12XLARGE = "ml.g5.12xlarge"
    ML_G5_16XLARGE = "ml.g5.16xlarge"
    ML_G5_24XLARGE = "ml.g5.24xlarge"
    ML_G5_48XLARGE = "ml.g5.48xlarge"
    ML_G6_XLARGE = "ml.g6.xlarge"
    ML_G6_2XLARGE = "ml.g6.2xlarge"
    ML_G6_4XLARGE = "ml.g6.4xlarge"
    ML_G6_8XLARGE = "ml.g6.8xlarge"
    ML_G6_12XLARGE = "ml.g6.12xlarge"
    ML_G6_16XLARGE = "ml.g6.16xlarge"
    ML_G6_24XLARGE = "ml.g6.24xlarge"
    ML_G6_48XLARGE = "ml.g6.48xlarge"
    ML_R8G_MEDIUM = "ml.r8g.medium"
    ML_R8G_LARGE = "ml.r8g.large"
    ML_R8G_XLARGE = "ml.r8g.xlarge"
    ML_R8G_2XLARGE = "ml.r8g.2xlarge"
    ML_R8G_4XLARGE = "ml.r8g.4xlarge"
    ML_R8G_8XLARGE = "ml.r8g.8xlarge"
    ML_R8G_12XLARGE = "ml.r8g.12xlarge"
    ML_R8G_16XLARGE = "ml.r8g.16xlarge"
    ML_R8G_24XLARGE = "ml.r8g.24xlarge"
    ML_R8G_48XLARGE = "ml.r8g.48xlarge"
    ML_G6E_XLARGE = "ml.g6e.xlarge"
    ML_G6E_2XLARGE = "ml.g6e.2xlarge"
    ML_G6E_4XLARGE = "ml.g6e.4xlarge"
    ML_G6E_8XLARGE = "ml.g6e.8xlarge"
    ML_G6E_12XLARGE = "ml.g6e.12xlarge"
    ML_G6E_16XLARGE = "ml.g6e.16xlarge"
    ML_G6E_24XLARGE = "ml.g6e.24xlarge"
    ML_G6E_48XLARGE = "ml.g6e.48xlarge"
    ML_G7E_2XLARGE = "ml.g7e.2xlarge"
    ML_G7E_4XLARGE = "ml.g7e.4xlarge"
    ML_G7E_8XLARGE = "ml.g7e.8xlarge"
    ML_G7E_12XLARGE = "ml.g7e.12xlarge"
    ML_G7E_24XLARGE = "ml.g7e.24xlarge"
    ML_G7E_48XLARGE = "ml.g7e.48xlarge"
    ML_G7_2XLARGE = "ml.g7.2xlarge"
    ML_G7_4XLARGE = "ml.g7.4xlarge"
    ML_G7_8XLARGE = "ml.g7.8xlarge"
    ML_G7_12XLARGE = "ml.g7.12xlarge"
    ML_G7_24XLARGE = "ml.g7.24xlarge"
    ML_G7_48XLARGE = "ml.g7.48xlarge"
    ML_P4D_24XLARGE = "ml.p4d.24xlarge"
    ML_C7G_LARGE = "ml.c7g.large"
    ML_C7G_XLARGE = "ml.c7g.xlarge"
    ML_C7G_2XLARGE = "ml.c7g.2xlarge"
    ML_C7G_4XLARGE = "ml.c7g.4xlarge"
    ML_C7G_8XLARGE = "ml.c7g.8xlarge"
    ML_C7G_12XLARGE = "ml.c7g.12xlarge"
    ML_C7G_16XLARGE = "ml.c7g.16xlarge"
    ML_M6G_LARGE = "ml.m6g.large"
    ML_M6G_XLARGE = "ml.m6g.xlarge"
    ML_M6G_2XLARGE = "ml.m6g.2xlarge"
    ML_M6G_4XLARGE = "ml.m6g.4xlarge"
    ML_M6G_8XLARGE = "ml.m6g.8xlarge"
    ML_M6G_12XLARGE = "ml.m6g.12xlarge"
    ML_M6G_16XLARGE = "ml.m6g.16xlarge"
    ML_M6GD_LARGE = "ml.m6gd.large"
    ML_M6GD_XLARGE = "ml.m6gd.xlarge"
    ML_M6GD_2XLARGE = "ml.m6gd.2xlarge"
    ML_M6GD_4XLARGE = "ml.m6gd.4xlarge"
    ML_M6GD_8XLARGE = "ml.m6gd.8xlarge"
    ML_M6GD_12XLARGE = "ml.m6gd.12xlarge"
    ML_M6GD_16XLARGE = "ml.m6gd.16xlarge"
    ML_C6G_LARGE = "ml.c6g.large"
    ML_C6G_XLARGE = "ml.c6g.xlarge"
    ML_C6G_2XLARGE = "ml.c6g.2xlarge"
    ML_C6G_4XLARGE = "ml.c6g.4xlarge"
    ML_C6G_8XLARGE = "ml.c6g.8xlarge"
    ML_C6G_12XLARGE = "ml.c6g.12xlarge"
    ML_C6G_16XLARGE = "ml.c6g.16xlarge"
    ML_C6GD_LARGE = "ml.c6gd.large"
    ML_C6GD_XLARGE = "ml.c6gd.xlarge"
    ML_C6GD_2XLARGE = "ml.c6gd.2xlarge"
    ML_C6GD_4XLARGE = "ml.c6gd.4xlarge"
    ML_C6GD_8XLARGE = "ml.c6gd.8xlarge"
    ML_C6GD_12XLARGE = "ml.c6gd.12xlarge"
    ML_C6GD_16XLARGE = "ml.c6gd.16xlarge"
    ML_C6GN_LARGE = "ml.c6gn.large"
    ML_C6GN_XLARGE = "ml.c6gn.xlarge"
    ML_C6GN_2XLARGE = "ml.c6gn.2xlarge"
    ML_C6GN_4XLARGE = "ml.c6gn.4xlarge"
    ML_C6GN_8XLARGE = "ml.c6gn.8xlarge"
    ML_C6GN_12XLARGE = "ml.c6gn.12xlarge"
    ML_C6GN_16XLARGE = "ml.c6gn.16xlarge"
    ML_R6G_LARGE = "ml.r6g.large"
    ML_R6G_XLARGE = "ml.r6g.xlarge"
    ML_R6G_2XLARGE = "ml.r6g.2xlarge"
    ML_R6G_4XLARGE = "ml.r6g.4xlarge"
    ML_R6G_8XLARGE = "ml.r6g.8xlarge"
    ML_R6G_12XLARGE = "ml.r6g.12xlarge"
    ML_R6G_16XLARGE = "ml.r6g.16xlarge"
    ML_R6GD_LARGE = "ml.r6gd.large"
    ML_R6GD_XLARGE = "ml.r6gd.xlarge"
    ML_R6GD_2XLARGE = "ml.r6gd.2xlarge"
    ML_R6GD_4XLARGE = "ml.r6gd.4xlarge"
    ML_R6GD_8XLARGE = "ml.r6gd.8xlarge"
    ML_R6GD_12XLARGE = "ml.r6gd.12xlarge"
    ML_R6GD_16XLARGE = "ml.r6gd.16xlarge"
    ML_P4DE_24XLARGE = "ml.p4de.24xlarge"
    ML_TRN1_2XLARGE = "ml.trn1.2xlarge"
    ML_TRN1_32XLARGE = "ml.trn1.32xlarge"
    ML_TRN1N_32XLARGE = "ml.trn1n.32xlarge"
    ML_TRN2_48XLARGE = "ml.trn2.48xlarge"
    ML_INF2_XLARGE = "ml.inf2.xlarge"
    ML_INF2_8XLARGE = "ml.inf2.8xlarge"
    ML_INF2_24XLARGE = "ml.inf2.24xlarge"
    ML_INF2_48XLARGE = "ml.inf2.48xlarge"
    ML_P5_48XLARGE = "ml.p5.48xlarge"
    ML_P5E_48XLARGE = "ml.p5e.48xlarge"
    ML_P5EN_48XLARGE = "ml.p5en.48xlarge"
    ML_M7I_LARGE = "ml.m7i.large"
    ML_M7I_XLARGE = "ml.m7i.xlarge"
    ML_M7I_2XLARGE = "ml.m7i.2xlarge"
    ML_M7I_4XLARGE = "ml.m7i.4xlarge"
    ML_M7I_8XLARGE = "ml.m7i.8xlarge"
    ML_M7I_12XLARGE = "ml.m7i.12xlarge"
    ML_M7I_16XLARGE = "ml.m7i.16xlarge"
    ML_M7I_24XLARGE = "ml.m7i.24xlarge"
    ML_M7I_48XLARGE = "ml.m7i.48xlarge"
    ML_C7I_LARGE = "ml.c7i.large"
    ML_C7I_XLARGE = "ml.c7i.xlarge"
    ML_C7I_2XLARGE = "ml.c7i.2xlarge"
    ML_C7I_4XLARGE = "ml.c7i.4xlarge"
    ML_C7I_8XLARGE = "ml.c7i.8xlarge"
    ML_C7I_12XLARGE = "ml.c7i.12xlarge"
    ML_C7I_16XLARGE = "ml.c7i.16xlarge"
    ML_C7I_24XLARGE = "ml.c7i.24xlarge"
    ML_C7I_48XLARGE = "ml.c7i.48xlarge"
    ML_R7I_LARGE = "ml.r7i.large"
    ML_R7I_XLARGE = "ml.r7i.xlarge"
    ML_R7I_2XLARGE = "ml.r7i.2xlarge"
    ML_R7I_4XLARGE = "ml.r7i.4xlarge"
    ML_R7I_8XLARGE = "ml.r7i.8xlarge"
    ML_R7I_12XLARGE = "ml.r7i.12xlarge"
    ML_R7I_16XLARGE = "ml.r7i.16xlarge"
    ML_R7I_24XLARGE = "ml.r7i.24xlarge"
    ML_R7I_48XLARGE = "ml.r7i.48xlarge"
    ML_C8G_MEDIUM = "ml.c8g.medium"
    ML_C8G_LARGE = "ml.c8g.large"
    ML_C8G_XLARGE = "ml.c8g.xlarge"
    ML_C8G_2XLARGE = "ml.c8g.2xlarge"
    ML_C8G_4XLARGE = "ml.c8g.4xlarge"
    ML_C8G_8XLARGE = "ml.c8g.8xlarge"
    ML_C8G_12XLARGE = "ml.c8g.12xlarge"
    ML_C8G_16XLARGE = "ml.c8g.16xlarge"
    ML_C8G_24XLARGE = "ml.c8g.24xlarge"
    ML_C8G_48XLARGE = "ml.c8g.48xlarge"
    ML_R7GD_MEDIUM = "ml.r7gd.medium"
    ML_R7GD_LARGE = "ml.r7gd.large"
    ML_R7GD_XLARGE = "ml.r7gd.xlarge"
    ML_R7GD_2XLARGE = "ml.r7gd.2xlarge"
    ML_R7GD_4XLARGE = "ml.r7gd.4xlarge"
    ML_R7GD_8XLARGE = "ml.r7gd.8xlarge"
    ML_R7GD_12XLARGE = "ml.r7gd.12xlarge"
    ML_R7GD_16XLARGE = "ml.r7gd.16xlarge"
    ML_M8G_MEDIUM = "ml.m8g.medium"
    ML_M8G_LARGE = "ml.m8g.large"
    ML_M8G_XLARGE = "ml.m8g.xlarge"
    ML_M8G_2XLARGE = "ml.m8g.2xlarge"
    ML_M8G_4XLARGE = "ml.m8g.4xlarge"
    ML_M8G_8XLARGE = "ml.m8g.8xlarge"
    ML_M8G_12XLARGE = "ml.m8g.12xlarge"
    ML_M8G_16XLARGE = "ml.m8g.16xlarge"
    ML_M8G_24XLARGE = "ml.m8g.24xlarge"
    ML_M8G_48XLARGE = "ml.m8g.48xlarge"
    ML_C6IN_LARGE = "ml.c6in.large"
    ML_C6IN_XLARGE = "ml.c6in.xlarge"
    ML_C6IN_2XLARGE = "ml.c6in.2xlarge"
    ML_C6IN_4XLARGE = "ml.c6in.4xlarge"
    ML_C6IN_8XLARGE = "ml.c6in.8xlarge"
    ML_C6IN_12XLARGE = "ml.c6in.12xlarge"
    ML_C6IN_16XLARGE = "ml.c6in.16xlarge"
    ML_C6IN_24XLARGE = "ml.c6in.24xlarge"
    ML_C6IN_32XLARGE = "ml.c6in.32xlarge"
    ML_P6_B200_48XLARGE = "ml.p6-b200.48xlarge"
    ML_P6_B300_48XLARGE = "ml.p6-b300.48xlarge"
    ML_P6E_GB200_36XLARGE = "ml.p6e-gb200.36xlarge"
    ML_P5_4XLARGE = "ml.p5.4xlarge"
    _OTHER = ...

ProductionVariantInstanceTypeLike: TypeAlias = (
    ProductionVariantInstanceType
    | Literal[
        "ml.t2.medium",
        "ml.t2.large",
        "ml.t2.xlarge",
        "ml.t2.2xlarge",
        "ml.m4.xlarge",
        "ml.m4.2xlarge",
        "ml.m4.4xlarge",
        "ml.m4.10xlarge",
        "ml.m4.16xlarge",
        "ml.m5.large",
        "ml.m5.xlarge",
        "ml.m5.2xlarge",
        "ml.m5.4xlarge",
        "ml.m5.12xlarge",
        "ml.m5.24xlarge",
        "ml.m5d.large",
        "ml.m5d.xlarge",
        "ml.m5d.2xlarge",
        "ml.m5d.4xlarge",
        "ml.m5d.12xlarge",
        "ml.m5d.24xlarge",
        "ml.c4.large",
        "ml.c4.xlarge",
        "ml.c4.2xlarge",
        "ml.c4.4xlarge",
        "ml.c4.8xlarge",
        "ml.p2.xlarge",
        "ml.p2.8xlarge",
        "ml.p2.16xlarge",
        "ml.p3.2xlarge",
        "ml.p3.8xlarge",
        "ml.p3.16xlarge",
        "ml.c5.large",
        "ml.c5.xlarge",
        "ml.c5.2xlarge",
        "ml.c5.4xlarge",
        "ml.c5.9xlarge",
        "ml.c5.18xlarge",
        "ml.c5d.large",
        "ml.c5d.xlarge",
        "ml.c5d.2xlarge",
        "ml.c5d.4xlarge",
        "ml.c5d.9xlarge",
        "ml.c5d.18xlarge",
        "ml.g4dn.xlarge",
        "ml.g4dn.2xlarge",
        "ml.g4dn.4xlarge",
        "ml.g4dn.8xlarge",
        "ml.g4dn.12xlarge",
        "ml.g4dn.16xlarge",
        "ml.r5.large",
        "ml.r5.xlarge",
        "ml.r5.2xlarge",
        "ml.r5.4xlarge",
        "ml.r5.12xlarge",
        "ml.r5.24xlarge",
        "ml.r5d.large",
        "ml.r5d.xlarge",
        "ml.r5d.2xlarge",
        "ml.r5d.4xlarge",
        "ml.r5d.12xlarge",
        "ml.r5d.24xlarge",
        "ml.inf1.xlarge",
        "ml.inf1.2xlarge",
        "ml.inf1.6xlarge",
        "ml.inf1.24xlarge",
        "ml.dl1.24xlarge",
        "ml.c6i.large",
        "ml.c6i.xlarge",
        "ml.c6i.2xlarge",
        "ml.c6i.4xlarge",
        "ml.c6i.8xlarge",
        "ml.c6i.12xlarge",
        "ml.c6i.16xlarge",
        "ml.c6i.24xlarge",
        "ml.c6i.32xlarge",
        "ml.m6i.large",
        "ml.m6i.xlarge",
        "ml.m6i.2xlarge",
        "ml.m6i.4xlarge",
        "ml.m6i.8xlarge",
        "ml.m6i.12xlarge",
        "ml.m6i.16xlarge",
        "ml.m6i.24xlarge",
        "ml.m6i.32xlarge",
        "ml.r6i.large",
        "ml.r6i.xlarge",
        "ml.r6i.2xlarge",
        "ml.r6i.4xlarge",
        "ml.r6i.8xlarge",
        "ml.r6i.12xlarge",
        "ml.r6i.16xlarge",
        "ml.r6i.24xlarge",
        "ml.r6i.32xlarge",
        "ml.g5.xlarge",
        "ml.g5.2xlarge",
        "ml.g5.4xlarge",
        "ml.g5.8xlarge",
        "ml.g5.12xlarge",
        "ml.g5.16xlarge",
        "ml.g5.24xlarge",
        "ml.g5.48xlarge",
        "ml.g6.xlarge",
        "ml.g6.2xlarge",
        "ml.g6.4xlarge",
        "ml.g6.8xlarge",
        "ml.g6.12xlarge",
        "ml.g6.16xlarge",
        "ml.g6.24xlarge",
        "ml.g6.48xlarge",
        "ml.r8g.medium",
        "ml.r8g.large",
        "ml.r8g.xlarge",
        "ml.r8g.2xlarge",
        "ml.r8g.4xlarge",
        "ml.r8g.8xlarge",
        "ml.r8g.12xlarge",
        "ml.r8g.16xlarge",
        "ml.r8g.24xlarge",
        "ml.r8g.48xlarge",
        "ml.g6e.xlarge",
        "ml.g6e.2xlarge",
        "ml.g6e.4xlarge",
        "ml.g6e.8xlarge",
        "ml.g6e.12xlarge",
        "ml.g6e.16xlarge",
        "ml.g6e.24xlarge",
        "ml.g6e.48xlarge",
        "ml.g7e.2xlarge",
        "ml.g7e.4xlarge",
        "ml.g7e.8xlarge",
        "ml.g7e.12xlarge",
        "ml.g7e.24xlarge",
        "ml.g7e.48xlarge",
        "ml.g7.2xlarge",
        "ml.g7.4xlarge",
        "ml.g7.8xlarge",
        "ml.g7.12xlarge",
        "ml.g7.24xlarge",
        "ml.g7.48xlarge",
        "ml.p4d.24xlarge",
        "ml.c7g.large",
        "ml.c7g.xlarge",
        "ml.c7g.2xlarge",
        "ml.c7g.4xlarge",
        "ml.c7g.8xlarge",
        "ml.c7g.12xlarge",
        "ml.c7g.16xlarge",
        "ml.m6g.large",
        "ml.m6g.xlarge",
        "ml.m6g.2xlarge",
        "ml.m6g.4xlarge",
        "ml.m6g.8xlarge",
        "ml.m6g.12xlarge",
        "ml.m6g.16xlarge",
        "ml.m6gd.large",
        "ml.m6gd.xlarge",
        "ml.m6gd.2xlarge",
        "ml.m6gd.4xlarge",
        "ml.m6gd.8xlarge",
        "ml.m6gd.12xlarge",
        "ml.m6gd.16xlarge",
        "ml.c6g.large",
        "ml.c6g.xlarge",
        "ml.c6g.2xlarge",
        "ml.c6g.4xlarge",
        "ml.c6g.8xlarge",
        "ml.c6g.12xlarge",
        "ml.c6g.16xlarge",
        "ml.c6gd.large",
        "ml.c6gd.xlarge",
        "ml.c6gd.2xlarge",
        "ml.c6gd.4xlarge",
        "ml.c6gd.8xlarge",
        "ml.c6gd.12xlarge",
        "ml.c6gd.16xlarge",
        "ml.c6gn.large",
        "ml.c6gn.xlarge",
        "ml.c6gn.2xlarge",
        "ml.c6gn.4xlarge",
        "ml.c6gn.8xlarge",
        "ml.c6gn.12xlarge",
        "ml.c6gn.16xlarge",
        "ml.r6g.large",
        "ml.r6g.xlarge",
        "ml.r6g.2xlarge",
        "ml.r6g.4xlarge",
        "ml.r6g.8xlarge",
        "ml.r6g.12xlarge",
        "ml.r6g.16xlarge",
        "ml.r6gd.large",
        "ml.r6gd.xlarge",
        "ml.r6gd.2xlarge",
        "ml.r6gd.4xlarge",
        "ml.r6gd.8xlarge",
        "ml.r6gd.12xlarge",
        "ml.r6gd.16xlarge",
        "ml.p4de.24xlarge",
        "ml.trn1.2xlarge",
        "ml.trn1.32xlarge",
        "ml.trn1n.32xlarge",
        "ml.trn2.48xlarge",
        "ml.inf2.xlarge",
        "ml.inf2.8xlarge",
        "ml.inf2.24xlarge",
        "ml.inf2.48xlarge",
        "ml.p5.48xlarge",
        "ml.p5e.48xlarge",
        "ml.p5en.48xlarge",
        "ml.m7i.large",
        "ml.m7i.xlarge",
        "ml.m7i.2xlarge",
        "ml.m7i.4xlarge",
        "ml.m7i.8xlarge",
        "ml.m7i.12xlarge",
        "ml.m7i.16xlarge",
        "ml.m7i.24xlarge",
        "ml.m7i.48xlarge",
        "ml.c7i.large",
        "ml.c7i.xlarge",
        "ml.c7i.2xlarge",
        "ml.c7i.4xlarge",
        "ml.c7i.8xlarge",
        "ml.c7i.12xlarge",
        "ml.c7i.16xlarge",
        "ml.c7i.24xlarge",
        "ml.c7i.48xlarge",
        "ml.r7i.large",
        "ml.r7i.xlarge",
        "ml.r7i.2xlarge",
        "ml.r7i.4xlarge",
        "ml.r7i.8xlarge",
        "ml.r7i.12xlarge",
        "ml.r7i.16xlarge",
        "ml.r7i.24xlarge",
        "ml.r7i.48xlarge",
        "ml.c8g.medium",
        "ml.c8g.large",
        "ml.c8g.xlarge",
        "ml.c8g.2xlarge",
        "ml.c8g.4xlarge",
        "ml.c8g.8xlarge",
        "ml.c8g.12xlarge",
        "ml.c8g.16xlarge",
        "ml.c8g.24xlarge",
        "ml.c8g.48xlarge",
        "ml.r7gd.medium",
        "ml.r7gd.large",
        "ml.r7gd.xlarge",
        "ml.r7gd.2xlarge",
        "ml.r7gd.4xlarge",
        "ml.r7gd.8xlarge",
        "ml.r7gd.12xlarge",
        "ml.r7gd.16xlarge",
        "ml.m8g.medium",
        "ml.m8g.large",
        "ml.m8g.xlarge",
        "ml.m8g.2xlarge",
        "ml.m8g.4xlarge",
        "ml.m8g.8xlarge",
        "ml.m8g.12xlarge",
        "ml.m8g.16xlarge",
        "ml.m8g.24xlarge",
        "ml.m8g.48xlarge",
        "ml.c6in.large",
        "ml.c6in.xlarge",
        "ml.c6in.2xlarge",
        "ml.c6in.4xlarge",
        "ml.c6in.8xlarge",
        "ml.c6in.12xlarge",
        "ml.c6in.16xlarge",
        "ml.c6in.24xlarge",
        "ml.c6in.32xlarge",
        "ml.p6-b200.48xlarge",
        "ml.p6-b300.48xlarge",
        "ml.p6e-gb200.36xlarge",
        "ml.p5.4xlarge",
    ]
)

class ProfilingStatus(OpenEnum):
    ENABLED = "Enabled"
    DISABLED = "Disabled"
    _OTHER = ...

ProfilingStatusLike: TypeAlias = ProfilingStatus | Literal["Enabled", "Disabled"]

class ProjectSortBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    _OTHER = ...

ProjectSortByLike: TypeAlias = ProjectSortBy | Literal["Name", "CreationTime"]

class ProjectSortOrder(OpenEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"
    _OTHER = ...

ProjectSortOrderLike: TypeAlias = ProjectSortOrder | Literal["Ascending", "Descending"]

class ProjectStatus(OpenEnum):
    PENDING = "Pending"
    CREATE_IN_PROGRESS = "CreateInProgress"
    CREATE_COMPLETED = "CreateCompleted"
    CREATE_FAILED = "CreateFailed"
    DELETE_IN_PROGRESS = "DeleteInProgress"
    DELETE_FAILED = "DeleteFailed"
    DELETE_COMPLETED = "DeleteCompleted"
    UPDATE_IN_PROGRESS = "UpdateInProgress"
    UPDATE_COMPLETED = "UpdateCompleted"
    UPDATE_FAILED = "UpdateFailed"
    _OTHER = ...

ProjectStatusLike: TypeAlias = (
    ProjectStatus
    | Literal[
        "Pending",
        "CreateInProgress",
        "CreateCompleted",
        "CreateFailed",
        "DeleteInProgress",
        "DeleteFailed",
        "DeleteCompleted",
        "UpdateInProgress",
        "UpdateCompleted",
        "UpdateFailed",
    ]
)

class RStudioServerProAccessStatus(OpenEnum):
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
    _OTHER = ...

RStudioServerProAccessStatusLike: TypeAlias = (
    RStudioServerProAccessStatus | Literal["ENABLED", "DISABLED"]
)

class RStudioServerProUserGroup(OpenEnum):
    R_STUDIO_ADMIN = "R_STUDIO_ADMIN"
    R_STUDIO_USER = "R_STUDIO_USER"
    _OTHER = ...

RStudioServerProUserGroupLike: TypeAlias = (
    RStudioServerProUserGroup | Literal["R_STUDIO_ADMIN", "R_STUDIO_USER"]
)

class RecommendationJobStatus(OpenEnum):
    PENDING = "PENDING"
    IN_PROGRESS = "IN_PROGRESS"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    STOPPING = "STOPPING"
    STOPPED = "STOPPED"
    DELETING = "DELETING"
    DELETED = "DELETED"
    _OTHER = ...

RecommendationJobStatusLike: TypeAlias = (
    RecommendationJobStatus
    | Literal[
        "PENDING",
        "IN_PROGRESS",
        "COMPLETED",
        "FAILED",
        "STOPPING",
        "STOPPED",
        "DELETING",
        "DELETED",
    ]
)

class RecommendationJobSupportedEndpointType(OpenEnum):
    REAL_TIME = "RealTime"
    SERVERLESS = "Serverless"
    _OTHER = ...

RecommendationJobSupportedEndpointTypeLike: TypeAlias = (
    RecommendationJobSupportedEndpointType | Literal["RealTime", "Serverless"]
)

class RecommendationJobType(OpenEnum):
    DEFAULT = "Default"
    ADVANCED = "Advanced"
    _OTHER = ...

RecommendationJobTypeLike: TypeAlias = (
    RecommendationJobType | Literal["Default", "Advanced"]
)

class RecommendationStatus(OpenEnum):
    IN_PROGRESS = "IN_PROGRESS"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    NOT_APPLICABLE = "NOT_APPLICABLE"
    _OTHER = ...

RecommendationStatusLike: TypeAlias = (
    RecommendationStatus
    | Literal["IN_PROGRESS", "COMPLETED", "FAILED", "NOT_APPLICABLE"]
)

class RecommendationStepType(OpenEnum):
    BENCHMARK = "BENCHMARK"
    _OTHER = ...

RecommendationStepTypeLike: TypeAlias = RecommendationStepType | Literal["BENCHMARK"]

class RecordWrapper(OpenEnum):
    NONE = "None"
    RECORD_IO = "RecordIO"
    _OTHER = ...

RecordWrapperLike: TypeAlias = RecordWrapper | Literal["None", "RecordIO"]

class RedshiftResultCompressionType(OpenEnum):
    """The compression used for Redshift query results."""

    NONE = "None"
    GZIP = "GZIP"
    BZIP2 = "BZIP2"
    ZSTD = "ZSTD"
    SNAPPY = "SNAPPY"
    _OTHER = ...

RedshiftResultCompressionTypeLike: TypeAlias = (
    RedshiftResultCompressionType | Literal["None", "GZIP", "BZIP2", "ZSTD", "SNAPPY"]
)

class RedshiftResultFormat(OpenEnum):
    """The data storage format for Redshift query results."""

    PARQUET = "PARQUET"
    CSV = "CSV"
    _OTHER = ...

RedshiftResultFormatLike: TypeAlias = RedshiftResultFormat | Literal["PARQUET", "CSV"]

class Relation(OpenEnum):
    EQUAL_TO = "EqualTo"
    GREATER_THAN_OR_EQUAL_TO = "GreaterThanOrEqualTo"
    _OTHER = ...

RelationLike: TypeAlias = Relation | Literal["EqualTo", "GreaterThanOrEqualTo"]

class RepositoryAccessMode(OpenEnum):
    PLATFORM = "Platform"
    VPC = "Vpc"
    _OTHER = ...

RepositoryAccessModeLike: TypeAlias = RepositoryAccessMode | Literal["Platform", "Vpc"]

class ReservedCapacityInstanceType(OpenEnum):
    ML_P4D_24XLARGE = "ml.p4d.24xlarge"
    ML_P5_48XLARGE = "ml.p5.48xlarge"
    ML_P5E_48XLARGE = "ml.p5e.48xlarge"
    ML_P5EN_48XLARGE = "ml.p5en.48xlarge"
    ML_TRN1_32XLARGE = "ml.trn1.32xlarge"
    ML_TRN2_48XLARGE = "ml.trn2.48xlarge"
    ML_P6_B200_48XLARGE = "ml.p6-b200.48xlarge"
    ML_P4DE_24XLARGE = "ml.p4de.24xlarge"
    ML_P6E_GB200_36XLARGE = "ml.p6e-gb200.36xlarge"
    ML_P5_4XLARGE = "ml.p5.4xlarge"
    ML_P6_B300_48XLARGE = "ml.p6-b300.48xlarge"
    _OTHER = ...

ReservedCapacityInstanceTypeLike: TypeAlias = (
    ReservedCapacityInstanceType
    | Literal[
        "ml.p4d.24xlarge",
        "ml.p5.48xlarge",
        "ml.p5e.48xlarge",
        "ml.p5en.48xlarge",
        "ml.trn1.32xlarge",
        "ml.trn2.48xlarge",
        "ml.p6-b200.48xlarge",
        "ml.p4de.24xlarge",
        "ml.p6e-gb200.36xlarge",
        "ml.p5.4xlarge",
        "ml.p6-b300.48xlarge",
    ]
)

class ReservedCapacityStatus(OpenEnum):
    PENDING = "Pending"
    ACTIVE = "Active"
    SCHEDULED = "Scheduled"
    EXPIRED = "Expired"
    FAILED = "Failed"
    _OTHER = ...

ReservedCapacityStatusLike: TypeAlias = (
    ReservedCapacityStatus
    | Literal["Pending", "Active", "Scheduled", "Expired", "Failed"]
)

class ReservedCapacityType(OpenEnum):
    ULTRA_SERVER = "UltraServer"
    INSTANCE = "Instance"
    _OTHER = ...

ReservedCapacityTypeLike: TypeAlias = (
    ReservedCapacityType | Literal["UltraServer", "Instance"]
)

class ResourceCatalogSortBy(OpenEnum):
    CREATION_TIME = "CreationTime"
    _OTHER = ...

ResourceCatalogSortByLike: TypeAlias = ResourceCatalogSortBy | Literal["CreationTime"]

class ResourceCatalogSortOrder(OpenEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"
    _OTHER = ...

ResourceCatalogSortOrderLike: TypeAlias = (
    ResourceCatalogSortOrder | Literal["Ascending", "Descending"]
)

class ResourceSharingStrategy(OpenEnum):
    LEND = "Lend"
    DONT_LEND = "DontLend"
    LEND_AND_BORROW = "LendAndBorrow"
    _OTHER = ...

ResourceSharingStrategyLike: TypeAlias = (
    ResourceSharingStrategy | Literal["Lend", "DontLend", "LendAndBorrow"]
)

class ResourceType(OpenEnum):
    TRAINING_JOB = "TrainingJob"
    EXPERIMENT = "Experiment"
    EXPERIMENT_TRIAL = "ExperimentTrial"
    EXPERIMENT_TRIAL_COMPONENT = "ExperimentTrialComponent"
    ENDPOINT = "Endpoint"
    MODEL = "Model"
    MODEL_PACKAGE = "ModelPackage"
    MODEL_PACKAGE_GROUP = "ModelPackageGroup"
    PIPELINE = "Pipeline"
    PIPELINE_EXECUTION = "PipelineExecution"
    FEATURE_GROUP = "FeatureGroup"
    FEATURE_METADATA = "FeatureMetadata"
    IMAGE = "Image"
    IMAGE_VERSION = "ImageVersion"
    PROJECT = "Project"
    HYPER_PARAMETER_TUNING_JOB = "HyperParameterTuningJob"
    MODEL_CARD = "ModelCard"
    PIPELINE_VERSION = "PipelineVersion"
    JOB = "Job"
    HUB_CONTENT = "HubContent"
    _OTHER = ...

ResourceTypeLike: TypeAlias = (
    ResourceType
    | Literal[
        "TrainingJob",
        "Experiment",
        "ExperimentTrial",
        "ExperimentTrialComponent",
        "Endpoint",
        "Model",
        "ModelPackage",
        "ModelPackageGroup",
        "Pipeline",
        "PipelineExecution",
        "FeatureGroup",
        "FeatureMetadata",
        "Image",
        "ImageVersion",
        "Project",
        "HyperParameterTuningJob",
        "ModelCard",
        "PipelineVersion",
        "Job",
        "HubContent",
    ]
)

class RetentionType(OpenEnum):
    RETAIN = "Retain"
    DELETE = "Delete"
    _OTHER = ...

RetentionTypeLike: TypeAlias = RetentionType | Literal["Retain", "Delete"]

class RootAccess(OpenEnum):
    ENABLED = "Enabled"
    DISABLED = "Disabled"
    _OTHER = ...

RootAccessLike: TypeAlias = RootAccess | Literal["Enabled", "Disabled"]

class RoutingStatus(OpenEnum):
    """Whether an inference router can send requests to a destination."""

    ROUTABLE = "Routable"
    UNROUTABLE = "Unroutable"
    UNKNOWN = "Unknown"
    _OTHER = ...

RoutingStatusLike: TypeAlias = (
    RoutingStatus | Literal["Routable", "Unroutable", "Unknown"]
)

class RoutingStrategy(OpenEnum):
    LEAST_OUTSTANDING_REQUESTS = "LEAST_OUTSTANDING_REQUESTS"
    RANDOM = "RANDOM"
    PREFIX_AWARE = "PREFIX_AWARE"
    KV_AWARE = "KV_AWARE"
    _OTHER = ...

RoutingStrategyLike: TypeAlias = (
    RoutingStrategy
    | Literal["LEAST_OUTSTANDING_REQUESTS", "RANDOM", "PREFIX_AWARE", "KV_AWARE"]
)

class RuleEvaluationStatus(OpenEnum):
    IN_PROGRESS = "InProgress"
    NO_ISSUES_FOUND = "NoIssuesFound"
    ISSUES_FOUND = "IssuesFound"
    ERROR = "Error"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
    _OTHER = ...

RuleEvaluationStatusLike: TypeAlias = (
    RuleEvaluationStatus
    | Literal[
        "InProgress", "NoIssuesFound", "IssuesFound", "Error", "Stopping", "Stopped"
    ]
)

class S3DataDistribution(OpenEnum):
    FULLY_REPLICATED = "FullyReplicated"
    SHARDED_BY_S3_KEY = "ShardedByS3Key"
    _OTHER = ...

S3DataDistributionLike: TypeAlias = (
    S3DataDistribution | Literal["FullyReplicated", "ShardedByS3Key"]
)

class S3DataType(OpenEnum):
    MANIFEST_FILE = "ManifestFile"
    S3_PREFIX = "S3Prefix"
    AUGMENTED_MANIFEST_FILE = "AugmentedManifestFile"
    CONVERSE = "Converse"
    _OTHER = ...

S3DataTypeLike: TypeAlias = (
    S3DataType
    | Literal["ManifestFile", "S3Prefix", "AugmentedManifestFile", "Converse"]
)

class S3ModelDataType(OpenEnum):
    S3_PREFIX = "S3Prefix"
    S3_OBJECT = "S3Object"
    _OTHER = ...

S3ModelDataTypeLike: TypeAlias = S3ModelDataType | Literal["S3Prefix", "S3Object"]

class SageMakerImageName(OpenEnum):
    SAGEMAKER_DISTRIBUTION = "sagemaker_distribution"
    _OTHER = ...

SageMakerImageNameLike: TypeAlias = (
    SageMakerImageName | Literal["sagemaker_distribution"]
)

class SageMakerResourceName(OpenEnum):
    TRAINING_JOB = "training-job"
    HYPERPOD_CLUSTER = "hyperpod-cluster"
    ENDPOINT = "endpoint"
    STUDIO_APPS = "studio-apps"
    _OTHER = ...

SageMakerResourceNameLike: TypeAlias = (
    SageMakerResourceName
    | Literal["training-job", "hyperpod-cluster", "endpoint", "studio-apps"]
)

class SagemakerServicecatalogStatus(OpenEnum):
    ENABLED = "Enabled"
    DISABLED = "Disabled"
    _OTHER = ...

SagemakerServicecatalogStatusLike: TypeAlias = (
    SagemakerServicecatalogStatus | Literal["Enabled", "Disabled"]
)

class ScheduleStatus(OpenEnum):
    PENDING = "Pending"
    FAILED = "Failed"
    SCHEDULED = "Scheduled"
    STOPPED = "Stopped"
    _OTHER = ...

ScheduleStatusLike: TypeAlias = (
    ScheduleStatus | Literal["Pending", "Failed", "Scheduled", "Stopped"]
)

class SchedulerConfigComponent(OpenEnum):
    PRIORITY_CLASSES = "PriorityClasses"
    FAIR_SHARE = "FairShare"
    IDLE_RESOURCE_SHARING = "IdleResourceSharing"
    _OTHER = ...

SchedulerConfigComponentLike: TypeAlias = (
    SchedulerConfigComponent
    | Literal["PriorityClasses", "FairShare", "IdleResourceSharing"]
)

class SchedulerResourceStatus(OpenEnum):
    CREATING = "Creating"
    CREATE_FAILED = "CreateFailed"
    CREATE_ROLLBACK_FAILED = "CreateRollbackFailed"
    CREATED = "Created"
    UPDATING = "Updating"
    UPDATE_FAILED = "UpdateFailed"
    UPDATE_ROLLBACK_FAILED = "UpdateRollbackFailed"
    UPDATED = "Updated"
    DELETING = "Deleting"
    DELETE_FAILED = "DeleteFailed"
    DELETE_ROLLBACK_FAILED = "DeleteRollbackFailed"
    DELETED = "Deleted"
    _OTHER = ...

SchedulerResourceStatusLike: TypeAlias = (
    SchedulerResourceStatus
    | Literal[
        "Creating",
        "CreateFailed",
        "CreateRollbackFailed",
        "Created",
        "Updating",
        "UpdateFailed",
        "UpdateRollbackFailed",
        "Updated",
        "Deleting",
        "DeleteFailed",
        "DeleteRollbackFailed",
        "Deleted",
    ]
)

class SearchSortOrder(OpenEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"
    _OTHER = ...

SearchSortOrderLike: TypeAlias = SearchSortOrder | Literal["Ascending", "Descending"]

class SecondaryStatus(OpenEnum):
    STARTING = "Starting"
    LAUNCHING_ML_INSTANCES = "LaunchingMLInstances"
    PREPARING_TRAINING_STACK = "PreparingTrainingStack"
    DOWNLOADING = "Downloading"
    DOWNLOADING_TRAINING_IMAGE = "DownloadingTrainingImage"
    TRAINING = "Training"
    UPLOADING = "Uploading"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
    MAX_RUNTIME_EXCEEDED = "MaxRuntimeExceeded"
    COMPLETED = "Completed"
    FAILED = "Failed"
    INTERRUPTED = "Interrupted"
    MAX_WAIT_TIME_EXCEEDED = "MaxWaitTimeExceeded"
    UPDATING = "Updating"
    RESTARTING = "Restarting"
    PENDING = "Pending"
    _OTHER = ...

SecondaryStatusLike: TypeAlias = (
    SecondaryStatus
    | Literal[
        "Starting",
        "LaunchingMLInstances",
        "PreparingTrainingStack",
        "Downloading",
        "DownloadingTrainingImage",
        "Training",
        "Uploading",
        "Stopping",
        "Stopped",
        "MaxRuntimeExceeded",
        "Completed",
        "Failed",
        "Interrupted",
        "MaxWaitTimeExceeded",
        "Updating",
        "Restarting",
        "Pending",
    ]
)

class ServerlessJobType(OpenEnum):
    FINE_TUNING = "FineTuning"
    EVALUATION = "Evaluation"
    _OTHER = ...

ServerlessJobTypeLike: TypeAlias = (
    ServerlessJobType | Literal["FineTuning", "Evaluation"]
)

class SharingType(OpenEnum):
    PRIVATE = "Private"
    SHARED = "Shared"
    _OTHER = ...

SharingTypeLike: TypeAlias = SharingType | Literal["Private", "Shared"]

class SkipModelValidation(OpenEnum):
    ALL = "All"
    NONE = "None"
    _OTHER = ...

SkipModelValidationLike: TypeAlias = SkipModelValidation | Literal["All", "None"]

class SlurmHealthComponent(OpenEnum):
    SLURMDBD = "Slurmdbd"
    _OTHER = ...

SlurmHealthComponentLike: TypeAlias = SlurmHealthComponent | Literal["Slurmdbd"]

class SlurmHealthReason(OpenEnum):
    DAEMON_DOWN = "DaemonDown"
    DAEMON_DISABLED = "DaemonDisabled"
    DB_UNREACHABLE = "DbUnreachable"
    _OTHER = ...

SlurmHealthReasonLike: TypeAlias = (
    SlurmHealthReason | Literal["DaemonDown", "DaemonDisabled", "DbUnreachable"]
)

class SlurmHealthStatus(OpenEnum):
    HEALTHY = "Healthy"
    UNHEALTHY = "Unhealthy"
    _OTHER = ...

SlurmHealthStatusLike: TypeAlias = SlurmHealthStatus | Literal["Healthy", "Unhealthy"]

class SoftwareUpdateStatus(OpenEnum):
    PENDING = "Pending"
    IN_PROGRESS = "InProgress"
    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    ROLLBACK_IN_PROGRESS = "RollbackInProgress"
    ROLLBACK_COMPLETE = "RollbackComplete"
    _OTHER = ...

SoftwareUpdateStatusLike: TypeAlias = (
    SoftwareUpdateStatus
    | Literal[
        "Pending",
        "InProgress",
        "Succeeded",
        "Failed",
        "RollbackInProgress",
        "RollbackComplete",
    ]
)

class SortActionsBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    _OTHER = ...

SortActionsByLike: TypeAlias = SortActionsBy | Literal["Name", "CreationTime"]

class SortArtifactsBy(OpenEnum):
    CREATION_TIME = "CreationTime"
    _OTHER = ...

SortArtifactsByLike: TypeAlias = SortArtifactsBy | Literal["CreationTime"]

class SortAssociationsBy(OpenEnum):
    SOURCE_ARN = "SourceArn"
    DESTINATION_ARN = "DestinationArn"
    SOURCE_TYPE = "SourceType"
    DESTINATION_TYPE = "DestinationType"
    CREATION_TIME = "CreationTime"
    _OTHER = ...

SortAssociationsByLike: TypeAlias = (
    SortAssociationsBy
    | Literal[
        "SourceArn", "DestinationArn", "SourceType", "DestinationType", "CreationTime"
    ]
)

class SortBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"
    _OTHER = ...

SortByLike: TypeAlias = SortBy | Literal["Name", "CreationTime", "Status"]

class SortClusterSchedulerConfigBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"
    _OTHER = ...

SortClusterSchedulerConfigByLike: TypeAlias = (
    SortClusterSchedulerConfigBy | Literal["Name", "CreationTime", "Status"]
)

class SortContextsBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    _OTHER = ...

SortContextsByLike: TypeAlias = SortContextsBy | Literal["Name", "CreationTime"]

class SortExperimentsBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    _OTHER = ...

SortExperimentsByLike: TypeAlias = SortExperimentsBy | Literal["Name", "CreationTime"]

class SortInferenceExperimentsBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"
    _OTHER = ...

SortInferenceExperimentsByLike: TypeAlias = (
    SortInferenceExperimentsBy | Literal["Name", "CreationTime", "Status"]
)

class SortLineageGroupsBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    _OTHER = ...

SortLineageGroupsByLike: TypeAlias = (
    SortLineageGroupsBy | Literal["Name", "CreationTime"]
)

class SortMlflowAppBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"
    _OTHER = ...

SortMlflowAppByLike: TypeAlias = (
    SortMlflowAppBy | Literal["Name", "CreationTime", "Status"]
)

class SortOrder(OpenEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"
    _OTHER = ...

SortOrderLike: TypeAlias = SortOrder | Literal["Ascending", "Descending"]

class SortPipelineExecutionsBy(OpenEnum):
    CREATION_TIME = "CreationTime"
    PIPELINE_EXECUTION_ARN = "PipelineExecutionArn"
    _OTHER = ...

SortPipelineExecutionsByLike: TypeAlias = (
    SortPipelineExecutionsBy | Literal["CreationTime", "PipelineExecutionArn"]
)

class SortPipelinesBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    _OTHER = ...

SortPipelinesByLike: TypeAlias = SortPipelinesBy | Literal["Name", "CreationTime"]

class SortQuotaBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"
    CLUSTER_ARN = "ClusterArn"
    _OTHER = ...

SortQuotaByLike: TypeAlias = (
    SortQuotaBy | Literal["Name", "CreationTime", "Status", "ClusterArn"]
)

class SortTrackingServerBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"
    _OTHER = ...

SortTrackingServerByLike: TypeAlias = (
    SortTrackingServerBy | Literal["Name", "CreationTime", "Status"]
)

class SortTrialComponentsBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    _OTHER = ...

SortTrialComponentsByLike: TypeAlias = (
    SortTrialComponentsBy | Literal["Name", "CreationTime"]
)

class SortTrialsBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    _OTHER = ...

SortTrialsByLike: TypeAlias = SortTrialsBy | Literal["Name", "CreationTime"]

class SpaceSortKey(OpenEnum):
    CREATION_TIME = "CreationTime"
    LAST_MODIFIED_TIME = "LastModifiedTime"
    _OTHER = ...

SpaceSortKeyLike: TypeAlias = SpaceSortKey | Literal["CreationTime", "LastModifiedTime"]

class SpaceStatus(OpenEnum):
    DELETING = "Deleting"
    FAILED = "Failed"
    IN_SERVICE = "InService"
    PENDING = "Pending"
    UPDATING = "Updating"
    UPDATE_FAILED = "Update_Failed"
    DELETE_FAILED = "Delete_Failed"
    _OTHER = ...

SpaceStatusLike: TypeAlias = (
    SpaceStatus
    | Literal[
        "Deleting",
        "Failed",
        "InService",
        "Pending",
        "Updating",
        "Update_Failed",
        "Delete_Failed",
    ]
)

class SplitType(OpenEnum):
    NONE = "None"
    LINE = "Line"
    RECORD_IO = "RecordIO"
    TF_RECORD = "TFRecord"
    _OTHER = ...

SplitTypeLike: TypeAlias = SplitType | Literal["None", "Line", "RecordIO", "TFRecord"]

class StageStatus(OpenEnum):
    CREATING = "CREATING"
    READYTODEPLOY = "READYTODEPLOY"
    STARTING = "STARTING"
    INPROGRESS = "INPROGRESS"
    DEPLOYED = "DEPLOYED"
    FAILED = "FAILED"
    STOPPING = "STOPPING"
    STOPPED = "STOPPED"
    _OTHER = ...

StageStatusLike: TypeAlias = (
    StageStatus
    | Literal[
        "CREATING",
        "READYTODEPLOY",
        "STARTING",
        "INPROGRESS",
        "DEPLOYED",
        "FAILED",
        "STOPPING",
        "STOPPED",
    ]
)

class Statistic(OpenEnum):
    AVERAGE = "Average"
    MINIMUM = "Minimum"
    MAXIMUM = "Maximum"
    SAMPLE_COUNT = "SampleCount"
    SUM = "Sum"
    _OTHER = ...

StatisticLike: TypeAlias = (
    Statistic | Literal["Average", "Minimum", "Maximum", "SampleCount", "Sum"]
)

class StepStatus(OpenEnum):
    STARTING = "Starting"
    EXECUTING = "Executing"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
    FAILED = "Failed"
    SUCCEEDED = "Succeeded"
    _OTHER = ...

StepStatusLike: TypeAlias = (
    StepStatus
    | Literal["Starting", "Executing", "Stopping", "Stopped", "Failed", "Succeeded"]
)

class StorageType(OpenEnum):
    STANDARD = "Standard"
    STANDARD_V2 = "Standard_V2"
    IN_MEMORY = "InMemory"
    _OTHER = ...

StorageTypeLike: TypeAlias = (
    StorageType | Literal["Standard", "Standard_V2", "InMemory"]
)

class StudioLifecycleConfigAppType(OpenEnum):
    JUPYTER_SERVER = "JupyterServer"
    KERNEL_GATEWAY = "KernelGateway"
    CODE_EDITOR = "CodeEditor"
    JUPYTER_LAB = "JupyterLab"
    _OTHER = ...

StudioLifecycleConfigAppTypeLike: TypeAlias = (
    StudioLifecycleConfigAppType
    | Literal["JupyterServer", "KernelGateway", "CodeEditor", "JupyterLab"]
)

class StudioLifecycleConfigSortKey(OpenEnum):
    CREATION_TIME = "CreationTime"
    LAST_MODIFIED_TIME = "LastModifiedTime"
    NAME = "Name"
    _OTHER = ...

StudioLifecycleConfigSortKeyLike: TypeAlias = (
    StudioLifecycleConfigSortKey | Literal["CreationTime", "LastModifiedTime", "Name"]
)

class StudioWebPortal(OpenEnum):
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
    _OTHER = ...

StudioWebPortalLike: TypeAlias = StudioWebPortal | Literal["ENABLED", "DISABLED"]

class TableFormat(OpenEnum):
    DEFAULT = "Default"
    GLUE = "Glue"
    ICEBERG = "Iceberg"
    _OTHER = ...

TableFormatLike: TypeAlias = TableFormat | Literal["Default", "Glue", "Iceberg"]

class TagPropagation(OpenEnum):
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
    _OTHER = ...

TagPropagationLike: TypeAlias = TagPropagation | Literal["ENABLED", "DISABLED"]

class TargetDevice(OpenEnum):
    LAMBDA = "lambda"
    ML_M4 = "ml_m4"
    ML_M5 = "ml_m5"
    ML_M6G = "ml_m6g"
    ML_C4 = "ml_c4"
    ML_C5 = "ml_c5"
    ML_C6G = "ml_c6g"
    ML_P2 = "ml_p2"
    ML_P3 = "ml_p3"
    ML_G4DN = "ml_g4dn"
    ML_INF1 = "ml_inf1"
    ML_INF2 = "ml_inf2"
    ML_TRN1 = "ml_trn1"
    ML_EIA2 = "ml_eia2"
    JETSON_TX1 = "jetson_tx1"
    JETSON_TX2 = "jetson_tx2"
    JETSON_NANO = "jetson_nano"
    JETSON_XAVIER = "jetson_xavier"
    RASP3B = "rasp3b"
    RASP4B = "rasp4b"
    IMX8QM = "imx8qm"
    DEEPLENS = "deeplens"
    RK3399 = "rk3399"
    RK3288 = "rk3288"
    AISAGE = "aisage"
    SBE_C = "sbe_c"
    QCS605 = "qcs605"
    QCS603 = "qcs603"
    SITARA_AM57X = "sitara_am57x"
    AMBA_CV2 = "amba_cv2"
    AMBA_CV22 = "amba_cv22"
    AMBA_CV25 = "amba_cv25"
    X86_WIN32 = "x86_win32"
    X86_WIN64 = "x86_win64"
    COREML = "coreml"
    JACINTO_TDA4VM = "jacinto_tda4vm"
    IMX8MPLUS = "imx8mplus"
    _OTHER = ...

TargetDeviceLike: TypeAlias = (
    TargetDevice
    | Literal[
        "lambda",
        "ml_m4",
        "ml_m5",
        "ml_m6g",
        "ml_c4",
        "ml_c5",
        "ml_c6g",
        "ml_p2",
        "ml_p3",
        "ml_g4dn",
        "ml_inf1",
        "ml_inf2",
        "ml_trn1",
        "ml_eia2",
        "jetson_tx1",
        "jetson_tx2",
        "jetson_nano",
        "jetson_xavier",
        "rasp3b",
        "rasp4b",
        "imx8qm",
        "deeplens",
        "rk3399",
        "rk3288",
        "aisage",
        "sbe_c",
        "qcs605",
        "qcs603",
        "sitara_am57x",
        "amba_cv2",
        "amba_cv22",
        "amba_cv25",
        "x86_win32",
        "x86_win64",
        "coreml",
        "jacinto_tda4vm",
        "imx8mplus",
    ]
)

class TargetPlatformAccelerator(OpenEnum):
    INTEL_GRAPHICS = "INTEL_GRAPHICS"
    MALI = "MALI"
    NVIDIA = "NVIDIA"
    NNA = "NNA"
    _OTHER = ...

TargetPlatformAcceleratorLike: TypeAlias = (
    TargetPlatformAccelerator | Literal["INTEL_GRAPHICS", "MALI", "NVIDIA", "NNA"]
)

class TargetPlatformArch(OpenEnum):
    X86_64 = "X86_64"
    X86 = "X86"
    ARM64 = "ARM64"
    ARM_EABI = "ARM_EABI"
    ARM_EABIHF = "ARM_EABIHF"
    _OTHER = ...

TargetPlatformArchLike: TypeAlias = (
    TargetPlatformArch | Literal["X86_64", "X86", "ARM64", "ARM_EABI", "ARM_EABIHF"]
)

class TargetPlatformOs(OpenEnum):
    ANDROID = "ANDROID"
    LINUX = "LINUX"
    _OTHER = ...

TargetPlatformOsLike: TypeAlias = TargetPlatformOs | Literal["ANDROID", "LINUX"]

class ThroughputMode(OpenEnum):
    ON_DEMAND = "OnDemand"
    PROVISIONED = "Provisioned"
    _OTHER = ...

ThroughputModeLike: TypeAlias = ThroughputMode | Literal["OnDemand", "Provisioned"]

class TrackingServerMaintenanceStatus(OpenEnum):
    MAINTENANCE_IN_PROGRESS = "MaintenanceInProgress"
    MAINTENANCE_COMPLETE = "MaintenanceComplete"
    MAINTENANCE_FAILED = "MaintenanceFailed"
    _OTHER = ...

TrackingServerMaintenanceStatusLike: TypeAlias = (
    TrackingServerMaintenanceStatus
    | Literal["MaintenanceInProgress", "MaintenanceComplete", "MaintenanceFailed"]
)

class TrackingServerSize(OpenEnum):
    SMALL = "Small"
    MEDIUM = "Medium"
    LARGE = "Large"
    _OTHER = ...

TrackingServerSizeLike: TypeAlias = (
    TrackingServerSize | Literal["Small", "Medium", "Large"]
)

class TrackingServerStatus(OpenEnum):
    CREATING = "Creating"
    CREATED = "Created"
    CREATE_FAILED = "CreateFailed"
    UPDATING = "Updating"
    UPDATED = "Updated"
    UPDATE_FAILED = "UpdateFailed"
    DELETING = "Deleting"
    DELETE_FAILED = "DeleteFailed"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
    STOP_FAILED = "StopFailed"
    STARTING = "Starting"
    STARTED = "Started"
    START_FAILED = "StartFailed"
    MAINTENANCE_IN_PROGRESS = "MaintenanceInProgress"
    MAINTENANCE_COMPLETE = "MaintenanceComplete"
    MAINTENANCE_FAILED = "MaintenanceFailed"
    _OTHER = ...

TrackingServerStatusLike: TypeAlias = (
    TrackingServerStatus
    | Literal[
        "Creating",
        "Created",
        "CreateFailed",
        "Updating",
        "Updated",
        "UpdateFailed",
        "Deleting",
        "DeleteFailed",
        "Stopping",
        "Stopped",
        "StopFailed",
        "Starting",
        "Started",
        "StartFailed",
        "MaintenanceInProgress",
        "MaintenanceComplete",
        "MaintenanceFailed",
    ]
)

class TrafficRoutingConfigType(OpenEnum):
    ALL_AT_ONCE = "ALL_AT_ONCE"
    CANARY = "CANARY"
    LINEAR = "LINEAR"
    _OTHER = ...

TrafficRoutingConfigTypeLike: TypeAlias = (
    TrafficRoutingConfigType | Literal["ALL_AT_ONCE", "CANARY", "LINEAR"]
)

class TrafficType(OpenEnum):
    PHASES = "PHASES"
    STAIRS = "STAIRS"
    _OTHER = ...

TrafficTypeLike: TypeAlias = TrafficType | Literal["PHASES", "STAIRS"]

class TrainingInputMode(OpenEnum):
    """The training input mode that the algorithm supports. For more information
    about input modes, see
    [Algorithms](https://docs.aws.amazon.com/sagemaker/latest/dg/algos.html).

    **Pipe mode**

    If an algorithm supports `Pipe` mode, Amazon SageMaker streams data directly
    from Amazon S3 to the container.

    **File mode**

    If an algorithm supports `File` mode, SageMaker downloads the training data
    from S3 to the provisioned ML storage volume, and mounts the directory to the
    Docker volume for the training container.

    You must provision the ML storage volume with sufficient capacity to
    accommodate the data downloaded from S3. In addition to the training data, the
    ML storage volume also stores the output model. The algorithm container uses
    the ML storage volume to also store intermediate information, if any.

    For distributed algorithms, training data is distributed uniformly. Your
    training duration is predictable if the input data objects sizes are
    approximately the same. SageMaker does not split the files any further for
    model training. If the object sizes are skewed, training won't be optimal as
    the data distribution is also skewed when one host in a training cluster is
    overloaded, thus becoming a bottleneck in training.

    **FastFile mode**

    If an algorithm supports `FastFile` mode, SageMaker streams data directly from
    S3 to the container with no code changes, and provides file system access to
    the data. Users can author their training script to interact with these files
    as if they were stored on disk.

    `FastFile` mode works best when the data is read sequentially. Augmented
    manifest files aren't supported. The startup time is lower when there are
    fewer files in the S3 bucket provided.
    """

    PIPE = "Pipe"
    FILE = "File"
    FAST_FILE = "FastFile"
    _OTHER = ...

TrainingInputModeLike: TypeAlias = (
    TrainingInputMode | Literal["Pipe", "File", "FastFile"]
)

class TrainingInstanceType(OpenEnum):
    ML_M4_XLARGE = "ml.m4.xlarge"
    ML_M4_2XLARGE = "ml.m4.2xlarge"
    ML_M4_4XLARGE = "ml.m4.4xlarge"
    ML_M4_10XLARGE = "ml.m4.10xlarge"
    ML_M4_16XLARGE = "ml.m4.16xlarge"
    ML_G4DN_XLARGE = "ml.g4dn.xlarge"
    ML_G4DN_2XLARGE = "ml.g4dn.2xlarge"
    ML_G4DN_4XLARGE = "ml.g4dn.4xlarge"
    ML_G4DN_8XLARGE = "ml.g4dn.8xlarge"
    ML_G4DN_12XLARGE = "ml.g4dn.12xlarge"
    ML_G4DN_16XLARGE = "ml.g4dn.16xlarge"
    ML_M5_LARGE = "ml.m5.large"
    ML_M5_XLARGE = "ml.m5.xlarge"
    ML_M5_2XLARGE = "ml.m5.2xlarge"
    ML_M5_4XLARGE = "ml.m5.4xlarge"
    ML_M5_12XLARGE = "ml.m5.12xlarge"
    ML_M5_24XLARGE = "ml.m5.24xlarge"
    ML_C4_XLARGE = "ml.c4.xlarge"
    ML_C4_2XLARGE = "ml.c4.2xlarge"
    ML_C4_4XLARGE = "ml.c4.4xlarge"
    ML_C4_8XLARGE = "ml.c4.8xlarge"
    ML_P2_XLARGE = "ml.p2.xlarge"
    ML_P2_8XLARGE = "ml.p2.8xlarge"
    ML_P2_16XLARGE = "ml.p2.16xlarge"
    ML_P3_2XLARGE = "ml.p3.2xlarge"
    ML_P3_8XLARGE = "ml.p3.8xlarge"
    ML_P3_16XLARGE = "ml.p3.16xlarge"
    ML_P3DN_24XLARGE = "ml.p3dn.24xlarge"
    ML_P4D_24XLARGE = "ml.p4d.24xlarge"
    ML_P4DE_24XLARGE = "ml.p4de.24xlarge"
    ML_P5_48XLARGE = "ml.p5.48xlarge"
    ML_P5E_48XLARGE = "ml.p5e.48xlarge"
    ML_P5EN_48XLARGE = "ml.p5en.48xlarge"
    ML_C5_XLARGE = "ml.c5.xlarge"
    ML_C5_2XLARGE = "ml.c5.2xlarge"
    ML_C5_4XLARGE = "ml.c5.4xlarge"
    ML_C5_9XLARGE = "ml.c5.9xlarge"
    ML_C5_18XLARGE = "ml.c5.18xlarge"
    ML_C5N_XLARGE = "ml.c5n.xlarge"
    ML_C5N_2XLARGE = "ml.c5n.2xlarge"
    ML_C5N_4XLARGE = "ml.c5n.4xlarge"
    ML_C5N_9XLARGE = "ml.c5n.9xlarge"
    ML_C5N_18XLARGE = "ml.c5n.18xlarge"
    ML_G5_XLARGE = "ml.g5.xlarge"
    ML_G5_2XLARGE = "ml.g5.2xlarge"
    ML_G5_4XLARGE = "ml.g5.4xlarge"
    ML_G5_8XLARGE = "ml.g5.8xlarge"
    ML_G5_16XLARGE = "ml.g5.16xlarge"
    ML_G5_12XLARGE = "ml.g5.12xlarge"
    ML_G5_24XLARGE = "ml.g5.24xlarge"
    ML_G5_48XLARGE = "ml.g5.48xlarge"
    ML_G6_XLARGE = "ml.g6.xlarge"
    ML_G6_2XLARGE = "ml.g6.2xlarge"
    ML_G6_4XLARGE = "ml.g6.4xlarge"
    ML_G6_8XLARGE = "ml.g6.8xlarge"
    ML_G6_16XLARGE = "ml.g6.16xlarge"
    ML_G6_12XLARGE = "ml.g6.12xlarge"
    ML_G6_24XLARGE = "ml.g6.24xlarge"
    ML_G6_48XLARGE = "ml.g6.48xlarge"
    ML_G6E_XLARGE = "ml.g6e.xlarge"
    ML_G6E_2XLARGE = "ml.g6e.2xlarge"
    ML_G6E_4XLARGE = "ml.g6e.4xlarge"
    ML_G6E_8XLARGE = "ml.g6e.8xlarge"
    ML_G6E_16XLARGE = "ml.g6e.16xlarge"
    ML_G6E_12XLARGE = "ml.g6e.12xlarge"
    ML_G6E_24XLARGE = "ml.g6e.24xlarge"
    ML_G6E_48XLARGE = "ml.g6e.48xlarge"
    ML_TRN1_2XLARGE = "ml.trn1.2xlarge"
    ML_TRN1_32XLARGE = "ml.trn1.32xlarge"
    ML_TRN1N_32XLARGE = "ml.trn1n.32xlarge"
    ML_TRN2_48XLARGE = "ml.trn2.48xlarge"
    ML_M6I_LARGE = "ml.m6i.large"
    ML_M6I_XLARGE = "ml.m6i.xlarge"
    ML_M6I_2XLARGE = "ml.m6i.2xlarge"
    ML_M6I_4XLARGE = "ml.m6i.4xlarge"
    ML_M6I_8XLARGE = "ml.m6i.8xlarge"
    ML_M6I_12XLARGE = "ml.m6i.12xlarge"
    ML_M6I_16XLARGE = "ml.m6i.16xlarge"
    ML_M6I_24XLARGE = "ml.m6i.24xlarge"
    ML_M6I_32XLARGE = "ml.m6i.32xlarge"
    ML_C6I_XLARGE = "ml.c6i.xlarge"
    ML_C6I_2XLARGE = "ml.c6i.2xlarge"
    ML_C6I_8XLARGE = "ml.c6i.8xlarge"
    ML_C6I_4XLARGE = "ml.c6i.4xlarge"
    ML_C6I_12XLARGE = "ml.c6i.12xlarge"
    ML_C6I_16XLARGE = "ml.c6i.16xlarge"
    ML_C6I_24XLARGE = "ml.c6i.24xlarge"
    ML_C6I_32XLARGE = "ml.c6i.32xlarge"
    ML_R5D_LARGE = "ml.r5d.large"
    ML_R5D_XLARGE = "ml.r5d.xlarge"
    ML_R5D_2XLARGE = "ml.r5d.2xlarge"
    ML_R5D_4XLARGE = "ml.r5d.4xlarge"
    ML_R5D_8XLARGE = "ml.r5d.8xlarge"
    ML_R5D_12XLARGE = "ml.r5d.12xlarge"
    ML_R5D_16XLARGE = "ml.r5d.16xlarge"
    ML_R5D_24XLARGE = "ml.r5d.24xlarge"
    ML_T3_MEDIUM = "ml.t3.medium"
    ML_T3_LARGE = "ml.t3.large"
    ML_T3_XLARGE = "ml.t3.xlarge"
    ML_T3_2XLARGE = "ml.t3.2xlarge"
    ML_R5_LARGE = "ml.r5.large"
    ML_R5_XLARGE = "ml.r5.xlarge"
    ML_R5_2XLARGE = "ml.r5.2xlarge"
    ML_R5_4XLARGE = "ml.r5.4xlarge"
    ML_R5_8XLARGE = "ml.r5.8xlarge"
    ML_R5_12XLARGE = "ml.r5.12xlarge"
    ML_R5_16XLARGE = "ml.r5.16xlarge"
    ML_R5_24XLARGE = "ml.r5.24xlarge"
    ML_P6_B200_48XLARGE = "ml.p6-b200.48xlarge"
    ML_M7I_LARGE = "ml.m7i.large"
    ML_M7I_XLARGE = "ml.m7i.xlarge"
    ML_M7I_2XLARGE = "ml.m7i.2xlarge"
    ML_M7I_4XLARGE = "ml.m7i.4xlarge"
    ML_M7I_8XLARGE = "ml.m7i.8xlarge"
    ML_M7I_12XLARGE = "ml.m7i.12xlarge"
    ML_M7I_16XLARGE = "ml.m7i.16xlarge"
    ML_M7I_24XLARGE = "ml.m7i.24xlarge"
    ML_M7I_48XLARGE = "ml.m7i.48xlarge"
    ML_C7I_LARGE = "ml.c7i.large"
    ML_C7I_XLARGE = "ml.c7i.xlarge"
    ML_C7I_2XLARGE = "ml.c7i.2xlarge"
    ML_C7I_4XLARGE = "ml.c7i.4xlarge"
    ML_C7I_8XLARGE = "ml.c7i.8xlarge"
    ML_C7I_12XLARGE = "ml.c7i.12xlarge"
    ML_C7I_16XLARGE = "ml.c7i.16xlarge"
    ML_C7I_24XLARGE = "ml.c7i.24xlarge"
    ML_C7I_48XLARGE = "ml.c7i.48xlarge"
    ML_R7I_LARGE = "ml.r7i.large"
    ML_R7I_XLARGE = "ml.r7i.xlarge"
    ML_R7I_2XLARGE = "ml.r7i.2xlarge"
    ML_R7I_4XLARGE = "ml.r7i.4xlarge"
    ML_R7I_8XLARGE = "ml.r7i.8xlarge"
    ML_R7I_12XLARGE = "ml.r7i.12xlarge"
    ML_R7I_16XLARGE = "ml.r7i.16xlarge"
    ML_R7I_24XLARGE = "ml.r7i.24xlarge"
    ML_R7I_48XLARGE = "ml.r7i.48xlarge"
    ML_P6E_GB200_36XLARGE = "ml.p6e-gb200.36xlarge"
    ML_P5_4XLARGE = "ml.p5.4xlarge"
    ML_P6_B300_48XLARGE = "ml.p6-b300.48xlarge"
    ML_G7E_2XLARGE = "ml.g7e.2xlarge"
    ML_G7E_4XLARGE = "ml.g7e.4xlarge"
    ML_G7E_8XLARGE = "ml.g7e.8xlarge"
    ML_G7E_12XLARGE = "ml.g7e.12xlarge"
    ML_G7E_24XLARGE = "ml.g7e.24xlarge"
    ML_G7E_48XLARGE = "ml.g7e.48xlarge"
    ML_G7_2XLARGE = "ml.g7.2xlarge"
    ML_G7_4XLARGE = "ml.g7.4xlarge"
    ML_G7_8XLARGE = "ml.g7.8xlarge"
    ML_G7_12XLARGE = "ml.g7.12xlarge"
    ML_G7_24XLARGE = "ml.g7.24xlarge"
    ML_G7_48XLARGE = "ml.g7.48xlarge"
    ML_R6I_LARGE = "ml.r6i.large"
    ML_R6I_XLARGE = "ml.r6i.xlarge"
    ML_R6I_2XLARGE = "ml.r6i.2xlarge"
    ML_R6I_4XLARGE = "ml.r6i.4xlarge"
    ML_R6I_8XLARGE = "ml.r6i.8xlarge"
    ML_R6I_12XLARGE = "ml.r6i.12xlarge"
    ML_R6I_16XLARGE = "ml.r6i.16xlarge"
    ML_R6I_24XLARGE = "ml.r6i.24xlarge"
    ML_R6I_32XLARGE = "ml.r6i.32xlarge"
    ML_M8I_LARGE = "ml.m8i.large"
    ML_M8I_XLARGE = "ml.m8i.xlarge"
    ML_M8I_2XLARGE = "ml.m8i.2xlarge"
    ML_M8I_4XLARGE = "ml.m8i.4xlarge"
    ML_M8I_8XLARGE = "ml.m8i.8xlarge"
    ML_M8I_12XLARGE = "ml.m8i.12xlarge"
    ML_M8I_16XLARGE = "ml.m8i.16xlarge"
    ML_M8I_24XLARGE = "ml.m8i.24xlarge"
    ML_M8I_32XLARGE = "ml.m8i.32xlarge"
    ML_M8I_48XLARGE = "ml.m8i.48xlarge"
    ML_M8I_96XLARGE = "ml.m8i.96xlarge"
    ML_C8I_XLARGE = "ml.c8i.xlarge"
    ML_C8I_2XLARGE = "ml.c8i.2xlarge"
    ML_C8I_4XLARGE = "ml.c8i.4xlarge"
    ML_C8I_8XLARGE = "ml.c8i.8xlarge"
    ML_C8I_12XLARGE = "ml.c8i.12xlarge"
    ML_C8I_16XLARGE = "ml.c8i.16xlarge"
    ML_C8I_24XLARGE = "ml.c8i.24xlarge"
    ML_C8I_32XLARGE = "ml.c8i.32xlarge"
    ML_C8I_48XLARGE = "ml.c8i.48xlarge"
    ML_C8I_96XLARGE = "ml.c8i.96xlarge"
    ML_R8I_LARGE = "ml.r8i.large"
    ML_R8I_XLARGE = "ml.r8i.xlarge"
    ML_R8I_2XLARGE = "ml.r8i.2xlarge"
    ML_R8I_4XLARGE = "ml.r8i.4xlarge"
    ML_R8I_8XLARGE = "ml.r8i.8xlarge"
    ML_R8I_12XLARGE = "ml.r8i.12xlarge"
    ML_R8I_16XLARGE = "ml.r8i.16xlarge"
    ML_R8I_24XLARGE = "ml.r8i.24xlarge"
    ML_R8I_32XLARGE = "ml.r8i.32xlarge"
    ML_R8I_48XLARGE = "ml.r8i.48xlarge"
    ML_R8I_96XLARGE = "ml.r8i.96xlarge"
    ML_M7I_FLEX_LARGE = "ml.m7i-flex.large"
    ML_M7I_FLEX_XLARGE = "ml.m7i-flex.xlarge"
    ML_M7I_FLEX_2XLARGE = "ml.m7i-flex.2xlarge"
    ML_M7I_FLEX_4XLARGE = "ml.m7i-flex.4xlarge"
    ML_M7I_FLEX_8XLARGE = "ml.m7i-flex.8xlarge"
    ML_M7I_FLEX_12XLARGE = "ml.m7i-flex.12xlarge"
    ML_M7I_FLEX_16XLARGE = "ml.m7i-flex.16xlarge"
    ML_C7I_FLEX_XLARGE = "ml.c7i-flex.xlarge"
    ML_C7I_FLEX_2XLARGE = "ml.c7i-flex.2xlarge"
    ML_C7I_FLEX_4XLARGE = "ml.c7i-flex.4xlarge"
    ML_C7I_FLEX_8XLARGE = "ml.c7i-flex.8xlarge"
    ML_C7I_FLEX_12XLARGE = "ml.c7i-flex.12xlarge"
    ML_C7I_FLEX_16XLARGE = "ml.c7i-flex.16xlarge"
    ML_M8I_FLEX_LARGE = "ml.m8i-flex.large"
    ML_M8I_FLEX_XLARGE = "ml.m8i-flex.xlarge"
    ML_M8I_FLEX_2XLARGE = "ml.m8i-flex.2xlarge"
    ML_M8I_FLEX_4XLARGE = "ml.m8i-flex.4xlarge"
    ML_M8I_FLEX_8XLARGE = "ml.m8i-flex.8xlarge"
    ML_M8I_FLEX_12XLARGE = "ml.m8i-flex.12xlarge"
    ML_M8I_FLEX_16XLARGE = "ml.m8i-flex.16xlarge"
    ML_C8I_FLEX_XLARGE = "ml.c8i-flex.xlarge"
    ML_C8I_FLEX_2XLARGE = "ml.c8i-flex.2xlarge"
    ML_C8I_FLEX_4XLARGE = "ml.c8i-flex.4xlarge"
    ML_C8I_FLEX_8XLARGE = "ml.c8i-flex.8xlarge"
    ML_C8I_FLEX_12XLARGE = "ml.c8i-flex.12xlarge"
    ML_C8I_FLEX_16XLARGE = "ml.c8i-flex.16xlarge"
    ML_R8I_FLEX_LARGE = "ml.r8i-flex.large"
    ML_R8I_FLEX_XLARGE = "ml.r8i-flex.xlarge"
    ML_R8I_FLEX_2XLARGE = "ml.r8i-flex.2xlarge"
    ML_R8I_FLEX_4XLARGE = "ml.r8i-flex.4xlarge"
    ML_R8I_FLEX_8XLARGE = "ml.r8i-flex.8xlarge"
    ML_R8I_FLEX_12XLARGE = "ml.r8i-flex.12xlarge"
    ML_R8I_FLEX_16XLARGE = "ml.r8i-flex.16xlarge"
    _OTHER = ...

TrainingInstanceTypeLike: TypeAlias = (
    TrainingInstanceType
    | Literal[
        "ml.m4.xlarge",
        "ml.m4.2xlarge",
        "ml.m4.4xlarge",
        "ml.m4.10xlarge",
        "ml.m4.16xlarge",
        "ml.g4dn.xlarge",
        "ml.g4dn.2xlarge",
        "ml.g4dn.4xlarge",
        "ml.g4dn.8xlarge",
        "ml.g4dn.12xlarge",
        "ml.g4dn.16xlarge",
        "ml.m5.large",
        "ml.m5.xlarge",
        "ml.m5.2xlarge",
        "ml.m5.4xlarge",
        "ml.m5.12xlarge",
        "ml.m5.24xlarge",
        "ml.c4.xlarge",
        "ml.c4.2xlarge",
        "ml.c4.4xlarge",
        "ml.c4.8xlarge",
        "ml.p2.xlarge",
        "ml.p2.8xlarge",
        "ml.p2.16xlarge",
        "ml.p3.2xlarge",
        "ml.p3.8xlarge",
        "ml.p3.16xlarge",
        "ml.p3dn.24xlarge",
        "ml.p4d.24xlarge",
        "ml.p4de.24xlarge",
        "ml.p5.48xlarge",
        "ml.p5e.48xlarge",
        "ml.p5en.48xlarge",
        "ml.c5.xlarge",
        "ml.c5.2xlarge",
        "ml.c5.4xlarge",
        "ml.c5.9xlarge",
        "ml.c5.18xlarge",
        "ml.c5n.xlarge",
        "ml.c5n.2xlarge",
        "ml.c5n.4xlarge",
        "ml.c5n.9xlarge",
        "ml.c5n.18xlarge",
        "ml.g5.xlarge",
        "ml.g5.2xlarge",
        "ml.g5.4xlarge",
        "ml.g5.8xlarge",
        "ml.g5.16xlarge",
        "ml.g5.12xlarge",
        "ml.g5.24xlarge",
        "ml.g5.48xlarge",
        "ml.g6.xlarge",
        "ml.g6.2xlarge",
        "ml.g6.4xlarge",
        "ml.g6.8xlarge",
        "ml.g6.16xlarge",
        "ml.g6.12xlarge",
        "ml.g6.24xlarge",
        "ml.g6.48xlarge",
        "ml.g6e.xlarge",
        "ml.g6e.2xlarge",
        "ml.g6e.4xlarge",
        "ml.g6e.8xlarge",
        "ml.g6e.16xlarge",
        "ml.g6e.12xlarge",
        "ml.g6e.24xlarge",
        "ml.g6e.48xlarge",
        "ml.trn1.2xlarge",
        "ml.trn1.32xlarge",
        "ml.trn1n.32xlarge",
        "ml.trn2.48xlarge",
        "ml.m6i.large",
        "ml.m6i.xlarge",
        "ml.m6i.2xlarge",
        "ml.m6i.4xlarge",
        "ml.m6i.8xlarge",
        "ml.m6i.12xlarge",
        "ml.m6i.16xlarge",
        "ml.m6i.24xlarge",
        "ml.m6i.32xlarge",
        "ml.c6i.xlarge",
        "ml.c6i.2xlarge",
        "ml.c6i.8xlarge",
        "ml.c6i.4xlarge",
        "ml.c6i.12xlarge",
        "ml.c6i.16xlarge",
        "ml.c6i.24xlarge",
        "ml.c6i.32xlarge",
        "ml.r5d.large",
        "ml.r5d.xlarge",
        "ml.r5d.2xlarge",
        "ml.r5d.4xlarge",
        "ml.r5d.8xlarge",
        "ml.r5d.12xlarge",
        "ml.r5d.16xlarge",
        "ml.r5d.24xlarge",
        "ml.t3.medium",
        "ml.t3.large",
        "ml.t3.xlarge",
        "ml.t3.2xlarge",
        "ml.r5.large",
        "ml.r5.xlarge",
        "ml.r5.2xlarge",
        "ml.r5.4xlarge",
        "ml.r5.8xlarge",
        "ml.r5.12xlarge",
        "ml.r5.16xlarge",
        "ml.r5.24xlarge",
        "ml.p6-b200.48xlarge",
        "ml.m7i.large",
        "ml.m7i.xlarge",
        "ml.m7i.2xlarge",
        "ml.m7i.4xlarge",
        "ml.m7i.8xlarge",
        "ml.m7i.12xlarge",
        "ml.m7i.16xlarge",
        "ml.m7i.24xlarge",
        "ml.m7i.48xlarge",
        "ml.c7i.large",
        "ml.c7i.xlarge",
        "ml.c7i.2xlarge",
        "ml.c7i.4xlarge",
        "ml.c7i.8xlarge",
        "ml.c7i.12xlarge",
        "ml.c7i.16xlarge",
        "ml.c7i.24xlarge",
        "ml.c7i.48xlarge",
        "ml.r7i.large",
        "ml.r7i.xlarge",
        "ml.r7i.2xlarge",
        "ml.r7i.4xlarge",
        "ml.r7i.8xlarge",
        "ml.r7i.12xlarge",
        "ml.r7i.16xlarge",
        "ml.r7i.24xlarge",
        "ml.r7i.48xlarge",
        "ml.p6e-gb200.36xlarge",
        "ml.p5.4xlarge",
        "ml.p6-b300.48xlarge",
        "ml.g7e.2xlarge",
        "ml.g7e.4xlarge",
        "ml.g7e.8xlarge",
        "ml.g7e.12xlarge",
        "ml.g7e.24xlarge",
        "ml.g7e.48xlarge",
        "ml.g7.2xlarge",
        "ml.g7.4xlarge",
        "ml.g7.8xlarge",
        "ml.g7.12xlarge",
        "ml.g7.24xlarge",
        "ml.g7.48xlarge",
        "ml.r6i.large",
        "ml.r6i.xlarge",
        "ml.r6i.2xlarge",
        "ml.r6i.4xlarge",
        "ml.r6i.8xlarge",
        "ml.r6i.12xlarge",
        "ml.r6i.16xlarge",
        "ml.r6i.24xlarge",
        "ml.r6i.32xlarge",
        "ml.m8i.large",
        "ml.m8i.xlarge",
        "ml.m8i.2xlarge",
        "ml.m8i.4xlarge",
        "ml.m8i.8xlarge",
        "ml.m8i.12xlarge",
        "ml.m8i.16xlarge",
        "ml.m8i.24xlarge",
        "ml.m8i.32xlarge",
        "ml.m8i.48xlarge",
        "ml.m8i.96xlarge",
        "ml.c8i.xlarge",
        "ml.c8i.2xlarge",
        "ml.c8i.4xlarge",
        "ml.c8i.8xlarge",
        "ml.c8i.12xlarge",
        "ml.c8i.16xlarge",
        "ml.c8i.24xlarge",
        "ml.c8i.32xlarge",
        "ml.c8i.48xlarge",
        "ml.c8i.96xlarge",
        "ml.r8i.large",
        "ml.r8i.xlarge",
        "ml.r8i.2xlarge",
        "ml.r8i.4xlarge",
        "ml.r8i.8xlarge",
        "ml.r8i.12xlarge",
        "ml.r8i.16xlarge",
        "ml.r8i.24xlarge",
        "ml.r8i.32xlarge",
        "ml.r8i.48xlarge",
        "ml.r8i.96xlarge",
        "ml.m7i-flex.large",
        "ml.m7i-flex.xlarge",
        "ml.m7i-flex.2xlarge",
        "ml.m7i-flex.4xlarge",
        "ml.m7i-flex.8xlarge",
        "ml.m7i-flex.12xlarge",
        "ml.m7i-flex.16xlarge",
        "ml.c7i-flex.xlarge",
        "ml.c7i-flex.2xlarge",
        "ml.c7i-flex.4xlarge",
        "ml.c7i-flex.8xlarge",
        "ml.c7i-flex.12xlarge",
        "ml.c7i-flex.16xlarge",
        "ml.m8i-flex.large",
        "ml.m8i-flex.xlarge",
        "ml.m8i-flex.2xlarge",
        "ml.m8i-flex.4xlarge",
        "ml.m8i-flex.8xlarge",
        "ml.m8i-flex.12xlarge",
        "ml.m8i-flex.16xlarge",
        "ml.c8i-flex.xlarge",
        "ml.c8i-flex.2xlarge",
        "ml.c8i-flex.4xlarge",
        "ml.c8i-flex.8xlarge",
        "ml.c8i-flex.12xlarge",
        "ml.c8i-flex.16xlarge",
        "ml.r8i-flex.large",
        "ml.r8i-flex.xlarge",
        "ml.r8i-flex.2xlarge",
        "ml.r8i-flex.4xlarge",
        "ml.r8i-flex.8xlarge",
        "ml.r8i-flex.12xlarge",
        "ml.r8i-flex.16xlarge",
    ]
)

class TrainingJobEarlyStoppingType(OpenEnum):
    OFF = "Off"
    AUTO = "Auto"
    _OTHER = ...

TrainingJobEarlyStoppingTypeLike: TypeAlias = (
    TrainingJobEarlyStoppingType | Literal["Off", "Auto"]
)

class TrainingJobSortByOptions(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"
    FINAL_OBJECTIVE_METRIC_VALUE = "FinalObjectiveMetricValue"
    _OTHER = ...

TrainingJobSortByOptionsLike: TypeAlias = (
    TrainingJobSortByOptions
    | Literal["Name", "CreationTime", "Status", "FinalObjectiveMetricValue"]
)

class TrainingJobStatus(OpenEnum):
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
    DELETING = "Deleting"
    _OTHER = ...

TrainingJobStatusLike: TypeAlias = (
    TrainingJobStatus
    | Literal["InProgress", "Completed", "Failed", "Stopping", "Stopped", "Deleting"]
)

class TrainingPlanFilterName(OpenEnum):
    STATUS = "Status"
    _OTHER = ...

TrainingPlanFilterNameLike: TypeAlias = TrainingPlanFilterName | Literal["Status"]

class TrainingPlanSortBy(OpenEnum):
    TRAINING_PLAN_NAME = "TrainingPlanName"
    START_TIME = "StartTime"
    STATUS = "Status"
    _OTHER = ...

TrainingPlanSortByLike: TypeAlias = (
    TrainingPlanSortBy | Literal["TrainingPlanName", "StartTime", "Status"]
)

class TrainingPlanSortOrder(OpenEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"
    _OTHER = ...

TrainingPlanSortOrderLike: TypeAlias = (
    TrainingPlanSortOrder | Literal["Ascending", "Descending"]
)

class TrainingPlanStatus(OpenEnum):
    PENDING = "Pending"
    ACTIVE = "Active"
    SCHEDULED = "Scheduled"
    EXPIRED = "Expired"
    FAILED = "Failed"
    _OTHER = ...

TrainingPlanStatusLike: TypeAlias = (
    TrainingPlanStatus | Literal["Pending", "Active", "Scheduled", "Expired", "Failed"]
)

class TrainingRepositoryAccessMode(OpenEnum):
    PLATFORM = "Platform"
    VPC = "Vpc"
    _OTHER = ...

TrainingRepositoryAccessModeLike: TypeAlias = (
    TrainingRepositoryAccessMode | Literal["Platform", "Vpc"]
)

class TrainingSessionStatus(OpenEnum):
    """The status of a training session."""

    CREATED = "Created"
    BLOCKED = "Blocked"
    RUNNING = "Running"
    FAILED = "Failed"
    SCHEDULED = "Scheduled"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
    EXPIRED = "Expired"
    DELETING = "Deleting"
    DELETION_FAILED = "DeletionFailed"
    _OTHER = ...

TrainingSessionStatusLike: TypeAlias = (
    TrainingSessionStatus
    | Literal[
        "Created",
        "Blocked",
        "Running",
        "Failed",
        "Scheduled",
        "Stopping",
        "Stopped",
        "Expired",
        "Deleting",
        "DeletionFailed",
    ]
)

class TransformInstanceType(OpenEnum):
    ML_M4_XLARGE = "ml.m4.xlarge"
    ML_M4_2XLARGE = "ml.m4.2xlarge"
    ML_M4_4XLARGE = "ml.m4.4xlarge"
    ML_M4_10XLARGE = "ml.m4.10xlarge"
    ML_M4_16XLARGE = "ml.m4.16xlarge"
    ML_C4_XLARGE = "ml.c4.xlarge"
    ML_C4_2XLARGE = "ml.c4.2xlarge"
    ML_C4_4XLARGE = "ml.c4.4xlarge"
    ML_C4_8XLARGE = "ml.c4.8xlarge"
    ML_P2_XLARGE = "ml.p2.xlarge"
    ML_P2_8XLARGE = "ml.p2.8xlarge"
    ML_P2_16XLARGE = "ml.p2.16xlarge"
    ML_P3_2XLARGE = "ml.p3.2xlarge"
    ML_P3_8XLARGE = "ml.p3.8xlarge"
    ML_P3_16XLARGE = "ml.p3.16xlarge"
    ML_C5_XLARGE = "ml.c5.xlarge"
    ML_C5_2XLARGE = "ml.c5.2xlarge"
    ML_C5_4XLARGE = "ml.c5.4xlarge"
    ML_C5_9XLARGE = "ml.c5.9xlarge"
    ML_C5_18XLARGE = "ml.c5.18xlarge"
    ML_M5_LARGE = "ml.m5.large"
    ML_M5_XLARGE = "ml.m5.xlarge"
    ML_M5_2XLARGE = "ml.m5.2xlarge"
    ML_M5_4XLARGE = "ml.m5.4xlarge"
    ML_M5_12XLARGE = "ml.m5.12xlarge"
    ML_M5_24XLARGE = "ml.m5.24xlarge"
    ML_M6I_LARGE = "ml.m6i.large"
    ML_M6I_XLARGE = "ml.m6i.xlarge"
    ML_M6I_2XLARGE = "ml.m6i.2xlarge"
    ML_M6I_4XLARGE = "ml.m6i.4xlarge"
    ML_M6I_8XLARGE = "ml.m6i.8xlarge"
    ML_M6I_12XLARGE = "ml.m6i.12xlarge"
    ML_M6I_16XLARGE = "ml.m6i.16xlarge"
    ML_M6I_24XLARGE = "ml.m6i.24xlarge"
    ML_M6I_32XLARGE = "ml.m6i.32xlarge"
    ML_C6I_LARGE = "ml.c6i.large"
    ML_C6I_XLARGE = "ml.c6i.xlarge"
    ML_C6I_2XLARGE = "ml.c6i.2xlarge"
    ML_C6I_4XLARGE = "ml.c6i.4xlarge"
    ML_C6I_8XLARGE = "ml.c6i.8xlarge"
    ML_C6I_12XLARGE = "ml.c6i.12xlarge"
    ML_C6I_16XLARGE = "ml.c6i.16xlarge"
    ML_C6I_24XLARGE = "ml.c6i.24xlarge"
    ML_C6I_32XLARGE = "ml.c6i.32xlarge"
    ML_R6I_LARGE = "ml.r6i.large"
    ML_R6I_XLARGE = "ml.r6i.xlarge"
    ML_R6I_2XLARGE = "ml.r6i.2xlarge"
    ML_R6I_4XLARGE = "ml.r6i.4xlarge"
    ML_R6I_8XLARGE = "ml.r6i.8xlarge"
    ML_R6I_12XLARGE = "ml.r6i.12xlarge"
    ML_R6I_16XLARGE = "ml.r6i.16xlarge"
    ML_R6I_24XLARGE = "ml.r6i.24xlarge"
    ML_R6I_32XLARGE = "ml.r6i.32xlarge"
    ML_M7I_LARGE = "ml.m7i.large"
    ML_M7I_XLARGE = "ml.m7i.xlarge"
    ML_M7I_2XLARGE = "ml.m7i.2xlarge"
    ML_M7I_4XLARGE = "ml.m7i.4xlarge"
    ML_M7I_8XLARGE = "ml.m7i.8xlarge"
    ML_M7I_12XLARGE = "ml.m7i.12xlarge"
    ML_M7I_16XLARGE = "ml.m7i.16xlarge"
    ML_M7I_24XLARGE = "ml.m7i.24xlarge"
    ML_M7I_48XLARGE = "ml.m7i.48xlarge"
    ML_C7I_LARGE = "ml.c7i.large"
    ML_C7I_XLARGE = "ml.c7i.xlarge"
    ML_C7I_2XLARGE = "ml.c7i.2xlarge"
    ML_C7I_4XLARGE = "ml.c7i.4xlarge"
    ML_C7I_8XLARGE = "ml.c7i.8xlarge"
    ML_C7I_12XLARGE = "ml.c7i.12xlarge"
    ML_C7I_16XLARGE = "ml.c7i.16xlarge"
    ML_C7I_24XLARGE = "ml.c7i.24xlarge"
    ML_C7I_48XLARGE = "ml.c7i.48xlarge"
    ML_R7I_LARGE = "ml.r7i.large"
    ML_R7I_XLARGE = "ml.r7i.xlarge"
    ML_R7I_2XLARGE = "ml.r7i.2xlarge"
    ML_R7I_4XLARGE = "ml.r7i.4xlarge"
    ML_R7I_8XLARGE = "ml.r7i.8xlarge"
    ML_R7I_12XLARGE = "ml.r7i.12xlarge"
    ML_R7I_16XLARGE = "ml.r7i.16xlarge"
    ML_R7I_24XLARGE = "ml.r7i.24xlarge"
    ML_R7I_48XLARGE = "ml.r7i.48xlarge"
    ML_G4DN_XLARGE = "ml.g4dn.xlarge"
    ML_G4DN_2XLARGE = "ml.g4dn.2xlarge"
    ML_G4DN_4XLARGE = "ml.g4dn.4xlarge"
    ML_G4DN_8XLARGE = "ml.g4dn.8xlarge"
    ML_G4DN_12XLARGE = "ml.g4dn.12xlarge"
    ML_G4DN_16XLARGE = "ml.g4dn.16xlarge"
    ML_G5_XLARGE = "ml.g5.xlarge"
    ML_G5_2XLARGE = "ml.g5.2xlarge"
    ML_G5_4XLARGE = "ml.g5.4xlarge"
    ML_G5_8XLARGE = "ml.g5.8xlarge"
    ML_G5_12XLARGE = "ml.g5.12xlarge"
    ML_G5_16XLARGE = "ml.g5.16xlarge"
    ML_G5_24XLARGE = "ml.g5.24xlarge"
    ML_G5_48XLARGE = "ml.g5.48xlarge"
    ML_TRN1_2XLARGE = "ml.trn1.2xlarge"
    ML_TRN1_32XLARGE = "ml.trn1.32xlarge"
    ML_INF2_XLARGE = "ml.inf2.xlarge"
    ML_INF2_8XLARGE = "ml.inf2.8xlarge"
    ML_INF2_24XLARGE = "ml.inf2.24xlarge"
    ML_INF2_48XLARGE = "ml.inf2.48xlarge"
    ML_G6_XLARGE = "ml.g6.xlarge"
    ML_G6_2XLARGE = "ml.g6.2xlarge"
    ML_G6_4XLARGE = "ml.g6.4xlarge"
    ML_G6_8XLARGE = "ml.g6.8xlarge"
    ML_G6_12XLARGE = "ml.g6.12xlarge"
    ML_G6_16XLARGE = "ml.g6.16xlarge"
    ML_G6_24XLARGE = "ml.g6.24xlarge"
    ML_G6_48XLARGE = "ml.g6.48xlarge"
    ML_G6E_XLARGE = "ml.g6e.xlarge"
    ML_G6E_2XLARGE = "ml.g6e.2xlarge"
    ML_G6E_4XLARGE = "ml.g6e.4xlarge"
    ML_G6E_8XLARGE = "ml.g6e.8xlarge"
    ML_G6E_12XLARGE = "ml.g6e.12xlarge"
    ML_G6E_16XLARGE = "ml.g6e.16xlarge"
    ML_G6E_24XLARGE = "ml.g6e.24xlarge"
    ML_G6E_48XLARGE = "ml.g6e.48xlarge"
    _OTHER = ...

TransformInstanceTypeLike: TypeAlias = (
    TransformInstanceType
    | Literal[
        "ml.m4.xlarge",
        "ml.m4.2xlarge",
        "ml.m4.4xlarge",
        "ml.m4.10xlarge",
        "ml.m4.16xlarge",
        "ml.c4.xlarge",
        "ml.c4.2xlarge",
        "ml.c4.4xlarge",
        "ml.c4.8xlarge",
        "ml.p2.xlarge",
        "ml.p2.8xlarge",
        "ml.p2.16xlarge",
        "ml.p3.2xlarge",
        "ml.p3.8xlarge",
        "ml.p3.16xlarge",
        "ml.c5.xlarge",
        "ml.c5.2xlarge",
        "ml.c5.4xlarge",
        "ml.c5.9xlarge",
        "ml.c5.18xlarge",
        "ml.m5.large",
        "ml.m5.xlarge",
        "ml.m5.2xlarge",
        "ml.m5.4xlarge",
        "ml.m5.12xlarge",
        "ml.m5.24xlarge",
        "ml.m6i.large",
        "ml.m6i.xlarge",
        "ml.m6i.2xlarge",
        "ml.m6i.4xlarge",
        "ml.m6i.8xlarge",
        "ml.m6i.12xlarge",
        "ml.m6i.16xlarge",
        "ml.m6i.24xlarge",
        "ml.m6i.32xlarge",
        "ml.c6i.large",
        "ml.c6i.xlarge",
        "ml.c6i.2xlarge",
        "ml.c6i.4xlarge",
        "ml.c6i.8xlarge",
        "ml.c6i.12xlarge",
        "ml.c6i.16xlarge",
        "ml.c6i.24xlarge",
        "ml.c6i.32xlarge",
        "ml.r6i.large",
        "ml.r6i.xlarge",
        "ml.r6i.2xlarge",
        "ml.r6i.4xlarge",
        "ml.r6i.8xlarge",
        "ml.r6i.12xlarge",
        "ml.r6i.16xlarge",
        "ml.r6i.24xlarge",
        "ml.r6i.32xlarge",
        "ml.m7i.large",
        "ml.m7i.xlarge",
        "ml.m7i.2xlarge",
        "ml.m7i.4xlarge",
        "ml.m7i.8xlarge",
        "ml.m7i.12xlarge",
        "ml.m7i.16xlarge",
        "ml.m7i.24xlarge",
        "ml.m7i.48xlarge",
        "ml.c7i.large",
        "ml.c7i.xlarge",
        "ml.c7i.2xlarge",
        "ml.c7i.4xlarge",
        "ml.c7i.8xlarge",
        "ml.c7i.12xlarge",
        "ml.c7i.16xlarge",
        "ml.c7i.24xlarge",
        "ml.c7i.48xlarge",
        "ml.r7i.large",
        "ml.r7i.xlarge",
        "ml.r7i.2xlarge",
        "ml.r7i.4xlarge",
        "ml.r7i.8xlarge",
        "ml.r7i.12xlarge",
        "ml.r7i.16xlarge",
        "ml.r7i.24xlarge",
        "ml.r7i.48xlarge",
        "ml.g4dn.xlarge",
        "ml.g4dn.2xlarge",
        "ml.g4dn.4xlarge",
        "ml.g4dn.8xlarge",
        "ml.g4dn.12xlarge",
        "ml.g4dn.16xlarge",
        "ml.g5.xlarge",
        "ml.g5.2xlarge",
        "ml.g5.4xlarge",
        "ml.g5.8xlarge",
        "ml.g5.12xlarge",
        "ml.g5.16xlarge",
        "ml.g5.24xlarge",
        "ml.g5.48xlarge",
        "ml.trn1.2xlarge",
        "ml.trn1.32xlarge",
        "ml.inf2.xlarge",
        "ml.inf2.8xlarge",
        "ml.inf2.24xlarge",
        "ml.inf2.48xlarge",
        "ml.g6.xlarge",
        "ml.g6.2xlarge",
        "ml.g6.4xlarge",
        "ml.g6.8xlarge",
        "ml.g6.12xlarge",
        "ml.g6.16xlarge",
        "ml.g6.24xlarge",
        "ml.g6.48xlarge",
        "ml.g6e.xlarge",
        "ml.g6e.2xlarge",
        "ml.g6e.4xlarge",
        "ml.g6e.8xlarge",
        "ml.g6e.12xlarge",
        "ml.g6e.16xlarge",
        "ml.g6e.24xlarge",
        "ml.g6e.48xlarge",
    ]
)

class TransformJobStatus(OpenEnum):
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
    _OTHER = ...

TransformJobStatusLike: TypeAlias = (
    TransformJobStatus
    | Literal["InProgress", "Completed", "Failed", "Stopping", "Stopped"]
)

class TrialComponentPrimaryStatus(OpenEnum):
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
    _OTHER = ...

TrialComponentPrimaryStatusLike: TypeAlias = (
    TrialComponentPrimaryStatus
    | Literal["InProgress", "Completed", "Failed", "Stopping", "Stopped"]
)

class TtlDurationUnit(OpenEnum):
    SECONDS = "Seconds"
    MINUTES = "Minutes"
    HOURS = "Hours"
    DAYS = "Days"
    WEEKS = "Weeks"
    _OTHER = ...

TtlDurationUnitLike: TypeAlias = (
    TtlDurationUnit | Literal["Seconds", "Minutes", "Hours", "Days", "Weeks"]
)

class UltraServerHealthStatus(OpenEnum):
    OK = "OK"
    IMPAIRED = "Impaired"
    INSUFFICIENT_DATA = "Insufficient-Data"
    _OTHER = ...

UltraServerHealthStatusLike: TypeAlias = (
    UltraServerHealthStatus | Literal["OK", "Impaired", "Insufficient-Data"]
)

class UserProfileSortKey(OpenEnum):
    CREATION_TIME = "CreationTime"
    LAST_MODIFIED_TIME = "LastModifiedTime"
    _OTHER = ...

UserProfileSortKeyLike: TypeAlias = (
    UserProfileSortKey | Literal["CreationTime", "LastModifiedTime"]
)

class UserProfileStatus(OpenEnum):
    DELETING = "Deleting"
    FAILED = "Failed"
    IN_SERVICE = "InService"
    PENDING = "Pending"
    UPDATING = "Updating"
    UPDATE_FAILED = "Update_Failed"
    DELETE_FAILED = "Delete_Failed"
    _OTHER = ...

UserProfileStatusLike: TypeAlias = (
    UserProfileStatus
    | Literal[
        "Deleting",
        "Failed",
        "InService",
        "Pending",
        "Updating",
        "Update_Failed",
        "Delete_Failed",
    ]
)

class VariantPropertyType(OpenEnum):
    DESIRED_INSTANCE_COUNT = "DesiredInstanceCount"
    DESIRED_WEIGHT = "DesiredWeight"
    DATA_CAPTURE_CONFIG = "DataCaptureConfig"
    _OTHER = ...

VariantPropertyTypeLike: TypeAlias = (
    VariantPropertyType
    | Literal["DesiredInstanceCount", "DesiredWeight", "DataCaptureConfig"]
)

class VariantStatus(OpenEnum):
    CREATING = "Creating"
    UPDATING = "Updating"
    DELETING = "Deleting"
    ACTIVATING_TRAFFIC = "ActivatingTraffic"
    BAKING = "Baking"
    _OTHER = ...

VariantStatusLike: TypeAlias = (
    VariantStatus
    | Literal["Creating", "Updating", "Deleting", "ActivatingTraffic", "Baking"]
)

class VendorGuidance(OpenEnum):
    NOT_PROVIDED = "NOT_PROVIDED"
    STABLE = "STABLE"
    TO_BE_ARCHIVED = "TO_BE_ARCHIVED"
    ARCHIVED = "ARCHIVED"
    _OTHER = ...

VendorGuidanceLike: TypeAlias = (
    VendorGuidance | Literal["NOT_PROVIDED", "STABLE", "TO_BE_ARCHIVED", "ARCHIVED"]
)

class VolumeAttachmentStatus(OpenEnum):
    ATTACHING = "attaching"
    ATTACHED = "attached"
    DETACHING = "detaching"
    DETACHED = "detached"
    BUSY = "busy"
    _OTHER = ...

VolumeAttachmentStatusLike: TypeAlias = (
    VolumeAttachmentStatus
    | Literal["attaching", "attached", "detaching", "detached", "busy"]
)

class WarmPoolResourceStatus(OpenEnum):
    AVAILABLE = "Available"
    TERMINATED = "Terminated"
    REUSED = "Reused"
    IN_USE = "InUse"
    _OTHER = ...

WarmPoolResourceStatusLike: TypeAlias = (
    WarmPoolResourceStatus | Literal["Available", "Terminated", "Reused", "InUse"]
)

class WorkforceIpAddressType(OpenEnum):
    IPV4 = "ipv4"
    DUALSTACK = "dualstack"
    _OTHER = ...

WorkforceIpAddressTypeLike: TypeAlias = (
    WorkforceIpAddressType | Literal["ipv4", "dualstack"]
)

class WorkforceStatus(OpenEnum):
    INITIALIZING = "Initializing"
    UPDATING = "Updating"
    DELETING = "Deleting"
    FAILED = "Failed"
    ACTIVE = "Active"
    _OTHER = ...

WorkforceStatusLike: TypeAlias = (
    WorkforceStatus
    | Literal["Initializing", "Updating", "Deleting", "Failed", "Active"]
)
