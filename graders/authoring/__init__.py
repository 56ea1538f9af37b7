"""For whoever writes labs: is a spec sound, and do its graders grade? Learners and batches never load this."""
