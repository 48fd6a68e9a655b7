"""Each kind of change, on a written model: what is edited, reported, and how bad."""

from collections.abc import Callable
from typing import TypeAlias

import pytest

from botosmith.diff.change import Change, Kind
from botosmith.diff.compare import added, compare, removed
from botosmith.diff.severity import RULES
from tests.support.zoo import Json, loaded, zoo

Edit: TypeAlias = Callable[[Json], object]
Found: TypeAlias = tuple[str, str, str]


def letters(change: Change) -> str:
    """The severities for run time, types and wire, by their initials."""
    axes = change.axes
    return "".join(
        severity.text[0] for severity in (axes.run_time, axes.types, axes.wire)
    )


def found(edit: Edit, *, reverse: bool = False) -> list[Change]:
    content = zoo()
    edit(content)
    versions = loaded(zoo()), loaded(content)
    return list(compare(*(reversed(versions) if reverse else versions)))


def shape(content: Json, name: str) -> Json:
    return content["service"]["shapes"][name]


def members(content: Json, name: str) -> Json:
    return shape(content, name)["members"]


def operation(content: Json, name: str) -> Json:
    return content["service"]["operations"][name]


def _requires(name: str, *required: str) -> Edit:
    return lambda content: shape(content, name).update(required=list(required))


def _member(name: str, member: str, target: str, **traits: object) -> Edit:
    return lambda content: members(content, name).update(
        {member: {"shape": target, **traits}}
    )


def _shape(name: str, **changes: object) -> Edit:
    return lambda content: shape(content, name).update(changes)


def _drop(name: str, trait: str) -> Edit:
    return lambda content: shape(content, name).pop(trait)


def _new_shape(name: str, raw: Json) -> Edit:
    return lambda content: content["service"]["shapes"].update({name: raw})


def _both(*edits: Edit) -> Edit:
    def edit(content: Json) -> None:
        for one in edits:
            one(content)

    return edit


def _operation(name: str, **changes: object) -> Edit:
    return lambda content: operation(content, name).update(changes)


def _paginator(**changes: object) -> Edit:
    return lambda content: content["paginators"]["ListAnimals"].update(changes)


def _waiter(**changes: object) -> Edit:
    return lambda content: content["waiters"]["AnimalAwake"].update(changes)


# What is edited, then what is reported: kind, place and severities.
CASES: list[tuple[str, Edit, list[Found]]] = [
    (
        "a protocol",
        lambda c: c["service"]["metadata"].update(protocol="rest-json"),
        [("service-trait-changed", "metadata", "ssc")],
    ),
    (
        "a service's name, which its client is called after",
        lambda c: c["service"]["metadata"].update(serviceId="Zoos"),
        [
            ("name-changed", "metadata", "bbs"),
            ("service-trait-changed", "metadata", "ssc"),
        ],
    ),
    (
        "a new operation",
        lambda c: c["service"]["operations"].update(
            OpenZoo={"name": "OpenZoo", "http": {}}
        ),
        [("operation-added", "OpenZoo", "sss")],
    ),
    (
        "no operation any more",
        lambda c: c["service"]["operations"].pop("CloseZoo"),
        [("operation-removed", "CloseZoo", "bbb")],
    ),
    (
        "a deprecated operation",
        _operation("CloseZoo", deprecated=True),
        [("operation-deprecated", "CloseZoo", "scs")],
    ),
    (
        "another path",
        _operation("CloseZoo", http={"method": "POST", "requestUri": "/close"}),
        [("operation-binding-changed", "CloseZoo", "ssb")],
    ),
    (
        "another status, which nobody reads",
        _operation(
            "CloseZoo", http={"method": "POST", "requestUri": "/", "responseCode": 202}
        ),
        [("operation-trait-changed", "CloseZoo", "sss")],
    ),
    (
        "an error that another operation has raised before",
        lambda c: operation(c, "GetAnimal")["errors"].append({"shape": "ZooFull"}),
        [("operation-error-added", "GetAnimal.ZooFull", "csc")],
    ),
    (
        "an error that is not raised any more",
        lambda c: operation(c, "GetAnimal")["errors"].clear(),
        [("operation-error-removed", "GetAnimal.NotFound", "ssc")],
    ),
    (
        "a new error",
        _new_shape("Asleep", {"type": "structure", "members": {}, "exception": True}),
        [("error-added", "Asleep", "sss")],
    ),
    (
        "an error that is gone",
        _both(
            lambda c: operation(c, "CreateAnimal")["errors"].pop(0),
            lambda c: c["service"]["shapes"].pop("ZooFull"),
        ),
        [("error-removed", "ZooFull", "bbb")],
    ),
    (
        "another error code",
        _shape("NotFound", error={"code": "Gone", "httpStatusCode": 404}),
        [("error-code-changed", "NotFound", "bsb")],
    ),
    (
        "another status of an error",
        _shape("NotFound", error={"code": "NotFound", "httpStatusCode": 410}),
        [("trait-changed", "NotFound", "sss")],
    ),
    (
        "a member of an error",
        lambda c: members(c, "NotFound").pop("Kind"),
        [("member-removed", "NotFound.Kind", "bbb")],
    ),
    (
        "the message of an error, which every error has",
        lambda c: members(c, "NotFound").pop("Message"),
        [("member-removed", "NotFound.Message", "ssb")],
    ),
    (
        "no paginator any more",
        lambda c: c["paginators"].clear(),
        [("paginator-removed", "ListAnimals", "bbs")],
    ),
    (
        "one more result",
        _paginator(result_key=["Animals", "Next"]),
        [("paginator-result-added", "ListAnimals", "sss")],
    ),
    (
        "another first result",
        _paginator(result_key=["Next", "Animals"]),
        [("paginator-result-changed", "ListAnimals", "bbs")],
    ),
    (
        "no page size any more",
        lambda c: c["paginators"]["ListAnimals"].pop("limit_key"),
        [("paginator-limit-removed", "ListAnimals", "bss")],
    ),
    (
        "another token",
        _paginator(output_token="Animals[-1].Name"),
        [("paginator-changed", "ListAnimals", "css")],
    ),
    (
        "no waiter any more",
        lambda c: c["waiters"].clear(),
        [("waiter-removed", "AnimalAwake", "bbs")],
    ),
    (
        "a waiter that asks by another operation",
        _waiter(operation="ListAnimals"),
        [("waiter-operation-changed", "AnimalAwake", "bbs")],
    ),
    (
        "a waiter that may end on an error",
        _waiter(acceptors=[{"matcher": "error", "expected": "X", "state": "success"}]),
        [("waiter-result-optional", "AnimalAwake", "cbs")],
    ),
    ("a slower waiter", _waiter(delay=9), [("waiter-changed", "AnimalAwake", "css")]),
    (
        "a new class",
        _new_shape("Fence", {"type": "structure", "members": {}}),
        [("class-added", "Fence", "sss")],
    ),
    (
        "a class that is gone",
        lambda c: c["service"]["shapes"].pop("Unused"),
        [("class-removed", "Unused", "bbs")],
    ),
    (
        "a name that another one takes before",
        lambda c: c["service"].update(
            shapes={"place": {"type": "structure", "members": {}}}
            | c["service"]["shapes"]
        ),
        [("class-added", "place", "sss"), ("name-changed", "Place", "bbs")],
    ),
    (
        "a field's name that another one takes before",
        lambda c: shape(c, "Place").update(
            members={"house": {"shape": "String"}} | members(c, "Place")
        ),
        [
            ("member-added", "Place.house", "sss"),
            ("name-changed", "Place.House", "bbs"),
        ],
    ),
    (
        "an enum member's name that another one takes before",
        lambda c: shape(c, "Mood").update(enum=["Glad", "glad", "sad"]),
        [
            ("enum-value-added", "Mood.Glad", "ccs"),
            ("name-changed", "Mood.glad", "bbs"),
        ],
    ),
    (
        "an optional argument",
        _member("GetAnimalInput", "Fast", "String"),
        [("member-added", "GetAnimalInput.Fast", "sss")],
    ),
    (
        "a required argument",
        _both(
            _member("GetAnimalInput", "Fast", "String"),
            _requires("GetAnimalInput", "Name", "Fast"),
        ),
        [("required-member-added", "GetAnimalInput.Fast", "bbb")],
    ),
    (
        "a member that responses are to have",
        _both(_member("Animal", "Age", "Integer"), _requires("Animal", "Name", "Age")),
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
        _requires("CreateAnimalInput", "Name", "Token", "Weight"),
        [("member-required", "CreateAnimalInput.Weight", "bbb")],
    ),
    (
        "an argument becomes optional",
        _requires("GetAnimalInput"),
        [("member-optional", "GetAnimalInput.Name", "scs")],
    ),
    (
        "what is sent and received becomes optional",
        _requires("Place"),
        [("member-optional", "Place.House", "cbc")],
    ),
    (
        "a token, which botocore fills in, is not required for the caller",
        _requires("CreateAnimalInput", "Name"),
        [("presence-withdrawn", "CreateAnimalInput.Token", "sss")],
    ),
    (
        "what becomes a token is no longer required of the caller",
        _member("GetAnimalInput", "Name", "Name", idempotencyToken=True),
        [("member-optional", "GetAnimalInput.Name", "scs")],
    ),
    (
        "what is only received may be missing",
        _requires("Animal"),
        [("presence-withdrawn", "Animal.Name", "csc")],
    ),
    (
        "what is only received is promised",
        _requires("Animal", "Name", "Born"),
        [("presence-promised", "Animal.Born", "sss")],
    ),
    (
        "what was only received is now sent, so that it asks for what it requires",
        _member("GetAnimalInput", "Like", "Animal"),
        [
            ("member-required", "Animal.Name", "ccs"),
            ("member-added", "GetAnimalInput.Like", "sss"),
        ],
    ),
    (
        "a variant to send",
        _member("Food", "Fish", "String"),
        [("variant-added", "Food.Fish", "sss")],
    ),
    (
        "no variant any more",
        lambda c: members(c, "Food").pop("Hay"),
        [("variant-removed", "Food.Hay", "bbb")],
    ),
    (
        "a value to send",
        _shape("Trait", enum=["tame", "shy", "wild"]),
        [("enum-value-added", "Trait.shy", "sss")],
    ),
    (
        "a value to receive",
        _shape("Mood", enum=["glad", "sad", "angry"]),
        [("enum-value-added", "Mood.angry", "ccs")],
    ),
    (
        "no value any more",
        _shape("Mood", enum=["glad"]),
        [("enum-value-removed", "Mood.sad", "bbb")],
    ),
    (
        "a number for a text to send",
        _member("CreateAnimalInput", "Weight", "String"),
        [("retyped", "CreateAnimalInput.Weight", "bbb")],
    ),
    (
        "text to send becomes an enum: narrower for type checkers alone",
        _member("CreateAnimalInput", "Name", "Trait"),
        [("retyped", "CreateAnimalInput.Name", "sbc")],
    ),
    (
        "text that is received becomes an enum, which is text",
        _member("Animal", "Secret", "Mood"),
        [("retyped", "Animal.Secret", "ssc")],
    ),
    (
        "an enum that is received becomes text",
        _member("Animal", "Mood", "String"),
        [("retyped", "Animal.Mood", "cbc")],
    ),
    (
        "a whole number to send may be any number",
        _both(
            _new_shape("Float", {"type": "float"}),
            _member("CreateAnimalInput", "Weight", "Float"),
        ),
        [("retyped", "CreateAnimalInput.Weight", "ssb")],
    ),
    (
        "a larger number, which Python does not tell apart",
        _shape("Integer", type="long"),
        [("wire-type-changed", "Integer", "ssc")],
    ),
    (
        "a list may hold nothings",
        _shape("Animals", sparse=True),
        [("retyped", "Animals", "cbc")],
    ),
    (
        "a list of something else",
        _shape("Animals", member={"shape": "String"}),
        [("retyped", "Animals.member", "bbb")],
    ),
    (
        "a map with other keys",
        _shape("Labels", key={"shape": "Trait"}),
        [("retyped", "Labels.key", "ssc")],
    ),
    (
        "a structure becomes a union",
        _shape("Place", union=True, required=[]),
        [("retyped", "Place", "bbc")],
    ),
    (
        "a shape of another name and the same content",
        _both(
            _new_shape("Text", {"type": "string"}), _member("Place", "House", "Text")
        ),
        [],
    ),
    (
        "a shape of another name with a constraint",
        _both(
            _new_shape("Text", {"type": "string", "min": 1}),
            _member("Place", "House", "Text"),
        ),
        [("min-raised", "Place.House", "bsb")],
    ),
    ("a higher minimum", _shape("Name", min=2), [("min-raised", "Name", "bsb")]),
    (
        "a lower minimum",
        _shape("Name", min=0),
        [("constraint-loosened", "Name", "sss")],
    ),
    ("a lower maximum", _shape("Name", max=9), [("max-lowered", "Name", "ssb")]),
    ("no maximum", _drop("Name", "max"), [("constraint-loosened", "Name", "sss")]),
    (
        "another pattern",
        _shape("Name", pattern=".+"),
        [("pattern-changed", "Name", "ssc")],
    ),
    ("no pattern", _drop("Name", "pattern"), [("constraint-loosened", "Name", "sss")]),
    (
        "another name in messages",
        _member("Place", "Row", "Integer", locationName="row"),
        [("serialization-changed", "Place.Row", "ssb")],
    ),
    (
        "the name in messages that goes without saying",
        _member("Place", "Row", "Integer", locationName="Row"),
        [],
    ),
    (
        "another form of timestamps",
        _shape("Timestamp", timestampFormat="iso8601"),
        [("serialization-changed", "Timestamp", "ssb")],
    ),
    (
        "a secret",
        _member("Animal", "Secret", "String", sensitive=True),
        [("sensitivity-changed", "Animal.Secret", "css")],
    ),
    (
        "a deprecated member",
        _member("Place", "Row", "Integer", deprecated=True),
        [("deprecated", "Place.Row", "sss")],
    ),
    (
        "a trait that nothing reads",
        _member("Place", "Row", "Integer", box=True),
        [("trait-changed", "Place.Row", "sss")],
    ),
    (
        "a shape that is in no message",
        _both(lambda c: members(c, "Unused").pop("Old")),
        [("member-removed", "Unused.Old", "bbs")],
    ),
    (
        "documentation",
        _both(
            _shape("Place", documentation="A place.", deprecatedMessage="No."),
            _member("Place", "Row", "Integer", documentation="A row."),
            _operation("CloseZoo", documentation="Closes it."),
            _waiter(description="Waits."),
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
    (
        "what the model calls a request",
        _both(
            lambda c: c["service"]["shapes"].update(
                GetAnimalRequest=c["service"]["shapes"].pop("GetAnimalInput")
            ),
            _operation("GetAnimal", input={"shape": "GetAnimalRequest"}),
        ),
        [],
    ),
    (
        "a request where there was none",
        _both(
            _new_shape(
                "CloseInput",
                {
                    "type": "structure",
                    "required": ["Day"],
                    "members": {"Day": {"shape": "String"}},
                },
            ),
            _operation("CloseZoo", input={"shape": "CloseInput"}),
        ),
        [("required-member-added", "CloseInput.Day", "bbb")],
    ),
    (
        "no request any more",
        lambda c: operation(c, "GetAnimal").pop("input"),
        [
            ("member-removed", "GetAnimalInput.Name", "bbb"),
            # A shape that is nobody's request has a class of its own.
            ("class-added", "GetAnimalInput", "sss"),
        ],
    ),
    (
        "an operation that needs HTTP/2, which botocore's clients do not have",
        _both(
            _new_shape(
                "Roars",
                {
                    "type": "structure",
                    "eventstream": True,
                    "members": {"Roar": {"shape": "Unused"}},
                },
            ),
            _member("GetAnimalInput", "Roars", "Roars"),
            lambda c: c["waiters"].clear(),
        ),
        [
            ("operation-removed", "GetAnimal", "bbb"),
            ("waiter-removed", "AnimalAwake", "bbs"),
            ("class-added", "Roars", "sss"),
        ],
    ),
]


@pytest.mark.parametrize(
    ("edit", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_an_edit_is_reported_once_as_bad_as_it_is(
    edit: Edit, expected: list[Found]
) -> None:
    reported = [(c.kind.value, c.where, letters(c)) for c in found(edit)]
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
        _shape("Place", deprecated=True),
        [("undeprecated", "Place", "sss")],
    ),
    (
        "a received variant",
        _both(
            _shape("Place", union=True, required=[]),
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
def test_what_an_edit_took_away_comes_back(edit: Edit, expected: list[Found]) -> None:
    reported = [(c.kind.value, c.where, letters(c)) for c in found(edit, reverse=True)]
    assert sorted(reported) == sorted(expected)


def test_the_cases_show_every_kind() -> None:
    shown = {kind for _, _, expected in CASES + REVERSED for kind, _, _ in expected}
    assert shown == {kind.value for kind in Kind} - {"service-added", "service-removed"}


def test_every_kind_but_the_one_that_depends_on_types_has_a_rule() -> None:
    assert set(RULES) == set(Kind) - {Kind.RETYPED}


def test_nothing_changed() -> None:
    assert compare(loaded(zoo()), loaded(zoo())) == ()


def test_a_change_has_its_operations_and_its_names_in_python() -> None:
    (change,) = found(_member("Place", "Row", "String"))
    assert change.operations == ("CreateAnimal", "GetAnimal", "ListAnimals")
    assert change.python == ("Place.row",)
    assert (change.old, change.new) == ("int", "str")


def test_a_request_that_operations_share_is_reported_once() -> None:
    def share(content: Json) -> None:
        operation(content, "CloseZoo")["input"] = {"shape": "GetAnimalInput"}

    old, new = zoo(), zoo()
    share(old)
    share(new)
    members(new, "GetAnimalInput")["Fast"] = {"shape": "String"}
    (change,) = compare(loaded(old), loaded(new))
    assert change.operations == ("CloseZoo", "GetAnimal")
    assert change.python == ("CloseZooRequest.fast", "GetAnimalRequest.fast")


def test_a_list_shows_in_what_holds_it() -> None:
    (change,) = found(_shape("Animals", sparse=True))
    assert change.python == ("ListAnimalsResponse.animals",)


def test_whole_services() -> None:
    models = loaded(zoo())
    assert [letters(change) for change in added(models)] == ["sss"]
    assert [letters(change) for change in removed(models)] == ["bbb"]
