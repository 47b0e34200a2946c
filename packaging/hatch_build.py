"""Build hook: carries resources and compiled translations into the wheel.

An editable install is skipped on purpose: a copy in site-packages would shadow the checkout
and go stale at the first edit.
"""

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ShippedFilesHook(BuildHookInterface[Any]):
    """Adds `resources/` and the compiled `translations/` to `desktop/_shipped/` of a wheel."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Register the files; `version` is hatch's build kind, `editable` for a checkout."""
        if version == "editable":
            return
        root = Path(self.root)
        include: dict[str, str] = build_data["force_include"]
        include[str(root / "resources")] = "desktop/_shipped/resources"
        compiled = Path(tempfile.mkdtemp(prefix="translations-"))
        for source in sorted((root / "translations").glob("*.ts")):
            target = compiled / f"{source.stem}.qm"
            lrelease = Path(sys.executable).with_name("pyside6-lrelease")
            command = [str(lrelease), "-silent", str(source), "-qm", str(target)]
            subprocess.run(command, check=True)  # noqa: S603  our own tool, our own files
            include[str(target)] = f"desktop/_shipped/translations/{target.name}"
