"""DeleteTrialComponent of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteTrialComponentResponse(Response):
    """The response of `DeleteTrialComponent`, with `trial_component_arn`."""

    trial_component_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DeleteTrialComponentRequest(Request[DeleteTrialComponentResponse]):
    """Deletes the specified trial component. A trial component must be disassociated
    from all trials before the trial component can be deleted. To disassociate a
    trial component from a trial, call the
    [DisassociateTrialComponent](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DisassociateTrialComponent.html)
    API.
    """

    __operation__: ClassVar = "DeleteTrialComponent"
    __response__: ClassVar = DeleteTrialComponentResponse

    trial_component_name: str
