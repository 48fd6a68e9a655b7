"""WorkerAccessConfiguration of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.shapes import Structure


class EnabledOrDisabled(OpenEnum):
    ENABLED = "Enabled"
    DISABLED = "Disabled"


EnabledOrDisabledLike: TypeAlias = EnabledOrDisabled | Literal["Enabled", "Disabled"]


@frozen(kw_only=True, repr=False, eq=False)
class IamPolicyConstraints(Structure):
    """Use this parameter to specify a supported global condition key that is added
    to the IAM policy.
    """

    source_ip: EnabledOrDisabled | None = field(
        default=None, converter=or_none(EnabledOrDisabled)
    )
    vpc_source_ip: EnabledOrDisabled | None = field(
        default=None, converter=or_none(EnabledOrDisabled)
    )


@frozen(kw_only=True, repr=False, eq=False)
class S3Presign(Structure):
    """This object defines the access restrictions to Amazon S3 resources that are
    included in custom worker task templates using the Liquid filter,
    `grant_read_access`.

    To learn more about how custom templates are created, see [Create custom
    worker task
    templates](https://docs.aws.amazon.com/sagemaker/latest/dg/a2i-custom-templates.html).
    """

    iam_policy_constraints: IamPolicyConstraints | None = None


@frozen(kw_only=True, repr=False, eq=False)
class WorkerAccessConfiguration(Structure):
    """Use this optional parameter to constrain access to an Amazon S3 resource based
    on the IP address using supported IAM global condition keys. The Amazon S3
    resource is accessed in the worker portal using a Amazon S3 presigned URL.
    """

    s3_presign: S3Presign | None = None
