"""The operations whose responses are made at random."""

from tests.support.fuzz.protocol_services import PROTOCOLS, output_shapes

_AWS = {
    "appmesh": ["DescribeMesh"],
    "apigateway": ["GetRestApis"],
    "autoscaling": ["DescribeAutoScalingGroups"],
    "bedrock-runtime": ["Converse", "ConverseStream", "InvokeModelWithResponseStream"],
    "cloudformation": ["DescribeStacks", "GetTemplate"],
    "cloudfront": ["GetDistribution", "ListDistributions"],
    "cloudwatch": ["GetMetricData"],
    "dynamodb": ["DescribeTable", "GetItem", "Query"],
    "ec2": ["DescribeInstances", "DescribeVpcs", "GetConsoleOutput"],
    "efs": ["DescribeFileSystems"],
    "iam": ["GetRole", "ListUsers"],
    "kinesis": ["GetRecords", "SubscribeToShard"],
    "lambda": ["GetAlias", "GetFunction", "Invoke", "InvokeWithResponseStream"],
    "lex-runtime": ["PostText"],
    "logs": ["FilterLogEvents", "StartLiveTail"],
    "rds": ["DescribeDBInstances"],
    "route53": ["ListHostedZones"],
    "s3": [
        *("CopyObject", "GetBucketAcl", "GetBucketLifecycleConfiguration"),
        *("GetBucketLocation", "GetObject", "HeadObject", "ListObjectVersions"),
        *("ListObjectsV2", "SelectObjectContent"),
    ],
    "sagemaker": ["DescribeTrainingJob", "ListAssociations"],
    "secretsmanager": ["GetSecretValue"],
    "sqs": ["GetQueueAttributes", "ReceiveMessage", "SendMessageBatch"],
    "sts": ["AssumeRole"],
}
_THINGS = {name: list(output_shapes(protocol)) for name, protocol in PROTOCOLS.items()}

OPERATIONS = {**_AWS, **_THINGS}
"""The operations, by service."""

TARGETS = [
    # Each service of things has as much weight as several of AWS.
    *[(service, name) for service, names in _AWS.items() for name in names],
    *[(service, name) for service, names in _THINGS.items() for name in names * 3],
]
