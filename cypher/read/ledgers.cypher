// What each source last wrote.
// Parameters: none
// Columns: id, hash, ids, hashes
MATCH (l:Ledger)
RETURN l.id, l.hash, l.ids, l.hashes
ORDER BY l.id
