"""The SDK of the runtime's tests, for the tests of fakes."""

from tests.runtime.conftest import make_sdk, sdk

__all__ = ["make_sdk", "sdk"]
