"""ServerlessJobConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, as_enum, or_none
from ..._runtime.shapes import Structure


class CustomizationTechnique(OpenEnum):
    SFT = "SFT"
    DPO = "DPO"
    RLVR = "RLVR"
    RLAIF = "RLAIF"


CustomizationTechniqueLike: TypeAlias = (
    CustomizationTechnique | Literal["SFT", "DPO", "RLVR", "RLAIF"]
)


class EvaluationType(OpenEnum):
    LLMAJ_EVALUATION = "LLMAJEvaluation"
    CUSTOM_SCORER_EVALUATION = "CustomScorerEvaluation"
    BENCHMARK_EVALUATION = "BenchmarkEvaluation"


EvaluationTypeLike: TypeAlias = (
    EvaluationType
    | Literal["LLMAJEvaluation", "CustomScorerEvaluation", "BenchmarkEvaluation"]
)


class Peft(OpenEnum):
    LORA = "LORA"


PeftLike: TypeAlias = Peft | Literal["LORA"]


class ServerlessJobType(OpenEnum):
    FINE_TUNING = "FineTuning"
    EVALUATION = "Evaluation"


ServerlessJobTypeLike: TypeAlias = (
    ServerlessJobType | Literal["FineTuning", "Evaluation"]
)


@frozen(kw_only=True, repr=False, eq=False)
class ServerlessJobConfig(Structure):
    """The configuration for the serverless training job."""

    base_model_arn: str
    accept_eula: bool | None = None
    job_type: ServerlessJobType = field(converter=as_enum(ServerlessJobType))
    customization_technique: CustomizationTechnique | None = field(
        default=None, converter=or_none(CustomizationTechnique)
    )
    peft: Peft | None = field(default=None, converter=or_none(Peft))
    evaluation_type: EvaluationType | None = field(
        default=None, converter=or_none(EvaluationType)
    )
    evaluator_arn: str | None = None
    sequence_length: str | None = None
