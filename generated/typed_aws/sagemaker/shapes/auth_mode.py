"""AuthMode of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class AuthMode(OpenEnum):
    SSO = "SSO"
    IAM = "IAM"


AuthModeLike: TypeAlias = AuthMode | Literal["SSO", "IAM"]
