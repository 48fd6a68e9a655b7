"""Random responses to operations, with damage: the same ones for the same seed."""
