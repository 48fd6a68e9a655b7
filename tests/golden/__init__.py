"""The files that the generator prints for a small service."""
