"""A module that no `import` statement names."""

SECRET = 1
