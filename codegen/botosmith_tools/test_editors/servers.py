"""The language servers, and how each is started."""

import os
from collections.abc import Mapping

from attrs import frozen

from botosmith_tools.environments import make_environment
from botosmith_tools.test_checkers.environments import VARIABLES, checkers, environment

from .project import FOLDER

# The commands, and the projects that have them.
_COMMANDS: Mapping[str, tuple[str, ...]] = {
    "pyright": ("pyright-langserver", "--stdio"),
    "basedpyright": ("basedpyright-langserver", "--stdio"),
    "ty": ("ty", "server"),
    "pyrefly": ("pyrefly", "lsp"),
    "jedi": ("jedi-language-server",),
}
SERVERS = (*_COMMANDS,)


@frozen
class Server:
    """A language server.

    Attributes:
        command: The command that starts it.
        environment: Its environment variables.
        settings: What it is told of each section of settings.
    """

    command: tuple[str, ...]
    environment: Mapping[str, str]
    settings: Mapping[str, object]


def server(name: str) -> Server:
    """Make the environments that a server needs.

    Raises:
        CalledProcessError: pip cannot install it.
    """
    if name == "jedi":
        jedi = FOLDER / "environments" / name
        programs = make_environment(jedi, ["jedi-language-server"]).parent
    else:
        programs = checkers()
    program, *options = _COMMANDS[name]
    python = environment("no stubs")
    return Server(
        (str(programs / program), *options),
        {
            **os.environ,
            **VARIABLES,
            # How servers find the interpreter that is active in a terminal.
            "VIRTUAL_ENV": str(python.parents[1]),
            "PATH": f"{python.parent}{os.pathsep}{os.environ['PATH']}",
        },
        {"python": {"pythonPath": str(python)}},
    )
