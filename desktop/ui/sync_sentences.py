"""Sentences for codes of the sync and of rows of workbooks; a table beside `sentences.py`."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop.ui.marking import QT_TRANSLATE_NOOP

_SYNC = {
    "nonsense": QT_TRANSLATE_NOOP(
        "words",
        "The marketplace answered something that cannot be right; it was not taken over. "
        "Check the address, or try again later.",
    ),
    "not-a-marketplace-address": QT_TRANSLATE_NOOP(
        "words",
        "“{url}” is not the address of a marketplace. It begins with https://.",
    ),
    "not-connected": QT_TRANSLATE_NOOP(
        "words",
        "This shop is not connected to a marketplace yet. Connect it first.",
    ),
    "no-token": QT_TRANSLATE_NOOP(
        "words",
        "There is no token for {url} here. Connect again with a token.",
    ),
    "token-variable-empty": QT_TRANSLATE_NOOP(
        "words",
        "The variable {variable} holds no token. Set it before you start the program.",
    ),
    "no-keyring": QT_TRANSLATE_NOOP(
        "words",
        "This machine has no keyring to keep the token safely. Name a variable that holds "
        "it: --token-env NAME.",
    ),
    "sync-running": QT_TRANSLATE_NOOP(
        "words",
        "Another program is syncing this shop right now. Nothing was lost; try again in a moment.",
    ),
    "practice-not-started": QT_TRANSLATE_NOOP(
        "words",
        "The practice marketplace did not start. Look into its log in {path}.",
    ),
    "practice-refused": QT_TRANSLATE_NOOP("words", "The practice marketplace refused: {detail}"),
    "already-reversed": QT_TRANSLATE_NOOP(
        "words", "This change set is reversed already. Look at the list anew."
    ),
    "nothing-to-undo": QT_TRANSLATE_NOOP("words", "There is nothing to undo."),
    "approve-what": QT_TRANSLATE_NOOP("words", "Name the articles to approve, or give --all."),
    "empty-token": QT_TRANSLATE_NOOP("words", "The token is empty. Give the one of your account."),
    "not-an-assignment": QT_TRANSLATE_NOOP(
        "words",
        "“{value}” is not a change. Write FIELD=VALUE, for example price=12.50.",
    ),
    "stock-changed": QT_TRANSLATE_NOOP(
        "words",
        "The stock on the marketplace changed since the figure you started from. Count "
        "again, or discard.",
    ),
    "price-decimals": QT_TRANSLATE_NOOP(
        "words",
        "This marketplace keeps prices with {decimals} decimals, and {value} has more. Round it, "
        "or sell in a larger unit.",
    ),
    "too-large-for-request": QT_TRANSLATE_NOOP(
        "words",
        "This article has {size} bytes of text, and the marketplace takes {limit} at once. "
        "Shorten its descriptions.",
    ),
    "practice-unknown-capability": QT_TRANSLATE_NOOP(
        "words", "There is no capability {name}. Possible are: {known}."
    ),
    "insufficient": QT_TRANSLATE_NOOP(
        "words",
        "There is less on file than you want to take away. Count again, or discard.",
    ),
    "refused": QT_TRANSLATE_NOOP(
        "words",
        "The marketplace did not accept this. Open the article and look at it.",
    ),
    "article-deleted": QT_TRANSLATE_NOOP(
        "words",
        "The article was deleted on the marketplace, so this can no longer be done there. "
        "Discard it, or make a new article.",
    ),
    "delete-overtaken": QT_TRANSLATE_NOOP(
        "words",
        "Somebody changed the article after you removed it here. Decide again whether it shall go.",
    ),
    "mass-deletion": QT_TRANSLATE_NOOP(
        "words",
        "The marketplace reports that {count} articles are gone. Nothing was removed here; "
        "check your account on the marketplace before you sync again.",
    ),
    "marketplace-restored": QT_TRANSLATE_NOOP(
        "words",
        "The marketplace was restored from an older copy. Nothing was changed here; the sync "
        "waits for your answer in the outbox.",
    ),
    "other-account": QT_TRANSLATE_NOOP(
        "words",
        "This token belongs to another account. Nothing was mixed; use a shop folder of its"
        " own for that account.",
    ),
    "sign-in": QT_TRANSLATE_NOOP(
        "words",
        "The marketplace does not accept the token. Nothing was lost; enter a new one in Settings.",
    ),
    "unauthorised": QT_TRANSLATE_NOOP(
        "words",
        "The marketplace does not accept the token. Nothing was lost; enter a new one in Settings.",
    ),
    "forbidden": QT_TRANSLATE_NOOP(
        "words",
        "Your account may not do this on the marketplace. Ask the owner of the account.",
    ),
    "offline": QT_TRANSLATE_NOOP(
        "words",
        "The marketplace cannot be reached. Your work is kept here and goes out when it can.",
    ),
    "unreachable": QT_TRANSLATE_NOOP(
        "words",
        "The marketplace cannot be reached. Your work is kept here and goes out when it can.",
    ),
    "throttled": QT_TRANSLATE_NOOP(
        "words",
        "The marketplace asks for a pause. Your work goes out a little later by itself.",
    ),
    "validation": QT_TRANSLATE_NOOP("words", "The marketplace did not accept what was sent."),
}
_ROWS = {
    "differs-from-row": QT_TRANSLATE_NOOP(
        "words",
        "The row says something else about this article than row {first}. Only the earlier "
        "one was taken.",
    ),
    "file-holds-articles": QT_TRANSLATE_NOOP(
        "words",
        "{file} holds articles, not quantities. Import it as articles.",
    ),
    "file-holds-quantities": QT_TRANSLATE_NOOP(
        "words",
        "{file} holds quantities, not articles. Import it as quantities.",
    ),
    "no-such-article": QT_TRANSLATE_NOOP(
        "words",
        "No article fits “{value}”. Import the articles first, or correct the reference.",
    ),
    "row-matches-several": QT_TRANSLATE_NOOP(
        "words",
        "“{value}” fits more than one article. Give a TID or your own reference.",
    ),
    "warehouse-created": QT_TRANSLATE_NOOP(
        "words",
        "The warehouse “{value}” was not known and will be added.",
    ),
    "not-a-folder": QT_TRANSLATE_NOOP(
        "words",
        "{path} is not a folder. Choose the folder that holds the pictures.",
    ),
    "folder-not-readable": QT_TRANSLATE_NOOP(
        "words",
        "{path} cannot be read. Check that you may open it.",
    ),
    "belongs-to-quantities": QT_TRANSLATE_NOOP(
        "words",
        "This column belongs to the quantities file. It was not read here.",
    ),
    "brand-spelling": QT_TRANSLATE_NOOP(
        "words",
        "The brand is spelt differently elsewhere in your shop. Check which is right.",
    ),
    "brand-variant": QT_TRANSLATE_NOOP(
        "words",
        "The brand is close to one you already have. Check which is right.",
    ),
    "garbled-text": QT_TRANSLATE_NOOP(
        "words",
        "The text looks garbled. Save the file as UTF-8 and import it again.",
    ),
    "heading-twice": QT_TRANSLATE_NOOP(
        "words",
        "The same heading is there twice. Only the first column was read.",
    ),
    "hidden-column": QT_TRANSLATE_NOOP("words", "The column is hidden. It was not read."),
    "hidden-row": QT_TRANSLATE_NOOP(
        "words",
        "The row is hidden. Check whether it shall be imported.",
    ),
    "ladder-incomplete": QT_TRANSLATE_NOOP(
        "words",
        "A step of the price ladder lacks its quantity or price.",
    ),
    "leading-zeros-lost": QT_TRANSLATE_NOOP(
        "words",
        "The number may have lost leading zeros in the spreadsheet. Format the column as text.",
    ),
    "mapping-not-used": QT_TRANSLATE_NOOP(
        "words",
        "The mapping names a heading that is not in the file.",
    ),
    "name-in-capitals": QT_TRANSLATE_NOOP(
        "words",
        "The name is in capitals. The marketplace prefers ordinary spelling.",
    ),
    "negative-stock": QT_TRANSLATE_NOOP("words", "Stock cannot be below zero."),
    "no-name-and-no-reference": QT_TRANSLATE_NOOP(
        "words",
        "The row has neither a name nor a reference, so it cannot become an article.",
    ),
    "no-reference": QT_TRANSLATE_NOOP(
        "words",
        "The row has nothing to find its article by. Give a TID, a reference or a part number.",
    ),
    "not-a-file-name": QT_TRANSLATE_NOOP("words", "“{value}” is not a file name."),
    "pack-contradicted": QT_TRANSLATE_NOOP(
        "words",
        "The row says two different things about packs.",
    ),
    "pack-without-quantity": QT_TRANSLATE_NOOP(
        "words",
        "The row says the article is sold in packs but not how many are in one.",
    ),
    "part-number-spelling": QT_TRANSLATE_NOOP(
        "words",
        "The part number is spelt differently elsewhere in your shop. Check which is right.",
    ),
    "price-on-request": QT_TRANSLATE_NOOP(
        "words",
        "“Price on request” is not possible on the marketplace. The price was left empty.",
    ),
    "promotion-incomplete": QT_TRANSLATE_NOOP(
        "words",
        "A promotion needs a price, a first day and a last day.",
    ),
    "row-repeated": QT_TRANSLATE_NOOP(
        "words",
        "The same article is in the file twice. Only one row was taken.",
    ),
    "sheet-not-read": QT_TRANSLATE_NOOP("words", "This sheet was not read."),
    "specification-not-of-subcategory": QT_TRANSLATE_NOOP(
        "words",
        "This specification does not belong to the sub-category.",
    ),
    "specification-twice": QT_TRANSLATE_NOOP("words", "The same specification is given twice."),
    "specification-without-subcategory": QT_TRANSLATE_NOOP(
        "words",
        "A specification needs a sub-category first.",
    ),
    "subcategory-of-other-category": QT_TRANSLATE_NOOP(
        "words",
        "The sub-category belongs to another category.",
    ),
    "too-many-files": QT_TRANSLATE_NOOP(
        "words",
        "The row names more files than an article can have.",
    ),
    "unknown-heading": QT_TRANSLATE_NOOP(
        "words",
        "This heading is not known. The column was not read.",
    ),
    "vat-belongs-to-quantities": QT_TRANSLATE_NOOP(
        "words",
        "The VAT rate belongs to the quantities file, where each warehouse has its own.",
    ),
    "vat-without-warehouse": QT_TRANSLATE_NOOP("words", "A VAT rate needs a warehouse."),
}
_RISKS = {
    "ladder-not-falling": QT_TRANSLATE_NOOP(
        "words",
        "The price ladder rises: a larger quantity costs more per unit.",
    ),
    "ladder-not-rising": QT_TRANSLATE_NOOP(
        "words",
        "The steps of the price ladder are not in rising order of quantity.",
    ),
    "minimum-over-maximum": QT_TRANSLATE_NOOP(
        "words",
        "The smallest order is larger than the largest.",
    ),
    "not-a-multiple-of-pack": QT_TRANSLATE_NOOP(
        "words",
        "The order limits are not whole packs of {fact}.",
    ),
    "promotion-not-below-price": QT_TRANSLATE_NOOP(
        "words",
        "The promotion is not below the ordinary price.",
    ),
    "warranty-short": QT_TRANSLATE_NOOP(
        "words",
        "{fact} months is short: the marketplace asks for at least six months after delivery.",
    ),
    "picture-extension-lies": QT_TRANSLATE_NOOP(
        "words",
        "The file is called {extension} but is a {found}. It was taken as what it is.",
    ),
    "picture-extreme-ratio": QT_TRANSLATE_NOOP(
        "words",
        "The picture is very long and narrow ({width} × {height}). It will look small in the shop.",
    ),
    "picture-fully-transparent": QT_TRANSLATE_NOOP(
        "words",
        "The picture is wholly transparent. Nothing will be seen.",
    ),
    "picture-small": QT_TRANSLATE_NOOP(
        "words",
        "The picture is small ({width} × {height}). The marketplace advises at least "
        "{limit} pixels.",
    ),
    "picture-transparent-border": QT_TRANSLATE_NOOP(
        "words",
        "The picture has a wide empty border. Crop it and the article will look larger.",
    ),
}
SYNC_SENTENCES: Mapping[str, str] = MappingProxyType({**_SYNC, **_ROWS, **_RISKS})
