"""PartnerAppAuthType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class PartnerAppAuthType(OpenEnum):
    IAM = "IAM"
    IDC = "IDC"


PartnerAppAuthTypeLike: TypeAlias = PartnerAppAuthType | Literal["IAM", "IDC"]


def as_partner_app_auth_type(value: PartnerAppAuthTypeLike, /) -> PartnerAppAuthType:
    return converted(PartnerAppAuthType, value)


def partner_app_auth_type_or_none(
    value: PartnerAppAuthTypeLike | None, /
) -> PartnerAppAuthType | None:
    return None if value is None else converted(PartnerAppAuthType, value)
