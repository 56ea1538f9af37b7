"""Evidence -> what a learner reads about it before handing it in."""

from __future__ import annotations

from labproof.graders.messages import count, printable
from labproof.graders.model import Evidence

_LINES = 3  # of what a command printed; the file has all of it


def render_evidence(evidence: Evidence) -> str:
    """What the file holds, and what it does not."""
    lines = [
        f"Recorded {printable(evidence.recorded_at)} by labproof {printable(evidence.harness)}, "
        f"over {printable(evidence.backend)}.",
        f"Boot id: {printable(evidence.boot_id) or 'none'}. Nonce: {printable(evidence.nonce) or 'none'}.",
    ]
    if evidence.origin != "recorded":
        lines.append(
            f"Not recorded but {printable(evidence.origin)}, after {printable(evidence.source)}."
        )
    held = count(len(evidence.outputs), "output")
    lines.append(f"It holds {held}, of commands and of files that you kept for it; nothing else:")
    for key, output in sorted(evidence.outputs.items()):
        ended = "was not run" if output.status is None else f"exit {output.status}"
        lines += [
            "",
            f"{printable(key)}: {printable(output.run.partition(chr(10))[0])[:100]} ({ended})",
        ]
        printed = output.stdout.splitlines() or output.stderr.splitlines() or ["(nothing)"]
        lines += [f"    {printable(line)[:100]}" for line in printed[:_LINES]]
        if len(printed) > _LINES:
            lines.append(f"    … {len(printed) - _LINES} more lines")
    lines += [
        "",
        "Values in <angle brackets> stand for private ones: they can be compared, and not read.",
        "No environment, no other files of yours, no host or user names are in it. It is a claim, not a proof.",
    ]
    return "\n".join(lines) + "\n"
