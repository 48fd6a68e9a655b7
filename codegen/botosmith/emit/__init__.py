"""Print-ready values: what templates loop over, with nothing left to decide.

Names are resolved, text is quoted, imports are collected, documentation is wrapped.
"""
