"""Report -> text: one file for each output; nothing here judges."""
