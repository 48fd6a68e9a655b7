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
        "protocol changed",
        lambda c: c["service"]["metadata"].update(protocol="rest-json"),
        [("service-trait-changed", "metadata", "ssc")],
    ),
    (
        "service id changed, and with it the name of the client",
        lambda c: c["service"]["metadata"].update(serviceId="Zoos"),
        [
            ("name-changed", "metadata", "bbs"),
            ("service-trait-changed", "metadata", "ssc"),
        ],
    ),
    (
        "operation added",
        lambda c: c["service"]["operations"].update(
            OpenZoo={"name": "OpenZoo", "http": {}}
        ),
        [("operation-added", "OpenZoo", "sss")],
    ),
    (
        "operation removed",
        lambda c: c["service"]["operations"].pop("CloseZoo"),
        [("operation-removed", "CloseZoo", "bbb")],
    ),
    (
        "operation deprecated",
        change_operation("CloseZoo", deprecated=True),
        [("operation-deprecated", "CloseZoo", "scs")],
    ),
    (
        "HTTP path of an operation changed",
        change_operation("CloseZoo", http={"method": "POST", "requestUri": "/close"}),
        [("operation-binding-changed", "CloseZoo", "ssb")],
    ),
    (
        "HTTP status of an operation changed",
        change_operation(
            "CloseZoo", http={"method": "POST", "requestUri": "/", "responseCode": 202}
        ),
        [("operation-trait-changed", "CloseZoo", "sss")],
    ),
    (
        "error of another operation added to an operation",
        lambda c: operation(c, "GetAnimal")["errors"].append({"shape": "ZooFull"}),
        [("operation-error-added", "GetAnimal.ZooFull", "csc")],
    ),
    (
        "error removed from an operation",
        lambda c: operation(c, "GetAnimal")["errors"].clear(),
        [("operation-error-removed", "GetAnimal.NotFound", "ssc")],
    ),
    (
        "error added",
        add_shape("Asleep", {"type": "structure", "members": {}, "exception": True}),
        [("error-added", "Asleep", "sss")],
    ),
    (
        "error removed",
        several(
            lambda c: operation(c, "CreateAnimal")["errors"].pop(0),
            lambda c: c["service"]["shapes"].pop("ZooFull"),
        ),
        [("error-removed", "ZooFull", "bbb")],
    ),
    (
        "error code changed",
        change_shape("NotFound", error={"code": "Gone", "httpStatusCode": 404}),
        [("error-code-changed", "NotFound", "bsb")],
    ),
    (
        "member of an error removed",
        lambda c: members(c, "NotFound").pop("Kind"),
        [("member-removed", "NotFound.Kind", "bbb")],
    ),
    (
        "message of an error removed",
        lambda c: members(c, "NotFound").pop("Message"),
        [("member-removed", "NotFound.Message", "ssb")],
    ),
    (
        "paginator removed",
        lambda c: c["paginators"].clear(),
        [("paginator-removed", "ListAnimals", "bbs")],
    ),
    (
        "result key added to a paginator",
        change_paginator(result_key=["Animals", "Next"]),
        [("paginator-result-added", "ListAnimals", "sss")],
    ),
    (
        "first result key of a paginator changed",
        change_paginator(result_key=["Next", "Animals"]),
        [("paginator-result-changed", "ListAnimals", "bbs")],
    ),
    (
        "limit key of a paginator removed",
        lambda c: c["paginators"]["ListAnimals"].pop("limit_key"),
        [("paginator-limit-removed", "ListAnimals", "bss")],
    ),
    (
        "paginator ends by another member",
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
    (
        "waiter removed",
        lambda c: c["waiters"].clear(),
        [("waiter-removed", "AnimalAwake", "bbs")],
    ),
    (
        "operation of a waiter changed",
        change_waiter(operation="ListAnimals"),
        [("waiter-operation-changed", "AnimalAwake", "bbs")],
    ),
    (
        "waiter may end with an error",
        change_waiter(
            acceptors=[{"matcher": "error", "expected": "X", "state": "success"}]
        ),
        [("waiter-result-optional", "AnimalAwake", "cbs")],
    ),
    (
        "delay of a waiter changed",
        change_waiter(delay=9),
        [("waiter-changed", "AnimalAwake", "css")],
    ),
    (
        "structure added",
        add_shape("Fence", {"type": "structure", "members": {}}),
        [("class-added", "Fence", "sss")],
    ),
    (
        "structure removed",
        lambda c: c["service"]["shapes"].pop("Unused"),
        [("class-removed", "Unused", "bbs")],
    ),
    (
        "class name taken by an added shape",
        lambda c: c["service"].update(
            shapes={"place": {"type": "structure", "members": {}}}
            | c["service"]["shapes"]
        ),
        [("class-added", "place", "sss"), ("name-changed", "Place", "bbs")],
    ),
    (
        "field name taken by an added member",
        lambda c: shape(c, "Place").update(
            members={"house": {"shape": "String"}} | members(c, "Place")
        ),
        [
            ("member-added", "Place.house", "sss"),
            ("name-changed", "Place.House", "bbs"),
        ],
    ),
    (
        "request shape renamed",
        several(
            lambda c: c["service"]["shapes"].update(
                GetAnimalRequest=c["service"]["shapes"].pop("GetAnimalInput")
            ),
            change_operation("GetAnimal", input={"shape": "GetAnimalRequest"}),
        ),
        [],
    ),
    (
        "request removed",
        lambda c: operation(c, "GetAnimal").pop("input"),
        [
            ("member-removed", "GetAnimalInput.Name", "bbb"),
            # A shape that is not a request has its own class.
            ("class-added", "GetAnimalInput", "sss"),
        ],
    ),
    (
        "operation uses HTTP/2, which botocore does not support",
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
