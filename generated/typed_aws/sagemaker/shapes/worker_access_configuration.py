"""WorkerAccessConfiguration of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure


class EnabledOrDisabled(OpenEnum):
    ENABLED = "Enabled"
    DISABLED = "Disabled"


EnabledOrDisabledLike: TypeAlias = (
    EnabledOrDisabled
    | Literal[
        "Enabled",
        "Disabled",
    ]
)


def enabled_or_disabled_or_none(
    value: EnabledOrDisabledLike | None, /
) -> EnabledOrDisabled | None:
    return None if value is None else converted(EnabledOrDisabled, value)


@frozen(kw_only=True, repr=False, eq=False)
class IamPolicyConstraints(Structure):
    """Use this parameter to specify a supported global condition key that is added
    to the IAM policy.
    """

    source_ip: EnabledOrDisabled | None = field(
        default=None, converter=enabled_or_disabled_or_none
    )
    """When `SourceIp` is `Enabled` the worker's IP address when a task is rendered
    in the worker portal is added to the IAM policy as a `Condition` used to
    generate the Amazon S3 presigned URL. This IP address is checked by Amazon S3
    and must match in order for the Amazon S3 resource to be rendered in the
    worker portal.
    """

    vpc_source_ip: EnabledOrDisabled | None = field(
        default=None, converter=enabled_or_disabled_or_none
    )
    """When `VpcSourceIp` is `Enabled` the worker's IP address when a task is
    rendered in private worker portal inside the VPC is added to the IAM policy as
    a `Condition` used to generate the Amazon S3 presigned URL. To render the task
    successfully Amazon S3 checks that the presigned URL is being accessed over an
    Amazon S3 VPC Endpoint, and that the worker's IP address matches the IP
    address in the IAM policy. To learn more about configuring private worker
    portal, see [Use Amazon VPC mode from a private worker
    portal](https://docs.aws.amazon.com/sagemaker/latest/dg/samurai-vpc-worker-portal.html).
    """


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
    """Use this parameter to specify the allowed request source. Possible sources are
    either `SourceIp` or `VpcSourceIp`.
    """


@frozen(kw_only=True, repr=False, eq=False)
class WorkerAccessConfiguration(Structure):
    """Use this optional parameter to constrain access to an Amazon S3 resource based
    on the IP address using supported IAM global condition keys. The Amazon S3
    resource is accessed in the worker portal using a Amazon S3 presigned URL.
    """

    s3_presign: S3Presign | None = None
    """Defines any Amazon S3 resource constraints."""
