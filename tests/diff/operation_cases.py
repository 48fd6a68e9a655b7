"""Edits of services, operations, errors, paginators, waiters and names."""

from tests.diff.zoo_edits import (
    Case,
    add_shape,
    change_operation,
    change_paginator,
    change_shape,
    change_waiter,
    member,
    members,
    operation,
    several,
    shape,
)

OPERATION_CASES: list[Case] = [
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
        change_operation("CloseZoo", deprecated=True),
        [("operation-deprecated", "CloseZoo", "scs")],
    ),
    (
        "another path",
        change_operation("CloseZoo", http={"method": "POST", "requestUri": "/close"}),
        [("operation-binding-changed", "CloseZoo", "ssb")],
    ),
    (
        "another status, which nobody reads",
        change_operation(
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
        add_shape("Asleep", {"type": "structure", "members": {}, "exception": True}),
        [("error-added", "Asleep", "sss")],
    ),
    (
        "an error that is gone",
        several(
            lambda c: operation(c, "CreateAnimal")["errors"].pop(0),
            lambda c: c["service"]["shapes"].pop("ZooFull"),
        ),
        [("error-removed", "ZooFull", "bbb")],
    ),
    (
        "another error code",
        change_shape("NotFound", error={"code": "Gone", "httpStatusCode": 404}),
        [("error-code-changed", "NotFound", "bsb")],
    ),
    (
        "another status of an error",
        change_shape("NotFound", error={"code": "NotFound", "httpStatusCode": 410}),
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
        change_paginator(result_key=["Animals", "Next"]),
        [("paginator-result-added", "ListAnimals", "sss")],
    ),
    (
        "another first result",
        change_paginator(result_key=["Next", "Animals"]),
        [("paginator-result-changed", "ListAnimals", "bbs")],
    ),
    (
        "no page size any more",
        lambda c: c["paginators"]["ListAnimals"].pop("limit_key"),
        [("paginator-limit-removed", "ListAnimals", "bss")],
    ),
    (
        "another token",
        change_paginator(output_token="Animals[-1].Name"),
        [("paginator-changed", "ListAnimals", "css")],
    ),
    (
        "no waiter any more",
        lambda c: c["waiters"].clear(),
        [("waiter-removed", "AnimalAwake", "bbs")],
    ),
    (
        "a waiter that asks by another operation",
        change_waiter(operation="ListAnimals"),
        [("waiter-operation-changed", "AnimalAwake", "bbs")],
    ),
    (
        "a waiter that may end on an error",
        change_waiter(
            acceptors=[{"matcher": "error", "expected": "X", "state": "success"}]
        ),
        [("waiter-result-optional", "AnimalAwake", "cbs")],
    ),
    (
        "a slower waiter",
        change_waiter(delay=9),
        [("waiter-changed", "AnimalAwake", "css")],
    ),
    (
        "a new class",
        add_shape("Fence", {"type": "structure", "members": {}}),
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
        "what the model calls a request",
        several(
            lambda c: c["service"]["shapes"].update(
                GetAnimalRequest=c["service"]["shapes"].pop("GetAnimalInput")
            ),
            change_operation("GetAnimal", input={"shape": "GetAnimalRequest"}),
        ),
        [],
    ),
    (
        "a request where there was none",
        several(
            add_shape(
                "CloseInput",
                {
                    "type": "structure",
                    "required": ["Day"],
                    "members": {"Day": {"shape": "String"}},
                },
            ),
            change_operation("CloseZoo", input={"shape": "CloseInput"}),
        ),
        [("required-member-added", "CloseInput.Day", "bbb")],
    ),
    (
        "no request any more",
        lambda c: operation(c, "GetAnimal").pop("input"),
        [
            ("member-removed", "GetAnimalInput.Name", "bbb"),
            # A shape that is not a request has its own class.
            ("class-added", "GetAnimalInput", "sss"),
        ],
    ),
    (
        "an operation that needs HTTP/2, which botocore's clients do not have",
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
]
