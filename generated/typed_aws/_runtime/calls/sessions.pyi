"""The sessions that clients are made with: shared, as boto3's clients share them."""

from collections.abc import Mapping
from threading import RLock
from ..introspection.annotations import evaluate_signature_later
from ..checkers.botocore_types import BotoClient, Session

lock = RLock()

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

def choose_session(session: Session | None, profile_name: str | None) -> Session:
    """Choose the session that `create` uses.

    Raises:
        TypeError: `session` is not a session.
        ValueError: Both a session and a profile are given.
    """

def given_arguments(**arguments: object) -> dict[str, object]:
    """Leave out the arguments of `create` that were not given."""

def create_boto_client(
    service: str,
    arguments: Mapping[str, object],
    session: Session,
    *,
    requests: object,
) -> BotoClient:
    """Make a botocore client.

    Args:
        service: The name of the service.
        arguments: The arguments for the session's method.
        session: The session.
        requests: Who makes requests; see `Client.create`.

    Raises:
        ValueError: `requests` has an invalid value.
    """

def compile_if_chosen(boto: BotoClient, requests: object) -> None:
    """Have compiled functions make the requests of a client if that is chosen.

    Raises:
        ValueError: The choice is neither "auto" nor "botocore".
    """

def shared_session(profile_name: str | None) -> Session:
    """The session of a profile, or the default session."""

def check_choice(session: Session | None, profile_name: str | None) -> None:
    """Raise unless a client can be made from a session, or from a profile.

    Raises:
        TypeError: It is not a session of botocore or boto3.
        ValueError: Both were given.
    """

def check_config(config: object) -> None:
    """Raise if settings have options that botocore does not know.

    Raises:
        TypeError: They are of another class, and have options of its own.
    """
