"""SageMakerResourceName of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, each


class SageMakerResourceName(OpenEnum):
    TRAINING_JOB = "training-job"
    HYPERPOD_CLUSTER = "hyperpod-cluster"
    ENDPOINT = "endpoint"
    STUDIO_APPS = "studio-apps"


SageMakerResourceNameLike: TypeAlias = (
    SageMakerResourceName
    | Literal["training-job", "hyperpod-cluster", "endpoint", "studio-apps"]
)


def sage_maker_resource_name_list_or_none(
    value: Sequence[SageMakerResourceNameLike] | None, /
) -> Sequence[SageMakerResourceName] | None:
    return None if value is None else each(SageMakerResourceName, value)
