"""Follow the news about releases of models."""
