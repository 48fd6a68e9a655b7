"""Finds the botocore that has a name which the models in use lack."""

from ..services import matching
from .fetch import local_data
from .loader import ServiceLoader


def botocore_with(service: str, operation: str | None = None) -> str | None:
    """The newest version, of those installed or downloaded, that has a name.

    Args:
        service: The service.
        operation: An operation of it, or a pattern such as "List*".

    Raises:
        BotosmithError: A model cannot be read.
    """
    for version, folder in local_data():
        # The name may be anything, such as a path.
        if any(one.name == service and one.is_dir() for one in folder.iterdir()):
            loader = ServiceLoader([str(folder)], service)
            model = loader.load_service_model(service, "service-2")
            if operation is None or matching(operation, model["operations"]):
                return version
    return None
