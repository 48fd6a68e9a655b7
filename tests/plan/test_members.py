"""What the plan makes of the members of structures and errors."""

from botosmith.plan import ir
from botosmith.plan.build import build
from tests.plan.large import service
from tests.support.shapes import error, structure


def test_names_in_bodies_are_unique() -> None:
    names = {"First": "Second", "Second": "Second", "Third": "x", "Fourth": "x"}
    end = structure(**dict.fromkeys(names, "Text"))
    for member, name in names.items():
        end["members"][member]["locationName"] = name
    shapes = build(service({"End": structure(Of="Of"), "Of": end}))
    of = shapes.shapes["Of"]
    assert isinstance(of, ir.Structure)
    assert {member.wire: member.serialized for member in of.members} == {
        "First": "First",  # "Second" is the name of another member.
        "Second": "Second",
        "Third": "x",
        "Fourth": "Fourth",
    }


def test_the_message_of_an_error_is_no_member_however_it_is_written() -> None:
    names = ("message", "Message", "errorMessage", "Reason")
    refused = error(**dict.fromkeys(names, "Text"))
    made = build(service({"Refused": refused, "End": structure()}))
    members = made.errors["Refused"].members
    assert [member.wire for member in members] == ["errorMessage", "Reason"]


def test_members_of_sensitive_structures_are_sensitive() -> None:
    shapes = {
        "Of": structure(Name="Text") | {"sensitive": True},
        "Plain": structure(Name="Text", Password="Text"),
        "End": structure(A="Of", B="Plain"),
    }
    made = build(service(shapes)).shapes
    found = {
        f"{shape.name}.{member.wire}": member.sensitive
        for shape in (made["Of"], made["Plain"])
        if isinstance(shape, ir.Structure)
        for member in shape.members
    }
    assert found == {"Of.Name": True, "Plain.Name": False, "Plain.Password": True}
