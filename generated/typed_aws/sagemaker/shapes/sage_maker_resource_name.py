"""SageMakerResourceName of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class SageMakerResourceName(OpenEnum):
    TRAINING_JOB = "training-job"
    HYPERPOD_CLUSTER = "hyperpod-cluster"
    ENDPOINT = "endpoint"
    STUDIO_APPS = "studio-apps"


SageMakerResourceNameLike: TypeAlias = (
    SageMakerResourceName
    | Literal["training-job", "hyperpod-cluster", "endpoint", "studio-apps"]
)
