"""Random small models that are valid, for hypothesis.

They contain all that a model may contain, with names that collide with each other, with
Python and with the SDK. `hostile_models` has models that must be refused.
"""

from typing import Any, TypeAlias

from hypothesis import strategies as st

from tests.support.hostile_models import texts
from tests.support.hostile_texts import TEXTS

Model: TypeAlias = dict[str, Any]

# Arguments of paginators and waiters; members with these names are refused.
_ARGUMENTS = {"pagination_config", "waiter_config", "prefetch"}
# Names that botocore's parser uses itself, whatever the model says.
_ADDED = {"ResponseMetadata", "__type"}
_PLAIN = [
    *("Thing", "thing", "THING", "Thing_", "ThingLike", "ThingS", "ThingRequest"),
    *("AsThing", "ThingOrNone", "AsColor", "ColorOrNone", "AsS", "SOrNone"),
    *("ThingResponse", "GetThing", "AsBlob", "BlobOrNone", "BlobLike"),
    *("GetThingRequest", "GetThingResponse", "GetThingInput", "GetThingPaginator"),
    *("ThingWaiter", "ThingValue", "Color", "S", "Request", "OpenEnum", "Pages"),
    *("EventStream", "Warning", "Exception", "List", "Dict", "Int", "Bytes", "Float"),
    *("Bool", "Str", "Datetime", "Evolve", "Redacted", "Items", "Keys", "NextToken"),
    *("MaxResults", "Arn", "ARN", "CIDRs", "IPv6CIDRs", "SSEKMSKeyId", "Not", "In"),
    *("From", "Return", "Code", "Message", "RequestId", "Args", "WithTraceback"),
]
_ODD = [text for text in TEXTS if text not in _ARGUMENTS | _ADDED and len(text) < 100]
names = st.sampled_from(_PLAIN) | st.sampled_from(_ODD)
_SCALARS: Model = {
    "String": {"type": "string"},
    "Integer": {"type": "integer"},
    "Long": {"type": "long"},
    "Float": {"type": "float"},
    "Double": {"type": "double"},
    "Boolean": {"type": "boolean"},
    "Blob": {"type": "blob"},
    "Timestamp": {"type": "timestamp"},
    "IsoTimestamp": {"type": "timestamp", "timestampFormat": "iso8601"},
    "Secret": {"type": "string", "sensitive": True},
    "Document": {"type": "structure", "members": {}, "document": True},
}


class _Maker:
    def __init__(self, draw: st.DrawFn) -> None:
        self._draw = draw
        self.shapes: Model = {}
        self._structures: list[str] = []
        self._parts: list[str] = []
        """The shapes that members may have."""
        self._alternatives = ["Blob"]
        """The shapes of values that may stand in place of a string."""

    def model(self) -> tuple[Model, Model, Model]:
        draw = self._draw
        # Some of the names are those of scalars, which are defined first.
        given = draw(st.lists(names, min_size=12, max_size=24, unique=True))
        for name, shape in _SCALARS.items():
            self.shapes[name] = dict(shape)
        given = [name for name in given if name not in self.shapes]
        kinds = draw(
            st.lists(
                st.sampled_from(["structure", "union", "enum", "list", "map"]),
                min_size=len(given),
                max_size=len(given),
            )
        )
        self._parts = [*_SCALARS]
        self._structures = [
            name
            for name, kind in zip(given, kinds, strict=True)
            if kind in ("structure", "union")
        ]
        for name in self._structures:
            self.shapes[name] = {"type": "structure"}
        self._parts += self._structures
        pairs = zip(given, kinds, strict=True)
        self._alternatives += [name for name, kind in pairs if kind == "structure"]
        enums: list[str] = []
        for name, kind in zip(given, kinds, strict=True):
            if kind == "enum":
                values = draw(st.lists(texts, min_size=1, max_size=5, unique=True))
                self.shapes[name] = {"type": "string", "enum": values, **self._traits()}
                enums.append(name)
                self._parts.append(name)
        for name, kind in zip(given, kinds, strict=True):
            if kind in ("list", "map"):
                self.shapes[name] = self._container(kind, enums)
                self._parts.append(name)
        for name, kind in zip(given, kinds, strict=True):
            if kind in ("structure", "union"):
                self.shapes[name] |= self._structure(is_union=kind == "union")
        errors = self._errors()
        operations = self._operations(errors)
        model = {
            "metadata": {
                "apiVersion": "2026-01-02",
                "endpointPrefix": "random",
                "protocol": "json",
                "protocols": ["json"],
                "jsonVersion": "1.1",
                "targetPrefix": "Random",
                "serviceId": "Random",
                "signatureVersion": "v4",
                "serviceFullName": draw(names),
            },
            "documentation": draw(texts),
            "operations": operations,
            "shapes": self.shapes,
        }
        return model, self._paginators(operations), self._waiters(operations)

    def _chance(self, one_in: int) -> bool:
        return self._draw(st.integers(1, one_in)) == one_in

    def _traits(self) -> Model:
        traits: Model = {}
        if self._chance(2):
            traits["documentation"] = self._draw(texts)
        if self._chance(5):
            traits |= {"deprecated": True, "deprecatedMessage": self._draw(texts)}
        return traits

    def _container(self, kind: str, enums: list[str]) -> Model:
        reference = {"shape": self._draw(st.sampled_from(self._parts))}
        shape: Model = {"type": kind, **self._traits()}
        if kind == "list":
            shape["member"] = reference
        else:
            key = self._draw(st.sampled_from(["String", *enums]))
            shape |= {"key": {"shape": key}, "value": reference}
        if self._chance(3):
            shape["sparse"] = True
        return shape

    def _structure(self, *, is_union: bool = False, least: int = 0) -> Model:
        given = self._draw(st.lists(names, min_size=least, max_size=6, unique=True))
        members: Model = {}
        for name in given:
            member = {
                "shape": self._draw(st.sampled_from(self._parts)),
                **self._traits(),
            }
            if self._chance(6):
                member["sensitive"] = True
            if self._chance(8) and member["shape"] == "String":
                member["idempotencyToken"] = True
            if self._chance(8) and member["shape"] == "String":
                other = self._draw(st.sampled_from(self._alternatives))
                member["alternative"] = other
            # A unique name in the body.
            if self._chance(4):
                member["locationName"] = f"{name}{len(members)}x"
            members[name] = member
        shape: Model = {"type": "structure", "members": members, **self._traits()}
        if is_union:
            shape["union"] = True
            # An end of the recursion.
            members["End"] = {"shape": "String"}
        # Required members are scalars, so that no structure requires itself.
        elif free := [n for n, m in members.items() if m["shape"] in _SCALARS]:
            required = self._draw(st.lists(st.sampled_from(free), unique=True))
            shape["required"] = required
        return shape

    def _errors(self) -> list[str]:
        errors: list[str] = []
        for stem in self._draw(st.lists(names, max_size=3, unique=True)):
            name = f"{stem}Fault" if stem in self.shapes else stem
            if name not in self.shapes:
                self.shapes[name] = {**self._structure(), "exception": True}
                if self._chance(3):
                    self.shapes[name]["error"] = {"code": f"{stem}.Code"}
                errors.append(name)
        return errors

    def _operations(self, errors: list[str]) -> Model:
        operations: Model = {}
        # botocore's clients break if they have a method `__getattr__`.
        apart = names.filter(lambda name: not name.startswith("_"))
        stems = self._draw(st.lists(apart, min_size=1, max_size=4, unique=True))
        for number, stem in enumerate(stems):
            operation: Model = {
                "name": stem,
                "http": {"method": "POST", "requestUri": "/"},
                **self._traits(),
            }
            for end in ("input", "output"):
                if not self._chance(8):
                    owner = f"{stem}{end.capitalize()}{number}"
                    self.shapes[owner] = self._structure()
                    operation[end] = {"shape": owner}
            if errors:
                found = self._draw(st.lists(st.sampled_from(errors), unique=True))
                operation["errors"] = [{"shape": name} for name in found]
            operations[stem] = operation
        return operations

    def _paginators(self, operations: Model) -> Model:
        """Add paginators, and the members that they need, to some operations."""
        paginators: Model = {}
        containers = [
            n for n in self._parts if self.shapes[n]["type"] in ("list", "map")
        ]
        for name, operation in operations.items():
            if not containers or operation.keys().isdisjoint(("input",)):
                continue
            if "output" not in operation or self._chance(2):
                continue
            given = self.shapes[operation["input"]["shape"]]["members"]
            got = self.shapes[operation["output"]["shape"]]["members"]
            given["PageToken"] = got["PageToken"] = {"shape": "String"}
            given["PageSize"] = {"shape": "Integer"}
            got["Found"] = {"shape": self._draw(st.sampled_from(containers))}
            paginators[name] = {
                "input_token": "PageToken",
                "output_token": "PageToken",
                "limit_key": "PageSize",
                "result_key": "Found",
            }
            if self._chance(2):
                got["HasMore"] = {"shape": "Boolean"}
                paginators[name]["more_results"] = "HasMore"
            if self._chance(2):
                got["Rest"] = {"shape": self._draw(st.sampled_from(self._parts))}
                paginators[name]["non_aggregate_keys"] = ["Rest"]
        return {"pagination": paginators}

    def _waiters(self, operations: Model) -> Model:
        waiters: Model = {}
        for name in self._draw(st.lists(names, max_size=3, unique=True)):
            acceptor: Model = {"state": "success", "matcher": "status", "expected": 200}
            if self._chance(2):
                acceptor |= {"matcher": "error", "expected": "Gone"}
            waiters[name] = {
                "operation": self._draw(st.sampled_from([*operations])),
                "delay": 1,
                "maxAttempts": 2,
                "acceptors": [acceptor],
            }
        return {"version": 2, "waiters": waiters}


@st.composite
def models(draw: st.DrawFn) -> tuple[Model, Model, Model]:
    return _Maker(draw).model()
