"""The package of DynamoDB, whose classes the other modules use."""

# pyright: reportAttributeAccessIssue=false, reportUnknownVariableType=false

from .... import dynamodb as dynamodb
