"""What the plan makes of the members of structures and errors."""

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


def test_the_message_of_an_error_is_no_member_however_it_is_written() -> None:
    names = ("message", "Message", "errorMessage", "Reason")
    error = structure(dict.fromkeys(names, "Text"), exception=True)
    made = build(service({"Refused": error, "End": structure({})}, [("End", "End")]))
    members = made.errors["Refused"].members
    assert [member.wire for member in members] == ["errorMessage", "Reason"]
