"""The mark of what AWS deprecates, which type checkers and editors show."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # Every type checker brings the stubs of it; installed it need not be.
    from typing_extensions import deprecated as deprecated
else:

    def deprecated(message):
        """Mark a method as deprecated; calling it warns no more than boto3 does."""

        def mark(method):
            method.__deprecated__ = message
            return method

        return mark
