"""Typing that the shop refused, or may yet refuse: it stays in its field until it is changed."""


class KeptTyping:
    """Knows of one field whether a reading may replace what stands in it."""

    def __init__(self) -> None:
        """Begin with nothing typed."""
        self._is_asked = False
        self._is_refused = False
        self._shown = ("", "")

    @property
    def is_refused(self) -> bool:
        """Whether what stands in the field could not be saved."""
        return self._is_refused

    def asked(self) -> None:
        """Know that it is being saved."""
        self._is_asked = True

    def answered(self, sentence: str) -> None:
        """Know that it was saved, or refused with this sentence."""
        self._is_asked, self._is_refused = False, bool(sentence)

    def may_show(self, article: str, stored: str) -> bool:
        """Tell whether a text as it is stored may be shown: not in place of typing it knows."""
        is_news = (article, stored) != self._shown
        self._shown = article, stored
        return is_news or not (self._is_asked or self._is_refused)

    def forget(self) -> None:
        """Begin anew with another article."""
        self._is_asked = self._is_refused = False
