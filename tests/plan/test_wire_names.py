"""Members of a structure have names of their own in bodies."""

from botosmith.plan import ir
from botosmith.plan.build import build
from tests.plan.large import service, structure


def test_names_in_bodies_are_unique() -> None:
    names = {"First": "Second", "Second": "Second", "Third": "x", "Fourth": "x"}
    end = structure(dict.fromkeys(names, "Text"))
    for member, name in names.items():
        end["members"][member]["locationName"] = name
    shapes = build(
        service({"End": structure({"Of": "Of"}), "Of": end}, [("End", "End")])
    )
    of = shapes.shapes["Of"]
    assert isinstance(of, ir.Structure)
    assert {member.wire: member.serialized for member in of.members} == {
        "First": "First",  # "Second" is the name of another member.
        "Second": "Second",
        "Third": "x",
        "Fourth": "Fourth",
    }
