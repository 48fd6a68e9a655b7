"""Random edits of real models, each with what the diff must say of it and nothing else.

How bad an edit is, is worked out here by other means: shapes are followed forward from
operations, where the diff goes backward from shapes.
"""

import copy
import random
from collections.abc import Callable, Iterable
from typing import TypeAlias

from attrs import frozen

from tests.support.zoo import Json

# Kind, place and severities by their initials.
Finding: TypeAlias = tuple[str, str, str]
Editor: TypeAlias = Callable[["Model", random.Random], "set[Finding] | None"]


@frozen
class Model:
    """A model that may be changed, and how its shapes were used before."""

    content: Json
    sent: frozenset[str]
    received: frozenset[str]

    @property
    def shapes(self) -> Json:
        return self.content["service"]["shapes"]

    @property
    def operations(self) -> Json:
        return self.content["service"]["operations"]

    def bad(self, shape: str, sent: str, received: str, nowhere: str) -> str:
        """The severities for a shape, given those for each way it may go."""
        ways = [sent] * (shape in self.sent) + [received] * (shape in self.received)
        return "".join(
            max(letters, key="scb".index)
            for letters in zip(*(ways or [nowhere]), strict=True)
        )

    def some(
        self, chooser: random.Random, fits: Callable[[Json], object]
    ) -> str | None:
        """A shape that is in some message."""
        names = [
            name
            for name, raw in self.shapes.items()
            if name in self.sent | self.received and fits(raw)
        ]
        return chooser.choice(names) if names else None


def model(content: Json) -> Model:
    """A copy of a model, to edit."""
    shapes = content["service"]["shapes"]
    operations = content["service"]["operations"].values()

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
    """Whether it is a structure with nothing special about it."""
    special = ("union", "eventstream", "exception", "document", "event")
    return (
        raw["type"] == "structure"
        and bool(raw.get("members"))
        and not any(raw.get(trait) for trait in special)
    )


def _union(raw: Json) -> bool:
    return bool(raw.get("union") and len(raw["members"]) > 1)


def add_member(model: Model, chooser: random.Random) -> set[Finding] | None:
    name = model.some(chooser, _plain)
    if name is None:
        return None
    model.shapes[name]["members"]["QuiteNew"] = {"shape": "EditedText"}
    model.shapes["EditedText"] = {"type": "string"}
    return {("member-added", f"{name}.QuiteNew", "sss")}


def add_required_member(model: Model, chooser: random.Random) -> set[Finding] | None:
    name = model.some(chooser, _plain)
    if name is None:
        return None
    raw = model.shapes[name]
    raw["members"]["QuiteNew"] = {"shape": "EditedText"}
    raw["required"] = [*raw.get("required", []), "QuiteNew"]
    model.shapes["EditedText"] = {"type": "string"}
    if name in model.sent:
        return {("required-member-added", f"{name}.QuiteNew", "bbb")}
    return {("member-added", f"{name}.QuiteNew", "sss")}


def remove_member(model: Model, chooser: random.Random) -> set[Finding] | None:
    # One that alone leads to what it holds would change how that is used.
    name = model.some(
        chooser,
        lambda raw: _plain(raw) and _scalars(model, raw) and "payload" not in raw,
    )
    if name is None:
        return None
    raw = model.shapes[name]
    member = chooser.choice(_scalars(model, raw))
    del raw["members"][member]
    raw["required"] = [one for one in raw.get("required", []) if one != member]
    return {("member-removed", f"{name}.{member}", "bbb")}


def _scalars(model: Model, raw: Json) -> list[str]:
    return [
        member
        for member, reference in raw["members"].items()
        if model.shapes[reference["shape"]]["type"] in ("string", "integer", "boolean")
        and not reference.get("location")
        and "enum" not in reference
        and not model.shapes[reference["shape"]].get("enum")
    ]


def require_member(model: Model, chooser: random.Random) -> set[Finding] | None:
    def optional(raw: Json) -> list[str]:
        return [
            member
            for member, reference in raw["members"].items()
            if member not in raw.get("required", ())
            and not reference.get("idempotencyToken")
        ]

    name = model.some(chooser, lambda raw: _plain(raw) and optional(raw))
    if name is None:
        return None
    raw = model.shapes[name]
    member = chooser.choice(optional(raw))
    raw["required"] = [*raw.get("required", []), member]
    if name in model.sent:
        return {("member-required", f"{name}.{member}", "bbb")}
    return {("presence-promised", f"{name}.{member}", "sss")}


def release_member(model: Model, chooser: random.Random) -> set[Finding] | None:
    def required(raw: Json) -> list[str]:
        return [
            member
            for member in raw.get("required", ())
            if not raw["members"][member].get("idempotencyToken")
        ]

    name = model.some(chooser, lambda raw: _plain(raw) and required(raw))
    if name is None:
        return None
    raw = model.shapes[name]
    member = chooser.choice(required(raw))
    raw["required"].remove(member)
    if name in model.sent:
        bad = model.bad(name, "scs", "cbc", "")
        return {("member-optional", f"{name}.{member}", bad)}
    return {("presence-withdrawn", f"{name}.{member}", "csc")}


def retype_member(model: Model, chooser: random.Random) -> set[Finding] | None:
    name = model.some(chooser, lambda raw: _plain(raw) and _scalars(model, raw))
    if name is None:
        return None
    members = model.shapes[name]["members"]
    member = chooser.choice(_scalars(model, model.shapes[name]))
    members[member] = {**members[member], "shape": "EditedTime"}
    model.shapes["EditedTime"] = {"type": "timestamp"}
    return {("retyped", f"{name}.{member}", "bbb")}


def move_member(model: Model, chooser: random.Random) -> set[Finding] | None:
    name = model.some(chooser, lambda raw: _plain(raw) and _scalars(model, raw))
    if name is None:
        return None
    member = chooser.choice(_scalars(model, model.shapes[name]))
    model.shapes[name]["members"][member]["locationName"] = "quite-new"
    return {("serialization-changed", f"{name}.{member}", "ssb")}


def hide_member(model: Model, chooser: random.Random) -> set[Finding] | None:
    name = model.some(chooser, lambda raw: _plain(raw) and _scalars(model, raw))
    if name is None:
        return None
    member = chooser.choice(_scalars(model, model.shapes[name]))
    reference = model.shapes[name]["members"][member]
    reference["sensitive"] = not reference.get("sensitive")
    return {("sensitivity-changed", f"{name}.{member}", "css")}


def add_value(model: Model, chooser: random.Random) -> set[Finding] | None:
    name = model.some(chooser, lambda raw: raw.get("enum"))
    if name is None:
        return None
    model.shapes[name]["enum"].insert(chooser.randrange(3), "quite new")
    bad = model.bad(name, "sss", "ccs", "")
    return {("enum-value-added", f"{name}.quite new", bad)}


def remove_value(model: Model, chooser: random.Random) -> set[Finding] | None:
    name = model.some(chooser, lambda raw: len(raw.get("enum", ())) > 1)
    if name is None:
        return None
    values = model.shapes[name]["enum"]
    value = values.pop(chooser.randrange(len(values)))
    return {("enum-value-removed", f"{name}.{value}", "bbb")}


def add_variant(model: Model, chooser: random.Random) -> set[Finding] | None:
    name = model.some(chooser, _union)
    if name is None:
        return None
    model.shapes[name]["members"]["QuiteNew"] = {"shape": "EditedText"}
    model.shapes["EditedText"] = {"type": "string"}
    bad = model.bad(name, "sss", "ccs", "")
    return {("variant-added", f"{name}.QuiteNew", bad)}


def bound_text(model: Model, chooser: random.Random) -> set[Finding] | None:
    name = model.some(
        chooser, lambda raw: raw["type"] == "string" and not raw.get("enum")
    )
    if name is None:
        return None
    raw = model.shapes[name]
    raw["min"] = raw.get("min", 0) + 1
    raw["pattern"] = "quite new"
    return {
        ("min-raised", name, model.bad(name, "bsb", "sss", "")),
        ("pattern-changed", name, model.bad(name, "ssc", "sss", "")),
    }


def make_sparse(model: Model, chooser: random.Random) -> set[Finding] | None:
    name = model.some(
        chooser, lambda raw: raw["type"] == "list" and not raw.get("sparse")
    )
    if name is None:
        return None
    model.shapes[name]["sparse"] = True
    return {("retyped", name, model.bad(name, "ssc", "cbc", ""))}


def add_operation(model: Model, _: random.Random) -> set[Finding] | None:
    model.operations["QuiteNew"] = {"name": "QuiteNew", "http": {"method": "POST"}}
    return {("operation-added", "QuiteNew", "sss")}


def rebind_operation(model: Model, chooser: random.Random) -> set[Finding] | None:
    name = chooser.choice(list(model.operations))
    model.operations[name]["http"]["method"] = "QUERY"
    return {("operation-binding-changed", name, "ssb")}


def deprecate_operation(model: Model, chooser: random.Random) -> set[Finding] | None:
    names = [n for n, raw in model.operations.items() if not raw.get("deprecated")]
    name = chooser.choice(names)
    model.operations[name] |= {"deprecated": True, "deprecatedMessage": "No more."}
    return {("operation-deprecated", name, "scs")}


def forget_error(model: Model, chooser: random.Random) -> set[Finding] | None:
    names = [
        name
        for name, raw in model.operations.items()
        if raw.get("errors")
        and len({e["shape"] for e in raw["errors"]}) == len(raw["errors"])
    ]
    if not names:
        return None
    name = chooser.choice(names)
    error = model.operations[name]["errors"].pop()["shape"]
    return {("operation-error-removed", f"{name}.{error}", "ssc")}


def rename_code(model: Model, chooser: random.Random) -> set[Finding] | None:
    name = model.some(chooser, lambda raw: raw.get("exception"))
    if name is None:
        return None
    raw = model.shapes[name]
    raw["error"] = {**raw.get("error", {}), "code": "QuiteNew"}
    return {("error-code-changed", name, "bsb")}


def forget_paginator(model: Model, chooser: random.Random) -> set[Finding] | None:
    paginators = model.content["paginators"]
    if not paginators:
        return None
    name = chooser.choice(list(paginators))
    del paginators[name]
    return {("paginator-removed", name, "bbs")}


def slow_waiter(model: Model, chooser: random.Random) -> set[Finding] | None:
    waiters = model.content["waiters"]
    if not waiters:
        return None
    name = chooser.choice(list(waiters))
    waiters[name]["delay"] += 1
    return {("waiter-changed", name, "css")}


def rename_request(model: Model, chooser: random.Random) -> set[Finding] | None:
    """What the model calls a request is no matter, where it is nothing else."""
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
    if not names:
        return None
    operation = model.operations[chooser.choice(names)]
    model.shapes["QuiteNew"] = model.shapes.pop(operation["input"]["shape"])
    operation["input"]["shape"] = "QuiteNew"
    return set()


def document(model: Model, chooser: random.Random) -> set[Finding] | None:
    for raw in [*model.shapes.values(), *model.operations.values()]:
        if chooser.random() < 0.5:
            raw["documentation"] = "Quite new."
        for reference in raw.get("members", {}).values():
            reference["documentation"] = "Quite new, too."
    return set()


EDITORS: tuple[Editor, ...] = (
    add_member,
    add_required_member,
    remove_member,
    require_member,
    release_member,
    retype_member,
    move_member,
    hide_member,
    add_value,
    remove_value,
    add_variant,
    bound_text,
    make_sparse,
    add_operation,
    rebind_operation,
    deprecate_operation,
    forget_error,
    rename_code,
    forget_paginator,
    slow_waiter,
    rename_request,
    document,
)
