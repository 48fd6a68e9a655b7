"""A small service model with every kind of shape, written for tests of the diff."""

import copy
from pathlib import Path

from botosmith.models.check import check_model
from botosmith.models.source import ServiceModels
from tests.support.parrots import add_service, service_models
from tests.support.shapes import (
    Json,
    enum,
    error,
    list_of,
    map_of,
    operation,
    operations,
    paginator,
    ref,
    structure,
    union,
    waiter,
)

ZOO: Json = {
    "service": {
        "metadata": {
            "apiVersion": "2026-01-02",
            "protocol": "json",
            "serviceFullName": "Amazon Zoo",
            "serviceId": "Zoo",
        },
        "operations": operations(
            operation(
                *("CreateAnimal", "CreateAnimalInput", "CreateAnimalOutput"),
                *("ZooFull", "NotFound"),
            ),
            operation("GetAnimal", "GetAnimalInput", "GetAnimalOutput", "NotFound"),
            operation("ListAnimals", "ListAnimalsInput", "ListAnimalsOutput"),
            operation("CloseZoo"),
        ),
        "shapes": {
            "CreateAnimalInput": structure(
                *("Name", "Token"),
                Name="Name",
                Token=ref("String", idempotencyToken=True),
                Home="Place",
                Food="Food",
                Traits="Traits",
                Labels="Labels",
                Weight="Integer",
            ),
            "CreateAnimalOutput": structure(Animal="Animal"),
            "GetAnimalInput": structure("Name", Name="Name"),
            "GetAnimalOutput": structure(Animal="Animal"),
            "ListAnimalsInput": structure(Next="String", Most="Integer"),
            "ListAnimalsOutput": structure(Next="String", Animals="Animals"),
            # Only received.
            "Animal": structure(
                "Name",
                Name="Name",
                Born="Timestamp",
                Mood="Mood",
                Home="Place",
                Secret="String",
            ),
            "Animals": list_of("Animal"),
            # Sent and received.
            "Place": structure("House", House="String", Row="Integer"),
            # Only sent.
            "Food": union(Meat="String", Hay="Integer"),
            "Traits": list_of("Trait"),
            "Trait": enum("tame", "wild"),
            "Labels": map_of("String"),
            # Only received.
            "Mood": enum("glad", "sad"),
            "Name": {"type": "string", "min": 1, "max": 64, "pattern": "[a-z]+"},
            "NotFound": {
                **error(Message="String", Kind="String"),
                "error": {"code": "NotFound", "httpStatusCode": 404},
            },
            "ZooFull": error(),
            "Unused": structure(Old="String"),
            "String": {"type": "string"},
            "Integer": {"type": "integer"},
            "Timestamp": {"type": "timestamp"},
        },
    },
    "paginators": {"ListAnimals": paginator("Next", "Animals", limit_key="Most")},
    "waiters": {"AnimalAwake": waiter("GetAnimal", delay=5, attempts=3)},
}


def zoo() -> Json:
    """A copy of the model, free to be changed."""
    return copy.deepcopy(ZOO)


def loaded(content: Json, name: str = "zoo") -> ServiceModels:
    """A model as the generator loads it."""
    check_model(content["service"], name)
    return service_models(
        name, content["service"], content["paginators"], content["waiters"]
    )


def write(folder: Path, content: Json = ZOO, name: str = "zoo") -> None:
    """Write a model in botocore's layout."""
    paginators = {"pagination": content["paginators"]}
    waiters = {"version": 2, "waiters": content["waiters"]}
    add_service(folder, name, content["service"], paginators, waiters)
