"""PartnerAppType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class PartnerAppType(OpenEnum):
    LAKERA_GUARD = "lakera-guard"
    COMET = "comet"
    DEEPCHECKS_LLM_EVALUATION = "deepchecks-llm-evaluation"
    FIDDLER = "fiddler"


PartnerAppTypeLike: TypeAlias = (
    PartnerAppType
    | Literal["lakera-guard", "comet", "deepchecks-llm-evaluation", "fiddler"]
)
