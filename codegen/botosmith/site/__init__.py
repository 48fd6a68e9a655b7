"""Writes the reference of an SDK: a static site with search, and the same in Markdown.

It reads the plan of each service, as everything else that is generated does.
"""
