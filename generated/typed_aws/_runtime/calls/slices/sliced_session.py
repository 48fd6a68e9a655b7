"""Sessions whose clients of one service are made from its slice."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from logging import getLogger
from typing import TYPE_CHECKING, Any

from ... import botocore_internals as internals
from ...lazy import SDK
from ...static_types.decorators import override
from . import checksums
from .slice_file import Slice, find_slice
from .sliced_loader import SlicedLoader

if TYPE_CHECKING:
    from ...static_types.botocore_types import Loader, SessionBase
else:
    from botocore.session import Session as SessionBase

_LOG = getLogger(SDK)


def with_slice(session: Any, service: str) -> Any:
    """Give a session whose clients of a service are made from its slice.

    The new session shares all state with the given one. Nothing is registered on the
    given one, so the clients that it makes do not change.

    Returns:
        The new session. The given one if there is no slice, if the slice was not made
        from what the session would read, or if the class of the session is unknown.
    """
    cls = session.__class__
    inner = internals.inner_session(session)
    name = f"{cls.__module__}.{cls.__qualname__}"
    if name == "boto3.session.Session" and inner is not session:
        sliced = with_slice(inner, service)
        if sliced is inner:
            return session
        return internals.with_inner_session(session, sliced)
    if getattr(cls, "extends", cls) is not SessionBase:
        reason = f"the class of the session is {name}"
    elif (slice_ := find_slice(service)) is None:
        reason = "the package has none that can be read"
    elif not internals.is_plain_loader(loader := session.get_component("data_loader")):
        reason = "the session has a loader that is not botocore's"
    elif internals.has_loaded(loader, service):
        reason = "the session has loaded the model before"
    elif not checksums.models_match(slice_, loader):
        reason = "the session reads other models"
    else:
        return _sliced_class(cls)(session, slice_, loader)
    _LOG.debug("the client of %s is not made from a slice: %s", service, reason)
    return session


@cache
def _sliced_class(cls: type) -> Callable[[SessionBase, Slice, Loader], SlicedSession]:
    """Make the class of sessions that share the state of one of another class."""
    return type(SlicedSession.__name__, (SlicedSession, cls), {"__slots__": ()})


class SlicedSession(internals.OwnResolver, SessionBase):
    """A botocore session that shares another's state, but has its own loader.

    It has slots, since it takes its attributes from the other session.
    """

    __slots__ = ("_sliced_loader", "own_resolver")

    def __init__(self, session: SessionBase, slice_: Slice, loader: Loader) -> None:
        """Share the state of a session, which has the given loader."""
        self.__dict__ = session.__dict__
        self._sliced_loader = SlicedLoader(slice_, loader)
        # Not shared, because botocore's resolver changes its data while it resolves.
        self.own_resolver = (
            internals.make_resolver(json.loads(slice_.endpoints["data"]))
            if slice_.endpoints is not None
            and internals.makes_usual_resolver(session)
            and checksums.endpoints_match(slice_, loader)
            else None
        )

    @override
    def get_component(self, name: str) -> Any:
        """A part of the session; see botocore's class."""
        if name == "data_loader":
            return self._sliced_loader
        return super().get_component(name)
