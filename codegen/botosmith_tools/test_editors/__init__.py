"""Language servers show what editors ask of a generated SDK, and soon."""
