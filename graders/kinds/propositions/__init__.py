"""Free text read as propositions: words -> concepts -> clauses that a rubric explains, or does not."""
