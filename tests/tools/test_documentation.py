"""What `make all-services` finds in the documentation of a service."""

import shutil
from pathlib import Path

import pytest

from botosmith.models.source import Source
from botosmith.plan.build import build
from botosmith.plan.service import ServicePlan, plan_service
from botosmith_tools.all_services.documentation import documentation
from botosmith_tools.update_golden import EXPECTED, MODELS, SERVICE


@pytest.fixture(scope="module")
def plan() -> ServicePlan:
    """The plan of the golden service."""
    return plan_service(build(Source(models=MODELS).load(SERVICE)))


def test_golden_service_is_documented(plan: ServicePlan) -> None:
    found = documentation(EXPECTED / SERVICE, plan)
    assert found.docstrings > 50
    assert not found.placeholders
    assert not found.faults


@pytest.mark.parametrize(
    ("module", "text", "other", "fault"),
    [
        (
            "client.py",
            "BookMissing: There",
            "It: There",
            "library.LibraryClient.get_book(): not in the method:     BookMissing:",
        ),
        (
            "requests.pyi",
            '"""Only books about this."""',
            "",
            "library.ListBooksRequest.genre: no text: <p>Only books about this.</p>",
        ),
        (
            "errors.py",
            "There is no such book.",
            "There is no <i>such</i> book.",
            "library.BookMissing: HTML tag: There is no <i>such</i> book.",
        ),
    ],
)
def test_faults_of_a_service(
    tmp_path: Path, plan: ServicePlan, module: str, text: str, other: str, fault: str
) -> None:
    folder = tmp_path / SERVICE
    shutil.copytree(EXPECTED / SERVICE, folder)
    source = (folder / module).read_text()
    assert text in source
    (folder / module).write_text(source.replace(text, other))
    assert fault in documentation(folder, plan).faults
