"""Reads service models in the same way as botocore's own clients.

botocore's loaders do the work, so `AWS_DATA_PATH`, `~/.aws/models` and the
`*.sdk-extras.json` files have the same effect here as there.
"""

import hashlib
import json
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import Factory, field, frozen
from botocore.exceptions import DataNotFoundError
from botocore.loaders import Loader, create_loader

from ..errors import BotosmithError, did_you_mean
from .batch_rules import mark_batches, require_services
from .check import check_model
from .check_paging import check_paginators, check_waiters
from .client_data import ClientData, read_client_data
from .json_checks import check_object
from .loader import Json, ServiceLoader
from .other_botocores import botocore_with
from .paging_members import mark_unused
from .patching import Patches, PatchMismatchError
from .present import FILE, mark_present, present_lines
from .reviewed_lists import mark_reviewed

# Names of services and API versions are parts of paths.
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


@frozen(kw_only=True)
class ServiceModels:
    """The models of one service.

    Attributes:
        name: botocore's name for the service, "sagemaker".
        api_version: The API version, "2017-07-24".
        service: The service model, with extras merged in and patches applied. Tokens
            and limits that AWS says not to use have the trait `unused`, and members
            that it always sends although the models do not say so `present`. Errors
            whose codes mislead have the traits `isThrottling` and `isNotFound`, and
            operations whose responses do `failures`.
        paginators: Paginator configurations, by operation.
        waiters: Waiter configurations, by waiter.
        digest: SHA-256 of the three, as 64 hexadecimal digits. It depends on the order
            of keys, because the order of generated code does too.
        lost_batches: Why rules of botosmith's own for batches do not fit them, by the
            operations of these.
    """

    name: str
    api_version: str
    service: Json = field(repr=False)
    paginators: Json = field(repr=False)
    waiters: Json = field(repr=False)
    digest: str
    lost_batches: Mapping[str, str] = field(default=Factory(dict[str, str]), repr=False)

    @property
    def extensions(self) -> list[tuple[str, str]]:
        """The classes that the client extends: the module and the name of each."""
        return self._extensions("clientExtensions")

    @property
    def async_extensions(self) -> list[tuple[str, str]]:
        """The same for the asynchronous client."""
        return self._extensions("asyncClientExtensions")

    def _extensions(self, trait: str) -> list[tuple[str, str]]:
        texts: list[str] = self.service["metadata"].get(trait, [])
        parts = [text.partition(":") for text in texts]
        return [(module, name) for module, _, name in parts]

    @property
    def package_extensions(self) -> list[Json]:
        """The modules whose names the package exports: `module`, `names`, `needs`."""
        found: list[Json] = self.service["metadata"].get("packageExtensions", [])
        return found


class Source:
    """The service models that are available.

    Args:
        models: A folder in the layout of botocore's `data`, searched before all others.
        patches: A folder of patches, applied after botosmith's own.
        isolated: Whether to search `models` alone, because it is the data of another
            botocore. Patches are written for the present models, so a service that they
            do not fit is then left unpatched.
        botocore: The data folder of another botocore, which replaces that of the
            installed one. All other folders are searched as usual.
        reproducible: Whether to search no folders that other machines may not have:
            those in `AWS_DATA_PATH`, and `~/.aws/models`.

    Attributes:
        paths: The folders that are searched.

    Raises:
        BotosmithError: A folder does not exist, or there is a patch for an unknown
            service.
    """

    def __init__(
        self,
        models: Path | None = None,
        patches: Path | None = None,
        *,
        isolated: bool = False,
        botocore: Path | None = None,
        reproducible: bool = False,
    ) -> None:
        if models is not None and not models.is_dir():
            raise BotosmithError("the models folder does not exist", str(models))
        self.paths = [] if models is None else [str(models)]
        if not isolated:
            own = Loader.BUILTIN_DATA_PATH
            paths = create_loader(os.environ.get("AWS_DATA_PATH")).search_paths
            self.paths += [
                str(botocore) if botocore is not None and path == own else path
                for path in ([own] if reproducible else paths)
            ]
        self._isolated = isolated
        self._loader = Loader([*self.paths], include_default_search_paths=False)
        self._patches = Patches(patches)
        if isolated or patches is None:
            return
        if unmatched := self._patches.unmatched(self.services()):
            file = unmatched[0]
            raise BotosmithError(f"no service {file.stem!r} to patch", str(file))
        require_services(patches, self.services())

    def services(self) -> list[str]:
        """Names of all services, sorted."""
        try:
            return self._loader.list_available_services("service-2")
        except OSError as error:
            raise _unreadable(error) from error

    def require(self, service: str) -> None:
        """Check that a service exists.

        Raises:
            BotosmithError: It does not; the message suggests similar names.
        """
        known = self.services()
        if service not in known:
            version = botocore_with(service)
            other = f"; botocore {version} has it"
            hint = other if version else did_you_mean(service, known)
            raise BotosmithError(f"unknown service {service!r}{hint}")
        if not _NAME.fullmatch(service):
            raise BotosmithError(f"{service!r} cannot be the name of a service")

    def load(self, service: str) -> ServiceModels:
        """Load the newest API version of a service, as botocore does.

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
        version, stated, files = _read(ServiceLoader(self.paths, service))
        try:
            patched = self._patches.apply(service, files)
        except PatchMismatchError:
            if not self._isolated:
                raise
            # Read again, because some operations have already changed the models.
            patched = _read(ServiceLoader(self.paths, service))[2]
        file = f"{service}/{version}/service-2.json"
        model: Json = patched["service-2"]
        try:
            check_model(model, file)
        except BotosmithError as error:
            if not (patches := self._patches.files(service)):
                raise
            where = f"{error.where}, patched by {' and '.join(map(str, patches))}"
            raise BotosmithError(error.what, where) from error
        mark_unused(model)
        mark_present(model, present_lines(FILE).get(service, ()))
        mark_reviewed(model, service)
        lost_batches = mark_batches(
            model, service, self._patches.folder, is_other=self._isolated
        )
        paginators_file = f"{service}/{stated}/paginators-1.json"
        paginators = _section(patched["paginators-1"], "pagination", paginators_file)
        check_paginators(paginators, paginators_file)
        waiters_file = f"{service}/{stated}/waiters-2.json"
        waiters = _section(patched["waiters-2"], "waiters", waiters_file)
        check_waiters(waiters, model["operations"], waiters_file)
        return ServiceModels(
            name=service,
            api_version=version,
            service=model,
            paginators=paginators,
            waiters=waiters,
            digest=_digest([model, paginators, waiters], file),
            lost_batches=lost_batches,
        )

    def load_client_data(self, service: str) -> ClientData | None:
        """Load what botocore's clients of a service read, without patches.

        Returns:
            The data; None if the models are not from an installed botocore.

        Raises:
            BotosmithError: A file cannot be read, or is not JSON.
        """
        try:
            return read_client_data(self.paths, service)
        except OSError as error:
            raise _unreadable(error) from error

    def load_examples(self, service: str) -> Json:
        """Load AWS's examples of calls, which are not checked.

        Returns:
            A list of examples for each operation that has any.

        Raises:
            BotosmithError: The file cannot be read, or is not JSON.
        """
        loader = ServiceLoader(self.paths, service)
        try:
            version = loader.determine_latest_version(service, "service-2")
            content = _optional(loader, version, "examples-1")
        except OSError as error:
            raise _unreadable(error) from error
        file = f"{service}/{version}/examples-1.json"
        examples: Json = check_object(content.get("examples", {}), file)
        return examples


def _read(loader: ServiceLoader) -> tuple[str, str, dict[str, Json]]:
    """Read the files of a service.

    Returns:
        The version in the folder's name, the version that the model states, and the
        content of each file.
    """
    version = loader.determine_latest_version(loader.service, "service-2")
    model: Json = loader.load_service_model(loader.service, "service-2", version)
    # botocore's clients look for the other files under the version that the model
    # states.
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


def _optional(loader: ServiceLoader, version: str, file: str) -> Json:
    try:
        content: Json = loader.load_service_model(loader.service, file, version)
    except DataNotFoundError:
        return {}
    return content


def _section(content: object, key: str, file: str) -> Json:
    section: Json = check_object(content, file).get(key, {})
    return section


def _digest(content: list[Json], file: str) -> str:
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    try:
        return hashlib.sha256(text.encode()).hexdigest()
    except UnicodeEncodeError as error:
        # JSON can express half of a surrogate pair, which cannot be encoded.
        raise BotosmithError(
            "contains half a character (a lone surrogate)", file
        ) from error


def _unreadable(error: OSError) -> BotosmithError:
    return BotosmithError(
        f"cannot be read ({error.strerror or error})", str(error.filename or "")
    )
