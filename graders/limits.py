"""Every bound on untrusted input, in one place. Sizes in bytes, times in seconds."""

ANSWERS_BYTES = 256 * 1024
EVIDENCE_BYTES = 8 * 1024 * 1024
YAML_DEPTH = 8
YAML_NODES = 5_000
SCALAR_BYTES = 64 * 1024

PROBE_S = 5  # one step of the script on a host
PROBE_BYTES = 1024 * 1024  # what one step may print
HOST_S = 60  # the whole script, and the way to the host

SHOWN_CHARS = 200  # of a learner's text inside a message
LIST_ENTRIES = 200  # names in one answer; more is no answer but a dump
