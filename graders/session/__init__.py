"""One run over labs: what is selected, observed once, graded, recorded or examined."""
