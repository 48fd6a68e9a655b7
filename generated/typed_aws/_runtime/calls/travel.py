"""Clients and sessions of roles in other processes.

Their pickles have what they were made from. Where these arrive, they are made anew, and
once in a process however often they arrive. Pickles end in logs and caches, so there is
nothing secret in them: what has secrets is refused.
"""

from __future__ import annotations

import atexit
import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NoReturn, cast

from .. import botocore_internals as internals
from ..lazy import SDK
from . import sessions
from .options import Changes
from .roles import PickledSession, Role, session_of
from .version import __version__

if TYPE_CHECKING:
    from ..static_types.botocore_types import BotoClient, Session
    from .caller import Caller
    from .client import Client

_INSTEAD = "give `create` a profile_name, or a session of `assume_role`"
_URL = (
    "the URL of an endpoint or a proxy has a user, a password or a query; take it from "
    "the environment, or from ~/.aws/config"
)

_arrived: dict[object, Any] = {}
"""What has arrived in this process, and in those that it was forked from."""


def reduce_client(client: Caller) -> tuple[object, ...]:
    """Take a client apart; raise `TypeError` if it cannot travel."""
    name = type(client).__name__
    if client.__is_async__:
        other = name.replace("Async", "")
        _refuse(name, f"it belongs to an event loop; send a synchronous {other}")
    if client._origin is None:
        _refuse(name, "it wraps a botocore client; send one of `create`")
    session, arguments, options = client._origin
    for key in arguments:
        if key.startswith("aws_"):
            _refuse(name, f"it was given {key}; {_INSTEAD}")
    changes = client._changed or Changes()
    if changes.headers:
        _refuse(name, "it has extra_headers; add them where it arrives")
    source = _source(name, session, _INSTEAD)
    config = internals.config_options(arguments.get("config"), changes.read_timeout)
    proxies = (config[1].get("proxies") or {}).values()
    for url in (arguments.get("endpoint_url", ""), *proxies):
        if "@" in url or "?" in url:
            _refuse(name, _URL)
    region = client.meta.region_name
    settings = {
        **options,
        "cls": type(client),
        "arguments": {**arguments, "region_name": region, "config": config},
        "misfits": client.misfits,
    }
    return arrive, (__version__, _make_client, source, settings)


def reduce_session(
    role: Mapping[str, object], session: Any, source: Any, mfa_prompter: object
) -> tuple[object, ...]:
    """Take a session of a role apart; raise `TypeError` if it cannot travel.

    Args:
        role: The attributes of the role.
        session: The session of the role.
        source: The session that assumes it.
        mfa_prompter: An argument of `assume_role`.
    """
    name = f"the session of {role['arn']}"
    if mfa_prompter is not None:
        _refuse(name, "it has an mfa_prompter; assume the role where it arrives")
    inner = internals.inner_session(source)
    sts = role["region"] or inner.get_config_variable("region")
    region = session.get_config_variable("region")
    settings = {"role": {**role, "region": sts}, "region": region}
    instead = "give assume_role no session, or one of another role"
    chosen = _source(name, source, instead)
    return arrive, (__version__, _make_session, chosen, settings)


def arrive(
    version: str,
    make: Callable[..., object],
    source: Any,
    settings: Mapping[str, object],
) -> object:
    """Make what was pickled, unless it is there.

    Args:
        version: The version of the SDK that the pickle is from.
        make: Makes it, of a session and the settings.
        source: The profile of the session; `None` for the one that `create` uses; or a
            session of a role.
        settings: What it is made from otherwise.

    Raises:
        ValueError: The pickle is from another version of the SDK.
    """
    if version != __version__:
        raise ValueError(
            f"this pickle is from {SDK} {version}, and here is {__version__}; pickle "
            "and load it with the same version"
        )
    with sessions.lock:
        is_profile = source is None or isinstance(source, str)
        session = sessions.shared_session(source) if is_profile else source
        # Equal texts have equal settings; classes with the same name may differ.
        key = os.getpid(), make, session, settings.get("cls"), repr(settings)
        if key not in _arrived:
            _arrived[key] = make(session, **settings)
        return _arrived[key]


def _make_client(
    session: Session,
    *,
    cls: type[Client],
    arguments: Mapping[str, Any],
    **options: object,
) -> Client:
    """Make a client, which stays open until the process ends."""
    config = internals.config_of(*arguments["config"])
    client = cls._make(session, {**arguments, "config": config}, options)
    client._is_owner = False
    atexit.register(cast("BotoClient", client._boto).close)
    return client


def _make_session(
    source: Session, *, role: Mapping[str, Any], region: str | None
) -> object:
    session: Any = session_of(Role(**role), source, None)
    if region is not None:
        session.set_config_variable("region", region)
    return session


def _source(name: str, session: Session, instead: str) -> str | PickledSession | None:
    """Say which session `arrive` uses."""
    inner = internals.inner_session(session)
    if isinstance(inner, PickledSession):
        return inner
    if inner not in sessions.usual:
        _refuse(name, f"a session was given or set, whose keys stay here; {instead}")
    if has := internals.own_settings(inner):
        _refuse(name, f"the default session has {has} of its own; {instead}")
    profile: str | None = inner.instance_variables().get("profile")
    return profile


def _refuse(name: str, why: str) -> NoReturn:
    raise TypeError(f"{name} cannot be pickled: {why}")
