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
from typing import TypeAlias

import pytest
from attrs import astuple, field, frozen
from boto3.resources.base import ServiceResource
from botocore.client import BaseClient

from ..test_migrate.receivers import Receiver

FOLDER = "BOTOSMITH_EXAMPLES"
FILE = "receivers.json"
# pytest would import the tests that it rewrites in its own way.
OPTIONS = ("-p", __name__, "--assert=plain")

_SEE = "__see__"
_Place: TypeAlias = tuple[str, int, int, str]
"""What a receiver has, but its label."""


@frozen(eq=False)
class Recorder:
    """Keeps what receivers are, and writes it when the tests have ended."""

    _receivers: set[Receiver] = field(init=False, factory=set[Receiver])

    def see(self, value: object, place: _Place) -> object:
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
        of = node.func.value if isinstance(node.func, ast.Attribute) else None
        text = ast.unparse(of) if of else ""
        self.generic_visit(node)
        if of and isinstance(node.func, ast.Attribute):
            place = ast.Constant((self._file, of.lineno, of.col_offset, text))
            see = ast.Name(_SEE, ast.Load())
            node.func.value = ast.Call(see, [node.func.value, place], [])
        return node


def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    """Change the modules that are imported from now on."""
    recorder = Recorder()
    early_config.pluginmanager.register(recorder)
    vars(builtins)[_SEE] = recorder.see
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
    """What a receiver is. A mock may pretend to be of another class than its own."""
    kind = type(value)
    if issubclass(kind, BaseClient):
        service: str = value.meta.service_model.service_name
        return service
    is_resource = issubclass(kind, ServiceResource)
    return f"{'resource' if is_resource else 'other'}:{kind.__name__}"
