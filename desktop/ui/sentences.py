"""One sentence for every code: what happened, what it means for the work, what to do.

`{blanks}` are filled from the error's facts; `{field}` is the path in words.
"""

from collections.abc import Mapping
from types import MappingProxyType

from desktop.ui.marking import QT_TRANSLATE_NOOP

_ENTRY = {
    "ambiguous-number": QT_TRANSLATE_NOOP(
        "words",
        "“{value}” can be read in two ways (a thousand or a fraction). Write it without a "
        "thousands mark.",
    ),
    "barcode-check-digit": QT_TRANSLATE_NOOP(
        "words",
        "“{value}” is not a valid bar code: after the digits before it, the last one would be "
        "{wanted}, not {found}. Check every digit against the package.",
    ),
    "barcode-length": QT_TRANSLATE_NOOP(
        "words",
        "“{value}” is not a valid bar code: it has {found} digits. A bar code has 8, 12, 13 or 14.",
    ),
    "barcode-not-digits": QT_TRANSLATE_NOOP(
        "words",
        "“{value}” is not a valid bar code: “{sign}” is no digit. Type the figures under the bars.",
    ),
    "currencies-differ": QT_TRANSLATE_NOOP(
        "words",
        "The amounts are in different currencies. Give them all in one.",
    ),
    "dimensions-incomplete": QT_TRANSLATE_NOOP(
        "words",
        "Length, width and height belong together. Fill in all three.",
    ),
    "field-not-settable": QT_TRANSLATE_NOOP(
        "words",
        "{field} cannot be set as text. Change it in the article’s form.",
    ),
    "not-on-article": QT_TRANSLATE_NOOP(
        "words",
        "“{value}” is not one of the article’s own. Name what it has by the first six digits or "
        "more; add others in the form or with import.",
    ),
    "not-a-choice": QT_TRANSLATE_NOOP(
        "words",
        "“{value}” is not one of the marketplace’s choices for {field}. Pick one from the list.",
    ),
    "not-a-date": QT_TRANSLATE_NOOP(
        "words",
        "“{value}” is not a date. Write it like 2026-12-31 or 31.12.2026.",
    ),
    "not-a-ladder": QT_TRANSLATE_NOOP(
        "words",
        "“{value}” is not a price ladder. Write steps like 10:11.90 100:10.50.",
    ),
    "not-a-number": QT_TRANSLATE_NOOP(
        "words",
        "“{value}” is not a number. Write digits, with a unit behind them where one is needed.",
    ),
    "not-a-number-of-months": QT_TRANSLATE_NOOP(
        "words",
        "“{value}” is not a length of guarantee. Write whole months from 0 to 600.",
    ),
    "not-a-pack": QT_TRANSLATE_NOOP(
        "words",
        "“{value}” is not a pack. Write the quantity and what it is called, like 10 box.",
    ),
    "not-a-price": QT_TRANSLATE_NOOP(
        "words",
        "“{value}” is not a price. Write an amount above zero, like 12.50.",
    ),
    "not-a-promotion": QT_TRANSLATE_NOOP(
        "words",
        "“{value}” is not a promotion. Give a price, a first day and a last day.",
    ),
    "limit-of-nothing": QT_TRANSLATE_NOOP(
        "words", "An order limit is above zero. Leave it empty for no limit."
    ),
    "not-a-quantity": QT_TRANSLATE_NOOP(
        "words",
        "“{value}” is not a quantity. Write a number of zero or more.",
    ),
    "not-a-rate": QT_TRANSLATE_NOOP(
        "words",
        "“{value}” is not a VAT rate. Write a number from 0 to 100.",
    ),
    "not-a-video-address": QT_TRANSLATE_NOOP(
        "words",
        "“{value}” is not a video the marketplace shows. Paste the address of a YouTube or "
        "Vimeo video.",
    ),
    "not-a-weight": QT_TRANSLATE_NOOP(
        "words",
        "“{value}” is not a weight. Write a number above zero with kg, g, lb or oz.",
    ),
    "not-a-whole-number": QT_TRANSLATE_NOOP(
        "words",
        "“{value}” is not a whole number. This specification has no fractions.",
    ),
    "not-dimensions": QT_TRANSLATE_NOOP(
        "words",
        "“{value}” are not dimensions. Write length × width × height, like 120 x 80 x 45 mm.",
    ),
    "not-text": QT_TRANSLATE_NOOP(
        "words",
        "“{value}” holds bytes that are no text. Nothing was changed; write it in UTF-8.",
    ),
    "not-yes-or-no": QT_TRANSLATE_NOOP("words", "“{value}” is neither yes nor no."),
    "nothing-to-reckon-with": QT_TRANSLATE_NOOP(
        "words",
        "{field} is empty, so there is nothing to reckon with. The article was left as it is.",
    ),
    "promotion-dates-reversed": QT_TRANSLATE_NOOP(
        "words",
        "The promotion ends before it starts. Change one of the two days.",
    ),
    "result-not-above-zero": QT_TRANSLATE_NOOP(
        "words",
        "The result, {value}, is not above zero. The article was left as it is.",
    ),
    "stock-below-zero": QT_TRANSLATE_NOOP(
        "words",
        "Stock cannot go below zero; there are {shown}. Take away less, or count again.",
    ),
    "too-long": QT_TRANSLATE_NOOP(
        "words",
        "{field} may have at most {limit} characters on one line. Shorten it.",
    ),
    "too-many-decimals": QT_TRANSLATE_NOOP(
        "words",
        "“{value}” has too many decimals. A price has at most four.",
    ),
    "too-many-pictures": QT_TRANSLATE_NOOP(
        "words",
        "An article has room for {limit} pictures; this would make {found}. Remove one first.",
    ),
    "unit-missing": QT_TRANSLATE_NOOP(
        "words",
        "“{value}” has no unit. Write one behind the number.",
    ),
    "units-differ": QT_TRANSLATE_NOOP("words", "“{value}” mixes two units. Give one."),
    "unknown-category": QT_TRANSLATE_NOOP(
        "words",
        "The marketplace has no category “{value}”. Pick one from the list.",
    ),
    "unknown-condition": QT_TRANSLATE_NOOP(
        "words",
        "“{value}” is not a condition. It is new or refurbished.",
    ),
    "unknown-currency": QT_TRANSLATE_NOOP(
        "words",
        "“{value}” is not a currency. Use three letters, like EUR.",
    ),
    "unknown-field": QT_TRANSLATE_NOOP("words", "There is no field “{path}”. Check its spelling."),
    "unknown-specification": QT_TRANSLATE_NOOP(
        "words",
        "{field} is not a specification of this sub-category. Check the sub-category first.",
    ),
    "unknown-subcategory": QT_TRANSLATE_NOOP(
        "words",
        "The marketplace has no sub-category “{value}”. Pick one from the list.",
    ),
    "unknown-unit": QT_TRANSLATE_NOOP(
        "words",
        "“{value}” is not a unit known here. Pick one from the list.",
    ),
    "unknown-warranty": QT_TRANSLATE_NOOP(
        "words",
        "“{value}” is not a kind of guarantee. It is the manufacturer’s or the seller’s.",
    ),
}
_SHOP = {
    "conflict-needs-a-side": QT_TRANSLATE_NOOP(
        "words",
        "This conflict can only be settled by keeping yours or taking theirs.",
    ),
    "no-such-conflict": QT_TRANSLATE_NOOP(
        "words",
        "This conflict is already settled. Nothing was changed.",
    ),
    "reference-not-unique": QT_TRANSLATE_NOOP(
        "words",
        "“{ref}” names more than one article. Use the TID or the seller’s reference.",
    ),
    "unknown-article": QT_TRANSLATE_NOOP(
        "words",
        "There is no article “{ref}” here. It may have been removed meanwhile.",
    ),
    "unknown-warehouse": QT_TRANSLATE_NOOP(
        "words",
        "There is no warehouse “{warehouse}”. Check its name or add it first.",
    ),
    "warehouse-without-name": QT_TRANSLATE_NOOP(
        "words",
        "A warehouse needs a name. The standard is Country - Package - Company - City.",
    ),
    "query-unknown-field": QT_TRANSLATE_NOOP(
        "words",
        "There is no field “{field}” to search in. Try brand:, price>, stock<, state: or missing:.",
    ),
    "query-not-a-number": QT_TRANSLATE_NOOP(
        "words",
        "“{field}” is compared with a number, and “{value}” is none. Write for example {field}>10.",
    ),
    "query-not-comparable": QT_TRANSLATE_NOOP(
        "words",
        "“{field}” holds words, so it cannot be more or less. Write {field}:word.",
    ),
}
_FILES = {
    "damaged-workbook": QT_TRANSLATE_NOOP(
        "words",
        "{file} is damaged and cannot be read; nothing was changed. Open it in a "
        "spreadsheet program and save it again.",
    ),
    "empty-workbook": QT_TRANSLATE_NOOP(
        "words",
        "{file} has no rows; nothing was changed. Choose the file that holds your articles.",
    ),
    "encrypted-workbook": QT_TRANSLATE_NOOP(
        "words",
        "{file} is protected by a password; nothing was changed. Save it without one first.",
    ),
    "file-missing": QT_TRANSLATE_NOOP(
        "words",
        "{file} cannot be opened. Check that it is there and not locked by another program.",
    ),
    "headings-not-found": QT_TRANSLATE_NOOP(
        "words",
        "No row of {file} looks like headings; nothing was changed. Give the first row "
        "names such as Part number, Name, Price.",
    ),
    "not-a-mapping": QT_TRANSLATE_NOOP(
        "words",
        "{file} is not a mapping of headings. Choose the file saved by an earlier import.",
    ),
    "not-a-workbook": QT_TRANSLATE_NOOP(
        "words",
        "{file} is not a workbook; nothing was changed. Choose an .xlsx or .csv file.",
    ),
    "old-xls-format": QT_TRANSLATE_NOOP(
        "words",
        "{file} has the old .xls format; nothing was changed. Save it as .xlsx first.",
    ),
    "workbook-too-large": QT_TRANSLATE_NOOP(
        "words",
        "{file} is too large to be read safely; nothing was changed. Split it into smaller files.",
    ),
    "formula-not-computed": QT_TRANSLATE_NOOP(
        "words",
        "The cell holds a formula without a result. Open the file in a spreadsheet program "
        "and save it again.",
    ),
    "picture-damaged": QT_TRANSLATE_NOOP(
        "words",
        "{file} is damaged and cannot be shown. Export the picture again.",
    ),
    "picture-empty": QT_TRANSLATE_NOOP("words", "{file} is empty. Export the picture again."),
    "picture-missing": QT_TRANSLATE_NOOP("words", "{file} is not there any more. Choose it again."),
    "picture-not-a-file": QT_TRANSLATE_NOOP(
        "words",
        "{file} is not a file. Choose pictures, not folders.",
    ),
    "picture-too-large": QT_TRANSLATE_NOOP(
        "words",
        "{file} is larger than the marketplace takes. Save it smaller.",
    ),
    "picture-too-many-pixels": QT_TRANSLATE_NOOP(
        "words",
        "{file} has more pixels than the marketplace takes. Save it smaller.",
    ),
    "picture-truncated": QT_TRANSLATE_NOOP(
        "words",
        "{file} ends too early; part of the picture is missing. Copy it again from its source.",
    ),
    "picture-unreadable": QT_TRANSLATE_NOOP(
        "words",
        "{file} cannot be read. Check that you may open it.",
    ),
    "picture-unusual-jpeg": QT_TRANSLATE_NOOP(
        "words",
        "{file} is an unusual kind of JPEG that shops cannot show. Save it as a plain JPEG or PNG.",
    ),
    "picture-is": QT_TRANSLATE_NOOP(
        "words",
        "{file} is not a JPEG or PNG picture (found: {found}). Save it as one of the two.",
    ),
}
_LOCAL = {
    "blob-damaged": QT_TRANSLATE_NOOP(
        "words",
        "A picture in the shop’s folder is damaged. Sync to fetch it again, or add it anew.",
    ),
    "blob-missing": QT_TRANSLATE_NOOP(
        "words",
        "A picture is not in the shop’s folder yet. Sync to fetch it.",
    ),
    "blob-name-invalid": QT_TRANSLATE_NOOP(
        "words",
        "A picture has an impossible name and was left out.",
    ),
    "database": QT_TRANSLATE_NOOP(
        "words",
        "The shop’s file {path} could not be used. Nothing was lost; close the program and "
        "start it again.",
    ),
    "database-damaged": QT_TRANSLATE_NOOP(
        "words",
        "The shop’s file {path} is damaged. What was not sent yet is kept beside it. "
        "Run “twoosk-desktop repair”.",
    ),
    "database-missing": QT_TRANSLATE_NOOP(
        "words",
        "The shop’s file {path} is gone or empty. What was not sent yet is kept beside it. "
        "Run “twoosk-desktop repair”.",
    ),
    "shop-in-use": QT_TRANSLATE_NOOP(
        "words",
        "Another program has the shop in {path} open. Close it and try again.",
    ),
    "backup-not-written": QT_TRANSLATE_NOOP(
        "words",
        "The backup {path} could not be written ({reason}). Make room or choose another place.",
    ),
    "not-a-backup": QT_TRANSLATE_NOOP(
        "words",
        "{path} is not a backup of this program. Nothing was changed; choose another file.",
    ),
    "backup-damaged": QT_TRANSLATE_NOOP(
        "words",
        "The backup {path} is damaged at {name}. Nothing was changed; choose another backup.",
    ),
    "database-foreign": QT_TRANSLATE_NOOP(
        "words",
        "{path} is not a shop of this program. Choose another folder.",
    ),
    "database-locked": QT_TRANSLATE_NOOP(
        "words",
        "The shop’s file is busy with another program. Nothing was lost; try again in a moment.",
    ),
    "database-newer": QT_TRANSLATE_NOOP(
        "words",
        "This shop was last opened by a newer version of the program. Update this one.",
    ),
    "database-not-writable": QT_TRANSLATE_NOOP(
        "words",
        "{path} cannot be written to. Check the room on the disk and the permissions of the "
        "shop’s folder.",
    ),
    "disk-full": QT_TRANSLATE_NOOP(
        "words",
        "The disk is full, so nothing could be saved. Make room and try again.",
    ),
    "folder-not-writable": QT_TRANSLATE_NOOP(
        "words",
        "The folder {path} cannot be written to. Choose another one or change its permissions.",
    ),
}
SENTENCES: Mapping[str, str] = MappingProxyType({**_ENTRY, **_SHOP, **_FILES, **_LOCAL})
GENERAL = QT_TRANSLATE_NOOP(
    "words", "Something could not be done ({code}). Nothing was lost; try again."
)
