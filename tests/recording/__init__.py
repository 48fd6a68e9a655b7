"""HTTP exchanges as files: the format, the recorder, the removal of secrets."""
