"""Everything a person can do to the shop and see of it, as the window is given it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.ids import Sha256
from desktop.queries.articles import ArticleQueries
from desktop.queries.change_sets import ChangeSetQueries
from desktop.queries.differences import DifferenceQueries
from desktop.queries.glossary import GlossaryQueries
from desktop.queries.history import HistoryQueries
from desktop.queries.identity import IdentityQueries
from desktop.queries.media import MediaQueries
from desktop.queries.outbox import OutboxQueries
from desktop.queries.preview import PreviewQueries
from desktop.queries.quality import QualityQueries
from desktop.queries.sent_sets import SentSetQueries
from desktop.queries.shop import ShopQueries
from desktop.queries.trade import TradeQueries
from desktop.queries.translation_memory import TranslationMemory
from desktop.queries.translations import TranslationQueries
from desktop.queries.unit_review import UnitReviewQueries
from desktop.workflows.articles import Articles
from desktop.workflows.brands import Brands
from desktop.workflows.discarding import Discarding
from desktop.workflows.documents import Documents
from desktop.workflows.looks import Looks
from desktop.workflows.naming import Naming
from desktop.workflows.offers import Offers
from desktop.workflows.picture_edits import PictureEdits
from desktop.workflows.pictures import Pictures
from desktop.workflows.read_back import ReadBacks
from desktop.workflows.refused_media import RefusedMediaVerbs
from desktop.workflows.resolving import Resolving
from desktop.workflows.series import Series
from desktop.workflows.stock import Stock
from desktop.workflows.submission import Submissions
from desktop.workflows.translating import Translating
from desktop.workflows.undoing import Undoing
from desktop.workflows.unit_review import UnitReviews
from desktop.workflows.vat_rates import VatRates
from desktop.workflows.videos import Videos
from desktop.workflows.warehouses import Warehouses

Thumbnail = Callable[[str, int], bytes]
"""Gives PNG or JPEG bytes of a picture (digest) that fit an edge in pixels."""

ContentFile = Callable[[Sha256, str], Path]
"""Gives a file of a content (digest) under a readable name, for other programs."""


@dataclass(frozen=True, slots=True)
class Verbs:
    """What a person can do; each call is one transaction."""

    articles: Articles
    brands: Brands
    documents: Documents
    looks: Looks
    discarding: Discarding
    naming: Naming
    offers: Offers
    picture_edits: PictureEdits
    pictures: Pictures
    read_back: ReadBacks
    refused_media: RefusedMediaVerbs
    resolving: Resolving
    series: Series
    stock: Stock
    submissions: Submissions
    translating: Translating
    undoing: Undoing
    unit_reviews: UnitReviews
    vat_rates: VatRates
    videos: Videos
    warehouses: Warehouses


@dataclass(frozen=True, slots=True)
class Views:
    """What a person can see; read-only."""

    articles: ArticleQueries
    change_sets: ChangeSetQueries
    differences: DifferenceQueries
    history: HistoryQueries
    identity: IdentityQueries
    media: MediaQueries
    outbox: OutboxQueries
    preview: PreviewQueries
    quality: QualityQueries
    review_due: UnitReviewQueries
    sent_sets: SentSetQueries
    shop: ShopQueries
    trade: TradeQueries
    glossary: GlossaryQueries
    memory: TranslationMemory
    translations: TranslationQueries
    thumbnail: Thumbnail
    content_file: ContentFile
