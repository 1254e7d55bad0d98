"""Files in, files out: finding them, reading and writing their formats, running over them in order."""
