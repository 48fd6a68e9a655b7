"""A service, written for these tests, with every kind of name collision."""

from tests.support.parrots import Model
from tests.support.shapes import (
    SCALARS,
    enum,
    error,
    list_of,
    map_of,
    operation,
    operations,
    paginator,
    structure,
    union,
    waiter,
)

SERVICE: Model = {
    "metadata": {
        "apiVersion": "2026-01-02",
        "endpointPrefix": "collisions",
        "protocol": "json",
        "protocols": ["json"],
        "jsonVersion": "1.1",
        "targetPrefix": "Collisions",
        "serviceId": "Collisions",
        "signatureVersion": "v4",
    },
    "operations": operations(
        operation("GetThing", "GetThingInput", "GetThingOutput", "Broken"),
        *(
            operation(name, None, "Plain")
            for name in ("Send", "Close", "Boto", "GetPaginator", "Str", "Return")
        ),
    ),
    "shapes": {
        # Uses all other shapes, in requests and in responses.
        "GetThingInput": structure(
            Upper="Thing",
            Lower="thing",
            Mapping="Mapping",
            Client="Client",
            AsyncClient="AsyncCollisionsClient",
            Coroutine="Coroutine",
            Builtins="Builtins",
            Choice="Choice",
            Taken="ChoiceTaken",
            Request="GetThingRequest",
            Response="GetThingResponse",
            Paginator="GetThingPaginator",
            Waiter="ThingReadyWaiter",
            Like="ColourLike",
            Alike="Alike",
            Converters="Converters",
            Enum="OpenEnum",
            NextToken="String",
        ),
        "GetThingOutput": structure(
            Upper="Thing",
            Lower="thing",
            Found="ThingList",
            NextToken="String",
            responseMetadata="String",
        ),
        "Plain": structure(Name="String"),
        # Shapes that collide with shapes.
        "Thing": structure(A="String"),
        "thing": structure(B="String"),
        "ThingList": list_of("Thing"),
        # Shapes that collide with imports.
        "Mapping": structure(Inner="MappingMap"),
        "MappingMap": map_of("Mapping"),
        "Client": structure(Name="String"),
        "AsyncCollisionsClient": structure(Name="String"),
        "Coroutine": structure(Name="String"),
        "OpenEnum": enum("a"),
        # Members that collide with names in their class.
        "Builtins": structure(
            **dict.fromkeys(("bytes", "OtherBytes"), "Blob"),
            **dict.fromkeys(("int", "OtherInt"), "Integer"),
            **dict.fromkeys(("Bool", "OtherBool"), "Boolean"),
            **dict.fromkeys(("Float", "OtherFloat"), "Double"),
            **dict.fromkeys(("DateTime", "Datetime", "OtherTime"), "Timestamp"),
            **dict.fromkeys(("Redacted", "OtherSecret"), "Secret"),
            **dict.fromkeys(
                ("Str", "OtherStr", "Field", "Wire", "self", "id", "type"), "String"
            ),
            list="StringList",
        ),
        # Variants that collide with shapes.
        "Choice": union(Taken="String", Free="ChoiceTaken"),
        "ChoiceTaken": structure(C="String"),
        # Shapes that collide with classes of operations and waiters.
        "GetThingRequest": structure(D="String"),
        "GetThingResponse": structure(E="String"),
        "GetThingPaginator": structure(F="String"),
        "ThingReadyWaiter": structure(G="String"),
        # A shape that collides with the alias of an enum.
        "ColourLike": structure(H="Colour"),
        "Colour": enum("light-red", "light_red", "LightRed"),
        # Members, and values, that collide with each other.
        "Alike": structure(ARN="String", Arn="String", arn="String", Arn2="String"),
        # Members that collide with what makes the converters of other members.
        "Converters": structure(
            "Second",
            OrNone="String",
            AsEnum="String",
            First="Colour",
            Second="Colour",
        ),
        "Broken": error(
            Code="Integer",
            RequestId="String",
            Args="StringList",
            message="String",
            StatusCode="Integer",
            Why="Choice",
        ),
        **SCALARS,
        "Secret": {"type": "string", "sensitive": True},
        "StringList": list_of("String"),
    },
}
PAGINATORS: Model = {"pagination": {"GetThing": paginator("NextToken", "Found")}}
WAITERS: Model = {
    "version": 2,
    "waiters": {"ThingReady": waiter("GetThing", delay=1, attempts=2)},
}
