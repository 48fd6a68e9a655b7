"""CustomImage of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class CustomImage(Structure):
    """A custom SageMaker AI image. For more information, see [Bring your own
    SageMaker AI
    image](https://docs.aws.amazon.com/sagemaker/latest/dg/studio-byoi.html).
    """

    image_name: str
    image_version_number: int | None = None
    app_image_config_name: str
