"""Rows kept while they come, and what they have in common."""
