"""Classes that asynchronous clients of some services extend; patches name them."""
