"""Building the user agent of a request once, where botocore builds it twice.

Since it has features, botocore builds the user agent again when a request is created,
because it may have changed meanwhile. So the first one may be any.
"""

from __future__ import annotations

from typing import Any

REBUILDS = "botocore.useragent.UserAgentString.rebuild_and_replace_user_agent_handler"
"""botocore's handler of `request-created` that builds the user agent again."""


class FirstUserAgent:
    """Stands for botocore's builder where it builds the user agent first."""

    def __init__(self, builder: Any) -> None:
        """Build the user agent.

        Args:
            builder: botocore's builder.
        """
        self._text: str = builder.to_string()

    def to_string(self) -> str:
        """Get the user agent, as botocore's method does."""
        return self._text
