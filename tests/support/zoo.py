"""A small service model with every kind of shape, written for tests of the diff."""

import copy
import json
from pathlib import Path
from typing import Any, TypeAlias

from botosmith.models.check import check_model
from botosmith.models.source import ServiceModels

# Parsed JSON.
Json: TypeAlias = Any

_POST = {"method": "POST", "requestUri": "/"}

ZOO: Json = {
    "service": {
        "metadata": {
            "apiVersion": "2026-01-02",
            "protocol": "json",
            "serviceFullName": "Amazon Zoo",
            "serviceId": "Zoo",
        },
        "operations": {
            "CreateAnimal": {
                "name": "CreateAnimal",
                "http": _POST,
                "input": {"shape": "CreateAnimalInput"},
                "output": {"shape": "CreateAnimalOutput"},
                "errors": [{"shape": "ZooFull"}, {"shape": "NotFound"}],
            },
            "GetAnimal": {
                "name": "GetAnimal",
                "http": _POST,
                "input": {"shape": "GetAnimalInput"},
                "output": {"shape": "GetAnimalOutput"},
                "errors": [{"shape": "NotFound"}],
            },
            "ListAnimals": {
                "name": "ListAnimals",
                "http": _POST,
                "input": {"shape": "ListAnimalsInput"},
                "output": {"shape": "ListAnimalsOutput"},
            },
            "CloseZoo": {"name": "CloseZoo", "http": _POST},
        },
        "shapes": {
            "CreateAnimalInput": {
                "type": "structure",
                "required": ["Name", "Token"],
                "members": {
                    "Name": {"shape": "Name"},
                    "Token": {"shape": "String", "idempotencyToken": True},
                    "Home": {"shape": "Place"},
                    "Food": {"shape": "Food"},
                    "Traits": {"shape": "Traits"},
                    "Labels": {"shape": "Labels"},
                    "Weight": {"shape": "Integer"},
                },
            },
            "CreateAnimalOutput": {
                "type": "structure",
                "members": {"Animal": {"shape": "Animal"}},
            },
            "GetAnimalInput": {
                "type": "structure",
                "required": ["Name"],
                "members": {"Name": {"shape": "Name"}},
            },
            "GetAnimalOutput": {
                "type": "structure",
                "members": {"Animal": {"shape": "Animal"}},
            },
            "ListAnimalsInput": {
                "type": "structure",
                "members": {
                    "Next": {"shape": "String"},
                    "Most": {"shape": "Integer"},
                },
            },
            "ListAnimalsOutput": {
                "type": "structure",
                "members": {
                    "Next": {"shape": "String"},
                    "Animals": {"shape": "Animals"},
                },
            },
            # Only received.
            "Animal": {
                "type": "structure",
                "required": ["Name"],
                "members": {
                    "Name": {"shape": "Name"},
                    "Born": {"shape": "Timestamp"},
                    "Mood": {"shape": "Mood"},
                    "Home": {"shape": "Place"},
                    "Secret": {"shape": "String"},
                },
            },
            "Animals": {"type": "list", "member": {"shape": "Animal"}},
            # Sent and received.
            "Place": {
                "type": "structure",
                "required": ["House"],
                "members": {"House": {"shape": "String"}, "Row": {"shape": "Integer"}},
            },
            # Only sent.
            "Food": {
                "type": "structure",
                "union": True,
                "members": {"Meat": {"shape": "String"}, "Hay": {"shape": "Integer"}},
            },
            "Traits": {"type": "list", "member": {"shape": "Trait"}},
            "Trait": {"type": "string", "enum": ["tame", "wild"]},
            "Labels": {
                "type": "map",
                "key": {"shape": "String"},
                "value": {"shape": "String"},
            },
            # Only received.
            "Mood": {"type": "string", "enum": ["glad", "sad"]},
            "Name": {"type": "string", "min": 1, "max": 64, "pattern": "[a-z]+"},
            "NotFound": {
                "type": "structure",
                "members": {
                    "Message": {"shape": "String"},
                    "Kind": {"shape": "String"},
                },
                "exception": True,
                "error": {"code": "NotFound", "httpStatusCode": 404},
            },
            "ZooFull": {"type": "structure", "members": {}, "exception": True},
            "Unused": {
                "type": "structure",
                "members": {"Old": {"shape": "String"}},
            },
            "String": {"type": "string"},
            "Integer": {"type": "integer"},
            "Timestamp": {"type": "timestamp"},
        },
    },
    "paginators": {
        "ListAnimals": {
            "input_token": "Next",
            "output_token": "Next",
            "result_key": "Animals",
            "limit_key": "Most",
        }
    },
    "waiters": {
        "AnimalAwake": {
            "operation": "GetAnimal",
            "delay": 5,
            "maxAttempts": 3,
            "acceptors": [{"matcher": "status", "expected": 200, "state": "success"}],
        }
    },
}


def zoo() -> Json:
    """A copy of the model, free to be changed."""
    return copy.deepcopy(ZOO)


def loaded(content: Json, name: str = "zoo") -> ServiceModels:
    """A model as the generator loads it."""
    check_model(content["service"], name)
    return ServiceModels(
        name=name,
        api_version="2026-01-02",
        service=content["service"],
        paginators=content["paginators"],
        waiters=content["waiters"],
        digest=json.dumps(content),
    )


def write(folder: Path, content: Json = ZOO, name: str = "zoo") -> None:
    """Write a model in botocore's layout."""
    files = {
        "service-2": content["service"],
        "paginators-1": {"pagination": content["paginators"]},
        "waiters-2": {"version": 2, "waiters": content["waiters"]},
    }
    place = folder / name / "2026-01-02"
    place.mkdir(parents=True, exist_ok=True)
    for file, part in files.items():
        (place / f"{file}.json").write_text(json.dumps(part))
