"""Runs the command `botosmith` as `python -m botosmith`."""

from .commands.start import main

if __name__ == "__main__":
    main()
