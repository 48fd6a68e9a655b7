"""`python -m botosmith`: the command `botosmith`."""

from .commands.cli import main

main(prog_name="botosmith")
