"""The items of dicts that a function makes, and only adds to."""

import ast
from collections.abc import Iterator
from typing import TypeAlias

from .flow import Flow, Variable
from .source import Source

Item: TypeAlias = tuple[str | None, ast.expr]
"""A key and its value; a key that is not known is `None`."""


def items_of(source: Source, flow: Flow, call: ast.Call) -> Iterator[Item]:
    """All that a call may be given by keywords, and by ** of dicts.

    A dict is written out, or has one local name. If it has another, or is passed on, it
    may get items that are not known.
    """
    for one in call.keywords:
        name = one.value
        variable = flow.variable(name) if isinstance(name, ast.Name) else None
        if one.arg is not None:
            yield one.arg, one.value
        elif variable and not isinstance(variable.scope, ast.Module | ast.ClassDef):
            yield from _held(source, flow, variable)
        else:
            yield from _written(flow, one.value)


def _written(flow: Flow, node: ast.expr) -> Iterator[Item]:
    match node:
        case ast.Dict(keys=keys, values=values):
            for key, value in zip(keys, values, strict=True):
                name = key.value if isinstance(key, ast.Constant) else None
                yield name if isinstance(name, str) else None, value
        case ast.Call(func=ast.Name("dict") as made, args=[]) if not flow.variable(
            made
        ):
            yield from ((one.arg, one.value) for one in node.keywords)
        case _:
            yield None, node


def _held(source: Source, flow: Flow, variable: Variable) -> Iterator[Item]:
    for binding in variable.bindings:
        made = binding.value
        match source.parent(binding.node):
            case ast.Assign(targets=[_]) | ast.AnnAssign() if made:
                yield from _written(flow, made)
            case _:
                yield None, variable.uses[0]
    for use in variable.uses:
        parent = source.parent(use)
        match parent, parent and source.parent(parent):
            case (
                ast.Subscript(slice=ast.Constant(str() as key), ctx=ast.Store()),
                ast.Assign(value=value),
            ):
                yield key, value
            case ast.Subscript(slice=ast.Constant(), ctx=ast.Load() | ast.Del()), _:
                pass
            case ast.keyword(arg=None), _:
                pass
            case _:
                yield None, use
