// Printed from src/model by npm run print. Do not edit.

// == funds-out
// FUNDS from Actor. One page per entity, largest amount first, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer), $since (text), $until (text)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy, form, amount, perYear, from, to)
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)-[r:FUNDS]->(m:Entity)
  WHERE r._from <= $until AND r._to >= $since
  WITH r, m, coalesce(r.`amount`, -9007199254740991) AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`, r.`form`, r.`amount`, r.`perYear`, r.`from`, r.`to`]) AS rows
}
RETURN parent, rows

// == funds-out-with-total
// FUNDS from Actor. One page per entity with the total, largest amount first, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer), $since (text), $until (text)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy, form, amount, perYear, from, to), total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)-[r:FUNDS]->(m:Entity)
  WHERE r._from <= $until AND r._to >= $since
  WITH r, m, coalesce(r.`amount`, -9007199254740991) AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`, r.`form`, r.`amount`, r.`perYear`, r.`from`, r.`to`]) AS rows
}
RETURN parent, rows, COUNT { (n)-[r:FUNDS]->() WHERE r._from <= $until AND r._to >= $since } AS total

// == funds-out-total
// FUNDS from Actor. Their number per entity.
// Parameters: $ids (texts), $since (text), $until (text)
// Columns: parent, total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
RETURN parent, COUNT { (n)-[r:FUNDS]->() WHERE r._from <= $until AND r._to >= $since } AS total

// == funds-in
// FUNDS to Entity. One page per entity, largest amount first, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer), $since (text), $until (text)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy, form, amount, perYear, from, to)
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)<-[r:FUNDS]-(m:Entity)
  WHERE r._from <= $until AND r._to >= $since
  WITH r, m, coalesce(r.`amount`, -9007199254740991) AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`, r.`form`, r.`amount`, r.`perYear`, r.`from`, r.`to`]) AS rows
}
RETURN parent, rows

// == funds-in-with-total
// FUNDS to Entity. One page per entity with the total, largest amount first, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer), $since (text), $until (text)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy, form, amount, perYear, from, to), total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)<-[r:FUNDS]-(m:Entity)
  WHERE r._from <= $until AND r._to >= $since
  WITH r, m, coalesce(r.`amount`, -9007199254740991) AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`, r.`form`, r.`amount`, r.`perYear`, r.`from`, r.`to`]) AS rows
}
RETURN parent, rows, COUNT { (n)<-[r:FUNDS]-() WHERE r._from <= $until AND r._to >= $since } AS total

// == funds-in-total
// FUNDS to Entity. Their number per entity.
// Parameters: $ids (texts), $since (text), $until (text)
// Columns: parent, total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
RETURN parent, COUNT { (n)<-[r:FUNDS]-() WHERE r._from <= $until AND r._to >= $since } AS total

// == funds-by-ids
// FUNDS facts by id; an unknown id gives no row. An id begins with that of the subject, which leads to it without a scan.
// Parameters: $ids (texts)
// Columns: subject, object, id, evidence, sources, disputedBy, form, amount, perYear, from, to
UNWIND $ids AS id
MATCH (n:Entity {id: split(id, '|')[0]})-[r:FUNDS {id: id}]->(m:Entity)
RETURN n.id, m.id, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`, r.`form`, r.`amount`, r.`perYear`, r.`from`, r.`to`

// == put-funds
// Writes FUNDS facts; a row whose ends are unknown writes nothing, so the count is compared.
// Parameters: $rows (maps of id, subject, object and props)
// Columns: count
UNWIND $rows AS row
MATCH (a:Entity {id: row.subject})
MATCH (b:Entity {id: row.object})
MERGE (a)-[r:FUNDS {id: row.id}]->(b)
SET r = row.props
RETURN count(r)

// == remove-funds
// Removes FUNDS facts by id; an unknown id is no fault.
// Parameters: $ids (texts)
// Columns: count
UNWIND $ids AS id
MATCH (:Entity {id: split(id, '|')[0]})-[r:FUNDS {id: id}]->()
DELETE r
RETURN count(*)
