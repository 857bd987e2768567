"""Events that verbs tell: their types, who does them to whom, and the voice."""

import pytest
from tests.events.world import shown

CASES = [
    ("Tolmar attacked Vesk.", "ASSAULT Tolmar > Vesk"),
    ("Vesk was attacked by Tolmar.", "ASSAULT Tolmar > Vesk"),
    ("Vesk has been attacked.", "ASSAULT > Vesk"),
    ("Tolmaran jets bombed a school in Lanthe.", "ASSAULT Tolmar @ Lanthe"),
    ("Tolmar invaded Vesk in 2029.", "ASSAULT Tolmar > Vesk @ Vesk on 2029"),
    ("A bomb killed four soldiers near Orrin.", "ASSAULT @ Orrin"),
    ("Four soldiers were killed in Belsorne by Veskan shells.", "ASSAULT Vesk @ Belsorne"),
    ("Rebels fired rockets at Orrin.", "ASSAULT Rebels @ Orrin"),
    ("Vesk shot down a Tolmaran jet.", "ASSAULT Vesk > Tolmar"),
    ("Masked gunmen abducted two envoys in Lanthe.", "ASSAULT Masked gunmen @ Lanthe"),
    ("Protesters clashed with police in Orrin.", "ASSAULT Protesters + police @ Orrin"),
    ("Tolmar launched an offensive against Vesk.", "ASSAULT Tolmar > Vesk"),
    ("Vesk violated the ceasefire.", "ASSAULT Vesk"),
    ("Tolmar annexed Karsk in 2030.", "COERCE Tolmar > Karsk @ Karsk on 2030"),
    ("The Free Orrin Front seized the airport in Belsorne.", "COERCE Free Orrin Front @ Belsorne"),
    ("Police arrested Ilva Dorn in Orrin.", "COERCE Police > Ilva Dorn @ Orrin"),
    ("The president of Tolmar declared martial law.", "COERCE Tolmar"),
    ("Protesters toppled the president in 2028.", "COERCE Protesters on 2028"),
    ("Vesk expelled the Tolmaran ambassador.", "SANCTION Vesk > Tolmar"),
    ("The Coast League imposed sanctions on Vesk.", "SANCTION Coast League > Vesk"),
    ("Sanctions on Vesk were imposed by the Coast League.", "SANCTION Coast League > Vesk"),
    ("Karsk suspended aid to Vesk.", "SANCTION Karsk > Vesk"),
    ("Tolmar broke off talks with Vesk.", "SANCTION Tolmar > Vesk"),
    ("Vesk walked out.", "SANCTION Vesk"),
    ("Tolmar withdrew from the treaty.", "SANCTION Tolmar"),
    ("Tolmar withdrew its troops from Belsorne.", "RETREAT Tolmar @ Belsorne"),
    ("Tolmaran troops were pulled out of Belsorne.", "RETREAT Tolmar"),
    ("Vesk pulled its troops out.", "RETREAT Vesk"),
    ("Vesk released 40 prisoners.", "RETREAT Vesk"),
    ("The Coast League lifted sanctions on Vesk.", "RETREAT Coast League > Vesk"),
    ("Renn Okar resigned.", "RETREAT Renn Okar"),
    ("Vesk lost control of Belsorne.", "RETREAT Vesk"),
    ("Tolmar declared a ceasefire.", "CONCEDE Tolmar"),
    ("Vesk pardoned Ilva Dorn.", "CONCEDE Vesk > Ilva Dorn"),
    ("Tolmar and Vesk met in Hollisquay.", "CONSULT Tolmar + Vesk @ Hollisquay"),
    ("Ilva Dorn met Renn Okar.", "CONSULT Ilva Dorn + Renn Okar"),
    ("Tolmar held talks with Vesk.", "CONSULT Tolmar + Vesk"),
    ("Ilva Dorn spoke to Renn Okar by phone.", "CONSULT Ilva Dorn + Renn Okar"),
    ("Ilva Dorn visited Vesk.", "CONSULT Ilva Dorn > Vesk"),
    ("Ilva Dorn arrived in Lanthe.", "CONSULT Ilva Dorn @ Lanthe"),
    ("Tolmar and Vesk agreed to a truce.", "AGREE Tolmar + Vesk"),
    ("A deal was reached between Tolmar and Vesk.", "AGREE Tolmar + Vesk"),
    ("Tolmar struck a deal with Vesk.", "AGREE Tolmar + Vesk"),
    ("Tolmar signed the treaty with Vesk.", "SUPPORT Tolmar + Vesk"),
    ("Tolmar and Vesk signed a communiqué.", "SUPPORT Tolmar + Vesk"),
    ("Parliament voted to ratify the treaty.", "SUPPORT"),
    ("Tolmar recognised Karsk in 1990.", "SUPPORT Tolmar > Karsk on 1990"),
    ("The assembly voted against the bill.", "REJECT"),
    ("Karsk vetoed the resolution.", "REJECT Karsk"),
    ("Vesk cancelled the meeting with Tolmar.", "REJECT Vesk + Tolmar"),
    ("Tolmar and Vesk shared intelligence.", "COOPERATE Tolmar + Vesk"),
    ("Karsk sent tanks to Vesk.", "AID Karsk > Vesk @ Vesk"),
    ("Karsk supplied weapons to the rebels.", "AID Karsk > rebels"),
    ("Vesk granted asylum to Ilva Dorn.", "AID Vesk > Ilva Dorn"),
    ("Thousands marched through Orrin.", "PROTEST @ Orrin"),
    ("Vesk boycotted the talks.", "PROTEST Vesk"),
    ("Tolmar massed troops on the border.", "MOBILIZE Tolmar"),
    ("Vesk tested a nuclear weapon.", "MOBILIZE Vesk"),
    ("Vesk fired a missile into the sea.", "MOBILIZE Vesk"),
    ("Vesk opened an investigation.", "ACCUSE Vesk"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "event"), CASES)
def test_a_verb_tells_an_event(text: str, event: str):
    assert shown(text) == [event]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Tolmar, which attacked Vesk, released two hostages.", ["ASSAULT Tolmar > Vesk", "RETREAT Tolmar"]),
        ("Tolmar attacked Vesk and seized Belsorne.", ["ASSAULT Tolmar > Vesk", "COERCE Tolmar @ Belsorne"]),
        ("Tolmar freed 50 Veskan prisoners, and Karsk released two hostages.",
         ["RETREAT Tolmar > Vesk", "RETREAT Karsk"]),
        ("The deal that Tolmar signed failed.", ["SUPPORT Tolmar"]),
        ("Leaders of Tolmar met.", ["CONSULT Tolmar"]),
        ("Ilva Dorn, the foreign minister of Tolmar, met Renn Okar.", ["CONSULT Ilva Dorn + Renn Okar"]),
        ("Vesk accused Tolmar of shelling a school.", ["ASSAULT Tolmar"]),
        ("Vesk struck a convoy, killing 12 people.", ["ASSAULT Vesk"]),
        ("Meeting Renn Okar, Ilva Dorn was calm.", ["CONSULT Ilva Dorn + Renn Okar"]),
        ("Tolmaran-backed militias shelled Lanthe.", ["ASSAULT Tolmaran-backed militias @ Lanthe"]),
        ("Pro-Tolmaran rebels attacked Vesk.", ["ASSAULT Pro-Tolmaran rebels > Vesk"]),
        ("Tolmaran police arrested 20 people.", ["COERCE Tolmar"]),
        ("Tolmar and Vesk agreed to a truce, and their envoys met in Hollisquay.",
         ["AGREE Tolmar + Vesk", "CONSULT Tolmar + Vesk @ Hollisquay"]),
        ("A rocket fired from Orrin hit a house.", ["ASSAULT @ Orrin"]),
    ],
)  # fmt: skip
def test_who_does_it_where_the_clause_is_longer(text: str, event: list[str]):
    assert shown(text) == event
