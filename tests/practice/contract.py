"""Holds every answer of a running marketplace against the contract, OpenAPI and prose."""

import json
import re
from pathlib import Path
from typing import Any, cast
from urllib.parse import urlsplit

import requests
from jsonschema import Draft202012Validator

from desktop.base.data import resource

Schema = dict[str, Any]
PROSE = Path(__file__).resolve().parents[2] / "docs" / "protocol.md"
METHODS = ("get", "head", "put", "post", "patch", "delete")


class Contract:
    """The OpenAPI document as tests need it."""

    def __init__(self) -> None:
        self.document: Schema = json.loads(resource("openapi.json").read_text("utf-8"))
        self.check_bodies = True
        self._prose = PROSE.read_text("utf-8")
        self._patterns = [
            (re.compile(re.sub(r"\{[a-z_0-9]+\}", "[^/]+", path)), path) for path in self._paths()
        ]

    def operations(self) -> dict[tuple[str, str], set[str]]:
        """Statuses promised by method and path; `default` included."""
        return {
            (method.upper(), path): set(cast(Schema, item[method]["responses"]))
            for path, item in self._paths().items()
            for method in METHODS
            if method in item
        }

    def check(self, answer: requests.Response) -> None:
        """Fail when an answer is not one the document describes."""
        request = answer.request
        path = urlsplit(request.url or "").path
        template = next((name for pattern, name in self._patterns if pattern.fullmatch(path)), None)
        operation = self._paths().get(template or "", {}).get((request.method or "").lower())
        if operation is None:
            assert answer.status_code in (404, 405), f"{request.method} {path} is not described"
            return
        responses: Schema = operation["responses"]
        response = responses.get(str(answer.status_code))
        assert response is not None, f"{request.method} {template}: {answer.status_code}"
        content: Schema = self._resolved(response).get("content", {})
        if request.method == "HEAD" or not content:
            assert not answer.content
            return
        said = answer.headers["Content-Type"]
        assert said in content, f"{said} from {request.method} {template}"
        if said.endswith("json") and self.check_bodies:
            self.conforms(answer.json(), cast(Schema, content[said]["schema"]))
        if said.startswith("application/problem"):
            self._is_explained(answer.json())

    def _is_explained(self, problem: Schema) -> None:
        errors: list[Schema] = problem["errors"]
        for code in (problem["code"], *(error["code"] for error in errors)):
            assert f"`{code}`" in self._prose, f"docs/protocol.md does not know {code}"

    def _paths(self) -> dict[str, Schema]:
        return self.document["paths"]

    def _resolved(self, response: Schema) -> Schema:
        reference = response.get("$ref")
        if reference is None:
            return response
        return self.document["components"]["responses"][reference.rsplit("/", 1)[1]]

    def conforms(self, value: object, schema: Schema) -> None:
        """Fail when a value is not what a schema of the document describes."""
        whole = {**schema, "components": self.document["components"]}
        validator: Any = Draft202012Validator(whole)
        errors = [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]
        assert errors == []
