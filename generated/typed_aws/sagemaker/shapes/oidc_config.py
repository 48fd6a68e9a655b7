"""OidcConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from ..._runtime.shapes import Structure, redacted


@frozen(kw_only=True, repr=False, eq=False)
class OidcConfig(Structure):
    """Use this parameter to configure your OIDC Identity Provider (IdP)."""

    client_id: str
    """The OIDC IdP client ID used to configure your private workforce."""

    client_secret: str = field(repr=redacted)
    """The OIDC IdP client secret used to configure your private workforce."""

    issuer: str
    """The OIDC IdP issuer used to configure your private workforce."""

    authorization_endpoint: str
    """The OIDC IdP authorization endpoint used to configure your private workforce."""

    token_endpoint: str
    """The OIDC IdP token endpoint used to configure your private workforce."""

    user_info_endpoint: str
    """The OIDC IdP user information endpoint used to configure your private
    workforce.
    """

    logout_endpoint: str
    """The OIDC IdP logout endpoint used to configure your private workforce."""

    jwks_uri: str
    """The OIDC IdP JSON Web Key Set (Jwks) URI used to configure your private
    workforce.
    """

    scope: str | None = None
    """An array of string identifiers used to refer to the specific pieces of user
    data or claims that the client application wants to access.
    """

    authentication_request_extra_params: Mapping[str, str] | None = None
    """A string to string map of identifiers specific to the custom identity provider
    (IdP) being used.
    """
