"""What runs in the interpreter of a stage, outside of the sandbox: shells, consoles, debuggers.

These files are run by their paths, with the runtime of the stage in the place of this package; they
import nothing else of it. They are no part of any derivation.
"""
