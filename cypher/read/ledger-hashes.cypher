// Whether each source is as the dataset has it, without the long lists.
// Parameters: none
// Columns: id, hash
MATCH (l:Ledger)
RETURN l.id, l.hash
ORDER BY l.id
