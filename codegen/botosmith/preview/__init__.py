"""Finds what an update of the SDK would break in an application."""
