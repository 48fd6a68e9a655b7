"""An SDK that several test processes share, generated service by service on demand."""

import importlib
import re
from collections.abc import Callable, Collection, Mapping
from math import inf
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from botocore.exceptions import ClientError

from botosmith.emit.service import package_files, service_files
from botosmith.models.source import Source
from botosmith.output.runtime import runtime_modules
from botosmith.output.write import write_files
from botosmith_tools.client_kinds import SYNCHRONOUS, ClientKind
from tests.support.comparison import difference, outcome

# The module that botocore gives to the error classes that it makes from models.
BOTOCORES_ERRORS = "botocore.errorfactory"
# Services may come later, so the package has all rooms of the runtime.
_ROOMS = ("._runtime.duplex.client", "._runtime.responses.xml_decoder")
_EXTENSIONS = tuple(
    f"._runtime.extensions.{module}"
    for module in (
        "asynchronous.object_storage",
        "object_storage",
        "dynamodb.batches",
        "dynamodb.expressions",
        "dynamodb.reading",
    )
)


class SharedSdk:
    """An SDK to which services are added when they are first asked for.

    Each service is generated once, even when several processes share the folder: it is
    written to a temporary folder and moved to its place, where the others find it. It
    has all operations unless they are given. The models of a folder have precedence
    over botocore's.
    """

    def __init__(
        self,
        folder: Path,
        package: str,
        operations: Mapping[str, Collection[str]] | None = None,
        models: Path | None = None,
    ) -> None:
        self._folder = folder
        self._name = package
        self._operations = operations or {}
        self._source = Source(models)
        needed = [*_EXTENSIONS, *_ROOMS]
        modules = runtime_modules(asynchronous=True, needed=needed)
        files = {**modules, **package_files(modules)}
        self._add(folder, {f"{package}/{path}": files[path] for path in files})
        importlib.invalidate_caches()
        convert = self.module("_runtime.convert.api")
        self.from_dict = convert.from_dict
        self.to_dict = convert.to_dict
        self.from_json = convert.from_json
        self.to_json = convert.to_json

    def module(self, name: str) -> Any:
        """Import a module of the package, whose content type checkers do not know."""
        return importlib.import_module(f"{self._name}.{name}")

    def service(self, name: str, operations: Collection[str] | None = None) -> Any:
        """Generate the package of a service, unless it exists, and import it."""
        mark = self._folder / f"{self._name}_{re.sub('[.-]', '_', name)}"
        if not mark.exists():
            models = self._source.load(name)
            files = service_files(
                models,
                operations or self._operations.get(name),
                asynchronous=True,
            )
            self._add(self._folder / self._name, files)
            self._add(self._folder, {mark.name: next(iter(files)).partition("/")[0]})
            importlib.invalidate_caches()
        return self.module(mark.read_text("utf-8"))

    def client(
        self,
        name: str,
        boto: object,
        decode: str = "auto",
        kind: ClientKind = SYNCHRONOUS,
    ) -> Any:
        """Make the typed client of a service.

        Args:
            decode: How to decode responses; `c` is `auto` with msgspec from the first
                body on, if it is installed. Others do not use msgspec.
        """
        decode_as = "auto" if decode == "c" else decode
        typed = kind.typed(self.service(name), boto, decode=decode_as)
        find: Callable[[object], Any] = typed._operation

        def operation(request: object) -> Any:
            found = find(request)
            if found.body_reader is not None:
                found.body_reader._bytes_before_msgspec = 0 if decode == "c" else inf
            return found

        typed._operation = operation
        return typed

    def outcome(
        self,
        typed: Any,
        request: Any,
        results: list[object] | None = None,
        kind: ClientKind = SYNCHRONOUS,
    ) -> object:
        """Send a request, and return its outcome as `comparison.outcome` does.

        A typed error has the same outcome as botocore's error, if it is typed wherever
        botocore has a class for it, and if its attributes have the right values.
        """

        def call() -> object:
            try:
                result = kind.result(typed.send(request))
            except ClientError as error:
                if problem := self.error_problem(error):
                    raise AssertionError(problem) from error
                raise
            if results is not None:
                results.append(result)
            return result

        return outcome(call, self.to_dict, kind)

    def error_problem(self, error: ClientError) -> str:
        """Describe what is wrong with a typed error; empty if nothing is."""
        cls: Any = error.__class__
        base = self.module("_runtime.errors").ServiceError
        if base not in cls.__mro__:
            return f"{cls} is not typed"
        modelled: Any = cls.__modelled__
        if modelled in (None, base):
            # An SDK of some operations has only their errors.
            known = [c for c in cls.__mro__ if c.__module__ == BOTOCORES_ERRORS]
            return "" if self._operations or not known else f"{known[0]} is not typed"
        answer: Any = error.response
        codec = self.module("_runtime.convert.codec")
        is_absent = self.module("_runtime.absent").is_absent
        for member in self.module("_runtime.convert.members").members(modelled):
            value, received = getattr(error, member.name), answer.get(member.wire)
            if is_absent(value):
                # A value that does not fit is only in the response.
                if self._fits(member.type, received):
                    return f"{member.wire}: no value instead of {received!r}"
                continue
            told = codec.converter_for(codec.ENCODERS["dict"], member.type)(value)
            if problem := difference(told, received, member.wire):
                return problem
        return ""

    def _fits(self, annotation: object, value: object) -> bool:
        if value is None:
            return False
        codec = self.module("_runtime.convert.codec")
        try:
            codec.converter_for(codec.DECODERS["dict"], annotation)(value)
        except self.module("_runtime.conversion_error").ConversionError:
            return False
        return True

    def _add(self, place: Path, files: Mapping[str, str]) -> None:
        temporary = Path(mkdtemp(dir=self._folder))
        write_files(temporary, files)
        for made in temporary.iterdir():
            goal = place / made.name
            try:
                made.rename(goal)
            except OSError:
                if not goal.is_dir():  # another process was faster
                    raise
