"""Every command of the contract that exists explains itself, and says what it answers with."""

import pytest

from tests.app.command_line import Prompt

COMMANDS = [
    "demo", "practice serve", "practice act", "practice act approve", "practice act refuse",
    "connect", "import articles", "import quantities", "import pictures", "list", "show", "set",
    "clone", "submit", "stock adjust", "stock count", "sync", "status", "conflicts", "resolve",
    "history", "undo", "verify",
]  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_explains_itself(prompt: Prompt, command: str):
    said = prompt.plain(*command.split(), "--help")
    assert (said.code, said.err) == (0, "")
    assert f"usage: twoosk-desktop {command}" in " ".join(said.out.split())


def test_the_help_of_all_names_every_command_and_exit_code(prompt: Prompt):
    said = prompt.plain("--help")
    words = said.out.split()
    assert {command.split()[0] for command in COMMANDS} <= set(words)
    assert all(f"{code}" in said.out for code in range(5))
    assert "TWOOSK_SHOP" in said.out
    assert "--json" in words


@pytest.mark.parametrize(
    ("command", "options"),
    [
        ("import articles", ["--rehearse", "--mapping"]),
        ("import quantities", ["--rehearse"]),
        ("import pictures", ["--rehearse"]),
        ("list", ["--fields", "--limit"]),
        ("set", ["--preview"]),
        ("clone", ["--times"]),
        ("stock adjust", ["--reason"]),
        ("undo", ["--steps"]),
        ("resolve", ["--all-like", "counted", "difference", "discard"]),
        ("connect", ["--token", "--token-env"]),
        ("demo", ["--reset"]),
        ("practice serve", ["--port", "--database", "--media", "--workers", "--without"]),
    ],
)
def test_a_command_names_its_options(prompt: Prompt, command: str, options: list[str]):
    help_text = prompt.plain(*command.split(), "--help").out
    assert all(option in help_text for option in (*options, "--json", "--shop", "--quiet"))
