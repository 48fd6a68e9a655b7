"""PartnerAppType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class PartnerAppType(OpenEnum):
    LAKERA_GUARD = "lakera-guard"
    COMET = "comet"
    DEEPCHECKS_LLM_EVALUATION = "deepchecks-llm-evaluation"
    FIDDLER = "fiddler"


PartnerAppTypeLike: TypeAlias = (
    PartnerAppType
    | Literal["lakera-guard", "comet", "deepchecks-llm-evaluation", "fiddler"]
)


def as_partner_app_type(value: PartnerAppTypeLike, /) -> PartnerAppType:
    return converted(PartnerAppType, value)


def partner_app_type_or_none(
    value: PartnerAppTypeLike | None, /
) -> PartnerAppType | None:
    return None if value is None else converted(PartnerAppType, value)
