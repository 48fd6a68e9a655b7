"""The decorator for operations that AWS deprecates, shown by checkers and editors."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # Type checkers bring its stubs; the package need not be installed.
    from typing_extensions import deprecated as deprecated
else:

    def deprecated(message):
        """Mark a method as deprecated. Calling it gives no warning, as in boto3."""

        def mark(method):
            method.__deprecated__ = message
            return method

        return mark
