"""A plugin of pytest that records on what methods are called while tests run.

It changes the modules in the folder that `FOLDER` names when they are imported, and
writes the receivers to `FILE`, in the folder where pytest runs.
"""

import ast
import builtins
import json
import os
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType

import pytest
from attrs import astuple, field, frozen
from botocore.client import BaseClient

from ..test_migrate.receivers import Receiver

FOLDER = "BOTOSMITH_EXAMPLES"
FILE = "receivers.json"
# pytest would import the tests that it rewrites in its own way.
OPTIONS = ("-p", __name__, "--assert=plain")

_SEE = "__see__"


@frozen(eq=False)
class Recorder:
    """Keeps what receivers are, and writes it when the tests have ended."""

    _receivers: set[Receiver] = field(init=False, factory=set[Receiver])

    def see(self, value: object, place: tuple[str, int, int, str]) -> object:
        """Note what a receiver is, and return it."""
        self._receivers.add(Receiver(*place, _label(value)))
        return value

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Write the receivers."""
        rows = sorted(map(astuple, self._receivers))
        (session.config.rootpath / FILE).write_text(json.dumps(rows), "utf-8")


@frozen
class _Watch(ast.NodeTransformer):
    """Lets the receivers of a file be seen."""

    _file: str

    def visit_Call(self, node: ast.Call) -> ast.AST:
        """Change the receiver of a call."""
        func = node.func
        if not isinstance(func, ast.Attribute):
            return self.generic_visit(node)
        of = func.value
        place = self._file, of.lineno, of.col_offset, ast.unparse(of)
        self.generic_visit(node)
        arguments = [func.value, ast.parse(repr(place), mode="eval").body]
        func.value = ast.Call(ast.Name(_SEE, ast.Load()), arguments, [])
        return node


def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    """Change the modules that are imported from now on."""
    recorder = Recorder()
    early_config.pluginmanager.register(recorder)
    setattr(builtins, _SEE, recorder.see)
    folder = Path(os.environ[FOLDER])
    compile_ = SourceFileLoader.source_to_code

    def watched(loader: SourceFileLoader, data: bytes, path: str) -> CodeType:
        file = Path(path).resolve()
        if not file.is_relative_to(folder):
            return compile_(loader, data, path)
        tree = _Watch(file.relative_to(folder).as_posix()).visit(ast.parse(data))
        return compile_(loader, ast.fix_missing_locations(tree), path)

    pytest.MonkeyPatch().setattr(SourceFileLoader, "source_to_code", watched)


def _label(value: object) -> str:
    """The service of a client, or the class of something else."""
    kind = type(value)
    # A mock may pretend to be a client.
    if isinstance(value, BaseClient) and issubclass(kind, BaseClient):
        return value.meta.service_model.service_name
    return f"{kind.__module__}:{kind.__qualname__}"
