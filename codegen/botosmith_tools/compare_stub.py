"""Compare the stubs of a generated service with its modules.

``python -m botosmith_tools.compare_stub [PACKAGE]...`` prints the differences of the
named service packages, by default ``typed_aws.sagemaker``, and exits with code 1 if
there are any. Type checkers read the stubs and programs run the modules, so the two
must agree on every name: its bases, fields, values and signatures.
"""

import ast
import inspect
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import Enum
from importlib import import_module
from inspect import isclass
from pathlib import Path
from types import FunctionType, ModuleType
from typing import get_args

from attrs import NOTHING, Attribute, fields

from .stub_syntax import (
    Signature,
    TypeParameters,
    class_or_alias,
    declarations,
    function,
    overloads,
    read_type_parameters,
    signature,
)

# The member that enums have in stubs only, so that type checkers know of other values.
_OTHER = "_OTHER"
# What arguments accept: maps by members of an enum, and by text. In modules, the
# constructors that attrs writes take what attributes have, and so do paginators.
_MAP_IN_STUB = re.compile(r"Mapping\[(\w+) \| str, ")
_EITHER_MAP = re.compile(r"Mapping\[(\w+), (.+?)\] \| Mapping\[str, \2\]")
# The types of attributes that stubs never declare as optional.
_LIST_OR_MAP = re.compile(r"=(Sequence|Mapping)\[")
_STREAM = re.compile(r"StreamingBody$|(Async)?EventStream\[")

_GENERIC = "Generic"
# Writes the name of a class as the type that a client has for it.
_Write = Callable[[str], str]


def main() -> int:
    """Print the differences; return the exit code."""
    names = sys.argv[1:] or ["typed_aws.sagemaker"]
    lines: list[str] = []
    for name in names:
        package = import_module(name)
        lines += [f"{name}.{one}" for one in differences(package, read_stub(package))]
    print("\n".join(lines or [f"no differences in {', '.join(names)}"]))
    return 1 if lines else 0


def read_stub(package: ModuleType) -> str:
    """Read all stubs of a service's package, as if they were one."""
    assert package.__file__ is not None
    folder = Path(package.__file__).parent
    return "\n".join(path.read_text() for path in sorted(folder.glob("*.pyi")))


def differences(package: ModuleType, stub: str) -> list[str]:
    """List the differences between a stub and the modules of a service."""
    tree = ast.parse(_with_one_map(ast.unparse(ast.parse(stub))))
    parameters = read_type_parameters(tree)
    tree = parameters.filled(tree)
    said = {class_or_alias(node): node for node in tree.body if class_or_alias(node)}
    private = {name: said.pop(name) for name in [*said] if name.startswith("_")}
    known = {*said, *_extensions(tree)}
    texts = [f"{name}: only in one of the two" for name in {*package.__all__} ^ known]
    for name, node in said.items():
        if name in package.__all__:
            thing = getattr(package, name)
            # The modules have the types of synchronous clients.
            is_async = getattr(thing, "__module__", "").endswith(".async_client")
            write = parameters.asynchronous if is_async else str
            wrong = [*_differences(node, thing, package, write)]
            if hasattr(thing, "__service__"):
                wrong += _helpers(node, thing, private, write)
            wrong += _responses(node, thing, parameters)
            texts += [f"{name}{what}" for what in wrong]
    return texts


def _extensions(tree: ast.Module) -> Iterator[str]:
    """List the names that the package exports from extensions in the runtime."""
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(
            "_runtime.extensions."
        ):
            yield from [one.name for one in node.names if one.asname == one.name]


def _differences(
    node: ast.stmt, thing: object, package: ModuleType, write: _Write
) -> Iterator[str]:
    match node:
        case ast.AnnAssign(value=ast.expr() as value):
            parts = _alias(thing) | _sent_alone(thing)
            yield from _compare("", _parts(ast.unparse(value)), parts)
        case ast.ClassDef() if isclass(thing):
            bases = [ast.unparse(base).split("[")[0] for base in node.bases]
            if _GENERIC in bases:
                bases.remove(_GENERIC)
                if not hasattr(thing, "__class_getitem__"):
                    yield ": cannot be subscripted"
            actual = [base.__name__ for base in thing.__bases__ if base is not object]
            yield from _compare(": bases", bases, actual)
            if issubclass(thing, Enum):
                values = {n: member.value for n, member in thing.__members__.items()}
                said = dict(_values(node))
                if said.pop(_OTHER, None) is not Ellipsis:
                    yield f": no {_OTHER}"
                yield from _compare(": values", said, values)
            elif hasattr(thing, "__attrs_attrs__"):
                yield from _attributes(node, thing, package)
            else:
                yield from _methods(node, thing, package, write)
        case _:
            yield ": neither class nor alias"


def _compare(what: str, said: object, actual: object) -> Iterator[str]:
    if said != actual:
        yield f"{what}: the stub says {said}, the modules {actual}"


def _parts(alias: str) -> set[str]:
    literals = re.fullmatch(r"(\w+) \| Literal\[(.*)\]", alias, re.DOTALL)
    if literals is None:
        return set(alias.split(" | "))
    return {literals[1], *map(str, ast.literal_eval(f"[{literals[2]}]"))}


def _alias(thing: object) -> set[str]:
    parts: set[str] = set()
    for part in get_args(thing) or (thing,):
        if isinstance(part, type):
            parts.add(part.__name__)
        else:
            parts |= {str(value) for value in get_args(part)}
    return parts


def _sent_alone(thing: object) -> set[str]:
    """The structures that `send` takes for variants, if these are events to send."""
    variants = [one for one in get_args(thing) or (thing,) if isclass(one)]
    values = [_written(one.__annotations__).get("value") for one in variants]
    if None in values:
        return set()  # an enum, or a union with an unknown variant
    uses = Counter(map(_text, values))
    return {name for name, count in uses.items() if count == 1}


def _values(node: ast.ClassDef) -> Iterator[tuple[str, object]]:
    for statement in node.body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                yield name, ast.literal_eval(value)
            case _:
                pass


def _attributes(node: ast.ClassDef, cls: type, package: ModuleType) -> Iterator[str]:
    own: Iterable[Attribute[object]] = [a for a in fields(cls) if not a.inherited]
    declared = declarations(node)
    said = {
        name: _with_enums_for_keys(ast.unparse(one.annotation), package)
        for name, one in declared.items()
    }
    written = _written(cls.__annotations__)
    actual = {attribute.name: _text(written[attribute.name]) for attribute in own}
    for name in said.keys() & actual.keys():
        # Only objects that no call has returned may lack a stream.
        if actual[name] == f"{said[name]} | None" and _STREAM.match(said[name]):
            actual[name] = said[name]
    yield from _compare(": attributes", said, actual)
    decorator = ast.unparse(node.decorator_list[0])
    if not decorator.startswith("frozen"):
        return
    constructor = function(node, "__init__")
    if constructor is None:
        # attrs then writes the constructor from the fields, which knows no converters.
        for attribute in own:
            if attribute.converter is not None:
                yield f".{attribute.name}: the stub has no converter"
        defaults = {name: one.value is not None for name, one in declared.items()}
        actually = {a.name: a.default is not NOTHING for a in own}
        yield from _compare(": defaults", defaults, actually)
        keywords = {a.name: a.kw_only for a in own}
        said_so = dict.fromkeys(keywords, "kw_only=True" in decorator)
        yield from _compare(": keywords", said_so, keywords)
    elif "init=False" not in decorator:
        yield ": two constructors"
    else:
        taken = _runtime_signature(vars(cls)["__init__"], package)
        accepted = signature(constructor)
        for name, text in taken.items():
            # Only the stub says that `None` leaves a list or a map out.
            if accepted.get(name) == f"{text} | None" and _LIST_OR_MAP.match(text):
                taken[name] = accepted[name]
        yield from _compare(": constructor", accepted, taken)


def _methods(
    node: ast.ClassDef, cls: type, package: ModuleType, write: _Write
) -> Iterator[str]:
    for name, method in vars(cls).items():
        if isinstance(method, FunctionType):
            declared = function(node, name)
            if declared is None:
                yield f".{name}: not in the stub"
            else:
                said = signature(declared)
                actual = _runtime_signature(method, package)
                actual["return"] = write(actual["return"])
                yield from _compare(f".{name}", said, actual)
                is_async = isinstance(declared, ast.AsyncFunctionDef)
                if is_async != inspect.iscoroutinefunction(method):
                    yield f".{name}: asynchronous in only one of the two"


def _helpers(
    node: ast.stmt, client: object, private: Mapping[str, ast.stmt], write: _Write
) -> Iterator[str]:
    """Compare the paginators and waiters that a client has."""
    assert isinstance(node, ast.ClassDef)
    for getter in ("paginator", "waiter"):
        classes = vars(client).get(f"__{getter}s__", {})
        known = {name: write(cls) for name, cls in classes.items()}
        inferred = {name for name, cls in classes.items() if _is_inferred(client, cls)}
        takes = {f"Literal[{n!r}]": c for n, c in known.items() if n not in inferred}
        given = overloads(node, f"get_{getter}")
        yield from _compare(f".get_{getter}", given, takes)
        offered = function(node, f"{getter}s")
        returns = None if offered is None else offered.returns
        cls = private.get(returns.id) if isinstance(returns, ast.Name) else None
        attributes = {
            name: ast.unparse(one.annotation) for name, one in declarations(cls).items()
        }
        if write is not str:
            for name in inferred & attributes.keys():
                # Another type, which says what an asynchronous client gets.
                assert attributes[name].startswith("AsyncPaginator[")
                known[name] = attributes[name]
        yield from _compare(f".{getter}s", attributes, known)


def _is_inferred(client: object, cls: str) -> bool:
    """Whether a class, by its name, is an inferred paginator."""
    package = import_module(vars(client)["__module__"].rpartition(".")[0])
    return hasattr(getattr(package, cls), "__request__")


def _responses(
    node: ast.stmt, thing: object, parameters: TypeParameters
) -> Iterator[str]:
    """Compare what the base of a request says of its response, and of its states."""
    response = getattr(thing, "__response__", None)
    if isclass(response) and isinstance(node, ast.ClassDef):
        name = response.__name__
        enum: str | None = getattr(thing, "__enum__", None)
        arguments = [name, parameters.asynchronous(name)]
        arguments += [f"{enum}Like"] * (enum is not None)
        base = thing.__bases__[0].__name__ if isclass(thing) else ""
        said = ast.unparse(node.bases[0])
        if base != "DuplexRequest":
            actual = f"{base}[{', '.join(dict.fromkeys(arguments))}]"
            yield from _compare(": base", said, actual)


def _runtime_signature(method: Callable[..., object], package: ModuleType) -> Signature:
    written = _written(method.__annotations__)
    signature: Signature = {}
    for name, parameter in inspect.signature(method).parameters.items():
        text = _text(written[name], package) if name in written else ""
        signature[name] = text if parameter.default is parameter.empty else f"={text}"
    signature["return"] = _text(written["return"], package)
    return signature


def _written(annotations: Mapping[str, object]) -> Mapping[str, object]:
    """Get annotations as written; generated classes evaluate theirs, and keep texts."""
    texts: Mapping[str, object] = getattr(annotations, "texts", annotations)
    return texts


def _text(annotation: object, package: ModuleType | None = None) -> str:
    """Format an annotation as `ast.unparse` does."""
    if annotation is None:
        return "None"
    text = (
        annotation
        if isinstance(annotation, str)
        else inspect.formatannotation(annotation)
    )
    if package is not None:
        text = text.replace(f"_{package.__name__.rpartition('.')[2]}.", "")
    return _with_one_map(ast.unparse(ast.parse(text)))


def _with_enums_for_keys(text: str, package: ModuleType) -> str:
    """Write keys of maps as modules have them; stubs have what editors complete."""

    def enum(alias: re.Match[str]) -> str:
        first, _ = get_args(getattr(package, alias[1]))
        return f"Mapping[{first.__name__} | str, "

    return _MAP_IN_STUB.sub(enum, text)


def _with_one_map(text: str) -> str:
    """Write types of maps, also of maps in maps, as attributes have them."""
    made = _EITHER_MAP.sub(r"Mapping[\1 | str, \2]", text)
    return made if made == text else _with_one_map(made)


if __name__ == "__main__":
    sys.exit(main())
