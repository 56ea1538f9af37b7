"""One reading of an answer for all kinds: what it claims, what it takes back, and what nobody understood of it.

A kind finds its values (numbers, names, phrases); this takes the words and signs around them apart, by the tables of
``words/``, and decides. A line (``lines``) is cleared of what is struck out (``clearing``), becomes ``pieces`` and
``clauses``, those become claims with their ``polarity`` (``claims``; a clause without a value is one of ``remarks``,
what was and is no longer of ``moves``), and ``zones`` is the border between what is decided and what is a person's.
"""
