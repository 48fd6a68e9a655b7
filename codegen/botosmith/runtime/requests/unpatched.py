"""Detecting patches of the classes of botocore that our code replaces."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from ..botocore_internals import is_botocores

_NO_METHODS = (type, staticmethod, classmethod)


class Unpatched:
    """Whether classes are as botocore defined them: false once one is patched."""

    def __init__(self, classes: Iterable[type]) -> None:
        """Record the present state of classes.

        Args:
            classes: Classes of botocore.
        """
        bases = {base for cls in classes for base in cls.__mro__ if base is not object}
        # These views show later changes, too.
        self._now = [vars(cls).values() for cls in bases]
        self._before = tuple(chain.from_iterable(self._now))
        self._botocores = all(
            is_botocores(value)
            for value in self._before
            if callable(value) and not isinstance(value, _NO_METHODS)
        )

    def __bool__(self) -> bool:
        # The values are mostly the same objects, so this compares pointers.
        return self._botocores and tuple(chain.from_iterable(self._now)) == self._before
