"""A submission's files -> its row, in processes of their own."""
