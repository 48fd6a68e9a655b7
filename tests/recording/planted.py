"""A service of any protocol, and messages of it in which secrets are planted."""

import base64
import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode
from xml.sax.saxutils import escape

from botocore.model import (
    ListShape,
    MapShape,
    OperationModel,
    ServiceModel,
    Shape,
    StructureShape,
)
from hypothesis import strategies as st

from botosmith.recording.cbor import write_cbor
from botosmith.recording.exchange import JSON
from botosmith.recording.value_types import Blob, EpochTime, Text
from botosmith.secrets.members import marked_model
from tests.support.shapes import (
    Json,
    error,
    list_of,
    map_of,
    operation,
    operations,
    structure,
    union,
)

SECRET = "hunter2hunter2"
NUMBER = 7319246105
SIGNED = f"https://host/?X-Amz-Signature={SECRET}"
PRESIGNED = (
    "https://bucket.s3.amazonaws.com/code.zip?X-Amz-Algorithm=AWS4-HMAC-SHA256"
    "&X-Amz-Security-Token=hunter2&X-Amz-Signature=hunter2"
)


def _of_shapes(*names: str) -> Json:
    """A structure whose members have the names of their shapes."""
    return structure(**{name: name for name in names})


_SHAPES: dict[str, Any] = {
    "Text": {"type": "string"},
    "Number": {"type": "long"},
    "Fraction": {"type": "double"},
    "Flag": {"type": "boolean"},
    "Time": {"type": "timestamp"},
    "Bytes": {"type": "blob"},
    "Items": list_of("Text"),
    "Flat": {**list_of("Text"), "flattened": True},
    "Table": map_of("Number", "Text"),
    "Secret": {"type": "string", "sensitive": True},
    "SecretNumber": {"type": "long", "sensitive": True},
    "SecretItems": list_of("Secret"),
    "SecretTable": map_of("Text", "Secret"),
    "Hidden": {
        **_of_shapes("Text", "Bytes", "Number", "Flag", "Time", "Items", "Table"),
        "sensitive": True,
    },
    "SessionToken": {"type": "string"},
    "Choice": union(Text="Text", Secret="Secret"),
    "Meta": map_of("Text", "Text"),
}
_SHAPES["Nested"] = _of_shapes(*(n for n in _SHAPES if n != "Meta"), "Nested")
_BODY: Mapping[str, Json] = _SHAPES["Nested"]["members"]


def _at(shape: str, location: str, name: str) -> Mapping[str, str]:
    return {"shape": shape, "location": location, "locationName": name}


_HEADERS = {
    "HeaderText": _at("Text", "header", "x-text"),
    "HeaderNumber": _at("Number", "header", "x-number"),
    "HeaderSecret": _at("Secret", "header", "x-secret"),
    "HeaderMap": _at("Meta", "headers", "x-meta-"),
}
_URL = {
    "Label": _at("Text", "uri", "Label"),
    "LabelNumber": _at("Number", "uri", "label-number"),
    "LabelSecret": _at("Secret", "uri", "LabelSecret"),
    "QueryText": _at("Text", "querystring", "text"),
    "QueryNumber": _at("Number", "querystring", "number"),
    "QuerySecret": _at("Secret", "querystring", "secret"),
    "QueryMap": _at("Meta", "querystring", "map"),
}


def planted_operation(protocol: str) -> OperationModel:
    """The operation of a service with a protocol."""
    rest = protocol.startswith("rest")
    request = {**_BODY, **(_HEADERS | _URL if rest else {})}
    response = {**_BODY, **(_HEADERS if rest else {})}
    uri = "/{Label}/{label-number}/{LabelSecret}?fixed=1" if rest else "/"
    plant = operation("Plant", "Request", "Response", "Refused")
    plant["http"]["requestUri"] = uri
    if protocol == "query":
        plant["output"]["resultWrapper"] = "PlantResult"
    model = {
        "metadata": {
            "protocol": protocol,
            "protocols": [protocol],
            "apiVersion": "2025-01-01",
            "targetPrefix": "Planted",
            "serviceId": "Planted",
        },
        "operations": operations(plant),
        "shapes": {
            **_SHAPES,
            "Request": structure(**request),
            "Response": structure(**response),
            "Refused": error(Message="Secret", **_BODY),
        },
    }
    return marked_model(ServiceModel(model, "planted")).operation_model("Plant")


class Gardener:
    """Makes messages, and plants secrets where the model allows none."""

    def __init__(self, data: st.DataObject, protocol: str) -> None:
        self.planted = False
        self._draw = data.draw
        self._protocol = protocol
        self._room = 12

    def _plants(self) -> bool:
        plants = self._draw(st.integers(0, 5)) == 5
        self.planted |= plants
        return plants

    def secret(self) -> JSON:
        self.planted = True
        secrets: list[JSON] = [SECRET, {"New": SECRET}, [{"New": [SECRET]}], NUMBER]
        return self._draw(st.sampled_from(secrets))

    def document(self, shape: StructureShape) -> dict[str, JSON]:
        members = {
            name: member
            for name, member in shape.members.items()
            if not member.serialization.get("location")
        }
        names = self._draw(st.lists(st.sampled_from(sorted(members)), unique=True))
        if "union" in shape.metadata or getattr(shape, "is_tagged_union", False):
            names = names[:1] or [next(iter(members))]
        made = {name: self.value(members[name]) for name in names}
        if self._plants():
            made["NewMember"] = self.secret()
        return made

    def value(self, shape: Shape) -> JSON:
        """A value of a shape, or a secret in its place."""
        self._room -= 1
        if shape.metadata.get("sensitive") or shape.name == "SessionToken":
            self.planted = True
            if isinstance(shape, StructureShape):
                return {"Text": SECRET}
            return SECRET if shape.type_name == "string" else NUMBER
        if self._plants():
            return self._misfit(shape)
        match shape:
            case StructureShape():
                return self.document(shape) if self._room > 0 else {}
            case ListShape():
                count = self._draw(st.integers(1, 2))
                return [self.value(shape.member) for _ in range(count)]
            case MapShape():
                if shape.key.metadata.get("sensitive"):
                    self.planted = True
                    return {SECRET: "text"}
                return {"key": self.value(shape.value)}
            case _:
                return self._scalar(shape)

    def _scalar(self, shape: Shape) -> JSON:
        binary = self._protocol == "smithy-rpc-v2-cbor"
        match shape.type_name:
            case "long":
                return self._draw(st.integers(0, 9))
            case "double":
                return 1.5
            case "boolean":
                return True
            case "timestamp":
                return EpochTime(1.0) if binary else "2025-05-14T14:04:15Z"
            case "blob":
                return Blob("cHVibGlj")
            case _:
                return Text("public")

    def _misfit(self, shape: Shape) -> JSON:
        kind = shape.type_name
        if kind == "string":
            secrets: list[JSON] = [SIGNED, {"New": SECRET}, [SECRET]]
            if self._protocol == "smithy-rpc-v2-cbor":
                secrets.append(Blob(base64.b64encode(SECRET.encode()).decode()))
        elif kind == "blob":
            # Any text without other characters is base64.
            secrets = [SECRET + "!", {"New": SECRET}, [SECRET]]
        elif shape.serialization.get("flattened"):
            # In XML, an item looks like the list.
            secrets = [{"New": SECRET}]
        else:
            secrets = [SECRET]
            if kind in ("structure", "map"):
                secrets.append([SECRET])
            else:
                secrets.append({"New": SECRET})
        return self._draw(st.sampled_from(secrets))

    def body(self, document: dict[str, JSON], shape: StructureShape) -> bytes:
        """The document of a response, or of a request that looks like one."""
        match self._protocol:
            case "json" | "rest-json":
                text = json.dumps(document)
                if self._plants():
                    rest = ", " + text[1:] if document else "}"
                    text = f'{{"Text": "{SECRET}", "Text": "public"{rest}'
                return text.encode()
            case "smithy-rpc-v2-cbor":
                return write_cbor(document)
            case _:
                text = "".join(
                    _xml(name, value, shape.members.get(name))
                    for name, value in document.items()
                )
                if self._plants():
                    text += self._draw(
                        st.sampled_from(
                            [f"<!-- {SECRET} -->", f"<?x {SECRET}?>", SECRET]
                        )
                    )
                return text.encode()

    def form(self, document: dict[str, JSON], shape: StructureShape) -> bytes:
        """The document of a request of the protocols query and ec2."""
        pairs = [("Action", "Plant"), ("Version", "2025-01-01")]
        for name, value in document.items():
            pairs += _form(name, value, shape.members.get(name), self._protocol)
        return urlencode(pairs).encode()

    def headers(self, *, rest: bool) -> dict[str, str]:
        made = {"Content-Type": "text/plain"}
        choices = {
            "Set-Cookie": SECRET,
            "Authorization": SECRET,
            "x-new": SECRET,
            "Content-Type": SIGNED,
        }
        if rest:
            made |= {"x-text": "public", "x-number": "5"}
            choices |= {
                "x-secret": SECRET,
                "x-number": SECRET,
                "x-text": SIGNED,
                "x-meta-any": SECRET,
            }
        return made | {name: text for name, text in choices.items() if self._plants()}

    def path(self) -> str:
        if self._protocol == "smithy-rpc-v2-cbor":
            path = "/service/Planted/operation/Plant"
        elif not self._protocol.startswith("rest"):
            path = "/"
        else:
            number = SECRET if self._plants() else "5"
            # The secret label.
            self.planted = True
            path = f"/label/{number}/{SECRET}?fixed=1&text=public&number=5"
        names = ["secret", "access_token", "Signature", "new", "fixed", "number"]
        added = [f"{name}={SECRET}" for name in names if self._plants()]
        added += [SECRET] if self._plants() else []
        if not added:
            return path
        return path + ("&" if "?" in path else "?") + "&".join(added)


def _xml(name: str, value: JSON, shape: Shape | None) -> str:
    match value, shape:
        case list(), ListShape() if shape.serialization.get("flattened"):
            return "".join(_xml(name, item, shape.member) for item in value)
        case list(), _:
            member = shape.member if isinstance(shape, ListShape) else None
            inner = "".join(_xml("member", item, member) for item in value)
        case dict(), MapShape():
            inner = "".join(
                f"<entry>{_xml('key', key, shape.key)}"
                f"{_xml('value', item, shape.value)}</entry>"
                for key, item in value.items()
            )
        case dict(), _:
            members = shape.members if isinstance(shape, StructureShape) else {}
            inner = "".join(
                _xml(key, item, members.get(key)) for key, item in value.items()
            )
        case bool(), _:
            inner = str(value).lower()
        case _:
            inner = escape(str(value))
    return f"<{name}>{inner}</{name}>"


def _form(
    name: str, value: JSON, shape: Shape | None, protocol: str
) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    match value, shape:
        case list(), _:
            flat = protocol == "ec2" or (shape and shape.serialization.get("flattened"))
            prefix = name if flat else f"{name}.member"
            member = shape.member if isinstance(shape, ListShape) else None
            for number, item in enumerate(value, 1):
                pairs += _form(f"{prefix}.{number}", item, member, protocol)
        case dict(), MapShape():
            for number, (key, item) in enumerate(value.items(), 1):
                prefix = f"{name}.entry.{number}"
                pairs += _form(f"{prefix}.key", key, shape.key, protocol)
                pairs += _form(f"{prefix}.value", item, shape.value, protocol)
        case dict(), _:
            members = shape.members if isinstance(shape, StructureShape) else {}
            for key, item in value.items():
                pairs += _form(f"{name}.{key}", item, members.get(key), protocol)
        case bool(), _:
            pairs.append((name, str(value).lower()))
        case _:
            pairs.append((name, str(value)))
    return pairs
