"""IdcConfigInput of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class IdcConfigInput(Structure):
    """Specifies the Amazon Web Services IAM Identity Center configuration to use for
    a SageMaker Partner AI App that uses `IDC` authorization.
    """

    instance_arn: str
