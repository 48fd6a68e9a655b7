"""AuthMode of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class AuthMode(OpenEnum):
    SSO = "SSO"
    IAM = "IAM"


AuthModeLike: TypeAlias = AuthMode | Literal["SSO", "IAM"]


def as_auth_mode(value: AuthModeLike, /) -> AuthMode:
    return converted(AuthMode, value)


def auth_mode_or_none(value: AuthModeLike | None, /) -> AuthMode | None:
    return None if value is None else converted(AuthMode, value)
