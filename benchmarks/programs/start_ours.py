"""Make our client, and load the classes of ListAssociations."""

from typed_aws.sagemaker import (
    AssociationSummary,
    ListAssociationsPaginator,
    ListAssociationsRequest,
    ListAssociationsResponse,
    SageMakerClient,
    UserContext,
)

classes = (
    AssociationSummary,
    ListAssociationsPaginator,
    ListAssociationsRequest,
    ListAssociationsResponse,
    UserContext,
)
client = SageMakerClient.create(region_name="us-east-1")
