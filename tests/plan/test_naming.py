"""Names in Python: those of examples, of all models and of random text."""

import gzip
import keyword
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import botocore
import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from botosmith.plan.naming import (
    class_name,
    enum_member_name,
    field_name,
    is_identifier,
    module_name,
    package_name,
    snake_case,
    unique_names,
)

HOSTILE = [
    "",
    " ",
    "_",
    "__",
    "__init__",
    "__class__",
    "../../etc/passwd",
    'a"""b',
    "a\nb",
    "a\x00b",
    "\\",
    "import os; os.abort()",
    "日本語",
    "\u017felf",
    "\ud800",
    "½",
    "x" * 5000,
    *keyword.kwlist,
    *keyword.softkwlist,
]
names = st.one_of(st.text(), st.sampled_from(HOSTILE), st.from_regex(r"[A-Za-z0-9_]+"))


@pytest.mark.parametrize(
    ("wire", "expected"),
    [
        ("ARN", "arn"),
        ("AbpV1_1", "abp_v1_1"),
        ("ChecksumCRC32C", "checksum_crc32c"),
        ("DBInstanceArn", "db_instance_arn"),
        ("DynamoDBELTConnectorSource", "dynamodb_elt_connector_source"),
        ("EC2InstanceType", "ec2_instance_type"),
        ("ETag", "etag"),
        ("FSxLustreFileSystemConfig", "fsx_lustre_file_system_config"),
        ("HTTPCode4XXCount", "http_code4xx_count"),
        ("IPv6CIDRs", "ipv6_cidrs"),
        ("InfluxDBv2", "influx_dbv2"),
        ("M2tsSettings", "m2ts_settings"),
        ("MD5OfMessageBody", "md5_of_message_body"),
        ("MemoryGiBPerVCpu", "memory_gib_per_vcpu"),
        ("OAuth2Token", "oauth2_token"),
        ("S3Uri", "s3_uri"),
        ("SHA256", "sha256"),
        ("SSEKMSKeyId", "sse_kms_key_id"),
        ("SSES3", "sse_s3"),
        ("SaaSProductSummary", "saas_product_summary"),
        ("TTPsObservedDetail", "ttps_observed_detail"),
        ("Use2DSolver", "use2d_solver"),
        ("VpcIds", "vpc_ids"),
        ("eTag", "etag"),
        ("exadataStorageInTBs", "exadata_storage_in_tbs"),
        ("vCpu", "vcpu"),
        ("__type", "type"),
        ("x-amz-meta", "x_amz_meta"),
        ("2fa", "value_2fa"),
        ("café", "cafe"),
        ("", "empty"),
        ("??", "unnamed"),
    ],
)
def test_snake_case(wire: str, expected: str) -> None:
    assert snake_case(wire) == expected


@pytest.mark.parametrize(
    ("wire", "reserved", "expected"),
    [
        ("From", (), "from_"),
        ("Self", (), "self_"),
        ("Id", (), "id"),
        ("List", {"list"}, "list_"),
        ("List", {"list", "list_"}, "list__"),
        ("List", {"bytes"}, "list"),
        ("From", {"from_"}, "from__"),
    ],
)
def test_field_name(wire: str, reserved: set[str], expected: str) -> None:
    assert field_name(wire, reserved) == expected


@pytest.mark.parametrize(
    ("wires", "expected"),
    [
        (["Name", "name", "NAME"], ["name", "name_2", "name_3"]),
        (["name", "Name", "name_2"], ["name", "name_3", "name_2"]),
        (["name_2", "name", "Name"], ["name_2", "name", "name_3"]),
        (["from", "From"], ["from_", "from_2"]),
        (["a", "a"], ["a"]),
        ([], []),
    ],
)
def test_unique_names(wires: list[str], expected: list[str]) -> None:
    made = unique_names(wires, field_name)
    assert list(made) == list(dict.fromkeys(wires))
    assert list(made.values()) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("listThings", "ListThings"),
        ("agent-discovery", "AgentDiscovery"),
        ("AbpV1_1", "AbpV1_1"),
        ("__listOf__string", "ListOf_string"),
        ("_private_", "Private"),
        ("3DModel", "Shape3DModel"),
        ("ClassVar", "ShapeClassVar"),
        ("none", "None_"),
        ("", "Empty"),
        ("--", "Unnamed"),
    ],
)
def test_class_name(name: str, expected: str) -> None:
    assert class_name(name) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("ContributedTo", "CONTRIBUTED_TO"),
        ("ap-northeast-1", "AP_NORTHEAST_1"),
        ("ml.m5.24xlarge", "ML_M5_24XLARGE"),
        ("s3:ObjectCreated:*", "S3_OBJECT_CREATED_STAR"),
        ("image/svg+xml", "IMAGE_SVG_PLUS_XML"),
        ("13.5", "VALUE_13_5"),
        ("-1", "MINUS_1"),
        (">=", "GREATER_THAN_OR_EQUAL"),
        ("", "EMPTY"),
        (" ", "SPACE"),
        ("_", "UNDERSCORE"),
        ("None", "NONE"),
        ("日", "U65E5"),
    ],
)
def test_enum_member_name(value: str, expected: str) -> None:
    assert enum_member_name(value) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("ListAssociations", "list_associations"),
        ("Import", "import_"),
        ("None", "none"),
        ("Con", "con_"),
        ("__init__", "init"),
        ("../Up", "up"),
    ],
)
def test_module_name(name: str, expected: str) -> None:
    assert module_name(name) == expected


def test_long_module_names_differ_and_fit_a_file_system() -> None:
    long = module_name("Word" * 100), module_name("Word" * 101)
    assert len(set(long)) == 2
    assert all(len(name) <= 120 and is_identifier(name) for name in long)


@pytest.mark.parametrize(
    ("service", "expected"),
    [
        ("runtime.lex.v2", "runtime_lex_v2"),
        ("lambda", "lambda_"),
        ("..", "unnamed"),
        ("3com", "service_3com"),
    ],
)
def test_package_name(service: str, expected: str) -> None:
    assert package_name(service) == expected


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        *((text, True) for text in ("a", "Abc", "type", "a_1", "_x")),
        *((text, False) for text in ("", "1a", "class", "é", "\u017felf", "a\n")),
    ],
)
def test_identifiers_are_known_by_their_text(text: str, is_one: bool) -> None:
    assert is_identifier(text) is is_one


@given(names)
@example("")
@example("\ud800")
def test_random_names_become_identifiers(name: str) -> None:
    for make in (field_name, class_name, enum_member_name, module_name, package_name):
        made = make(name)
        assert is_identifier(made), make
        assert not made.startswith("_"), make
    assert class_name(name)[0].isupper()
    assert enum_member_name(name).isupper()
    for make in (snake_case, field_name, module_name, package_name):
        assert make(name).islower(), make
    assert len(module_name(name)) <= 121


@given(st.lists(names, max_size=12))
def test_unique_names_are_unique_and_stable(wires: list[str]) -> None:
    makers: list[Callable[[str], str]] = [field_name, enum_member_name, class_name]
    for make in makers:
        made = unique_names(wires, make)
        assert list(made) == list(dict.fromkeys(wires))
        assert len(set(made.values())) == len(made)
        first: dict[str, str] = {}
        for wire in wires:
            first.setdefault(make(wire), wire)
        for name, wire in first.items():
            assert made[wire] == name  # a numbered name never takes the name of another
        assert all(is_identifier(name) for name in made.values())


class _Shape(msgspec.Struct):
    members: dict[str, msgspec.Raw] = {}
    enum: list[str] = []


class _Model(msgspec.Struct):
    shapes: dict[str, _Shape]
    operations: dict[str, msgspec.Raw]


def models() -> Iterator[tuple[str, _Model]]:
    """All service models of the installed botocore."""
    decode = msgspec.json.Decoder(_Model).decode
    for path in (Path(botocore.__file__).parent / "data").glob("*/*/service-2.json.gz"):
        yield path.parts[-3], decode(gzip.decompress(path.read_bytes()))


@pytest.mark.slow
def test_names_in_all_models_of_botocore() -> None:
    services: set[str] = set()
    collisions: list[tuple[str, str, str]] = []
    for service, model in models():
        services.add(service)
        for name in (*model.shapes, *model.operations):
            assert is_identifier(class_name(name))
            assert is_identifier(module_name(name))
        for name, shape in model.shapes.items():
            fields = unique_names(shape.members, field_name)
            collisions += [
                (service, name, wire)
                for wire, field in fields.items()
                if field != field_name(wire)
            ]
            members = unique_names(shape.enum, enum_member_name)
            assert len(set(members.values())) == len(members)
            for made in (*fields.values(), *members.values()):
                assert is_identifier(made)
                assert re.fullmatch("[A-Za-z].*", made)
            # All letters and digits of a wire name are kept, in order.
            for wire, field in fields.items():
                bare = re.sub("[^a-z0-9]", "", wire.lower())
                assert field.replace("_", "") in {bare, f"value{bare}"}
    assert len(services) > 300
    assert len({package_name(service) for service in services}) == len(services)
    assert not collisions
