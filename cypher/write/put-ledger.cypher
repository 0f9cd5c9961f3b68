// Notes what a source last wrote: the ids and a hash of each row, in one order.
// First statement of its transaction, so that a commit that is run twice changes nothing.
// Parameters: $id (text), $hash (text), $ids (texts), $hashes (texts)
// Columns: id
MERGE (l:Ledger {id: $id})
SET l.hash = $hash, l.ids = $ids, l.hashes = $hashes
RETURN l.id
