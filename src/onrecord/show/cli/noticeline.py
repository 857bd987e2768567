"""Line of a notice: what the source of a report said of it."""

from onrecord.record.notice import Noted


def notice_line(notice: Noted) -> str:
    """That a report was cancelled or withheld, when, and what was said of it."""
    return f"{notice.status} by its source on {notice.on}" + (f": {notice.note}" if notice.note else "")
