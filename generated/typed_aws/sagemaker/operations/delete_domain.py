"""DeleteDomain of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.shapes import Request, Response, Structure


class RetentionType(OpenEnum):
    RETAIN = "Retain"
    DELETE = "Delete"


RetentionTypeLike: TypeAlias = RetentionType | Literal["Retain", "Delete"]


@frozen(kw_only=True, repr=False, eq=False)
class RetentionPolicy(Structure):
    """The retention policy for data stored on an Amazon Elastic File System volume."""

    home_efs_file_system: RetentionType | None = field(
        default=None, converter=or_none(RetentionType)
    )


@frozen(kw_only=True, repr=False, eq=False)
class DeleteDomainResponse(Response):
    """The response of `DeleteDomain`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteDomainRequest(Request[DeleteDomainResponse]):
    """Used to delete a domain. If you onboarded with IAM mode, you will need to
    delete your domain to onboard again using IAM Identity Center. Use with
    caution. All of the members of the domain will lose access to their EFS
    volume, including data, notebooks, and other artifacts.
    """

    __operation__: ClassVar = "DeleteDomain"
    __response__: ClassVar = DeleteDomainResponse

    domain_id: str
    retention_policy: RetentionPolicy | None = None
