"""PartnerAppAuthType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class PartnerAppAuthType(OpenEnum):
    IAM = "IAM"
    IDC = "IDC"


PartnerAppAuthTypeLike: TypeAlias = PartnerAppAuthType | Literal["IAM", "IDC"]
