"""A person who works until the disk is full: `python -m tests.store.filling FOLDER MARGIN`.

No file of this process may grow by more than MARGIN bytes beyond the database. Says as JSON what
was saved, and why the next edit was refused; then there is room again and it works once more.
"""

import json
import resource
import sys
from pathlib import Path

from desktop.app.wiring import Shop
from desktop.base.paths import ShopFolder
from desktop.domain.errors import LocalTrouble

MOST = 400


def main() -> int:
    """Work, meet the limit, get room, work on."""
    folder, margin = ShopFolder(Path(sys.argv[1])), int(sys.argv[2])
    shop = Shop(folder)
    hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    resource.setrlimit(resource.RLIMIT_FSIZE, (folder.database.stat().st_size + margin, hard))
    saved: list[str] = []
    refused = ""
    while not refused and len(saved) < MOST:
        name = f"Cable {len(saved)} " + "x" * 200
        try:
            shop.edit.create({"names.en": name})
        except LocalTrouble as trouble:
            refused = trouble.code
        else:
            saved.append(name)
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    shop.edit.create({"names.en": "Last one"})
    shop.close()
    print(json.dumps({"saved": saved, "refused": refused}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
