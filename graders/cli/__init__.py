"""The command line. Only this room exits; what looks at a machine goes through pytest, as grading does."""
