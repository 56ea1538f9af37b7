"""State that learners make: what lab.yaml may want of a machine. One entry here for each sort of thing."""

from __future__ import annotations

from collections.abc import Mapping

from labproof.graders.state.accounts import GROUPS, USERS
from labproof.graders.state.commands import COMMANDS
from labproof.graders.state.files import FILES
from labproof.graders.state.kernel import KERNEL_MODULES, MOUNTS, SYSCTLS
from labproof.graders.state.network import DNS, HTTP, INTERFACES, ROUTES, SOCKETS
from labproof.graders.state.resource import Resource
from labproof.graders.state.software import PACKAGES, PROCESSES, SERVICES

RESOURCES: Mapping[str, Resource] = {
    "commands": COMMANDS,
    "dns": DNS,
    "files": FILES,
    "groups": GROUPS,
    "http": HTTP,
    "interfaces": INTERFACES,
    "kernel_modules": KERNEL_MODULES,
    "mounts": MOUNTS,
    "packages": PACKAGES,
    "processes": PROCESSES,
    "routes": ROUTES,
    "services": SERVICES,
    "sockets": SOCKETS,
    "sysctls": SYSCTLS,
    "users": USERS,
}
