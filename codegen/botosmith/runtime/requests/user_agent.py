"""Building the user agent of a request less often than botocore does.

botocore builds it when it begins to make a request. Since it has features, botocore
builds it again when the request is created, because they may have changed meanwhile.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .unpatched import Unpatched

if TYPE_CHECKING:
    from ..checkers.botocore_types import AnyBotoClient

REBUILDS = "botocore.useragent.UserAgentString.rebuild_and_replace_user_agent_handler"
"""botocore's handler of `request-created` that builds the user agent again."""


class FirstUserAgent:
    """Stands for botocore's builder where the user agent is replaced later."""

    def __init__(self, builder: Any) -> None:
        """Build the user agent.

        Args:
            builder: botocore's builder.
        """
        self._text: str = builder.to_string()

    def to_string(self) -> str:
        """Get the user agent, as botocore's method does."""
        return self._text


class RememberedUserAgents:
    """botocore's `to_string` of a client, which remembers what it returned."""

    def __init__(self, builder: Any) -> None:
        """Remember the user agents that a builder of botocore's makes.

        Args:
            builder: The builder of a client.
        """
        self._builder = builder
        self._class: type[Any] = builder.__class__
        self._module: Any = import_module("botocore.useragent")
        self._modify = self._module.modify_components
        self._unpatched = Unpatched([self._class])
        self._rest: object = None
        self._found: dict[frozenset[str], str] = {}

    def __call__(self) -> str:
        """Get the user agent."""
        if self._module.modify_components is not self._modify or not self._unpatched:
            return self._build()
        # botocore keeps all but the features, until something changes.
        rest = self._builder._get_static_parts()
        if rest is not self._rest:
            self._found = {}
            self._rest = rest
        found = self._found
        features = self._features()
        text = found.get(features)
        if text is None:
            text = found[features] = self._build()
        return text

    def _features(self) -> frozenset[str]:
        context = self._module.get_context()
        of_call = () if context is None else context.features
        of_client = self._builder._client_features
        return frozenset(of_call).union(of_client or ())

    def _build(self) -> str:
        return str(self._class.to_string(self._builder))


def remember_user_agents(boto: AnyBotoClient) -> None:
    """Have a client that no one else uses yet remember its user agents.

    Args:
        boto: The client.
    """
    builder: Any = vars(boto).get("_user_agent_creator")
    # Older versions of botocore build all of it anew.
    if hasattr(builder, "_get_static_parts"):
        builder.to_string = RememberedUserAgents(builder)
