"""A small service model, written for tests, and functions that write models."""

import json
from pathlib import Path
from typing import Any, TypeAlias

from botosmith.models.source import ServiceModels
from tests.support.shapes import (
    enum,
    error,
    list_of,
    map_of,
    operation,
    operations,
    paginator,
    structure,
    waiter,
)

Model: TypeAlias = dict[str, Any]

PARROTS: Model = {
    "metadata": {
        "apiVersion": "2026-01-02",
        "protocol": "json",
        "serviceId": "Parrots",
    },
    "operations": operations(
        operation(
            *("ListParrots", "ListParrotsRequest", "ListParrotsResponse", "NoParrot")
        ),
        operation("FeedParrot"),
    ),
    "shapes": {
        "ListParrotsRequest": structure("Colour", Colour="Colour", NextToken="String"),
        "ListParrotsResponse": structure(
            Parrots="ParrotList", Tags="TagMap", NextToken="String"
        ),
        "ParrotList": list_of("Parrot"),
        "TagMap": map_of("ParrotList"),
        "Parrot": structure(Name="String", Chicks="ParrotList"),
        "NoParrot": error(),
        "Colour": enum("green", "red"),
        "String": {"type": "string"},
    },
}
PAGINATORS: Model = {"pagination": {"ListParrots": paginator("NextToken", "Parrots")}}
WAITERS: Model = {
    "version": 2,
    "waiters": {"ParrotFed": waiter("FeedParrot", delay=5, attempts=3)},
}


def add_model(
    folder: Path, service: str, content: object, kind: str, version: str = "2026-01-02"
) -> Path:
    """Write one file of the models of a service, in botocore's layout."""
    file = folder / service / version / f"{kind}.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(content))
    return file


def service_models(
    name: str,
    service: Model,
    paginators: Model | None = None,
    waiters: Model | None = None,
) -> ServiceModels:
    """The models of a service, as the generator loads them from files."""
    return ServiceModels(
        name=name,
        api_version="2026-01-02",
        service=service,
        paginators=paginators or {},
        waiters=waiters or {},
        digest=json.dumps([service, paginators, waiters]),
    )


def add_service(
    folder: Path, service: str, model: Model, paginators: Model, waiters: Model
) -> None:
    """Write the models of a service, in botocore's layout."""
    add_model(folder, service, model, "service-2")
    add_model(folder, service, paginators, "paginators-1")
    add_model(folder, service, waiters, "waiters-2")
