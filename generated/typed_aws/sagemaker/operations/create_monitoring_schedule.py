"""CreateMonitoringSchedule of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.monitoring_schedule_config import MonitoringScheduleConfig
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateMonitoringScheduleResponse(Response):
    """The response of `CreateMonitoringSchedule`, with `monitoring_schedule_arn`."""

    monitoring_schedule_arn: str | None = None
    """The Amazon Resource Name (ARN) of the monitoring schedule."""


@frozen(kw_only=True, repr=False, eq=False)
class CreateMonitoringScheduleRequest(Request[CreateMonitoringScheduleResponse]):
    """Creates a schedule that regularly starts Amazon SageMaker AI Processing Jobs
    to monitor the data captured for an Amazon SageMaker AI Endpoint.
    """

    __operation__: ClassVar = "CreateMonitoringSchedule"
    __response__: ClassVar = CreateMonitoringScheduleResponse

    monitoring_schedule_name: str
    """The name of the monitoring schedule. The name must be unique within an Amazon
    Web Services Region within an Amazon Web Services account.
    """

    monitoring_schedule_config: MonitoringScheduleConfig
    """The configuration object that specifies the monitoring schedule and defines
    the monitoring job.
    """

    tags: Sequence[Tag] | None = None
    """(Optional) An array of key-value pairs. For more information, see [Using Cost
    Allocation
    Tags](https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html#allocation-whatURL)
    in the *Amazon Web Services Billing and Cost Management User Guide*.
    """
