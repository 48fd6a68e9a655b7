"""Each kind of change: an edit of a small model, and the change that is reported."""

import pytest

from botosmith.diff.change import ChangeKind, Severity
from botosmith.diff.compare import added, compare, removed
from botosmith.diff.severity import RULES, axes
from botosmith.diff.wording import sentence
from tests.diff.zoo_edits import (
    Cases,
    Edit,
    Found,
    add_shape,
    change_operation,
    change_paginator,
    change_shape,
    change_waiter,
    changes_of,
    letters,
    member,
    members,
    operation,
    requires,
    several,
    shape,
)
from tests.support.shapes import Json
from tests.support.zoo import loaded, zoo

CASES: Cases = {
    "protocol changed": (
        lambda c: c["service"]["metadata"].update(protocol="rest-json"),
        [("service-trait-changed", "metadata", "ssc")],
    ),
    "service id changed, and with it the name of the client": (
        lambda c: c["service"]["metadata"].update(serviceId="Zoos"),
        [
            ("name-changed", "metadata", "bbs"),
            ("service-trait-changed", "metadata", "ssc"),
        ],
    ),
    "operation added": (
        lambda c: c["service"]["operations"].update(
            OpenZoo={"name": "OpenZoo", "http": {}}
        ),
        [("operation-added", "OpenZoo", "sss")],
    ),
    "operation removed": (
        lambda c: c["service"]["operations"].pop("CloseZoo"),
        [("operation-removed", "CloseZoo", "bbb")],
    ),
    "operation deprecated": (
        change_operation("CloseZoo", deprecated=True),
        [("operation-deprecated", "CloseZoo", "scs")],
    ),
    "HTTP path of an operation changed": (
        change_operation("CloseZoo", http={"method": "POST", "requestUri": "/close"}),
        [("operation-binding-changed", "CloseZoo", "ssb")],
    ),
    "HTTP status of an operation changed": (
        change_operation(
            "CloseZoo", http={"method": "POST", "requestUri": "/", "responseCode": 202}
        ),
        [("operation-trait-changed", "CloseZoo", "sss")],
    ),
    "error of another operation added to an operation": (
        lambda c: operation(c, "GetAnimal")["errors"].append({"shape": "ZooFull"}),
        [("operation-error-added", "GetAnimal.ZooFull", "csc")],
    ),
    "operation says what has failed": (
        lambda c: operation(c, "GetAnimal").update(failures={"Animal": True}),
        [("failures-added", "GetAnimal", "css")],
    ),
    "error removed from an operation": (
        lambda c: operation(c, "GetAnimal")["errors"].clear(),
        [("operation-error-removed", "GetAnimal.NotFound", "ssc")],
    ),
    "error added": (
        add_shape("Asleep", {"type": "structure", "members": {}, "exception": True}),
        [("error-added", "Asleep", "sss")],
    ),
    "error removed": (
        several(
            lambda c: operation(c, "CreateAnimal")["errors"].pop(0),
            lambda c: c["service"]["shapes"].pop("ZooFull"),
        ),
        [("error-removed", "ZooFull", "bbb")],
    ),
    "error code changed": (
        change_shape("NotFound", error={"code": "Gone", "httpStatusCode": 404}),
        [("error-code-changed", "NotFound", "bsb")],
    ),
    "member of an error removed": (
        lambda c: members(c, "NotFound").pop("Kind"),
        [("member-removed", "NotFound.Kind", "bbb")],
    ),
    "message of an error removed": (
        lambda c: members(c, "NotFound").pop("Message"),
        [("member-removed", "NotFound.Message", "ssb")],
    ),
    "paginator removed": (
        lambda c: c["paginators"].clear(),
        [("paginator-removed", "ListAnimals", "bbs")],
    ),
    "result key added to a paginator": (
        change_paginator(result_key=["Animals", "Next"]),
        [("paginator-result-added", "ListAnimals", "sss")],
    ),
    "first result key of a paginator changed": (
        change_paginator(result_key=["Next", "Animals"]),
        [("paginator-result-changed", "ListAnimals", "bbs")],
    ),
    "limit key of a paginator removed": (
        lambda c: c["paginators"]["ListAnimals"].pop("limit_key"),
        [("paginator-limit-removed", "ListAnimals", "bss")],
    ),
    "paginator ends by another member": (
        several(
            add_shape("Boolean", {"type": "boolean"}),
            member("ListAnimalsOutput", "More", "Boolean"),
            change_paginator(more_results="More"),
        ),
        [
            ("member-added", "ListAnimalsOutput.More", "sss"),
            ("paginator-changed", "ListAnimals", "css"),
        ],
    ),
    "waiter removed": (
        lambda c: c["waiters"].clear(),
        [("waiter-removed", "AnimalAwake", "bbs")],
    ),
    "operation of a waiter changed": (
        change_waiter(operation="ListAnimals"),
        [("waiter-operation-changed", "AnimalAwake", "bbs")],
    ),
    "waiter may end with an error": (
        change_waiter(
            acceptors=[{"matcher": "error", "expected": "X", "state": "success"}]
        ),
        [("waiter-result-optional", "AnimalAwake", "cbs")],
    ),
    "delay of a waiter changed": (
        change_waiter(delay=9),
        [("waiter-changed", "AnimalAwake", "css")],
    ),
    "structure added": (
        add_shape("Fence", {"type": "structure", "members": {}}),
        [("class-added", "Fence", "sss")],
    ),
    "structure removed": (
        lambda c: c["service"]["shapes"].pop("Unused"),
        [("class-removed", "Unused", "bbs")],
    ),
    "class name taken by an added shape": (
        lambda c: c["service"].update(
            shapes={"place": {"type": "structure", "members": {}}}
            | c["service"]["shapes"]
        ),
        [("class-added", "place", "sss"), ("name-changed", "Place", "bbs")],
    ),
    "field name taken by an added member": (
        lambda c: shape(c, "Place").update(
            members={"house": {"shape": "String"}} | members(c, "Place")
        ),
        [
            ("member-added", "Place.house", "sss"),
            ("name-changed", "Place.House", "bbs"),
        ],
    ),
    "request shape renamed": (
        several(
            lambda c: c["service"]["shapes"].update(
                GetAnimalRequest=c["service"]["shapes"].pop("GetAnimalInput")
            ),
            change_operation("GetAnimal", input={"shape": "GetAnimalRequest"}),
        ),
        [],
    ),
    "request removed": (
        lambda c: operation(c, "GetAnimal").pop("input"),
        [
            ("member-removed", "GetAnimalInput.Name", "bbb"),
            # A shape that is not a request has its own class.
            ("class-added", "GetAnimalInput", "sss"),
        ],
    ),
    "operation uses HTTP/2, which botocore does not support": (
        several(
            add_shape(
                "Roars",
                {
                    "type": "structure",
                    "eventstream": True,
                    "members": {"Roar": {"shape": "Unused"}},
                },
            ),
            member("GetAnimalInput", "Roars", "Roars"),
            lambda c: c["waiters"].clear(),
        ),
        [
            ("operation-removed", "GetAnimal", "bbb"),
            ("waiter-removed", "AnimalAwake", "bbs"),
            ("class-added", "Roars", "sss"),
        ],
    ),
    "optional member of a request added": (
        member("GetAnimalInput", "Fast", "String"),
        [("member-added", "GetAnimalInput.Fast", "sss")],
    ),
    "required member of a request added": (
        several(
            member("GetAnimalInput", "Fast", "String"),
            requires("GetAnimalInput", "Name", "Fast"),
        ),
        [("required-member-added", "GetAnimalInput.Fast", "bbb")],
    ),
    "member of a request removed": (
        lambda c: members(c, "CreateAnimalInput").pop("Weight"),
        [("member-removed", "CreateAnimalInput.Weight", "bbb")],
    ),
    "member renamed, with the same attribute": (
        lambda c: shape(c, "Place").update(
            members={"House": {"shape": "String"}, "row": {"shape": "Integer"}}
        ),
        [("member-renamed", "Place.row", "csb")],
    ),
    "member of a request becomes required": (
        requires("CreateAnimalInput", "Name", "Token", "Weight"),
        [("member-required", "CreateAnimalInput.Weight", "bbb")],
    ),
    "member of a request becomes optional": (
        requires("GetAnimalInput"),
        [("member-optional", "GetAnimalInput.Name", "scs")],
    ),
    "member in both directions becomes optional": (
        requires("Place"),
        [("member-optional", "Place.House", "cbc")],
    ),
    "idempotency token becomes optional": (
        requires("CreateAnimalInput", "Name"),
        [("presence-withdrawn", "CreateAnimalInput.Token", "sss")],
    ),
    "member of a response becomes optional": (
        requires("Animal"),
        [("presence-withdrawn", "Animal.Name", "cbc")],
    ),
    "member of a response becomes required": (
        requires("Animal", "Name", "Born"),
        [("presence-promised", "Animal.Born", "css")],
    ),
    "member of a received structure is listed as always present": (
        member("Animal", "Born", "Timestamp", present=True),
        [("presence-promised", "Animal.Born", "css")],
    ),
    "member that the model requires is listed as sometimes absent": (
        member("Animal", "Name", "Name", present=False),
        [("presence-withdrawn", "Animal.Name", "cbc")],
    ),
    "member of the response of an operation is listed as always present": (
        change_operation("GetAnimal", present={"Animal": True}),
        [("presence-promised", "GetAnimalOutput.Animal", "css")],
    ),
    "member in both directions is listed as always present": (
        member("Place", "Row", "Integer", present=True),
        [("presence-promised", "Place.Row", "cbs")],
    ),
    "token of pages becomes required": (requires("ListAnimalsOutput", "Next"), []),
    "idempotency token in both directions becomes required": (
        several(
            member("Place", "Row", "Integer", idempotencyToken=True),
            requires("Place", "House", "Row"),
        ),
        [
            ("presence-promised", "Place.Row", "cbs"),
            ("trait-changed", "Place.Row", "sss"),
        ],
    ),
    "list of a response becomes required": (
        requires("ListAnimalsOutput", "Animals"),
        [],
    ),
    "member of an error becomes required": (
        requires("NotFound", "Kind"),
        [("presence-promised", "NotFound.Kind", "sss")],
    ),
    "received structure is also sent now, with its required members": (
        member("GetAnimalInput", "Like", "Animal"),
        [
            ("member-required", "Animal.Name", "ccs"),
            ("member-added", "GetAnimalInput.Like", "sss"),
        ],
    ),
    "variant of a sent union added": (
        member("Food", "Fish", "String"),
        [("variant-added", "Food.Fish", "sss")],
    ),
    "variant of a union removed": (
        lambda c: members(c, "Food").pop("Hay"),
        [("variant-removed", "Food.Hay", "bbb")],
    ),
    "value of a sent enum added": (
        change_shape("Trait", enum=["tame", "shy", "wild"]),
        [("enum-value-added", "Trait.shy", "sss")],
    ),
    "value of a received enum added": (
        change_shape("Mood", enum=["glad", "sad", "angry"]),
        [("enum-value-added", "Mood.angry", "ccs")],
    ),
    "value of an enum removed": (
        change_shape("Mood", enum=["glad"]),
        [("enum-value-removed", "Mood.sad", "bbb")],
    ),
    "sent integer becomes a string": (
        member("CreateAnimalInput", "Weight", "String"),
        [("retyped", "CreateAnimalInput.Weight", "bbb")],
    ),
    "sent string becomes an enum": (
        member("CreateAnimalInput", "Name", "Trait"),
        [("retyped", "CreateAnimalInput.Name", "sbc")],
    ),
    "received string becomes an enum": (
        member("Animal", "Secret", "Mood"),
        [("retyped", "Animal.Secret", "ssc")],
    ),
    "sent integer becomes a float": (
        several(
            add_shape("Float", {"type": "float"}),
            member("CreateAnimalInput", "Weight", "Float"),
        ),
        [("retyped", "CreateAnimalInput.Weight", "ssb")],
    ),
    "integer becomes a long": (
        change_shape("Integer", type="long"),
        [("wire-type-changed", "Integer", "ssc")],
    ),
    "list becomes sparse": (
        change_shape("Animals", sparse=True),
        [("retyped", "Animals", "cbc")],
    ),
    "item type of a list changed": (
        change_shape("Animals", member={"shape": "String"}),
        [("retyped", "Animals.member", "bbb")],
    ),
    "sent list becomes a document": (
        several(
            add_shape("Any", {"type": "structure", "document": True, "members": {}}),
            member("CreateAnimalInput", "Traits", "Any"),
        ),
        [("retyped", "CreateAnimalInput.Traits", "ssb")],
    ),
    "structure becomes a union": (
        change_shape("Place", union=True, required=[]),
        [("retyped", "Place", "bbc")],
    ),
    "shape replaced by one with a constraint": (
        several(
            add_shape("Text", {"type": "string", "min": 1}),
            member("Place", "House", "Text"),
        ),
        [("min-raised", "Place.House", "bsb")],
    ),
    "minimum raised": (change_shape("Name", min=2), [("min-raised", "Name", "bsb")]),
    "minimum lowered": (
        change_shape("Name", min=0),
        [("constraint-loosened", "Name", "sss")],
    ),
    "maximum lowered": (change_shape("Name", max=9), [("max-lowered", "Name", "ssb")]),
    "pattern changed": (
        change_shape("Name", pattern=".+"),
        [("pattern-changed", "Name", "ssc")],
    ),
    "wire name changed": (
        member("Place", "Row", "Integer", locationName="row"),
        [("serialization-changed", "Place.Row", "ssb")],
    ),
    "member becomes sensitive": (
        member("Animal", "Secret", "String", sensitive=True),
        [("sensitivity-changed", "Animal.Secret", "css")],
    ),
    "member deprecated": (
        member("Place", "Row", "Integer", deprecated=True),
        [("deprecated", "Place.Row", "sss")],
    ),
    "trait without effect changed": (
        member("Place", "Row", "Integer", box=True),
        [("trait-changed", "Place.Row", "sss")],
    ),
    "member of an unused shape removed": (
        several(lambda c: members(c, "Unused").pop("Old")),
        [("member-removed", "Unused.Old", "bbs")],
    ),
    "key type of a map changed": (
        change_shape("Labels", key={"shape": "Trait"}),
        [("retyped", "Labels.key", "ssc")],
    ),
    "sent map becomes a document": (
        several(
            add_shape("Any", {"type": "structure", "document": True, "members": {}}),
            member("CreateAnimalInput", "Labels", "Any"),
        ),
        [("retyped", "CreateAnimalInput.Labels", "ssb")],
    ),
    "pattern removed": (
        lambda c: shape(c, "Name").pop("pattern"),
        [("constraint-loosened", "Name", "sss")],
    ),
    "root element of an input changed": (
        change_operation(
            "GetAnimal", input={"shape": "GetAnimalInput", "locationName": "Get"}
        ),
        [("operation-binding-changed", "GetAnimal", "ssb")],
    ),
    "HTTP status of an error changed": (
        change_shape("NotFound", error={"code": "NotFound", "httpStatusCode": 410}),
        [("trait-changed", "NotFound", "sss")],
    ),
    "limit key of a paginator changed": (
        several(
            member("ListAnimalsInput", "Page", "Integer"),
            change_paginator(limit_key="Page"),
        ),
        [
            ("member-added", "ListAnimalsInput.Page", "sss"),
            ("paginator-changed", "ListAnimals", "css"),
        ],
    ),
    "output token of a paginator changed": (
        change_paginator(output_token="Animals[-1].Name"),
        [("paginator-changed", "ListAnimals", "css")],
    ),
    "enum member name taken by an added value": (
        lambda c: shape(c, "Mood").update(enum=["Glad", "glad", "sad"]),
        [
            ("enum-value-added", "Mood.Glad", "ccs"),
            ("name-changed", "Mood.glad", "bbs"),
        ],
    ),
    "documentation changed": (
        several(
            change_shape("Place", documentation="A place.", deprecatedMessage="No."),
            member("Place", "Row", "Integer", documentation="A row."),
            change_operation("CloseZoo", documentation="Closes it."),
            change_waiter(description="Waits."),
            lambda c: c["service"].update(documentation="A zoo."),
        ),
        [],
    ),
    "order of operations and shapes changed": (
        lambda c: [
            c["service"].update({part: dict(reversed(c["service"][part].items()))})
            for part in ("operations", "shapes")
        ],
        [],
    ),
}


# Changes from the edited model to the other one.
REVERSED: Cases = {
    "member of an error becomes optional": (
        requires("NotFound", "Kind"),
        [("presence-withdrawn", "NotFound.Kind", "csc")],
    ),
    "structure is only received now, with its required members": (
        member("GetAnimalInput", "Like", "Animal"),
        [
            ("member-optional", "Animal.Name", "sss"),
            ("member-removed", "GetAnimalInput.Like", "bbb"),
        ],
    ),
    "operation no longer says what has failed": (
        lambda c: operation(c, "GetAnimal").update(failures={"Animal": True}),
        [("failures-removed", "GetAnimal", "bbs")],
    ),
    "paginator added": (
        lambda c: c["paginators"].clear(),
        [("paginator-added", "ListAnimals", "sss")],
    ),
    "limit key added": (
        lambda c: c["paginators"]["ListAnimals"].pop("limit_key"),
        [("paginator-limit-added", "ListAnimals", "sss")],
    ),
    "waiter added": (
        lambda c: c["waiters"].clear(),
        [("waiter-added", "AnimalAwake", "sss")],
    ),
    "deprecation removed": (
        change_shape("Place", deprecated=True),
        [("undeprecated", "Place", "sss")],
    ),
    "union becomes a structure with another member": (
        several(
            change_shape("Place", union=True, required=[]),
            lambda c: members(c, "Place").pop("Row"),
        ),
        [("retyped", "Place", "bbb")],
    ),
}


@pytest.mark.parametrize(
    ("edit", "expected", "reverse"),
    [
        pytest.param(*case, cases is REVERSED, id=name)
        for cases in (CASES, REVERSED)
        for name, case in cases.items()
    ],
)
def test_edit_is_reported_once_with_its_severities(
    edit: Edit, expected: list[Found], reverse: bool
) -> None:
    changes = changes_of(edit, reverse=reverse)
    reported = [(c.kind.value, c.where, letters(c)) for c in changes]
    assert sorted(reported) == sorted(expected)


def test_every_kind_of_change_has_a_sentence() -> None:
    cases = [
        (edit, cases is REVERSED)
        for cases in (CASES, REVERSED)
        for edit, _ in cases.values()
    ]
    for edit, reverse in cases:
        for change in changes_of(edit, reverse=reverse):
            assert not {"{", "}"} & {*sentence(change)}
            assert sentence(change, plural=True)


def test_cases_cover_every_kind_of_change() -> None:
    cases = [*CASES.values(), *REVERSED.values()]
    shown = {kind for _, expected in cases for kind, _, _ in expected}
    # Others have tests of their own.
    others = {"service-added", "service-removed"}
    others |= {"paginator-modelled", "paginator-inferred"}
    others |= {kind.value for kind in ChangeKind if kind.name.startswith("WAIT_")}
    others |= {kind.value for kind in ChangeKind if kind.name.startswith("BATCHES_")}
    others |= {"state-kind-changed"}
    assert shown == {kind.value for kind in ChangeKind} - others


@pytest.mark.parametrize(
    ("letters", "severity"),
    [
        ("sss", Severity.SAFE),
        ("ssc", Severity.CAUTION),
        ("ssb", Severity.CAUTION),
        ("csb", Severity.CAUTION),
        ("bss", Severity.BREAKING),
        ("sbs", Severity.BREAKING),
    ],
)
def test_only_what_ran_or_was_accepted_can_break(
    letters: str, severity: Severity
) -> None:
    assert axes(letters).overall is severity


def test_every_kind_of_change_but_retyped_has_a_severity_rule() -> None:
    assert set(RULES) == set(ChangeKind) - {ChangeKind.RETYPED}


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


def test_listed_member_of_a_shared_response_affects_one_operation() -> None:
    old, new = zoo(), zoo()
    for content in (old, new):
        change_operation("CloseZoo", output={"shape": "GetAnimalOutput"})(content)
    change_operation("CloseZoo", present={"Animal": True})(new)
    (change,) = compare(loaded(old), loaded(new))
    assert change.operations == ("CloseZoo",)
    assert change.python == ("CloseZooResponse.animal",)


def test_list_in_both_directions_becomes_optional() -> None:
    old, new = zoo(), zoo()
    for content in (old, new):
        members(content, "Place")["Traits"] = {"shape": "Traits"}
    shape(old, "Place")["required"] = ["House", "Traits"]
    (change,) = compare(loaded(old), loaded(new))
    assert change.kind is ChangeKind.MEMBER_OPTIONAL
    # Absent lists of structures are empty.
    assert letters(change) == "sss"


def test_body_of_a_response_becomes_required() -> None:
    old, new = zoo(), zoo()
    for content in (old, new):
        add_shape("Picture", {"type": "blob", "streaming": True})(content)
        member("GetAnimalOutput", "Picture", "Picture")(content)
        change_shape("GetAnimalOutput", payload="Picture")(content)
    requires("GetAnimalOutput", "Picture")(new)
    # Every response has its body.
    assert compare(loaded(old), loaded(new)) == ()


def test_change_of_a_list_names_the_members_that_use_it() -> None:
    (change,) = changes_of(change_shape("Animals", sparse=True))
    assert change.python == ("ListAnimalsResponse.animals",)


def test_added_and_removed_services() -> None:
    models = loaded(zoo())
    assert [letters(change) for change in added(models)] == ["sss"]
    assert [letters(change) for change in removed(models)] == ["bbb"]
