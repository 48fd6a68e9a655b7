"""Reads the annotations of generated classes as other libraries do."""

import inspect
import typing
from collections.abc import Iterable, Iterator

import attrs


def unreadable_annotations(classes: Iterable[type]) -> Iterator[str]:
    """Describe which annotations of classes cannot be read, and why.

    `attrs.resolve_types` goes last, because it leaves its results in the classes.
    """
    for cls in classes:
        try:
            typing.get_type_hints(cls)
            typing.get_type_hints(getattr(cls, "__init__"))  # noqa: B009
            inspect.signature(cls, eval_str=True)
            if attrs.has(cls):
                attrs.resolve_types(cls)
        except (NameError, TypeError, ValueError) as error:
            yield f"{cls.__module__}.{cls.__qualname__}: {error}"
