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
    CustomizationTechnique
    | Literal[
        "SFT",
        "DPO",
        "RLVR",
        "RLAIF",
    ]
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
    | Literal[
        "LLMAJEvaluation",
        "CustomScorerEvaluation",
        "BenchmarkEvaluation",
    ]
)


def evaluation_type_or_none(
    value: EvaluationTypeLike | None, /
) -> EvaluationType | None:
    return None if value is None else converted(EvaluationType, value)


class Peft(OpenEnum):
    LORA = "LORA"


PeftLike: TypeAlias = Peft | Literal["LORA",]


def peft_or_none(value: PeftLike | None, /) -> Peft | None:
    return None if value is None else converted(Peft, value)


class ServerlessJobType(OpenEnum):
    FINE_TUNING = "FineTuning"
    EVALUATION = "Evaluation"


ServerlessJobTypeLike: TypeAlias = (
    ServerlessJobType
    | Literal[
        "FineTuning",
        "Evaluation",
    ]
)


def as_serverless_job_type(value: ServerlessJobTypeLike, /) -> ServerlessJobType:
    return converted(ServerlessJobType, value)


@frozen(kw_only=True, repr=False, eq=False)
class ServerlessJobConfig(Structure):
    """The configuration for the serverless training job."""

    base_model_arn: str
    """The base model Amazon Resource Name (ARN) in [SageMaker Public
    Hub](https://docs.aws.amazon.com/sagemaker/latest/dg/jumpstart-foundation-models-use.html).
    SageMaker always selects the latest version of the provided model.
    """

    accept_eula: bool | None = None
    """Specifies agreement to the model end-user license agreement (EULA). The
    `AcceptEula` value must be explicitly defined as `True` in order to accept the
    EULA that this model requires. You are responsible for reviewing and complying
    with any applicable license terms and making sure they are acceptable for your
    use case before downloading or using a model. For more information, see
    [End-user license
    agreements](https://docs.aws.amazon.com/sagemaker/latest/dg/jumpstart-foundation-models-choose.html#jumpstart-foundation-models-choose-eula)
    section for more details on accepting the EULA.
    """

    job_type: ServerlessJobType = field(converter=as_serverless_job_type)
    """The serverless training job type."""

    customization_technique: CustomizationTechnique | None = field(
        default=None, converter=customization_technique_or_none
    )
    """The model customization technique."""

    peft: Peft | None = field(default=None, converter=peft_or_none)
    """The parameter-efficient fine-tuning configuration."""

    evaluation_type: EvaluationType | None = field(
        default=None, converter=evaluation_type_or_none
    )
    """The evaluation job type. Required when serverless job type is `Evaluation`."""

    evaluator_arn: str | None = None
    """The evaluator Amazon Resource Name (ARN) used as reward function or reward
    prompt.
    """

    sequence_length: str | None = None
    """The maximum sequence length, in tokens, that the customization job supports.
    SageMaker uses this value to select a training configuration for the base
    model that you specify. The value must be an integer value from `1K` to
    `1024K` (for example, `32K`).

    If you don't specify a value, SageMaker selects a training configuration based
    on the other values that you specify. The selection is not restricted to a
    particular sequence length.
    """
