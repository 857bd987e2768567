"""A site of the web on loopback: a real server that answers as a test tells it to, byte for byte."""

import contextlib
import socketserver
import threading
from collections.abc import Callable, Iterable

Answer = bytes | Iterable[bytes]


class Site:
    """`pages` are by path, each an answer or a function of the request's headers that gives one."""

    def __init__(self) -> None:
        self.pages: dict[str, Answer | Callable[[dict[str, str]], Answer]] = {}
        self.asked: list[str] = []
        self.headers: list[dict[str, str]] = []
        site = self

        class Handler(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                with contextlib.suppress(OSError):
                    site._answer(self)

        class Server(socketserver.ThreadingTCPServer):
            daemon_threads = True
            allow_reuse_address = True

        self._server = Server(("127.0.0.1", 0), Handler)
        self.port = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()
        self.stop = threading.Event()

    def url(self, path: str = "/", host: str = "paper.test") -> str:
        return f"http://{host}:{self.port}{path}"

    def close(self) -> None:
        self.stop.set()
        self._server.shutdown()
        self._server.server_close()

    def _answer(self, handler: socketserver.StreamRequestHandler) -> None:
        line = handler.rfile.readline().decode("latin-1").split(" ")
        if len(line) < 2:
            return
        headers = {}
        while (field := handler.rfile.readline().decode("latin-1").strip()) != "":
            name, _, value = field.partition(":")
            headers[name.lower()] = value.strip()
        path = line[1]
        self.asked.append(path)
        self.headers.append(headers)
        page = self.pages.get(path, ok(b"", status="404 Not Found"))
        answer = page(headers) if callable(page) else page
        for piece in [answer] if isinstance(answer, bytes) else answer:
            handler.wfile.write(piece)
            handler.wfile.flush()


def ok(
    body: bytes | str, kind: str = "text/html; charset=utf-8", status: str = "200 OK", **more: str
) -> bytes:
    """An answer; `more` are headers, with underscores for hyphens."""
    data = body.encode() if isinstance(body, str) else body
    fields = {"Content-Type": kind, "Content-Length": str(len(data)), "Connection": "close"}
    fields |= {name.replace("_", "-"): value for name, value in more.items()}
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + data


def moved(to: str) -> bytes:
    return ok(b"", status="302 Found", Location=to)


def page(text: str, title: str = "Talks go on at Orrin") -> str:
    """An HTML page with an article of that text."""
    paragraphs = "".join(f"<p>{part}</p>" for part in text.split("\n\n"))
    article = f"<article><h1>{title}</h1>{paragraphs}</article>"
    return f"<!doctype html><html lang=en><head><title>{title}</title></head><body>{article}</body></html>"
