"""The names of the runtime's modules that the package of a service exports."""

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path
from textwrap import indent
from typing import TypeAlias

from ..errors import convert_os_errors
from ..output.runtime import RUNTIME
from ..plan import ir
from .code import Code, print_code
from .text import Text
from .views import ExtensionSection

_Definition: TypeAlias = ast.FunctionDef | ast.ClassDef | ast.AnnAssign | ast.Assign


def extension_sections(
    extensions: Iterable[ir.PackageExtension], package: str
) -> list[ExtensionSection]:
    """Describe the names that extensions export, by their source.

    Args:
        extensions: The extensions.
        package: The name of the service's package, whose classes they use.

    Raises:
        BotosmithError: A module cannot be read.
    """
    sections: list[ExtensionSection] = []
    for extension in extensions:
        is_ours = extension.module.startswith("._runtime.")
        file = RUNTIME.joinpath(*extension.module.split(".")[2:]).with_suffix(".py")
        for name in extension.names:
            found = _definitions(file, name) if is_ours else []
            overloads = found[:-1] or found
            code = "\n".join(map(_signature, overloads)).replace(f"{package}.", "")
            sections.append(
                ExtensionSection(name, code or name, Text(_about(found[-1:])))
            )
    return sorted(sections, key=lambda one: one.name)


def _definitions(file: Path, name: str) -> list[_Definition]:
    """The definitions of a name: several if it is a function with overloads."""
    if not file.is_file():
        return []
    with convert_os_errors(file, "read"):
        body = ast.parse(file.read_text("utf-8")).body
    found: list[_Definition] = []
    for node in body:
        match node:
            case ast.ImportFrom(level=level) if level and name in _imported(node):
                folder = file.parents[level - 1]
                module = folder.joinpath(*(node.module or "").split("."))
                return _definitions(module.with_suffix(".py"), name)
            case ast.FunctionDef() if node.name == name:
                found.append(node)
            case ast.ClassDef() if node.name == name:
                node.body = [*_members(node, body)]
                found.append(node)
            case ast.AnnAssign(target=target) | ast.Assign(targets=[target]):
                if ast.unparse(target) == name:
                    found.append(node)
            case _:
                pass
    return found


def _members(cls: ast.ClassDef, module: list[ast.stmt]) -> Iterator[ast.stmt]:
    """The members of a class, and of its bases in the same module."""
    yield from cls.body
    bases = {ast.unparse(base).partition("[")[0] for base in cls.bases}
    for node in module:
        if isinstance(node, ast.ClassDef) and node.name in bases:
            yield from _members(node, module)


def _imported(node: ast.ImportFrom) -> set[str]:
    return {alias.asname or alias.name for alias in node.names}


def _about(found: list[_Definition]) -> str:
    """The first paragraph of the documentation of a definition."""
    for node in found:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            docs = ast.get_docstring(node) or ""
            return " ".join(docs.partition("\n\n")[0].split())
    return ""


def _signature(node: _Definition) -> str:
    if isinstance(node, ast.ClassDef):
        # Of overridden methods, the first belongs to the class itself.
        members: dict[str, str] = {}
        for one in node.body:
            match one:
                case ast.FunctionDef(name=name):
                    members.setdefault(name, _signature(one))
                case ast.AnnAssign(target=ast.Name(id=name), annotation=kind):
                    members.setdefault(name, f"{name}: {ast.unparse(kind)}")
                case _:
                    pass
        lines = [
            indent(text, "    ")
            for name, text in members.items()
            if not name.startswith("_")
        ]
        return "\n".join([f"class {node.name}", *lines])
    if isinstance(node, ast.AnnAssign):
        return f"{ast.unparse(node.target)} = {ast.unparse(node.value or node.target)}"
    if isinstance(node, ast.Assign):
        return ast.unparse(node)
    returns = "" if node.returns is None else f" -> {ast.unparse(node.returns)}"
    parameters = [("", Code(one)) for one in _parameters(node.args)]
    return print_code(Code(f"{node.name}(", parameters, f"){returns}"))


def _parameters(arguments: ast.arguments) -> Iterator[str]:
    """The parameters of a function, each as it is written."""
    named = [*arguments.posonlyargs, *arguments.args]
    missing: list[ast.expr | None] = [None] * (len(named) - len(arguments.defaults))
    defaults = [*missing, *arguments.defaults]
    for number, (one, default) in enumerate(zip(named, defaults, strict=True), 1):
        yield _parameter(one, default)
        if number == len(arguments.posonlyargs):
            yield "/"
    if arguments.vararg is not None:
        yield f"*{ast.unparse(arguments.vararg)}"
    elif arguments.kwonlyargs:
        yield "*"
    for one, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        yield _parameter(one, default)
    if arguments.kwarg is not None:
        yield f"**{ast.unparse(arguments.kwarg)}"


def _parameter(one: ast.arg, default: ast.expr | None) -> str:
    return ast.unparse(one) + ("" if default is None else f" = {ast.unparse(default)}")
