"""Each kind of change: an edit of a small model, and the change that is reported."""

import pytest

from botosmith.diff.change import Kind
from botosmith.diff.compare import added, compare, removed
from botosmith.diff.severity import RULES
from tests.diff.operation_cases import OPERATION_CASES
from tests.diff.zoo_edits import (
    Case,
    Edit,
    Found,
    add_shape,
    change_operation,
    change_shape,
    change_waiter,
    changes_of,
    drop_trait,
    letters,
    member,
    members,
    operation,
    requires,
    several,
    shape,
)
from tests.support.zoo import Json, loaded, zoo

CASES: list[Case] = [
    *OPERATION_CASES,
    (
        "an optional argument",
        member("GetAnimalInput", "Fast", "String"),
        [("member-added", "GetAnimalInput.Fast", "sss")],
    ),
    (
        "a required argument",
        several(
            member("GetAnimalInput", "Fast", "String"),
            requires("GetAnimalInput", "Name", "Fast"),
        ),
        [("required-member-added", "GetAnimalInput.Fast", "bbb")],
    ),
    (
        "a member that responses are to have",
        several(member("Animal", "Age", "Integer"), requires("Animal", "Name", "Age")),
        [("member-added", "Animal.Age", "sss")],
    ),
    (
        "no argument any more",
        lambda c: members(c, "CreateAnimalInput").pop("Weight"),
        [("member-removed", "CreateAnimalInput.Weight", "bbb")],
    ),
    (
        "nothing received any more",
        lambda c: members(c, "Animal").pop("Born"),
        [("member-removed", "Animal.Born", "bbb")],
    ),
    (
        "a name in messages with the same attribute",
        lambda c: shape(c, "Place").update(
            members={"House": {"shape": "String"}, "row": {"shape": "Integer"}}
        ),
        [("member-renamed", "Place.row", "csb")],
    ),
    (
        "an argument becomes required",
        requires("CreateAnimalInput", "Name", "Token", "Weight"),
        [("member-required", "CreateAnimalInput.Weight", "bbb")],
    ),
    (
        "an argument becomes optional",
        requires("GetAnimalInput"),
        [("member-optional", "GetAnimalInput.Name", "scs")],
    ),
    (
        "what is sent and received becomes optional",
        requires("Place"),
        [("member-optional", "Place.House", "cbc")],
    ),
    (
        "a token, which botocore fills in, is not required for the caller",
        requires("CreateAnimalInput", "Name"),
        [("presence-withdrawn", "CreateAnimalInput.Token", "sss")],
    ),
    (
        "what becomes a token is no longer required of the caller",
        member("GetAnimalInput", "Name", "Name", idempotencyToken=True),
        [("member-optional", "GetAnimalInput.Name", "scs")],
    ),
    (
        "what is only received may be missing",
        requires("Animal"),
        [("presence-withdrawn", "Animal.Name", "csc")],
    ),
    (
        "what is only received is promised",
        requires("Animal", "Name", "Born"),
        [("presence-promised", "Animal.Born", "sss")],
    ),
    (
        "what was only received is now sent, so that it asks for what it requires",
        member("GetAnimalInput", "Like", "Animal"),
        [
            ("member-required", "Animal.Name", "ccs"),
            ("member-added", "GetAnimalInput.Like", "sss"),
        ],
    ),
    (
        "a variant to send",
        member("Food", "Fish", "String"),
        [("variant-added", "Food.Fish", "sss")],
    ),
    (
        "no variant any more",
        lambda c: members(c, "Food").pop("Hay"),
        [("variant-removed", "Food.Hay", "bbb")],
    ),
    (
        "a value to send",
        change_shape("Trait", enum=["tame", "shy", "wild"]),
        [("enum-value-added", "Trait.shy", "sss")],
    ),
    (
        "a value to receive",
        change_shape("Mood", enum=["glad", "sad", "angry"]),
        [("enum-value-added", "Mood.angry", "ccs")],
    ),
    (
        "no value any more",
        change_shape("Mood", enum=["glad"]),
        [("enum-value-removed", "Mood.sad", "bbb")],
    ),
    (
        "a number for a text to send",
        member("CreateAnimalInput", "Weight", "String"),
        [("retyped", "CreateAnimalInput.Weight", "bbb")],
    ),
    (
        "text to send becomes an enum: narrower for type checkers alone",
        member("CreateAnimalInput", "Name", "Trait"),
        [("retyped", "CreateAnimalInput.Name", "sbc")],
    ),
    (
        "text that is received becomes an enum, which is text",
        member("Animal", "Secret", "Mood"),
        [("retyped", "Animal.Secret", "ssc")],
    ),
    (
        "an enum that is received becomes text",
        member("Animal", "Mood", "String"),
        [("retyped", "Animal.Mood", "cbc")],
    ),
    (
        "a whole number to send may be any number",
        several(
            add_shape("Float", {"type": "float"}),
            member("CreateAnimalInput", "Weight", "Float"),
        ),
        [("retyped", "CreateAnimalInput.Weight", "ssb")],
    ),
    (
        "a larger number, which Python does not tell apart",
        change_shape("Integer", type="long"),
        [("wire-type-changed", "Integer", "ssc")],
    ),
    (
        "a list may hold nothings",
        change_shape("Animals", sparse=True),
        [("retyped", "Animals", "cbc")],
    ),
    (
        "a list of something else",
        change_shape("Animals", member={"shape": "String"}),
        [("retyped", "Animals.member", "bbb")],
    ),
    (
        "a map with other keys",
        change_shape("Labels", key={"shape": "Trait"}),
        [("retyped", "Labels.key", "ssc")],
    ),
    (
        "a structure becomes a union",
        change_shape("Place", union=True, required=[]),
        [("retyped", "Place", "bbc")],
    ),
    (
        "a shape of another name and the same content",
        several(
            add_shape("Text", {"type": "string"}), member("Place", "House", "Text")
        ),
        [],
    ),
    (
        "a shape of another name with a constraint",
        several(
            add_shape("Text", {"type": "string", "min": 1}),
            member("Place", "House", "Text"),
        ),
        [("min-raised", "Place.House", "bsb")],
    ),
    ("a higher minimum", change_shape("Name", min=2), [("min-raised", "Name", "bsb")]),
    (
        "a lower minimum",
        change_shape("Name", min=0),
        [("constraint-loosened", "Name", "sss")],
    ),
    ("a lower maximum", change_shape("Name", max=9), [("max-lowered", "Name", "ssb")]),
    ("no maximum", drop_trait("Name", "max"), [("constraint-loosened", "Name", "sss")]),
    (
        "another pattern",
        change_shape("Name", pattern=".+"),
        [("pattern-changed", "Name", "ssc")],
    ),
    (
        "no pattern",
        drop_trait("Name", "pattern"),
        [("constraint-loosened", "Name", "sss")],
    ),
    (
        "another name in messages",
        member("Place", "Row", "Integer", locationName="row"),
        [("serialization-changed", "Place.Row", "ssb")],
    ),
    (
        "the name in messages that goes without saying",
        member("Place", "Row", "Integer", locationName="Row"),
        [],
    ),
    (
        "another form of timestamps",
        change_shape("Timestamp", timestampFormat="iso8601"),
        [("serialization-changed", "Timestamp", "ssb")],
    ),
    (
        "a secret",
        member("Animal", "Secret", "String", sensitive=True),
        [("sensitivity-changed", "Animal.Secret", "css")],
    ),
    (
        "a deprecated member",
        member("Place", "Row", "Integer", deprecated=True),
        [("deprecated", "Place.Row", "sss")],
    ),
    (
        "a trait that nothing reads",
        member("Place", "Row", "Integer", box=True),
        [("trait-changed", "Place.Row", "sss")],
    ),
    (
        "a shape that is in no message",
        several(lambda c: members(c, "Unused").pop("Old")),
        [("member-removed", "Unused.Old", "bbs")],
    ),
    (
        "documentation",
        several(
            change_shape("Place", documentation="A place.", deprecatedMessage="No."),
            member("Place", "Row", "Integer", documentation="A row."),
            change_operation("CloseZoo", documentation="Closes it."),
            change_waiter(description="Waits."),
            lambda c: c["service"].update(documentation="A zoo."),
        ),
        [],
    ),
    (
        "the order of everything",
        lambda c: [
            c["service"].update({part: dict(reversed(c["service"][part].items()))})
            for part in ("operations", "shapes")
        ],
        [],
    ),
]


@pytest.mark.parametrize(
    ("edit", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_edit_is_reported_once_with_its_severities(
    edit: Edit, expected: list[Found]
) -> None:
    reported = [(c.kind.value, c.where, letters(c)) for c in changes_of(edit)]
    assert sorted(reported) == sorted(expected)


REVERSED: list[tuple[str, Edit, list[Found]]] = [
    (
        "paginator",
        lambda c: c["paginators"].clear(),
        [("paginator-added", "ListAnimals", "sss")],
    ),
    (
        "page size",
        lambda c: c["paginators"]["ListAnimals"].pop("limit_key"),
        [("paginator-limit-added", "ListAnimals", "sss")],
    ),
    (
        "waiter",
        lambda c: c["waiters"].clear(),
        [("waiter-added", "AnimalAwake", "sss")],
    ),
    (
        "deprecation",
        change_shape("Place", deprecated=True),
        [("undeprecated", "Place", "sss")],
    ),
    (
        "a received variant",
        several(
            change_shape("Place", union=True, required=[]),
            lambda c: members(c, "Place").pop("Row"),
        ),
        [("retyped", "Place", "bbb")],
    ),
]


@pytest.mark.parametrize(
    ("edit", "expected"),
    [case[1:] for case in REVERSED],
    ids=[case[0] for case in REVERSED],
)
def test_reversed_edit_is_reported_with_its_severities(
    edit: Edit, expected: list[Found]
) -> None:
    reported = [
        (c.kind.value, c.where, letters(c)) for c in changes_of(edit, reverse=True)
    ]
    assert sorted(reported) == sorted(expected)


def test_cases_cover_every_kind_of_change() -> None:
    shown = {kind for _, _, expected in CASES + REVERSED for kind, _, _ in expected}
    assert shown == {kind.value for kind in Kind} - {"service-added", "service-removed"}


def test_every_kind_of_change_but_retyped_has_a_severity_rule() -> None:
    assert set(RULES) == set(Kind) - {Kind.RETYPED}


def test_equal_models_have_no_changes() -> None:
    assert compare(loaded(zoo()), loaded(zoo())) == ()


def test_change_names_operations_and_python_names() -> None:
    (change,) = changes_of(member("Place", "Row", "String"))
    assert change.operations == ("CreateAnimal", "GetAnimal", "ListAnimals")
    assert change.python == ("Place.row",)
    assert (change.old, change.new) == ("int", "str")


def test_change_of_a_shared_request_is_reported_once() -> None:
    def share(content: Json) -> None:
        operation(content, "CloseZoo")["input"] = {"shape": "GetAnimalInput"}

    old, new = zoo(), zoo()
    share(old)
    share(new)
    members(new, "GetAnimalInput")["Fast"] = {"shape": "String"}
    (change,) = compare(loaded(old), loaded(new))
    assert change.operations == ("CloseZoo", "GetAnimal")
    assert change.python == ("CloseZooRequest.fast", "GetAnimalRequest.fast")


def test_change_of_a_list_names_the_members_that_use_it() -> None:
    (change,) = changes_of(change_shape("Animals", sparse=True))
    assert change.python == ("ListAnimalsResponse.animals",)


def test_added_and_removed_services() -> None:
    models = loaded(zoo())
    assert [letters(change) for change in added(models)] == ["sss"]
    assert [letters(change) for change in removed(models)] == ["bbb"]
