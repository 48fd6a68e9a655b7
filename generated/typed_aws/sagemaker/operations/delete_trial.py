"""DeleteTrial of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteTrialResponse(Response):
    """The response of `DeleteTrial`, with `trial_arn`."""

    trial_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DeleteTrialRequest(Request[DeleteTrialResponse]):
    """Deletes the specified trial. All trial components that make up the trial must
    be deleted first. Use the
    [DescribeTrialComponent](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeTrialComponent.html)
    API to get the list of trial components.
    """

    __operation__: ClassVar = "DeleteTrial"
    __response__: ClassVar = DeleteTrialResponse

    trial_name: str
