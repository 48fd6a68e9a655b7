"""XML bodies become the objects that are made from botocore's dicts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

import pytest
from attrs import frozen
from botocore.model import ServiceModel
from botocore.parsers import create_parser

from botosmith.runtime.convert.codec import RESPONSE_DECODER, response_decoder
from botosmith.runtime.convert.kind import compiling_all
from botosmith.runtime.responses.xml_compiler import members_by_element
from botosmith.runtime.responses.xml_decoder import XmlDecoder, can_decode
from botosmith.runtime.unsupported import Unsupported
from tests.runtime.conftest import Answered
from tests.runtime.sample import (
    MODEL,
    GetThingRequest,
    GetThingResponse,
    ShadeColor,
    ShadeMix,
    ShadeName,
    Thing,
)
from tests.support.boto import MakeClient
from tests.support.network import Answer, FakeNetwork
from tests.support.sdk import Sdk
from tests.support.shapes import list_of, ref, union

TIME = "2024-05-01T10:20:30.250Z"
PARSED_TIME = datetime(2024, 5, 1, 10, 20, 30, 250_000, UTC)
PROTOCOLS = ["ec2", "query", "rest-xml"]
FLAT = {"flattened": True}
# What services with XML have besides the members of the sample.
MORE: Mapping[str, Any] = {
    "Texts": ref("Texts", **FLAT),
    "Parts": ref("Parts", **FLAT),
    "Labels": ref("Labels", **FLAT),
    "ByColor": ref("ByColor", locationName="Count", **FLAT),
    "Text": ref("String", locationName="x:text", xmlAttribute=True),
    "Color": ref("Color", locationName="color", xmlAttribute=True),
    "New": ref("String"),
}
FLAT_SHAPES: Mapping[str, Any] = {
    **{name: {**MODEL[name], **FLAT} for name in ("Texts", "Labels", "ByColor")},
    "Parts": list_of(ref("Thing", locationName="part")) | FLAT,
    # Unions whose members have elements of other names are left to botocore.
    "Shade": union(
        **{name: member["shape"] for name, member in MODEL["Shade"]["members"].items()}
    ),
}


def model(protocol: str, *, flat: bool) -> Any:
    """The model of an operation that returns a thing."""
    shapes = dict(MODEL)
    if flat:
        thing = MODEL["Thing"]
        shapes |= FLAT_SHAPES
        shapes["Thing"] = {**thing, "members": {**thing["members"], **MORE}}
    output = {"shape": "GetThingResponse"}
    if protocol == "query":
        output["resultWrapper"] = "Result"
    operation = {"name": "GetThing", "http": {}, "output": output}
    metadata = {"protocol": protocol, "serviceId": "things", "apiVersion": "1"}
    service: Any = {
        "metadata": metadata,
        "operations": {"GetThing": operation},
        "shapes": shapes,
    }
    found: Any = ServiceModel(service, "things").operation_model("GetThing")
    assert can_decode(found)
    return found


class Ways:
    """The decoder, and botocore's parser."""

    def __init__(self, protocol: str, *, flat: bool = False) -> None:
        operation = model(protocol, flat=flat)
        self.shape = operation.output_shape
        self.parser: Any = create_parser(protocol)
        self.decoder = XmlDecoder(operation, GetThingRequest)

    def read(self, response: dict[str, Any]) -> GetThingResponse:
        """Make the object of a response."""
        made, outside_body = self.decoder.read(response, self.parser.parse)
        self.decoder.complete(made, outside_body, [])
        return made

    def decode(self, body: bytes) -> GetThingResponse | None:
        """Decode a body; `None` if that is left to botocore."""
        headers = {"X-Amzn-RequestId": "h"}
        response: dict[str, Any]
        response = {"status_code": 200, "body": body, "headers": headers}
        try:
            made = self.read(response)
        except Unsupported:
            return None
        theirs = self.parser.parse(response, self.shape)
        expected = response_decoder(GetThingResponse)(theirs)
        # Not only `==`: floats that are not numbers, and integers for floats.
        assert repr(made) == repr(expected)
        assert made.response_metadata == expected.response_metadata
        return made


@pytest.fixture(scope="module")
def flat() -> Ways:
    """Ways for flattened lists and maps, and for attributes."""
    return Ways("rest-xml", flat=True)


DECODED: Mapping[str, Mapping[str, object]] = {
    "": {},
    "<new>y</new><Whole>1</Whole><more/>": {"whole": 1},
    "<Texts>x</Texts><Flag>true</Flag><Texts/>": {"texts": ["x", ""], "flag": True},
    "<part><Whole>1</Whole></part><part/>": {"parts": [Thing(whole=1), Thing()]},
    "<Labels><key>a</key><value>1</value></Labels>"
    "<Labels><value/><key>b</key></Labels>"
    "<Labels><key>a</key><value>2</value></Labels>": {"labels": {"a": "2", "b": ""}},
    f"<when>{TIME}</when><Times><member>{TIME}</member></Times>": {
        "time": PARSED_TIME,
        "times": [PARSED_TIME],
    },
    "<Shade><Mix><member><Name>dark</Name></member></Mix></Shade>": {
        "shade": ShadeMix([ShadeName("dark")])
    },
    "<Shades><entry><key>a</key><value><Color>new</Color></value></entry></Shades>": {
        "shades": {"a": ShadeColor("new")}  # type: ignore[arg-type]  # newer than the enum
    },
    "<Count><key>Red</key><value>1</value></Count>": {"by_color": {"Red": 1}},
    "<Part xmlns:n='urn:n' n:text='t' color='Red'/>": {
        "part": Thing(text="t", color="Red")
    },
    "<Part text='t' color='new'/>": {"part": Thing(color="new")},
    "<Times/><Blob>YWJj</Blob><Number>1</Number>": {
        "times": [],
        "blob": b"abc",
        "number": 1.0,
    },
    "<n:Whole xmlns:n='urn:n'>1</n:Whole>": {"whole": 1},
    "<Whole><!-- one -->1<x/></Whole>": {"whole": 1},
}


@pytest.mark.parametrize("root", ["r", "r xmlns='urn:r'"])
@pytest.mark.parametrize(("content", "expected"), DECODED.items())
def test_xml_of_services_is_decoded(
    flat: Ways, root: str, content: str, expected: Mapping[str, Any]
) -> None:
    response = flat.decode(f"<{root}><Thing>{content}</Thing></r>".encode())
    assert response is not None
    assert response.thing == Thing(**expected)


LEFT = [
    "<Whole>1</Whole><Whole>1</Whole>",
    "<Part/><Part/>",
    "<Times/><Times/>",
    "<Whole>x</Whole>",
    "<when>then</when>",
    "<New>newer than the class</New>",
    "<Document/>",
    "<Labels/>",
    "<Labels><key>x</key><value/><more/></Labels>",
    "<Table><entry><key>x</key></entry></Table>",
    "<Shade/>",
    "<Shade><Name/><Name/></Shade>",
    "<Shade><New/></Shade>",
]


@pytest.mark.parametrize("content", LEFT)
def test_unusual_xml_is_left_to_botocore(flat: Ways, content: str) -> None:
    assert flat.decode(f"<r><Thing>{content}</Thing></r>".encode()) is None


def test_several_results_are_left_to_botocore() -> None:
    ways = Ways("query")
    result = "<Result><Things/></Result>"
    assert ways.decode(f"<r>{result}</r>".encode()) is not None
    assert ways.decode(f"<r>{result}{result}</r>".encode()) is None


def test_elements_without_end_do_not_fill_the_memory(flat: Ways) -> None:
    """Each is ignored, but a table remembers only some of their names."""
    elements = "".join(f"<x{number}/>" for number in range(5000))
    body = f"<r><Thing>{elements}<Whole>1</Whole></Thing></r>".encode()
    for _ in range(2):
        response = flat.decode(body)
        assert response is not None
        assert response.thing == Thing(whole=1)


@frozen
class Hook:
    """A hook as cattrs converters of users have them, for one class."""

    cls: type
    convert: Callable[[Any], object]

    def __call__(self, cls: type) -> Callable[[Any], object] | None:
        return self.convert if cls is self.cls else None


@pytest.mark.parametrize("cls", [Thing, str, GetThingResponse])
def test_users_hooks_get_botocores_dicts(
    monkeypatch: pytest.MonkeyPatch, cls: type
) -> None:
    ways = Ways("rest-xml")
    body = b"<r><Thing><text>x</text></Thing></r>"
    response: dict[str, Any] = {"status_code": 200, "body": body, "headers": {}}
    assert ways.read(response).thing == Thing(text="x")
    monkeypatch.setattr(RESPONSE_DECODER, "hook", Hook(cls, lambda value: value))
    with pytest.raises(Unsupported):
        ways.read(response)
    monkeypatch.undo()
    assert ways.read(response).thing == Thing(text="x")


def test_hooks_apply_while_another_thread_compiles_anew(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ways = Ways("rest-xml")
    decoder: Any = ways.decoder
    body = b"<r><Thing><text>x</text></Thing></r>"
    response: dict[str, Any] = {"status_code": 200, "body": body, "headers": {}}
    ways.read(response)
    make_parser, refused = decoder._make_parser, list[bool]()

    def make() -> Any:
        monkeypatch.setattr(decoder, "_make_parser", make_parser)
        with pytest.raises(Unsupported):
            ways.read(response)  # as another thread would
        refused.append(True)
        return make_parser()

    monkeypatch.setattr(decoder, "_make_parser", make)
    monkeypatch.setattr(RESPONSE_DECODER, "hook", Hook(Thing, lambda value: value))
    with pytest.raises(Unsupported):
        ways.read(response)
    assert refused


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the structures that functions are compiled for."""
    names: list[str] = []

    def watched(shape: Any) -> Any:
        names.append(shape.name)
        return members_by_element(shape)

    module = "botosmith.runtime.responses.xml_compiler"
    monkeypatch.setattr(f"{module}.members_by_element", watched)
    return names


def test_what_is_left_to_botocore_is_compiled_once(compiled: list[str]) -> None:
    # Its union has elements of other names.
    ways = Ways("rest-xml")
    for _ in range(3):
        assert ways.decode(b"<r><Thing><Shade><mix/></Shade></Thing></r>") is None
    assert compiled == ["GetThingResponse", "Thing", "Shade"]


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_loading_ahead_leaves_nothing_to_compile(
    compiled: list[str], protocol: str
) -> None:
    ways = Ways(protocol)
    with compiling_all():
        ways.decoder.load()
    before = list(compiled)
    assert {"GetThingResponse", "Thing", "Shade"} <= set(before)
    ways.decode(b"<r><Thing><Part><Whole>1</Whole></Part></Thing></r>")
    assert compiled == before


# Calls


XML = {"content-type": "text/xml"}


def test_headers_of_s3_join_the_object_of_the_body(
    sdk: Sdk, make_client: MakeClient, decoded: list[bool]
) -> None:
    boto = make_client("s3")
    body = f"<R><ETag>e</ETag><LastModified>{TIME}</LastModified></R>".encode()
    headers = {"x-amz-version-id": "v", "x-amz-id-2": "h", "x-amz-request-id": "q"}
    FakeNetwork(boto, Answer(body, headers=headers))
    responses = [
        sdk("s3")
        .S3Client(boto, decode=decode)
        .copy_object(bucket="b", key="k", copy_source="b/c")
        for decode in ("auto", "dict")
    ]
    assert responses[0] == responses[1]
    assert responses[0].response_metadata == responses[1].response_metadata
    assert responses[0].version_id == "v"
    assert responses[0].copy_object_result.last_modified == PARSED_TIME
    assert decoded == [True]


def _iam(operation: str, content: str) -> Answer:
    result = f"<{operation}Result>{content}</{operation}Result>"
    metadata = "<ResponseMetadata><RequestId>q</RequestId></ResponseMetadata>"
    body = f"<{operation}Response>{result}{metadata}</{operation}Response>"
    return Answer(body.encode(), headers=XML)


def test_only_operations_with_policies_of_iam_are_left_to_botocore(
    answered: Answered, decoded: list[bool]
) -> None:
    users = "<Users><member><UserName>ada</UserName></member></Users>"
    policy = "%7B%22Version%22%3A%20%222012-10-17%22%7D"
    document = f"<AssumeRolePolicyDocument>{policy}</AssumeRolePolicyDocument>"
    role = f"<Role>{document}</Role>"
    client = answered("iam", _iam("ListUsers", users), _iam("GetRole", role))
    response = client.list_users()
    assert [user.user_name for user in response.users] == ["ada"]
    assert response.response_metadata.request_id == "q"
    assert decoded == [True]
    found = client.get_role(role_name="r").role
    assert found.assume_role_policy_document == {"Version": "2012-10-17"}
    assert decoded == [True, False]
