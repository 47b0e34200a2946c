"""Numbers, money and times as the person's country writes them."""

from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import QDateTime, QLocale, QTimeZone

from desktop.domain.numbers import decimal_text, money_text


def number(value: Decimal) -> str:
    """Return a number with the country's marks: `1 234,5`."""
    return _localised(decimal_text(value), grouped=True)


def count(value: int) -> str:
    """Return a whole number with thousands apart."""
    return QLocale().toString(value)


def size(length: int) -> str:
    """Return a number of bytes as people say it: `45 kB`."""
    return QLocale().formattedDataSize(length, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def counted(number: int, one: str, many: str) -> str:
    """Return `one` or `many` with `%1` replaced by the number."""
    return (one if number == 1 else many).replace("%1", count(number))


def price(amount: Decimal, currency: str) -> str:
    """Return an amount with its currency behind it: `1.234,50 €`."""
    sign = {"EUR": "€", "GBP": "£", "USD": "$"}.get(currency, currency)
    return f"{_localised(money_text(amount), grouped=True)}\u00a0{sign}"


def typed(value: Decimal | None) -> str:
    """Return a number as one would type it into a field: no thousands marks."""
    return "" if value is None else _localised(decimal_text(value), grouped=False)


def typed_money(value: Decimal | None) -> str:
    """Return an amount as one would type it into a field."""
    return "" if value is None else _localised(money_text(value), grouped=False)


def signed(value: Decimal) -> str:
    """Return a difference with its sign."""
    return f"+{number(value)}" if value > 0 else number(value).replace("-", "−")


def moment(iso: str) -> str:
    """Return a UTC time of the journal in local time, in the country's short form."""
    try:
        found = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    local = QDateTime.fromSecsSinceEpoch(int(found.timestamp()), QTimeZone.systemTimeZone())
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)


def clock(iso: str) -> str:
    """Return the hour and minute of a UTC time in local time."""
    try:
        found = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    local = QDateTime.fromSecsSinceEpoch(int(found.timestamp()), QTimeZone.systemTimeZone())
    return QLocale().toString(local.time(), QLocale.FormatType.ShortFormat)


def _localised(plain: str, *, grouped: bool) -> str:
    locale = QLocale()
    whole, point, fraction = plain.partition(".")
    sign = "-" if whole.startswith("-") else ""
    digits = whole.removeprefix("-")
    if grouped:
        digits = locale.toString(int(digits))
    return f"{sign}{digits}{locale.decimalPoint() if point else ''}{fraction}"


def day_form() -> str:
    """Return how the country writes a day, with all four digits of the year."""
    form = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return form if "yyyy" in form else form.replace("yy", "yyyy")
