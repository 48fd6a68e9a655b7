"""The connections of asynchronous clients."""

from collections.abc import Iterable
from typing import Any


def wrapped_client(client: Any) -> Any:
    """Get what a typed client wraps; other clients as they are."""
    return client.__dict__.get("_boto", client)


def used_places(connections: Any) -> int:
    pools: Iterable[Any] = connections.pools.values()
    return sum(pool.users for by_origin in pools for _, pool in by_origin.values())


def places_in_use(client: Any) -> int:
    """Count the connections of a client of any kind that serve a request."""
    inner = wrapped_client(client)
    if "engine" in inner.__dict__:
        return used_places(inner.engine.connections)
    http = inner._endpoint.http_session  # of aiobotocore
    if type(http).__name__ == "AIOHTTPSession":
        sessions: dict[Any, Any] = http._sessions or {}
        return sum(len(one.connector._acquired) for one in sessions.values())
    if http._session is None:
        return 0
    connections = http._session._transport._pool.connections
    return sum(not connection.is_idle() for connection in connections)
