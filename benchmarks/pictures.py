"""How long five photographs of 24 megapixels take, beside one plain decoding of the same five.

Run: `make bench`, or `python benchmarks/pictures.py`. Prints one line each with the ratio.
"""

import tempfile
import time
from io import BytesIO
from pathlib import Path

from PIL import Image

from desktop.app.wiring import Shop
from desktop.base.paths import ShopFolder

UPRIGHT, ON_ITS_SIDE = 1, 6


def photographs(folder: Path, orientation: int) -> list[Path]:
    """Return five files as a camera writes them: 6000 × 4000, with Exif."""
    files = [folder / f"{orientation}-{number}.jpg" for number in range(5)]
    exif = Image.Exif()
    exif[0x0112] = orientation
    for number, file in enumerate(files):
        noise = Image.effect_noise((600, 400), 60 + number)
        large = Image.merge("RGB", [noise] * 3).transform(
            (6000, 4000), Image.Transform.EXTENT, (0, 0, 600, 400), Image.Resampling.BILINEAR
        )
        large.save(file, "JPEG", quality=90, exif=exif)
    return files


def decoded(files: list[Path]) -> float:
    """Return the seconds Pillow needs to decode the files one after the other."""
    started = time.perf_counter()
    for file in files:
        Image.open(BytesIO(file.read_bytes())).load()
    return time.perf_counter() - started


def taken(shop: Shop, files: list[Path]) -> float:
    """Return the seconds until the files are pictures of an article."""
    article = shop.edit.create({"names.en": "Antenna"})
    started = time.perf_counter()
    report = shop.pictures.add_files(article, files)
    assert len(report.pictures) == len(files), report.refused
    return time.perf_counter() - started


def main() -> None:
    """Measure both kinds."""
    with tempfile.TemporaryDirectory() as folder:
        shop = Shop(ShopFolder(Path(folder) / "shop"))
        for words, orientation in (("upright", UPRIGHT), ("on their side", ON_ITS_SIDE)):
            files = photographs(Path(folder), orientation)
            peer, ours = decoded(files), taken(shop, files)
            print(
                f"5 × 24 megapixels, {words}: {ours:.2f} s; plain decoding {peer:.2f} s; "
                f"ratio {ours / peer:.2f}"
            )
        shop.close()


if __name__ == "__main__":
    main()
