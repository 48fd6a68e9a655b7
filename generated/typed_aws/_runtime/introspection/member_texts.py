"""Texts of the members of generated classes, read when one is first shown.

They are in the stubs of the service, beside the members, as editors show them. `help`,
IPython and others look for them in `__slots__`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Sequence
from inspect import cleandoc
from itertools import pairwise

from ..lazy import service_package
from ..static_types.decorators import override
from .annotations import LazyDict

# The stubs that declare classes with slots.
_STUBS = ("structures.pyi", "requests.pyi", "responses.pyi")


class MemberTexts(LazyDict[str]):
    """The texts of a class's members, read from its stub when one is first shown."""

    def __init__(self, cls: type, members: Iterable[str]) -> None:
        super().__init__(dict.fromkeys(members, ""))
        self._cls = cls

    @override
    def _found(self) -> Iterator[tuple[str, str]]:
        for member, following in pairwise(_declaration(self._cls)):
            match member, following:
                case (
                    ast.AnnAssign(target=ast.Name(id=name)),
                    ast.Expr(value=ast.Constant(value=str(text))),
                ):
                    yield name, cleandoc(text)
                case _:
                    pass


def _declaration(cls: type) -> Sequence[ast.stmt]:
    """The body of a class in its stub; empty if the stub was removed."""
    from pkgutil import get_data

    package = service_package(cls.__module__)
    assert package is not None
    for stub in _STUBS:
        try:
            source = get_data(package, stub) or b""
        except OSError:
            continue
        # Without parsing the stub, which may have thousands of classes.
        pattern = rf"^class {cls.__name__}\(.*?(?=^[^\s)]|\Z)"
        found = re.search(pattern, source.decode(), re.MULTILINE | re.DOTALL)
        if found:
            (tree,) = ast.parse(found.group()).body
            assert isinstance(tree, ast.ClassDef)
            return tree.body
    return ()


def load_docs_lazily(cls: type) -> None:
    """Let a class with slots find the texts of its members when first shown."""
    if slots := cls.__dict__.get("__slots__"):
        setattr(cls, "__slots__", MemberTexts(cls, slots))  # noqa: B010 - not declared
