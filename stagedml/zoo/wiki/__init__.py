"""Wikipedia: dumps, their articles as plain text."""
