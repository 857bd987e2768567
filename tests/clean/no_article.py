"""Pages that hold no article, in the ways that real sites make them; all outlets and states are invented."""
# ruff: noqa: E501

import json

OUTLET = "The Harbour Post"
HEADLINE = "Veldania and Ostmark agree truce along the Lenn"
TEASER = (
    "Veldania and Ostmark agreed on Monday to stop fighting along the river Lenn, two officials of the port said. "
    "The truce is to begin at midnight, and observers of the Sarn group are to stand on both banks."
)
SECTIONS = ("World", "Politics", "Business", "Opinion", "Culture", "Sport", "Weather", "Podcasts", "Videos")
PARTS = ("All", "Latest", "Local", "Analysed")
STORIES = [
    f"{town} {what}"
    for town in ("Sarn port", "Ostmark", "Veldania", "Brack island", "Lower Lenn")
    for what in (
        "counts its ships after the storm",
        "votes on the budget again",
        "opens a second bridge to traffic",
        "asks its neighbours for grain",
    )
]


def blurb(story, at):
    """What stands below a headline in an index, of a length that differs."""
    where = story.split(" ")[0]
    said = [
        f"The council of {where} met for {at + 2} hours and put the matter off until the harbour master returns.",
        f"Nobody in {where} was willing to say on {at + 2} May what it is to cost, or who is to pay for it in the end.",
    ]
    return " ".join(said[: at % 2 + 1])


def page(body, title=OUTLET, head="", language="en"):
    parts = (f"<li><a href='/{part}/{s}'>{part} {s.lower()}</a></li>" for s in SECTIONS for part in PARTS)
    nav = f"<nav><ul>{''.join(parts)}</ul></nav>"
    foot = (
        f"<footer><p>© 2031 {OUTLET} Media Group. All rights reserved. Registered in Sarn, no. 4711.</p>"
        "<ul><li><a href='/terms'>Terms of use</a></li><li><a href='/privacy'>Privacy notice</a></li>"
        "<li><a href='/about'>About us</a></li><li><a href='/jobs'>Jobs</a></li></ul></footer>"
    )
    return (
        f"<!doctype html><html lang='{language}'><head><meta charset='utf-8'><title>{title}</title>{head}</head>"
        f"<body><header>{nav}</header>{body}{foot}</body></html>"
    )


def meta(**said):
    return "".join(
        f'<meta property="{key.replace("_", ":")}" content="{value}">' for key, value in said.items()
    )


def linked(kind, **said):
    data = json.dumps({"@context": "https://schema.org", "@type": kind, **said})
    return f'<script type="application/ld+json">{data}</script>'


def cards(tag, below=blurb, stories=STORIES, wrap="article"):
    return "".join(
        f"<{wrap} class='card'><{tag} class='card-title'><a href='/2031/05/{n}'>{story}</a></{tag}>"
        + (f"<p class='card-text'>{below(story, n)}</p>" if below else "")
        + f"<time>{n % 12 + 1}h ago</time></{wrap}>"
        for n, story in enumerate(stories)
    )


def headlines(stories=STORIES):
    return (
        "<ul>"
        + "".join(f"<li><a href='/s/{n}'>{story}</a></li>" for n, story in enumerate(stories))
        + "</ul>"
    )


ARTICLE = linked("NewsArticle", headline=HEADLINE, datePublished="2031-05-06T08:00:00+02:00")
LOCKED = linked(
    "NewsArticle",
    headline=HEADLINE,
    datePublished="2031-05-06T08:00:00+02:00",
    isAccessibleForFree="False",
    hasPart={"@type": "WebPageElement", "isAccessibleForFree": "False", "cssSelector": ".paywall"},
)
TOP = f"<h1>{HEADLINE}</h1><p class='byline'>By Oda Brekke</p><time>6 May 2031</time>"
PLANS = (
    "<div class='plans'><h3>Digital</h3><p>4 crowns a month for the first six months, then 12 crowns a month. Cancel at"
    " any time.</p><h3>Digital and print</h3><p>9 crowns a month for the first six months, then 31 crowns a month."
    " The paper is brought to your door on every working day and at the weekend.</p><h3>Gift</h3><p>Give a year of"
    " reading to somebody who lives far from the sea. It is charged once and ends by itself.</p></div>"
)
WALL = "<div class='wall'><h2>Subscribe to continue reading</h2><p>Already a subscriber? Sign in.</p></div>"
COOKIES = (
    "We and our 733 partners store and access information on your device, such as unique IDs in cookies, to process"
    " personal data. You may accept or manage your choices by clicking below, including your right to object where"
    " legitimate interest is used, or at any time in the privacy notice. These choices will be signalled to our"
    " partners and will not affect browsing data."
)
PURPOSES = "".join(
    f"<h3>{purpose}</h3><p>{text}</p>"
    for purpose, text in (
        (
            "Store and access information on a device",
            "Cookies and device identifiers can be stored or read there.",
        ),
        (
            "Personalised advertising",
            "Advertising can be personalised on the ground of your profile by our partners.",
        ),
        (
            "Measure content performance",
            "Consent lets our partners measure which content you looked at and for how long.",
        ),
        (
            "Use precise location data",
            "With your consent your precise location may be used by partners within 500 metres.",
        ),
    )
)

INDEXES = {
    "a front page": page(f"<main><h2>Top stories</h2>{cards('h3')}</main>"),
    "a front page without blurbs": page(
        f"<main>{cards('h2', below=None)}</main>", head=meta(og_type="website")
    ),
    "a section": page(f"<main><h1>World</h1>{cards('h2', wrap='div')}</main>", title=f"World | {OUTLET}"),
    "a section that is linked data": page(
        f"<main><h1>Politics</h1>{cards('h2')}</main>",
        f"Politics | {OUTLET}",
        linked("CollectionPage", name="Politics"),
    ),
    "a topic": page(
        f"<main><h1>Lenn talks</h1><p>All that we wrote of the talks on the river Lenn.</p>{cards('h3')}</main>",
        title=f"Lenn talks - latest news | {OUTLET}",
    ),
    "links in a list": page(
        f"<main><h1>Archive: 6 May 2031</h1>{headlines()}</main>", title=f"6 May 2031 | {OUTLET}"
    ),
    "search results": page(
        "<main><h1>Search results for “truce”</h1><p>1,204 results</p>"
        + cards("h4", wrap="li")
        + "<a href='?page=2'>Next</a></main>",
        title=f"truce - Search | {OUTLET}",
    ),
    "the page of an author": page(
        "<main><h1>Oda Brekke</h1><p>Oda Brekke writes about the port of Sarn and the states on the Lenn. She joined the"
        f" paper in 2019 and lives in Brack.</p>{cards('h3')}</main>",
        f"Oda Brekke | {OUTLET}",
        meta(og_type="profile"),
    ),
    "links as whole cards": page(
        "<main>"
        + "".join(
            f"<a class='tile' href='/x/{n}'><div class='headline'>{story}</div><div>{blurb(story, n)}</div></a>"
            for n, story in enumerate(STORIES)
        )
        + "</main>",
        head=meta(og_type="website"),
    ),
    "headlines in spans": page(
        "<main>"
        + "".join(
            f"<div class='row'><a href='/x/{n}'><span class='hl'>{story}</span></a><p>{blurb(story, n)}</p></div>"
            for n, story in enumerate(STORIES)
        )
        + "</main>",
        title=f"Latest news | {OUTLET}",
    ),
    "long blurbs": page(
        f"<main><h1>Opinion</h1>{cards('h3', below=lambda story, n: f'{story}. {TEASER} It was told on {n} May.', wrap='div')}</main>",
        title=f"Opinion | {OUTLET}",
    ),
    "an index whose type is article": page(
        f"<main><h1>Business</h1>{cards('h3')}</main>", f"Business | {OUTLET}", meta(og_type="article")
    ),
    "a list of podcasts": page(
        f"<main><h1>Podcasts</h1>{cards('h3', below=lambda story, n: f'Listen · {n + 9} min', wrap='div')}</main>",
        title=f"Podcasts | {OUTLET}",
    ),
}
PLAYER = "<div class='player'><video src='/v/1.mp4'></video><span>0:00 / 2:14</span></div>"
VIDEOS = {
    "by its type": page(
        f"<main><h1>{HEADLINE}</h1>{PLAYER}<p>{TEASER}</p></main>", HEADLINE, meta(og_type="video.other")
    ),
    "by linked data": page(
        f"<main><h1>{HEADLINE}</h1>{PLAYER}<p>{TEASER}</p></main>",
        HEADLINE,
        linked(
            "VideoObject", name=HEADLINE, description=TEASER, uploadDate="2031-05-06", contentUrl="/v/1.mp4"
        ),
    ),
    "with more videos": page(
        f"<main><h1>{HEADLINE}</h1>{PLAYER}<p>{TEASER}</p><h2>More videos</h2>{cards('h3', below=None)}</main>",
        HEADLINE,
        linked("VideoObject", name=HEADLINE, uploadDate="2031-05-06") + meta(og_type="video"),
    ),
    "without a description": page(
        f"<main><h1>{HEADLINE}</h1>{PLAYER}</main>", HEADLINE, meta(og_type="video.episode")
    ),
    "of a site for videos": page(
        f"<main><h1>{HEADLINE}</h1>{PLAYER}<p>12,402 views 6 May 2031</p><p>{TEASER}</p>"
        "<p>Subscribe to our channel for more films from the port.</p><h2>214 comments</h2></main>",
        f"{HEADLINE} - {OUTLET}",
        meta(og_type="video.other", og_video="https://harbour.example/v/1.mp4"),
    ),
}
PAYWALLS = {
    "told by both": page(f"<article>{TOP}<p>{TEASER}</p></article>{WALL}", HEADLINE, LOCKED),
    "told by linked data": page(f"<article>{TOP}<p>{TEASER}</p></article>", HEADLINE, LOCKED),
    "told by its words": page(f"<article>{TOP}<p>{TEASER}</p></article>{WALL}", HEADLINE),
    "with what it costs": page(
        f"<article>{TOP}<p>{TEASER}</p><div class='wall'>{PLANS}{WALL}</div></article>", HEADLINE, LOCKED
    ),
    "of a meter": page(
        f"<article>{TOP}<p>{TEASER}</p></article><div><h2>You have reached your limit of free articles</h2>"
        "<p>You have 0 free articles left this month. Become a member from 4 crowns a month.</p></div>",
        HEADLINE,
    ),
    "of a registration": page(
        f"<article>{TOP}<p>{TEASER}</p></article><div><h2>Create a free account to read the full story</h2>"
        "<p>Already registered? Log in to continue reading.</p></div>",
        HEADLINE,
        ARTICLE,
    ),
    "for members only": page(
        f"<article>{TOP}<p>{TEASER}</p><p>This article is for members only.</p></article>", HEADLINE, ARTICLE
    ),
    "with the text cut": page(
        f"<article>{TOP}<p>{TEASER[:150]}…</p></article><p>To read the full article, subscribe or log in.</p>",
        HEADLINE,
        ARTICLE,
    ),
    "in German": page(
        "<article><h1>Veldania und Ostmark einigen sich auf Waffenruhe am Lenn</h1><p>Veldania und Ostmark haben sich am"
        " Montag auf eine Waffenruhe am Fluss Lenn geeinigt, sagten zwei Beamte des Hafens von Sarn.</p></article>"
        "<div><h2>Weiterlesen mit dem Abo</h2><p>Sie haben bereits ein Abo? Hier anmelden.</p></div>",
        "Veldania und Ostmark einigen sich auf Waffenruhe am Lenn",
        LOCKED,
        "de",
    ),
}
CONSENTS = {
    "a dialog alone": page(
        f"<div role='dialog'><h2>We value your privacy</h2><p>{COOKIES}</p><button>Accept all</button></div>"
    ),
    "a page of its own": page(
        f"<main><h1>Before you continue</h1><p>{COOKIES}</p><p>If you click “Accept all”, we and our partners will also use"
        " cookies and personal data for the purposes below. You may withdraw your consent at any time.</p></main>",
        title=f"{OUTLET} is part of the Quayside family of brands",
    ),
    "a list of purposes": page(
        f"<main><h1>Your choices</h1><p>{COOKIES}</p>{PURPOSES}</main>", title="Privacy settings"
    ),
    "consent or pay": page(
        f"<main><h1>Read on with advertising</h1><p>{COOKIES}</p><h2>Or subscribe without tracking</h2><p>Use the site"
        " without personalised advertising and without tracking for 4 crowns a month. Your consent is not needed then."
        "</p></main>",
        title=f"Welcome to {OUTLET}",
    ),
    "in German": page(
        "<main><h1>Weiterlesen mit Werbung</h1><p>Besuchen Sie uns wie gewohnt mit Werbung und Cookies. Wir und unsere"
        " Partner verarbeiten personenbezogene Daten mit Ihrer Einwilligung. Die Einwilligung können Sie jederzeit in der"
        " Datenschutzerklärung widerrufen. Einige Partner stützen sich auf ein berechtigtes Interesse. Mehr zu Cookies"
        " und Datenschutz steht in unserer Datenschutzerklärung.</p></main>",
        "Hafenpost",
        language="de",
    ),
}
ERRORS = {
    "404": page(
        "<main><h1>404</h1><p>We cannot find the page that you asked for. It may have moved.</p></main>",
        "404",
    ),
    "not found": page(
        "<main><h1>Sorry, this page does not exist</h1><p>Check the address or go back to our front page.</p></main>",
        title=f"Page not found | {OUTLET}",
    ),
    "not found, with the day's news": page(
        "<main><h1>Page not found</h1><p>The link that you followed is broken or the page has been taken down.</p>"
        f"<h2>Most read today</h2>{cards('h3')}</main>",
        title=f"Not found | {OUTLET}",
    ),
    "access denied": (
        "<html><head><title>Access Denied</title></head><body><h1>Access Denied</h1>You don't have permission to access"
        ' "http://harbour.example/world/1" on this server.<p>Reference #18.2d6.1780</p></body></html>'
    ),
    "a check of the browser": (
        "<html><head><title>Just a moment...</title></head><body><h1>harbour.example</h1><p>Checking if the site"
        " connection is secure</p><noscript>Enable JavaScript and cookies to continue</noscript>"
        "<p>harbour.example needs to review the security of your connection before proceeding.</p></body></html>"
    ),
    "a test for humans": page(
        "<main><h1>Please verify you are a human</h1><p>Access to this page has been denied because we believe you are"
        " using automation tools to browse the website.</p><p>Reference ID: 6f1e</p></main>",
        title="Access to this page has been denied",
    ),
    "gone": page(
        "<main><h1>410 Gone</h1><p>This story has expired and is no longer available.</p></main>", "410 Gone"
    ),
    "taken down": page(
        "<main><h1>This article is no longer available</h1><p>The article that you are looking for was removed, as our"
        " licence to show it has ended. The day's news is on our front page.</p></main>",
    ),
    "closed to a region": page(
        "<main><h1>451: Unavailable for legal reasons</h1><p>We recognize you are attempting to access this website from a"
        " country of the European Economic Area and therefore cannot grant you access at this time.</p></main>",
        title="451: Unavailable",
    ),
    "under repair": page(
        "<main><h1>We'll be back soon</h1><p>The site is down for maintenance. Please try again in a few minutes.</p></main>",
        title="503 Service Unavailable",
    ),
    "a server's error": (
        "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr>"
        "<center>nginx</center></body></html>"
    ),
    "scripts are off": page(
        "<main><h1>Please enable JavaScript</h1><p>You need to enable JavaScript to run this app. Ad blockers can stop the"
        " page from loading, too; please switch them off for our site and load the page again.</p></main>",
    ),
    "a blocked reader": page(
        "<main><h1>Pardon our interruption</h1><p>As you were browsing something about your browser made us think you were"
        " a bot. There are a few reasons this might happen: you move through the site with super-human speed, or a"
        " plug-in keeps scripts from running. To regain access, make sure that cookies and scripts are on.</p></main>",
        title="Pardon Our Interruption",
    ),
    "too many requests": page(
        "<main><h1>Too many requests</h1><p>Your computer network sent us a lot of requests. Please try again later.</p></main>",
        title="429 Too Many Requests",
    ),
    "nothing but a frame": "<html><head><title>The Harbour Post</title></head><body><div id='root'></div></body></html>",
    "a redirect": page(
        "<p>You are being redirected to another address. If nothing happens within a few seconds, follow this link.</p>",
        title="Redirecting…",
    ),
    "a sign-in": page(
        "<main><h1>Sign in</h1><p>Enter your e-mail address and your password to read on.</p><form><label>E-mail</label>"
        "<input><label>Password</label><input><button>Sign in</button></form><p>Forgot your password?</p></main>",
        title=f"Sign in | {OUTLET}",
    ),
}


MORE = {
    "a gallery": page(
        "<main><h1>The week on the Lenn in pictures</h1>"
        + "".join(
            f"<figure><img src='/{n}.jpg'><figcaption>A boat of the {s} leaves at dawn. (Photo: Oda Brekke)</figcaption></figure>"
            for n, s in enumerate(STORIES[:12])
        )
        + "</main>",
        "The week on the Lenn in pictures",
        meta(og_type="article"),
    ),
    "an episode": page(
        "<main><h1>Episode 41: the truce</h1><div class='audio-player'><audio src='/a.mp3'></audio></div><p>Our reporters talk about the truce on the river Lenn. With Oda Brekke and Mina Lund.</p><p>Listen on all apps.</p></main>",
        "Episode 41: the truce",
        linked("PodcastEpisode", name="Episode 41: the truce"),
    ),
    "an error in German": page(
        "<main><h1>Seite nicht gefunden</h1><p>Die gesuchte Seite gibt es leider nicht (mehr). Bitte prüfen Sie die Adresse oder nutzen Sie die Suche.</p></main>",
        "Seite nicht gefunden | Hafenpost",
        language="de",
    ),
    "an error in French": page(
        "<main><h1>Page introuvable</h1><p>La page que vous cherchez n'existe pas ou n'existe plus. Retournez à l'accueil.</p></main>",
        "Page introuvable",
        language="fr",
    ),
    "an error in Spanish": page(
        "<main><h1>Página no encontrada</h1><p>La página que busca no existe o ha cambiado de dirección. Vuelva a la portada para seguir leyendo las noticias.</p></main>",
        "Error 404",
        language="es",
    ),
    "consent in French": page(
        "<main><h1>Votre vie privée</h1><p>Avec votre accord, nos 733 partenaires et nous utilisons des cookies pour stocker et accéder à des données personnelles. Vous pouvez retirer votre consentement à tout moment. Nos partenaires traitent vos données personnelles sur la base du consentement ou de l'intérêt légitime. Gérer les cookies.</p></main>",
        "Hafenpost",
        language="fr",
    ),
    "a notice of cookies": page(
        "<div><p>This site uses cookies. By continuing to browse the site you agree to our use of cookies.</p><button>OK</button></div>"
    ),
    "a question of age": page(
        "<main><h1>Are you over 18?</h1><p>You must be of legal age to enter this site. Please enter your date of birth.</p></main>",
        "Age check",
    ),
    "an index with times": page(
        "<main><h1>Latest</h1><ul>"
        + "".join(f"<li><time>{n:02}:10</time> <a href='/l/{n}'>{s}</a></li>" for n, s in enumerate(STORIES))
        + "</ul></main>",
        "Latest | " + OUTLET,
    ),
    "an index of six": page(
        f"<main><h1>Culture</h1>{cards('h2', stories=STORIES[:6])}</main>", "Culture | " + OUTLET
    ),
    "an index with numbers": page(
        "<main><h1>Most read</h1><ol>"
        + "".join(
            f"<li><a href='/m/{n}'><span>{n + 1}</span> <span>{s}</span></a></li>"
            for n, s in enumerate(STORIES[:10])
        )
        + "</ol></main>",
        "Most read | " + OUTLET,
    ),
    "a site map": page(
        "<main><h1>Site map</h1>"
        + "".join(
            f"<h2>{s}</h2><ul><li><a href='/{s}/a'>All of {s}</a></li><li><a href='/{s}/b'>{s} in Sarn</a></li></ul>"
            for s in SECTIONS
        )
        + "</main>",
        "Site map",
    ),
    "a front page with a lead": page(
        f"<main><div class='lead'><h2><a href='/lead'>{HEADLINE}</a></h2><p>{TEASER}</p><p>Ships may pass again from Tuesday, the harbour master said. The bridge stays shut to lorries until the observers have looked at it.</p><a href='/lead'>Read more</a></div>{cards('h3')}</main>",
        head=meta(og_type="website"),
    ),
    "a paywall with an offer": page(
        f"<article>{TOP}<p>{TEASER}</p><div class='offer'><h2>Keep reading for 1 crown</h2><p>Get unlimited access to all that we publish. Cancel at any time.</p>{PLANS}<p>Already a member? Sign in</p></div></article>",
        HEADLINE,
        ARTICLE,
    ),
    "a paywall in French": page(
        "<article><h1>Trêve sur la Lenn</h1><p>La Veldanie et l'Ostmark ont convenu lundi de cesser les combats le long de la rivière Lenn, ont dit deux responsables du port.</p></article><div><p>Il vous reste 87% de cet article à lire. La suite est réservée aux abonnés.</p></div>",
        "Trêve sur la Lenn",
        ARTICLE,
        "fr",
    ),
    "a paywall before the first word": page(
        f"<article>{TOP}</article><div class='wall'><h2>Subscribe to read this article</h2></div>",
        HEADLINE,
        LOCKED,
    ),
    "a live stream": page(
        f"<main><h1>Watch live: talks in Sarn</h1>{PLAYER}<p>The stream begins at nine.</p></main>",
        "Watch live: talks in Sarn",
        linked("BroadcastEvent", name="Watch live: talks in Sarn"),
    ),
    "a test alone": "<html><head><title>harbour.example</title></head><body><p>Please confirm you are a human by completing the test below.</p><div class='captcha'></div></body></html>",
    "a blocker of advertisements": page(
        "<main><h1>Ad blocker detected</h1><p>Please switch off your ad blocker for our site. It is how we pay for our work.</p></main>"
    ),
    "a story removed": page(
        "<main><h1>Story removed</h1><p>This story is no longer available on our site.</p></main>"
    ),
    "a time-out": "<html><head><title>harbour.example | 504: Gateway time-out</title></head><body><h1>Gateway time-out Error code 504</h1><p>The web server reported a gateway time-out error.</p></body></html>",
    "an account suspended": "<html><head><title>Account Suspended</title></head><body><h1>Account Suspended</h1><p>This account has been suspended. Contact your hosting provider for more information.</p></body></html>",
    "a server's first page": "<html><head><title>Welcome to nginx!</title></head><body><h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p></body></html>",
    "a list of files": "<html><head><title>Index of /world</title></head><body><h1>Index of /world</h1><pre><a href='../'>../</a>\n<a href='a.html'>a.html</a> 06-May-2031 10:00 12K\n<a href='b.html'>b.html</a> 06-May-2031 10:00 9K</pre></body></html>",
    "a table": page(
        "<main><h1>Weather in Sarn</h1><table>"
        + "".join(f"<tr><td>{n} May</td><td>{n + 9} °C</td><td>Rain</td></tr>" for n in range(1, 15))
        + "</table></main>",
        "Weather in Sarn",
    ),
}
