"""The web application: every address of the contract, joined to what it does."""

from collections.abc import Awaitable, Callable
from typing import Any

from fastapi import FastAPI, Request, Response
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from desktop.practice import imports
from desktop.practice.answers import Answer
from desktop.practice.batch import run_batch
from desktop.practice.canonical import Json
from desktop.practice.desk import open_desk
from desktop.practice.features import not_offered
from desktop.practice.marketplace import Marketplace
from desktop.practice.media_routes import MediaRoutes
from desktop.practice.meta import describe
from desktop.practice.operations import READS, WRITES, Read, Write, perform
from desktop.practice.problems import Problem
from desktop.practice.tokens import seller_of, signed_in
from desktop.practice.wire import (
    ask_from,
    device_of,
    documents_response,
    json_in,
    on_failure,
    on_hang_up,
    on_http_error,
    on_problem,
    read_body,
    response_of,
)

Endpoint = Callable[[Request], Awaitable[Response]]

ROOT = "/v1"
SIGN_IN = (401, 403)
BODY = (400, 413, 415)


def create_app(marketplace: Marketplace) -> FastAPI:
    """The application over an open marketplace."""
    app = FastAPI(openapi_url=None, redirect_slashes=False)
    app.add_exception_handler(Problem, on_problem)
    app.add_exception_handler(HTTPException, on_http_error)
    app.add_exception_handler(ClientDisconnect, on_hang_up)
    app.add_exception_handler(Exception, on_failure)
    routes = _Routes(marketplace)
    media = MediaRoutes(marketplace)
    _add(app, "GET", f"{ROOT}/meta", routes.meta, (200, *SIGN_IN))
    _add(app, "GET", f"{ROOT}/taxonomy", routes.taxonomy, (200, 304, *SIGN_IN))
    for read in (*READS, imports.REPORT):
        _add(app, "GET", ROOT + read.path, routes.read(read), (*read.statuses, *SIGN_IN))
    for write in WRITES:
        statuses = (*write.statuses, *SIGN_IN, *BODY)
        _add(app, write.method, ROOT + write.path, routes.write(write), statuses)
    _add(app, "POST", f"{ROOT}/batch", routes.batch, (200, 202, 422, *SIGN_IN, *BODY))
    for method, path, endpoint, statuses in media.table():
        _add(app, method, ROOT + path, endpoint, (*statuses, *SIGN_IN))
    verdict = (200, 401, 403, 404, 409, 410)
    act = "/practice/articles/{name:path}"
    _add(app, "POST", f"{act}/approve", routes.approve, verdict)
    _add(app, "POST", f"{act}/refuse", routes.refuse, (*verdict, *BODY, 422))
    _add(app, "POST", f"{act}/suspend", routes.suspend, (*verdict, *BODY, 422))
    _add(app, "POST", "/practice/approve-all", routes.approve_all, (200, *SIGN_IN))
    return app


def _add(
    app: FastAPI, method: str, path: str, endpoint: Endpoint, statuses: tuple[int, ...]
) -> None:
    responses: dict[int | str, dict[str, Any]] = {status: {} for status in statuses}
    app.add_api_route(path, endpoint, methods=[method], responses=responses, response_model=None)


class _Routes:
    """Sign-in, limits and one transaction around each operation, off the event loop."""

    def __init__(self, marketplace: Marketplace) -> None:
        self._market = marketplace

    async def meta(self, request: Request) -> Response:
        return await run_in_threadpool(self._meta, request)

    async def taxonomy(self, request: Request) -> Response:
        return await run_in_threadpool(self._taxonomy, request)

    def read(self, read: Read) -> Endpoint:
        async def endpoint(request: Request) -> Response:
            return await run_in_threadpool(self._read, read, request)

        return endpoint

    def write(self, write: Write) -> Endpoint:
        async def endpoint(request: Request) -> Response:
            body = await read_body(request, self._market.features.body_bytes)
            return await run_in_threadpool(self._write, write, request, body)

        return endpoint

    async def batch(self, request: Request) -> Response:
        body = await read_body(request, self._market.features.batch_bytes)
        return await run_in_threadpool(self._batch, request, body)

    async def approve(self, request: Request) -> Response:
        return await run_in_threadpool(self._approve, request)

    async def refuse(self, request: Request) -> Response:
        body = await read_body(request, self._market.features.body_bytes)
        return await run_in_threadpool(self._reasoned, request, body, self._market.staff.refuse)

    async def suspend(self, request: Request) -> Response:
        body = await read_body(request, self._market.features.body_bytes)
        return await run_in_threadpool(self._reasoned, request, body, self._market.staff.suspend)

    async def approve_all(self, request: Request) -> Response:
        return await run_in_threadpool(self._approve_all, request)

    def _seller(self, request: Request) -> int:
        market = self._market
        with market.database.reading() as connection:
            seller_id = seller_of(signed_in(connection, request.headers.get("authorization")))
        if not market.features.immediate_answers:
            imports.work_off(market.database, market.catalogue, market.features, seller_id)
        return seller_id

    def _must_be_staff(self, request: Request) -> None:
        with self._market.database.reading() as connection:
            caller = signed_in(connection, request.headers.get("authorization"))
        if caller.seller_id is not None:
            raise Problem(403, "forbidden", "Only the marketplace's staff may do this.")

    def _meta(self, request: Request) -> Response:
        seller_id = self._seller(request)
        with self._market.database.reading() as connection:
            return response_of(
                describe(connection, seller_id, self._market.catalogue, self._market.features)
            )

    def _taxonomy(self, request: Request) -> Response:
        self._seller(request)
        catalogue = self._market.catalogue
        if request.headers.get("if-none-match") == catalogue.etag:
            return response_of(Answer(304, None, catalogue.etag))
        return response_of(Answer(200, catalogue.text, catalogue.etag))

    def _read(self, read: Read, request: Request) -> Response:
        seller_id = self._seller(request)
        if not read.is_offered(self._market.features):
            raise not_offered(read.path)
        with self._market.database.reading() as connection:
            return response_of(read.run(connection, seller_id, ask_from(request, None)))

    def _write(self, write: Write, request: Request, body: bytes | None) -> Response:
        seller_id = self._seller(request)
        ask = ask_from(request, json_in(request, body, self._market.features.body_bytes))
        market = self._market
        device = device_of(request)
        with open_desk(
            market.database, market.catalogue, market.features, seller_id, device
        ) as desk:
            answer = perform(desk, write, ask)
        return response_of(answer)

    def _batch(self, request: Request, body: bytes | None) -> Response:
        seller_id = self._seller(request)
        ops = json_in(request, body, self._market.features.batch_bytes)
        market = self._market
        device = device_of(request)
        do_batch = run_batch if market.features.immediate_answers else imports.take_in
        with open_desk(
            market.database, market.catalogue, market.features, seller_id, device
        ) as desk:
            answer = do_batch(desk, ops)
        return response_of(answer)

    def _approve(self, request: Request) -> Response:
        self._must_be_staff(request)
        return response_of(Answer(200, self._market.staff.approve(_name(request))))

    def _reasoned(
        self, request: Request, body: bytes | None, verdict: Callable[[str, Json], str]
    ) -> Response:
        self._must_be_staff(request)
        reason = json_in(request, body, self._market.features.body_bytes)
        return response_of(Answer(200, verdict(_name(request), reason)))

    def _approve_all(self, request: Request) -> Response:
        self._must_be_staff(request)
        return documents_response(self._market.staff.approve_all())


def _name(request: Request) -> str:
    return str(request.path_params["name"])
