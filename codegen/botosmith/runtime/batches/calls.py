"""The base of what sends batches for a service."""

from typing import Any


class BatchCalls:
    """Base of the attribute `batches` of clients."""

    def __init__(self, client: Any) -> None:
        """Send with a client."""
        self._client = client
