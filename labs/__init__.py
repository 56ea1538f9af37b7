"""The course's labs: one folder each; see README.md here for how to write one."""
