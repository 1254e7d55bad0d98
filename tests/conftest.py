"""Settings of all tests."""

import os
import signal

from hypothesis import settings

# The first example pays for tables that are made at first use. In CI the same examples are tried each time: a new
# counterexample belongs to who works on the code, not to whoever lands the next change.
settings.register_profile("default", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "default")

# A shell has what it runs in the background ignore interrupts, and nohup the end of the terminal. The processes that
# the tests start and stop would inherit that.
signal.signal(signal.SIGINT, signal.default_int_handler)
signal.signal(signal.SIGHUP, signal.SIG_DFL)
