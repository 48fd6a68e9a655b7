"""What the generator prints for a small service that is written for this purpose."""
