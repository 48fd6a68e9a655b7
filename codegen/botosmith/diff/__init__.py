"""Compares two versions of the models, and rates what each change breaks."""
