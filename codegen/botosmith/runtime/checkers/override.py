"""The decorator for methods that replace those of a base class."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # Type checkers bring its stubs; the package need not be installed.
    from typing_extensions import override as override
else:

    def override(method):
        """Mark a method; type checkers report it if there is nothing to replace."""
        return method
