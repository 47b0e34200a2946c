"""What a file is by its content, whatever its name says."""

# (format, offset, signature); the first that fits wins.
_SIGNATURES = (
    ("jpeg", 0, b"\xff\xd8\xff"),
    ("png", 0, b"\x89PNG\r\n\x1a\n"),
    ("gif", 0, b"GIF87a"),
    ("gif", 0, b"GIF89a"),
    ("webp", 8, b"WEBPVP8"),
    ("tiff", 0, b"II*\x00"),
    ("tiff", 0, b"MM\x00*"),
    ("tiff", 0, b"II+\x00"),
    ("tiff", 0, b"MM\x00+"),
    ("avif", 4, b"ftypavi"),
    ("heif", 4, b"ftyphei"),
    ("heif", 4, b"ftyphev"),
    ("heif", 4, b"ftypmif1"),
    ("heif", 4, b"ftypmsf1"),
    ("jpeg-xl", 0, b"\xff\x0a"),
    ("jpeg-xl", 4, b"JXL \r\n\x87\n"),
    ("jpeg-2000", 4, b"jP  \r\n\x87\n"),
    ("jpeg-2000", 0, b"\xff\x4f\xff\x51"),
    ("photoshop", 0, b"8BPS"),
    ("icon", 0, b"\x00\x00\x01\x00"),
    ("pdf", 0, b"%PDF-"),
    ("postscript", 0, b"%!PS"),
    ("zip", 0, b"PK\x03\x04"),
)

ACCEPTED = ("jpeg", "png")

_HEAD = 1024


def sniff(data: bytes) -> str:
    """The format of `data` in kebab-case (`jpeg`, `png`, `gif`, …), or `unknown`."""
    for name, offset, signature in _SIGNATURES:
        if data.startswith(signature, offset):
            return name
    # Two letters alone would take any text that begins with "BM"; the reserved field is zero.
    if data.startswith(b"BM") and data[6:10] == bytes(4):
        return "bmp"
    head = data[:_HEAD].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if head.startswith((b"<svg", b"<?xml", b"<!--", b"<!doctype svg")) and b"<svg" in head:
        return "svg"
    return "unknown"
