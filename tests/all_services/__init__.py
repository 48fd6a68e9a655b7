"""Every service of botocore: generated, imported, counted, type-checked."""
