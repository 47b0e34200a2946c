"""Runs Alembic's migrations on one file, in one transaction."""

import sqlite3
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, event
from sqlalchemy.pool import NullPool

from desktop.base.crash_points import CrashPoint, pass_by
from desktop.store.database import APPLICATION_ID


def upgrade(path: Path, *, to: str = "head", at: CrashPoint = pass_by) -> None:
    """Bring the file to revision `to`: all of it, or nothing."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    engine = create_engine(f"sqlite:///{path}", poolclass=NullPool)

    @event.listens_for(engine, "connect")
    def no_implicit_begin(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None

    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        config.attributes["connection"] = connection
        command.upgrade(config, to)
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        at("G1")
        connection.commit()
    engine.dispose()
