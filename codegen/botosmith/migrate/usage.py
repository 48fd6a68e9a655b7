"""Finds the services and operations that a program uses."""

import ast
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from attrs import define, field
from botocore import xform_name

from ..models.source import Source as Models
from ..plan import ir
from ..plan.build import build
from ..plan.names import name_service
from .clients import Clients
from .files import Files
from .flow import Flow
from .program import Program
from .services import Services
from .source import Source

_PARTS = ("AbortMultipartUpload", "CompleteMultipartUpload", "CreateMultipartUpload")
_UPLOAD = (*_PARTS, "PutObject", "UploadPart")
_DOWNLOAD = ("GetObject", "HeadObject")
# The operations behind methods of clients of S3, as s3transfer calls them.
_TRANSFERS: dict[str, tuple[str, ...]] = {
    "upload_file": _UPLOAD,
    "upload_fileobj": _UPLOAD,
    "download_file": _DOWNLOAD,
    "download_fileobj": _DOWNLOAD,
    "copy": (*_PARTS, "CopyObject", "HeadObject", "UploadPartCopy"),
    "generate_presigned_post": ("PutObject",),
    "presign_post": ("PutObject",),
}
# The methods of boto3's clients that take the name of something, and the names of the
# parameters that do.
_BY_NAME = {
    "get_paginator": "operation_name",
    "can_paginate": "operation_name",
    "get_waiter": "waiter_name",
    "generate_presigned_url": "ClientMethod",
}


@define
class Usage:
    """What a program uses of AWS.

    Attributes:
        operations: The operations of each service.
        warnings: What may be used besides, with its place and the reason why it is not
            known; and the files that could not be read.
    """

    operations: dict[str, set[str]] = field(factory=lambda: defaultdict(set))
    warnings: list[str] = field(factory=list[str])

    def services(self) -> list[str]:
        """What is used, as users write it: "sqs:CreateQueue,SendMessage"."""
        return [
            f"{service}:{','.join(sorted(names))}"
            for service, names in sorted(self.operations.items())
        ]


def find_usage(
    paths: Iterable[Path], models: Models, package: str, *, asynchronous: bool = False
) -> Usage:
    """Find what the Python files in folders use.

    Args:
        paths: Files and folders.
        models: The models of the services.
        package: The package of the SDK, which the program may use already.
        asynchronous: Whether the package has asynchronous clients.

    Raises:
        BotosmithError: A path does not exist, or a model is wrong.
    """
    # Operations that are generated in vain do no harm.
    program = Program(Services(models), package, closed=True)
    search = _Search(models, program, asynchronous=asynchronous)
    files = Files(paths)
    program.read(files)
    for _ in files.each(lambda path, data: search.add(Source.parse(path, data))):
        pass
    search.usage.warnings[:0] = map(str, files.failures.values())
    for service, place in search.created.items():
        if service not in search.usage.operations:
            search.usage.warnings.append(
                f"{place}: this is a client of {service}, but no call of it is found"
            )
    return search.usage


class _Search:
    """A search for what programs use.

    Attributes:
        usage: What is found so far.
        created: The services of clients that are created, and the place of the first.
    """

    def __init__(self, models: Models, program: Program, *, asynchronous: bool) -> None:
        self.usage = Usage()
        self.created: dict[str, str] = {}
        self._models = models
        self._program = program
        self._asynchronous = asynchronous
        self._names: dict[str, dict[str, tuple[str, ...]]] = {}
        # Warnings about operations that the package lacks, by their methods.
        self._left_out: dict[str, dict[str, str]] = {}

    def add(self, source: Source) -> None:
        """Add what a program uses."""
        clients = self._program.clients(source, Flow(source))
        for unknown in clients.unknown:
            self._warn(source, unknown.node, unknown.reason)
        for node in source.nodes:
            match node:
                case ast.Attribute(
                    value=ast.Attribute(value=of, attr="paginators" | "waiters")
                ):
                    self._add(clients.typed_service(of), node.attr)
                case ast.Attribute(value=of):
                    service = clients.service(of) or clients.typed_service(of)
                    if service and node.attr in _BY_NAME:
                        self._add_named(source, clients, service, node)
                    else:
                        self._add(service, node.attr)
                        self._add(*clients.sdk_name(node) or (None, ""))
                case ast.alias():
                    self._add(*clients.sdk_name(node) or (None, ""))
                case ast.Call(func=ast.Name(id="getattr"), args=[of, name, *_]):
                    service = clients.service(of) or clients.typed_service(of)
                    text = clients.text(name)
                    if service and text is None:
                        reason = f"a call of {service} has no constant name"
                        self._warn(source, node, reason)
                    self._add(service, text)
                case ast.Call():
                    service = clients.service(node) or clients.typed_service(node)
                    if service:
                        place = f"{source.path}:{node.lineno}"
                        self.created.setdefault(service, place)
                case _:
                    pass

    def _add(self, service: str | None, name: str | None) -> None:
        """Add the operations behind a name of a service, if there are any."""
        if service is None or name is None:
            return
        if service not in self._names:
            built = build(self._models.load(service), asynchronous=self._asynchronous)
            self._names[service] = _operations(built)
            self._left_out[service] = {
                xform_name(one): f"{service}: {one} {reason}"
                for one, reason in built.left_out.items()
            }
        if names := self._names[service].get(name):
            self.usage.operations[service].update(names)
        if warning := self._left_out[service].pop(name, ""):
            self.usage.warnings.append(warning)

    def _add_named(
        self, source: Source, clients: Clients, service: str, node: ast.Attribute
    ) -> None:
        """Add what the argument of a method names."""
        call = source.parent(node)
        if not isinstance(call, ast.Call) or call.func is not node:
            return
        values = [k.value for k in call.keywords if k.arg == _BY_NAME[node.attr]]
        text = clients.text(next(iter([*call.args, *values]), None))
        if text is None:
            reason = f"{node.attr} of {service} has no constant argument"
            self._warn(source, node, reason)
        self._add(service, text)

    def _warn(self, source: Source, node: ast.expr, reason: str) -> None:
        self.usage.warnings.append(f"{source.path}:{node.lineno}: {reason}")


def _operations(service: ir.Service) -> dict[str, tuple[str, ...]]:
    """The operations behind methods, paginators, waiters and classes of a service."""
    names = name_service(service)
    found: dict[str, tuple[str, ...]] = {**_TRANSFERS} if service.name == "s3" else {}
    for waiter in service.waiters:
        found[waiter.boto_name] = (waiter.operation,)
        found[names.waiters[waiter.name]] = (waiter.operation,)
    for operation in service.operations.values():
        own = names.operations[operation.name]
        methods = (operation.method, own.method)
        for name in (*methods, own.request, own.response, own.paginator):
            found[name] = (operation.name,)
    return found
