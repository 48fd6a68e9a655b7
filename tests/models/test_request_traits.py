"""Traits that patches add, which botocore lacks: `alias`, `alternative` and more."""

import pytest

from botosmith.errors import BotosmithError
from botosmith.models.check import check_model
from botosmith.models.source import Source
from botosmith.plan import ir
from botosmith.plan.build import build
from botosmith.plan.service import plan_service
from tests.support.parrots import PARROTS, Model
from tests.support.shapes import structure, union

SEQUENCES = ("Sequence[bytes]", "Sequence[BlobLike]")


def _model(**reference: object) -> Model:
    parrot = structure(Name={"shape": "String", **reference}, Chicks="ParrotList")
    shapes = {**PARROTS["shapes"], "Parrot": parrot, "Blob": {"type": "blob"}}
    return {**PARROTS, "shapes": shapes}


@pytest.mark.parametrize(
    ("reference", "message"),
    [
        ({"alias": "Chicks"}, "the alias 'Chicks' is a member"),
        ({"alias": ["Names"]}, "must be a string, not a list"),
        ({"alternative": "Gone"}, "no shape 'Gone'"),
        ({"alternative": "Colour"}, "an alternative must be a structure or a blob"),
        (
            {"shape": "ParrotList", "alternative": "Blob"},
            "only a string can have an alternative",
        ),
    ],
)
def test_invalid_traits_are_an_error(reference: Model, message: str) -> None:
    with pytest.raises(BotosmithError, match=message) as caught:
        check_model(_model(**reference), "service-2")
    assert "shapes.Parrot.members.Name" in str(caught.value.where)


@pytest.mark.parametrize(
    ("handler", "message"),
    [
        ("decode", "must be an object, not a string"),
        ({"name": "decode"}, "has no 'members'"),
        ({"name": "decode", "members": {"Name": "x"}}, "must be a list"),
        ({"name": "decode", "members": {"Gone": []}}, "'Gone' is not a member"),
        ({"name": "decode", "members": {"Name": ["x"]}}, "are not strings"),
        ({"name": "decode", "members": {"Chicks": []}}, "are not strings"),
        ({"name": "decode", "members": {"Chicks": ["x"]}}, "'x' is not a member"),
        ({"name": "decode", "members": {"Chicks": ["Chicks"]}}, "are not strings"),
    ],
)
def test_invalid_handler_of_results_is_an_error(handler: object, message: str) -> None:
    model = _model()
    operation = {"output": {"shape": "Parrot"}, "resultHandler": handler}
    with pytest.raises(BotosmithError, match=message) as caught:
        check_model({**model, "operations": {"Find": operation}}, "service-2")
    assert "operations.Find.resultHandler" in str(caught.value.where)


@pytest.mark.parametrize(
    ("names", "message"),
    [("Name", "must be a list"), (["Name", "Gone"], "'Gone' is not a member")],
)
def test_members_that_are_set_to_none_exist(names: object, message: str) -> None:
    operation = {"output": {"shape": "Parrot"}, "addsNone": names}
    with pytest.raises(BotosmithError, match=message) as caught:
        check_model({**_model(), "operations": {"Find": operation}}, "service-2")
    assert str(caught.value.where).endswith("operations.Find.addsNone")


@pytest.mark.parametrize(
    ("places", "message"),
    [
        ({"Name": "yes"}, "must be"),
        ({"Gone": True}, "'Gone' is not a member"),
        ({"Name.Code": True}, "'Code' is not a member"),
    ],
)
def test_members_with_failures_exist(places: object, message: str) -> None:
    operation = {"output": {"shape": "Parrot"}, "failures": places}
    with pytest.raises(BotosmithError, match=message) as caught:
        check_model({**_model(), "operations": {"Find": operation}}, "service-2")
    assert "operations.Find.failures" in str(caught.value.where)


@pytest.mark.parametrize(
    ("trait", "value", "message"),
    [
        ("status", "Gone", "'Gone' is not a member"),
        ("status", "Name.Code", "'Code' is not a member"),
        ("status", "Name", "'Name' is not an enum"),
        ("status", "", "'' is not a member"),
        ("status", True, "must be a string, not true or false"),
        ("status", ["Name"], "must be a string, not a list"),
        ("states", {"Name": "busy"}, "Name must be one of passing, .*, not 'busy'"),
        ("states", {"Name": True}, "Name must be one of passing, .*, not True"),
        ("states", {"Name": ["passing"]}, r"Name must be one of .*, not \['passing'\]"),
        ("states", ["Name"], "must be an object, not a list"),
    ],
)
def test_states_are_of_an_enum_and_of_known_kinds(
    trait: str, value: object, message: str
) -> None:
    operation = {"output": {"shape": "Parrot"}, trait: value}
    with pytest.raises(BotosmithError, match=message) as caught:
        check_model({**_model(), "operations": {"Find": operation}}, "service-2")
    assert str(caught.value.where) == f"service-2: operations.Find.{trait}"


def _check_colour(**traits: object) -> None:
    model = _model()
    members = {
        "Colour": {"shape": "Colour"},
        "Mother": {"shape": "Parrot"},
        "Kin": {"shape": "Kin"},
    }
    model["shapes"]["Parrot"]["members"].update(members)
    model["shapes"]["Kin"] = union(Son="Parrot")
    operation = {"output": {"shape": "Parrot"}, **traits}
    check_model({**model, "operations": {"Find": operation}}, "service-2")


@pytest.mark.parametrize("status", ["Colour", "Mother.Colour", False])
def test_status_may_be_an_enum_in_a_structure_or_none(status: object) -> None:
    _check_colour(status=status)


def test_states_are_those_of_the_enum_and_no_union_is_on_the_way() -> None:
    with pytest.raises(BotosmithError, match="'GRENE' is not a state"):
        _check_colour(status="Colour", states={"GRENE": "passing"})
    with pytest.raises(BotosmithError, match="'Son' is a member of a union"):
        _check_colour(status="Kin.Son.Colour")


@pytest.mark.parametrize("other", ["Blob", "Parrot"])
def test_an_alternative_can_be_a_blob_or_a_structure(other: str) -> None:
    check_model(_model(alternative=other, alias="Names"), "service-2")


@pytest.mark.parametrize(
    ("service", "operation", "member", "attribute", "accepted"),
    [
        ("s3", "CopyObject", "CopySource", "str | CopySource", "str | CopySource"),
        ("s3", "GetObject", "SSECustomerKey", "str | bytes", "str | bytes"),
        ("s3", "ListParts", "SSECustomerKey", "str", "str"),
        ("s3", "PutObject", "Body", "StreamingInput", "StreamingInput"),
        ("ec2", "RunInstances", "UserData", "str | bytes", "str | bytes"),
        ("kms", "Encrypt", "Plaintext", "bytes", "BlobLike"),
        ("workspaces-web", "CreateTrustStore", "certificateList", *SEQUENCES),
    ],
)
def test_types_of_requests(
    service: str, operation: str, member: str, attribute: str, accepted: str
) -> None:
    plan = plan_service(build(Source().load(service)))
    field = plan.classes.plans["request", operation].field(member)
    assert field is not None
    assert (str(field.type), str(field.accepted_type)) == (attribute, accepted)


def test_an_alternative_structure_can_be_sent() -> None:
    built = build(Source().load("s3"))
    shapes = [shape for shape in built.shapes.values() if isinstance(shape, ir.TextOr)]
    assert {shape.structure for shape in shapes} == {"CopySource"}
    fields = plan_service(built).classes.plans["structure", "CopySource"].fields
    assert [field.required for field in fields] == [True, True, False]
