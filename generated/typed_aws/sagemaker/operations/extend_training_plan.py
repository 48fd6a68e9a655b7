"""ExtendTrainingPlan of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.training_plan_extension import TrainingPlanExtension


@frozen(kw_only=True, repr=False, eq=False)
class ExtendTrainingPlanResponse(Response):
    """The response of `ExtendTrainingPlan`, with `training_plan_extensions`."""

    training_plan_extensions: Sequence[TrainingPlanExtension] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ExtendTrainingPlanRequest(Request[ExtendTrainingPlanResponse]):
    """Extends an existing training plan by purchasing an extension offering. This
    allows you to add additional compute capacity time to your training plan
    without creating a new plan or reconfiguring your workloads.

    To find available extension offerings, use the `SearchTrainingPlanOfferings`
    API with the `TrainingPlanArn` parameter.

    To view the history of extensions for a training plan, use the
    `DescribeTrainingPlanExtensionHistory` API.
    """

    __operation__: ClassVar = "ExtendTrainingPlan"
    __response__: ClassVar = ExtendTrainingPlanResponse

    training_plan_extension_offering_id: str
