"""Archive: archives of any size -> Parquet, in batches."""
