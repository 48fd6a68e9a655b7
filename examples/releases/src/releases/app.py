"""Release a model, from its file to the news about it."""

from pathlib import Path

from attrs import frozen

from releases import fleet, ledger, news, notes, store
from releases.aws.bedrock_runtime import BedrockRuntimeClient
from releases.aws.dynamodb import DynamoDBClient
from releases.aws.ec2 import EC2Client
from releases.aws.logs import CloudWatchLogsClient
from releases.aws.s3 import S3Client
from releases.aws.sagemaker import ContainerDefinition, SageMakerClient
from releases.aws.sqs import SQSClient
from releases.aws.sts import STSClient
from releases.ledger import Release
from releases.stack import Resources

IMAGE = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/serve:1"
WRITER = "eu.amazon.nova-lite-v1:0"


@frozen
class Clients:
    """The clients of the program, which share a session."""

    bedrock: BedrockRuntimeClient
    dynamodb: DynamoDBClient
    ec2: EC2Client
    logs: CloudWatchLogsClient
    s3: S3Client
    sagemaker: SageMakerClient
    sqs: SQSClient
    sts: STSClient

    @classmethod
    def create(cls, region_name: str) -> "Clients":
        """Create them for a region."""
        return cls(
            bedrock=BedrockRuntimeClient.create(region_name=region_name),
            dynamodb=DynamoDBClient.create(region_name=region_name),
            ec2=EC2Client.create(region_name=region_name),
            logs=CloudWatchLogsClient.create(region_name=region_name),
            s3=S3Client.create(region_name=region_name),
            sagemaker=SageMakerClient.create(region_name=region_name),
            sqs=SQSClient.create(region_name=region_name),
            sts=STSClient.create(region_name=region_name),
        )


@frozen
class Request:
    """What to release."""

    project: str
    model: str
    version: int
    file: Path
    changes: str
    role_arn: str


def release(clients: Clients, resources: Resources, request: Request) -> str:
    """Release a version of a model.

    Returns:
        The release notes.

    Raises:
        ledger.AlreadyReleasedError: The version exists; nothing has changed.
        notes.CutOffError: The notes are incomplete; the version is recorded.
    """
    name = f"{request.model}-{request.version}"
    ledger.record(
        clients.dynamodb,
        resources.table,
        Release(
            model=request.model,
            version=request.version,
            released_by=clients.sts.get_caller_identity().arn,
            released_at=ledger.now(),
        ),
    )
    store.upload(clients.s3, resources.bucket, f"{name}/model.tar.gz", request.file)
    clients.sagemaker.create_model(
        model_name=name,
        primary_container=ContainerDefinition(
            image=IMAGE, model_data_url=f"s3://{resources.bucket}/{name}/model.tar.gz"
        ),
        execution_role_arn=request.role_arn,
    )
    described = clients.sagemaker.describe_model(model_name=name)
    news.announce(clients.sqs, resources.queue_url, described)
    text = "".join(notes.write(clients.bedrock, WRITER, request.changes))
    news.write(clients.logs, resources.log_group, f"released {name}: {text}")
    return text


def report(clients: Clients, resources: Resources, request: Request) -> str:
    """Say who released what, how large it is and what serves it."""
    releases = ledger.releases(clients.dynamodb, resources.table, request.model)
    lines = [f"{r.version:>3}  {r.released_by}" for r in releases]
    size = store.total_size(clients.s3, resources.bucket, f"{request.model}-")
    running = fleet.serving(clients.ec2, request.project)
    served = ", ".join(f"{count} {kind}" for kind, count in running.most_common())
    return "\n".join([*lines, f"{size} bytes", f"served by {served or 'nothing'}"])
