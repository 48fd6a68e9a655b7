"""Sessions with the credentials of a role, which are refreshed before they end."""

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from os import PathLike
from pathlib import Path
from typing import Any, Self
from attrs import define
from ..introspection.annotations import evaluate_signature_later
from ..static_types.botocore_types import BotocoreSession, Session, SessionBase

@evaluate_signature_later
def assume_role(
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
    """Make a session whose clients have the credentials of a role.

    The first call of a client of either kind fetches them, from AWS STS. They are
    fetched again before they end, once for all clients, threads and tasks. If that
    fails, or what is fetched has ended, the call raises botocore's
    `CredentialRetrievalError`, which names the role.

    Args:
        role_arn: The role.
        session: A session of boto3 or botocore, which may have the credentials of another role. It assumes the role, and the new session has a copy of its settings and event handlers. By default, it is the session that `create` uses.
        region_name: The region whose AWS STS is called; by default, the region of `session`, or else of the first client that needs the credentials.
        session_name: The name of the session in logs of AWS; by default, botocore makes one.
        duration: How long credentials are valid, in seconds or as a `timedelta`; by default, an hour.
        external_id: The ID that the role's trust policy asks for.
        policy: A policy in JSON, or as a dict, that restricts the role's permissions.
        tags: The tags of the session.
        mfa_serial: The serial number, or ARN, of the device for multi-factor authentication.
        mfa_prompter: Gets a code of the device, given a text that asks for it; by default, the terminal asks.
        web_identity_token_file: A file with a token of an identity provider, on one line in UTF-8. It is used in place of credentials, and read anew each time.

    Returns:
        A session of botocore, for `create(session=...)` and for boto3. It can be
        pickled if `session` is not given, or is a session of a role itself.

    Raises:
        TypeError: `session` is not a session, or what makes its clients is replaced.
        ValueError: The policy is not in JSON, or an argument cannot be combined with a
            token of an identity provider.
        NotImplementedError: The installed botocore cannot assume roles.
    """

def session_of(
    role: Role, chosen: Session, mfa_prompter: Callable[[str], str] | None
) -> BotocoreSession:
    """Make the session of a role, which another session assumes."""

class RoleSession(SessionBase):
    """The session of a role, which can be pickled."""

    extends = SessionBase
    reduce: Callable[[object], tuple[object, ...]]

    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: object) -> Any: ...
    def __reduce__(self) -> tuple[object, ...]: ...

@define(eq=False)
class Role:
    """A role, and how to assume it.

    Attributes:
        arn: The role.
        region: The region whose STS is called; `None` until it is known.
        arguments: Arguments of the operation.
        token_file: The file with a token of an identity provider.
    """

    arn: str
    region: str | None
    arguments: Mapping[str, object]
    token_file: Path | None

    @property
    def method(self) -> str:
        """botocore's name of the source of the credentials."""

    def fetch_with(
        self,
        create_client: Callable[..., object],
        source: object,
        mfa_prompter: Callable[[str], str] | None,
    ) -> Callable[[], Mapping[str, str]]:
        """Make the function that fetches credentials, with those of the source."""

    def note_endpoint(self, builtins: Mapping[str, Any], **_: object) -> None:
        """Note the region of a client: its endpoint may depend on the account."""

    def note_signer(
        self, region_name: str, context: Mapping[str, Mapping[str, object]], **_: object
    ) -> None:
        """Note the region of a token for a database, which has no endpoint."""

    @contextmanager
    def fetching(self, session: Any) -> Generator[None]:
        """Fetch the credentials in the block, which calls STS in the role's region."""
