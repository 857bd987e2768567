"""Parquet: a table of columns, a report a row."""

from collections.abc import Iterator, Mapping

from onrecord.acquire.columns import mapped
from onrecord.acquire.origin import Acquired, Origin
from onrecord.acquire.row import row_report

_AT_ONCE = 200  # rows in memory


def read_parquet(path: str, origin: Origin, columns: Mapping[str, str]) -> Iterator[Acquired]:
    """A report for each row, or what is wrong with it; only the columns that are needed are read. Raises
    OSError."""
    try:
        from pyarrow import ArrowException
        from pyarrow.parquet import ParquetFile
    except ImportError:
        yield origin.fault(
            "Parquet is read with pyarrow, which is not installed; `pip install onrecord[parquet]`"
        )
        return
    number = 0
    try:
        with ParquetFile(path) as table:
            try:
                fields = mapped(table.schema_arrow.names, columns)
            except ValueError as error:
                yield origin.fault(str(error))
                return
            wanted = list(dict.fromkeys(fields.values()))
            for batch in table.iter_batches(batch_size=_AT_ONCE, columns=wanted):
                for row in batch.to_pylist():
                    number += 1
                    where = f"{origin.where}, row {number}"
                    try:
                        told = {field: row[column] for field, column in fields.items()}
                        yield row_report(told, origin, where, f"{origin.id}:{number}")
                    except ValueError as error:
                        yield origin.fault_at(where, str(error))
    except (ArrowException, OSError) as error:
        if isinstance(error, OSError) and error.errno:
            raise
        yield origin.fault(f"no Parquet, or damaged, after row {number}; expected a whole file")
