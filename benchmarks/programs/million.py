"""Iterate over all associations of the server whose URL is the argument."""

import sys

from typed_aws import PaginationConfig
from typed_aws.sagemaker import SageMakerClient

with SageMakerClient.create(endpoint_url=sys.argv[1]) as client:
    paginator = client.paginators.list_associations
    config = PaginationConfig(page_size=100)
    if not sum(1 for _ in paginator.paginate(pagination_config=config).items()):
        sys.exit("no items were received")
