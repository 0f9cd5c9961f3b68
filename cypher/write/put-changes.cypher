// Notes what a load changed; a change that is noted already stays as it is.
// Parameters: $rows (maps of id and props)
// Columns: count
UNWIND $rows AS row
MERGE (c:Change {id: row.id})
SET c = row.props
RETURN count(c)
