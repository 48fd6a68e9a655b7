"""Pickles of clients, and of sessions of roles.

A pickled client holds the arguments of `create`, and a session those of `assume_role`.
Unpickling makes the object anew, once in a process for equal pickles. Pickles end in
logs and caches, so an object with secrets is refused.
"""

from __future__ import annotations

import atexit
import json
import os
from collections.abc import Callable, Mapping
from inspect import signature
from typing import Any, NoReturn

from attrs import evolve

from .. import botocore_internals as internals
from ..lazy import SDK, import_by_name
from . import sessions
from .options import changed
from .roles import Role, RoleSession, session_of
from .sessions import Recipe
from .version import __version__

_INSTEAD = "use a profile, or `assume_role` without a session of your own"

_unpickled: dict[object, Any] = {}
"""What was unpickled in this process, and in those that it was forked from."""


def reduce_client(client: Any) -> tuple[object, ...]:
    """Take a client apart; raise `TypeError` if it cannot be pickled."""
    name = type(client).__name__
    if client.__is_async__:
        _refuse(name, "it belongs to an event loop; send a synchronous client")
    if (recipe := client._recipe) is None:
        _refuse(name, "it wraps a botocore client; send one of `create`")
    _, *parameters = signature(client.__class__).parameters.values()
    for one in parameters:
        if one.kind.name[:3] != "VAR" and one.name not in ("decode", "misfits"):
            _refuse(name, f"its class takes {one.name!r}, too; give it a __reduce__")
    arguments: Mapping[str, Any] = recipe.arguments
    for key in arguments:
        if key.startswith("aws_"):
            _refuse(name, f"it was given {key}; {_INSTEAD}")
    if recipe.headers:
        _refuse(name, "it has extra_headers; add them where it arrives")
    config = internals.config_options(arguments.get("config"))
    proxies: Mapping[str, object] = (config or {}).get("proxies") or {}
    for url in (arguments.get("endpoint_url"), *proxies.values()):
        if any(mark in f"{url}" for mark in "@?#"):
            _refuse(name, "a URL has a user, a password or a query; use ~/.aws/config")
    source = _source(name, recipe.session)
    known = arguments.get("region_name") or (config or {}).get("region_name")
    inner = internals.inner_session(recipe.session)
    named = known or inner.get_config_variable("region")
    region = client.meta.region_name
    # Of some names, and for some services, botocore makes other regions.
    if known or (named and ("global" in region or "fips" in named)):
        region = named
    settings: Mapping[str, object] = {
        **recipe.options,
        "cls": client.__class__,
        "arguments": {**arguments, "region_name": region, "config": config},
        "misfits": client.misfits,
        "read_timeout": recipe.read_timeout,
    }
    return unpickle, (__version__, _make_client, source, settings)


def reduce_session(
    role: Mapping[str, object], session: Any, source: Any, unchanged: object
) -> tuple[object, ...]:
    """Take a session of a role apart; raise `TypeError` if it cannot be pickled.

    Args:
        role: The attributes of the role.
        session: The session of the role.
        source: The session that assumes it.
        unchanged: The traits of a session that can be pickled.
    """
    name = f"the session of {role['arn']}"
    if internals.session_traits(session) != unchanged:
        _refuse(name, "it needs a code, or was changed; assume it where it arrives")
    inner = internals.inner_session(source)
    sts = role["region"] or inner.get_config_variable("region")
    region = session.get_config_variable("region")
    settings = {"role": {**role, "region": sts}, "region": region}
    return unpickle, (__version__, _make_session, _source(name, source), settings)


def unpickle(
    version: str, make: Callable[..., object], source: Any, settings: Mapping[str, Any]
) -> object:
    """Make what was pickled, unless it is there.

    Args:
        version: The version of the SDK that the pickle is from.
        make: Makes it, of a session and the settings.
        source: The profile of the session; `None` for the one that `create` uses if
            none was set; or a session of a role.
        settings: What it is made from otherwise.

    Raises:
        ValueError: The pickle is from another version of the SDK.
    """
    if version != __version__:
        raise ValueError(
            f"this pickle is from {SDK} {version}, and here is {__version__}; pickle "
            "and load it with the same version"
        )
    is_role = isinstance(source, RoleSession)
    session = source if is_role else sessions.usual_session(source, RoleSession)
    # Equal texts have equal settings; classes with the same name may differ.
    text = json.dumps(settings, sort_keys=True, default=repr)
    key = os.getpid(), make, session, settings.get("cls"), text
    # Threads may make several at once, of which all get the first.
    return _unpickled.get(key) or _unpickled.setdefault(key, make(session, **settings))


def _make_client(
    session: Any,
    *,
    cls: Any,
    arguments: Any,
    read_timeout: float | None,
    **options: object,
) -> object:
    """Make a client, which stays open until the process ends."""
    if (given := arguments["config"]) is not None:
        given = import_by_name("botocore.config").Config(**given)
    recipe = Recipe(session, {**arguments, "config": given}, options)
    recipe = changed(recipe, read_timeout=read_timeout)
    client = evolve(recipe, is_owner=False).make(cls)
    atexit.register(client._boto.close)
    return client


def _make_session(source: Any, *, role: Any, region: str | None) -> object:
    session: Any = session_of(Role(**role), source, None)
    if region is not None:
        session.set_config_variable("region", region)
    return session


def _source(name: str, session: Any) -> Any:
    """Say which session `unpickle` uses."""
    inner = internals.inner_session(session)
    # boto3's makes the clients of the one inside, unless it was changed.
    is_plain = session is inner or (
        type(session).__module__ == "boto3.session" and "client" not in vars(session)
    )
    if is_plain and isinstance(inner, RoleSession):
        return inner
    if inner not in sessions.usual:
        _refuse(name, f"a session was given or set, whose keys stay here; {_INSTEAD}")
    if not is_plain or not internals.is_plain_session(inner):
        _refuse(name, f"the default session has settings of its own; {_INSTEAD}")
    profile = inner.instance_variables().get("profile")
    now = session if profile else sessions.usual_session(None, RoleSession)
    if now is not session and _source(name, now) is not None:
        _refuse(name, f"the default session is another one now; {_INSTEAD}")
    return profile


def _refuse(name: str, why: str) -> NoReturn:
    raise TypeError(f"{name} cannot be pickled: {why}")
