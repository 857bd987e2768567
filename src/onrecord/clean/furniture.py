"""Furniture: lines of a page that are no part of its report, told by what they say.

Only lines of their own are judged, each by a form that sentences of reports do not have. What is left of a
page by other means (headlines of other reports, the headline said twice) has its own files.
"""

import re

from onrecord.clean.notes import NOTE, is_note
from onrecord.record.paragraph import Range
from onrecord.record.report import LeftOut

ADVERTISEMENT = "advertisement"
LINK = "link to another report"
CAPTION = "caption or credit of a picture"
PLAYER = "player of sound or film"
PROMOTION = "newsletter, subscription or application offered"
SHARING = "buttons for sharing"
BYLINE = "byline or credit"
DATED = "line with the time of publication"
RIGHTS = "notice of copyright"

_LONGEST = 400
_PERSON = r"[A-ZÀ-Þ][\w.'’-]+(?: (?:[A-ZÀ-Þ][\w.'’-]*|bin|al|de|der|van|von))+"
_PERSONS = rf"{_PERSON}(?:(?:, | and |, and | & ){_PERSON})*"
_AGENCY = r"(?:AP(?: Photo)?|AFP|EPA|Reuters|REUTERS|Getty(?: Images)?|Bloomberg|Xinhua|Landov|Anadolu|Alamy|NPR|Pool)"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"

# Each is matched against a whole line.
_FORMS = [
    (ADVERTISEMENT, r"(?i:-? ?advertise?ment(?: \d)?|story continues below(?: advertisement)?|story continued below)"),
    (ADVERTISEMENT, r"(?i:(?:advertisement )?(?:continue reading(?: the main story| below)?|article content(?: continued)?))"),
    (LINK, r"(?i:(?:also )?read(?: more| next| also| this)?|see also|related(?: (?:video|article|stor(?:y|ies)|topics?|coverage))?|more(?: on this)?|watch|listen|photos|pictures|videos?|gallery|in pictures|explainer|recommended|must reads?|don.t miss|trending|story)\s?[:|»>].{3,}"),
    (LINK, r"(?i:(?:read|see) (?:more|also)|related (?:articles|stories|coverage|topics|content)|you (?:may|might) also (?:like|be interested in)(?::.*)?|more (?:from|on this|stories).{0,40}|most (?:read|popular|viewed)|recommended(?: for you| stories)?|what to read next|up next|editors?[’'] picks|trending(?: now)?|auch interessant)"),
    (LINK, r"(?i:explore further|don.t miss|filed under\b.{0,80}|tags|comments|order reprints|print article|more ap [\w ]+: http.*)"),
    (LINK, r".{10,160} \[(?:INSIGHT|VIDEO|PICTURES|PHOTOS|ANALYSIS|REVEALED|WARNING|REACTION|OPINION|NEWS|EXCLUSIVE|LIVE)\]\|?"),
    (LINK, r"(?i:\( ?(?:photos?|also on \w+|watch|video|see also|related|pictures):? [^()]*\))"),
    (LINK, r"(?i:click (?:here )?(?:for more|to read|to watch|here)\b.{0,80})"),
    (CAPTION, r"(?:Image|Media) (?:copyright|caption|source)\b.*|Media playback is unsupported on your device.*"),
    (CAPTION, r"(?:Enlarge this image|toggle caption|Hide Caption|Show Caption)\b.*|.*\bHide Caption \d+ of \d+"),
    (CAPTION, r"Facebook Twitter Pinterest\b.*|View image in fullscreen\b.*"),
    (CAPTION, rf".*[.\s)](?:Photo(?:graph|grapher)?s?|Picture|Image|Illustration)(?: by)?: ?[^.]{{3,80}}|.*\(?(?:AP|Pool) Photo/[^.]*"),
    (CAPTION, rf".*(?:\[|\()(?:File: ?)?[^\[\]()]{{2,60}}[/\s]{_AGENCY}(?: via [\w ]+)?(?:\]|\))"),
    (CAPTION, rf"(?:[\w.'’ -]{{2,40}}[/|] ?)?(?:{_AGENCY}|[\w ]{{2,20}})(?:/{_AGENCY})* ?(?:via |/ ?)(?:{_AGENCY})\.?"),
    (CAPTION, r"FILE PHOTO:.*|.*\bREUTERS/[A-Z].{2,60}|Photo|Getty\.|Slideshow \(\d+ Images?\)"),
    (PLAYER, r"JUST WATCHED\b.*|.*\bReplay More Videos\b.*|.*\bListen · \d+:\d\d.*|(?i:listen to article) \d.*"),
    (PLAYER, r"(?i:video player is loading|this video (?:file )?cannot be played|your browser does not support).*"),
    (PROMOTION, r"(?i:(?:sign up|subscribe|register)(?: here| now| today)?(?: for| to)\b[^.]{0,90}(?:newsletters?|briefing|alerts?|inbox|podcast|e-?mails?|updates)\b.{0,60})"),
    (PROMOTION, r"(?i:get\b[^.]{0,80}\b(?:delivered|sent|straight|directly) (?:straight |directly )?to your inbox\b.*|by signing up,? you agree.*)"),
    (PROMOTION, r"(?i:click here (?:for|to get) the [\w ]+ app\.?|download (?:the|our) [\w ]{2,30} app\b.*|join (?:us|our \w+) on \w+\b.{0,60})"),
    (PROMOTION, r"[^.]{5,120}\bnewsletter\b[^.]{0,120}\. Sign up here\."),
    (SHARING, r"(?i:(?:listen to article [\d:]+ )?share this(?: (?:article|story|page|post))?(?:[: ]+(?:share|tweet|post|e-?mail|facebook|twitter|print|whatsapp|linkedin|copy link))*)"),
    (SHARING, r"(?i:(?:(?:share|tweet|post|e-?mail|facebook|twitter|pinterest|whatsapp|linkedin|reddit|print|copy link|save|flag|like|reply)[ ,|]*){2,}|\d[\d,.]*k? (?:shares?|comments?|likes?|views?))"),
    (PROMOTION, r"(?i:thanks for signing up!?|keep an eye on your inbox.*|if you enjoyed this article,.*|there was an error processing your subscription\.?)"),
    (SHARING, r"(?i:read or share this story:).*|FlagShareLikeReply.*|(?:FACEBOOK|TWITTER|Facebook|Twitter)\.?|[\w ]{3,40}FlagShareLikeReply.*"),
    (BYLINE, rf"(?i:by|from|story by|reporting by|written by):? {_PERSONS}(?:(?:, | [|] ?| - | for )[^.]{{2,60}})?"),
    (BYLINE, rf"[-–—⦁•*(]? ?(?:With (?:assistance|files|reporting|contributions) (?:from|by)|Contributing|Additional reporting by|Reporting by|Editing by|Writing by)\b.{{3,250}}"),
    (BYLINE, rf"[-–—⦁•*]? ?[A-ZÀ-Þ][^.!?]{{3,160}}\b(?:contributed(?: reporting)? (?:(?:to|for) this (?:report|story|article)|from [A-Z]\w+)|contributed reporting)(?:\.|, which is based.*|$|(?=[A-Z\"“]).*)|.{{0,160}}\bContributing: .{{3,300}}"),
    (BYLINE, rf"[•*⦁] ?{_PERSON} (?:is|are|was|writes) .{{3,300}}"),
    (BYLINE, r"[“\"]?(?i:follow)\b[^.]{3,80}(?:on (?:Twitter|Facebook|X|Instagram)|[@#]\w+)\b.{0,250}|(?:Write to|Contact) .{3,60}? at \S+@\S+.*|Twitter: ?@\w+\.?|@\w{3,}"),
    (BYLINE, r"(?:SOURCE|Source|Quelle): [\w .,&/-]{2,60}|(?:Have a tip\? |Email )[^.]{3,60} (?:may be reached|at \S+@).*"),
    (DATED, rf"(?i:(?:first |last |originally )?(?:published|updated|posted|modified))(?: (?:at|on))?:? (?=.{{0,60}}\d)[\w ,.:/·|•()+-]{{4,80}}"),
    (DATED, rf"(?:\d\d?:\d\d [A-Z]{{2,4}}, )?{_MONTH} \d\d?,? \d{{4}}(?:[ ,|·•-]+(?:at )?\d\d?[:.]\d\d ?(?:[ap]\.?m\.?)?(?: ?[A-Z]{{2,4}})?)?|(?:\d\d?:\d\d [A-Z]{{2,4}},? )?\d\d? {_MONTH},? \d{{4}}(?:[ ,|·•-]+\d\d?[:.]\d\d.{{0,8}})?"),
    (DATED, r"This article is more than \d+ (?:years?|months?) old|\d+ min(?:ute)?s? read"),
    (RIGHTS, r"(?i:copyright\b|©|\(c\) ?\d{4}).{2,200}|.{0,40}(?i:all rights reserved)\.?.{0,80}"),
]  # fmt: skip
_COMPILED = [(reason, re.compile(form)) for reason, form in _FORMS]


def furniture(text: str, lines: list[Range]) -> list[LeftOut]:
    """The lines of `text` that belong to the page and not to the report."""
    found = []
    for line in lines:
        said = text[slice(*line)]
        if reason := _reason(said):
            found.append(LeftOut(line, said, reason))
    return found


def _reason(line: str) -> str | None:
    if is_note(line):
        return NOTE
    if len(line) > _LONGEST:
        return None
    return next((reason for reason, form in _COMPILED if form.fullmatch(line)), None)
