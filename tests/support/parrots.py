"""A small service model, written for tests, and functions that write models."""

import json
from pathlib import Path
from typing import Any, TypeAlias

Model: TypeAlias = dict[str, Any]

PARROTS: Model = {
    "metadata": {
        "apiVersion": "2026-01-02",
        "protocol": "json",
        "serviceId": "Parrots",
    },
    "operations": {
        "ListParrots": {
            "name": "ListParrots",
            "http": {"method": "POST", "requestUri": "/"},
            "input": {"shape": "ListParrotsRequest"},
            "output": {"shape": "ListParrotsResponse"},
            "errors": [{"shape": "NoParrot"}],
        },
        "FeedParrot": {
            "name": "FeedParrot",
            "http": {"method": "POST", "requestUri": "/"},
        },
    },
    "shapes": {
        "ListParrotsRequest": {
            "type": "structure",
            "required": ["Colour"],
            "members": {
                "Colour": {"shape": "Colour"},
                "NextToken": {"shape": "String"},
            },
        },
        "ListParrotsResponse": {
            "type": "structure",
            "members": {
                "Parrots": {"shape": "ParrotList"},
                "Tags": {"shape": "TagMap"},
                "NextToken": {"shape": "String"},
            },
        },
        "ParrotList": {"type": "list", "member": {"shape": "Parrot"}},
        "TagMap": {
            "type": "map",
            "key": {"shape": "String"},
            "value": {"shape": "ParrotList"},
        },
        "Parrot": {
            "type": "structure",
            "members": {"Name": {"shape": "String"}, "Chicks": {"shape": "ParrotList"}},
        },
        "NoParrot": {"type": "structure", "members": {}, "exception": True},
        "Colour": {"type": "string", "enum": ["green", "red"]},
        "String": {"type": "string"},
    },
}
PAGINATORS: Model = {
    "pagination": {
        "ListParrots": {
            "input_token": "NextToken",
            "output_token": "NextToken",
            "result_key": "Parrots",
        }
    }
}
WAITERS: Model = {
    "version": 2,
    "waiters": {
        "ParrotFed": {
            "operation": "FeedParrot",
            "delay": 5,
            "maxAttempts": 3,
            "acceptors": [{"matcher": "status", "expected": 200, "state": "success"}],
        }
    },
}


def add_model(
    folder: Path, service: str, content: object, kind: str, version: str = "2026-01-02"
) -> Path:
    """Write one file of the models of a service, in botocore's layout."""
    file = folder / service / version / f"{kind}.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(content))
    return file


def add_service(
    folder: Path, service: str, model: Model, paginators: Model, waiters: Model
) -> None:
    """Write the models of a service, in botocore's layout."""
    add_model(folder, service, model, "service-2")
    add_model(folder, service, paginators, "paginators-1")
    add_model(folder, service, waiters, "waiters-2")
