"""The imports of generated modules."""

import pytest

from botosmith.emit.imports import Imports


def test_a_name_that_comes_after_the_imports_is_an_error() -> None:
    imports = Imports("shapes.x")
    imports.library("attrs", "field")
    imports.local_type("shapes.y", "Y")
    assert imports.run_time() == [
        ["from typing import TYPE_CHECKING"],
        ["from attrs import field"],
    ]
    assert imports.library("attrs", "field") == "field"
    with pytest.raises(RuntimeError, match="'frozen' comes after the imports"):
        imports.library("attrs", "frozen")
    with pytest.raises(RuntimeError, match="'Z' comes after the imports"):
        imports.local_type("shapes.y", "Z")


def test_a_class_that_is_imported_at_run_time_is_not_imported_for_type_checkers() -> (
    None
):
    imports = Imports("shapes.x")
    imports.local("shapes.y", "Color")
    imports.local_type("shapes.y", "Color")
    assert imports.run_time() == [["from ..shapes.y import Color"]]
    assert imports.typing() == []
