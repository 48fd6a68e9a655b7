"""Our client, and the classes of ListAssociations, ready for use."""

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
