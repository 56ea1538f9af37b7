"""Free text read as propositions: words -> concepts -> clauses that a rubric explains, or does not."""

LEXICONS = "lexicons"  # the folder beside the labs' that they share
