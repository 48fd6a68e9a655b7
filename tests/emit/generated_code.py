"""Checks that generated code contains nothing but what templates print.

Whatever a model says, its text may only appear in string constants.
"""

import ast
import io
import tokenize
from collections.abc import Mapping

from tests.emit.grammar import Grammar, Unexpected

# The comments that templates print: for mypy, and for an import that editors need.
COMMENTS = (
    '# mypy: disable-error-code="misc"',
    "# pyright: reportUnusedImport=false",
    "# type: ignore[misc] # mypy takes it for an argument",
)


def check_emitted(path: str, text: str, names: frozenset[str]) -> None:
    """Raise `Unexpected` if a module contains what no template prints."""
    checker = Grammar(path, names)
    tree = ast.parse(text, path)
    checker.module(tree)
    _check_unique(path, tree)
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            _check_unique(path, node)
    # Finds what the grammar does not, such as duplicate arguments.
    compile(tree, path, "exec", dont_inherit=True)
    # Comments are not in the tree, but can switch type checkers off.
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT and token.string not in COMMENTS:
            raise Unexpected(f"{path}: a comment: {token.string!r}")
    for character in text:
        if not character.isprintable() and character not in "\n\u00a0\u3000":
            raise Unexpected(f"{path}: the character {character!r}")


def check_exports(files: Mapping[str, str]) -> None:
    """Raise `Unexpected` if two modules of a service export the same name."""
    for path, text in files.items():
        if path.count("/") == 1 and path.endswith("/__init__.py"):
            exported: list[str] = []
            for node in ast.walk(ast.parse(text)):
                if isinstance(node, ast.Dict):
                    for names in map(ast.literal_eval, node.values):
                        exported += names.split()
            _refuse_twice(path, exported)


def _check_unique(path: str, scope: ast.Module | ast.ClassDef) -> None:
    found: list[str] = []
    for node in scope.body:
        match node:
            case (
                ast.FunctionDef(decorator_list=decorators)
                | ast.AsyncFunctionDef(decorator_list=decorators)
            ) if any(
                isinstance(d, ast.Name) and d.id == "overload" for d in decorators
            ):
                pass
            case (
                ast.ClassDef(name=name)
                | ast.FunctionDef(name=name)
                | ast.AsyncFunctionDef(name=name)
            ):
                found.append(name)
            case ast.AnnAssign(target=ast.Name(id=name)):
                found.append(name)
            case ast.Assign(targets=[ast.Name(id=name)]):
                found.append(name)
            case ast.ImportFrom(names=names):
                found += [alias.asname or alias.name for alias in names]
            case ast.If(body=body) if isinstance(scope, ast.Module):
                for statement in body:
                    if isinstance(statement, ast.ImportFrom):
                        found += [a.asname or a.name for a in statement.names]
            case _:
                pass
    _refuse_twice(path, found)


def _refuse_twice(path: str, names: list[str]) -> None:
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        raise Unexpected(f"{path}: twice: {', '.join(sorted(twice))}")
