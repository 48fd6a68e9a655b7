"""Secrets that AWS does not mark show neither in recordings nor in what calls show."""

import json
import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import quote

import pytest
from botocore.model import ShapeResolver
from botocore.session import Session
from pydantic import TypeAdapter, ValidationError

from botosmith.config import Settings
from botosmith.generate import generate
from botosmith.recording import Recorder, load_exchanges
from botosmith.testing import record, replay
from botosmith.testing.recorded_values import ValueMasker
from botosmith_tools.importable import importable
from tests.recording.answering import everything
from tests.support.boto import ACCOUNT
from tests.support.network import Answer, FakeNetwork, json_answer
from tests.support.sdk import Sdk, client_class
from tests.support.shapes import structure
from tests.support.shared import make_once, run_folder

SECRET = "hunter2hunter2"
SERVICES = (
    "apigateway:CreateApiKey",
    "batch:RegisterJobDefinition",
    "bedrock-runtime:Converse",
    "docdb:CreateDBCluster,ModifyDBClusterParameterGroup",
    "dynamodb:TransactWriteItems",
    "iam:GetRole",
    "lambda:CreateFunction",
    "memorydb:CreateUser",
    "rds-data:ExecuteStatement",
    "s3:PutObject",
    "sns:CreatePlatformApplication",
)
_MEMBERS = "/shapes/CreatePlatformApplicationInput/members"
# What a project knows of its own: its names are secret.
PATCH = {
    "description": "Names of our applications are secret.",
    "service-2": [
        {"op": "add", "path": f"{_MEMBERS}/Name/sensitive", "value": True},
        {
            "op": "add",
            "path": "/shapes/Platform",
            "value": {"type": "string", "sensitive": True},
        },
        {"op": "replace", "path": f"{_MEMBERS}/Platform/shape", "value": "Platform"},
    ],
}
PATCH_OF_ERROR = {
    "description": "Why transactions fail is secret.",
    "service-2": [
        {"op": "add", "path": "/shapes/CancellationReasonList/sensitive", "value": True}
    ],
}
CLUSTER = Answer(b"<R><CreateDBClusterResult/></R>")
APPLICATION = Answer(b"<R><CreatePlatformApplicationResult/></R>")


def _generate(folder: Path) -> None:
    patches = folder / "patches"
    patches.mkdir()
    (patches / "dynamodb.json").write_text(json.dumps(PATCH_OF_ERROR))
    (patches / "sns.json").write_text(json.dumps(PATCH))
    settings = Settings(
        output=folder,
        package="typed_secrets",
        services=SERVICES,
        asynchronous=False,
        patches=patches,
        jobs=1,
    )
    generate(settings)


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sdk]:
    folder = make_once(run_folder(tmp_path_factory) / "secrets-sdk", _generate)
    with importable(folder):
        yield Sdk(folder, "typed_secrets")


class Recorded:
    """A call, as both recorders have it."""

    def __init__(self, folder: Path, session: Session, sdk: Sdk, service: str) -> None:
        name = "lambda_" if service == "lambda" else service
        self.package = sdk(name.replace("-", "_"))
        self.file = folder / "calls.json"
        self.folder = folder / "exchanges"
        self._boto: Any = session.create_client(service, **ACCOUNT)
        self.client: Any = client_class(self.package)(self._boto)
        self._network = FakeNetwork(self._boto)

    def send(self, request: Any, answer: Answer) -> Exception | None:
        """Send a request, record it, and return the error that it raises."""
        self._network.answers = [answer]
        raised: Exception | None = None
        with ExitStack() as stack:
            stack.enter_context(Recorder(self._boto, self.folder))
            stack.enter_context(record(self.client, self.file))
            try:
                self.client.send(request)
            except self._boto.exceptions.ClientError as error:
                raised = error
        return raised

    def texts(self) -> tuple[str, str]:
        return everything(self.folder), self.file.read_text()


Record: TypeAlias = Callable[[str], Recorded]


@pytest.fixture
def recorded(tmp_path: Path, botocore_session: Session, sdk: Sdk) -> Record:
    def make(service: str) -> Recorded:
        return Recorded(tmp_path, botocore_session, sdk, service)

    return make


def _cluster(docdb: Any, password: str = SECRET) -> Any:
    return docdb.CreateDBClusterRequest(
        db_cluster_identifier="letters", engine="docdb", master_user_password=password
    )


def _refusal(message: str) -> Answer:
    error = f"<Code>InvalidSubnet</Code><Message>{message}</Message>"
    return Answer(f"<R><Error>{error}</Error></R>".encode(), 400)


def _user(memorydb: Any) -> Any:
    mode = memorydb.AuthenticationMode(type="password", passwords=[SECRET])
    return memorydb.CreateUserRequest(
        user_name="ann", access_string="on", authentication_mode=mode
    )


def _application(sns: Any) -> Any:
    attributes = {"PlatformCredential": SECRET, "PlatformPrincipal": "principal"}
    return sns.CreatePlatformApplicationRequest(
        name="x", platform="GCM", attributes=attributes
    )


def _key(apigateway: Any) -> Any:
    return apigateway.CreateApiKeyRequest(name="key", value=SECRET)


def _statement(data: Any) -> Any:
    return data.ExecuteStatementRequest(
        resource_arn="arn:aws:rds:us-east-1:123456789012:cluster:letters",
        secret_arn="arn:aws:secretsmanager:us-east-1:123456789012:secret:s",
        sql="SELECT 1",
        parameters=[
            data.SqlParameter(name=name, value=data.FieldStringValue(text))
            for name, text in (("password", SECRET), ("place", "hall"))
        ],
    )


def _job(pairs: Sequence[tuple[str, object]], batch: Any) -> Any:
    names = [batch.KeyValuePair(name=name, value=value) for name, value in pairs]
    return batch.RegisterJobDefinitionRequest(
        job_definition_name="job",
        type="container",
        container_properties=batch.ContainerProperties(environment=names),
    )


def _function(functions: Any, **variables: str) -> Any:
    return functions.CreateFunctionRequest(
        function_name="f",
        role="arn:aws:iam::123456789012:role/r",
        code=functions.FunctionCode(s3_bucket="bucket", s3_key="k"),
        environment=functions.Environment(variables=variables),
    )


@pytest.mark.parametrize(
    ("service", "make", "answer", "public"),
    [
        ("docdb", _cluster, CLUSTER, ["letters"]),
        ("memorydb", _user, json_answer({}), ["ann"]),
        ("sns", _application, APPLICATION, ["PlatformCredential", "principal"]),
        *[
            (
                "batch",
                partial(_job, [(name, SECRET), ("KEY", "of key")]),
                json_answer({"environment": [{"name": name}]}),
                [name, "of key"],
            )
            for name in ("DB_PASSWORD", "API_TOKEN", "GithubToken", "API_KEY")
        ],
        ("rds-data", _statement, json_answer({}), ["hall"]),
        # A patch of botosmith marks the value.
        (
            "apigateway",
            _key,
            json_answer({"name": "key", "value": SECRET}),
            ["key"],
        ),
    ],
)
def test_secrets_are_hidden_and_all_else_is_shown(
    recorded: Record,
    service: str,
    make: Callable[[Any], Any],
    answer: Answer,
    public: list[str],
) -> None:
    made = recorded(service)
    request = make(made.package)
    made.send(request, answer)
    for text in (repr(request), *made.texts()):
        assert SECRET not in text
        assert all(word in text for word in public)


def test_keys_of_sensitive_maps_are_masked(recorded: Record) -> None:
    functions = recorded("lambda")
    request = _function(functions.package, HUNTER_NAME=SECRET)
    answer = json_answer({"Environment": {"Variables": {"HUNTER": "x"}}})
    functions.send(request, answer)
    for text in functions.texts():
        assert SECRET not in text
        assert "HUNTER" not in text
        assert "***1" in text


def test_patches_of_a_project_count_where_its_package_is_used(recorded: Record) -> None:
    sns = recorded("sns")
    request = sns.package.CreatePlatformApplicationRequest(
        name=SECRET, platform=SECRET, attributes={}
    )
    sns.send(request, APPLICATION)
    messages, calls = sns.texts()
    assert SECRET in messages
    assert SECRET not in calls
    assert SECRET not in repr(request)


def test_messages_of_errors_that_repeat_a_secret_are_masked(recorded: Record) -> None:
    docdb = recorded("docdb")
    message = f"the password {SECRET} is too short"
    error: Any = docdb.send(_cluster(docdb.package), _refusal(message))
    assert error.message == message
    for text in docdb.texts():
        assert SECRET not in text
        assert "InvalidSubnet" in text


@pytest.mark.parametrize("word", ["Invalid", "Code", "essag", "request-1"])
def test_codes_of_errors_repeat_secrets_only_by_chance(
    recorded: Record, word: str
) -> None:
    functions = recorded("lambda")
    request = _function(functions.package, WORD=word)
    code = "InvalidParameterValueException"
    answer = {"__type": code, "Message": f"not {word}", "Type": "User"}
    functions.send(request, json_answer(answer, 400))
    (exchange,) = load_exchanges(functions.folder)
    assert json.loads(exchange.response.body) == {**answer, "Message": "***"}
    assert exchange.response.headers["x-amzn-requestid"] == "request-1"
    (call,) = json.loads(functions.file.read_text())["calls"]
    assert call["error"]["Error"] == {"Code": code, "Message": "***"}


@pytest.mark.parametrize(
    ("secret", "given"),
    [
        ("a<b/c", "a%3Cb%2Fc"),
        ("a<b/c", "a&amp;lt;b/c"),
        ("a<b/c", r"a&lt;b\/c"),
        ("a\nb\t+c", r"a\nb\t+c"),
        ("a\nb\t+c", r"a\\u000Ab\\t+c"),
        ("a\u20ac\U0001f600", r"a\u20ac\ud83d\ude00"),
        ("a\u20ac\U0001f600", r"a\\u20AC\\uD83D\\uDE00"),
        (r"a\nb", r"a\\nb"),
        ("a%20\nb", r"a%20\nb"),
    ],
)
def test_secrets_that_errors_repeat_encoded_are_masked(
    recorded: Record, secret: str, given: str
) -> None:
    docdb = recorded("docdb")
    docdb.send(_cluster(docdb.package, secret), _refusal(f"no {given}"))
    for text in docdb.texts():
        assert "no a" not in text


def test_all_members_of_errors_in_xml_are_masked() -> None:
    shapes: Any = {
        "E": structure(Pin="P"),
        "P": {"type": "string", "sensitive": True},
    }
    shape = ShapeResolver(shapes).get_shape_by_name("E")
    parsed = {"Error": {"Code": "E", "Pin": SECRET, "Id": "1"}, "Pin": SECRET}
    assert ValueMasker().error(shape, parsed) == {
        "Error": {"Code": "E", "Pin": "***", "Id": "1"},
        "Pin": "***",
    }


def test_secrets_are_equal_to_others_in_a_replay(recorded: Record) -> None:
    batch = recorded("batch")
    answer = {"jobDefinitionName": "job", "jobDefinitionArn": "arn", "revision": 1}
    batch.send(_job([("API_TOKEN", SECRET)], batch.package), json_answer(answer))
    # As an older recording has it.
    old = batch.file.read_text().replace("***", "in clear text")
    assert "in clear text" in old
    for text in (batch.file.read_text(), old):
        batch.file.write_text(text)
        with replay(batch.client.__class__, batch.file) as client:
            response = client.send(_job([("API_TOKEN", "another")], batch.package))
            assert response.revision == 1


def test_files_are_equal_in_a_replay(recorded: Record) -> None:
    s3 = recorded("s3")

    def request() -> Any:
        body = BytesIO(SECRET.encode())
        return s3.package.PutObjectRequest(bucket="b", key="k", body=body)

    s3.send(request(), Answer(b""))
    assert "a stream" in s3.file.read_text()
    with replay(s3.client.__class__, s3.file) as client:
        client.send(request())


def test_documents_that_botocore_parses_are_recorded(recorded: Record) -> None:
    iam = recorded("iam")
    policy = quote(json.dumps({"Statement": [{"Effect": "Allow", "Password": SECRET}]}))
    document = f"<AssumeRolePolicyDocument>{policy}</AssumeRolePolicyDocument>"
    answer = f"<R><GetRoleResult><Role>{document}</Role></GetRoleResult></R>"
    request = iam.package.GetRoleRequest(role_name="r")
    iam.send(request, Answer(answer.encode()))
    with replay(iam.client.__class__, iam.file) as client:
        role = client.send(request).role
    assert role.assume_role_policy_document == {
        "Statement": [{"Effect": "Allow", "Password": "***"}]
    }


def test_documents_of_any_form_are_recorded(recorded: Record) -> None:
    bedrock = recorded("bedrock-runtime")
    documents: list[Any] = [{1: "x", "API_SECRET": SECRET, None: {True: "y"}}]
    for depth in range(400, 800, 20):
        deep: Any = {"password": SECRET}
        for _ in range(depth):
            deep = {"a": deep}
        documents.append(deep)
    for document in documents:
        request = bedrock.package.ConverseRequest(
            model_id="m", additional_model_request_fields=document
        )
        bedrock.send(request, json_answer({}))
        for text in bedrock.texts():
            assert SECRET not in text
        with replay(bedrock.client.__class__, bedrock.file) as client:
            client.send(request)


Given = Mapping[str, Any]


@pytest.mark.parametrize(
    ("service", "cls", "given"),
    [
        ("docdb", "CreateDBClusterRequest", {"MasterUserPassword": [SECRET]}),
        (
            "sns",
            "CreatePlatformApplicationRequest",
            {
                "Name": "n",
                "Platform": "p",
                "Attributes": {"PlatformCredential": [SECRET]},
            },
        ),
        ("batch", "KeyValuePair", {"name": "API_TOKEN", "value": [SECRET]}),
        ("batch", "KeyValuePair", {"name": "API_TOKEN", "value": 7319246105}),
    ],
)
def test_errors_about_secrets_do_not_show_them(
    sdk: Sdk, service: str, cls: str, given: Given
) -> None:
    wanted = getattr(sdk(service), cls)
    with pytest.raises(sdk().ConversionError) as raised:
        sdk().from_dict(wanted, given)
    with pytest.raises(ValidationError) as pydantics:
        TypeAdapter(wanted).validate_python(given)
    for text in (
        str(raised.value),
        str(pydantics.value),
        repr(pydantics.value.errors()),
    ):
        assert SECRET not in text
        assert "7319246105" not in text


def test_errors_of_pydantic_show_what_is_no_secret(sdk: Sdk) -> None:
    request: Any = sdk("docdb").CreateDBClusterRequest
    given = {"DBClusterIdentifier": "c", "Engine": "docdb"}
    for name in ("ManageMasterUserPassword", "manage_master_user_password"):
        with pytest.raises(ValidationError) as raised:
            TypeAdapter(request).validate_python({**given, name: "perhaps"})
        assert "perhaps" in str(raised.value)


@pytest.mark.parametrize("name", ["ParameterName", "parameter_name"])
@pytest.mark.parametrize("value", ["ParameterValue", "parameter_value"])
def test_errors_of_pydantic_hide_values_beside_names(
    sdk: Sdk, name: str, value: str
) -> None:
    parameter: Any = sdk("docdb").Parameter
    adapter: TypeAdapter[Any] = TypeAdapter(parameter)
    for given, is_shown in (("DB_PASSWORD", False), ("timeout", True)):
        with pytest.raises(ValidationError) as raised:
            adapter.validate_python({name: given, value: 7319246105})
        assert ("7319246105" in str(raised.value)) is is_shown


def test_arguments_that_are_wrong_do_not_show_them(recorded: Record) -> None:
    batch = recorded("batch")
    for pairs in ([("API_TOKEN", [SECRET])], [("API_TOKEN", 7319246105)]):
        with pytest.raises(ValueError, match=r"got (list|int) \*\*\*") as raised:
            batch.client.send(_job(pairs, batch.package))
        assert SECRET not in str(raised.value)


def test_wrong_members_of_errors_are_not_shown(sdk: Sdk) -> None:
    error: Any = sdk("dynamodb").TransactionCanceledException
    with pytest.raises(sdk().ConversionError) as raised:
        error(cancellation_reasons=SECRET)
    assert "got str ***" in str(raised.value)


def test_logs_have_no_secret(
    recorded: Record, sdk: Sdk, caplog: pytest.LogCaptureFixture
) -> None:
    docdb = recorded("docdb")
    request = _cluster(docdb.package)
    with caplog.at_level(logging.DEBUG, "typed_secrets"):
        docdb.send(request, CLUSTER)
        with pytest.raises(sdk().UnreadableResponseError):
            docdb.send(request, Answer(b"<damaged"))
    assert SECRET not in caplog.text
