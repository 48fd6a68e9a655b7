"""How clients of `create` are made."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import evolve, frozen

from . import sessions

if TYPE_CHECKING:
    from ..static_types.botocore_types import BotoClient, Session


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
        sessions.check_choice(session, profile_name)
        given = sessions.given_arguments(**arguments)
        return cls(session, given, options, profile_name)

    def with_session(self) -> Self:
        """Choose the session if there is none, which may read files."""
        session = sessions.choose_session(self.session, self.profile_name)
        return evolve(self, session=session, profile_name=None)

    def make_boto(self, service: str) -> BotoClient:
        """Make the botocore client of a service."""
        requests = self.options["requests"]
        if requests not in ("auto", "botocore"):
            raise ValueError(f"requests must be 'auto' or 'botocore', not {requests!r}")
        with sessions.lock:
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
