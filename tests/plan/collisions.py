"""A service, written for these tests, in which names of every kind meet others."""

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
        # What reaches all others, both ways.
        "GetThingInput": {
            **_structure(
                Upper="Thing",
                Lower="thing",
                Mapping="Mapping",
                Client="Client",
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
        # Shape against shape.
        "Thing": _structure(A="String"),
        "thing": _structure(B="String"),
        "ThingList": {"type": "list", "member": {"shape": "Thing"}},
        # Shape against what modules import.
        "Mapping": _structure(Inner="MappingMap"),
        "MappingMap": {
            "type": "map",
            "key": {"shape": "String"},
            "value": {"shape": "Mapping"},
        },
        "Client": _structure(Name="String"),
        "OpenEnum": {"type": "string", "enum": ["a"]},
        # Member against what the same class uses.
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
        # Variant against shape.
        "Choice": {**_structure(Taken="String", Free="ChoiceTaken"), "union": True},
        "ChoiceTaken": _structure(C="String"),
        # What operations and waiters own against shapes.
        "GetThingRequest": _structure(D="String"),
        "GetThingResponse": _structure(E="String"),
        "GetThingPaginator": _structure(F="String"),
        "ThingReadyWaiter": _structure(G="String"),
        # The alias of an enum against a shape.
        "ColourLike": _structure(H="Colour"),
        "Colour": {"type": "string", "enum": ["light-red", "light_red", "LightRed"]},
        # Members, and values, against each other.
        "Alike": _structure(ARN="String", Arn="String", arn="String", Arn2="String"),
        # Member against the converter of the members after it.
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
