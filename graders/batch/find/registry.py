"""Every place whose hand-ins are known: one file, and one line here."""

from __future__ import annotations

from labproof.graders.batch.find.autolab import AUTOLAB
from labproof.graders.batch.find.blackboard import BLACKBOARD
from labproof.graders.batch.find.brightspace import BRIGHTSPACE
from labproof.graders.batch.find.canvas import CANVAS
from labproof.graders.batch.find.google_forms import GOOGLE_FORMS
from labproof.graders.batch.find.gradescope import GRADESCOPE
from labproof.graders.batch.find.moodle import MOODLE
from labproof.graders.batch.find.nbgrader import NBGRADER
from labproof.graders.batch.find.openolat import OPENOLAT
from labproof.graders.batch.find.prairielearn import PRAIRIELEARN
from labproof.graders.batch.find.sakai import SAKAI
from labproof.graders.batch.find.submitty import SUBMITTY

# Asked in this order: what can be mistaken for nothing else first.
SITES = (
    GRADESCOPE,
    MOODLE,
    SAKAI,
    BRIGHTSPACE,
    BLACKBOARD,
    NBGRADER,
    PRAIRIELEARN,
    AUTOLAB,
    CANVAS,
    SUBMITTY,
    OPENOLAT,
    GOOGLE_FORMS,
)
