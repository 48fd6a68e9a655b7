"""DisassociateTrialComponent of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DisassociateTrialComponentResponse(Response):
    """The response of `DisassociateTrialComponent`, with `trial_component_arn` and
    `trial_arn`.
    """

    trial_component_arn: str | None = None
    trial_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DisassociateTrialComponentRequest(Request[DisassociateTrialComponentResponse]):
    """Disassociates a trial component from a trial. This doesn't effect other trials
    the component is associated with. Before you can delete a component, you must
    disassociate the component from all trials it is associated with. To associate
    a trial component with a trial, call the
    [AssociateTrialComponent](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AssociateTrialComponent.html)
    API.

    To get a list of the trials a component is associated with, use the
    [Search](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Search.html)
    API. Specify `ExperimentTrialComponent` for the `Resource` parameter. The list
    appears in the response under `Results.TrialComponent.Parents`.
    """

    __operation__: ClassVar = "DisassociateTrialComponent"
    __response__: ClassVar = DisassociateTrialComponentResponse

    trial_component_name: str
    trial_name: str
