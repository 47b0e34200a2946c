"""The marketplace's limits, as it enforces and as it publishes them."""

from typing import Final

PAGE: Final = 500
DEFAULT_PAGE: Final = 200
BATCH_OPS: Final = 50
BATCH_BYTES: Final = 512 * 1024
BODY_BYTES: Final = 2 * 1024 * 1024
IMAGE_BYTES: Final = 10 * 1024 * 1024
IMAGE_PIXELS: Final = 50_000_000
DOCUMENT_BYTES: Final = 20 * 1024 * 1024
IMAGES: Final = 5
DOCUMENTS: Final = 5
VIDEOS: Final = 5
NAME: Final = 200
DESCRIPTION: Final = 20_000
TEXT: Final = 200
REMARKS: Final = 2_000
PRICE_BREAKS: Final = 20
PRICE_DECIMALS: Final = 4
OFFERS: Final = 100

KEY_RETENTION_DAYS: Final = 30
TOMBSTONE_RETENTION_DAYS: Final = 180
SUBMIT_REQUIRES: Final = (
    "category",
    "subcategory",
    "names",
    "unit",
    "condition",
    "price",
    "images",
)
