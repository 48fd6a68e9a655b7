"""The diff of two models agrees with the code that is generated from them.

Each class whose code differs, apart from documentation, must be named by a change, and
a change that breaks types must name a class that differs.
"""

import ast
import re

import pytest

from botosmith.diff.change import ChangeKind, Severity
from botosmith.diff.compare import compare
from botosmith.emit.service import service_files
from botosmith.models.source import ServiceModels
from tests.support.downloaded_models import botocore_models

pytestmark = pytest.mark.slow

PAIRS = [
    ("1.40.0", "1.42.97", "sagemaker"),
    ("1.33.0", "1.44.8", "s3"),
    ("1.35.0", "1.44.8", "bedrock-agent-runtime"),
    ("1.35.0", "1.44.8", "connectcases"),
    ("1.35.0", "1.44.8", "deadline"),
    ("1.35.0", "1.44.8", "devicefarm"),
    ("1.35.0", "1.44.8", "gamelift"),
    ("1.35.0", "1.44.8", "health"),
    ("1.35.0", "1.44.8", "kinesis"),
    ("1.35.0", "1.44.8", "workspaces-thin-client"),
]


def classes(models: ServiceModels) -> dict[str, str]:
    """The code of all classes in the modules of a service, without documentation.

    Methods of the client are separate entries. The stub is left out.
    """
    found: dict[str, str] = {}
    files = service_files(models, None)
    for text in (text for path, text in files.items() if path.endswith(".py")):
        for statement in ast.parse(text).body:
            if not isinstance(statement, ast.ClassDef):
                continue
            if statement.name.endswith("Client"):
                for method in ast.walk(statement):
                    if isinstance(method, ast.FunctionDef):
                        found.setdefault(f"{statement.name}.{method.name}", "")
            else:
                found[statement.name] = _code(statement)
    return found


def _code(tree: ast.ClassDef) -> str:
    """The code of a class, independent of the order of its fields.

    Methods of batches, paginators and waiters are left out, because their arguments are
    those of the request. What a request says of states follows from enums, members and
    errors, whose changes are named. Quotes are left out, because they depend on the
    modules of classes.
    """
    follows = tree.name.endswith(("Batches", "Paginator", "Waiter"))
    lines = [ast.unparse(base) for base in tree.bases]
    for statement in tree.body:
        is_text = isinstance(statement, ast.Expr) and isinstance(
            statement.value, ast.Constant
        )
        if not is_text and not (follows and isinstance(statement, ast.FunctionDef)):
            lines.append(ast.unparse(statement))
    of_states = ("__states__", "__reason__", "__not_found__")
    lines = sorted(one for one in lines if not one.startswith(of_states))
    return _without_partly_redacted("\n".join(lines).replace("'", ""))


def _without_partly_redacted(code: str) -> str:
    """Leave out what follows from the sensitive members of other classes.

    The change is named where a member has become sensitive.
    """
    code = code.replace(" = field(repr=partly_redacted)", "")
    code = code.replace(", repr=partly_redacted", "")
    code = code.replace("repr=partly_redacted, ", "")
    return re.sub(r"field\(default=(None|ABSENT)\)", r"\1", code)


@pytest.mark.parametrize(("old", "new", "service"), PAIRS)
def test_each_class_whose_code_differs_is_named_by_a_change(
    old: str, new: str, service: str
) -> None:
    versions = botocore_models(old).load(service), botocore_models(new).load(service)
    changes = compare(*versions)
    before, after = map(classes, versions)
    differing = {
        name
        for name in before.keys() | after.keys()
        if before.get(name) != after.get(name)
    }
    named: set[str] = set()
    for change in changes:
        for name in change.python:
            owner = name.split(".")[0]
            # Paginators change with their responses.
            named |= {name, owner, f"{owner.removesuffix('Response')}Paginator"}
        # An added or removed operation includes its classes.
        if change.kind in (ChangeKind.OPERATION_ADDED, ChangeKind.OPERATION_REMOVED):
            named |= {
                f"{change.where}{part}" for part in ("Request", "Response", "Paginator")
            }
    # An added or removed union includes its variants.
    unions = {
        c.python[0]
        for c in changes
        if c.kind in (ChangeKind.CLASS_ADDED, ChangeKind.CLASS_REMOVED)
    }
    unnamed = {
        name
        for name in differing - named
        if not any(name.startswith(union) for union in unions)
    }
    assert unnamed == set()
    for change in changes:
        if change.axes.types is Severity.BREAKING and change.python:
            assert {name.split(".")[0] for name in change.python} & {
                name.split(".")[0] for name in differing
            }, change
