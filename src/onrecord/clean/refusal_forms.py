"""The words by which pages tell that they hold no article: errors, doors, requests for consent, paywalls."""

import re

ERROR = re.compile(
    r"\b(?:40[0-9]|410|451|50[0-4])\b|not found|access denied|forbidden|just a moment|attention required"
    r"|(?:page|article|story|content|file|url) (?:was |is |could )?(?:not|no longer|be) (?:be )?"
    r"(?:found|available|exists?)"
    r"|(?:are you|you are|verify you.re) (?:a |not a )?(?:human|robot)|service unavailable|bad gateway"
    r"|server error|security check|checking your browser|unusual traffic|something went wrong|we.re sorry"
    r"|\boops\b|too many requests|\b429\b|pardon (?:our|the) interruption|gateway time-?out|^index of /",
    re.IGNORECASE,
)
# These may be a headline, too: they tell of a page that has hardly any text.
ERROR_OF_A_SMALL_PAGE = re.compile(
    r"(?:enable|turn on) (?:your )?javascript|javascript is (?:disabled|required|off)"
    r"|(?:be|are) (?:right )?back (?:soon|shortly)|under maintenance|ad-? ?block(?:er|ing)|welcome to nginx"
    r"|(?:account|domain|site|page|story) (?:has been |is |was )?(?:suspended|removed|deleted|expired)"
    r"|(?:are|confirm) you (?:are )?(?:an? |over|of legal|at least)|(?:you are being )?redirected"
    r"|nicht (?:mehr )?(?:gefunden|verfügbar)|zugriff verweigert|introuvable|acc[eè]s refusé|no encontrad[ao]"
    r"|non trovat[ao]|não encontrad[ao]|niet gevonden|hittades inte|ikke fundet|nie znaleziono"
    r"|не найден[ао]?",
    re.IGNORECASE,
)
NO_CONTENT = re.compile(
    r"(?:please )?(?:sign|log)[ -]?in(?: to .{0,40})?|(?:re-?)?enter (?:your )?password"
    r"|(?:you are being )?redirect(?:ing|ed)|welcome back|create (?:an|your) account|loading",
    re.IGNORECASE,
)
CONSENT = re.compile(
    r"\bcookies?\b|\bconsent\b|privacy|\bpartners\b|personal data|legitimate interest|\btracking\b|\bGDPR\b"
    r"|einwillig|datenschutz|données personnelles|consentement|vie privée|datos personales"
    r"|consentimiento|privacidad|dati personali|consenso|dados pessoais|persoonsgegevens|toestemming",
    re.IGNORECASE,
)
CHOICE = re.compile(
    r"\bwe and our\b|\baccept (?:all|and)|(?:reject|decline) all\b"
    r"|(?:manage|change|withdraw|give) (?:my |your )?(?:choices?|preferences|cookies|settings|consent)"
    r"|\byour (?:choices?|consent|privacy|device|browser)\b"
    r"|without (?:personali[sz]ed )?(?:advertising|tracking)|einwilligung .{0,40}widerrufen|wir und unsere",
    re.IGNORECASE,
)
PAYWALL = re.compile(
    r"(?:subscribe|register|sign (?:in|up)|log ?in) (?:now )?(?:to|for) (?:continue|read|unlimited|full|keep"
    r"|access)"
    r"|already (?:a|have a) (?:subscri|member|account)|(?:for|to) (?:our )?(?:subscribers|members) only"
    r"|(?:unlock|read|get) (?:this|the full) (?:article|story)|free articles? (?:left|remaining)"
    r"|remaining (?:free )?articles|subscriber[- ]only|to continue reading|exclusive to subscribers"
    r"|(?:jetzt|hier) abonnieren|weiterlesen mit|nur für abonnent|mit (?:ihrem )?abo weiterlesen"
    r"|réservée? aux abonnés|(?:exclusivo|solo|sólo) para (?:suscriptores|assinantes)"
    r"|riservat[oa] agli abbonati|alleen voor abonnees",
    re.IGNORECASE,
)
