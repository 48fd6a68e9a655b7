"""The size of a model's graph is no limit; only lists and maps nest in types."""

from collections.abc import Callable

import pytest

from botosmith.diff.compare import compare
from botosmith.emit.service import service_files
from botosmith.errors import BotosmithError
from botosmith.models.check import check_model
from botosmith.models.source import ServiceModels
from tests.plan.large import chain, service
from tests.support.shapes import Json, enum, list_of, map_of, structure, union
from tests.support.sweeps import mostly_slow


def nested_lists(levels: int, last: str) -> ServiceModels:
    """A service with lists that each hold the next one, and the last a given shape."""
    shapes = {"Enum": enum("a"), "End": structure(First="List0")}
    for level in range(levels):
        item = f"List{level + 1}" if level < levels - 1 else last
        shapes[f"List{level}"] = list_of(item)
    return service(shapes)


@pytest.mark.parametrize("length", mostly_slow([200, 1500, 5000], [200]))
@pytest.mark.parametrize("kind", [structure, union], ids=["structures", "unions"])
def test_a_long_chain_is_generated(length: int, kind: Callable[..., Json]) -> None:
    models = chain(length, kind=kind)
    check_model(models.service, "large")
    files = service_files(models, None)
    modules = [text for path, text in files.items() if path.endswith(".py")]
    for text in modules:
        compile(text, "module", "exec")
    stub = files["large/structures.pyi"]
    last = f"Level{length - 1}"
    found = f"{last}(Structure):" if kind is structure else f"{last}Inner("
    assert f"class {found}" in stub


def test_a_change_at_the_end_of_a_long_chain_is_found() -> None:
    changes = compare(chain(1500), chain(1500, last="Number"))
    assert [change.where for change in changes] == ["Level1499.Inner"]


def test_a_long_chain_in_place_of_another_is_compared_to_its_end() -> None:
    old, new = chain(1500), chain(1500, last="Number")
    for name in [name for name in new.service["shapes"] if name.startswith("Level")]:
        new.service["shapes"][f"New{name}"] = new.service["shapes"].pop(name)
    for shape in new.service["shapes"].values():
        for member in shape.get("members", {}).values():
            if member["shape"].startswith("Level"):
                member["shape"] = f"New{member['shape']}"
    (retyped,) = (c for c in compare(old, new) if c.where == "End.First")
    assert retyped.kind.value == "retyped"
    assert retyped.axes.wire.name == "BREAKING"


@pytest.mark.parametrize("levels", [33, 900, 20_000])
def test_deeply_nested_lists_are_one_error(levels: int) -> None:
    models = nested_lists(levels, "Text")
    with pytest.raises(
        BotosmithError, match=r"^x: shapes\.List\d+: nested too deeply$"
    ):
        check_model(models.service, "x")


@pytest.mark.parametrize("levels", [8, 9])
def test_maps_with_enums_as_keys_may_nest_less_deeply(levels: int) -> None:
    shapes = {"Enum": enum("a"), "End": structure(First="Map0")}
    for level in range(levels):
        value = f"Map{level + 1}" if level < levels - 1 else "Text"
        shapes[f"Map{level}"] = map_of(value, "Enum")
    models = service(shapes)
    if levels > 8:
        with pytest.raises(BotosmithError, match=r"shapes\.Map0: nested too deeply$"):
            check_model(models.service, "x")
    else:
        check_model(models.service, "x")
        assert max(map(len, service_files(models, None).values())) < 100_000


@pytest.mark.parametrize("trait", ["union", "eventstream"])
def test_a_union_has_as_many_variants_as_python_can_compile(trait: str) -> None:
    def variants(count: int) -> ServiceModels:
        members = {f"Variant{number}": "Text" for number in range(count)}
        shape = structure(**members) | {trait: True}
        return service({"Union": shape, "End": structure(First="Union")})

    models = variants(1000)
    check_model(models.service, "x")
    for path, text in service_files(models, None).items():
        compile(text, path, "exec")
    with pytest.raises(BotosmithError, match=r"^x: shapes\.Union: a union of more"):
        check_model(variants(1001).service, "x")


def test_32_nested_lists_are_generated() -> None:
    models = nested_lists(32, "Enum")
    check_model(models.service, "x")
    for path, text in service_files(models, None).items():
        compile(text, path, "exec")
