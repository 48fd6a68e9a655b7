"""A small service in every protocol, with responses of every form."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.runtime.sample import MODEL

PROTOCOLS = {
    "things-json": "json",
    "things-query-compatible": "json",
    "things-rest-json": "rest-json",
    "things-query": "query",
    "things-ec2": "ec2",
    "things-rest-xml": "rest-xml",
    "things-cbor": "smithy-rpc-v2-cbor",
}
"""The services, and their protocols."""

_REST = ("rest-json", "rest-xml")


def _ref(shape: str, **traits: object) -> dict[str, object]:
    return {"shape": shape, **traits}


def _header(shape: str, name: str) -> dict[str, object]:
    return _ref(shape, location="header", locationName=name)


def _structure(**members: dict[str, object]) -> dict[str, Any]:
    return {"type": "structure", "members": members}


_SCALARS = {
    "Long": {"type": "long"},
    "Float": {"type": "float"},
    "Character": {"type": "character"},
    "Iso": {"type": "timestamp", "timestampFormat": "iso8601"},
    "HttpDate": {"type": "timestamp", "timestampFormat": "rfc822"},
    "Seconds": {"type": "timestamp", "timestampFormat": "unixTimestamp"},
    "FlatTexts": {"type": "list", "member": _ref("String"), "flattened": True},
    "NamedTexts": {"type": "list", "member": _ref("String", locationName="item")},
    "FlatParts": {
        "type": "list",
        "member": _ref("Part", locationName="FlatPart"),
        "flattened": True,
    },
    "FlatMap": {
        "type": "map",
        "key": _ref("String", locationName="name"),
        "value": _ref("Integer", locationName="count"),
        "flattened": True,
    },
    "PartMap": {"type": "map", "key": _ref("String"), "value": _ref("Part")},
    "Grid": {"type": "list", "member": _ref("Texts")},
    "JsonText": {"type": "string"},
}
_STRUCTURES = {
    "Part": _structure(
        Kind=_ref("String", locationName="xsi:type", xmlAttribute=True),
        Id=_ref("String", locationName="id"),
        Size=_ref("Long"),
        Ratio=_ref("Float"),
        Letter=_ref("Character"),
        Made=_ref("Iso"),
        Changed=_ref("HttpDate"),
        Seen=_ref("Seconds"),
        Flat=_ref("FlatTexts", flattened=True),
        Named=_ref("NamedTexts"),
        Counts=_ref("FlatMap", flattened=True),
        Parts=_ref("FlatParts", flattened=True),
        ByName=_ref("PartMap"),
        Grid=_ref("Grid"),
        Empty=_ref("Nothing"),
    ),
    "Nothing": _structure(),
    "GetPartResponse": _structure(Part=_ref("Part"), Parts=_ref("PartMap")),
    "NoThing": {
        **_structure(
            Message=_ref("String", locationName="message"),
            Count=_ref("Integer"),
            When=_ref("Timestamp"),
            Things=_ref("Texts"),
        ),
        "exception": True,
        "error": {"code": "NoThing", "httpStatusCode": 404},
    },
    "Busy": {**_structure(message=_ref("String")), "exception": True},
}
_REST_STRUCTURES = {
    "GetHeadersResponse": _structure(
        Status=_ref("Integer", location="statusCode"),
        Text=_header("String", "x-text"),
        Whole=_header("Integer", "x-whole"),
        Number=_header("Double", "x-number"),
        Flag=_header("Boolean", "x-flag"),
        Time=_header("Timestamp", "x-time"),
        Iso=_header("Iso", "x-iso"),
        Color=_header("Color", "x-color"),
        Blob=_header("Blob", "x-blob"),
        Texts=_header("Texts", "x-texts"),
        Document=_ref(
            "JsonText", location="header", locationName="x-document", jsonvalue=True
        ),
        Labels=_ref("Labels", location="headers", locationName="x-label-"),
        Part=_ref("Part"),
        Body=_ref("Texts"),
    ),
    "GetPayloadResponse": {
        **_structure(Tag=_header("String", "x-text"), Part=_ref("Part")),
        "payload": "Part",
    },
    "GetBlobResponse": {
        **_structure(Tag=_header("Integer", "x-whole"), Body=_ref("Stream")),
        "payload": "Body",
    },
    "GetTextResponse": {**_structure(Text=_ref("String")), "payload": "Text"},
    "GetShadeResponse": {**_structure(Shade=_ref("Shade")), "payload": "Shade"},
    "Stream": {"type": "blob", "streaming": True},
}
_EVENTS = {
    "Events": {
        **_structure(
            part=_ref("PartEvent"),
            bytes=_ref("BytesEvent"),
            text=_ref("TextEvent"),
            thing=_ref("ThingEvent"),
            noThing=_ref("NoThing"),
        ),
        "eventstream": True,
    },
    "PartEvent": {**_structure(Part=_ref("Part"), Note=_ref("String")), "event": True},
    "BytesEvent": {
        **_structure(
            Data=_ref("Blob", eventpayload=True),
            Index=_ref("Integer", eventheader=True),
            At=_ref("Timestamp", eventheader=True),
        ),
        "event": True,
    },
    "TextEvent": {**_structure(Text=_ref("String", eventpayload=True)), "event": True},
    "ThingEvent": {**_structure(Thing=_ref("Thing", eventpayload=True)), "event": True},
    "WatchResponse": _structure(
        Events=_ref("Events", eventstream=True), Note=_ref("String")
    ),
    "WatchPayloadResponse": {
        **_structure(Events=_ref("Events"), Tag=_header("String", "x-text")),
        "payload": "Events",
    },
}


def output_shapes(protocol: str) -> dict[str, str]:
    """The output shapes of a service, by the names of its operations."""
    found = {"GetThing": "GetThingResponse", "GetPart": "GetPartResponse"}
    if protocol in _REST:
        found |= {f"Get{name}": f"Get{name}Response" for name in _REST_OPERATIONS}
        found["Watch"] = "WatchPayloadResponse"
    elif protocol in ("json", "smithy-rpc-v2-cbor"):
        found["Watch"] = "WatchResponse"
    return found


_REST_OPERATIONS = ("Headers", "Payload", "Blob", "Text", "Shade")


def _model(service: str, protocol: str) -> dict[str, Any]:
    metadata: dict[str, Any] = {
        "apiVersion": "2026-01-02",
        "endpointPrefix": service,
        "jsonVersion": "1.1",
        "protocol": protocol,
        "protocols": [protocol],
        "serviceFullName": service,
        "serviceId": service,
        "signatureVersion": "v4",
        "targetPrefix": "Things",
    }
    if service == "things-query-compatible":
        metadata["awsQueryCompatible"] = {}
    operations: dict[str, Any] = {}
    for name, shape in output_shapes(protocol).items():
        output = {"shape": shape}
        if protocol == "query":
            output["resultWrapper"] = f"{name}Result"
        operations[name] = {
            "name": name,
            "http": {"method": "POST", "requestUri": f"/{name}"},
            "output": output,
            "errors": [{"shape": "NoThing"}, {"shape": "Busy"}],
        }
    shapes = {**MODEL, **_SCALARS, **_STRUCTURES, **_REST_STRUCTURES, **_EVENTS}
    return {"metadata": metadata, "operations": operations, "shapes": shapes}


def write_models(folder: Path) -> None:
    """Write the models of the services, in botocore's layout."""
    for service, protocol in PROTOCOLS.items():
        place = folder / service / "2026-01-02"
        place.mkdir(parents=True, exist_ok=True)
        text = json.dumps(_model(service, protocol))
        (place / "service-2.json").write_text(text, "utf-8")
