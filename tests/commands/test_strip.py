"""The command `strip`, and programs that log in with what it leaves of botocore."""

import json
import re
from collections.abc import Iterator
from functools import partial
from hashlib import sha1
from pathlib import Path
from textwrap import dedent

import botocore
import pytest

from tests.commands.folders import botosmith, refused, tree
from tests.support.full_disk import limited_files
from tests.support.paths import GENERATED
from tests.support.processes import import_path, run_python
from tests.support.rough_server import Received, RoughServer, http_response

_BOTOCORE = Path(botocore.__file__).parent
_LATER = "2100-01-01T00:00:00Z"
_CREDENTIALS = f"""<Credentials><AccessKeyId>FROM{{way}}</AccessKeyId>
<SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken>
<Expiration>{_LATER}</Expiration></Credentials>"""
# A client of the SDK, and what the request was signed with.
_PROGRAM = """
import botocore, sys
from typed_aws.sagemaker import SageMakerClient

assert botocore.__file__.startswith(sys.argv[1]), botocore.__file__
client = SageMakerClient.create()
signed = []
client.boto.meta.events.register(
    "before-send", lambda request, **_: signed.append(request.headers["Authorization"])
)
client.list_associations()
print(str(signed[0]).partition("Credential=")[2].partition("/")[0])
"""


_strip = partial(botosmith, "strip")


@pytest.fixture(scope="module")
def stripped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a botocore that has SageMaker."""
    folder = tmp_path_factory.mktemp("stripped")
    done = _strip("--botocore", _BOTOCORE, "--output", folder / "botocore", "sagemaker")
    assert done.exit_code == 0, done.output
    return folder


def _answer(request: Received) -> list[bytes]:
    """Answer as STS, SSO and SageMaker."""
    if request.method == "GET":
        # SSO's GetRoleCredentials
        keys = {"accessKeyId": "FROMSSO", "secretAccessKey": "s", "sessionToken": "t"}
        body = json.dumps({"roleCredentials": keys | {"expiration": 4102444800000}})
    elif "x-amz-target" in request.headers:
        body = "{}"
    else:
        name = request.body.decode().partition("Action=")[2].partition("&")[0]
        credentials = _CREDENTIALS.format(way=name.upper())
        result = f"<{name}Result>{credentials}</{name}Result>"
        body = f"<{name}Response>{result}</{name}Response>"
    return [http_response(body.encode())]


@pytest.fixture(scope="module")
def aws() -> Iterator[str]:
    """The URL of a server that answers as AWS."""
    with RoughServer(_answer).running() as server:
        yield server.url


@pytest.mark.parametrize(
    ("profile", "key"),
    [
        ("role", "FROMASSUMEROLE"),
        ("web", "FROMASSUMEROLEWITHWEBIDENTITY"),
        ("sso", "FROMSSO"),
    ],
)
def test_programs_log_in_with_a_stripped_botocore(
    stripped: Path, aws: str, tmp_path: Path, profile: str, key: str
) -> None:
    role = "role_arn = arn:aws:iam::123456789012:role/r"
    (tmp_path / "config").write_text(
        dedent(f"""
        [profile keys]
        aws_access_key_id = key
        aws_secret_access_key = secret
        [profile role]
        {role}
        source_profile = keys
        [profile web]
        {role}
        web_identity_token_file = {tmp_path / "token"}
        [profile sso]
        sso_session = session
        sso_account_id = 123456789012
        sso_role_name = r
        [sso-session session]
        sso_region = us-east-1
        sso_start_url = https://example.com/start
        """)
    )
    (tmp_path / "token").write_text("token")
    cache = tmp_path / ".aws" / "sso" / "cache"
    cache.mkdir(parents=True)
    token = {"accessToken": "t", "expiresAt": _LATER}
    (cache / f"{sha1(b'session').hexdigest()}.json").write_text(json.dumps(token))
    environment = import_path([stripped, GENERATED]) | {
        "HOME": str(tmp_path),
        "AWS_CONFIG_FILE": str(tmp_path / "config"),
        "AWS_ENDPOINT_URL": aws,
        "AWS_PROFILE": profile,
        "AWS_REGION": "us-east-1",
    }
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"):
        environment.pop(name, None)
    printed = run_python("-c", _PROGRAM, str(stripped), environment=environment)
    assert printed.strip() == key


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["sagemakre"], "unknown service 'sagemakre'; did you mean sagemaker"),
        (
            ["--botocore", "nothing", "s3"],
            "nothing: this is not the folder of botocore",
        ),
        (["--botocore", ".", "s3"], "this is not the folder of botocore"),
    ],
)
def test_strip_reports_wrong_arguments(
    tmp_path: Path, arguments: list[str], problem: str
) -> None:
    output = ("--output", tmp_path / "copy")
    assert problem in refused(_strip, *output, *arguments, folder=tmp_path)
    assert tree(tmp_path) == {}


def test_strip_leaves_out_services_and_compiled_modules_only(tmp_path: Path) -> None:
    botocore = tmp_path / "botocore"
    for path in (
        "session.py",
        "__pycache__/session.cpython-311.pyc",
        "docs/s3/page.py",
        "data/endpoints.json",
        "data/s3/2006-03-01/service-2.json",
        "data/sqs/2012-11-05/service-2.json",
    ):
        (botocore / path).parent.mkdir(parents=True, exist_ok=True)
        (botocore / path).write_bytes(b"x" * 1_000_000)
    done = _strip("--botocore", botocore, "--output", tmp_path / "copy", "sqs")
    assert done.exit_code == 0, done.output
    assert list(tree(tmp_path / "copy")) == [
        "data/endpoints.json",
        "data/sqs/2012-11-05/service-2.json",
        "docs/s3/page.py",
        "session.py",
    ]
    assert done.stdout.endswith("copy: 1 of 2 services, 4.0 of 5.0 MB\n")


def test_strip_replaces_no_files(tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("mine")
    error = refused(_strip, "--output", tmp_path, "sts", folder=tmp_path)
    assert "exists, and is not an empty folder" in error


def test_full_disk_is_one_line_and_leaves_nothing(tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    with limited_files(10_000):
        given = ("--botocore", _BOTOCORE, "--output", copy, "sts")
        error = refused(_strip, *given, folder=tmp_path)
    assert re.fullmatch(
        r"error: \S+copy\S+: cannot be written \(.*File too large\)\n", error
    )
    assert tree(tmp_path) == {}


def test_strip_does_not_copy_into_its_source(stripped: Path) -> None:
    botocore = stripped / "botocore"
    done = _strip("--botocore", botocore, "--output", botocore / "copy", "sts")
    assert done.exit_code == 2
    assert "cannot be inside the original" in done.stderr
    assert not (botocore / "copy").exists()


def test_services_of_the_configuration_are_kept(
    tmp_path: Path, stripped: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pyproject.toml").write_text("[tool.botosmith]\nservices = ['sts']\n")
    done = _strip("--botocore", stripped / "botocore", "--output", "copy")
    assert done.exit_code == 0, done.output
    assert "copy: 4 of 5 services" in done.stdout
    assert not (tmp_path / "copy" / "data" / "sagemaker").exists()
