"""botocore's protocol cases, with SDKs that are generated from their models."""

import uuid
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import botocore
import pytest
from attrs import has, resolve_types
from botocore import xform_name
from botocore.serialize import SERIALIZERS

from botosmith_tools.client_kinds import SYNCHRONOUS, ClientKind
from tests.conformance.protocol_cases import Case, boto_value, read_cases
from tests.support.boto import boto_session, raw_client
from tests.support.botocore_versions import botocore_older_than
from tests.support.comparison import assert_no_problems, difference, outcome, unchanged
from tests.support.compiled import compile_requests, compiled_requests
from tests.support.decoding import HAS_MSGSPEC, bodies_in_c, decoded_bodies, early_reads
from tests.support.network import CaughtRequest, FakeNetwork
from tests.support.shared_sdk import SharedSdk
from tests.support.sweeps import mostly_slow

# The number of cases in each file, so that none is missed.
INPUT = {
    "input/ec2": 29,
    "input/json": 54,
    "input/json_1_0": 21,
    "input/json_1_0-query-compatible": 1,
    "input/query": 38,
    "input/rest-json": 113,
    "input/rest-xml": 94,
    "input/smithy-rpc-v2-cbor": 15,
    "input/smithy-rpc-v2-cbor-non-query-compatible": 1,
    "input/smithy-rpc-v2-cbor-query-compatible": 1,
    "legacy/input/ec2": 12,
    "legacy/input/json": 24,
    "legacy/input/query": 25,
    "legacy/input/rest-json": 56,
    "legacy/input/rest-xml": 45,
}
# The number of cases in each file whose requests compiled functions make. They leave to
# botocore: operations without an input, numbers that are not finite, and documents as
# payloads.
COMPILED = {
    "input/json": 45,
    "input/json_1_0": 14,
    "input/rest-json": 92,
    "legacy/input/json": 24,
    "legacy/input/rest-json": 55,
}
OUTPUT = {
    "output/ec2": 29,
    "output/json": 58,
    "output/json_1_0": 32,
    "output/json_1_0-query-compatible": 2,
    "output/query": 38,
    "output/rest-json": 91,
    "output/rest-xml": 78,
    "output/smithy-rpc-v2-cbor": 35,
    "output/smithy-rpc-v2-cbor-query-compatible": 2,
    "legacy/output/ec2": 13,
    "legacy/output/json": 20,
    "legacy/output/query": 19,
    "legacy/output/rest-json": 33,
    "legacy/output/rest-xml": 25,
}
# The number of XML cases in each file whose bodies become objects directly. Left to
# other ways: operations without an output, timestamps, lists and maps; streams; and
# unions with another tag than one that is known.
DECODED = {
    "output/ec2": 13,
    "output/query": 20,
    "output/rest-xml": 24,
    "legacy/output/ec2": 7,
    "legacy/output/query": 13,
    "legacy/output/rest-xml": 11,
}
# The number of cases in each file that msgspec decodes. The others are errors, are left
# to other ways as those in XML are, or have members outside the body or numbers that
# are not finite.
IN_C = {
    "output/json": 39,
    "output/json_1_0": 12,
    "output/rest-json": 40,
    "legacy/output/json": 14,
    "legacy/output/rest-json": 16,
}

# How many bodies of each file are read early, by two of the three ways. The others are
# errors, empty, or left to botocore.
EARLY = {
    "output/ec2": 26,
    "output/json": 81,
    "output/json_1_0": 27,
    "output/json_1_0-query-compatible": 0,
    "output/query": 40,
    "output/rest-json": 97,
    "output/rest-xml": 48,
    "output/smithy-rpc-v2-cbor": 0,
    "output/smithy-rpc-v2-cbor-query-compatible": 0,
    "legacy/output/ec2": 14,
    "legacy/output/json": 28,
    "legacy/output/query": 26,
    "legacy/output/rest-json": 40,
    "legacy/output/rest-xml": 22,
}

# The files of `make test`: each protocol is in one of them.
QUICK = (
    "input/query",
    "input/rest-json",
    "input/smithy-rpc-v2-cbor",
    "output/ec2",
    "output/json",
    "output/json_1_0-query-compatible",
    "output/rest-xml",
    "output/smithy-rpc-v2-cbor",
)

# A version of botocore in which no case differs; not necessarily the first.
NEWER = "1.43.46"

# The version that asynchronous clients are compared with.
NEWEST = "1.43.117"

# The cases that differ from botocore, and why.
_NOT_FINITE = "botocore returns a string for a float; typed, it is a float"
DIFFERENT = {
    "output/json AwsJson11SupportsNaNFloatInputs": _NOT_FINITE,
    "output/json AwsJson11SupportsInfinityFloatInputs": _NOT_FINITE,
    "output/json AwsJson11SupportsNegativeInfinityFloatInputs": _NOT_FINITE,
    "output/json_1_0 AwsJson10SupportsNaNFloatInputs": _NOT_FINITE,
    "output/json_1_0 AwsJson10SupportsInfinityFloatInputs": _NOT_FINITE,
    "output/json_1_0 AwsJson10SupportsNegativeInfinityFloatInputs": _NOT_FINITE,
    "output/rest-json RestJsonDeserializesDenseSetMapAndSkipsNull": (
        "a null in a map: botocore raises a TypeError, and its tests skip the case"
    ),
    "legacy/output/json 3:1": "the response has maps where its model has strings",
    "input/json AwsJson11StructuresDontSerializeNullValues": (
        "None means absent here; botocore sends null, and its tests skip the case"
    ),
}
_TEXT_HEADER = "a number or boolean in a header, a string in older botocores"
_OLD_UNION = "older botocores look for variants by other names than the wire names"
_DIFFERENT_WITH_OLDER = {
    "output/rest-json RestJsonInputAndOutputWithNumericHeaders": _TEXT_HEADER,
    "output/rest-json RestJsonInputAndOutputWithBooleanHeaders": _TEXT_HEADER,
    "output/rest-json RestJsonSupportsNaNFloatHeaderOutputs": _TEXT_HEADER,
    "output/rest-json RestJsonSupportsInfinityFloatHeaderOutputs": _TEXT_HEADER,
    "output/rest-json RestJsonSupportsNegativeInfinityFloatHeaderOutputs": _TEXT_HEADER,
    "output/rest-json RestJsonSupportsNaNFloatInputs": _NOT_FINITE,
    "output/rest-json RestJsonSupportsInfinityFloatInputs": _NOT_FINITE,
    "output/rest-json RestJsonSupportsNegativeInfinityFloatInputs": _NOT_FINITE,
    "output/rest-json PostUnionWithJsonNameResponse1": _OLD_UNION,
    "output/rest-json PostUnionWithJsonNameResponse2": _OLD_UNION,
}
if botocore_older_than(NEWER):
    DIFFERENT.update(_DIFFERENT_WITH_OLDER)

# What botocore's serializer raises in cases that botocore's own tests skip.
RAISED: tuple[type[Exception], ...] = (
    (AttributeError, KeyError, TypeError) if botocore_older_than(NEWER) else (KeyError,)
)


class Suites:
    """The cases of one file, their SDK, and botocore with the same models.

    Args:
        folder: The folder for the SDK, which processes may share.
        prefix: What the name of the SDK begins with.
    """

    def __init__(
        self,
        corpus: Path,
        file: str,
        models: Path,
        folder: Path,
        prefix: str = "typed",
        kind: ClientKind = SYNCHRONOUS,
    ) -> None:
        self.file = file
        self.kind = kind
        name = file.replace("/", "-").replace("_", "-")
        self.cases = read_cases(corpus / "protocols" / f"{file}.json", name, models)
        package = f"{prefix}_{name.replace('-', '_')}"
        self.sdk = SharedSdk(folder, package, models=models)
        self._session = boto_session(models)
        self._networks: dict[tuple[str, bool], Any] = {}

    def network(self, case: Case, *, is_compiled: bool = False) -> Any:
        """The network of the service of a case, with its client."""
        key = case.service, is_compiled
        if key not in self._networks:
            client = raw_client(self._session, case.service, case.endpoint)
            if is_compiled:
                compile_requests(self.sdk.module("_runtime").__name__, client)
            self._networks[key] = FakeNetwork(client)
        return self._networks[key]

    def close(self) -> None:
        for network in self._networks.values():
            network.client.close()

    def problems(self, check: Callable[["Suites", Case], str]) -> list[str]:
        """Check all cases; return what is wrong, and exceptions that do not apply."""
        different = {
            name.removeprefix(f"{self.file} "): reason
            for name, reason in DIFFERENT.items()
            if name.startswith(f"{self.file} ")
        }
        problems: list[str] = []
        for case in self.cases:
            problem = check(self, case)
            if not problem:
                continue
            reason = different.pop(case.name, None)
            if reason is None:
                problems.append(f"{case.name}: {problem}")
            else:
                print(f"exception: {self.file} {case.name}: {reason}")
        return problems + [f"{name}: no exception" for name in different]


MakeSuites = Callable[..., Suites]


def _skip_if_older(kind: ClientKind) -> None:
    if kind.is_async and botocore_older_than(NEWEST):
        pytest.skip("the cases are newer")


@pytest.fixture
def make_suites(
    corpus: Path, shared_folder: Path, tmp_path: Path
) -> Iterator[MakeSuites]:
    """Reads files of cases, and closes their clients after the test."""
    made: list[Suites] = []

    def make(file: str, *options: Any) -> Suites:
        if "cbor" in file and "smithy-rpc-v2-cbor" not in SERIALIZERS:
            pytest.skip(f"botocore {botocore.__version__} speaks no CBOR")
        models = tmp_path / "models"
        made.append(Suites(corpus, file, models, shared_folder, *options))
        return made[-1]

    yield make
    for suites in made:
        suites.close()


@pytest.mark.parametrize("file", mostly_slow(OUTPUT, QUICK))
def test_typed_results_of_protocol_cases_equal_botocores(
    make_suites: MakeSuites,
    kind: ClientKind,
    file: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _skip_if_older(kind)
    suites = make_suites(file, "typed", kind)
    package = suites.sdk.module("_runtime").__name__
    read = early_reads(monkeypatch, package)
    decoded = decoded_bodies(monkeypatch, package)
    in_c = bodies_in_c(monkeypatch, package)
    assert_no_problems(suites.problems(output_problem))
    assert len(suites.cases) == OUTPUT[file]
    if HAS_MSGSPEC:
        assert len(in_c) == IN_C.get(file, 0)
    # Two of the three ways decode directly.
    assert sum(decoded) == 2 * DECODED.get(file, 0)
    if not botocore_older_than(NEWEST):
        assert len(read) == EARLY[file]


@pytest.mark.slow
@pytest.mark.parametrize("file", OUTPUT)
def test_results_are_the_same_after_attrs_has_resolved_all_types(
    make_suites: MakeSuites, file: str
) -> None:
    # Other tests need types as they were.
    suites = make_suites(file, "resolved")
    for service in {case.service for case in suites.cases}:
        package = suites.sdk.service(service)
        for cls in (getattr(package, name) for name in package.__all__):
            if has(cls):
                resolve_types(cls)
    assert_no_problems(suites.problems(output_problem))


def output_problem(suites: Suites, case: Case) -> str:
    kind, network = suites.kind, suites.network(case)
    network.answers = [case.answer()]
    method = getattr(network.client, xform_name(case.operation))
    theirs = outcome(method, unchanged)
    request = getattr(suites.sdk.service(case.service), f"{case.operation}Request")()
    for decode in ("c", "auto", "dict"):
        typed = suites.sdk.client(case.service, network.client, decode, kind)
        ours = suites.sdk.outcome(typed, request, kind=kind)
        if problem := difference(ours, theirs):
            return f"({decode}) {problem}"
    return ""


@pytest.mark.parametrize("file", mostly_slow(INPUT, QUICK))
def test_typed_requests_of_protocol_cases_equal_botocores(
    make_suites: MakeSuites,
    kind: ClientKind,
    file: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _skip_if_older(kind)
    # For idempotency tokens, as in botocore's own tests, and for invocation IDs.
    token = uuid.UUID("00000000-0000-4000-8000-000000000000")
    monkeypatch.setattr(uuid, "uuid4", lambda: token)
    # A gzip header holds the second in which it was written.
    monkeypatch.setattr("gzip.time", SimpleNamespace(time=lambda: 0))
    suites = make_suites(file, "typed", kind)
    compiled = compiled_requests(monkeypatch, suites.sdk.module("_runtime").__name__)
    assert_no_problems(suites.problems(input_problem))
    assert len(suites.cases) == INPUT[file]
    # More is left to older botocores.
    if not botocore_older_than(NEWER):
        assert len(compiled) == COMPILED.get(file, 0)


def input_problem(suites: Suites, case: Case) -> str:
    kind, boto = suites.kind, suites.network(case).client
    shape = boto.meta.service_model.operation_model(case.operation).input_shape
    given: Mapping[str, Any] = {}
    if shape is not None:
        given = boto_value(shape, case.content.get("params", {}))
    method = getattr(boto, xform_name(case.operation))
    package = suites.sdk.service(case.service)
    cls = getattr(package, f"{case.operation}Request")
    request = suites.sdk.from_dict(cls, given, strict=True)
    theirs = caught(partial(method, **given), SYNCHRONOUS)
    for is_compiled in (False, True):
        boto = suites.network(case, is_compiled=is_compiled).client
        ours = caught(partial(kind.typed(package, boto).send, request), kind)
        if problem := difference(ours, theirs):
            return f"(compiled: {is_compiled}) {problem}"
    return ""


def caught(call: Callable[[], object], kind: ClientKind) -> Mapping[str, object]:
    """Make a call; return the request that it sends, or what the serializer raises."""
    try:
        kind.result(call())
    except CaughtRequest as error:
        request = error.request
        return {
            "method": request.method,
            "url": request.url,
            "headers": dict(request.headers),
            "body": request.body,
        }
    except RAISED as error:
        return {"raised": repr(error)}
    raise AssertionError("no request")
