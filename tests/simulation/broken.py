"""What stays broken for ever, and what must come to agree all the same (I9)."""

from dataclasses import dataclass

from tests.simulation.options import Fault

VICTIM = "article00"
WRITES = frozenset({"create", "patch", "delete", "submit", "stock-adjust", "stock-count"})


@dataclass(frozen=True)
class Broken:
    """One article, workstation or kind of request that never works; nothing where `what` is "".

    The broken workstation is the first.
    """

    what: str
    first: str

    def fault(self, device: str, verb: str, ref: str) -> Fault | None:
        """What becomes of a request because of it."""
        is_hit = {
            "article": ref == VICTIM and (verb in WRITES or verb == "fetch"),
            "fetch": ref == VICTIM and verb == "fetch",
            "workstation": device.startswith(f"{self.first}#"),
            "upload": verb == "upload",
            "reference": verb == "reference",
        }.get(self.what, False)
        return Fault.ERROR if is_hit else None

    def excuses(self, ref: str) -> bool:
        """Whether a thing need not come to agree."""
        return self.what in {"article", "fetch"} and ref == VICTIM

    def excuses_station(self, name: str) -> bool:
        """Whether a workstation need not come to agree."""
        return self.what == "workstation" and name == self.first

    def excuses_command(self, verb: str) -> bool:
        """Whether a command may wait for ever: a submission waits for the pictures."""
        return self.what == "upload" and verb == "submit"

    def excuses_path(self, path: str) -> bool:
        """Whether a leaf need not arrive."""
        return self.what == "upload" and path.startswith("images#")


NOTHING = Broken("", "")
