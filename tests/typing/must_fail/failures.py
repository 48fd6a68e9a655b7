"""Failures that a response does not have, and misspelt questions."""

from typed_aws import ServiceError, failures_of, raise_failures
from typed_aws.sagemaker import SageMakerClient

client = SageMakerClient.create()

# A response that does not say what has failed.
response = client.list_associations()
# refused: mypy[arg-type] pyright[reportArgumentType]
failures_of(response)
# refused: mypy[type-var] pyright[reportArgumentType]
raise_failures(response)

added = client.batch_add_cluster_nodes(cluster_name="c", nodes_to_add=[])
for failed in failures_of(added):
    # refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
    print(failed.eror_code)

# refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
print(ServiceError({}, "").is_throtling)
