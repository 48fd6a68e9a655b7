"""Builds the views of a service's package: all public names and their modules."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from ..plan.service import ServicePlan
from .docstrings import docs
from .literals import docstring, identifier
from .markdown import summary
from .stub import KINDS
from .views.package import (
    ExportsView,
    IndexView,
    PackageView,
    SdkView,
    StubExportsView,
    StubPackageView,
)

# The names that the SDK's package exports, by the modules of the runtime.
_EXPORTS = {
    "absent": "AbsentMemberError AbsentValueError evolve is_absent",
    "asynchronous.bodies": "AsyncStreamingBody",
    "asynchronous.client": "AsyncClient",
    "asynchronous.events": "AsyncEventStream",
    "asynchronous.pages": "AsyncPageIterator AsyncPages AsyncPaginator",
    "asynchronous.requests": "AsyncRequest",
    "asynchronous.wait_for": "AsyncStatusOrGoneWait AsyncStatusWait",
    "batches.asynchronous": "AsyncBatches",
    "batches.outcomes": "BatchError BatchOutcome",
    "batches.sending": "Batches",
    "blobs": "BlobLike",
    "calls.argument_error": "ArgumentError",
    "calls.client": "Client",
    "calls.roles": "assume_role",
    "calls.sessions": "set_default_session",
    "calls.version": "__version__",
    "calls.wait_error": "StatusError WaitError",
    "calls.wait_for": "StatusOrGoneWait StatusWait",
    "calls.waiter": "Waiter WaiterConfig",
    "conversion_error": "ConversionError UnexpectedValueWarning",
    "convert.api": "from_dict from_json to_dict to_json",
    "convert.converters": "dict_converter json_converter",
    "convert.cattrs_hooks": "configure_converter",
    "duplex.requests": "DuplexRequest StreamEndedError",
    "duplex.stream": "AsyncDuplexStream",
    "enums": "OpenEnum",
    "error_codes": "is_not_found",
    "errors": "ServiceError UnreadableResponseError",
    "failures": "PartialFailureError failures_of raise_failures",
    "extensions.arguments": "CopyArgs DownloadArgs UploadArgs",
    "extensions.transfer": "PresignedPost TransferConfig",
    "paging.config": "PaginationConfig",
    "paging.pages": "PageIterator Pages",
    "paging.paginator": "BasePaginator Paginator",
    "required": "required",
    "shapes": "JSONValue PartialResponse Request Response ResponseMetadata "
    "StatusOrGoneRequest StatusRequest Structure Variant",
    "streams.bodies": "StreamingBody StreamingInput",
    "streams.events": "EventStream",
    "unions": "UnknownVariant",
}


def sdk_view(modules: Collection[str]) -> SdkView:
    """The `__init__.py` of the SDK's package.

    Args:
        modules: The modules of the runtime, by their paths in the package.
    """
    return SdkView(
        [
            ExportsView(f"_runtime.{module}", names.split())
            for module, names in _EXPORTS.items()
            if f"_runtime/{module.replace('.', '/')}.py" in modules
        ]
    )


def package_view(
    plan: ServicePlan,
    exports: Mapping[str, Sequence[str]],
    extensions: Mapping[str, Sequence[str]],
) -> PackageView:
    """The `__init__.py` of a service.

    Args:
        plan: The service.
        exports: Public names by module.
        extensions: What it exports besides, by modules of the SDK.
    """
    return PackageView(_docs(plan), _exports({**exports, **extensions}))


def stub_package_view(
    plan: ServicePlan,
    stubs: Mapping[str, Iterable[str]],
    extensions: Mapping[str, Iterable[str]],
) -> StubPackageView:
    """The `__init__.pyi` of a service.

    It names what it exports. With `import *`, type checkers would read all stubs.

    Args:
        plan: The service.
        stubs: The public names that each stub declares.
        extensions: What it exports besides, by modules of the SDK.
    """
    exports = {**stubs, **extensions}
    return StubPackageView(
        _docs(plan),
        [
            StubExportsView(_module(module), sorted(map(identifier, names)))
            for module, names in sorted(exports.items())
        ],
    )


def index_view(
    plan: ServicePlan,
    kind: str,
    names: Collection[str],
    exports: Mapping[str, Sequence[str]],
) -> IndexView:
    """The module that leads editors from the classes of a stub to their modules.

    Args:
        plan: The service.
        kind: The name of the stub.
        names: The names that the stub declares.
        exports: Public names by module.
    """
    about = f"{KINDS[kind]} of {plan.service.title}: where editors find their code."
    known = set(names)
    of_kind = {
        module: [name for name in public if name in known]
        for module, public in exports.items()
    }
    return IndexView(docs("", 0, fallback=about), _exports(of_kind))


def _docs(plan: ServicePlan) -> str:
    lines = [f"{plan.service.title}."]
    about = summary(plan.service.docs, 82)
    if about:
        lines += ["", *about]
    return docstring(lines, 0)


def _module(module: str) -> str:
    """Check the name of a module, which has a dot first if it is one of the SDK."""
    dot = "." * module.startswith(".")
    return dot + ".".join(map(identifier, module.removeprefix(".").split(".")))


def _exports(exports: Mapping[str, Sequence[str]]) -> list[ExportsView]:
    return [
        ExportsView(
            module=_module(module),
            names=[identifier(name) for name in names],
        )
        for module, names in sorted(exports.items())
        if names
    ]
