"""CreateTrainingPlan of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateTrainingPlanResponse(Response):
    """The response of `CreateTrainingPlan`, with `training_plan_arn`."""

    training_plan_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateTrainingPlanRequest(Request[CreateTrainingPlanResponse]):
    """Creates a new training plan in SageMaker to reserve compute capacity.

    Amazon SageMaker Training Plan is a capability within SageMaker that allows
    customers to reserve and manage GPU capacity for large-scale AI model
    training. It provides a way to secure predictable access to computational
    resources within specific timelines and budgets, without the need to manage
    underlying infrastructure.

    **How it works**

    Plans can be created for specific resources such as SageMaker Training Jobs or
    SageMaker HyperPod clusters, automatically provisioning resources, setting up
    infrastructure, executing workloads, and handling infrastructure failures.

    **Plan creation workflow**

    - Users search for available plan offerings based on their requirements (e.g.,
      instance type, count, start time, duration) using the
      `SearchTrainingPlanOfferings` API operation.
    - They create a plan that best matches their needs using the ID of the plan
      offering they want to use.
    - After successful upfront payment, the plan's status becomes `Scheduled`.
    - The plan can be used to:
      - Queue training jobs.
      - Allocate to an instance group of a SageMaker HyperPod cluster.
    - When the plan start date arrives, it becomes `Active`. Based on available
      reserved capacity:
      - Training jobs are launched.
      - Instance groups are provisioned.

    **Plan composition**

    A plan can consist of one or more Reserved Capacities, each defined by a
    specific instance type, quantity, Availability Zone, duration, and start and
    end times. For more information about Reserved Capacity, see
    `ReservedCapacitySummary`.
    """

    __operation__: ClassVar = "CreateTrainingPlan"
    __response__: ClassVar = CreateTrainingPlanResponse

    training_plan_name: str
    training_plan_offering_id: str
    spare_instance_count_per_ultra_server: int | None = None
    tags: Sequence[Tag] | None = None
