"""The answer file: its names, the blank one, and the reader."""
