"""The operations that a shape is part of."""

from attrs import frozen


@frozen
class Usage:
    """The operations that a shape is part of, by the way it goes."""

    sent: frozenset[str]
    received: frozenset[str]

    @property
    def operations(self) -> tuple[str, ...]:
        """All of them, sorted."""
        return tuple(sorted(self.sent | self.received))
