"""Release models: store them, record who released them, and tell the fleet."""
