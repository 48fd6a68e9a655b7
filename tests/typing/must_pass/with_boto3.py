"""Programs that use boto3 or botocore themselves, besides an SDK."""

from typing import assert_type

import boto3
from botocore.client import BaseClient
from botocore.config import Config
from botocore.exceptions import ClientError
from botocore.session import get_session

from botosmith.testing import fake
from botosmith.testing.pytest import AWS
from typed_aws import ServiceError, assume_role, set_default_session, to_dict
from typed_aws.sagemaker import (
    AsyncSageMakerClient,
    ListAssociationsRequest,
    SageMakerClient,
)

client = SageMakerClient(boto3.client("sagemaker"))
assert_type(client.boto, BaseClient)
SageMakerClient.create(config=Config(read_timeout=5))
# A request becomes the arguments of boto3's method.
associations = ListAssociationsRequest(source_arn="a")
boto3.client("sqs").list_queues(**to_dict(associations))
assert_type(client.meta.config, Config)
SageMakerClient.create(session=get_session(), region_name="us-east-1")
SageMakerClient.create(session=boto3.session.Session(region_name="us-east-1"))
set_default_session(get_session())
AsyncSageMakerClient.create(session=boto3.session.Session())
role = assume_role("arn", session=get_session())
SageMakerClient.create(session=role)


async def asynchronous() -> None:
    """Sessions, also those of roles, are for both kinds of clients."""
    async with AsyncSageMakerClient.create(session=role) as opened:
        assert_type(opened.boto, BaseClient)


def test_with_options(aws: AWS) -> None:
    """Fakes take a configuration, and recordings a session."""
    fake(SageMakerClient, config=Config(read_timeout=5))
    aws.replay(SageMakerClient, session=get_session())


def code(error: ClientError) -> str:
    """Read the code of any error; a typed one has it as an attribute."""
    if isinstance(error, ServiceError):
        return error.code
    return str(error)
