"""`botosmith docs` for a small service."""

from pathlib import Path

import pytest
from click.testing import Result

from tests.commands.folders import botosmith
from tests.support.parrots import PAGINATORS, PARROTS, WAITERS, add_model, add_service

EXAMPLES = [
    {
        "title": "To list red parrots",
        "description": "This example lists <i>red</i> parrots.",
        "input": {"Colour": "red"},
    },
    {"title": "Of an older model", "input": {"Color": "red"}},
]


class Docs:
    """Runs `botosmith docs` for the service "parrots", in the folder of its models."""

    def __init__(self, folder: Path) -> None:
        self.models = folder / "models"
        self.site = folder / "site"
        add_service(self.models, "parrots", PARROTS, PAGINATORS, WAITERS)
        examples = {"version": "1.0", "examples": {"ListParrots": EXAMPLES}}
        add_model(self.models, "parrots", examples, "examples-1")

    def __call__(self, *options: str) -> Result:
        arguments = ("docs", "parrots", "--output", self.site, "--jobs=1")
        models = ("--package=my.aws", "--models", self.models)
        return botosmith(*arguments, *models, *options)

    def page(self, path: str) -> str:
        """The text of a page of the service."""
        return (self.site / "parrots" / path).read_text("utf-8")


@pytest.fixture
def docs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Docs:
    """`botosmith docs`, in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return Docs(tmp_path)
