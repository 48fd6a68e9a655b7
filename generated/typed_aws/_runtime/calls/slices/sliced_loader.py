"""botocore's loader of models, with models that are parsed part by part.

These have no documentation; a client's help reads botocore's own models.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from ...botocore_internals import loader_of, replace_writer
from ...static_types.decorators import override
from .slice_file import EARLY_TRAITS, Slice

if TYPE_CHECKING:
    from ...static_types.botocore_types import AnyBotoClient, Loader, OperationModel

Model: TypeAlias = Mapping[str, Any]

_RULE_SET = "endpoint-rule-set-1"


class SlicedLoader:
    """A session's loader, except for the models of one service.

    Attributes:
        complete_model: Loads botocore's own model of the service.
        is_documented: Whether the help of its client was restored.
    """

    def __init__(self, slice_: Slice, inner: Loader) -> None:
        self.is_documented = False
        self._slice = slice_
        self._inner = inner
        self.complete_model = partial(
            inner.load_service_model, slice_.service, "service-2", api_version=None
        )

    def __getattr__(self, name: str) -> object:
        return getattr(self._inner, name)

    def load_service_model(
        self, service_name: str, type_name: str, api_version: str | None = None
    ) -> Model:
        """Load a model; see botocore's loader."""
        slice_ = self._slice
        if service_name == slice_.service and api_version in (None, slice_.version):
            if type_name == "service-2":
                return _service_model(slice_, self.complete_model)
            if type_name == _RULE_SET and _has_rule_set(slice_):
                return _rule_set(self._inner.BUILTIN_DATA_PATH, slice_)
        return self._inner.load_service_model(
            service_name, type_name, api_version=api_version
        )


def _has_rule_set(slice_: Slice) -> bool:
    """Whether botocore has a rule set without extras for a service."""
    files = [name for name in slice_.checksums if name.startswith(_RULE_SET)]
    return files == [f"{_RULE_SET}.json.gz"]


# botocore's loader would search the folders of all services for it, in each session.
@cache
def _rule_set(root: str, slice_: Slice) -> Model:
    file = Path(root, slice_.service, slice_.version, f"{_RULE_SET}.json.gz")
    rules: Model = json.loads(gzip.decompress(file.read_bytes()))
    return rules


def _service_model(slice_: Slice, complete: Callable[[], Model]) -> Model:
    """Make a model of the service, which its user may change."""

    def load_operation(name: str) -> Any:
        _, number = slice_.operations[name]
        if number is None:
            return complete()["operations"][name]
        return {"name": name} | slice_.operation(number)

    model: dict[str, object] = json.loads(slice_.model)
    model["operations"] = {
        name: _Operation(name, slice_.early_traits[number], load_operation)
        for name, (number, _) in slice_.operations.items()
    }
    model["shapes"] = _Shapes(slice_, complete)
    return model


class _Operation(Mapping[str, object]):
    """An operation, which is parsed when more than its early traits is read."""

    __slots__ = ("_early", "_load", "_name", "_parsed")

    def __init__(self, name: str, early: Model, load: Callable[[str], Model]) -> None:
        self._name = name
        self._early = early
        self._load = load
        self._parsed: Model | None = None

    @override
    def get(self, key: Any, default: object = None, /) -> object:
        """The value of a key; early traits and documentation need no parsing."""
        if key in EARLY_TRAITS and self._parsed is None:
            value = self._early.get(key, self._name if key == "name" else default)
            # botocore itself changes the requests' paths.
            return dict(value) if value.__class__ is dict else value
        if key == "documentation":
            return default
        return self._whole().get(key, default)

    def __getitem__(self, key: str) -> object:
        return self._whole()[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._whole())

    def __len__(self) -> int:
        return len(self._whole())

    def _whole(self) -> Model:
        if self._parsed is None:
            self._parsed = self._load(self._name)
        return self._parsed


class _Shapes(Mapping[str, object]):
    """The shapes of a service, each of which is parsed when it is used."""

    def __init__(self, slice_: Slice, complete: Callable[[], Model]) -> None:
        self._slice = slice_
        self._complete = complete
        self._parsed: dict[str, object] = {}

    def __getitem__(self, name: str) -> object:
        shape = self._parsed.get(name)
        if shape is None:
            parsed = self._slice.shape(name)
            if parsed is None:
                parsed = self._complete()["shapes"][name]
            # Another thread may have been faster.
            shape = self._parsed.setdefault(name, parsed)
        return shape

    def __iter__(self) -> Iterator[str]:
        return iter(self._slice.shape_names())

    def __len__(self) -> int:
        return len(self._slice.shape_names())


def restore_documentation(boto: AnyBotoClient) -> None:
    """Make the help of a client's methods read botocore's files.

    Does nothing for clients that were not made from slices.
    """
    loader = loader_of(boto)
    if not isinstance(loader, SlicedLoader) or loader.is_documented:
        return
    loader.is_documented = True
    load_model = loader.complete_model
    sliced = boto.meta.service_model

    @cache
    def complete() -> Any:
        return type(sliced)(load_model(), service_name=sliced.service_name)

    for method in boto.meta.method_to_api_mapping:
        # botocore writes a docstring when it is read.
        docstring = getattr(type(boto), method, None).__doc__
        replace_writer(docstring, partial(_write_completely, complete))


def _write_completely(
    complete: Callable[[], Any],
    write: Callable[..., None],
    section: object,
    operation_model: OperationModel,
    **arguments: object,
) -> None:
    model = complete().operation_model(operation_model.name)
    arguments["method_description"] = model.documentation
    write(section, operation_model=model, **arguments)
