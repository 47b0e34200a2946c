"""The rules of the house that no other tool holds. Source: docs/architecture.md."""

import ast
import re
import statistics
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.rules.tree import PROGRAM, ROOT, modules, texts

LONGEST_MODULE = 400
MIDDLE_MODULE = 105
"""The house asks for about a hundred; beyond this, modules have begun to grow everywhere."""
QTS = frozenset({"data", "event", "flags", "index", "paint", "parent"})
Public = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def test_each_room_imports_only_what_lies_below_it():
    linter = Path(sys.executable).parent / "lint-imports"
    done = subprocess.run(
        [linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_packages_are_only_folders():
    inits = [path for path in modules(PROGRAM, ROOT / "tests") if path.name == "__init__.py"]
    assert len(inits) > 10
    assert [path for path in inits if path.read_bytes()] == []
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_modules_are_small():
    lengths = {
        path.relative_to(ROOT).as_posix(): len(path.read_text(encoding="utf-8").splitlines())
        for path in modules()
        if path.name != "__init__.py"
    }
    assert {name: length for name, length in lengths.items() if length > LONGEST_MODULE} == {}
    assert statistics.median(lengths.values()) < MIDDLE_MODULE


@pytest.mark.parametrize(
    ("habit", "allowed"),
    [
        (r"\bprocessEvents\b", ()),
        (r"\bexcept Exception\b", ()),
        (r"#\s*type:\s*ignore|#\s*pyright:\s*ignore(?!\[)", ()),
        (r"unittest\.mock|\b(Magic)?Mock\(|\bmocker\b", ()),
        # A slow server is one that sleeps.
        (r"\btime\.sleep\(", ("tests/marketplace/",)),
    ],
)
def test_habits_that_hide_trouble_are_not_taken_up(habit: str, allowed: tuple[str, ...]):
    found = [
        name
        for name, content in texts()
        if name.endswith(".py") and re.search(habit, content) and not name.startswith(allowed)
    ]
    assert found == []


def _undocumented(tree: Public, name: str) -> Iterator[str]:
    if not ast.get_docstring(tree):
        yield name
    for child in tree.body:
        if isinstance(child, ast.ClassDef) and not child.name.startswith("_"):
            yield from _undocumented(child, f"{name}.{child.name}")
        is_function = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef)
        if is_function and _is_public(child) and not ast.get_docstring(child):
            yield f"{name}.{child.name}"


def _is_public(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Tell whether it is ours to describe.

    Qt describes its virtual functions, which have Qt's spelling; a class describes its properties.
    """
    name = function.name
    if any(ast.unparse(item).endswith(("property", ".setter")) for item in function.decorator_list):
        return False
    return not name.startswith("_") and not re.search(r"[a-z][A-Z]", name) and name not in QTS


def test_everything_public_says_what_it_promises():
    found = [
        missing
        for path in modules()
        if path.name not in {"__init__.py", "__main__.py"} and "versions" not in path.parts
        for missing in _undocumented(
            ast.parse(path.read_bytes()), path.relative_to(ROOT).as_posix()
        )
    ]
    assert found == []


def test_nothing_names_the_machine_it_was_made_on():
    places = {f"{Path.home()}/", f"{ROOT}/", str(ROOT.parent / "shared")}
    found = [(name, place) for name, content in texts() for place in places if place in content]
    assert found == []
    users = re.compile(r"/Users/\w|/home/(?!x/)\w|[A-Z]:\\+Users\\")
    assert [name for name, content in texts() if users.search(content)] == []


def test_where_packages_come_from_is_the_machines_choice():
    option = re.compile(r"(extra-)?index-url|find-links|trusted-host")
    assert [name for name, content in texts() if option.search(content)] == []
    for name in ("requirements.lock", "pyproject.toml", "Makefile"):
        assert "://" not in (ROOT / name).read_text(encoding="utf-8"), name


def test_the_binding_that_aborts_on_python_3_11_is_kept_out():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    (pin,) = (line for line in project["dependencies"] if line.startswith("PySide6"))
    assert pin.startswith("PySide6-Essentials>=")
    assert "!=6.12.0" in pin
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert re.search(r"^pyside6-essentials==(?!6\.12\.0)", lock, re.MULTILINE)
