"""Random models that try to break out of generated code, for hypothesis."""

from typing import Any, TypeAlias

from hypothesis import strategies as st

from tests.support.hostile_texts import TEXTS

Model: TypeAlias = dict[str, Any]

texts = st.sampled_from(TEXTS) | st.text(
    st.characters(exclude_categories=["Cs"]), max_size=12
)
# Names that are likely to collide.
names = (
    texts
    | st.sampled_from(["Thing", "thing", "THING", "Thing_", "ThingLike", "ThingValue"])
    | st.builds("{}{}".format, st.sampled_from(["Get", "a", ""]), texts)
)
_KINDS = [
    *("string", "integer", "long", "float", "double", "boolean", "blob", "timestamp"),
    *("structure", "list", "map"),
]


def _traits(draw: st.DrawFn) -> Model:
    found: Model = {}
    if draw(st.booleans()):
        found["documentation"] = draw(texts)
    if draw(st.integers(0, 4)) == 0:
        found |= {"deprecated": True, "deprecatedMessage": draw(texts)}
    if draw(st.integers(0, 4)) == 0:
        found["sensitive"] = True
    return found


@st.composite
def _shape(draw: st.DrawFn, shapes: list[str], strings: list[str]) -> Model:
    kind = draw(st.sampled_from(_KINDS))
    shape: Model = {"type": kind, **_traits(draw)}
    references = st.sampled_from(shapes)
    if kind == "list":
        shape["member"] = {"shape": draw(references)}
        shape["sparse"] = draw(st.booleans())
    elif kind == "map":
        shape["key"] = {"shape": draw(st.sampled_from(strings))}
        shape["value"] = {"shape": draw(references)}
    elif kind == "string":
        if draw(st.booleans()):
            shape["enum"] = draw(st.lists(texts, max_size=5, unique=True))
    elif kind == "structure":
        shape |= draw(_structure(shapes))
    return shape


@st.composite
def _structure(draw: st.DrawFn, shapes: list[str]) -> Model:
    members: Model = {}
    for name in draw(st.lists(names, max_size=5, unique=True)):
        member = {"shape": draw(st.sampled_from(shapes)), **_traits(draw)}
        if draw(st.integers(0, 3)) == 0:
            member["locationName"] = draw(texts)
        if draw(st.integers(0, 5)) == 0:
            member["location"] = draw(st.sampled_from(["header", "uri", "x"]))
            member["jsonvalue"] = True
        if draw(st.integers(0, 5)) == 0:
            member["streaming"] = True
        if draw(st.integers(0, 5)) == 0:
            member["idempotencyToken"] = True
        if draw(st.integers(0, 5)) == 0:
            member["alias"] = draw(texts)
        if draw(st.integers(0, 8)) == 0:
            member["enum"] = draw(st.lists(texts, max_size=3, unique=True))
        members[name] = member
    shape: Model = {"type": "structure", "members": members}
    if members:
        shape["required"] = draw(st.lists(st.sampled_from([*members]), unique=True))
    for trait in ("union", "eventstream", "document"):
        if draw(st.integers(0, 4)) == 0:
            shape[trait] = True
    return shape


@st.composite
def models(draw: st.DrawFn) -> tuple[Model, Model, Model]:
    """The model, paginators and waiters of a service: well-formed, and hostile."""
    shapes = draw(st.lists(names, min_size=2, max_size=8, unique=True))
    # A string, which maps need for their keys.
    text, *rest = shapes
    content: Model = {text: {"type": "string"}}
    for name in rest:
        content[name] = draw(_shape(shapes, [text]))
    operations: Model = {}
    for name in draw(st.lists(names, min_size=1, max_size=4, unique=True)):
        operation: Model = {
            "name": name,
            "http": {"method": "POST", "requestUri": draw(texts)},
            **_traits(draw),
        }
        for end in ("input", "output"):
            if draw(st.booleans()):
                owned = f"{draw(names)}{end}"
                content[owned] = draw(_structure(shapes))
                operation[end] = {"shape": owned}
        errors: list[Model] = []
        for code in draw(st.lists(names, max_size=2, unique=True)):
            owned = f"{code}Error"
            content[owned] = {**draw(_structure(shapes)), "exception": True}
            content[owned].pop("document", None)
            content[owned]["error"] = {"code": draw(texts)}
            errors.append({"shape": owned})
        operation["errors"] = errors
        operations[name] = operation
    keys = [
        "apiVersion",
        "protocol",
        "serviceFullName",
        "serviceAbbreviation",
        "serviceId",
        "uid",
    ]
    metadata = {key: draw(texts) for key in keys if draw(st.booleans())}
    if draw(st.booleans()):
        metadata["apiVersion"] = "2026-01-02"
    model = {
        "metadata": metadata,
        "operations": operations,
        "shapes": content,
        "documentation": draw(texts),
    }
    return model, draw(_paginators(model)), draw(_waiters(model))


@st.composite
def _paginators(draw: st.DrawFn, model: Model) -> Model:
    found: Model = {}
    for name, operation in model["operations"].items():
        if draw(st.booleans()):
            known: dict[str, list[str]] = {}
            for end in ("input", "output"):
                shape = operation.get(end, {}).get("shape")
                known[end] = [*model["shapes"][shape]["members"]] if shape else []
            token = draw(_known_or(known["input"]))
            result = draw(_known_or(known["output"]))
            found[name] = {
                "input_token": token,
                "output_token": draw(_known_or(known["output"])),
                "result_key": draw(st.sampled_from([result, [result], []])),
            }
            if draw(st.booleans()):
                found[name]["limit_key"] = draw(_known_or(known["input"]))
            if draw(st.booleans()):
                found[name]["more_results"] = draw(_known_or(known["output"]))
            if draw(st.booleans()):
                found[name]["non_aggregate_keys"] = [draw(_known_or(known["output"]))]
    return {"pagination": found}


def _known_or(known: list[str]) -> st.SearchStrategy[str]:
    return st.sampled_from(known) | texts if known else texts


@st.composite
def _waiters(draw: st.DrawFn, model: Model) -> Model:
    found: Model = {}
    for name in draw(st.lists(names, max_size=3, unique=True)):
        found[name] = {
            "operation": draw(st.sampled_from([*model["operations"]])),
            "delay": 1,
            "maxAttempts": 2,
            "description": draw(texts),
            "acceptors": [
                {
                    "matcher": draw(st.sampled_from(["status", "error", "path", "x"])),
                    "expected": draw(texts | st.booleans() | st.integers()),
                    "argument": draw(texts),
                    "state": draw(st.sampled_from(["success", "retry", "x"])),
                }
            ],
        }
    return {"version": 2, "waiters": found}
