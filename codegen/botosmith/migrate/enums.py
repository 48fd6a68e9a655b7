"""Finds where members of enums have another text than boto3's strings."""

import ast
import re
from collections.abc import Iterator

from attrs import field, frozen

from .flow import Variable
from .inference import GROWS
from .members import Members
from .mocks import names_of
from .values import Object

# What makes text of its arguments.
_SHOWS = re.compile(
    "p?print|p?format|repr|str|critical|debug|error|exception|info|log|warning"
)
_REPR = re.compile(r"%r|!r|\brepr\(|\bpp")
_HOLDERS = (
    *(ast.List, ast.Tuple, ast.Set, ast.Dict),
    *(ast.ListComp, ast.SetComp, ast.DictComp),
)


@frozen
class Enums:
    """Where a member of an enum is shown.

    `str` and f-strings make its text of it, but a list or a dict its `repr`.
    """

    _members: Members
    _seen: set[Variable] = field(factory=set[Variable], init=False)

    def shown(self, base: ast.expr) -> Iterator[tuple[ast.expr, bool, ast.expr]]:
        """The places that show what is read from an object, with another text.

        Before each is what reads it, and whether that always has a `.value`.
        """
        value = self._members.inference.value(base)
        read = self._members.source.parent(base)
        if isinstance(read, ast.Attribute):
            read = self._members.source.parent(read)
        match value, read:
            case (
                Object(service, owner),
                ast.Subscript(_, ast.Constant(name))
                | ast.Call(_, [ast.Constant(name), *_]),
            ) if member := service.cls(owner).field(str(name)):
                kind = service.enums(member.member.shape)
                is_null = self._members.is_null(value, member)
                is_one = kind == "one" and isinstance(read, ast.Subscript)
                for place in self._places(read, kind == "many") if kind else ():
                    yield read, is_one and not is_null, place
            case _:
                pass

    def _places(self, node: ast.expr, inside: bool) -> Iterator[ast.expr]:
        """Where a value is shown, that of an enum by `repr`.

        Args:
            node: The value.
            inside: Whether it holds the enum, so that all texts have its `repr`.
        """
        source = self._members.source
        match parent := source.parent(node):
            case ast.expr() if isinstance(parent, _HOLDERS):
                is_split = isinstance(source.parent(parent), ast.BinOp)
                yield from self._places(parent, inside or not is_split)
            case ast.IfExp() | ast.Call(ast.Name("list" | "set" | "sorted" | "tuple")):
                yield from self._places(parent, inside)
            case ast.Call(ast.Attribute(ast.Name() as name, attr)) if attr in GROWS:
                yield from self._named(name, True)
            case ast.Assign([ast.Name() as name]):
                yield from self._named(name, inside)
            case ast.For(ast.Name() as name) | ast.comprehension(ast.Name() as name):
                yield from self._named(name, False)
            case ast.FormattedValue() | ast.BinOp(op=ast.Mod()) | ast.Call():
                names = (
                    names_of(parent)[:1] if isinstance(parent, ast.Call) else ["str"]
                )
                by_repr = names != ["print"] and _REPR.search(source.text(parent))
                if (inside or by_repr) and any(map(_SHOWS.fullmatch, names)):
                    yield node
            case _:
                pass

    def _named(self, name: ast.Name, inside: bool) -> Iterator[ast.expr]:
        variable = self._members.inference.flow.variable(name)
        if variable is not None and variable not in self._seen:
            self._seen.add(variable)
            for use in variable.uses:
                yield from self._places(use, inside)
