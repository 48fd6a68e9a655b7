"""A draft has from the present SDK what the new models leave as it is."""

from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from botosmith.config import Settings
from botosmith.diff.sides import Models
from botosmith.generate import generate
from botosmith.output.lock import Lock
from botosmith.preview.draft import Draft, write_draft
from tests.plan.large import end_with, write_end_with
from tests.support.parrots import PARROTS, add_model

# A model without anything that others need.
LARGE = end_with(First="Text")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """An SDK of two services, whose models are in the folder `models`."""
    for name, model in (("parrots", PARROTS), ("large", LARGE)):
        add_model(tmp_path / "models", name, model, "service-2")
    return Settings(
        output=tmp_path,
        package="sdk",
        services=("parrots", "large"),
        models=tmp_path / "models",
        jobs=1,
    )


def _draft(settings: Settings, lock: Lock) -> Draft:
    draft = evolve(settings, output=settings.target().parent / "draft")
    models = Models("models", settings.models, None, isolated=True)
    return write_draft(draft, models, settings.target(), lock)


def _linked(draft: Draft) -> set[str]:
    return {file.name for file in draft.folder.iterdir() if file.is_symlink()}


def _change_large(folder: Path) -> None:
    write_end_with(folder / "models", Second="Text")


def test_what_the_models_leave_as_it_is_is_linked(
    settings: Settings, tmp_path: Path
) -> None:
    lock = generate(settings).new
    _change_large(tmp_path)
    draft = _draft(settings, lock)
    assert draft.same == {"parrots"}
    assert _linked(draft) == {"parrots", "_runtime", "__init__.py"}
    assert "second" in (draft.folder / "large" / "responses.pyi").read_text()
    assert (draft.folder / "py.typed").exists()


@pytest.mark.parametrize(
    ("file", "linked"),
    [
        ("parrots/client.pyi", {"large", "_runtime", "__init__.py"}),
        ("_runtime/shapes.pyi", {"large", "parrots"}),
        ("__init__.py", {"large", "parrots"}),
    ],
)
def test_what_was_edited_is_written_again(
    settings: Settings, file: str, linked: set[str]
) -> None:
    lock = generate(settings).new
    with (settings.target() / file).open("a") as edited:
        edited.write("# edited\n")
    draft = _draft(settings, lock)
    assert draft.same == {"large", "parrots"}
    assert _linked(draft) == linked
    assert "# edited" not in (draft.folder / file).read_text()


@pytest.mark.parametrize(
    "difference",
    [
        {"botosmith": "0.0.1"},
        {"templates": ""},
        {"asynchronous": True},
        {"infer_paginators": False},
        {"infer_waits": False},
    ],
    ids=lambda difference: next(iter(difference)),
)
def test_another_generator_writes_everything(
    settings: Settings, difference: dict[str, Any]
) -> None:
    lock = generate(settings).new
    draft = _draft(settings, evolve(lock, **difference))
    assert draft.same == {"large", "parrots"}
    assert _linked(draft) == set()


def test_other_operations_are_written(settings: Settings) -> None:
    lock = generate(settings).new
    fewer = evolve(settings, services=("parrots:FeedParrot", "large"))
    draft = _draft(fewer, lock)
    assert _linked(draft) == {"large", "_runtime", "__init__.py"}
    assert "list_parrots" not in (draft.folder / "parrots/client.pyi").read_text()
