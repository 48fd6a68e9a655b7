"""A model with any part replaced is generated and compared, or is one error."""

import copy
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from botosmith.diff.compare import compare
from botosmith.emit.service import service_files
from botosmith.errors import BotosmithError
from botosmith.models.source import Source
from botosmith.output.snapshot import read_snapshot, write_snapshot
from tests.support.parrots import PAGINATORS, PARROTS, WAITERS, add_model
from tests.support.sweeps import mostly_slow

KINDS = ("service-2", "paginators-1", "waiters-2")
MODELS = (PARROTS, PAGINATORS, WAITERS)
VALUES: tuple[Any, ...] = (
    *(None, True, 0, -1, 1.5, 10**30, "", "x", [], {}, [1], ["x"], [[]]),
    *("String", "Parrot", "ParrotList", "structure", "list", "map", "integer"),
    *({"shape": "String"}, {"shape": "Parrot"}, {"shape": 1}, {"shape": "gone"}),
)
KEYS = (
    *("shape", "type", "member", "members", "key", "value", "enum", "required"),
    *("union", "eventstream", "document", "jsonvalue", "location", "payload"),
    *("locationName", "streaming", "exception", "error", "errors", "input", "output"),
    *("result_key", "more_results", "limit_key", "non_aggregate_keys", "acceptors"),
)


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every object and list in a value, with each of its keys."""
    keys: list[Any] = []
    if value.__class__ is dict:
        keys = [*value]
    elif value.__class__ is list:
        keys = [*range(len(value))]
    for key in keys:
        yield value, key
        yield from places(value[key])


def mutate(model: Any, chance: random.Random) -> None:
    """Replace, remove or add a part of a model."""
    parent, key = chance.choice([*places(model)])
    action = chance.choice(["replace", "replace", "remove", "add"])
    if action == "replace":
        parent[key] = copy.deepcopy(chance.choice(VALUES))
    elif action == "remove":
        del parent[key]
    else:
        inside = parent[key] if isinstance(parent[key], dict) else model
        inside[chance.choice(KEYS)] = copy.deepcopy(chance.choice(VALUES))


@pytest.mark.parametrize("seed", mostly_slow(range(4), [0]))
def test_a_mutated_model_is_used_or_refused(tmp_path: Path, seed: int) -> None:
    for kind, model in zip(KINDS, MODELS, strict=True):
        add_model(tmp_path / "old", "parrots", model, kind)
    old = Source(tmp_path / "old", isolated=True).load("parrots")
    chance = random.Random(seed)
    used = refused = 0
    for _ in range(150):
        models = copy.deepcopy(MODELS)
        mutate(chance.choice([models[0], *models]), chance)
        for kind, model in zip(KINDS, models, strict=True):
            add_model(tmp_path / "new", "parrots", model, kind)
        try:
            new = Source(tmp_path / "new", isolated=True).load("parrots")
            files = service_files(new, None, asynchronous=True)
            compare(old, new)
            compare(new, old)
        except BotosmithError:  # No other error.
            refused += 1
            continue
        for path, text in files.items():
            compile(text, path, "exec")
        write_snapshot(new, tmp_path)
        again = read_snapshot(tmp_path, "parrots", new.api_version, new.digest)
        assert not compare(again, new)
        used += 1
    assert used > 30
    assert refused > 30


@pytest.mark.parametrize("part", ["member", "key", "value"])
@pytest.mark.parametrize("value", [1, "x", None, [], {}, {"shape": 1}, {"shape": "x"}])
@pytest.mark.parametrize("shape", ["String", "Parrot"])
def test_a_part_that_its_type_does_not_have_is_checked(
    tmp_path: Path, part: str, value: object, shape: str
) -> None:
    model = copy.deepcopy(PARROTS)
    model["shapes"][shape][part] = value
    add_model(tmp_path, "parrots", model, "service-2")
    with pytest.raises(BotosmithError, match=rf"shapes\.{shape}\.{part}"):
        Source(tmp_path, isolated=True).load("parrots")
