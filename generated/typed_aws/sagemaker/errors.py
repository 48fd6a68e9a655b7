"""Errors of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .._runtime.errors import ServiceError, modelled


@modelled
class ConflictException(ServiceError):
    """There was a conflict when you attempted to modify a SageMaker entity such as
    an `Experiment` or `Artifact`.
    """

    __code__: ClassVar = "ConflictException"


@modelled
class ResourceAlreadyExists(ServiceError):
    """The resource that you are trying to create already exists. Use a different
    resource name, or delete the existing resource before retrying.
    """

    __code__: ClassVar = "ResourceAlreadyExists"


@modelled
class ResourceInUse(ServiceError):
    """Resource being accessed is in use."""

    __code__: ClassVar = "ResourceInUse"


@modelled
class ResourceLimitExceeded(ServiceError):
    """You have exceeded an SageMaker resource limit. For example, you might have too
    many training jobs created.
    """

    __code__: ClassVar = "ResourceLimitExceeded"


@modelled
class ResourceNotFound(ServiceError):
    """Resource being access is not found."""

    __code__: ClassVar = "ResourceNotFound"


ERRORS: Mapping[str, type[ServiceError]] = {
    "ConflictException": ConflictException,
    "ResourceAlreadyExists": ResourceAlreadyExists,
    "ResourceInUse": ResourceInUse,
    "ResourceLimitExceeded": ResourceLimitExceeded,
    "ResourceNotFound": ResourceNotFound,
}
"""The errors by the codes they arrive under."""
