"""Every bound on untrusted input, in one place; what a format has room for stands beside it. Bytes, and seconds."""

ANSWERS_BYTES = 256 * 1024
EVIDENCE_BYTES = 8 * 1024 * 1024
YAML_DEPTH = 8
YAML_NODES = 5_000
SCALAR_CHARS = 64 * 1024

PROBE_S = 5  # one step of the script on a host
PROBE_BYTES = 1024 * 1024  # what one step may print
HOST_S = 60  # the way to a host and back, beside what its steps may take

SHOWN_CHARS = 200  # of a learner's text, or of a program's last words, inside a message
SAID_CHARS = 300  # of what a host or an engine said of its failure
ENGINE_ERROR_CHARS = 8 * 1024  # of that, what is searched for words that are known
SMALL_FILE_BYTES = 4096  # a secret, a nonce, a mark that a lab was begun
ANSWER_CHARS = 2_000  # of one that is no list and no free text
LIST_CHARS = 16_000  # of one that is a list
TEXT_CHARS = 8_000  # of free text that is compared with others
COMPARED_CHARS = 32_000  # of all free text in one line of results.jsonl
FILE_PROBLEMS = 50  # told of one answer file
FILE_FLAGS = 3  # of those, in a batch's tables
LIST_ENTRIES = 200  # names in one answer; more is no answer but a dump

CONTAINER_S = 20  # one container, from start to exit
CONTAINER_BYTES = 64 * 1024  # what one container may print
ENGINE_S = 60  # the engine's answer to one request; hundreds of runs may be asking at once
OWN_CONTAINERS = 20  # a learner's own that are looked at
PING_S = 10  # its first answer
LOGIN_S = 5  # a credential helper's answer, after which is pulled without a login
DOCKER_CONFIG_BYTES = 1024 * 1024
PULL_S = 120  # one image's pull as a whole
PULL_SILENT_S = 10  # a pull that tells of no progress for so long is given up

ARCHIVE_BYTES = 10 * 1024 * 1024  # a submission's archive, packed
UNPACKED_BYTES = 32 * 1024 * 1024  # what it unpacks to, as counted while unpacking
ARCHIVE_ENTRIES = 200
ARCHIVE_ENTRIES_PASSED = 20_000  # with those that are passed over, as a clone's .git
TAR_HEADER_BYTES = 8 * 1024  # one extended header; tarfile takes its square in time to read it
TAR_HEADERS_BYTES = 256 * 1024  # all of them
# What a whole class's tar unpacks to, in a file that nobody else sees.
CLASS_BYTES = 8 * 1024 * 1024 * 1024
ARCHIVES_DEEP = 2  # archives in one another, in what one learner handed in
ARCHIVES = 4  # of one learner, side by side
CLASS_RATIO = 50  # to how many times its size, where that is more than
CLASS_BYTES_SURE = 512 * 1024 * 1024
# A zip's table of contents, before anybody knows that it is a class.
SECTION_CONTENTS_BYTES = 16 * 1024 * 1024
SETTINGS_BYTES = 64 * 1024  # what a course site tells of one learner's attempts
METADATA_BYTES = 16 * 1024 * 1024  # what a course site tells of a whole class
STAMP_BYTES = 100  # a file that tells a time
BESIDE_BYTES = 1024 * 1024  # what a course site tells beside one learner's files
CLASS_DEEP = 8  # folders around those of a class
LOOKED_AT = 300  # entries of one learner's folder, to see whether there is work in it
LOOKED_INTO = 200  # archives that are called by nobody of the class
INSIDE_IDS = 50  # ids that are kept of one of them
TREE_DEEP = (
    40  # folders in one another in an archive; what is deeper counts as part of the last one's name
)
UNNAMED_FILES = 10  # that are looked into for answers
SUBMISSION_FILES = 500  # in the folders that are looked at
SUBMISSION_DEEP = 8  # folders in one another
SUBMISSION_S = 2  # of processor time
SUBMISSION_WALL_S = 20  # after which its process is ended from outside
SUBMISSION_MEMORY_BYTES = 300 * 1024 * 1024
ROW_BYTES = 256 * 1024  # one line of results.jsonl; in a longer one every text is cut
ROW_BYTES_CUT = 1024 * 1024  # in one that is longer still, to a twentieth
ROW_CHARS = 1_000
ROW_ENTRIES = 100
NAME_CHARS = 200
VERSION_CHARS = 20  # of the version that recorded it
NOISE_HASHES = 64  # of one recording, for comparing
NOISE_CHARS = 10_000  # what is longer, such as a kernel's config, whole distributions share
ANSWERED_CHARS = 100  # of what a challenge's command printed
MARK_POINTS = 1_000_000  # what is more was written to break its reader
LAB_FILE_BYTES = 1024 * 1024  # of a checkout's own copy of a lab
ROSTER_BYTES = 8 * 1024 * 1024
MARKS_BYTES = 8 * 1024 * 1024  # one submission's, as CI or an earlier run tells them
MARKS_LINES = 100_000  # of such a file; no class has as many submissions
LIVE_S = 600  # the live labs on a runner, from start to end
