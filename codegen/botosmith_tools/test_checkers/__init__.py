"""Type checkers accept a generated SDK and an application, whatever is installed."""
