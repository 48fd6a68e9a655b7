"""Finds names that files of an SDK import from stubs that do not export them.

A type checker reads ``errors.pyi`` instead of ``errors.py``. Whatever another file
imports from this module must be in the stub, or the type checker does not know it. In a
stub, a name is exported if the stub defines it, or imports it ``as`` itself.
"""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path


def unexported_imports(folder: Path, package: Path) -> Iterator[str]:
    """Describe which imports of files in a folder do not find their names.

    Only imports from stubs count; others that do not find a name fail at run time.

    Args:
        folder: The folder of the files, in the package.
        package: The folder of the SDK's package.
    """
    for file in sorted(folder.rglob("*.py*")):
        if file.suffix not in (".py", ".pyi"):
            continue
        for node in ast.walk(ast.parse(file.read_bytes())):
            if isinstance(node, ast.ImportFrom) and node.level:
                stub = _stub(file, node)
                if stub is not None:
                    known = _exports(stub)
                    for name in (alias.name for alias in node.names):
                        if name not in known and not _is_module(stub, name):
                            place = file.relative_to(package)
                            yield f"{place}:{node.lineno}: {name} of {stub.name}"


def _stub(file: Path, node: ast.ImportFrom) -> Path | None:
    """The stub that a relative import reads; None if the module has no stub."""
    module = file.parents[node.level - 1].joinpath(*(node.module or "").split("."))
    for stub in (module / "__init__.pyi", module.with_suffix(".pyi")):
        if stub.is_file():
            return stub
    return None


def _is_module(stub: Path, name: str) -> bool:
    """Whether a name is a module of the package that a stub belongs to."""
    folder = stub.parent / name
    is_package = stub.name == "__init__.pyi"
    return is_package and (folder.is_dir() or folder.with_suffix(".py").is_file())


@cache
def _exports(stub: Path) -> frozenset[str]:
    return frozenset(_names(ast.parse(stub.read_bytes())))


def _names(tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        match node:
            case (
                ast.ClassDef(name=name)
                | ast.FunctionDef(name=name)
                | ast.AsyncFunctionDef(name=name)
                | ast.AnnAssign(target=ast.Name(id=name))
                | ast.Assign(targets=[ast.Name(id=name)])
            ):
                yield name
            case ast.ImportFrom(names=names):
                yield from (one.name for one in names if one.asname == one.name)
            case _:
                pass
