"""A brief as one HTML file, and as Markdown."""

from onrecord.show.brief.page import as_html, as_markdown

__all__ = ["as_html", "as_markdown"]
