// Forgets a source that is gone from the dataset.
// Parameters: $id (text)
// Columns: count
MATCH (l:Ledger {id: $id})
DELETE l
RETURN count(*)
