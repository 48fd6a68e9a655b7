"""What the generator had to rename, over all services: the tables of docs/names.md."""
