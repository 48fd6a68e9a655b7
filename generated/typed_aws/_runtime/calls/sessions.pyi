"""How clients are made: by sessions, which they share as boto3's clients do."""

from collections.abc import Mapping
from threading import RLock
from types import NoneType
from typing import Any, Self
from weakref import WeakSet
from attrs import frozen
from ..introspection.annotations import evaluate_signature_later
from ..static_types.botocore_types import BotoClient, Session

lock = RLock()
usual: WeakSet[Any]
"""botocore's sessions that `create` uses if it is given none."""

@evaluate_signature_later
def set_default_session(session: Session | None) -> None:
    """Set the session that `create` uses if it is given neither session nor profile.

    Args:
        session: A session of boto3 or botocore. `None` restores the usual one, and drops the sessions of profiles, so that credentials are looked up again. The usual one is boto3's default session if the program has imported boto3, and otherwise one that all clients of this SDK share.

    Raises:
        TypeError: It is not a session of boto3 or botocore.
    """

def choose_session(session: Session | None, profile_name: str | None) -> Session:
    """Choose the session that `create` uses; raise as `check_choice` does."""

def given_arguments(**arguments: object) -> dict[str, object]:
    """Leave out the arguments of `create` that were not given."""

def usual_session(profile_name: str | None, unwanted: type = NoneType) -> Session:
    """The session of a profile, or the default session unless one was set.

    Args:
        profile_name: The profile.
        unwanted: A class of botocore's sessions, of which the one inside of boto3's default session must not be.
    """

def check_choice(session: Session | None, profile_name: str | None) -> None:
    """Raise unless a client can be made from a session, or from a profile."""

def check_config(config: object) -> None:
    """Raise `TypeError` if settings have options that botocore does not know."""

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

    def with_session(self) -> Self:
        """Choose the session if there is none, which may read files."""

    def make_boto(self, service: str) -> BotoClient:
        """Make the botocore client of a service."""

    def make(self, cls: Any) -> Any:
        """Make a client of a class; an awaitable of one if it is asynchronous."""
