"""ModelPackageValidationSpecification of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.transform_job_definition import TransformJobDefinition


@frozen(kw_only=True, repr=False, eq=False)
class ModelPackageValidationProfile(Structure):
    """Contains data, such as the inputs and targeted instance types that are used in
    the process of validating the model package.

    The data provided in the validation profile is made available to your buyers
    on Amazon Web Services Marketplace.
    """

    profile_name: str
    transform_job_definition: TransformJobDefinition


@frozen(kw_only=True, repr=False, eq=False)
class ModelPackageValidationSpecification(Structure):
    """Specifies batch transform jobs that SageMaker runs to validate your model
    package.
    """

    validation_role: str
    validation_profiles: Sequence[ModelPackageValidationProfile]
