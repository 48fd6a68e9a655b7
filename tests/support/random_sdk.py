"""An SDK of many random models, so that one run of mypy checks all."""

import random
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from attrs import frozen
from botocore.model import ServiceModel
from hypothesis import HealthCheck, Phase, given, seed, settings

from botosmith.errors import BotosmithError
from botosmith.models.source import Source
from botosmith.plan.build import build
from botosmith.plan.names import name_service
from tests.support.parrots import add_service
from tests.support.random_models import Model, models
from tests.support.sdk import generate_sdk

PACKAGE = "typed_at_random"


@frozen(eq=False)
class Batch:
    """An SDK of services with random models.

    Some models are refused, with the error messages.
    """

    folder: Path
    models: Path
    services: tuple[str, ...]
    refused: Mapping[str, str]

    @property
    def sdk(self) -> Any:
        return import_module(PACKAGE)

    def service(self, name: str) -> Any:
        return import_module(f"{PACKAGE}.{name}")

    @cache  # noqa: B019 - there are few batches, which live as long as the tests
    def model(self, name: str) -> ServiceModel:
        """The model of a service, as botocore's clients have it."""
        return ServiceModel(Source(self.models).load(name).service, name)

    @cache  # noqa: B019 - as above
    def names(self, name: str) -> Any:
        """The names that the generator gives in a service."""
        return name_service(build(Source(self.models).load(name)))


def make_batch(folder: Path, count: int, seeded: int) -> Batch:
    """Draw models, and generate an SDK of them.

    Whatever the seed, hypothesis also draws constants from modules that are imported,
    so another selection of tests draws other models.
    """
    drawn: list[tuple[Model, Model, Model]] = []

    @seed(seeded)
    @settings(
        database=None,
        max_examples=count,
        phases=[Phase.generate],
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(models())
    def draw(model: tuple[Model, Model, Model]) -> None:
        drawn.append(model)

    draw()
    services: list[str] = []
    refused: dict[str, str] = {}
    for number, parts in enumerate(drawn):
        name = f"random{number}"
        add_service(folder / "models", name, *parts)
        try:
            name_service(build(Source(folder / "models").load(name)))
        except BotosmithError as error:
            refused[name] = str(error)
        else:
            services.append(name)
    random.Random(seeded).shuffle(services)
    generate_sdk(folder / "out", PACKAGE, services, folder / "models")
    return Batch(folder / "out", folder / "models", tuple(services), refused)
