"""Builds views from the plan of a service, and renders them with Jinja templates.

In a view, names are resolved, text is quoted, imports are collected and documentation
is wrapped. Templates only choose between texts.
"""
