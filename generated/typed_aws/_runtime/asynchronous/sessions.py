"""The sessions that asynchronous clients are made with: one for each event loop.

Sessions of aiobotocore have locks, which belong to one event loop.
"""

from __future__ import annotations

from asyncio import Lock, get_running_loop
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..calls import sessions
from ..checkers.decorators import override

if TYPE_CHECKING:
    from ..checkers.botocore_types import AioSession, AsyncBotoClient, Session
else:
    try:
        from aiobotocore.session import AioSession
    except ModuleNotFoundError as error:
        raise ImportError(
            "asynchronous clients need aiobotocore: pip install 'aiobotocore>=3.8'",
            name=error.name,
        ) from error


class LoopSession(AioSession):
    """A session that several tasks of an event loop make clients with."""

    def __init__(self, profile_name: str | None) -> None:
        """Make the session of a profile in the running loop."""
        super().__init__(profile=profile_name)
        self._lookup = Lock()

    @override
    async def get_credentials(self) -> Any:
        """Look up credentials, once even if several tasks need them."""
        async with self._lookup:
            return await super().get_credentials()


async def create_async_boto_client(
    service: str, arguments: Mapping[str, object], session: Session
) -> AsyncBotoClient:
    """Make an open aiobotocore client; see `sessions.create_boto_client`."""
    from ..calls.slices.sliced_session import with_slice

    sliced: Any = with_slice(session, service, (AioSession, LoopSession))
    make = getattr(sliced, "create_client", None) or sliced.client
    boto: AsyncBotoClient = await make(service, **arguments).__aenter__()
    return boto


def shared_session(profile_name: str | None) -> AioSession:
    """The session of a profile, or the default session, of the running event loop."""
    try:
        loop = get_running_loop()
    except RuntimeError:
        # Another library runs the loop, which cannot be identified.
        return AioSession(profile=profile_name)
    key = sessions.session_key(profile_name)
    with sessions.lock:
        # A session may refer to its loop, and so keep it alive.
        for other in [one for one in sessions.of_loops if one.is_closed()]:
            del sessions.of_loops[other]
        own = sessions.of_loops.setdefault(loop, {})
        session: AioSession | None = own.get(key)
        if session is None:
            session = own[key] = LoopSession(profile_name)
    return session
