"""Language servers quickly show what editors ask about a generated SDK."""
