"""The error that every conversion raises."""

from __future__ import annotations


class ConversionError(ValueError):
    """A value does not fit the class that it is converted to or from."""

    def __init__(self, path: str, expected: str, got: str) -> None:
        """Make the error.

        Args:
            path: Where the value is, starting from the class:
                `ListAssociationsResponse.association_summaries[3].creation_time`.
            expected: What is expected there, in words.
            got: What was found there, shortened; `***` if it is sensitive.
        """
        super().__init__(path, expected, got)
        self.path = path
        self.expected = expected
        self.got = got

    def __str__(self) -> str:
        return f"{self.path}: expected {self.expected}, got {self.got}"
