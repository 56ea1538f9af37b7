"""What listens and how the machine is connected, read on a real one."""

from __future__ import annotations

import http.server
import shutil
import socket
import threading
from collections.abc import Iterator

import pytest

from tests.graders.state.looking import said


@pytest.fixture
def served() -> Iterator[int]:
    """A port of this machine on which an HTTP server answers."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), http.server.SimpleHTTPRequestHandler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_port
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{sockets: {'tcp://PORT': {}}}", ""),
        ("{sockets: {'tcp://127.0.0.1:PORT': {}}}", ""),
        (
            "{sockets: {'tcp://127.0.0.2:PORT': {}}}",
            "there is no listening socket tcp://127.0.0.2:PORT. Look with `ss -lntu`.",
        ),
        (
            "{sockets: {'udp://PORT': {}}}",
            "there is no listening socket udp://PORT. Look with `ss -lntu`.",
        ),
        ("{http: {'http://127.0.0.1:PORT/': {status: 200, body: [Directory listing]}}}", ""),
        (
            "{http: {'http://127.0.0.1:PORT/none': {status: 200}}}",
            "the status is '404', which is not what is asked. Look with `curl -i http://127.0.0.1:PORT/none`.",
        ),
        (
            "{http: {'http://127.0.0.1:1/': {}}}",
            "there is no answer from http://127.0.0.1:1/. Look with `curl -i http://127.0.0.1:1/`.",
        ),
    ],
)
def test_what_listens(served, text, told):
    if "http:" in text and not shutil.which("curl"):
        pytest.skip("needs curl")
    assert said(text.replace("PORT", str(served))) == told.replace("PORT", str(served))


def test_a_socket_of_ipv6_is_found_by_its_address():
    try:
        listening = socket.create_server(("::1", 0), family=socket.AF_INET6)
    except OSError:
        pytest.skip("this machine has no ::1")
    with listening:
        port = listening.getsockname()[1]
        assert said(f"{{sockets: {{'tcp://[::1]:{port}': {{}}}}}}") == ""
        assert "there is no" in said(f"{{sockets: {{'tcp://[::2]:{port}': {{}}}}}}")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{interfaces: {lo: {}}}", ""),
        ("{interfaces: {none0: {}}}", "there is no interface none0. Look with `ip addr show none0`."),
        ("{dns: {localhost: {}}}", ""),
    ],
)  # fmt: skip
def test_interfaces_and_names_of_hosts(text, told):
    assert said(text) == told
