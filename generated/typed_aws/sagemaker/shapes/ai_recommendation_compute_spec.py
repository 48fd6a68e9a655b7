"""AIRecommendationComputeSpec of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure
from ..shapes.ai_recommendation_instance_type import (
    ai_recommendation_instance_type_list_or_none,
)

if TYPE_CHECKING:
    from ..shapes.ai_recommendation_instance_type import AIRecommendationInstanceType


class AICapacityReservationPreference(OpenEnum):
    CAPACITY_RESERVATIONS_ONLY = "capacity-reservations-only"


AICapacityReservationPreferenceLike: TypeAlias = (
    AICapacityReservationPreference | Literal["capacity-reservations-only"]
)


def ai_capacity_reservation_preference_or_none(
    value: AICapacityReservationPreferenceLike | None, /
) -> AICapacityReservationPreference | None:
    return None if value is None else converted(AICapacityReservationPreference, value)


@frozen(kw_only=True, repr=False, eq=False)
class AICapacityReservationConfig(Structure):
    """The capacity reservation configuration for an AI recommendation job."""

    capacity_reservation_preference: AICapacityReservationPreference | None = field(
        default=None, converter=ai_capacity_reservation_preference_or_none
    )
    ml_reservation_arns: Sequence[str] | None = None


@frozen(kw_only=True, repr=False, eq=False)
class AIRecommendationComputeSpec(Structure):
    """The compute resource specification for an AI recommendation job."""

    instance_types: Sequence[AIRecommendationInstanceType] | None = field(
        default=None, converter=ai_recommendation_instance_type_list_or_none
    )
    capacity_reservation_config: AICapacityReservationConfig | None = None
