"""Random edits of operations, errors, paginators, waiters, names and documentation."""

import random

from tests.support.model_edits import Editor, Finding, Model


def add_operation(model: Model, _: random.Random) -> set[Finding] | None:
    model.operations["QuiteNew"] = {"name": "QuiteNew", "http": {"method": "POST"}}
    return {("operation-added", "QuiteNew", "sss")}


def change_http_method(model: Model, chooser: random.Random) -> set[Finding] | None:
    name = chooser.choice(list(model.operations))
    model.operations[name]["http"]["method"] = "QUERY"
    return {("operation-binding-changed", name, "ssb")}


def deprecate_operation(model: Model, chooser: random.Random) -> set[Finding] | None:
    names = [n for n, raw in model.operations.items() if not raw.get("deprecated")]
    name = chooser.choice(names)
    model.operations[name] |= {"deprecated": True, "deprecatedMessage": "No more."}
    return {("operation-deprecated", name, "scs")}


def remove_error(model: Model, chooser: random.Random) -> set[Finding] | None:
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


def change_error_code(model: Model, chooser: random.Random) -> set[Finding] | None:
    name = model.random_shape(chooser, lambda raw: raw.get("exception"))
    if name is None:
        return None
    raw = model.shapes[name]
    raw["error"] = {**raw.get("error", {}), "code": "QuiteNew"}
    return {("error-code-changed", name, "bsb")}


def remove_paginator(model: Model, chooser: random.Random) -> set[Finding] | None:
    paginators = model.content["paginators"]
    if not paginators:
        return None
    name = chooser.choice(list(paginators))
    del paginators[name]
    return {("paginator-removed", name, "bbs")}


def slow_down_waiter(model: Model, chooser: random.Random) -> set[Finding] | None:
    waiters = model.content["waiters"]
    if not waiters:
        return None
    name = chooser.choice(list(waiters))
    waiters[name]["delay"] += 1
    return {("waiter-changed", name, "css")}


def rename_request(model: Model, chooser: random.Random) -> set[Finding] | None:
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
    if not names:
        return None
    operation = model.operations[chooser.choice(names)]
    model.shapes["QuiteNew"] = model.shapes.pop(operation["input"]["shape"])
    operation["input"]["shape"] = "QuiteNew"
    return set()


def change_documentation(model: Model, chooser: random.Random) -> set[Finding] | None:
    for raw in [*model.shapes.values(), *model.operations.values()]:
        if chooser.random() < 0.5:
            raw["documentation"] = "Quite new."
        for reference in raw.get("members", {}).values():
            reference["documentation"] = "Quite new, too."
    return set()


OPERATION_EDITORS: tuple[Editor, ...] = (
    *(add_operation, change_http_method, deprecate_operation, remove_error),
    *(change_error_code, remove_paginator, slow_down_waiter, rename_request),
    change_documentation,
)
