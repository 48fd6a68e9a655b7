"""pyright shows types, documentation and definitions, although it reads stubs.

`make test-editors` asks more, also of other language servers and about other services.
"""

import json
import os
import sys
from pathlib import Path

import pytest
from attrs import evolve

from botosmith_tools.test_editors.programs import PROGRAMS
from botosmith_tools.test_editors.run import ask_all
from botosmith_tools.test_editors.servers import Server
from botosmith_tools.test_editors.verdict import faults
from tests.support.paths import GENERATED


@pytest.mark.slow
def test_pyright_shows_types_documentation_and_definitions(tmp_path: Path) -> None:
    settings = {"extraPaths": [str(GENERATED)]}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    pyright = Server(
        (str(Path(sys.executable).with_name("pyright-langserver")), "--stdio"),
        {**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"},
        {"python": {"pythonPath": sys.executable}},
    )
    program = PROGRAMS["sagemaker"]
    probes = tuple(p for p in program.probes if p.ask in ("hover", "definition"))
    answers = [*ask_all(pyright, tmp_path, evolve(program, probes=probes))]
    wrong = {one.probe.name: [*faults(one)] for one in answers}
    assert {name: found for name, found in wrong.items() if found} == {}
    where = {one.probe.name: one.text for one in answers}
    assert "list_associations.py: source_name:" in where["definition: member"]
    assert "sort_order.py: class SortOrder(OpenEnum):" in where["definition: enum"]
