"""Sessions with the credentials of a role, which are refreshed before they end."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime, timedelta
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, Self

# Before other modules; `common_client.py` says why.
import botocore.compat  # type: ignore[import-untyped, unused-ignore]  # noqa: F401
from attrs import asdict, define

from .. import botocore_internals as internals
from ..introspection.annotations import evaluate_signature_later
from ..lazy import import_by_name
from ..on_error import OnError
from ..static_types.botocore_errors import BotoCoreError, ClientError
from . import sessions

if TYPE_CHECKING:
    from ..static_types.botocore_types import BotocoreSession, Session, SessionBase
else:
    from botocore.session import Session as SessionBase

_region: ContextVar[tuple[Role | None, str | None]]
_region = ContextVar("region", default=(None, None))
"""A role, and the region of the client that uses it, or of STS."""


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
        session: A session of boto3 or botocore, which may have the credentials of
            another role. It assumes the role, and the new session has a copy of its
            settings and event handlers. By default, it is the session that `create`
            uses.
        region_name: The region whose AWS STS is called; by default, the region of
            `session`, or else of the first client that needs the credentials.
        session_name: The name of the session in logs of AWS; by default, botocore makes
            one.
        duration: How long credentials are valid, in seconds or as a `timedelta`; by
            default, an hour.
        external_id: The ID that the role's trust policy asks for.
        policy: A policy in JSON, or as a dict, that restricts the role's permissions.
        tags: The tags of the session.
        mfa_serial: The serial number, or ARN, of the device for multi-factor
            authentication.
        mfa_prompter: Gets a code of the device, given a text that asks for it; by
            default, the terminal asks.
        web_identity_token_file: A file with a token of an identity provider, on one
            line in UTF-8. It is used in place of credentials, and read anew each time.

    Returns:
        A session of botocore, for `create(session=...)` and for boto3. It can be
        pickled if `session` is not given, or is a session of a role itself.

    Raises:
        TypeError: `session` is not a session, or what makes its clients is replaced.
        ValueError: The policy is not in JSON, or an argument cannot be combined with a
            token of an identity provider.
        NotImplementedError: The installed botocore cannot assume roles.
    """
    if isinstance(duration, timedelta):
        duration = int(duration.total_seconds())
    if not (policy is None or isinstance(policy, str)):
        policy = json.dumps(policy)
    pairs = [{"Key": k, "Value": v} for k, v in (tags or {}).items()] or None
    token_file = (
        None if web_identity_token_file is None else Path(web_identity_token_file)
    )
    for_credentials = {
        "external_id": external_id,
        "tags": pairs,
        "mfa_serial": mfa_serial,
    }
    for name, value in for_credentials.items():
        if token_file is not None and value is not None:
            raise ValueError(f"{name} cannot be combined with web_identity_token_file")
    arguments = sessions.given_arguments(
        RoleSessionName=session_name,
        DurationSeconds=duration,
        ExternalId=external_id,
        Policy=policy,
        Tags=pairs,
        SerialNumber=mfa_serial,
    )
    role = Role(role_arn, region_name, arguments, token_file)
    return session_of(role, sessions.choose_session(session, None), mfa_prompter)


def session_of(
    role: Role, chosen: Session, mfa_prompter: Callable[[str], str] | None
) -> BotocoreSession:
    """Make the session of a role, which another session assumes."""
    with sessions.lock:
        source, made = internals.inner_session(chosen), internals.copy_session(chosen)
    credentials = internals.credentials_class("DeferredRefreshableCredentials")

    def create_client(service: str, **options: object) -> object:
        region = _region.get()[1]
        with sessions.lock:
            return source.create_client(service, region_name=region, **options)

    fetch = role.fetch_with(create_client, _SourceCredentials(source), mfa_prompter)

    def refresh() -> object:
        with role.fetching(source):
            found = fetch()
            end = datetime.fromisoformat(found["expiry_time"])
            if end <= datetime.now(UTC):
                raise ValueError(f"the credentials of AWS STS ended at {end}")
            return found

    # The handlers of all services are called before those of one, which may change the
    # region of a request.
    made.register("before-endpoint-resolution.*", role.note_endpoint)
    made.register("choose-signer.*", role.note_signer)
    own = credentials(refresh, role.method)
    made.get_credentials = lambda: own
    given = asdict(role)  # It will note a region.

    def reduce(session: object) -> Any:
        pickling: Any = import_by_name(".calls.pickling")
        needs_code = mfa_prompter is not None or "SerialNumber" in role.arguments
        unchanged = None if needs_code else before
        return pickling.reduce_session(given, session, chosen, unchanged)

    if type(made) in {SessionBase, RoleSession}:
        made.__class__, made.reduce = RoleSession, reduce
    before = internals.session_traits(made)
    session: BotocoreSession = made
    return session


class RoleSession(SessionBase):
    """The session of a role, which can be pickled."""

    extends = SessionBase
    reduce: Callable[[object], tuple[object, ...]]

    def __copy__(self) -> Self:
        return internals.copy_with(self)

    def __deepcopy__(self, _memo: object) -> Any:
        return internals.copy_session(self)

    def __reduce__(self) -> tuple[object, ...]:
        return self.reduce(self)


class _SourceCredentials:
    """The credentials of a session, looked up when they are needed."""

    def __init__(self, session: Any) -> None:
        self._session = session

    def get_frozen_credentials(self) -> object:
        """Look them up, as botocore's fetchers do."""
        with sessions.lock:
            credentials = self._session.get_credentials()
        if credentials is None:
            raise import_by_name("botocore.exceptions").NoCredentialsError
        return credentials.get_frozen_credentials()


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
        return "assume-role-with-web-identity" if self.token_file else "assume-role"

    def fetch_with(
        self,
        create_client: Callable[..., object],
        source: object,
        mfa_prompter: Callable[[str], str] | None,
    ) -> Callable[[], Mapping[str, str]]:
        """Make the function that fetches credentials, with those of the source."""
        arguments = {**self.arguments}
        cache: dict[str, object] = {}

        name = "AssumeRoleCredentialFetcher"
        more: dict[str, object] = {"mfa_prompter": mfa_prompter}
        if self.token_file is not None:
            name = "AssumeRoleWithWebIdentityCredentialFetcher"
            source = self._read_token
            more = {}
        cls = internals.credentials_class(name)
        made = cls(create_client, source, self.arn, arguments, cache=cache, **more)

        def fetch() -> Mapping[str, str]:
            cache.clear()  # The last answer may have no credentials.
            found: Mapping[str, str] = made.fetch_credentials()
            return found

        return fetch

    def _read_token(self) -> str:
        assert self.token_file is not None
        try:
            token = self.token_file.read_text("utf-8").strip()
        except UnicodeDecodeError as error:
            raise ValueError(f"{self.token_file}: not a text in UTF-8") from error
        if not token or not token.isprintable():
            raise ValueError(f"{self.token_file}: not a token on one line")
        return token

    def note_endpoint(self, builtins: Mapping[str, Any], **_: object) -> None:
        """Note the region of a client: its endpoint may depend on the account."""
        _region.set((self, builtins.get("AWS::Region")))

    def note_signer(
        self, region_name: str, context: Mapping[str, Mapping[str, object]], **_: object
    ) -> None:
        """Note the region of a token for a database, which has no endpoint."""
        if "region" not in context.get("signing", {}):
            _region.set((self, region_name))

    @contextmanager
    def fetching(self, session: Any) -> Generator[None]:
        """Fetch the credentials in the block, which calls STS in the role's region."""
        with sessions.lock:
            region = self.region or session.get_config_variable("region")
        role, noted = _region.get()
        if region is None and role in (None, self):
            region = noted
        token = _region.set((None, region))  # for this role and those that it needs
        try:
            with OnError(self._raise_retrieval_error):
                yield
        finally:
            _region.reset(token)
        self.region = region

    def _raise_retrieval_error(self, error: Exception) -> NoReturn:
        """Raise botocore's error for one that prevents that the role is assumed."""
        # Messages of botocore's parsers contain what they cannot read.
        shown = isinstance(error, (BotoCoreError, ClientError, OSError, ValueError))
        raise import_by_name("botocore.exceptions").CredentialRetrievalError(
            provider=f"{self.method} {self.arn}",
            error_msg=str(error) if shown else f"unexpected {type(error).__name__}",
        ) from error
