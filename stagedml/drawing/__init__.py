"""HTML and SVG, and the drawing of a pipeline: for the command and for reports."""
