"""Media: the names of news agencies, newspapers and broadcasters, as reports write them."""

from onrecord.known.form import first, form, key, key_of

NAMES = """
Reuters|Agence France-Presse|AFP|Associated Press|AP|TASS|ITAR-TASS|Itar Tass|RIA|Ria Novosti|Interfax
Sputnik|Xinhua|Xinhua News Agency|Bloomberg|Bloomberg News|Dow Jones|UPI|United Press International|dpa|DPA
ANSA|EFE|Kyodo|Yonhap|Yonhap News Agency|KCNA|Korean Central News Agency|Anadolu|Anadolu Agency|IRNA|ISNA
Fars|Fars News|Tasnim|Mehr|SANA|WAFA|Wafa|SPA|Saudi Press Agency|WAM|PTI|Press Trust of India|ANI|UNIAN
Ukrinform|Interfax-Ukraine|Interfax Ukraine|BelTA|Belta|Kazinform|Armenpress|APA|Azertac|Antara|Bernama|Lusa
APTN|BBC|BBC News|BBC Radio|BBC World Service|CNN|CNN International|CBS|CBS News|NBC|NBC News|ABC|ABC News
Fox|Fox News|MSNBC|NPR|PBS|C-SPAN|CNBC|Sky|Sky News|ITV|Channel 4|Channel 4 News|Channel 1|Channel One
Rossiya|Rossiya 1|Rossiya-24|RT|Russia Today|NTV|Dozhd|TV Rain|Al Jazeera|Al-Jazeera|Al Arabiya|Al-Arabiya
Al Mayadeen|Al-Manar|Al Manar|Press TV|France 24|RFI|Radio France Internationale|Deutsche Welle|DW|ARD|ZDF
ORF|RAI|NHK|CCTV|CGTN|CBC|TV4|SVT|NRK|YLE|Voice of America|VOA|Radio Free Europe|RFE/RL|Radio Liberty
Radio Free Europe/Radio Liberty|Radio Free Asia|TOLOnews|Tolo News|TOLO News|Tolo TV|Geo News|Geo TV|NDTV
Israel Radio|Army Radio|Channel 2|Channel 10|Channel 12|Channel 13|Rudaw|Kurdistan 24|Al-Masirah|Al Masirah
Euronews|Euractiv|Politico|Axios|Vox|BuzzFeed|BuzzFeed News|New York Times|Washington Post
Wall Street Journal|USA Today|USA TODAY|Los Angeles Times|LA Times|Chicago Tribune|Boston Globe
Christian Science Monitor|Miami Herald|Newsweek|Time magazine|The Atlantic|New Yorker|Foreign Policy
Foreign Affairs|The Economist|Economist|Financial Times|The Guardian|Guardian|The Times|Daily Telegraph
Telegraph|The Independent|Independent|Daily Mail|Daily Mirror|The Observer|Sunday Times|Irish Times|Le Monde
Le Figaro|Libération|Der Spiegel|Spiegel|Die Welt|Die Zeit|Bild|Süddeutsche Zeitung
Frankfurter Allgemeine Zeitung|FAZ|Handelsblatt|El País|El Pais|El Mundo|La Repubblica|Corriere della Sera
La Stampa|Kommersant|Izvestia|Vedomosti|Novaya Gazeta|Rossiiskaya Gazeta|Rossiyskaya Gazeta
Nezavisimaya Gazeta|Moscow Times|Meduza|Komsomolskaya Pravda|Pravda|Kyiv Post|Kyiv Independent
Ukrainska Pravda|Ukrayinska Pravda|Haaretz|Ha'aretz|Jerusalem Post|Times of Israel|Yedioth Ahronoth
Yediot Aharonot|Maariv|Israel Hayom|Ynet|Walla|Al-Monitor|Al Monitor|Al-Ahram|Al-Hayat|Asharq Al-Awsat
Al-Sharq Al-Awsat|Al-Quds|Al-Akhbar|An-Nahar|Daily Star|Middle East Eye|Gulf News|Hurriyet|Hürriyet
Cumhuriyet|Daily Sabah|Tehran Times|Kayhan|Express Tribune|Times of India|Hindustan Times|The Hindu
Indian Express|Global Times|China Daily|People's Daily|South China Morning Post|Rodong Sinmun|Chosun Ilbo
Korea Herald|Korea Times|JoongAng Ilbo|Asahi Shimbun|Yomiuri Shimbun|Mainichi Shimbun|Nikkei|Japan Times
Straits Times|Bangkok Post|Jakarta Post|Myanmar Now|Irrawaddy|El Tiempo|El Espectador|Semana|El Universal
Clarín|Granma|Folha de S.Paulo|O Globo|Sudan Tribune|Radio Dabanga|Addis Standard|The East African
Daily Nation|Mail & Guardian|Radio Tamazuj|Eye Radio|Radio Okapi|Premium Times|Bellingcat|The Intercept
Daily Beast|Huffington Post|HuffPost|McClatchy|Vatican News|Ethiopian News Agency|Sudan News Agency|SUNA
Saba|Ma'an|Maan News Agency|MarketWatch
"""

LOW_MEDIA = frozenset({"dpa"})
KEYS = frozenset(key_of(name.removeprefix("The ")) for name in NAMES.replace("\n", "|").split("|") if name)
FIRST = dict(sorted((key.partition(" ")[0], key.count(" ")) for key in KEYS))
"""By the first word of a name how many more the longest has: the last of a word's pairs."""


def is_medium(name: str) -> bool:
    """Whether it is a name of the list."""
    return key_of(name.removeprefix("The ")) in KEYS


def medium(words: list[str], at: int) -> int:
    """How many of `words`, from `words[at]` on, name a medium; 0 if they do not."""
    if not (words[at][:1].isupper() or words[at] in LOW_MEDIA):
        return 0
    most = FIRST.get(first(words, at), -1) + 1
    name = form(words, at, most) if most else []
    while name:
        if key(name) in KEYS and all(word[:1].isupper() for word in words[at : at + 1]):
            return name[-1].end - at
        name.pop()
    return 0
