"""Opening clients: those of `create`, or those that ``--wrapped`` asks for.

The latter are of aiobotocore, which is in the environment of `make test-async` only.
"""

from __future__ import annotations

from importlib import import_module
from types import SimpleNamespace
from typing import Any

from botocore.config import Config
from botocore.session import Session

from botosmith.plan.naming import package_name
from tests.support.patience import PATIENCE
from tests.support.sdk import async_client_class

PACKAGE = "typed_for_async"
"""The package of the SDK of these tests."""

chosen = SimpleNamespace(wrapped=False)
"""Whether ``--wrapped`` was given."""

BACKENDS = {
    "aiohttp": ("aiobotocore.httpsession", "AIOHTTPSession"),
    "httpx": ("aiobotocore.httpxsession", "HttpxSession"),
}
"""The HTTP libraries of aiobotocore."""

# httpx's other timeouts are a few seconds.
_TIMEOUTS = dict.fromkeys(
    ("keepalive_timeout", "pool_timeout", "write_timeout"), PATIENCE
)
_SESSION = Session()


def make_config(backend: str = "aiohttp", **settings: Any) -> Any:
    """Make settings for clients, which by default make one attempt."""
    settings = {"retries": {"total_max_attempts": 1}, **settings}
    if not chosen.wrapped:
        return Config(**settings)
    module, name = BACKENDS[backend]
    if backend == "httpx":
        settings["connector_args"] = _TIMEOUTS
    make: Any = import_module("aiobotocore.config").AioConfig
    return make(http_session_cls=getattr(import_module(module), name), **settings)


async def open_inner(service: str, **arguments: Any) -> Any:
    """Open a client that typed clients wrap.

    It is one of aiobotocore with ``--wrapped``, and otherwise the one inside a client
    of `create`.
    """
    if chosen.wrapped:
        session = import_module("aiobotocore.session").AioSession()
        return await session.create_client(service, **arguments).__aenter__()
    package = import_module(f"{PACKAGE}.{package_name(service)}")
    client = await async_client_class(package).create(session=_SESSION, **arguments)
    return client._boto
