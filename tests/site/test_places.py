"""Every class has one home, and pages show what fits."""

from pathlib import Path

import pytest

from botosmith.models.source import Source
from botosmith.plan.build import build
from botosmith.plan.select import select
from botosmith.plan.service import plan_service
from botosmith.site.places import PagePlace, Places
from tests.support.parrots import add_model
from tests.support.shapes import (
    SCALARS,
    Json,
    enum,
    error,
    operation,
    operations,
    structure,
)

# `Own` has a tree of its own, and both operations use `Shared`, which has `Inner`.
SHAPES: dict[str, Json] = {
    **SCALARS,
    "GoRequest": structure(Own="Own", Shared="Shared"),
    "StopRequest": structure(Shared="Shared"),
    "Own": structure(Deeper="Deeper", Kind="Kind"),
    "Deeper": structure(Text="String"),
    "Kind": enum("a", "b", "c"),
    "Shared": structure(Inner="Inner"),
    "Inner": structure(Text="String"),
    "Failed": error(Why="Why"),
    "Why": structure(Text="String"),
    "Unused": structure(Text="String"),
}


@pytest.fixture
def places(tmp_path: Path) -> Places:
    model: dict[str, Json] = {
        "metadata": {"apiVersion": "2026-01-02", "protocol": "json", "serviceId": "P"},
        "operations": operations(
            operation("Go", "GoRequest", None, "Failed"),
            operation("Stop", "StopRequest"),
        ),
        "shapes": SHAPES,
    }
    add_model(tmp_path, "places", model, "service-2")
    plan = plan_service(build(Source(tmp_path).load("places")))
    return Places(plan, select(plan, None))


def _shown(places: Places, name: str) -> list[str]:
    return places.shown(places.plan.service.operations[name])


def test_classes_of_one_operation_are_on_its_page(places: Places) -> None:
    assert _shown(places, "Go") == ["Own", "Shared", "Deeper", "Kind", "Inner"]
    for shape in ("Own", "Deeper", "Kind"):
        assert places.home(shape) == PagePlace("operations/go", shape)


def test_shared_classes_have_pages_with_what_only_they_use(places: Places) -> None:
    assert _shown(places, "Stop") == ["Shared", "Inner"]
    assert places.home("Shared") == PagePlace("shapes/shared")
    assert places.home("Inner") == PagePlace("shapes/shared", "Inner")
    assert places.pages == {"Shared": ["Inner"], "Why": [], "Unused": []}


def test_users_are_methods_classes_and_errors(places: Places) -> None:
    assert places.users["Shared"] == ["GoRequest", "StopRequest"]
    assert places.users["Deeper"] == ["Own"]
    assert places.users["Why"] == ["Failed"]
    assert places.users["Unused"] == []


@pytest.mark.parametrize(
    ("limit", "value", "shown"),
    [
        ("_MOST_CLASSES", 2, ["Own", "Shared"]),
        # The enum has three values, for which there is no room.
        ("_MOST_ROWS", 5, ["Own", "Shared", "Deeper", "Inner"]),
    ],
)
def test_what_does_not_fit_has_a_page_of_its_own(
    places: Places,
    monkeypatch: pytest.MonkeyPatch,
    limit: str,
    value: int,
    shown: list[str],
) -> None:
    monkeypatch.setattr(f"botosmith.site.places.{limit}", value)
    assert _shown(places, "Go") == shown
    assert places.home("Kind") == PagePlace("shapes/kind")
    assert "Kind" in places.pages
