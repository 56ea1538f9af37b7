"""What pytest may be asked for a run over labs."""

from __future__ import annotations

import argparse
from decimal import Decimal

import pytest

ENGINES = ("auto", "docker", "podman", "namespaces")
IMAGES = ("auto", "real", "standin")


def add_options(parser: pytest.Parser) -> None:
    """Add what learners, instructors and CI may ask for."""
    group = parser.getgroup("labproof", "grading labs")
    group.addoption("--answers", metavar="DIR", default="answers", help="folder of the answer files [./answers]")
    group.addoption("--evidence", metavar="FILE", help="grade recorded evidence instead of this machine")
    group.addoption("--report-json", metavar="FILE", help="write the report as JSON")
    group.addoption("--min-score", metavar="PERCENT", type=_percent, help="exit 0 from this score on, such as 70%%")
    group.addoption("--require-docker", action="store_true", help="no container engine is an error, not a skip")
    group.addoption("--engine", choices=ENGINES, default="auto", help="what starts the containers [auto]")
    group.addoption("--images", choices=IMAGES, default="auto", help="which ones: a lab's, stand-ins, or what is there")
    group.addoption(
        "--image",
        metavar="NAME=IMAGE",
        type=_override,
        action="append",
        default=[],
        help="another image, or a tar of one, for a lab's",
    )
    group.addoption("--record", metavar="FILE", help="write evidence of the machine and grade nothing")
    group.addoption("--nonce", metavar="TEXT", default="", help="what your instructor gave you, for --record")
    group.addoption("--doctor", action="store_true", help="tell what the machine has and grade nothing")


def _percent(text: str) -> str:
    """Digits of a percentage; 0.7 without a sign may be meant as 70 %, so it is none."""
    digits = text.strip().removesuffix("%").strip()
    number = Decimal(digits) if digits.isascii() and digits.replace(".", "", 1).isdecimal() else Decimal(-1)
    if not 0 <= number <= 100 or (0 < number <= 1 and "%" not in text):
        raise argparse.ArgumentTypeError(f"expected a percentage such as 70%, found {text!r}")
    return digits  # as text: a Decimal does not travel between processes


def _override(text: str) -> tuple[str, str]:
    name, _, image = text.partition("=")
    if not (name and image):
        raise argparse.ArgumentTypeError(f"expected NAME=REFERENCE or NAME=FILE.tar, found {text!r}")
    return name, image
