"""Tests SDKs with CPython in WebAssembly."""
