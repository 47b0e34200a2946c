"""Sentences for pictures, technical documents and videos; a table beside `sentences.py`."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop.ui.marking import QT_TRANSLATE_NOOP

_REFUSED = {
    "crop-too-small": QT_TRANSLATE_NOOP(
        "words",
        "The part cut out is smaller than {limit} pixels. Make it larger.",
    ),
    "document-already-there": QT_TRANSLATE_NOOP(
        "words",
        "{file} is in this article already, perhaps under another name. It was not added again.",
    ),
    "document-damaged": QT_TRANSLATE_NOOP(
        "words",
        "{file} is damaged and cannot be opened. Export the PDF again.",
    ),
    "document-empty": QT_TRANSLATE_NOOP(
        "words",
        "{file} is empty (0 bytes). Export the PDF again.",
    ),
    "document-is-not-pdf": QT_TRANSLATE_NOOP(
        "words",
        "{file} is not a PDF, whatever its name says: it is a {found} file. Technical documents "
        "are PDF files.",
    ),
    "document-is-unknown": QT_TRANSLATE_NOOP(
        "words",
        "{file} is not a PDF, whatever its name says. Open it in the program it was made with "
        "and export it as PDF.",
    ),
    "document-missing": QT_TRANSLATE_NOOP(
        "words",
        "{file} is not there any more. Choose it again.",
    ),
    "document-no-room": QT_TRANSLATE_NOOP(
        "words",
        "{file} was left out: an article has room for {limit} documents. Remove one first.",
    ),
    "document-not-a-file": QT_TRANSLATE_NOOP(
        "words",
        "{file} is not a file. Choose PDF files, not folders.",
    ),
    "document-protected": QT_TRANSLATE_NOOP(
        "words",
        "{file} asks for a password, so buyers could not read it. Save it without one first.",
    ),
    "document-too-complex": QT_TRANSLATE_NOOP(
        "words",
        "{file} could not be read in reasonable time; it may be damaged on purpose. Export the "
        "PDF again.",
    ),
    "document-too-large": QT_TRANSLATE_NOOP(
        "words",
        "{file} is larger than the marketplace takes ({limit} bytes). Export it with smaller "
        "pictures.",
    ),
    "document-truncated": QT_TRANSLATE_NOOP(
        "words",
        "{file} ends too early; part of the document is missing. Copy it again from its source.",
    ),
    "document-unreadable": QT_TRANSLATE_NOOP(
        "words",
        "{file} cannot be read. Check that you may open it.",
    ),
    "document-without-name": QT_TRANSLATE_NOOP(
        "words",
        "A document needs a name that buyers see. Write one.",
    ),
    "picture-already-there": QT_TRANSLATE_NOOP(
        "words",
        "{file} is in this article already. It was not added again.",
    ),
    "picture-no-room": QT_TRANSLATE_NOOP(
        "words",
        "{file} was left out: an article has room for {limit} pictures. Remove one first.",
    ),
    "too-many-videos": QT_TRANSLATE_NOOP(
        "words",
        "An article has room for {limit} videos; this would make {found}. Remove one first.",
    ),
    "video-already-there": QT_TRANSLATE_NOOP(
        "words",
        "This video is in the article already: {value}.",
    ),
}
_REMARKS = {
    "document-embedded-files": QT_TRANSLATE_NOOP(
        "words",
        "The document has other files hidden in it. Buyers’ programs may warn of it; export it "
        "without attachments.",
    ),
    "document-javascript": QT_TRANSLATE_NOOP(
        "words",
        "The document carries a script. Buyers’ programs may warn of it or block it; export it "
        "without scripts.",
    ),
    "document-launch": QT_TRANSLATE_NOOP(
        "words",
        "The document can start other programs. Buyers’ programs will warn of it; export it anew.",
    ),
    "document-opens-by-itself": QT_TRANSLATE_NOOP(
        "words",
        "The document does something by itself when it is opened. Buyers’ programs may warn of "
        "it; export it anew.",
    ),
    "picture-dark-border": QT_TRANSLATE_NOOP(
        "words",
        "The picture has black bars at its sides. Crop it and the article will look larger.",
    ),
}
_TWINS = {
    "picture-twin-alike": QT_TRANSLATE_NOOP(
        "words",
        "Looks like a picture of “{article}”. Show what tells the two apart.",
    ),
    "picture-twin-same": QT_TRANSLATE_NOOP(
        "words",
        "Shown by “{article}” too, an article of another kind or brand. Is it the right one?",
    ),
}
MEDIA_SENTENCES: Mapping[str, str] = MappingProxyType({**_REFUSED, **_REMARKS, **_TWINS})
