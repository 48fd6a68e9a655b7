"""Records tests/recorded/moto_server against moto."""
