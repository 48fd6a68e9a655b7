"""One table has all modules that the runtime imports by name.

Contracts of import-linter see import statements only.
"""

import ast
from collections.abc import Iterator

import pytest

from botosmith.output.runtime import RUNTIME


def _by_name(source: str) -> Iterator[str]:
    """What code has of names of modules: calls that import them, and texts."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Name(id="import_module") | ast.Attribute(attr="import_module"):
                yield ast.unparse(node)
            case ast.JoinedStr(
                values=[ast.FormattedValue(value=ast.Name(id=name)), *_]
            ):
                if name in ("RUNTIME", "__package__"):
                    yield ast.unparse(node)
            case _:
                pass


def test_one_module_has_names_of_modules() -> None:
    files = RUNTIME.rglob("*.py")
    found = [one.name for one in files if any(_by_name(one.read_text("utf-8")))]
    assert found == ["lazy.py"]


@pytest.mark.parametrize(
    "source",
    [
        'import_module("botocore.config").Config',
        'importlib.import_module(".events", __package__)',
        'f"{RUNTIME}.asynchronous.events"',
        'MODULES = [f"{__package__}.{name}" for name in NAMES]',
    ],
)
def test_names_of_modules_are_found(source: str) -> None:
    assert [*_by_name(source)]
