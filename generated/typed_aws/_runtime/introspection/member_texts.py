"""Texts of the members of generated classes, read when one is first shown.

They are docstrings in the source, which Python does not keep. `help`, IPython and
others look for them in `__slots__`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from inspect import cleandoc, getsource
from itertools import pairwise

from ..checkers.decorators import override


class MemberTexts(dict[str, str]):
    """The texts of a class's members, read from its source when one is first shown."""

    def __init__(self, cls: type, members: Iterable[str]) -> None:
        """Store the names of the members, which are the slots of the class."""
        super().__init__(dict.fromkeys(members, ""))
        self._cls: type | None = cls

    @override
    def __getitem__(self, name: str) -> str:
        if self._cls is not None:
            self.update(_member_texts(self._cls))
            self._cls = None
        return super().__getitem__(name)


def _member_texts(cls: type) -> Iterator[tuple[str, str]]:
    try:
        (tree,) = ast.parse(getsource(cls)).body
    except OSError:
        # Without its source, a class works without texts.
        return
    assert isinstance(tree, ast.ClassDef)
    for member, following in pairwise(tree.body):
        match member, following:
            case (
                ast.AnnAssign(target=ast.Name(id=name)),
                ast.Expr(value=ast.Constant(value=str(text))),
            ):
                yield name, cleandoc(text)
            case _:
                pass


def find_texts_later(cls: type) -> None:
    """Let a class with slots find the texts of its members when first shown."""
    if slots := cls.__dict__.get("__slots__"):
        setattr(cls, "__slots__", MemberTexts(cls, slots))  # noqa: B010 - not declared
