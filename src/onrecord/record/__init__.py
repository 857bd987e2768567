"""Record: the vocabulary. Data only, one noun a file; it knows no other room."""
