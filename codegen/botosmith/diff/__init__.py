"""What changes between two versions of the models, and whom it breaks."""
