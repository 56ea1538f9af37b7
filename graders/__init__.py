"""The grading core: lab specs, answers, evidence, facts, question kinds, checks, reports; and what stands on it."""

from pathlib import Path

# Of the package `labproof`: the checkout, or where it is installed.
ROOT = Path(__file__).resolve().parent.parent
