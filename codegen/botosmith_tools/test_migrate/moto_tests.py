"""The tests of moto, which use boto3 with most services of AWS."""

import shutil
import subprocess
import sys
from pathlib import Path

from .. import ROOT
from ..environments import make_once, pins

FOLDER = ROOT / "build" / "migrate"
# Folders that need neither packages that moto does not, nor much time, and use all
# protocols, resources, files and streams.
FOLDERS = (
    "tests/test_apigateway",
    "tests/test_athena",
    "tests/test_autoscaling",
    "tests/test_awslambda",
    "tests/test_bedrock",
    "tests/test_cloudformation",
    "tests/test_cloudfront",
    "tests/test_cloudwatch",
    "tests/test_codepipeline",
    "tests/test_cognitoidentity",
    "tests/test_config",
    "tests/test_core",
    "tests/test_dynamodb",
    "tests/test_ec2",
    "tests/test_ecr",
    "tests/test_ecs",
    "tests/test_efs",
    "tests/test_elasticache",
    "tests/test_elb",
    "tests/test_events",
    "tests/test_firehose",
    "tests/test_glacier",
    "tests/test_glue",
    "tests/test_iam",
    "tests/test_iot",
    "tests/test_kinesis",
    "tests/test_kms",
    "tests/test_logs",
    "tests/test_organizations",
    "tests/test_redshift",
    "tests/test_route53",
    "tests/test_s3",
    "tests/test_secretsmanager",
    "tests/test_ses",
    "tests/test_sesv2",
    "tests/test_sns",
    "tests/test_sqs",
    "tests/test_ssm",
    "tests/test_stepfunctions",
    "tests/test_sts",
)
# Tests that wait forever if something else listens on the port that they name.
LEFT_OUT = (
    "tests/test_core/test_account_id_resolution.py",
    "tests/test_s3/test_multiple_accounts_server.py",
    "tests/test_s3/test_s3_bucket_policy.py",
    "tests/test_s3/test_server.py",
)
# Of five folders, one for each protocol: all tests, or some.
FEW = (
    "tests/test_apigateway",  # rest-json
    "tests/test_ec2/test_subnets.py",  # ec2
    "tests/test_ec2/test_vpcs.py",
    "tests/test_kinesis",  # json
    "tests/test_s3/test_s3.py",  # rest-xml
    "tests/test_sns",  # query
)


def fetch_tests() -> Path:
    """Get the tests of the moto that pyproject.toml pins.

    Returns:
        Their folder, which is a package.

    Raises:
        CalledProcessError: pip cannot download moto.
    """
    folder = FOLDER / "moto"
    version = pins()["moto"].partition("==")[2]
    make_once(folder, [version], lambda: _download(version, folder))
    return folder / "tests"


def _download(version: str, folder: Path) -> None:
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "download"]
    options = ["--quiet", "--no-deps", "--no-binary=moto", "--dest", str(folder)]
    subprocess.run([*pip, *options, f"moto=={version}"], check=True)
    sdist = folder / f"moto-{version}.tar.gz"
    shutil.unpack_archive(sdist, folder, filter="data")
    (folder / sdist.name.removesuffix(".tar.gz") / "tests").rename(folder / "tests")
    shutil.rmtree(folder / sdist.name.removesuffix(".tar.gz"))
    sdist.unlink()
