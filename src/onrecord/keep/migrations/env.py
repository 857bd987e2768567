"""What alembic runs: the steps that a store lacks, in the transaction that it is given."""

from alembic import context

from onrecord.keep.migrate import VERSION_TABLE

connection = context.config.attributes["connection"]
context.configure(connection=connection, version_table=VERSION_TABLE, transaction_per_migration=False)
with context.begin_transaction():
    context.run_migrations()
