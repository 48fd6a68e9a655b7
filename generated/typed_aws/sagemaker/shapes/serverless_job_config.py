"""ServerlessJobConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure


class CustomizationTechnique(OpenEnum):
    SFT = "SFT"
    DPO = "DPO"
    RLVR = "RLVR"
    RLAIF = "RLAIF"


CustomizationTechniqueLike: TypeAlias = (
    CustomizationTechnique | Literal["SFT", "DPO", "RLVR", "RLAIF"]
)


def customization_technique_or_none(
    value: CustomizationTechniqueLike | None, /
) -> CustomizationTechnique | None:
    return None if value is None else converted(CustomizationTechnique, value)


class EvaluationType(OpenEnum):
    LLMAJ_EVALUATION = "LLMAJEvaluation"
    CUSTOM_SCORER_EVALUATION = "CustomScorerEvaluation"
    BENCHMARK_EVALUATION = "BenchmarkEvaluation"


EvaluationTypeLike: TypeAlias = (
    EvaluationType
    | Literal["LLMAJEvaluation", "CustomScorerEvaluation", "BenchmarkEvaluation"]
)


def evaluation_type_or_none(
    value: EvaluationTypeLike | None, /
) -> EvaluationType | None:
    return None if value is None else converted(EvaluationType, value)


class Peft(OpenEnum):
    LORA = "LORA"


PeftLike: TypeAlias = Peft | Literal["LORA"]


def peft_or_none(value: PeftLike | None, /) -> Peft | None:
    return None if value is None else converted(Peft, value)


class ServerlessJobType(OpenEnum):
    FINE_TUNING = "FineTuning"
    EVALUATION = "Evaluation"


ServerlessJobTypeLike: TypeAlias = (
    ServerlessJobType | Literal["FineTuning", "Evaluation"]
)


def as_serverless_job_type(value: ServerlessJobTypeLike, /) -> ServerlessJobType:
    return converted(ServerlessJobType, value)


@frozen(kw_only=True, repr=False, eq=False)
class ServerlessJobConfig(Structure):
    """The configuration for the serverless training job."""

    base_model_arn: str
    accept_eula: bool | None = None
    job_type: ServerlessJobType = field(converter=as_serverless_job_type)
    customization_technique: CustomizationTechnique | None = field(
        default=None, converter=customization_technique_or_none
    )
    peft: Peft | None = field(default=None, converter=peft_or_none)
    evaluation_type: EvaluationType | None = field(
        default=None, converter=evaluation_type_or_none
    )
    evaluator_arn: str | None = None
    sequence_length: str | None = None
