"""The sessions that clients are made with: shared, as boto3's clients share them."""

from threading import RLock
from types import NoneType
from typing import Any
from weakref import WeakSet
from ..introspection.annotations import evaluate_signature_later
from ..static_types.botocore_types import Session

lock = RLock()
usual: WeakSet[Any]
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

def choose_session(session: Session | None, profile_name: str | None) -> Session:
    """Choose the session that `create` uses; raise as `check_choice` does."""

def given_arguments(**arguments: object) -> dict[str, object]:
    """Leave out the arguments of `create` that were not given."""

def usual_session(profile_name: str | None, unwanted: type = NoneType) -> Session:
    """The session of a profile, or the default session unless one was set.

    Args:
        profile_name: The profile.
        unwanted: A class of botocore's sessions, of which the one inside of boto3's
            default session must not be.
    """

def check_choice(session: Session | None, profile_name: str | None) -> None:
    """Raise unless a client can be made from a session, or from a profile."""

def check_config(config: object) -> None:
    """Raise `TypeError` if settings have options that botocore does not know."""
