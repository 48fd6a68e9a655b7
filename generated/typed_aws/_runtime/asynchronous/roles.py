"""Sessions of aiobotocore with the credentials of a role."""

from __future__ import annotations

from asyncio import AbstractEventLoop, get_running_loop
from collections.abc import Callable, Mapping
from datetime import timedelta
from os import PathLike
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from ..botocore_internals import copy_session, credentials_class, inner_session
from ..calls import sessions
from ..calls.roles import Role, check_end, present
from ..introspection.annotations import evaluate_signature_later

if TYPE_CHECKING:
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
    role = Role.of(
        role_arn,
        region_name,
        session_name,
        duration,
        external_id,
        policy,
        tags,
        mfa_serial,
        web_identity_token_file,
    )
    sessions.check_choice(session, None, wants_async=True)
    from .sessions import shared_session

    chosen: Any = shared_session(None) if session is None else session
    source, made = inner_session(chosen), copy_session(chosen)
    fetcher = credentials_class("aiobotocore", f"Aio{role.fetcher_class}")
    credentials = credentials_class("aiobotocore", "AioDeferredRefreshableCredentials")

    def make_credentials() -> object:
        # They have a lock, which belongs to one event loop.
        own_source = _SourceCredentials(source)
        fetch = role.fetch_with(fetcher, source.create_client, own_source, mfa_prompter)

        async def refresh() -> object:
            with role.fetching(source):
                return check_end(await fetch())

        made: object = credentials(refresh, role.method)
        return made

    of_loops: WeakKeyDictionary[AbstractEventLoop, object] = WeakKeyDictionary()

    async def get_credentials() -> object:
        loop = get_running_loop()
        if loop not in of_loops:
            of_loops[loop] = make_credentials()
        return of_loops[loop]

    role.note_regions(made)
    made.get_credentials = get_credentials
    session_of_role: BotocoreSession = made
    return session_of_role


class _SourceCredentials:
    """The credentials of a session, looked up when they are needed."""

    def __init__(self, session: Any) -> None:
        self._session = session

    async def get_frozen_credentials(self) -> object:
        """Look them up, as aiobotocore's fetchers do."""
        credentials: Any = await self._session.get_credentials()
        return await present(credentials).get_frozen_credentials()
