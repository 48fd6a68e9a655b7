"""Builds the views of the modules of clients and of waiters."""

from ..plan.select import Selection
from ..plan.service import ServicePlan
from .client import CallViews
from .docstrings import docs
from .literals import identifier, string
from .scope import Scope
from .views.modules import AsyncClientView, ClientView, ModuleView, WaitersView


def package_scope(plan: ServicePlan, module: str) -> Scope:
    """The scope of a module that refers to classes as attributes of the package.

    So it imports the modules of classes only if they are used.
    """
    package = f"_{plan.names.package}"
    scope = Scope(plan, module, lambda _module, name: f"{package}.{name}")
    scope.package(plan.names.package, package)
    return scope


def module_head(scope: Scope, text: str) -> ModuleView:
    """The head of a module, which is built after all its parts."""
    return ModuleView(docs("", 0, fallback=text), scope.run_time(), scope.typing())


def client_docs(scope: Scope) -> str:
    """The docstring literal of the client."""
    service = scope.plan.service
    return docs(service.docs, 4, fallback=f"{service.title}.", page=scope.page(""))


def client_view(plan: ServicePlan, selection: Selection) -> ClientView:
    """The module of the client."""
    scope = package_scope(plan, "client")
    scope.library("typing", "ClassVar")
    calls = CallViews(scope)
    bases = calls.bases(selection)
    batches = calls.batches(selection)
    methods = calls.methods(selection)
    paginators, waiters = calls.paginators(selection), calls.waiters(selection)
    name = identifier(plan.names.client)
    return ClientView(
        module=module_head(scope, f"The client of {plan.service.title}."),
        name=name,
        bases=bases,
        service=string(plan.service.name),
        docs=client_docs(scope),
        methods=methods,
        paginators=paginators,
        waiters=waiters,
        batches=batches,
        exports=[name],
    )


def async_client_view(plan: ServicePlan, selection: Selection) -> AsyncClientView:
    """The module of the asynchronous client."""
    name = "async_client"
    refers = selection.has_duplex or selection.batches
    scope = package_scope(plan, name) if refers else Scope(plan, name)
    calls = CallViews(scope, asynchronous=True)
    bases = calls.bases(selection)
    batches = calls.batches(selection)
    streams = calls.streams(selection)
    name = identifier(plan.names.async_client)
    client = scope.local("client", identifier(plan.names.client))
    scope.runtime("coroutines_of")
    return AsyncClientView(
        module=module_head(scope, f"The asynchronous client of {plan.service.title}."),
        name=name,
        bases=bases,
        client=client,
        docs=client_docs(scope),
        streams=streams,
        batches=batches,
        exports=[name],
    )


def waiters_view(plan: ServicePlan, selection: Selection) -> WaitersView:
    """The module of the waiters."""
    scope = package_scope(plan, "waiters")
    scope.library("typing", "ClassVar")
    scope.runtime("Waiter")
    scope.runtime("WaiterConfig")
    calls = CallViews(scope)
    views = [calls.waiter(waiter) for waiter in selection.waiters]
    return WaitersView(
        module=module_head(scope, f"Waiters of {plan.service.title}."),
        waiters=views,
        exports=sorted(view.name for view in views),
    )
