"""Many random models in one SDK, so that one run of mypy does for all."""

import random
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from attrs import frozen
from botocore.model import ServiceModel
from hypothesis import HealthCheck, Phase, given, seed, settings

from botosmith.config import Settings
from botosmith.errors import BotosmithError
from botosmith.generate import generate
from botosmith.models.source import Source
from botosmith.plan.build import build
from botosmith.plan.names import name_service
from tests.support.parrots import add_model
from tests.support.random_models import Model, models

PACKAGE = "typed_at_random"


@frozen(eq=False)
class Batch:
    """An SDK of services with random models.

    Attributes:
        folder: The folder that holds its package; it must be on `sys.path`.
        models: The folder of the models.
        services: The services.
        refused: Why the models were refused for which there is no service.
    """

    folder: Path
    models: Path
    services: tuple[str, ...]
    refused: Mapping[str, str]

    @property
    def sdk(self) -> Any:
        """The package."""
        return import_module(PACKAGE)

    def service(self, name: str) -> Any:
        """Import a service's package."""
        return import_module(f"{PACKAGE}.{name}")

    @cache  # noqa: B019 - as below
    def model(self, name: str) -> ServiceModel:
        """The model as botocore sees it."""
        return ServiceModel(Source(self.models).load(name).service, name)

    @cache  # noqa: B019 - batches are few, and live as long as the tests
    def names(self, name: str) -> Any:
        """What a service's things are called."""
        return name_service(build(Source(self.models).load(name)))


def make_batch(folder: Path, count: int, seeded: int) -> Batch:
    """Draw models, and generate an SDK of them.

    Args:
        folder: Where to work.
        count: How many models to draw.
        seeded: From what hypothesis draws. It draws on constants of the modules that
            are imported as well: another selection of tests has other models.
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
        for kind, content in zip(
            ("service-2", "paginators-1", "waiters-2"), parts, strict=True
        ):
            add_model(folder / "models", name, content, kind)
        try:
            name_service(build(Source(folder / "models").load(name)))
        except BotosmithError as error:
            refused[name] = str(error)
        else:
            services.append(name)
    random.Random(seeded).shuffle(services)
    generate(
        Settings(
            output=folder / "out",
            package=PACKAGE,
            services=tuple(services),
            models=folder / "models",
            jobs=1,
        )
    )
    return Batch(folder / "out", folder / "models", tuple(services), refused)
