"""A port for a server that cannot be asked to take any and tell which."""

from __future__ import annotations

import random
import socket

# Below those that the kernel gives to connections, so that nobody comes upon one between here and the server's start.
_QUIET = range(10_000, 32_000)


def free_port() -> int:
    """One on loopback that nobody listens on."""
    while True:
        port = random.SystemRandom().choice(_QUIET)
        with socket.socket() as tried:
            if tried.connect_ex(("127.0.0.1", port)):
                return port
