"""Builds the window of a shop: queries, workflows, pages, and who hears of commits."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication

from desktop.base.clock import SystemClock
from desktop.base.data import resource
from desktop.base.paths import ShopFolder
from desktop.pictures.blobs import BlobFolder
from desktop.pictures.picture import PictureLimits
from desktop.pictures.thumbnail_folder import ThumbnailFolder
from desktop.domain.ids import Sha256
from desktop.queries.articles import ArticleQueries
from desktop.queries.history import HistoryQueries
from desktop.queries.outbox import OutboxQueries
from desktop.queries.shop import ShopQueries
from desktop.store.database import Changes, Database
from desktop.store.open import open_shop
from desktop.ui.articles.page import ArticlesPage
from desktop.ui.articles.thumbnails import Thumbnails
from desktop.ui.bridge import Bridge
from desktop.ui.context import Context, Teller
from desktop.ui.parts.page import Page
from desktop.ui.preferences import Preferences
from desktop.ui.shop import Verbs, Views
from desktop.ui.sync_control import NotConnected, SyncControl, SyncLight
from desktop.ui.tasks import Tasks
from desktop.ui.theme.theme import Theme
from desktop.ui.window import Window
from desktop.workflows.articles import Articles
from desktop.workflows.desk import Desk
from desktop.workflows.pictures import Pictures
from desktop.workflows.resolving import Resolving
from desktop.workflows.stock import Stock
from desktop.workflows.submission import Submissions
from desktop.workflows.undoing import Undoing
from desktop.workflows.warehouses import Warehouses
