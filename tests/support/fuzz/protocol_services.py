"""A small service in every protocol, with responses of every form."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.runtime.sample import MODEL
from tests.support.shapes import Json, error, list_of, map_of, ref, structure

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


def _header(shape: str, name: str) -> Json:
    return ref(shape, location="header", locationName=name)


_SCALARS = {
    "Character": {"type": "character"},
    "Iso": {"type": "timestamp", "timestampFormat": "iso8601"},
    "HttpDate": {"type": "timestamp", "timestampFormat": "rfc822"},
    "Seconds": {"type": "timestamp", "timestampFormat": "unixTimestamp"},
    "FlatTexts": list_of("String") | {"flattened": True},
    "NamedTexts": list_of(ref("String", locationName="item")),
    "FlatParts": list_of(ref("Part", locationName="FlatPart")) | {"flattened": True},
    "FlatMap": {
        **map_of(
            ref("Integer", locationName="count"), ref("String", locationName="name")
        ),
        "flattened": True,
    },
    "PartMap": map_of("Part"),
    "Grid": list_of("Texts"),
    "JsonText": {"type": "string"},
}
_STRUCTURES = {
    "Part": structure(
        Kind=ref("String", locationName="xsi:type", xmlAttribute=True),
        Id=ref("String", locationName="id"),
        Size="Long",
        Ratio="Float",
        Letter="Character",
        Made="Iso",
        Changed="HttpDate",
        Seen="Seconds",
        Flat=ref("FlatTexts", flattened=True),
        Named="NamedTexts",
        Counts=ref("FlatMap", flattened=True),
        Parts=ref("FlatParts", flattened=True),
        ByName="PartMap",
        Grid="Grid",
        Empty="Nothing",
    ),
    "Nothing": structure(),
    "GetPartResponse": structure(Part="Part", Parts="PartMap"),
    "NoThing": {
        **error(
            Message=ref("String", locationName="message"),
            Count="Integer",
            When="Timestamp",
            Things="Texts",
        ),
        "error": {"code": "NoThing", "httpStatusCode": 404},
    },
    "Busy": error(message="String"),
}
_REST_STRUCTURES = {
    "GetHeadersResponse": structure(
        Status=ref("Integer", location="statusCode"),
        Text=_header("String", "x-text"),
        Whole=_header("Integer", "x-whole"),
        Number=_header("Double", "x-number"),
        Flag=_header("Boolean", "x-flag"),
        Time=_header("Timestamp", "x-time"),
        Iso=_header("Iso", "x-iso"),
        Color=_header("Color", "x-color"),
        Blob=_header("Blob", "x-blob"),
        Texts=_header("Texts", "x-texts"),
        Document=ref(
            "JsonText", location="header", locationName="x-document", jsonvalue=True
        ),
        Labels=ref("Labels", location="headers", locationName="x-label-"),
        Part="Part",
        Body="Texts",
    ),
    "GetPayloadResponse": {
        **structure(Tag=_header("String", "x-text"), Part="Part"),
        "payload": "Part",
    },
    "GetBlobResponse": {
        **structure(Tag=_header("Integer", "x-whole"), Body="Stream"),
        "payload": "Body",
    },
    "GetTextResponse": {**structure(Text="String"), "payload": "Text"},
    "GetShadeResponse": {**structure(Shade="Shade"), "payload": "Shade"},
    "Stream": {"type": "blob", "streaming": True},
}
_EVENTS = {
    "Events": {
        **structure(
            part="PartEvent",
            bytes="BytesEvent",
            text="TextEvent",
            thing="ThingEvent",
            noThing="NoThing",
        ),
        "eventstream": True,
    },
    "PartEvent": {**structure(Part="Part", Note="String"), "event": True},
    "BytesEvent": {
        **structure(
            Data=ref("Blob", eventpayload=True),
            Index=ref("Integer", eventheader=True),
            At=ref("Timestamp", eventheader=True),
        ),
        "event": True,
    },
    "TextEvent": {**structure(Text=ref("String", eventpayload=True)), "event": True},
    "ThingEvent": {**structure(Thing=ref("Thing", eventpayload=True)), "event": True},
    "WatchResponse": structure(Events=ref("Events", eventstream=True), Note="String"),
    "WatchPayloadResponse": {
        **structure(Events="Events", Tag=_header("String", "x-text")),
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
