"""Rows -> the files an instructor opens."""
