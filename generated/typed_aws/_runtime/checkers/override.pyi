"""The decorator of methods that replace those of a base class."""

from typing_extensions import override as override
