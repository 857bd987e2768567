"""The forms of furniture: for each reason the lines that have it, as regular expressions for whole lines."""

_PERSON = r"[A-ZÀ-Þ][\w.'’-]+(?: (?:[A-ZÀ-Þ][\w.'’-]*|bin|al|de|der|van|von))+"
_PERSONS = rf"{_PERSON}(?:(?:, | and |, and | & ){_PERSON})*"
_AGENCY = (
    r"(?:AP(?: Photo)?|AFP|EPA|Reuters|REUTERS|Getty(?: Images)?|Bloomberg|Xinhua|Landov|Anadolu|Alamy|NPR"
    r"|Pool)"
)
# Words of a bracket that tells how a report was made: what stands in front of it is the report's.
_OF_A_REPORT = r"(?i:with|reporting|reported|writing|editing|inputs?|according|told|says|said)"
MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_TIME_WORD = (
    rf"(?:{MONTH}|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*|\d[\d:./]*(?:st|nd|rd|th)?|\d[\d:]*[ap]m|[ap]\.?m\.?|[AP]M"
    r"|\(?[A-Z]{2,4}\)?|at|on|ago|hours?|minutes?|days?|today|yesterday|[|·•–-])"
)
_NAME = r"(?:[A-ZÀ-Þ0-9][\w.'’&/-]*|of|the|and|for)"
_CREDITED = (
    r"(?:[A-ZÀ-Þ][\w.'’/-]*|and|in|by|from|at|of|the|for|with|al|bin|de|van|von|&"
    r"|additional|reporting|editing|writing|writers?|reporters?|correspondents?|journalists?|staff|agencies)"
)
_WHO_WRITES = (
    r"(?:columnist|writer|journalist|reporter|correspondent|editor|professor|fellow|lecturer|historian"
    r"|author of)"
)
_BUTTON = (
    r"(?:share|tweet|post|e-?mail|facebook|twitter|pinterest|whatsapp|linkedin|reddit|print|copy link|save)"
)
_RELATED = r"related(?: (?:video|article|stor(?:y|ies)|topics?|coverage))?"
_TOPIC = rf"(?:read(?: more| next| also| this)?|see also|{_RELATED})"

ADVERTISEMENT = (
    r"(?i:-? ?advertise?ment(?: \d)?|story continues below(?: advertisement)?|story continued below)",
    r"(?i:-? ?advertisement .{0,30}story continues below)",
    r"(?i:(?:advertisement )?(?:continue reading(?: the main story| below)?|article content(?: continued)?))",
)
LINK = (
    rf"(?i:(?:also )?{_TOPIC}\s?[:|»>].{{3,}})",
    rf"(?i:\[ ?{_TOPIC}\s?[:|»>][^\]]{{3,}}\]|also on [\w.-]+\.[a-z]{{2,4}}\b.{{3,}})",
    r"(?i:(?:more(?: on this)?|watch|listen|photos|pictures|videos?|gallery|in pictures)\s?[:|»>].{3,})",
    r"(?i:(?:recommended|must reads?|don.t miss|trending|story|explainer)\s?[:|»>].{3,})",
    r"(?i:(?:read|see) (?:more|also)|related (?:articles|stories|coverage|topics|content))",
    r"(?i:you (?:may|might) also (?:like|be interested in)(?:\.\.\.|…|:.*)?|most (?:read|popular|viewed))",
    r"(?i:more (?:from|on this|stories)[^.]{0,40}|recommended(?: for you| stories)?|what to read next)",
    r"(?i:editors?[’'] picks|trending(?: now)?|explore further|don.t miss|up next|tags|comments)",
    r"(?i:filed under(?: ?: ?.{0,80})?)",
    r"(?i:order reprints|print article|more ap [\w ]+: http.*)",
    r"(?i:\( ?(?:photos?|also on \w+|watch|video|see also|related|pictures):? [^()]*\))",
    r"(?i:click (?:here )?(?:for more|to read|to watch|here)\b.{0,80})",
    r".{10,160} \[(?:INSIGHT|VIDEO|PICTURES|PHOTOS|ANALYSIS|REVEALED|WARNING|REACTION|NEWS|LIVE)\]\|?",
)
CAPTION = (
    r"(?:Image|Media) (?:copyright|caption|source)\b.*|Media playback is unsupported on your device.*",
    r"(?:Enlarge this image|toggle caption|Hide Caption|Show Caption)\b.*|.*\bHide Caption \d+ of \d+",
    r"Facebook Twitter Pinterest\b.*|View image in fullscreen\b.*",
    r".*(?:[.\s)]Photo(?:graph|grapher)?s?|[.)\"”’] ?(?:Picture|Image|Illustration))(?: by)?:"
    r" ?[^.]{3,80}",
    r".*\b(?:AP|Pool) Photo/(?=[A-ZÀ-Þ])(?:[^.()]|\b[A-Z]\.){2,60}\)?",
    rf".*(?:\[|\()(?![^\[\]()]*\b{_OF_A_REPORT}\b)(?:File: ?)?[^\[\]()]{{2,60}}"
    rf"[/\s]{_AGENCY}(?: via [\w ]+)?(?:\]|\))",
    rf"(?:[\w.'’ -]{{2,40}}[/|] ?)?(?:{_AGENCY}|[\w ]{{2,20}})(?:/{_AGENCY})* ?(?:via |/ ?)(?:{_AGENCY})\.?",
    rf".*\bREUTERS/{_NAME}(?: (?:{_NAME}|-)){{0,8}}",
    r"FILE PHOTO:(?!.*\([A-Z]\w+\) ?[-–—]).*|Photo|Getty\.|Slideshow \(\d+ Images?\)",
)
PLAYER = (
    r"JUST WATCHED\b.*|.*\bReplay More Videos\b.*|.*\bListen · \d+:\d\d.*|(?i:listen to article) \d.*",
    r"(?i:video player is loading|this video (?:file )?cannot be played|your browser does not support).*",
)
PROMOTION = (
    r"(?i:(?:sign up|subscribe|register)(?: here| now| today)?(?: for| to)\b[^.]{0,90}"
    r"(?:newsletters?|briefing|alerts?|inbox|podcast|e-?mails?|updates)\b.{0,60})",
    r"(?i:get\b[^.]{0,80}\b(?:delivered|sent|straight|directly) (?:straight |directly )?to your inbox\b.*)",
    r"(?i:by signing up,? you agree.*|thanks for signing up!?|keep an eye on your inbox.*)",
    r"(?i:click here (?:for|to get) the [\w ]+ app\.?|download (?:the|our) [\w ]{2,30} app\b.*)",
    r"(?i:join (?:us|our \w+) on"
    r" (?:facebook|twitter|whatsapp|telegram|instagram|youtube)\b.{0,60}|if you enjoyed this article,.*)",
    r"(?i:there was an error processing your subscription\.?)",
    r"(?:Our|Get|Start|Stay|Want|Like|Never|Don[’']t|Keep|Join|Sign|There[’']s (?:plenty )?more)\b.{0,260}"
    r"\b(?i:sign up|subscribe)\b[^.]{0,90}\b(?i:newsletters?|inbox)\b[^.]{0,60}\.?",
    r"(?i:if you (?:buy|purchase|click) .{3,80}\bmay (?:get|earn|receive)\b.{3,80})",
    r"(?i:(?:did you )?(?:like|enjoy(?:ed)?|found) (?:this|our) (?:story|article|piece)\?.{0,120})",
    r"[^.]{5,120}\bnewsletter\b[^.]{0,120}\. Sign up here\.",
)
SHARING = (
    rf"(?i:(?:listen to article [\d:]+ )?share this(?: (?:article|story|page|post))?(?:[: ]+{_BUTTON})*)",
    rf"(?i:(?:(?:{_BUTTON}|flag|like|reply)[ ,|]*){{2,}}|\d[\d,.]*k? (?:shares?|comments?|likes?|views?))",
    r"(?i:read or share this story:).*|(?:[\w ]{3,40})?FlagShareLikeReply.*|(?i:facebook|twitter)\.?",
)
BYLINE = (
    rf"(?i:by|from|story by|reporting by|written by):? {_PERSONS}(?:(?:, | [|] ?| - | for )[^.]{{2,60}})?",
    r"[-–—⦁•*(]? ?(?:[Ww]ith (?:assistance|files|inputs|reporting|contributions) (?:from|by)"
    rf"|(?:Additional reporting|Reporting|Editing|Writing) by)(?:[ ,;]+{_CREDITED}){{1,40}}[.)]*",
    r"[-–—⦁•*]? ?[A-ZÀ-Þ][^.!?]{3,160}\b"
    r"(?:contributed(?: reporting)? (?:(?:to|for) this (?:report|story|article)|from [A-Z]\w+)"
    r"|contributed reporting)(?:\.|, which is based.*|$|(?=[A-Z\"“]).*)",
    r"(?:[^.]{3,80}\breported from [^!?]{3,80}\. )?Contributing: .{3,300}",
    rf"[•*⦁] ?{_PERSON} (?:(?:is|was) .{{0,160}}\b{_WHO_WRITES}\b.{{0,160}}"
    r"|writes (?:for|about|on) .{3,200})",
    r"[“\"]?(?i:follow)\b[^.,]{3,80}(?:on (?:Twitter|Facebook|X|Instagram)|[@#]\w+)\b.{0,250}",
    r"(?:Write to|Contact) .{3,60}? at \S+@\S+.*|Twitter: ?@\w+\.?|@\w{3,}",
    rf"(?:SOURCE|Source|Quelle): {_NAME}(?:[ ,]+{_NAME}){{0,7}}",
    r"(?:Have a tip\? |Email )[^.]{3,60} (?:may be reached|at \S+@).*",
)
DATED = (
    rf"(?i:(?:first |last |originally )?(?:published|updated|posted|modified)):?(?: {_TIME_WORD}[,.]?)+",
    rf"(?:\d\d?:\d\d [A-Z]{{2,4}},? )?{MONTH} \d\d?,? \d{{4}}"
    r"(?:[ ,|·•-]+(?:at )?\d\d?[:.]\d\d ?(?:[ap]\.?m\.?|[AP]M)?(?: ?[A-Z]{2,4})?)?",
    rf"(?:\d\d?:\d\d [A-Z]{{2,4}},? )?\d\d? {MONTH},? \d{{4}}(?:[ ,|·•-]+\d\d?[:.]\d\d.{{0,8}})?",
    r"This article is more than \d+ (?:years?|months?) old|\d+ min(?:ute)?s? read",
)
RIGHTS = (
    r"(?:(?i:copyright):? ?(?:©|\([cC]\)|\d{4}|by |[A-ZÀ-Þ])|©|\([cC]\) ?\d{4}).{2,200}",
    r".{0,40}(?i:all rights reserved)\.?.{0,80}",
)
