"""Likely: from which statements something is concluded, as a condition of SQL."""

from sqlalchemy import and_, func, literal_column

from onrecord.keep.tables import statement
from onrecord.record.statement import LIKELY

IS_LIKELY = and_(
    statement.c.confidence >= literal_column(str(LIKELY)),
    func.coalesce(statement.c.act_confidence, literal_column("1.0")) >= literal_column(str(LIKELY)),
)
