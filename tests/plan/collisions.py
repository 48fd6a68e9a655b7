"""A service, written for these tests, with every kind of name collision."""

from tests.support.parrots import Model


def _structure(**members: str) -> Model:
    return {
        "type": "structure",
        "members": {name: {"shape": shape} for name, shape in members.items()},
    }


def _operation(name: str, **rest: object) -> Model:
    return {"name": name, "http": {"method": "POST", "requestUri": "/"}, **rest}


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
    "operations": {
        "GetThing": _operation(
            "GetThing",
            input={"shape": "GetThingInput"},
            output={"shape": "GetThingOutput"},
            errors=[{"shape": "Broken"}],
        ),
        **{
            name: _operation(name, output={"shape": "Plain"})
            for name in ("Send", "Close", "Boto", "GetPaginator", "Str", "Return")
        },
    },
    "shapes": {
        # Uses all other shapes, in requests and in responses.
        "GetThingInput": {
            **_structure(
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
        },
        "GetThingOutput": _structure(
            Upper="Thing",
            Lower="thing",
            Found="ThingList",
            NextToken="String",
            responseMetadata="String",
        ),
        "Plain": _structure(Name="String"),
        # Shapes that collide with shapes.
        "Thing": _structure(A="String"),
        "thing": _structure(B="String"),
        "ThingList": {"type": "list", "member": {"shape": "Thing"}},
        # Shapes that collide with imports.
        "Mapping": _structure(Inner="MappingMap"),
        "MappingMap": {
            "type": "map",
            "key": {"shape": "String"},
            "value": {"shape": "Mapping"},
        },
        "Client": _structure(Name="String"),
        "AsyncCollisionsClient": _structure(Name="String"),
        "Coroutine": _structure(Name="String"),
        "OpenEnum": {"type": "string", "enum": ["a"]},
        # Members that collide with names in their class.
        "Builtins": _structure(
            bytes="Blob",
            OtherBytes="Blob",
            int="Integer",
            OtherInt="Integer",
            Str="String",
            OtherStr="String",
            Bool="Boolean",
            OtherBool="Boolean",
            Float="Double",
            OtherFloat="Double",
            DateTime="Timestamp",
            Datetime="Timestamp",
            OtherTime="Timestamp",
            Field="String",
            Wire="String",
            Redacted="Secret",
            OtherSecret="Secret",
            self="String",
            id="String",
            type="String",
            list="StringList",
        ),
        # Variants that collide with shapes.
        "Choice": {**_structure(Taken="String", Free="ChoiceTaken"), "union": True},
        "ChoiceTaken": _structure(C="String"),
        # Shapes that collide with classes of operations and waiters.
        "GetThingRequest": _structure(D="String"),
        "GetThingResponse": _structure(E="String"),
        "GetThingPaginator": _structure(F="String"),
        "ThingReadyWaiter": _structure(G="String"),
        # A shape that collides with the alias of an enum.
        "ColourLike": _structure(H="Colour"),
        "Colour": {"type": "string", "enum": ["light-red", "light_red", "LightRed"]},
        # Members, and values, that collide with each other.
        "Alike": _structure(ARN="String", Arn="String", arn="String", Arn2="String"),
        # Members that collide with the converters of other members.
        "Converters": {
            **_structure(
                ColourOrNone="String",
                AsColour="String",
                First="Colour",
                Second="Colour",
            ),
            "required": ["Second"],
        },
        "Broken": {
            **_structure(
                Code="Integer",
                RequestId="String",
                Args="StringList",
                message="String",
                StatusCode="Integer",
                Why="Choice",
            ),
            "exception": True,
        },
        "String": {"type": "string"},
        "Secret": {"type": "string", "sensitive": True},
        "StringList": {"type": "list", "member": {"shape": "String"}},
        "Integer": {"type": "integer"},
        "Double": {"type": "double"},
        "Boolean": {"type": "boolean"},
        "Blob": {"type": "blob"},
        "Timestamp": {"type": "timestamp"},
    },
}
PAGINATORS: Model = {
    "pagination": {
        "GetThing": {
            "input_token": "NextToken",
            "output_token": "NextToken",
            "result_key": "Found",
        }
    }
}
WAITERS: Model = {
    "version": 2,
    "waiters": {
        "ThingReady": {
            "operation": "GetThing",
            "delay": 1,
            "maxAttempts": 2,
            "acceptors": [{"matcher": "status", "expected": 200, "state": "success"}],
        }
    },
}
