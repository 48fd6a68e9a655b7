"""Random edits of real models, each with all changes that the diff must report.

The severities are computed by other means than in the diff: by following shapes from
operations, where the diff goes from shapes to operations.
"""

import copy
import random
from collections.abc import Callable, Iterable
from typing import TypeAlias

from attrs import frozen

from tests.support.shapes import Json

# A change: its kind, its place, and the initials of its severities.
Finding: TypeAlias = tuple[str, str, str]
Editor: TypeAlias = Callable[["Model", random.Random], "set[Finding]"]


@frozen
class Model:
    """A model to edit, and how its shapes were used before."""

    content: Json
    sent: frozenset[str]
    received: frozenset[str]

    @property
    def shapes(self) -> Json:
        return self.content["service"]["shapes"]

    @property
    def operations(self) -> Json:
        return self.content["service"]["operations"]

    def severities(self, shape: str, sent: str, received: str, nowhere: str) -> str:
        """The severities for a shape, from those for each direction."""
        ways = [sent] * (shape in self.sent) + [received] * (shape in self.received)
        return "".join(
            max(letters, key="scb".index)
            for letters in zip(*(ways or [nowhere]), strict=True)
        )

    def random_shape(
        self, chooser: random.Random, fits: Callable[[Json], object]
    ) -> str:
        """A random shape that is sent or received; `IndexError` if none fits."""
        names: list[str] = [
            name
            for name, raw in self.shapes.items()
            if name in self.sent | self.received and fits(raw)
        ]
        return chooser.choice(names)


def copy_model(content: Json) -> Model:
    shapes = content["service"]["shapes"]
    # Those that send events are not generated.
    operations = [
        one
        for one in content["service"]["operations"].values()
        if "input" not in one
        or not any(
            shapes[member["shape"]].get("eventstream")
            for member in shapes[one["input"]["shape"]]["members"].values()
        )
    ]

    def reached(starts: Iterable[str]) -> frozenset[str]:
        seen: set[str] = set()
        pending = list(starts)
        while pending:
            name = pending.pop()
            if name not in seen:
                seen.add(name)
                raw = shapes[name]
                parts = [*raw.get("members", {}).values()]
                parts += [
                    raw[part] for part in ("member", "key", "value") if part in raw
                ]
                pending += [part["shape"] for part in parts]
        return frozenset(seen)

    return Model(
        content=copy.deepcopy(content),
        sent=reached(o["input"]["shape"] for o in operations if "input" in o),
        received=reached(
            [o["output"]["shape"] for o in operations if "output" in o]
            + [e["shape"] for o in operations for e in o.get("errors", ())]
        ),
    )


def _plain(raw: Json) -> bool:
    """Whether a shape is a structure without special traits."""
    special = ("union", "eventstream", "exception", "document", "event")
    return (
        raw["type"] == "structure"
        and bool(raw.get("members"))
        and not any(raw.get(trait) for trait in special)
    )


def _union(raw: Json) -> bool:
    return bool(raw.get("union") and len(raw["members"]) > 1)


def add_member(model: Model, chooser: random.Random) -> set[Finding]:
    name = model.random_shape(chooser, _plain)
    model.shapes[name]["members"]["QuiteNew"] = {"shape": "EditedText"}
    model.shapes["EditedText"] = {"type": "string"}
    return {("member-added", f"{name}.QuiteNew", "sss")}


def make_member_required(model: Model, chooser: random.Random) -> set[Finding]:
    def optional(raw: Json) -> list[str]:
        return [
            member
            for member, reference in raw["members"].items()
            if member not in raw.get("required", ())
            and not reference.get("idempotencyToken")
        ]

    name = model.random_shape(chooser, lambda raw: _plain(raw) and optional(raw))
    raw = model.shapes[name]
    member = chooser.choice(optional(raw))
    raw["required"] = [*raw.get("required", []), member]
    if name in model.sent:
        return {("member-required", f"{name}.{member}", "bbb")}
    return {("presence-promised", f"{name}.{member}", "sss")}


def make_member_optional(model: Model, chooser: random.Random) -> set[Finding]:
    def required(raw: Json) -> list[str]:
        return [
            member
            for member in raw.get("required", ())
            if not raw["members"][member].get("idempotencyToken")
        ]

    name = model.random_shape(chooser, lambda raw: _plain(raw) and required(raw))
    raw = model.shapes[name]
    member = chooser.choice(required(raw))
    raw["required"].remove(member)
    if name in model.sent:
        severities = model.severities(name, "scs", "cbc", "")
        return {("member-optional", f"{name}.{member}", severities)}
    return {("presence-withdrawn", f"{name}.{member}", "csc")}


def add_value(model: Model, chooser: random.Random) -> set[Finding]:
    name = model.random_shape(chooser, lambda raw: raw.get("enum"))
    model.shapes[name]["enum"].insert(chooser.randrange(3), "quite new")
    severities = model.severities(name, "sss", "ccs", "")
    return {("enum-value-added", f"{name}.quite new", severities)}


def add_variant(model: Model, chooser: random.Random) -> set[Finding]:
    name = model.random_shape(chooser, _union)
    model.shapes[name]["members"]["QuiteNew"] = {"shape": "EditedText"}
    model.shapes["EditedText"] = {"type": "string"}
    severities = model.severities(name, "sss", "ccs", "")
    return {("variant-added", f"{name}.QuiteNew", severities)}


def constrain_string(model: Model, chooser: random.Random) -> set[Finding]:
    name = model.random_shape(
        chooser, lambda raw: raw["type"] == "string" and not raw.get("enum")
    )
    raw = model.shapes[name]
    raw["min"] = raw.get("min", 0) + 1
    raw["pattern"] = "quite new"
    return {
        ("min-raised", name, model.severities(name, "bsb", "sss", "")),
        ("pattern-changed", name, model.severities(name, "ssc", "sss", "")),
    }


def make_sparse(model: Model, chooser: random.Random) -> set[Finding]:
    name = model.random_shape(
        chooser, lambda raw: raw["type"] == "list" and not raw.get("sparse")
    )
    model.shapes[name]["sparse"] = True
    return {("retyped", name, model.severities(name, "ssc", "cbc", ""))}


def rename_request(model: Model, chooser: random.Random) -> set[Finding]:
    """The name of a shape does not matter if it is a request and nothing else."""
    used = [
        part["shape"]
        for raw in model.shapes.values()
        for part in raw.get("members", {}).values()
    ]
    inputs = [
        raw["input"]["shape"] for raw in model.operations.values() if "input" in raw
    ]
    outputs = [
        raw["output"]["shape"] for raw in model.operations.values() if "output" in raw
    ]
    names = [
        name
        for name, raw in model.operations.items()
        if "input" in raw
        and inputs.count(raw["input"]["shape"]) == 1
        and raw["input"]["shape"] not in [*used, *outputs]
    ]
    operation = model.operations[chooser.choice(names)]
    model.shapes["QuiteNew"] = model.shapes.pop(operation["input"]["shape"])
    operation["input"]["shape"] = "QuiteNew"
    return set()


def change_documentation(model: Model, chooser: random.Random) -> set[Finding]:
    for raw in [*model.shapes.values(), *model.operations.values()]:
        if chooser.random() < 0.5:
            raw["documentation"] = "Quite new."
        for reference in raw.get("members", {}).values():
            reference["documentation"] = "Quite new, too."
    return set()


EDITORS: tuple[Editor, ...] = (
    *(add_member, make_member_required, make_member_optional, add_value, add_variant),
    *(constrain_string, make_sparse, rename_request, change_documentation),
)
