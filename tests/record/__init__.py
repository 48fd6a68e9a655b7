"""Records tests/recorded/moto_server."""
