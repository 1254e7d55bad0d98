"""Settings of all tests."""

import os

from hypothesis import settings

# The first example pays for tables that are made at first use. In CI the same examples are tried each time: a new
# counterexample belongs to who works on the code, not to whoever lands the next change.
settings.register_profile("default", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "default")
