"""OidcConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Structure, redacted


@frozen(kw_only=True, repr=False, eq=False)
class OidcConfig(Structure):
    """Use this parameter to configure your OIDC Identity Provider (IdP)."""

    client_id: str
    client_secret: str = field(repr=redacted)
    issuer: str
    authorization_endpoint: str
    token_endpoint: str
    user_info_endpoint: str
    logout_endpoint: str
    jwks_uri: str
    scope: str | None = None
    authentication_request_extra_params: Mapping[str, str] = ABSENT
