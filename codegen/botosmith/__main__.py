"""Runs the command `botosmith` as `python -m botosmith`."""

from .commands.cli import main

main(prog_name="botosmith")
