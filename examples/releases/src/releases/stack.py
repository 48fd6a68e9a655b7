"""The stack of a project: a bucket, a table, a queue and a log."""

import json

from attrs import frozen

from releases.aws.cloudformation import CloudFormationClient, Stack, Tag

TEMPLATE = {
    "Resources": {
        "Models": {"Type": "AWS::S3::Bucket"},
        "Ledger": {
            "Type": "AWS::DynamoDB::Table",
            "Properties": {
                "AttributeDefinitions": [
                    {"AttributeName": "model", "AttributeType": "S"},
                    {"AttributeName": "version", "AttributeType": "N"},
                ],
                "KeySchema": [
                    {"AttributeName": "model", "KeyType": "HASH"},
                    {"AttributeName": "version", "KeyType": "RANGE"},
                ],
                "BillingMode": "PAY_PER_REQUEST",
            },
        },
        "News": {"Type": "AWS::SQS::Queue"},
        "Log": {"Type": "AWS::Logs::LogGroup"},
    },
    "Outputs": {
        name: {"Value": {"Ref": name}} for name in ("Models", "Ledger", "News", "Log")
    },
}


@frozen
class Resources:
    """The names of what the stack made."""

    bucket: str
    table: str
    queue_url: str
    log_group: str


def deploy(client: CloudFormationClient, project: str) -> Resources:
    """Create the stack, and wait until it is complete."""
    client.create_stack(
        stack_name=project,
        template_body=json.dumps(TEMPLATE),
        tags=[Tag(key="project", value=project)],
    )
    client.waiters.stack_create_complete.wait(stack_name=project)
    return resources(client, project)


def resources(client: CloudFormationClient, project: str) -> Resources:
    """Look up what the stack of a project made."""
    (stack,) = client.describe_stacks(stack_name=project).stacks
    outputs = outputs_of(stack)
    return Resources(
        bucket=outputs["Models"],
        table=outputs["Ledger"],
        queue_url=outputs["News"],
        log_group=outputs["Log"],
    )


def outputs_of(stack: Stack) -> dict[str, str]:
    """The outputs of a stack by their names."""
    return {output.output_key: output.output_value for output in stack.outputs}
