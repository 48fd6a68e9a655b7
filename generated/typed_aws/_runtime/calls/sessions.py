"""How clients are made: by sessions, which they share as boto3's clients do."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from inspect import iscoroutinefunction
from threading import RLock
from types import NoneType
from typing import TYPE_CHECKING, Any, Self
from weakref import WeakSet

from attrs import evolve, frozen

from ..botocore_internals import find_name, inner_session, number_of_handlers
from ..introspection.annotations import evaluate_signature_later

if TYPE_CHECKING:
    from ..static_types.botocore_types import BotoClient, Session

# Sessions are not safe to use in several threads. A handler of a session's events may
# make a client while a client is made.
lock = RLock()
if hasattr(os, "register_at_fork"):
    # A fork copies the lock, but not the thread that would release it. So a fork waits
    # until no other thread makes a client.
    os.register_at_fork(
        before=lock.acquire, after_in_parent=lock.release, after_in_child=lock.release
    )
_default: Session | None = None
# The sessions by profile; `None` has the one that is used until boto3 is imported.
_own: dict[tuple[int, str | None], Session] = {}

usual: WeakSet[Any] = WeakSet()
"""botocore's sessions that `create` uses if it is given none."""


@evaluate_signature_later
def set_default_session(session: Session | None) -> None:
    """Set the session that `create` uses if it is given neither session nor profile.

    Args:
        session: A session of boto3 or botocore. `None` restores the usual one, and
            drops the sessions of profiles, so that credentials are looked up again.
            The usual one is boto3's default session if the program has imported boto3,
            and otherwise one that all clients of this SDK share.

    Raises:
        TypeError: It is not a session of boto3 or botocore.
    """
    global _default
    if session is not None:
        check_choice(session, None)
    with lock:
        _default = session
        if session is None:
            _own.clear()


def choose_session(session: Session | None, profile_name: str | None) -> Session:
    """Choose the session that `create` uses; raise as `check_choice` does."""
    check_choice(session, profile_name)
    if session is None and profile_name is None:
        session = _default
    return usual_session(profile_name) if session is None else session


def given_arguments(**arguments: object) -> dict[str, object]:
    """Leave out the arguments of `create` that were not given."""
    return {name: value for name, value in arguments.items() if value is not None}


def usual_session(profile_name: str | None, unwanted: type = NoneType) -> Session:
    """The session of a profile, or the default session unless one was set.

    Args:
        profile_name: The profile.
        unwanted: A class of botocore's sessions, of which the one inside of boto3's
            default session must not be.
    """
    boto3: Any = sys.modules.get("boto3")
    with lock:
        session: Session | None = None
        # It has no functions yet while another thread is importing it.
        if profile_name is None and hasattr(boto3, "setup_default_session"):
            # Looked up in each call, because moto replaces it in tests.
            if boto3.DEFAULT_SESSION is None:
                boto3.setup_default_session()
            session = boto3.DEFAULT_SESSION
        if session is None or isinstance(inner_session(session), unwanted):
            # A session has the handlers that botocore had when it was made. moto adds
            # one when it is imported, so sessions that were made before are not reused.
            key = number_of_handlers(), profile_name
            if key not in _own:
                make = find_name("botocore.session", "Session")
                _own[key] = make(profile=profile_name)
            session = _own[key]
        usual.add(inner_session(session))
        return session


def check_choice(session: Session | None, profile_name: str | None) -> None:
    """Raise unless a client can be made from a session, or from a profile."""
    if session is None:
        return
    if profile_name is not None:
        raise ValueError("a session has a profile; give session or profile_name")
    inner: object = inner_session(session)
    # A user's own class of sessions may have no such method.
    if iscoroutinefunction(getattr(type(inner), "get_credentials", None)):
        raise TypeError(
            f"clients are made by a session of boto3 or botocore, not by {session!r}; "
            "make a client with it, and wrap that: AsyncSQSClient(client)"
        )
    if not (hasattr(session, "create_client") or hasattr(session, "client")):
        raise TypeError(f"not a session of boto3 or botocore: {session!r}")


def check_config(config: object) -> None:
    """Raise `TypeError` if settings have options that botocore does not know."""
    plain = find_name("botocore.config", "Config")
    cls: Any = config.__class__
    if config is None or cls is plain or not isinstance(config, plain):
        return
    known, usual = _options(plain()), _options(cls())
    for name in usual.keys() - known.keys():
        if not name.startswith("_") and getattr(config, name) != usual[name]:
            raise TypeError(
                f"{name!r} is an option of {cls.__name__}, and clients of create take "
                "those of botocore's Config; make a client that knows it, and wrap "
                "that: AsyncSQSClient(client)"
            )


def _options(config: object) -> dict[str, object]:
    return vars(config)


@frozen(eq=False)
class Recipe:
    """How a client was made, for clients with other options, and for pickles.

    Attributes:
        session: The session of boto3 or botocore that makes the botocore client; `None`
            if it is not chosen yet.
        arguments: The arguments of the session's method.
        options: The client's `decode` and `misfits`, and `requests`.
        profile_name: The profile whose session is to be chosen.
        headers: More headers of requests.
        read_timeout: How long each request waits for more of a response, in seconds;
            `None` if the botocore client knows.
        is_owner: Whether `close` of the client closes the botocore client.
    """

    session: Session | None
    arguments: Mapping[str, Any]
    options: Mapping[str, Any]
    profile_name: str | None = None
    headers: Mapping[str, str] = {}
    read_timeout: float | None = None
    is_owner: bool = True

    @classmethod
    def of(
        cls,
        session: Session | None,
        profile_name: str | None,
        options: Mapping[str, Any],
        **arguments: object,
    ) -> Self:
        """Make the recipe of `create`, whose arguments and errors these are."""
        check_choice(session, profile_name)
        given = given_arguments(**arguments)
        return cls(session, given, options, profile_name)

    def with_session(self) -> Self:
        """Choose the session if there is none, which may read files."""
        session = choose_session(self.session, self.profile_name)
        return evolve(self, session=session, profile_name=None)

    def make_boto(self, service: str) -> BotoClient:
        """Make the botocore client of a service."""
        requests = self.options["requests"]
        if requests not in ("auto", "botocore"):
            raise ValueError(f"requests must be 'auto' or 'botocore', not {requests!r}")
        with lock:
            from .slices.sliced_session import with_slice

            session = with_slice(self.session, service)
            make: Any = getattr(session, "create_client", None) or session.client
            boto: BotoClient = make(service, **self.arguments)
        if requests == "auto":
            from ..serialization.serializer import compile_requests

            compile_requests(boto)
        return boto

    def make(self, cls: Any) -> Any:
        """Make a client of a class; an awaitable of one if it is asynchronous."""
        return cls._make(self)
