"""The views of pages, which are the variables of templates."""

from attrs import frozen
from markupsafe import Markup

from .text import Text


@frozen
class LinkView:
    """A piece of text or code, which may lead to a place in the reference."""

    text: str
    """The text."""
    page: str = ""
    """The page that it leads to, relative and without its extension; empty for the page
    itself."""
    anchor: str = ""
    """The place in the page; empty for its start."""


@frozen
class HeadView:
    """What all pages have."""

    title: str
    """The title."""
    about: Text
    """What it is about, in a sentence."""
    package: str
    """The name of the SDK's package."""
    root: str
    """The path to the folder of the site, such as "../../"; empty in this folder."""
    file: str
    """The name of its file without the extension."""
    crumbs: list[LinkView]
    """The pages above it, from the start page on."""


@frozen
class MemberView:
    """An argument, an attribute or a variant."""

    name: str
    """Its name."""
    anchor: str
    """Its anchor."""
    type: list[LinkView]
    """Its type, in pieces."""
    required: bool
    """Whether it has to be given."""
    raises: bool
    """Whether reading it raises an error where AWS leaves it out, and it does not have
    to be given."""
    docs: Text
    """Its documentation."""


@frozen
class ValueView:
    """A member of an enum."""

    name: str
    """Its name."""
    value: str
    """The literal of its value."""


@frozen
class ClassSection:
    """A class, with its members or values; also the arguments of a method."""

    name: str
    """Its name, and its anchor."""
    kind: str
    """What it is, such as "structure"."""
    docs: Text
    """Its documentation."""
    members: list[MemberView]
    """Its members, or the variants of a union."""
    values: list[ValueView]
    """The members of an enum."""
    like: str
    """The alias of what is accepted for an enum; empty for other classes."""
    home: LinkView | None
    """The page about it, if this is only a copy."""


@frozen
class ErrorEntry:
    """An error that an operation reports."""

    link: LinkView
    """Its class."""
    docs: Text
    """Its documentation."""


@frozen
class ExampleView:
    """An example of a call."""

    title: str
    """Its title; empty if it is not AWS's."""
    docs: Text
    """What it does."""
    code: str
    """The call with the typed client."""
    boto3: str
    """The same call with boto3; empty if boto3 has none."""


@frozen
class PaginatorSection:
    """The paginator of an operation."""

    name: str
    """The name of its class."""
    about: Text
    """Whether it is inferred, and why it lists no items."""
    item: list[LinkView]
    """The type of an item, in pieces; empty if it lists pages only."""
    code: str
    """How to list all items, or all pages."""


@frozen
class WaitSection:
    """How to wait for a state of what an operation reads."""

    request: str
    """The name of the request's class."""
    status: str
    """The attribute of the response with the state, perhaps inside others."""
    enum: LinkView
    """The type of the state."""
    reason: str
    """The attribute with the reason of the state; empty if there is none."""
    states: dict[str, list[str]]
    """The literals of the states, by what they are."""
    gone: list[LinkView]
    """The errors and states that say that there is no such thing."""
    code: str
    """How to wait for a state."""


@frozen
class BatchSection:
    """How to send any number of entries."""

    entry: list[LinkView]
    """The type of an entry, in pieces."""
    most: str
    """How many of them a call has at most."""
    code: str
    """How to send them."""


@frozen
class WaiterSection:
    """A waiter."""

    name: str
    """The name of its class."""
    docs: Text
    """Its documentation."""
    operation: LinkView
    """The method that it repeats."""
    returns: list[LinkView]
    """The type that `wait` returns, in pieces."""
    code: str
    """How to wait."""


@frozen
class OperationPage:
    """The page of an operation."""

    head: HeadView
    """What all pages have."""
    model: str
    """The name of the operation in the model."""
    method: str
    """The name of the method."""
    docs: Text
    """Its documentation."""
    signature: list[LinkView]
    """The signature of the method, in pieces."""
    request: ClassSection
    """Its arguments, which are the members of the request."""
    response: ClassSection
    """Its response."""
    errors: list[ErrorEntry]
    """The errors that it reports."""
    examples: list[ExampleView]
    """Examples of calls."""
    paginator: PaginatorSection | None
    """Its paginator, if it has one."""
    wait: WaitSection | None
    """How to wait for a state, if its response says one."""
    batch: BatchSection | None
    """How to send any number of entries, if it takes batches."""
    waiters: list[LinkView]
    """The waiters that repeat it."""
    shapes: list[ClassSection]
    """The classes of its members, and the classes of their members."""
    aws_page: str
    """The address of AWS's page; empty if there is none."""


@frozen
class ShapePage:
    """The page of a class that several operations use, or that is in a deep tree."""

    head: HeadView
    """What all pages have."""
    shape: ClassSection
    """The class."""
    users: list[LinkView]
    """The methods and classes that use it."""
    shapes: list[ClassSection]
    """Classes that only it uses."""
    aws_page: str
    """The address of AWS's page; empty if there is none."""


@frozen
class EntryView:
    """An entry in a list."""

    link: LinkView
    """Where it leads."""
    about: Text
    """What is there, in a sentence."""


@frozen
class GroupView:
    """Entries that belong together."""

    title: str
    """What they have in common."""
    entries: list[EntryView]
    """The entries."""


@frozen
class ClientSection:
    """A client."""

    name: str
    """The name of its class."""
    code: str
    """How to make one."""


@frozen
class BatchesSection:
    """What sends batches with a client."""

    name: str
    """The name of its class."""
    client: str
    """The class of the client."""
    methods: list[LinkView]
    """The methods of the operations that take batches."""


@frozen
class ExtensionSection:
    """A function, a class or an alias of the runtime that the package exports."""

    name: str
    """Its name, and its anchor."""
    code: str
    """Its signatures."""
    docs: Text
    """What it is, in a paragraph; empty for aliases."""


@frozen
class ServicePage:
    """The page of a service."""

    head: HeadView
    """What all pages have."""
    name: str
    """botocore's name of the service."""
    docs: Text
    """Its documentation."""
    clients: list[ClientSection]
    """Its clients."""
    groups: list[GroupView]
    """Its operations, by what they work on."""
    batches: list[BatchesSection]
    """What sends batches with its clients."""
    waiters: list[WaiterSection]
    """Its waiters."""
    errors: list[ClassSection]
    """Its errors."""
    extensions: list[ExtensionSection]
    """What its package has besides."""


@frozen
class ClassesPage:
    """The page that lists the classes of a service."""

    head: HeadView
    """What all pages have."""
    groups: list[GroupView]
    """Its classes, by kind."""


@frozen
class CompactMethodView:
    """A method, in the compact file."""

    signature: str
    """Its name, arguments and result."""
    about: str
    """What it does, in a sentence."""


@frozen
class CompactClassView:
    """A class, in the compact file."""

    name: str
    """Its name."""
    about: str
    """What it is, in a sentence; empty if the model does not say."""
    lines: list[str]
    """Its members, variants or values."""


@frozen
class CompactView:
    """The compact file of a service: what programs call, without most of its texts."""

    title: str
    """The title of the service."""
    module: str
    """The module that has all its names."""
    clients: list[str]
    """The names of its clients."""
    methods: list[CompactMethodView]
    """Its methods."""
    streams: list[CompactMethodView]
    """The methods that only its asynchronous client has."""
    paginators: list[str]
    """How to list what the paginators list, a line for each."""
    waits: list[WaitSection]
    """How to wait for states."""
    batches: list[str]
    """How to send any number of entries, a line for each operation."""
    waiters: list[str]
    """How to wait with each waiter, a line for each."""
    classes: list[CompactClassView]
    """Its classes."""
    extensions: list[ExtensionSection]
    """What its package has besides."""


@frozen
class StartPage:
    """The start page, and `llms.txt`."""

    head: HeadView
    """What all pages have."""
    groups: list[GroupView]
    """Pages that are not about services."""
    services: list[EntryView]
    """The services."""


@frozen
class GuidePage:
    """A page that is written by hand, in Markdown."""

    head: HeadView
    """What all pages have."""
    content: Markup
    """Its HTML."""
