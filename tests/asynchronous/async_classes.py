"""The asynchronous clients of an SDK."""

from functools import cache
from importlib import import_module
from typing import Any

from tests.support.sdk import client_class


@cache
def async_class(service: Any) -> Any:
    """Find the asynchronous client class of a service's package."""
    synchronous = client_class(service)
    runtime: Any = import_module(synchronous.__mro__[-3].__module__)
    base: Any = import_module(f"{runtime.__package__}.async_client").AsyncClient
    return type(base)(
        f"Async{synchronous.__name__}",
        (base,),
        {"__module__": f"{service.__name__}.async_client"},
        calls=synchronous,
    )
