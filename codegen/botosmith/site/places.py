"""Where each class is documented, and which classes a page shows.

A page shows the classes below its operation or shape, the nearest first, as far as they
fit. Every class has one home: the page of the only operation or shared shape that leads
to it, if it fits there, and a page of its own otherwise. The pages of operations show
copies of shared classes, too, so that most calls are explained on one page.
"""

from collections.abc import Iterable, Mapping
from functools import cached_property

from attrs import frozen

from ..plan import ir
from ..plan.graph import classes_of, sent_members
from ..plan.select import Selection
from ..plan.service import ServicePlan

# The most members and values of classes on a page, besides its subject's. With
# more, the trees of some operations make pages of several megabytes.
_MOST_ROWS = 250
# The most classes on a page, besides its subject.
_MOST_CLASSES = 40


@frozen
class PagePlace:
    """A place in the reference of a service."""

    page: str
    """The page, from the folder of the service, without its extension."""
    anchor: str = ""
    """The anchor; empty for the start of the page."""


@frozen(slots=False)
class Places:
    """Where everything is documented in the reference of a service."""

    plan: ServicePlan
    selection: Selection

    def operation(self, name: str) -> PagePlace:
        """The page of an operation."""
        return PagePlace(f"operations/{self.plan.names.operations[name].module}")

    def own_page(self, shape: str) -> PagePlace:
        """The page of a shape that has one."""
        return PagePlace(f"shapes/{self.plan.names.modules[shape]}")

    def home(self, shape: str) -> PagePlace:
        """Where a shape is documented."""
        return self._homes[shape]

    def names(self, shape: str) -> list[str]:
        """The public names of a shape: its class or alias, and those beside it."""
        names, unions = self.plan.names, self.plan.classes.unions
        variants = unions[shape].variants if shape in unions else ()
        like = names.likes.get(shape)
        return [
            names.shapes[shape],
            *([like] if like else []),
            *(variant.name for variant in variants),
        ]

    def shown(self, operation: ir.Operation) -> list[str]:
        """The shapes that the page of an operation shows."""
        members = (*sent_members(operation), *operation.output)
        return self._nearest(classes_of(self.plan.service, members), self._chosen)

    @cached_property
    def pages(self) -> Mapping[str, list[str]]:
        """The shapes with pages of their own, with the others that each page shows."""
        pages: dict[str, list[str]] = {
            shape: [] for shape, home in self._homes.items() if not home.anchor
        }
        for shape, place in self._homes.items():
            module = self.plan.modules[shape]
            if place.anchor and module.kind == "shape":
                pages[module.name].append(shape)
        return pages

    @cached_property
    def by_name(self) -> Mapping[str, PagePlace]:
        """Where each public class and alias is documented, by its name."""
        names = self.plan.names
        places: dict[str, PagePlace] = {}
        clients = (names.client, names.async_client, names.batches, names.async_batches)
        places |= {name: PagePlace("index", name) for name in filter(None, clients)}
        for shape, home in self._homes.items():
            first, *others = self.names(shape)
            places[first] = home
            places |= {name: PagePlace(home.page, name) for name in others}
        for operation in self.selection.operations:
            page = self.operation(operation.name).page
            of_operation = names.operations[operation.name]
            for name in (of_operation.request, of_operation.response):
                places[name] = PagePlace(page, name)
        for paginator in self.selection.paginators:
            name = names.operations[paginator.operation].paginator
            places[name] = PagePlace(self.operation(paginator.operation).page, name)
        for waiter in self.selection.waiters:
            name = names.waiters[waiter.name]
            places[name] = PagePlace("index", name)
        for error in self.selection.errors:
            name = names.errors[error.name]
            places[name] = PagePlace("index", name)
        for extension in self.selection.extensions:
            places |= {name: PagePlace("index", name) for name in extension.names}
        return places

    @cached_property
    def users(self) -> Mapping[str, list[str]]:
        """The names of the methods and classes whose members have a shape."""
        names, graph = self.plan.names, self.plan.graph
        users: dict[str, list[str]] = {shape: [] for shape in self.selection.shapes}
        for operation in self.selection.operations:
            members = (*sent_members(operation), *operation.output)
            for shape in classes_of(self.plan.service, members):
                users[shape].append(names.operations[operation.name].request)
        for user in self.selection.shapes:
            for shape in graph[user]:
                users[shape].append(names.shapes[user])
        for error in self.selection.errors:
            for shape in classes_of(self.plan.service, error.members):
                users[shape].append(names.errors[error.name])
        return users

    @cached_property
    def methods(self) -> Mapping[str, str]:
        """The name of the method for each request."""
        operations = self.plan.names.operations
        return {
            operations[one.name].request: operations[one.name].method
            for one in self.selection.operations
        }

    @cached_property
    def _chosen(self) -> frozenset[str]:
        return frozenset(self.selection.shapes)

    @cached_property
    def _homes(self) -> Mapping[str, PagePlace]:
        plan = self.plan
        own = self.own_page
        homes = {shape: own(shape) for shape in self.selection.shapes}
        for operation in self.selection.operations:
            page = self.operation(operation.name).page
            for shape in self.shown(operation):
                module = plan.modules[shape]
                if (module.kind, module.name) == ("operation", operation.name):
                    homes[shape] = PagePlace(page, plan.names.shapes[shape])
        below: dict[str, set[str]] = {}
        for shape in self.selection.shapes:
            module = plan.modules[shape]
            if module.kind == "shape" and module.name != shape:
                below.setdefault(module.name, set()).add(shape)
        for top, shapes in below.items():
            for shape in self._nearest(plan.graph[top], frozenset(shapes)):
                homes[shape] = PagePlace(own(top).page, plan.names.shapes[shape])
        return homes

    def _nearest(self, start: Iterable[str], among: frozenset[str]) -> list[str]:
        """Shapes that others refer to, the nearest first, as far as they fit."""
        chosen: dict[str, None] = {}
        seen: set[str] = set()
        rows = 0
        level = [*start]
        while level and len(chosen) < _MOST_CLASSES:
            following: list[str] = []
            for shape in level:
                if shape in seen or shape not in among:
                    continue
                seen.add(shape)
                size = self._rows(shape)
                if len(chosen) < _MOST_CLASSES and rows + size <= _MOST_ROWS:
                    chosen[shape] = None
                    rows += size
                    following.extend(self.plan.graph[shape])
            level = following
        return [*chosen]

    def _rows(self, name: str) -> int:
        match self.plan.service.shapes[name]:
            case ir.Structure(members=members) | ir.Union(members=members):
                return len(members)
            case ir.Enum(values=values):
                return len(values)
            case _:
                return 0
