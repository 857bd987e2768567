"""Events that nouns name."""

import pytest
from tests.events.world import shown


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Tolmar's invasion of Vesk in 2029 shocked Karsk.", "ASSAULT Tolmar > Vesk @ Vesk on 2029"),
        ("The Tolmaran invasion of Vesk failed.", "ASSAULT Tolmar > Vesk @ Vesk"),
        ("The invasion of Vesk by Tolmar failed.", "ASSAULT Tolmar > Vesk @ Vesk"),
        ("An attack on Vesk by Tolmar killed 12 people.", "ASSAULT Tolmar > Vesk"),
        ("After the attack on Vesk, prices rose.", "ASSAULT > Vesk"),
        ("Monday's attack in Lanthe was the third.", "ASSAULT @ Lanthe on 2031-05-12"),
        ("Vesk mourned after Tolmaran airstrikes on Lanthe.", "ASSAULT Tolmar @ Lanthe"),
        ("Heavy shelling was heard in Lanthe.", "ASSAULT @ Lanthe"),
        ("Fighting broke out near Lanthe.", "ASSAULT @ Lanthe"),
        ("Tolmar's annexation of Karsk in 2030 was condemned.", "COERCE Tolmar > Karsk @ Karsk on 2030"),
        ("The ouster of Renn Okar in 2028 changed Vesk.", "COERCE > Renn Okar on 2028"),
        ("Vesk criticised the withdrawal of Tolmaran troops from Belsorne.", "RETREAT Tolmar @ Belsorne"),
        ("Tolmar's withdrawal from the treaty angered Vesk.", "SANCTION Tolmar"),
        ("The release of Ilva Dorn by Vesk was hailed.", "RETREAT Vesk > Ilva Dorn"),
        ("A prisoner swap between Tolmar and Vesk took place.", "RETREAT Tolmar + Vesk"),
        ("A truce took effect on Monday.", "RETREAT on 2031-05-12"),
        ("A meeting between Tolmar and Vesk in Orrin ended.", "CONSULT Tolmar + Vesk @ Orrin"),
        ("Talks between Tolmar and Vesk began on Monday.", "CONSULT Tolmar + Vesk on 2031-05-12"),
        ("Tolmar's talks with Vesk collapsed.", "CONSULT Tolmar + Vesk"),
        ("Speaking after talks with Renn Okar in Lanthe, Ilva Dorn smiled.",
         "CONSULT Ilva Dorn + Renn Okar @ Lanthe"),
        ("Karsk hailed this week's meeting in Orrin between Tolmaran and Veskan envoys.",
         "CONSULT Tolmar + Vesk @ Orrin"),
        ("Dorn's visit to Vesk was short.", "CONSULT Dorn > Vesk @ Vesk"),
        ("Protests against the government broke out in Orrin.", "PROTEST @ Orrin"),
        ("The deployment of Tolmaran troops in Karsk worried Vesk.", "MOBILIZE Tolmar @ Karsk"),
        ("Ilva Dorn concluded a visit to Vesk.", "CONSULT Ilva Dorn @ Vesk"),
        ("Ilva Dorn paid a visit to Vesk on Monday.", "CONSULT Ilva Dorn > Vesk @ Vesk on 2031-05-12"),
        ("The talks in Orrin were cancelled.", "REJECT"),
        ("Vesk condemned the killing of Ilva Dorn in Orrin.", "ASSAULT > Ilva Dorn @ Orrin"),
    ],
)  # fmt: skip
def test_a_noun_names_an_event(text: str, event: str):
    assert shown(text) == [event]
