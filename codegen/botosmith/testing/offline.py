"""botocore clients for fakes.

They use neither the environment nor configuration nor credentials of the machine, so a
test has the same result everywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from types import SimpleNamespace
from typing import Any

from botocore.config import Config
from botocore.configprovider import (
    BOTOCORE_DEFAUT_SESSION_VARIABLES,
    ConfigValueStore,
    ConstantProvider,
)
from botocore.exceptions import UnknownServiceError
from botocore.session import Session

from .sdk import snapshot

REGION = "us-east-1"
"""The region of fakes, unless the program chooses one."""

_KEY = "testing"


class OfflineSession(Session):
    """A session of botocore that knows defaults only.

    Attributes:
        extends: The class whose clients can be made from slices of models.
    """

    extends = Session

    @property
    def full_config(self) -> dict[str, Any]:
        """The content of configuration files: none."""
        return {"profiles": {}}

    def get_scoped_config(self) -> dict[str, Any]:
        """The settings of the profile: none."""
        return {}

    # The stubs have neither arguments nor `None`.
    def get_auth_token(self, **_: Any) -> Any:
        """The token of services that do not take signatures: none."""
        return None

    def create_client(self, *service: Any, **arguments: Any) -> Any:
        """Make a client that looks nothing up."""
        make: Any = super().create_client
        boto = make(*service, **_offline(arguments))
        _remember_endpoints(boto)
        _remember_user_agent(boto)
        return boto

    def _register_client_plugins(self, client: object) -> None:
        """Load no plugins, which the environment names."""


# Calls that are not sent take half of the time with the following. Without botocore's
# private names, they take longer.


def _remember_user_agent(boto: Any) -> None:
    """Have a client make its user agent once."""
    creator: Any = getattr(boto, "_user_agent_creator", None)
    if creator is not None:
        text: str = creator.to_string()
        boto._user_agent_creator = SimpleNamespace(to_string=lambda: text)


def _remember_endpoints(boto: Any) -> None:
    """Have a client find an endpoint once, if the requests of an operation share it."""
    resolver: Any = getattr(boto, "_ruleset_resolver", None)
    if resolver is None:
        return
    construct: Callable[..., Any] = resolver.construct_endpoint
    known: dict[str, Any] = {}

    def remember(operation: Any, endpoint: Any) -> Any:
        if not operation.context_parameters and not getattr(
            operation, "operation_context_parameters", None
        ):
            known[operation.name] = endpoint
        return endpoint

    def construct_endpoint(operation_model: Any, **arguments: Any) -> Any:
        found = known.get(operation_model.name)
        return found or remember(
            operation_model, construct(operation_model=operation_model, **arguments)
        )

    resolver.construct_endpoint = construct_endpoint


def _offline(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Add what keeps a client from looking anything up."""
    # Its stubs lack an option.
    make: Any = Config
    config = make(
        ignore_configured_endpoint_urls=True,
        proxies={},
        retries={"total_max_attempts": 1},
    )
    given = arguments.get("config")
    if given is not None:
        # botocore refuses anything else.
        config = given.merge(config) if isinstance(given, Config) else given
    keys = ("aws_access_key_id", "aws_secret_access_key")
    # botocore refuses one without the other.
    has_key = any(key in arguments for key in keys)
    own = {} if has_key else dict.fromkeys(keys, _KEY)
    return {"region_name": REGION, **own, **arguments, "config": config}


@cache
def offline_session(package: str) -> Any:
    """Make the session of all clients of a package."""
    session: Any = OfflineSession()
    variables: Mapping[str, tuple[Any, Any, Any, Any]]
    variables = BOTOCORE_DEFAUT_SESSION_VARIABLES
    defaults = {name: ConstantProvider(entry[2]) for name, entry in variables.items()}
    session.register_component("config_store", ConfigValueStore(defaults))
    loader = session.get_component("data_loader")
    loader.load_service_model = _with_snapshots(loader.load_service_model, package)
    return session


def _with_snapshots(load: Callable[..., Any], package: str) -> Callable[..., Any]:
    """Load the models that botocore lacks from the snapshots of a package."""

    def load_service_model(
        service_name: str, type_name: str, api_version: str | None = None
    ) -> Any:
        try:
            return load(service_name, type_name, api_version=api_version)
        except UnknownServiceError as error:
            if type_name not in _PARTS:
                raise
            key, wrapper = _PARTS[type_name]
            try:
                content = snapshot(package, service_name)[key]
            except FileNotFoundError:
                raise error from None
            return content if wrapper is None else {wrapper: content}

    return load_service_model


# The parts of snapshots by botocore's types of files, and the key that is around them.
_PARTS = {
    "service-2": ("service", None),
    "paginators-1": ("paginators", "pagination"),
    "waiters-2": ("waiters", "waiters"),
}
