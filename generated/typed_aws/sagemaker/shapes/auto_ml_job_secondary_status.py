"""AutoMLJobSecondaryStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


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
