"""AIRecommendationComputeSpec of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, list_of, or_none
from ..._runtime.shapes import Structure
from ..shapes.ai_recommendation_instance_type import AIRecommendationInstanceType


class AICapacityReservationPreference(OpenEnum):
    CAPACITY_RESERVATIONS_ONLY = "capacity-reservations-only"


AICapacityReservationPreferenceLike: TypeAlias = (
    AICapacityReservationPreference | Literal["capacity-reservations-only"]
)


@frozen(kw_only=True, repr=False, eq=False)
class AICapacityReservationConfig(Structure):
    """The capacity reservation configuration for an AI recommendation job."""

    capacity_reservation_preference: AICapacityReservationPreference | None = field(
        default=None, converter=or_none(AICapacityReservationPreference)
    )
    ml_reservation_arns: Sequence[str] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class AIRecommendationComputeSpec(Structure):
    """The compute resource specification for an AI recommendation job."""

    instance_types: Sequence[AIRecommendationInstanceType] = field(
        default=ABSENT, converter=or_none(list_of(AIRecommendationInstanceType))
    )
    capacity_reservation_config: AICapacityReservationConfig | None = None
