"""The web page over runs and the store: its server, what it answers, and the same as files."""
