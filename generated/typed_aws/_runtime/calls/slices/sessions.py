"""Sessions whose clients of one service are made from its slice."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from functools import cache
from logging import getLogger
from typing import TYPE_CHECKING, Any

from ...checkers.override import override
from ...lazy import SDK
from . import proofs
from .loader import SlicedLoader
from .slice_file import Slice, find_slice

if TYPE_CHECKING:
    from ...checkers.botocore_types import (
        EndpointResolver,
        JSONFileLoader,
        Loader,
        SessionBase,
    )
else:
    from botocore.loaders import JSONFileLoader, Loader
    from botocore.regions import EndpointResolver
    from botocore.session import Session as SessionBase

_LOG = getLogger(SDK)


def with_slice(
    session: Any, service: str, plain: Sequence[type] = (SessionBase,)
) -> Any:
    """Give a session whose clients of a service are made from its slice.

    The new session shares all state with the given one. Nothing is registered on the
    given one, so the clients that it makes do not change.

    Args:
        session: A session of boto3, botocore, aioboto3 or aiobotocore.
        service: botocore's name of the service.
        plain: The known classes of sessions, without those of boto3 and aioboto3.

    Returns:
        The new session. The given one if there is no slice, if the slice was not made
        from what the session would read, or if the class of the session is unknown.
    """
    cls: Any = session.__class__
    if f"{cls.__module__}.{cls.__name__}" in _WRAPPERS:
        inner: Any = session._session
        sliced = with_slice(inner, service, plain)
        if sliced is inner:
            return session
        outer: Any = object.__new__(cls)
        outer.__dict__.update(vars(session), _session=sliced)
        return outer
    if cls not in plain:
        reason = f"the class of the session is {cls.__module__}.{cls.__qualname__}"
    elif (slice_ := find_slice(service)) is None:
        reason = "the package has none that can be read"
    elif (
        # A loader that users have registered must be used.
        type(loader := session.get_component("data_loader")) is not Loader
        or type(loader.file_loader) is not JSONFileLoader
    ):
        reason = "the session has a loader that is not botocore's"
    elif _has_loaded(loader, service):
        reason = "the session has loaded the model before"
    elif not proofs.models_match(slice_, loader):
        reason = "the session reads other models"
    else:
        return _sliced_class(cls)(session, slice_, loader)
    _LOG.debug("the client of %s is not made from a slice: %s", service, reason)
    return session


# Sessions that have a session of botocore or aiobotocore inside.
_WRAPPERS = ("boto3.session.Session", "aioboto3.session.Session")


@cache
def _sliced_class(cls: Any) -> Callable[[Any, Slice, Loader], SlicedSession]:
    """Make the class of sessions that share the state of one of another class."""
    return type(SlicedSession.__name__, (SlicedSession, cls), {"__slots__": ()})


def _has_loaded(loader: Loader, service: str) -> bool:
    """Whether a loader already has the model of a service, which may be changed."""
    begin = f"{service}{os.sep}"
    return any(
        key[0] == "load_data_with_path"
        and str(key[-1]).startswith(begin)
        and str(key[-1]).endswith("service-2")
        for key in getattr(loader, "_cache", ())
    )


class SlicedSession(SessionBase):
    """A botocore session that shares another's state, but has its own loader.

    It has slots, since its attributes are those of the other session.
    """

    __slots__ = ("_sliced_loader", "_sliced_resolver")

    def __init__(self, session: SessionBase, slice_: Slice, loader: Loader) -> None:
        """Share the state of a session.

        Args:
            session: The session.
            slice_: The slice that its clients are made from.
            loader: The loader of the session.
        """
        self.__dict__ = session.__dict__
        self._sliced_loader = SlicedLoader(slice_, loader)
        # Not shared, because botocore's resolver changes its data while it resolves.
        # Without `uses_builtin_data`, botocore would use no endpoint rule sets.
        self._sliced_resolver: EndpointResolver | None = (
            EndpointResolver(json.loads(slice_.endpoints["data"]), True)
            if slice_.endpoints is not None
            and _uses_default_resolver(session)
            and proofs.endpoints_match(slice_, loader)
            else None
        )

    @override
    def get_component(self, name: str) -> Any:
        """A part of the session; see botocore's class."""
        if name == "data_loader":
            return self._sliced_loader
        return super().get_component(name)

    @override
    def _get_internal_component(self, name: str) -> Any:
        if name == "endpoint_resolver" and self._sliced_resolver is not None:
            return self._sliced_resolver
        return super()._get_internal_component(name)


def _uses_default_resolver(session: SessionBase) -> bool:
    """Whether a session would make botocore's resolver, and has not done so yet."""
    components = getattr(session, "_internal_components", None)
    make = getattr(components, "_deferred", {}).get("endpoint_resolver")
    return getattr(make, "__module__", None) == "botocore.session"
