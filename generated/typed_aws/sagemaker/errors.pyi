"""The errors of Amazon SageMaker Service, for type checkers."""

from attrs import define

from .._runtime.errors import ServiceError

@define(init=False, eq=False, repr=False, slots=False)
class ConflictException(ServiceError):
    """There was a conflict when you attempted to modify a SageMaker entity such as
    an `Experiment` or `Artifact`.
    """

    ...

@define(init=False, eq=False, repr=False, slots=False)
class ResourceAlreadyExists(ServiceError):
    """The resource that you are trying to create already exists. Use a different
    resource name, or delete the existing resource before retrying.
    """

    ...

@define(init=False, eq=False, repr=False, slots=False)
class ResourceInUse(ServiceError):
    """Resource being accessed is in use."""

    ...

@define(init=False, eq=False, repr=False, slots=False)
class ResourceLimitExceeded(ServiceError):
    """You have exceeded an SageMaker resource limit. For example, you might have too
    many training jobs created.
    """

    ...

@define(init=False, eq=False, repr=False, slots=False)
class ResourceNotFound(ServiceError):
    """Resource being access is not found."""

    ...
