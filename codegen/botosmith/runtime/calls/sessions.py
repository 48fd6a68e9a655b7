"""The sessions that clients are made with: shared, as boto3's clients share them."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from importlib import import_module
from threading import RLock
from typing import TYPE_CHECKING, Any

from ..introspection.annotations import evaluate_signature_later

if TYPE_CHECKING:
    from ..checkers.botocore_types import BotoClient, Session

# Sessions are not safe to use in several threads. A handler of a session's events may
# make a client while a client is made.
_lock = RLock()
_default: Session | None = None
# The sessions of profiles, and by `None` the one that is used until boto3 is imported.
# A session has the handlers that botocore had when it was made. moto adds one when it
# is imported, so sessions from before a change of their number are not used later.
_own: dict[tuple[int, str | None], Session] = {}


@evaluate_signature_later
def set_default_session(session: Session | None) -> None:
    """Set the session that `create` uses if it is given neither session nor profile.

    Args:
        session: A session of boto3 or botocore. `None` brings back the usual one, and
            forgets the sessions of profiles, so that credentials are looked up again.
            The usual one is boto3's default session if the program has imported boto3,
            and otherwise one that all clients of this SDK share.

    Raises:
        TypeError: It is not a session.
    """
    global _default
    if session is not None:
        _check_session(session)
    with _lock:
        _default = session
        if session is None:
            _own.clear()


def create_boto_client(
    service: str,
    arguments: Mapping[str, object],
    session: Session | None = None,
    profile_name: str | None = None,
) -> BotoClient:
    """Make a botocore client; the only place where `create` has one made.

    Args:
        service: botocore's name of the service.
        arguments: Keyword arguments for the session's method.
        session: The session that makes it.
        profile_name: The profile whose session makes it.

    Raises:
        TypeError: `session` is not a session.
        ValueError: There are both a session and a profile.
    """
    if session is not None:
        if profile_name is not None:
            raise ValueError("a session has its profile; give session or profile_name")
        _check_session(session)
    with _lock:
        if session is None:
            session = _shared_session(profile_name)
        from .slices.sessions import with_slice

        session = with_slice(session, service)
        make: Any = getattr(session, "create_client", None) or getattr(
            session, "client", None
        )
        boto: BotoClient = make(service, **arguments)
    return boto


def _shared_session(profile_name: str | None) -> Session:
    """The session of a profile, or the default session."""
    if profile_name is None and _default is not None:
        return _default
    boto3: Any = sys.modules.get("boto3")
    if boto3 is not None and profile_name is None:
        # Always the present one, because moto replaces it in tests.
        boto3s: Session | None = boto3.DEFAULT_SESSION
        if boto3s is not None:
            return boto3s
        boto3.setup_default_session()
        made: Session = boto3.DEFAULT_SESSION
        return made
    handlers: Any = import_module("botocore.handlers")
    key = (len(handlers.BUILTIN_HANDLERS), profile_name)
    session = _own.get(key)
    if session is None:
        make: Any = import_module("botocore.session").Session
        session = _own[key] = make(profile=profile_name)
    return session


def _check_session(session: Session) -> None:
    if not (hasattr(session, "create_client") or hasattr(session, "client")):
        raise TypeError(f"not a session of boto3 or botocore: {session!r}")
