"""Whether a GPU can be used in builds, and how fast it is."""
