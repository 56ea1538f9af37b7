"""Many submissions: found, read in memory, graded in processes of their own, one row each."""
