"""A lab's folder -> Lab: found, read, held against every rule; every problem at once, each with its place."""
