"""What the files of a program say together, beyond what each says alone."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import cached_property
from pathlib import Path
from typing import TypeAlias

from attrs import define, field

from .clients import Clients
from .fact_reader import facts_of
from .facts import Facts, Parameters, Target, Use
from .files import Files
from .flow import Flow
from .services import Services
from .source import Source
from .symbols import Leaf, Symbol, Unproven, alone

_DEFINED = re.compile(
    rb"(?:\A|[\r\n])\s*(?:async[ \t]+def|def|class)[ \t]+([\w\x80-\xff]+)", re.M
)
_WORD = re.compile(rb"\w+")
_Key: TypeAlias = tuple[Path, str]
"""A function or a class: its file, and its name after those that it is in."""


@define(eq=False, slots=False)
class Program:
    """The facts of all files, which are read before the first one is rewritten.

    Attributes:
        services: The services that it may use.
        package: The package of the SDK.
        closed: Whether no other program calls its public functions.
    """

    services: Services
    package: str = ""
    closed: bool = False
    _defined: set[str] = field(factory=set[str], init=False)
    _facts: dict[Path, Facts] = field(factory=dict[Path, Facts], init=False)
    _known: dict[tuple[Symbol, bool], Sequence[Leaf]] = field(
        factory=dict[tuple[Symbol, bool], Sequence[Leaf]], init=False
    )
    _resolved: dict[_Key, list[_Key]] = field(
        factory=dict[_Key, list[_Key]], init=False
    )

    def read(self, files: Files) -> None:
        """Note what files say."""
        for _ in files.each(lambda _, content: self.define(content)):
            pass
        for _ in files.each(lambda path, data: self.add(Source.parse(path, data))):
            pass

    def define(self, data: bytes) -> None:
        """Note the functions and classes that a file defines."""
        self._defined.update(
            name.decode(errors="replace") for name in _DEFINED.findall(data)
        )

    def add(self, source: Source) -> None:
        """Note what a file says; the definitions of all have to be noted before."""
        flow = Flow(source)
        clients = Clients(source, flow, self.services.names, self.package)
        facts = facts_of(source, flow, clients, self._defined)
        self._facts[source.path] = facts

    def clients(self, source: Source, flow: Flow) -> Clients:
        """The clients of a file, as all files prove them."""
        known = self.services.names
        return Clients(source, flow, known, self.package, self.leaves)

    def may_call(self, content: bytes) -> bool:
        """Whether a file has the name of a method of a client."""
        return not self._methods.isdisjoint(_WORD.findall(content))

    @cached_property
    def _methods(self) -> Set[bytes]:
        return {b"get_paginator", b"get_waiter", *map(str.encode, self.inputs)}

    @cached_property
    def inputs(self) -> Mapping[str, Sequence[Set[str]]]:
        """The members of inputs of the services that the files name, by method."""
        names = {name for facts in self._facts.values() for name in facts.services}
        return self.services.inputs(sorted(names))

    def leaves(self, symbol: Symbol, *, closed: bool = False) -> Sequence[Leaf]:
        """What decides a symbol; nothing if no file says anything about it."""
        key = symbol, closed or self.closed
        if key not in self._known:
            self._known[key] = [*self._find(*key)]
        return self._known[key]

    def _find(self, symbol: Symbol, closed: bool) -> Iterable[Leaf]:
        facts = self._facts.get(symbol.path)
        if facts is None:
            return alone(symbol)
        match symbol.kind:
            case "parameter":
                key = symbol.path, symbol.owner
                function = facts.functions.get(symbol.owner)
                if function is None:
                    return alone(symbol)
                found = self._given(key, function, symbol.name, closed)
                return alone(symbol) if found is None else found
            case "attribute":
                return self._set((symbol.path, symbol.owner), symbol.name)
            case "imported" | "result":
                return self._imported(symbol) or alone(symbol)

    def _imported(self, symbol: Symbol) -> list[Leaf]:
        found = self._resolve(symbol.path, symbol.owner)
        if len(found) != 1:
            return []
        ((path, name),) = found
        facts = self._facts[path]
        if symbol.kind == "result":
            if name in facts.bases:
                return [Unproven(path, 0, "other")]
            return [*facts.results.get(name, ())]
        owner, _, attribute = name.rpartition(".")
        if owner:
            return self._set((path, owner), attribute)
        return [*facts.names.get(name, ()), *self._set((path, ""), attribute)]

    # Parameters

    def _given(
        self, key: _Key, function: Parameters, name: str, closed: bool
    ) -> list[Leaf] | None:
        """What a parameter is given; None if nothing that can be seen calls it."""
        if function.takes_fixtures and function.is_plain:
            return self._fixture(key[0], name)
        is_open = function.is_exported and not closed
        if is_open or not function.is_plain or name not in function.named:
            return [function.place]
        uses = [*self._uses_of(key)]
        if not uses:
            return None
        return [leaf for use in uses for leaf in function.given(use, name)]

    def _fixture(self, path: Path, name: str) -> list[Leaf] | None:
        found: list[Leaf] = []
        for file in (path, *(folder / "conftest.py" for folder in path.parents)):
            facts = self._facts.get(file) or Facts(file)
            fixtures = facts.fixtures.get(name, [])
            found += [leaf for one in fixtures for leaf in facts.results[one]]
            # Those of a class are only for its tests.
            if not all("." in one for one in fixtures):
                return found
        return None

    def _uses_of(self, key: _Key) -> Iterator[Use]:
        path, name = key
        yield from self._uses[key]
        owner, _, method = name.rpartition(".")
        if owner not in self._facts[path].bases:
            return
        family = self._family((path, owner))
        for of, use in self._calls[method]:
            if of is None or of in family:
                yield use
        if method == "__init__":
            for one in family:
                if self._initializer(one) == key:
                    yield from self._uses[one]
            for of, use in self._calls[""]:
                if of in family:
                    yield use

    def _initializer(self, key: _Key) -> _Key | None:
        """What a call of a class calls."""
        seen: set[_Key] = set()
        pending = [key]
        for one in pending:
            if one in seen:
                continue
            seen.add(one)
            if f"{one[1]}.__init__" in self._facts[one[0]].functions:
                return one[0], f"{one[1]}.__init__"
            pending += self._bases[one]
        return None

    # Attributes

    def _set(self, key: _Key, name: str) -> list[Leaf]:
        found = [*self._foreign[None, name]]
        for path, owner in self._family(key):
            found += self._facts[path].settings.get((owner, name), ())
            found += self._foreign[(path, owner), name]
        return found

    @cached_property
    def _foreign(self) -> dict[tuple[_Key | None, str], set[Leaf]]:
        """What other code sets attributes of classes and modules to.

        The class has an empty name for a module, and is None if it is not known.
        """
        found: dict[tuple[_Key | None, str], set[Leaf]] = defaultdict(set)
        for path, facts in self._facts.items():
            for name, leaves in facts.foreign.items():
                found[None, name] |= leaves
            for full, leaves in facts.replaced.items():
                for key, name in self._replaced(path, full):
                    found[key, name] |= leaves
        return found

    def _replaced(self, path: Path, full: str) -> Iterator[tuple[_Key | None, str]]:
        """The attributes that a full name in a file may mean."""
        before, _, name = full.rpartition(".")
        if name == "boto3":
            yield from (((file, ""), name) for file, _ in self._split(path, before))
        elif keys := self._resolve(path, full):
            for file, rest in keys:
                owner, _, name = rest.rpartition(".")
                yield (file, owner), name
        else:
            yield None, name

    def uses_alone(self, key: _Key, name: str) -> bool:
        """Whether only the methods of a class are seen to use an attribute of it."""
        mangled = f"_{key[1].rpartition('.')[2].lstrip('_')}{name}"
        others = (self._users[name] | self._users[mangled]) - {key}
        family = self._family(key)
        return key[0] in self._facts and not any(
            not owner or (path, owner) in family for path, owner in others
        )

    @cached_property
    def _users(self) -> dict[str, set[_Key]]:
        """The classes that use private attributes, by the names of these."""
        found: dict[str, set[_Key]] = defaultdict(set)
        for path, facts in self._facts.items():
            for name, owners in facts.users.items():
                found[name] |= {(path, owner) for owner in owners}
        return found

    # Classes

    def _family(self, key: _Key) -> set[_Key]:
        """A class, those that inherit from it, and all that these inherit from."""
        heirs = _closure(key, self._heirs)
        return {base for one in heirs for base in _closure(one, self._bases)}

    @cached_property
    def _bases(self) -> dict[_Key, list[_Key]]:
        found: dict[_Key, list[_Key]] = defaultdict(list)
        for path, facts in self._facts.items():
            for name, targets in facts.bases.items():
                for target in targets:
                    found[path, name] += self._keys(path, target)
        return found

    @cached_property
    def _heirs(self) -> dict[_Key, list[_Key]]:
        found: dict[_Key, list[_Key]] = defaultdict(list)
        for name, bases in [*self._bases.items()]:
            for base in bases:
                found[base].append(name)
        return found

    # Uses

    def _keys(self, path: Path, target: Target) -> list[_Key]:
        """The functions and classes that a name may stand for."""
        if target.kind == "imported":
            return self._resolve(path, target.owner)
        return [(path, target.owner)] if target.kind == "defined" else []

    @cached_property
    def _uses(self) -> dict[_Key, list[Use]]:
        """The uses of functions and classes by their names."""
        found: dict[_Key, list[Use]] = defaultdict(list)
        for path, facts in self._facts.items():
            for use in facts.uses:
                for key in self._keys(path, use.target):
                    found[key].append(use)
        return found

    @cached_property
    def _calls(self) -> dict[str, list[tuple[_Key | None, Use]]]:
        """The calls of methods, by their names; an empty one for those of `cls`."""
        found: dict[str, list[tuple[_Key | None, Use]]] = defaultdict(list)
        for path, facts in self._facts.items():
            for use in facts.uses:
                target = use.target
                if target.kind in {"method", "super", "cls"}:
                    found[target.name].append(((path, target.owner), use))
                elif target.kind == "any":
                    found[target.name].append((None, use))
        return found

    # Modules

    @cached_property
    def _modules(self) -> dict[str, list[tuple[tuple[str, ...], Path]]]:
        """The files by the last part of their modules' names, with all parts."""
        found: dict[str, list[tuple[tuple[str, ...], Path]]] = defaultdict(list)
        for path in self._facts:
            parts = _parts(path)
            found[parts[-1] if parts else ""].append((parts, path))
        return found

    def _resolve(self, path: Path, name: str) -> list[_Key]:
        """What an import may mean: the files, and the names in them."""
        key = path, name
        if key not in self._resolved:
            self._resolved[key] = self._follow(key)
        return self._resolved[key]

    def _follow(self, key: _Key) -> list[_Key]:
        pending = [key]
        seen: set[_Key] = set()
        found: list[_Key] = []
        for one in pending:
            if one in seen:
                continue
            seen.add(one)
            for file, rest in self._split(*one):
                first, _, others = rest.partition(".")
                leaves = self._facts[file].names.get(first, frozenset[Leaf]())
                again = [
                    leaf
                    for leaf in leaves
                    if isinstance(leaf, Symbol) and leaf.kind == "imported"
                ]
                if len(again) == len(leaves) == 1 and again[0].path == file:
                    further = ".".join(filter(None, [again[0].owner, others]))
                    pending.append((file, further))
                else:
                    found.append((file, rest))
        return found

    def _split(self, path: Path, name: str) -> list[_Key]:
        """The files of a module, and the rest of a name that begins with its name."""
        words = name.lstrip(".").split(".")
        level = len(name) - len(name.lstrip("."))
        folder = path.absolute().parent.parts
        package = folder[: len(folder) - level + 1]
        for size in range(len(words), -1 if level else 0, -1):
            module = (*(package if level else ()), *words[:size])
            files = [
                (parts, file)
                for parts, file in self._modules[module[-1] if module else ""]
                if parts[-len(module) :] == module and (not level or parts == module)
            ]
            roots = {file: parts[: len(parts) - len(module)] for parts, file in files}
            around = {
                file: len(root)
                for file, root in roots.items()
                if folder[: len(root)] == root
            }
            nearest = [one for one in around if around[one] == max(around.values())]
            if roots:
                rest = ".".join(words[size:])
                return [(file, rest) for file in nearest or roots]
        return []


def _parts(path: Path) -> tuple[str, ...]:
    """The parts of a module's name, from the root of the file system."""
    parts = path.absolute().with_suffix("").parts
    return parts[:-1] if parts[-1:] == ("__init__",) else parts


def _closure(key: _Key, steps: dict[_Key, list[_Key]]) -> list[_Key]:
    found = [key]
    for one in found:
        found += [further for further in steps.get(one, ()) if further not in found]
    return found
