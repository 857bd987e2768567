"""Labels that several want are told apart by numbers."""

from sqlalchemy import insert

from onrecord.keep.label import free_labels
from onrecord.keep.tables import actor, name


def test_the_first_number_that_is_free_is_taken_however_many_are_not(desk):
    with desk.store.writing() as connection:
        called = connection.execute(insert(name).returning(name.c.id), {"text": "Dorn"}).scalar_one()
        for number in range(1, 60):
            if number != 45:
                label = "dorn" if number == 1 else f"dorn~{number}"
                told = {"label": label, "identity": label, "name_id": called, "kind": "person"}
                connection.execute(insert(actor), told)
        wanted = ["dorn", "brask", "dorn", "brask"]
        assert free_labels(connection, actor.c.label, wanted) == ["dorn~45", "brask", "dorn~60", "brask~2"]
