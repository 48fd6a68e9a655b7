"""Finds links, paths, commands, settings and names in texts that do not exist."""

import pkgutil
import re
import shlex
import tomllib
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from importlib.util import find_spec
from itertools import chain, takewhile
from pathlib import Path

import botocore

import typed_aws
from botosmith.commands.cli import main
from botosmith.config import KEYS
from botosmith.plan.naming import package_name
from tests.support.class_members import members
from tests.support.paths import CODEGEN, GENERATED, ROOT

GENERATOR = CODEGEN / "botosmith"
TYPED_AWS = GENERATED / "typed_aws"
# Where paths in texts start, besides the folder of the page.
FOLDERS = (
    ROOT,
    CODEGEN,
    GENERATOR,
    GENERATOR / "runtime",
    TYPED_AWS,
    TYPED_AWS / "sagemaker",
    ROOT / "templates",
)
# Paths that texts name although the repository does not have them.
ELSEWHERE = frozenset(
    {
        # In the projects of users.
        "./plugin.py",
        ".github/workflows/update-sdk.yml",
        "_2.json",
        "conftest.py",
        "mypy.ini",
        "pyrightconfig.json",
        "recorded/sagemaker/ListAssociations_1.json",
        "shop/store.py",
        # In the sites of users.
        ".html.jinja",
        "operations/send_message.html",
        "operations/send_message.md",
        "sqs/llms.txt",
        # In botocore.
        "endpoints.json",
        "paginators-1.json",
        "service-2.sdk-extras.json",
        "waiters-2.json",
        # Made by make, and beside the repository.
        "../shared/corpus",
        "build/chromium",
        "build/pythons",
        "build/site",
        "build/update.md",
        "build/wasm",
    }
)
# Options that texts name without the programs that have them: pyrefly and mypy.
FOREIGN_OPTIONS = frozenset(
    {"--preset", "--strict", "--strict-equality", "--strict-equality-for-none"}
)

_PACKAGES = ("benchmarks", "botosmith", "botosmith_tools", "examples", "tests")
_ALIASES = {"_runtime": "typed_aws._runtime", "runtime": "botosmith.runtime"}
_SUFFIXES = (".ini", ".jinja", ".json", ".lock", ".md", ".py", ".pyi", ".toml", ".yml")
_FENCED = re.compile(r"^( *)```(\w*)\n(.*?)^\1```$", re.DOTALL | re.MULTILINE)
# A path of this repository, wherever it is named.
_OUR_PATH = re.compile(
    r"(?<![\w/.])"
    r"(?:\.ci|\.github|benchmarks|codegen|docs|examples|generated|templates|tests)"
    r"/[\w./-]*\w"
)
_COMMAND = re.compile(r"(?:make|botosmith|pytest|python3? -m) ")
_ENDS = frozenset({"&&", "||", ";", "|", ">"})
# Type checkers do not know of it.
_PUBLIC: list[str] = getattr(typed_aws, "__all__")  # noqa: B009
# What packages with S3, or with events in both directions, export besides.
_OF_SOME = frozenset(
    {"CopyArgs", "DownloadArgs", "PresignedPost", "TransferConfig", "UploadArgs"}
    | {"AsyncDuplexStream", "DuplexRequest", "StreamEndedError"}
    | {"AsyncBatches", "BatchError", "BatchOutcome", "Batches"}
)
_MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
_RECIPES: dict[str, str] = dict(
    re.findall(r"^([a-z-]+):.*\n((?:\t.*\n)*)", _MAKEFILE, re.MULTILINE)
)


def broken_links(page: Path, text: str) -> Iterator[str]:
    """Find relative links to files or headings that do not exist."""
    for link in re.findall(r"\]\((?!https?:)([^)\s]+)", text):
        target, _, anchor = link.partition("#")
        file = page.parent / target if target else page
        if not file.exists() or (anchor and anchor not in _anchors(file)):
            yield link


def missing_paths(page: Path, text: str) -> Iterator[str]:
    """Find paths that do not exist, and whose content the page does not show."""
    known = ELSEWHERE.union(re.findall(r"`([^`\n]+)`:\n+ *```", text))
    folders = (page.parent, *page.parent.glob("src/*"), *FOLDERS)
    named = dict.fromkeys(chain(_spans(text), _OUR_PATH.findall(text)))
    for path in filter(_is_path, named):
        if path not in known and not any((one / path).exists() for one in folders):
            yield path


def unknown_targets(_: Path, text: str) -> Iterator[str]:
    """Find targets and variables that the Makefile does not have."""
    for program, *words in _commands(text):
        for word in words if program == "make" else ():
            variable, assigned, _value = word.partition("=")
            if assigned:
                known = re.search(rf"\b{variable}\b", _MAKEFILE) is not None
            else:
                # Other targets are files, such as `.venv/.dev`.
                known = word in _RECIPES or word.startswith("-") or "/" in word
            if not known:
                yield f"make {word}"


def unknown_options(_: Path, text: str) -> Iterator[str]:
    """Find subcommands and options that botosmith, the tools and tests do not have."""
    for words in _commands(text):
        options = [word.partition("=")[0] for word in words if word.startswith("-")]
        match words:
            case ["make", target, *_] if target in _RECIPES:
                known = _options_of_target(target)
                if not known:  # The target runs a program of others.
                    continue
                arguments = [w[5:] for w in words if w.startswith("ARGS=")]
                inner = shlex.split(" ".join(arguments))
                options = [w.partition("=")[0] for w in inner if w.startswith("-")]
            case ["botosmith", command, *_] if command in main.commands:
                known = _options_of_command(command)
            case ["botosmith", command, *_] if command.islower():
                yield f"botosmith {command}"
                continue
            case ["pytest", *_]:
                known = _options_of_tests()
            case [option, *_] if option.startswith("--"):
                commands = map(_options_of_command, main.commands)
                known = _options_of_tests().union(FOREIGN_OPTIONS, *commands)
            case _:
                continue
        yield from (option for option in options if option not in known)


def unknown_settings(_: Path, text: str) -> Iterator[str]:
    """Find settings that `[tool.botosmith]` does not have."""
    named = re.findall(r"\bsettings? `(\w+)`", text)
    named += [span.split()[0] for span in _spans(text) if re.match(r"\w+ = ", span)]
    for _, language, block in _FENCED.findall(text):
        if language == "toml":
            named += tomllib.loads(block).get("tool", {}).get("botosmith", {})
    yield from (name for name in named if name not in KEYS)


def unknown_names(_: Path, text: str) -> Iterator[str]:
    """Find modules, and names in modules and classes, that do not exist."""
    names = [re.sub(r"\(.*", "", span) for span in _spans(text)]
    for module, imported in re.findall(r"from ([\w.]+) import ([\w, ]+)", text):
        names += [f"{module}.{name}" for name in re.findall(r"(?:^|, )(\w+)", imported)]
    for words in _commands(text):
        if words[1:2] == ["-m"]:
            names.append(words[2])
    for name in names:
        dotted = re.fullmatch(r"\w+(\.\w+)+", name) and not name.endswith(_SUFFIXES)
        if dotted and not _exists(name):
            yield name


CHECKS: tuple[Callable[[Path, str], Iterator[str]], ...] = (
    broken_links,
    missing_paths,
    unknown_targets,
    unknown_options,
    unknown_settings,
    unknown_names,
)


def page_of_script(text: str) -> str:
    """Write the commands and paths of a script, workflow or Makefile as a page."""
    code = re.sub(r"\\\n\s*|(?m:(^| )#.*)", "", text)
    start = rf"(?:^\s*|: |\" |; |&& |/)(?={_COMMAND.pattern})"
    commands = re.findall(rf"(?m){start}(.*)", code)
    paths = "".join(f"`{path}`\n" for path in _OUR_PATH.findall(code))
    return "\n".join(["```sh", *commands, "```", paths])


def _spans(text: str) -> list[str]:
    """The code spans outside fenced blocks, each on one line."""
    prose = _FENCED.sub("", text)
    return [" ".join(span.split()) for span in re.findall(r"`([^`]+)`", prose)]


def _commands(text: str) -> Iterator[list[str]]:
    """The words of each command, in code spans and in blocks for shells."""
    in_blocks = [
        re.split("  +", re.sub("^[$>] ", "", line))[0]
        for _, language, block in _FENCED.findall(text)
        if language in ("", "sh", "console")
        for line in block.splitlines()
    ]
    for line in chain(_spans(text), in_blocks):
        if line.startswith("--") or _COMMAND.match(line):
            words = shlex.split(line, comments=True)
            yield list(takewhile(lambda word: word not in _ENDS, words))
        elif line.partition(" ")[0] in main.commands and " -" in line:
            yield ["botosmith", *shlex.split(line)]


def _is_path(text: str) -> bool:
    return re.fullmatch(r"[\w.][\w./-]+", text) is not None and (
        "/" in text or (text.endswith(_SUFFIXES) and text not in _SUFFIXES)
    )


@cache
def _anchors(page: Path) -> frozenset[str]:
    """The anchors of the headings of a page, as GitHub makes them."""
    prose = _FENCED.sub("", page.read_text("utf-8"))
    headings: list[str] = re.findall(r"^#+ (.*)$", prose, re.MULTILINE)
    words = (re.sub(r"[^\w -]", "", heading.lower()) for heading in headings)
    return frozenset(heading.replace(" ", "-") for heading in words)


@cache
def _options_of_command(command: str) -> frozenset[str]:
    parameters = main.commands[command].params
    options = chain(*((*one.opts, *one.secondary_opts) for one in parameters))
    return frozenset(options) | {"--help", "-h"}


@cache
def _options_of_target(target: str) -> frozenset[str]:
    """The options of the tests or of the module of ours that a target runs."""
    recipe = _RECIPES[target]
    if "/pytest" in recipe:
        return _options_of_tests()
    found = re.search(r"-m ([\w.]+)", recipe)
    spec = find_spec(found[1]) if found else None
    if spec is None or spec.origin is None:
        return frozenset()
    file = Path(spec.origin)
    files = [file]
    if file.name == "__init__.py":
        files = [*file.parent.glob("*.py"), *file.parent.parent.glob("options.py")]
    return _options_in("".join(one.read_text("utf-8") for one in files))


@cache
def _options_of_tests() -> frozenset[str]:
    """The options that are added to pytest's, and those of pytest in use."""
    added = _options_in((ROOT / "tests" / "conftest.py").read_text("utf-8"))
    plugin = ROOT / "codegen" / "botosmith" / "testing" / "pytest.py"
    added |= _options_in(plugin.read_text("utf-8"))
    return added | {"--hypothesis-profile", "-k", "-m", "-n"}


def _options_in(source: str) -> frozenset[str]:
    return frozenset(re.findall(r'"(--[a-z-]+)"', source))


@cache
def _exists(name: str) -> bool:
    """Whether there is a module or something in a module; others' names are trusted."""
    head, _, rest = name.partition(".")
    head = _ALIASES.get(head, head)
    if head in _PUBLIC:
        cls: object = getattr(typed_aws, head)
        return not isinstance(cls, type) or rest in members(cls)
    if head.partition(".")[0] not in (*_PACKAGES, "typed_aws"):
        return True
    first = rest.partition(".")[0]
    if head == "typed_aws" and first in _other_services() | _OF_SOME:
        return True
    with suppress(ImportError):
        if find_spec(f"{head}.{rest}") is not None:
            return True
    try:
        pkgutil.resolve_name(f"{head}.{rest}")
    except (ImportError, AttributeError):
        return False
    return True


@cache
def _other_services() -> frozenset[str]:
    """The names of the packages of all services that this SDK does not have."""
    data = Path(botocore.__file__).parent / "data"
    services = (package_name(one.name) for one in data.iterdir() if one.is_dir())
    return frozenset(one for one in services if not (TYPED_AWS / one).exists())
