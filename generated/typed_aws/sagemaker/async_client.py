"""The asynchronous client of Amazon SageMaker Service."""

from __future__ import annotations

from .._runtime.asynchronous.client import AsyncClient, coroutines_of
from .client import SageMakerClient


@coroutines_of(SageMakerClient)
class AsyncSageMakerClient(AsyncClient):
    """Provides APIs for creating and managing SageMaker resources.

    Other Resources:

    - [SageMaker Developer
      Guide](https://docs.aws.amazon.com/sagemaker/latest/dg/whatis.html#first-time-user)
    - [Amazon Augmented AI Runtime API
      Reference](https://docs.aws.amazon.com/augmented-ai/2019-11-07/APIReference/Welcome.html)
    """
