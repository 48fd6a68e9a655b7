"""CognitoConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class CognitoConfig(Structure):
    """Use this parameter to configure your Amazon Cognito workforce. A single
    Cognito workforce is created using and corresponds to a single [Amazon Cognito
    user
    pool](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-identity-pools.html).
    """

    user_pool: str
    """A [user
    pool](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-identity-pools.html)
    is a user directory in Amazon Cognito. With a user pool, your users can sign
    in to your web or mobile app through Amazon Cognito. Your users can also sign
    in through social identity providers like Google, Facebook, Amazon, or Apple,
    and through SAML identity providers.
    """

    client_id: str
    """The client ID for your Amazon Cognito user pool."""
