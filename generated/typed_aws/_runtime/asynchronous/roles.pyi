"""Sessions of aiobotocore with the credentials of a role."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from os import PathLike
from ..introspection.annotations import evaluate_signature_later
from ..checkers.botocore_types import BotocoreSession, Session

@evaluate_signature_later
def assume_role_async(
    role_arn: str,
    /,
    *,
    session: Session | None = None,
    region_name: str | None = None,
    session_name: str | None = None,
    duration: timedelta | int | None = None,
    external_id: str | None = None,
    policy: str | Mapping[str, object] | None = None,
    tags: Mapping[str, str] | None = None,
    mfa_serial: str | None = None,
    mfa_prompter: Callable[[str], str] | None = None,
    web_identity_token_file: str | PathLike[str] | None = None,
) -> BotocoreSession:
    """Make a session for asynchronous clients, as `assume_role` does for others.

    Credentials are fetched once for all tasks of an event loop. The other arguments are
    those of `assume_role`.

    Args:
        role_arn: The role.
        session: A session of aiobotocore or aioboto3; by default, that of the running
            event loop.
        region_name: See `assume_role`, as for the following arguments.
        session_name: The name of the session in logs of AWS.
        duration: How long credentials are valid.
        external_id: The ID that the role's trust policy asks for.
        policy: A policy that restricts the role's permissions.
        tags: The tags of the session.
        mfa_serial: The device for multi-factor authentication.
        mfa_prompter: Gets a code of the device. It blocks the event loop.
        web_identity_token_file: A file with a token of an identity provider.

    Returns:
        A session of aiobotocore, for `create(session=...)`.

    Raises:
        TypeError: `session` is not a session of aiobotocore or aioboto3, or what makes
            its clients is replaced.
        ValueError: As for `assume_role`.
        NotImplementedError: The installed aiobotocore cannot assume roles.
    """
