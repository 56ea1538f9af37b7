"""The pure core: specs, answers, evidence, facts, kinds, the report; and what stands on it."""
