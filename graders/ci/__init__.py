"""A classroom repository grades itself: its answers as data, everything else from outside of it."""
