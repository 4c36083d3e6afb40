"""BERT on the tasks of GLUE."""
