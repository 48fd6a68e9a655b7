"""The members of classes, and annotations with classes of modules not yet loaded."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from importlib import import_module
from pathlib import Path
from shutil import copytree
from types import ModuleType
from typing import Any

import pytest
from attrs import field, frozen

from botosmith import runtime
from botosmith.runtime.convert.api import from_dict, to_dict
from botosmith.runtime.convert.members import members
from botosmith.runtime.shapes import redacted, wire
from botosmith_tools.importable import importable
from tests.runtime.sample import GetThingRequest, GetThingResponse, ShadeSecret, Thing

# A package with the layout of generated ones, written for these tests.
PACKAGE = {
    "__init__.py": "",
    "zoo/__init__.py": """
from .._runtime.lazy import lazy_package

__getattr__, __dir__ = lazy_package(
    __name__,
    '''
cage: Cage
shapes.animal: Animal Diet
shapes.warning: Warning
''',
)
""",
    "zoo/cage.py": """
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import field, frozen

from .._runtime.shapes import wire
from .._runtime.streams.bodies import StreamingBody

if TYPE_CHECKING:
    from .shapes.animal import Animal, Diet
    from .shapes.warning import Warning


@frozen(kw_only=True)
class Cage:
    animals: Sequence[Animal] | None = field(default=None, metadata=wire("Animals"))
    diet: Diet | None = field(default=None, metadata=wire("Diet"))
    warning: Warning | None = field(default=None, metadata=wire("Warning"))
    film: StreamingBody | None = field(default=None, metadata=wire("Film"))
    # MORE
""",
    "zoo/shapes/__init__.py": "",
    "zoo/shapes/animal.py": """
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen

from ..._runtime.shapes import Variant, wire
from ..._runtime.unions import UnknownVariant

if TYPE_CHECKING:
    from ..cage import Cage


@frozen
class DietMeat(Variant):
    value: int = field(metadata=wire("Meat"))


@frozen
class DietPlants(Variant):
    value: str = field(metadata=wire("Plants"))


Diet: TypeAlias = DietMeat | DietPlants | UnknownVariant


@frozen(kw_only=True)
class Animal:
    cage: Cage | None = field(default=None, metadata=wire("Cage"))
    diet: Diet | None = field(default=None, metadata=wire("Diet"))
""",
    "zoo/shapes/warning.py": """
from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class Warning:
    text: str | None = field(default=None, metadata=wire("Text"))
""",
}


@pytest.fixture
def package(tmp_path: Path) -> Iterator[Callable[[str], ModuleType]]:
    """Writes the package with the given name, and a field more in `Cage`."""

    def make(name: str, more: str = "") -> ModuleType:
        root = tmp_path.joinpath(*name.split("."))
        for path, text in PACKAGE.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text.replace("# MORE", more))
        copytree(Path(str(runtime.__file__)).parent, root / "_runtime")
        return import_module(f"{name}.zoo")

    with importable(tmp_path):
        yield make


@pytest.mark.parametrize("name", ["zoo_sdk", "vendor.sdk"])
def test_annotations_resolve_to_classes_of_modules_that_are_not_loaded(
    package: Callable[[str], ModuleType], name: str
) -> None:
    zoo = package(name)
    convert = import_module(f"{name}._runtime.convert.api")
    cage: Any = zoo.Cage
    assert f"{name}.zoo.shapes.animal" not in sys.modules
    data = {
        "Animals": [{"Cage": {"Diet": {"Plants": "grass"}}, "Diet": {"Meat": 3}}],
        "Warning": {"Text": "bites"},
        "Film": object(),
    }
    made = convert.from_dict(cage, data)
    assert f"{name}.zoo.shapes.animal" in sys.modules
    assert type(made.animals[0]) is zoo.Animal
    assert type(made.animals[0].cage) is zoo.Cage
    assert type(made.warning) is zoo.Warning
    assert convert.to_dict(made) == data


def test_annotation_with_an_unknown_name_is_a_name_error(
    package: Callable[..., ModuleType],
) -> None:
    zoo = package("zoo_sdk", more="lost: Lost | None = None")
    convert = import_module("zoo_sdk._runtime.convert.api")
    with pytest.raises(NameError, match="'Lost' is neither in the module nor"):
        convert.from_dict(zoo.Cage, {})


def test_lazy_package_loads_modules_on_access(
    package: Callable[[str], ModuleType],
) -> None:
    zoo = package("zoo_sdk")
    assert zoo.__all__ == ["Animal", "Cage", "Diet", "Warning"]
    assert set(zoo.__all__) < set(dir(zoo))
    assert "zoo_sdk.zoo.cage" not in sys.modules
    cage = zoo.Cage
    assert vars(zoo)["Cage"] is cage
    for other in ("Cagd", "Anim", "shapes", "Animal Diet", "Cage\n", ""):
        with pytest.raises(AttributeError, match=r"'zoo_sdk\.zoo' has no attr"):
            getattr(zoo, other)
    with pytest.raises(ImportError, match="cannot import 'Cagd' from"):
        exec("from zoo_sdk.zoo import Cagd")


def test_members_of_generated_classes() -> None:
    found = {member.name: member for member in members(Thing)}
    time = found["time"]
    assert (time.wire, time.serialized, time.type) == ("Time", "when", datetime)
    assert not time.sensitive
    assert not time.required
    assert found["texts"].type == Sequence[str | None]
    assert found["credentials"].sensitive
    assert [member.required for member in members(GetThingRequest)] == [True, False]
    assert [member.name for member in members(GetThingResponse)] == ["thing", "things"]
    assert members(ShadeSecret)[0].sensitive
    assert members(Thing) is members(Thing)


def test_repr_redacts_sensitive_members() -> None:
    assert repr(ShadeSecret("hunter2")) == "ShadeSecret(value=***)"
    assert "credentials=None" in repr(Thing())
    assert redacted("") == "***"


@frozen(kw_only=True)
class Longer(Thing):
    """A user's subclass of a generated class, with a member and a field of its own."""

    more: Mapping[str, Longer] | None = field(default=None, metadata=wire("More"))
    seen: list[str] = field(factory=list[str])
    score: int = 7


def test_subclasses_by_users_are_converted() -> None:
    data = {"Text": "x", "Parts": [{"Text": "y"}], "More": {"k": {"Whole": 1}}}
    made = from_dict(Longer, data)
    assert made == Longer(
        text="x", parts=[Thing(text="y")], more={"k": Longer(whole=1)}
    )
    assert (made.seen, made.score) == ([], 7)
    assert made.seen is not from_dict(Longer, data).seen
    assert to_dict(made) == data


def test_user_classes_without_slots_are_converted() -> None:
    @frozen(slots=False)
    class Loose:
        text: object = field(default=None, metadata=wire("Text"))

    made = from_dict(Loose, {"Text": 5})
    assert type(made) is Loose
    assert made == Loose(5)
    with pytest.raises(AttributeError):
        made.text = 6  # type: ignore[misc]  # what is tested
