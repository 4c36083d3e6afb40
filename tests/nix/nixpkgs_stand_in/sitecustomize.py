"""Takes the packages that a wrapper of nixpkgs names, once, and hides them from child processes."""

import os
import site

for directory in filter(None, os.environ.pop("NIX_PYTHONPATH", "").split(os.pathsep)):
    site.addsitedir(directory)
