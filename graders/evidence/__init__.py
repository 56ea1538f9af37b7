"""What a machine showed, raw: asked for, redacted, kept in a file, held against itself."""
