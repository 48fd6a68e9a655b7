"""DeployedImage of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class DeployedImage(Structure):
    """Gets the Amazon EC2 Container Registry path of the docker image of the model
    that is hosted in this
    [ProductionVariant](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html).

    If you used the `registry/repository[:tag]` form to specify the image path of
    the primary container when you created the model hosted in this
    `ProductionVariant`, the path resolves to a path of the form
    `registry/repository[@digest]`. A digest is a hash value that identifies a
    specific version of an image. For information about Amazon ECR paths, see
    [Pulling an
    Image](https://docs.aws.amazon.com/AmazonECR/latest/userguide/docker-pull-ecr-image.html)
    in the *Amazon ECR User Guide*.
    """

    specified_image: str | None = None
    resolved_image: str | None = None
    resolution_time: datetime | None = None
