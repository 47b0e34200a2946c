"""Pictures drawn for the tests, as files that cameras and drawing programs write."""

import io
import struct
import zlib

from PIL import Image


def scene(width: int = 64, height: int = 48, mode: str = "RGB") -> Image.Image:
    """Colours that change along both sides, so that no turn or loss goes unseen."""
    size = (width, height)
    across = Image.frombytes("L", size, bytes(x * 255 // width for x in range(width)) * height)
    flat = Image.new("L", size, 77)
    down = slope(width, height)
    return Image.merge("RGB", (across, down, flat)).convert(mode)


def slope(width: int, height: int) -> Image.Image:
    """Grey that grows brighter from top to bottom."""
    rows = (bytes((y * 255 // height,)) * width for y in range(height))
    return Image.frombytes("L", (width, height), b"".join(rows))


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    target = io.BytesIO()
    image.save(target, kind, **options)
    return target.getvalue()


def jpeg(image: Image.Image | None = None, **options: object) -> bytes:
    return saved(image or scene(), "JPEG", **{"quality": 90, **options})


def png(image: Image.Image | None = None, **options: object) -> bytes:
    return saved(image or scene(), "PNG", **options)


def opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def pixels(data: bytes) -> bytes:
    return opened(data).convert("RGBA").tobytes()


def turned_exif(orientation: int) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "A camera"
    return exif


def segment(marker: int, payload: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(payload) + 2) + payload


def with_segment(data: bytes, marker: int, payload: bytes) -> bytes:
    """The JPEG with one more segment right behind its start."""
    return data[:2] + segment(marker, payload) + data[2:]


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def with_chunk(data: bytes, kind: bytes, body: bytes) -> bytes:
    """The PNG with one more chunk right behind its header."""
    return data[:33] + chunk(kind, body) + data[33:]


def sixteen_bit_png(colour: int, samples: list[int], width: int, extra: bytes = b"") -> bytes:
    """A PNG of one row of 16-bit samples; `colour` is PNG's colour type."""
    header = struct.pack(">IIBBBBB", width, 1, 16, colour, 0, 0, 0)
    row = b"\x00" + struct.pack(f">{len(samples)}H", *samples)
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            chunk(b"IHDR", header),
            extra,
            chunk(b"IDAT", zlib.compress(row)),
            chunk(b"IEND", b""),
        )
    )


def profile(red: tuple[float, float], gamma: float) -> bytes:
    """A display profile (ICC version 2) with sRGB's green, blue and white but another red."""
    primaries = (red, (0.30, 0.60), (0.15, 0.06))
    white = (0.9642, 1.0, 0.8249)
    columns = [(x / y, 1.0, (1 - x - y) / y) for x, y in primaries]
    weights = _solve(columns, white)
    tags: list[tuple[bytes, bytes]] = [(b"wtpt", _xyz(white))]
    for name, column, weight in zip((b"rXYZ", b"gXYZ", b"bXYZ"), columns, weights, strict=True):
        x, y, z = (part * weight for part in column)
        tags.append((name, _xyz((x, y, z))))
    curve = b"curv\0\0\0\0" + struct.pack(">IHxx", 1, round(gamma * 256))
    tags += [(name, curve) for name in (b"rTRC", b"gTRC", b"bTRC")]
    tags += [
        (b"desc", b"desc\0\0\0\0" + struct.pack(">I", 5) + b"test\0" + bytes(79)),
        (b"cprt", b"text\0\0\0\0none\0\0\0\0"),
    ]
    return _icc(b"RGB ", tags)


def grey_profile(gamma: float) -> bytes:
    curve = b"curv\0\0\0\0" + struct.pack(">IHxx", 1, round(gamma * 256))
    return _icc(b"GRAY", [(b"wtpt", _xyz((0.9642, 1.0, 0.8249))), (b"kTRC", curve)])


def ink_profile() -> bytes:
    """A printing profile (ICC version 2) in which every ink is plain grey."""
    steady = bytes(range(256))
    grid = bytearray()
    for corner in range(16):
        white = 255 * (4 - corner.bit_count()) // 4
        grid += bytes((white, 128, 128))
    matrix = struct.pack(">9i", *(65536 * (index % 4 == 0) for index in range(9)))
    table = b"mft1\0\0\0\0\x04\x03\x02\0" + matrix + steady * 4 + bytes(grid) + steady * 3
    white = _xyz((0.9642, 1.0, 0.8249))
    return _icc(b"CMYK", [(b"wtpt", white), (b"A2B0", table)], b"prtr", b"Lab ")


def _icc(
    space: bytes, tags: list[tuple[bytes, bytes]], kind: bytes = b"mntr", to: bytes = b"XYZ "
) -> bytes:
    table = struct.pack(">I", len(tags))
    offset = 128 + 4 + 12 * len(tags)
    bodies = b""
    for name, body in tags:
        table += name + struct.pack(">II", offset + len(bodies), len(body))
        bodies += body + bytes(-len(body) % 4)
    size = offset + len(bodies)
    header = struct.pack(">I4sI4s4s4s", size, b"\0\0\0\0", 0x02400000, kind, space, to)
    header += bytes(12) + b"acsp" + bytes(24) + struct.pack(">I", 0) + _xyz((0.9642, 1, 0.8249))[8:]
    return header.ljust(128, b"\0") + table + bodies


def _xyz(values: tuple[float, float, float]) -> bytes:
    return b"XYZ \0\0\0\0" + struct.pack(">3i", *(round(value * 65536) for value in values))


def _solve(
    columns: list[tuple[float, float, float]], right: tuple[float, float, float]
) -> list[float]:
    """The weights of the three columns that add up to `right` (Cramer's rule)."""

    def determinant(rows: list[tuple[float, float, float]]) -> float:
        (a, b, c), (d, e, f), (g, h, i) = rows
        return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)

    whole = determinant(columns)
    return [
        determinant([*columns[:index], right, *columns[index + 1 :]]) / whole for index in range(3)
    ]
