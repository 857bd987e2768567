"""Currency table: the currencies that news names, by ISO 4217 code.

A noun that several states have ("dollar", "pound", "peso") stands for the one that news means when it
does not say whose; an adjective of the state before it tells another.
"""

SIGNS = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₽": "RUB", "₴": "UAH", "₪": "ILS", "₹": "INR",
    "₺": "TRY", "₩": "KRW", "元": "CNY", "₦": "NGN", "₱": "PHP", "₫": "VND", "₸": "KZT", "₾": "GEL",
    "฿": "THB", "₡": "CRC", "₭": "LAK", "₲": "PYG", "₵": "GHS", "₮": "MNT", "₼": "AZN", "֏": "AMD",
    "₿": "BTC",
}  # fmt: skip

PREFIXES = {
    "US": "USD", "U.S.": "USD", "A": "AUD", "AU": "AUD", "C": "CAD", "CA": "CAD", "CAN": "CAD",
    "NZ": "NZD", "HK": "HKD", "S": "SGD", "R": "BRL", "NT": "TWD",
    "Mex": "MXN", "MX": "MXN", "Can": "CAD", "Aus": "AUD", "Aust": "AUD",
}  # fmt: skip
"""Letters before a dollar sign."""

CODES = frozenset(
    "USD EUR GBP JPY CHF CAD AUD NZD CNY RMB RUB UAH ILS INR PKR TRY KRW KPW IRR IQD SYP LBP JOD EGP"
    " SAR AED QAR KWD BHD OMR YER AFN SEK NOK DKK ISK PLN CZK HUF RON BGN RSD BAM MKD ALL MDL BYN GEL"
    " AMD AZN KZT UZS KGS TJS TMT SDG SSP LYD TND DZD MAD NGN GHS KES ETB ERN SOS UGX RWF CDF XAF XOF"
    " ZAR BRL ARS CLP COP VES MXN CUP PEN THB VND PHP IDR MYR SGD HKD TWD MMK BDT LKR NPR".split()
)
_SAME = {"RMB": "CNY", "Rs": "INR"}
LOW_CODES = frozenset("usd eur gbp rmb cny jpy chf aud cad nzd".split())
"""Those that some write small behind an amount; others are words ("all", "top")."""

NAMES = {
    "dollar": "USD", "buck": "USD", "euro": "EUR", "pound sterling": "GBP", "sterling": "GBP",
    "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "ruble": "RUB", "rouble": "RUB", "hryvnia": "UAH",
    "hryvnya": "UAH", "shekel": "ILS", "rupee": "INR", "lira": "TRY", "won": "KRW", "rial": "IRR",
    "riyal": "SAR", "dirham": "AED", "krona": "SEK", "kronor": "SEK", "krone": "NOK", "kroner": "NOK",
    "zloty": "PLN", "koruna": "CZK", "forint": "HUF", "leu": "RON", "lei": "RON", "lari": "GEL",
    "dram": "AMD", "manat": "AZN", "tenge": "KZT", "afghani": "AFN", "naira": "NGN", "cedi": "GHS",
    "birr": "ETB", "nakfa": "ERN", "rand": "ZAR", "real": "BRL", "reais": "BRL", "peso": "MXN",
    "bolivar": "VES", "bolívar": "VES", "baht": "THB", "dong": "VND", "ringgit": "MYR", "kyat": "MMK",
    "taka": "BDT", "franc": "CHF", "dinar": "IQD", "lempira": "HNL", "quetzal": "GTQ", "cordoba": "NIO",
    "quid": "GBP", "bitcoin": "BTC", "btc": "BTC", "deutschmark": "DEM", "deutsche mark": "DEM",
    "guilder": "NLG", "peseta": "ESP", "escudo": "PTE", "drachma": "GRD", "markka": "FIM", "schilling": "ATS",
    "guarani": "PYG", "boliviano": "BOB", "sol": "PEN", "kwacha": "ZMW", "rupiah": "IDR",
}  # fmt: skip
"""Singular nouns; "pound" is a weight too and stands in `money.py`. Bitcoin has no code in ISO 4217."""

ADJECTIVES = {
    "us dollar": "USD", "u.s. dollar": "USD", "american dollar": "USD", "canadian dollar": "CAD",
    "australian dollar": "AUD", "new zealand dollar": "NZD", "hong kong dollar": "HKD",
    "singapore dollar": "SGD", "taiwan dollar": "TWD", "zimbabwean dollar": "ZWG",
    "british pound": "GBP", "egyptian pound": "EGP", "syrian pound": "SYP", "lebanese pound": "LBP",
    "sudanese pound": "SDG", "south sudanese pound": "SSP", "cypriot pound": "CYP",
    "lebanese lira": "LBP", "syrian lira": "SYP", "turkish lira": "TRY", "iranian rial": "IRR",
    "omani rial": "OMR", "yemeni rial": "YER", "saudi riyal": "SAR", "qatari riyal": "QAR",
    "iraqi dinar": "IQD", "libyan dinar": "LYD", "kuwaiti dinar": "KWD", "jordanian dinar": "JOD",
    "serbian dinar": "RSD", "tunisian dinar": "TND", "algerian dinar": "DZD", "bahraini dinar": "BHD",
    "emirati dirham": "AED", "moroccan dirham": "MAD", "uae dirham": "AED", "swiss franc": "CHF",
    "cfa franc": "XAF", "congolese franc": "CDF", "rwandan franc": "RWF", "french franc": "FRF",
    "belgian franc": "BEF", "german mark": "DEM", "west german mark": "DEM", "italian lira": "ITL",
    "dutch guilder": "NLG", "finnish markka": "FIM", "spanish peseta": "ESP", "austrian schilling": "ATS",
    "greek drachma": "GRD", "brazilian real": "BRL", "south african rand": "ZAR",
    "indian rupee": "INR", "pakistani rupee": "PKR", "sri lankan rupee": "LKR", "nepalese rupee": "NPR",
    "swedish krona": "SEK", "swedish kronor": "SEK", "norwegian krone": "NOK",
    "norwegian kroner": "NOK", "danish krone": "DKK", "danish kroner": "DKK", "icelandic krona": "ISK",
    "czech koruna": "CZK", "japanese yen": "JPY", "chinese yuan": "CNY", "south korean won": "KRW",
    "north korean won": "KPW", "korean won": "KRW", "russian ruble": "RUB", "russian rouble": "RUB",
    "belarusian ruble": "BYN", "belarusian rouble": "BYN", "israeli shekel": "ILS",
    "new israeli shekel": "ILS", "mexican peso": "MXN", "colombian peso": "COP",
    "argentine peso": "ARS", "cuban peso": "CUP", "chilean peso": "CLP", "philippine peso": "PHP",
    "somali shilling": "SOS", "kenyan shilling": "KES", "ugandan shilling": "UGX",
    "ukrainian hryvnia": "UAH", "polish zloty": "PLN", "romanian leu": "RON", "moldovan leu": "MDL",
}  # fmt: skip

CENTS = {
    "cent": ("USD", 0.01),
    "penny": ("GBP", 0.01),
    "pence": ("GBP", 0.01),
    "dime": ("USD", 0.1),
    "euro cent": ("EUR", 0.01),
    "canadian cent": ("CAD", 0.01),
    "kopeck": ("RUB", 0.01),
    "kopek": ("RUB", 0.01),
}
"""Parts of a currency, with the share that they are of it."""

_FIRST = frozenset(name.split()[0] for name in [*NAMES, *ADJECTIVES, *CENTS])


def code(written: str) -> str:
    """The ISO 4217 code of a code that is written in place of it."""
    return _SAME.get(written, written)


def named(words: str) -> tuple[str, float] | None:
    """The currency that `words`, in small letters, name in singular or plural, and its share of one."""
    for singular in _singulars(words):
        if singular in CENTS:
            return CENTS[singular]
        if found := NAMES.get(singular) or ADJECTIVES.get(singular):
            return found, 1.0
    return None


def begins(word: str) -> bool:
    """Whether a name of a currency may begin with `word`, in small letters."""
    return any(one in _FIRST for one in _singulars(word))


def _singulars(word: str) -> tuple[str, ...]:
    if word.endswith("ies"):
        return word, word[:-3] + "y", word[:-1]
    return (word, word[:-1]) if word.endswith("s") else (word,)
