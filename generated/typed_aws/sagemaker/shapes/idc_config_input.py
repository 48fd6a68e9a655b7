"""IdcConfigInput of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class IdcConfigInput:
    """Specifies the Amazon Web Services IAM Identity Center configuration to use for
    a SageMaker Partner AI App that uses `IDC` authorization.
    """

    instance_arn: str = field(metadata=wire("InstanceArn"))
    """The ARN of the Amazon Web Services IAM Identity Center instance that the
    SageMaker Partner AI App uses to authenticate users.
    """
