"""AssociateTrialComponent of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class AssociateTrialComponentResponse(Response):
    """The response of `AssociateTrialComponent`, with `trial_component_arn` and
    `trial_arn`.
    """

    trial_component_arn: str | None = None
    trial_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class AssociateTrialComponentRequest(Request[AssociateTrialComponentResponse]):
    """Associates a trial component with a trial. A trial component can be associated
    with multiple trials. To disassociate a trial component from a trial, call the
    [DisassociateTrialComponent](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DisassociateTrialComponent.html)
    API.
    """

    __operation__: ClassVar = "AssociateTrialComponent"
    __response__: ClassVar = AssociateTrialComponentResponse

    trial_component_name: str
    trial_name: str
