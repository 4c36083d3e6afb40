"""Pass 1: pipelines become plans; nothing runs."""
