"""The one error of all conversions."""

from __future__ import annotations


class ConversionError(ValueError):
    """A value does not fit the class that it was to become, or to be made from."""

    def __init__(self, path: str, expected: str, got: str) -> None:
        """Make the error.

        Args:
            path: Where the value stands, from the class on:
                `ListAssociationsResponse.association_summaries[3].creation_time`.
            expected: What belongs there, in words.
            got: What stands there, shortened; `***` where that is sensitive.
        """
        super().__init__(path, expected, got)
        self.path = path
        self.expected = expected
        self.got = got

    def __str__(self) -> str:
        return f"{self.path}: expected {self.expected}, got {self.got}"
