"""Reads service models, as botocore's own clients read them.

botocore's loaders do the work, so that `AWS_DATA_PATH`, `~/.aws/models` and the
`*.sdk-extras.json` files count here as they count there.
"""

import gzip
import hashlib
import json
import os
import re
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeAlias

from attrs import field, frozen
from botocore.exceptions import DataNotFoundError
from botocore.loaders import JSONFileLoader, Loader, create_loader

from ..errors import BotosmithError, did_you_mean
from .check import check_model, check_object, check_paginators, check_waiters
from .patching import Patches

# Parsed JSON; `modelcheck` has seen to the types of the parts that are used.
Json: TypeAlias = dict[str, Any]

# What people read, and no program.
DOCUMENTATION = frozenset(
    {
        "deprecatedMessage",
        "deprecatedSince",
        "description",
        "documentation",
        "synthetic",
    }
)

# What services and API versions may be called: they are parts of paths.
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


@frozen(kw_only=True)
class ServiceModels:
    """All that botocore knows of one service.

    Attributes:
        name: botocore's name of it, "sagemaker".
        api_version: The API version, "2017-07-24".
        service: The service model, extras merged in and patches applied.
        paginators: Paginator configurations, by operation.
        waiters: Waiter configurations, by waiter.
        digest: SHA-256 of the three, 64 hexadecimal digits. It minds the order of
            keys, for that is the order of what is generated.
    """

    name: str
    api_version: str
    service: Json = field(repr=False)
    paginators: Json = field(repr=False)
    waiters: Json = field(repr=False)
    digest: str


class Source:
    """The service models of one machine.

    Args:
        models: A folder in the layout of botocore's `data` that goes before all others.
        patches: A folder of patches, applied after botosmith's own.
        alone: Whether `models` is all there is: the data of some botocore. Patches are
            for the models of today; services that they do not fit go without them.

    Raises:
        BotosmithError: A folder is not there, or holds a patch for no service.
    """

    def __init__(
        self,
        models: Path | None = None,
        patches: Path | None = None,
        *,
        alone: bool = False,
    ) -> None:
        if models is not None and not models.is_dir():
            raise BotosmithError("no such folder of models", str(models))
        self._paths = [] if models is None else [str(models)]
        if not alone:
            self._paths += create_loader(os.environ.get("AWS_DATA_PATH")).search_paths
        self._alone = alone
        self._loader = Loader([*self._paths], include_default_search_paths=False)
        self._patches = Patches(patches)
        if alone or patches is None:
            return
        if lost := self._patches.strangers(self.services()):
            raise BotosmithError(f"no service {lost[0].stem!r} to patch", str(lost[0]))

    def services(self) -> list[str]:
        """Names of all services, sorted."""
        try:
            return self._loader.list_available_services("service-2")
        except OSError as error:
            raise _unreadable(error) from error

    def require(self, service: str) -> None:
        """Make sure that there is a service of this name.

        Raises:
            BotosmithError: There is none; names those that are close.
        """
        known = self.services()
        if service not in known:
            hint = did_you_mean(service, known)
            raise BotosmithError(f"unknown service {service!r}{hint}")
        if not _NAME.fullmatch(service):
            raise BotosmithError(f"{service!r} cannot be the name of a service")

    def load(self, service: str) -> ServiceModels:
        """Load one service in the newest API version there is, which is botocore's
        choice too.

        Raises:
            BotosmithError: The service is unknown, or one of its files cannot be read
                or is not a model.
        """
        self.require(service)
        try:
            return self._load(service)
        except OSError as error:
            raise _unreadable(error) from error

    def _load(self, service: str) -> ServiceModels:
        version, stated, files = _read(_ServiceLoader(self._paths, service))
        try:
            patched = self._patches.apply(service, files)
        except BotosmithError:
            if not self._alone:
                raise
            # Read anew, for what did apply has changed them.
            patched = _read(_ServiceLoader(self._paths, service))[2]
        file = f"{service}/{version}/service-2.json"
        model: Json = patched["service-2"]
        check_model(model, file)
        paginators = _section(patched, "paginators-1", "pagination", file)
        check_paginators(paginators, f"{service}/{stated}/paginators-1.json")
        waiters = _section(patched, "waiters-2", "waiters", file)
        check_waiters(
            waiters, model["operations"], f"{service}/{stated}/waiters-2.json"
        )
        return ServiceModels(
            name=service,
            api_version=version,
            service=model,
            paginators=paginators,
            waiters=waiters,
            digest=_digest([model, paginators, waiters], file),
        )


class _ServiceLoader(Loader):
    """A loader for a service that is known to be there.

    Not shared between services: a loader keeps every model it has read.
    """

    def __init__(self, paths: list[str], service: str) -> None:
        super().__init__([*paths], _Files(), include_default_search_paths=False)
        self.service = service

    def list_available_services(self, type_name: str) -> list[str]:
        # botocore would look through the folders of all services, for each file.
        return [self.service]


class _Files(JSONFileLoader):
    """botocore's reader of JSON files, which says what is wrong with one."""

    def load_file(self, file_path: str) -> Json | None:
        """Load the first of `<path>.json` and `<path>.json.gz` that is there."""
        for suffix in (".json", ".json.gz"):
            if os.path.isfile(file_path + suffix):  # noqa: PTH113 (botocore's own text)
                return self._parse(Path(file_path + suffix))
        return None

    def _parse(self, file: Path) -> Json:
        try:
            data = file.read_bytes()
            if file.suffix == ".gz":
                data = gzip.decompress(data)
            content: Json = json.loads(data.decode())
        except (EOFError, gzip.BadGzipFile, zlib.error) as error:
            raise BotosmithError(f"not a gzip file ({error})", str(file)) from error
        except ValueError as error:
            raise BotosmithError(f"not JSON ({error})", str(file)) from error
        except RecursionError as error:
            raise BotosmithError("nested too deep", str(file)) from error
        check_object(content, str(file))
        # botocore merges these without a look at what they are.
        if "-extras" in file.name:
            check_object(content.get("merge", {}), f"{file}: merge")
        return content


def _read(loader: _ServiceLoader) -> tuple[str, str, dict[str, Json]]:
    """Read the files of a service; gives the version of their folder and the version
    that the model states, too."""
    version = loader.determine_latest_version(loader.service, "service-2")
    model: Json = loader.load_service_model(loader.service, "service-2", version)
    # botocore's clients look for the others under the version that the model states.
    stated = _stated_version(
        model, version, f"{loader.service}/{version}/service-2.json"
    )
    files = {
        "service-2": model,
        "paginators-1": _optional(loader, stated, "paginators-1"),
        "waiters-2": _optional(loader, stated, "waiters-2"),
    }
    return version, stated, files


def _stated_version(model: Json, version: str, file: str) -> str:
    metadata: Any = model.get("metadata")
    stated: object = version
    if metadata.__class__ is dict:
        stated = metadata.get("apiVersion", version)
    if not isinstance(stated, str) or not _NAME.fullmatch(stated):
        raise BotosmithError(f"{stated!r} cannot be an API version", file)
    return stated


def _optional(loader: _ServiceLoader, version: str, file: str) -> Json:
    try:
        content: Json = loader.load_service_model(loader.service, file, version)
    except DataNotFoundError:
        return {}
    return content


def _section(models: Mapping[str, Any], file: str, key: str, beside: str) -> Json:
    content = check_object(
        models[file], f"{Path(beside).parent.as_posix()}/{file}.json"
    )
    section: Json = content.get(key, {})
    return section


def _digest(content: list[Json], file: str) -> str:
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    try:
        return hashlib.sha256(text.encode()).hexdigest()
    except UnicodeEncodeError as error:
        # JSON can write halves of characters, which no file can hold.
        raise BotosmithError(
            "holds half a character (a lone surrogate)", file
        ) from error


def _unreadable(error: OSError) -> BotosmithError:
    return BotosmithError(
        f"cannot be read ({error.strerror or error})", str(error.filename or "")
    )
