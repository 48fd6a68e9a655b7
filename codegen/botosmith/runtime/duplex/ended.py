"""The error for events that nobody receives any more."""

from __future__ import annotations


class StreamEndedError(RuntimeError):
    """The service has ended a stream in order, so it takes no more events."""
