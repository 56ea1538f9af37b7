"""A submission -> its files, in memory and within bounds."""
