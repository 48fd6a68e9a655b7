"""Decorators of methods for type checkers and editors."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # Type checkers bring its stubs; the package need not be installed.
    from typing_extensions import deprecated as deprecated
    from typing_extensions import override as override
else:

    def override(method):
        """Mark a method; type checkers report it if there is nothing to replace."""
        return method

    def deprecated(message):
        """Mark a method as deprecated. Calling it gives no warning, as in boto3."""

        def mark(method):
            method.__deprecated__ = message
            return method

        return mark
