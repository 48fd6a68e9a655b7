"""Migrates AWS's Python examples in memory, and checks what is proven of them."""
